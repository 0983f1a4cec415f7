"""The one entry of all exporters."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from altdesk.core.history import History
from altdesk.errors import AltDeskError
from altdesk.exporters.atomic import replace_file
from altdesk.exporters.csv_tables import long_table, wide_table
from altdesk.exporters.fhir_bundle import fhir_bundle
from altdesk.exporters.json_log import json_log
from altdesk.exporters.workbook import workbook

Histories = tuple[History, ...]


@dataclass(frozen=True, slots=True)
class Format:
    """A format to offer: its name, its ending, what it is for, and who writes it."""

    name: str
    ending: str
    words: str
    encode: Callable[[Histories], bytes]


FORMATS: dict[str, Format] = {
    one.name: one
    for one in (
        Format("csv-long", ".csv", "CSV, one row a result", long_table),
        Format("csv-wide", ".csv", "CSV, one row a draw", wide_table),
        Format("xlsx", ".xlsx", "Workbook (XLSX)", workbook),
        Format("fhir", ".fhir.json", "FHIR R4 bundle", fhir_bundle),
        Format("json", ".json", "Everything, as JSON", json_log),
    )
}


def write(
    histories: History | Iterable[History],
    path: Path | str,
    format_name: str | None = None,
) -> Path:
    """Write histories to `path`, whole or not at all, and return the path.

    Raises:
        AltDeskError: the format is unknown, or the file cannot be written.
    """
    several = (histories,) if isinstance(histories, History) else tuple(histories)
    target = Path(path)
    replace_file(target, format_of(target, format_name).encode(several))
    return target


def format_of(path: Path, name: str | None = None) -> Format:
    """Return the format of a name, or of the ending of `path`.

    Raises:
        AltDeskError: neither names a format.
    """
    if name is not None:
        found = FORMATS.get(name)
    else:
        ends = (f for f in FORMATS.values() if path.name.lower().endswith(f.ending))
        found = next(ends, None)
    if found is None:
        what = f"“{name or path.name}” names no format to write."
        raise AltDeskError(what, f"Choose one of {', '.join(FORMATS)}.")
    return found
