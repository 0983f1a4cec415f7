"""The long table: one row a result, with everything that is kept of it.

The importer `altdesk.importers.altdesk_table` reads these columns back; other programs
find the usual ones (date, test, result, unit, limits) under usual names.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from altdesk.core.history import History
from altdesk.core.interval import ReferenceInterval
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.core.result import Provenance, Result

COLUMNS = (
    "Person",
    "File number",
    "Sex",
    "Born",
    "Collected",
    "Laboratory",
    "Code",
    "Test",
    "Result",
    "Number",
    "Unit",
    "Low",
    "High",
    "Reference range",
    "Flag",
    "Status",
    "Note",
    "Draw",
    "Draw context",
    "Draw note",
    "Format",
    "File",
    "Fingerprint",
    "Position",
)
_MAY_BE_GROUPED = re.compile(r"-?[0-9]{1,3}\.[0-9]{3}")


def rows(histories: tuple[History, ...]) -> Iterator[list[str]]:
    """Yield a row for each result, as text, in the order of `COLUMNS`."""
    for history in histories:
        for panel in history.panels:
            for result in panel.results:
                yield [
                    *of_person(history.person),
                    panel.collected.isoformat(),
                    panel.laboratory,
                    *_of_result(result),
                    panel.id,
                    context(panel),
                    panel.note,
                    *_of_provenance(result.provenance),
                ]


def of_person(person: Person) -> list[str]:
    """Return name, file number, sex and birth."""
    sex = person.sex.value if person.sex is not None else ""
    born = person.born.isoformat() if person.born is not None else ""
    return [person.name, person.file_number, sex, born]


def _of_result(result: Result) -> list[str]:
    interval = result.interval or ReferenceInterval()
    return [
        result.analyte or "",
        result.name,
        result.text,
        "" if result.value is None else plain(result.value),
        result.unit or "",
        limit(interval.low, ">" if interval.low_is_open else ""),
        limit(interval.high, "<" if interval.high_is_open else ""),
        interval.text,
        result.flag,
        result.status.value,
        result.note,
    ]


def _of_provenance(provenance: Provenance | None) -> list[str]:
    if provenance is None:
        return ["", "", "", ""]
    one = provenance
    return [one.source, one.file, one.sha256, one.place]


def context(panel: Panel) -> str:
    """Return the draw's context as "EXERCISE_7D=yes; JAUNDICE=no"."""
    said = ((name, "yes" if value else "no") for name, value in panel.context.facts)
    return "; ".join(f"{name}={value}" for name, value in said)


def limit(value: Decimal | None, sign: str) -> str:
    return "" if value is None else sign + plain(value)


def plain(value: Decimal) -> str:
    """Return a number that reads the same with a decimal comma and a point.

    "1.234" could be a group of thousands elsewhere; "1.2340" could not.
    """
    text = f"{value:f}"
    return f"{text}0" if _MAY_BE_GROUPED.fullmatch(text) else text
