"""One result as a FHIR R4 Observation."""

from decimal import Decimal
from functools import cache
from typing import Any

from altdesk import bundled
from altdesk.core.analyte import Kind
from altdesk.core.catalogue import catalogue
from altdesk.core.interval import ReferenceInterval
from altdesk.core.ordinal import read_titer
from altdesk.core.result import Provenance, Result
from altdesk.core.unit import read_unit

_CATEGORY = [
    {
        "coding": [
            {
                "system": "http://terminology.hl7.org/CodeSystem/observation-category",
                "code": "laboratory",
                "display": "Laboratory",
            }
        ]
    }
]
_UCUM = "http://unitsofmeasure.org"
_INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
_KNOWN_FLAGS = frozenset({"H", "HH", "HU", "L", "LL", "LU", "N", "A", "AA"})

Node = dict[str, Any]


def observation(result: Result) -> Node:
    """Return the Observation of `result`, without person, date and id."""
    resource: Node = {
        "resourceType": "Observation",
        "id": None,
        "extension": None,
        "status": result.status.value,
        "category": _CATEGORY,
        "code": _code(result),
        "subject": None,
        "effectiveDateTime": None,
        "performer": None,
    }
    resource |= _value(result)
    resource["interpretation"] = _interpretation(result.flag)
    resource["note"] = [{"text": result.note}] if result.note.strip() else None
    resource["referenceRange"] = _range(result.interval, result.unit)
    return resource


def _code(result: Result) -> Node:
    code: Node = {"text": result.name.strip() or result.analyte or "unnamed"}
    loinc = loinc_of(result)
    if loinc is not None:
        code["coding"] = [{"system": "http://loinc.org", "code": loinc}]
    return code


@cache
def _example_units() -> dict[str, list[tuple[str, str]]]:
    """Return for each analyte its LOINC codes with the units they are meant for."""
    table = bundled.read_toml("resources", "knowledge", "analytes.toml")
    return {
        entry["id"]: [
            (loinc["code"], loinc.get("example_unit", ""))
            for loinc in entry.get("loinc", ())
        ]
        for entry in table["analyte"]
    }


def loinc_of(result: Result) -> str | None:
    """Return the LOINC code that means this analyte in this kind of unit.

    LOINC has one code for mg/dL of bilirubin and another for µmol/L.
    """
    codes = _example_units().get(result.analyte or "", [])
    mine = _kind_of_unit(result.unit or "")
    fitting = (code for code, unit in codes if _kind_of_unit(unit) == mine)
    return next(fitting, codes[0][0] if codes else None)


def _kind_of_unit(unit: str) -> str:
    known = read_unit(unit) if unit else None
    code = known.code if known is not None else unit
    for sign in ("mol", "kat", "%"):
        if sign in code:
            return "U/L" if sign == "kat" else sign
    numerator = code.split("/", maxsplit=1)[0]
    return "mass" if numerator.endswith("g") and "/" in code else code


def _value(result: Result) -> Node:
    analyte = catalogue().get(result.analyte)
    is_titer = read_titer(result.text) is not None
    if result.value is not None and not is_titer:
        quantity = _quantity(result.value, result.unit)
        quantity["comparator"] = result.comparator
        return {"valueQuantity": quantity}
    if not result.text.strip():
        return {}
    if result.ordinal is not None or (analyte and analyte.kind is Kind.ORDINAL):
        return {"valueCodeableConcept": {"text": result.text}}
    return {"valueString": result.text}


def _quantity(value: Decimal, unit: str | None) -> Node:
    quantity: Node = {"value": value, "comparator": None}
    if unit and unit.strip():
        known = read_unit(unit)
        quantity["unit"] = unit
        if known is not None:
            quantity |= {"system": _UCUM, "code": known.code}
    return quantity


def _interpretation(flag: str) -> list[Node] | None:
    if not flag.strip():
        return None
    concept: Node = {"text": flag}
    if flag in _KNOWN_FLAGS:
        concept["coding"] = [{"system": _INTERPRETATION, "code": flag}]
    return [concept]


def _range(interval: ReferenceInterval | None, unit: str | None) -> list[Node] | None:
    if interval is None or (interval.is_empty() and not interval.text.strip()):
        return None
    low, high = interval.low, interval.high
    return [
        {
            "low": None if low is None else _limit(low, unit),
            "high": None if high is None else _limit(high, unit),
            "text": interval.text.strip() or None,
        }
    ]


def _limit(value: Decimal, unit: str | None) -> Node:
    """Return a limit; FHIR's limits are simple quantities, without a comparator."""
    limit = _quantity(value, unit)
    del limit["comparator"]
    return limit


def as_printed(result: Result) -> list[Node]:
    """Return the parts of the extension: what FHIR has no place for."""
    interval = result.interval or ReferenceInterval()
    parts = {
        "text": result.text if _is_needed(result) else "",
        "has-no-unit": "" if result.unit else "true",
        "unit": result.unit or "" if result.value is None else "",
        "low-is-open": "true" if interval.low_is_open else "",
        "high-is-open": "true" if interval.high_is_open else "",
        **_provenance(result.provenance),
    }
    return [{"url": url, "valueString": t} for url, t in parts.items() if t.strip()]


def _is_needed(result: Result) -> bool:
    """Tell whether the number alone would not give back the text as printed."""
    if result.value is None:
        return False
    return result.text != f"{result.comparator or ''}{result.value:f}"


def _provenance(provenance: Provenance | None) -> dict[str, str]:
    if provenance is None:
        return {}
    return {
        "format": provenance.source,
        "file": provenance.file,
        "sha256": provenance.sha256,
        "place": provenance.place,
    }
