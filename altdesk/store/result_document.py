"""One result inside a panel's document.

What stands for most results (no comparator, final, no note) is left out, and the
file that many results come from is written once in the panel's `sources`.
"""

from decimal import Decimal
from functools import lru_cache
from typing import Any

from altdesk.core.interval import ReferenceInterval
from altdesk.core.number import Comparator
from altdesk.core.result import Ordinal, Provenance, Result, Status

Document = dict[str, Any]

KNOWN_OF_RESULT = frozenset(
    {
        "analyte",
        "name",
        "text",
        "value",
        "comparator",
        "unit",
        "interval",
        "flag",
        "status",
        "ordinal",
        "canonical",
        "canonical_low",
        "canonical_high",
        "note",
        "source",
        "place",
    }
)


def write_result(result: Result, sources: list[Document]) -> Document:
    """Return the document of a result; its source is added to `sources` if new."""
    fields: Document = {
        "analyte": result.analyte,
        "name": result.name,
        "text": result.text,
        "value": _write_decimal(result.value),
        "comparator": result.comparator,
        "unit": result.unit,
        "interval": _write_interval(result.interval),
        "flag": result.flag or None,
        "status": None if result.status is Status.FINAL else result.status,
        "ordinal": result.ordinal,
        "canonical": result.canonical,
        "canonical_low": result.canonical_low,
        "canonical_high": result.canonical_high,
        "note": result.note or None,
        **_write_provenance(result.provenance, sources),
    }
    return {name: value for name, value in fields.items() if value is not None}


def read_result(entry: Document, sources: list[Document]) -> Result:
    """Return the result of a document; any of ValueError and its like is a fault."""
    comparator, ordinal = entry.get("comparator"), entry.get("ordinal")
    return Result(
        _word(entry.get("analyte")),
        _sure(entry["name"]),
        _sure(entry["text"]),
        read_decimal(entry.get("value")),
        None if comparator is None else Comparator(comparator),
        _word(entry.get("unit")),
        _read_interval(entry.get("interval")),
        _sure(entry.get("flag", "")),
        Status(entry.get("status", Status.FINAL)),
        None if ordinal is None else Ordinal(ordinal),
        _number(entry.get("canonical")),
        _number(entry.get("canonical_low")),
        _number(entry.get("canonical_high")),
        _sure(entry.get("note", "")),
        _read_provenance(entry, sources),
    )


def read_decimal(text: str | None) -> Decimal | None:
    """Return the number as printed; a number that is no finite one is a fault."""
    if text is None:
        return None
    value = Decimal(_sure(text))
    if not value.is_finite():
        raise ValueError(text)
    return value


def _write_decimal(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def _write_interval(interval: ReferenceInterval | None) -> Document | None:
    if interval is None:
        return None
    fields = {
        "low": _write_decimal(interval.low),
        "high": _write_decimal(interval.high),
        "low_is_open": interval.low_is_open or None,
        "high_is_open": interval.high_is_open or None,
        "text": interval.text or None,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _read_interval(entry: Document | None) -> ReferenceInterval | None:
    if entry is None:
        return None
    return _interval(
        _word(entry.get("low")),
        _word(entry.get("high")),
        entry.get("low_is_open", False) is True,
        entry.get("high_is_open", False) is True,
        _sure(entry.get("text", "")),
    )


@lru_cache(maxsize=512)
def _interval(
    low: str | None, high: str | None, low_is_open: bool, high_is_open: bool, text: str
) -> ReferenceInterval:
    """Return an interval; a laboratory prints the same ones again and again."""
    return ReferenceInterval(
        read_decimal(low),
        read_decimal(high),
        low_is_open=low_is_open,
        high_is_open=high_is_open,
        text=text,
    )


def _write_provenance(
    provenance: Provenance | None, sources: list[Document]
) -> Document:
    if provenance is None:
        return {}
    source = {
        "source": provenance.source,
        "file": provenance.file,
        "sha256": provenance.sha256,
    }
    if source not in sources:
        sources.append(source)
    return {"source": sources.index(source), "place": provenance.place or None}


def _read_provenance(entry: Document, sources: list[Document]) -> Provenance | None:
    number = entry.get("source")
    if number is None:
        return None
    if not 0 <= number < len(sources):
        raise ValueError(number)
    source = sources[number]
    return Provenance(
        _sure(source["source"]),
        _sure(source.get("file", "")),
        _sure(source.get("sha256", "")),
        _sure(entry.get("place", "")),
    )


def _number(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(value)
    return float(value)


def _word(value: object) -> str | None:
    return None if value is None else _sure(value)


def _sure(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
