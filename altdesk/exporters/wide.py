"""The wide table: one row a draw, one column an analyte and unit, for reading.

Values and ranges stand as printed. What a sheet of this form has no column for (names,
flags, notes, where a result came from) is kept in the last column as JSON, from which
`altdesk.importers.altdesk_wide` reads the same history back.
"""

import json
from collections.abc import Iterator
from typing import Any

from altdesk.core.catalogue import catalogue
from altdesk.core.history import History
from altdesk.core.interval import ReferenceInterval
from altdesk.core.panel import Panel
from altdesk.core.result import Provenance, Result, Status
from altdesk.exporters.columns import context, limit, of_person, plain

_GONE = frozenset({Status.ENTERED_IN_ERROR, Status.CANCELLED})
FIRST_COLUMNS = ("Person", "File number", "Sex", "Born", "Collected", "Laboratory")
LAST_COLUMNS = ("Draw", "Draw context", "Draw note", "Kept by AltDesk")
RANGE = " range"

_Cells = dict[str, tuple[int, Result]]
"""The results of a row by their headings, with their places in the draw."""


def table(histories: tuple[History, ...]) -> list[list[str]]:
    """Return heading and rows; a cell holds the result as printed.

    A second result of the same analyte and draw gets a row of its own.
    """
    columns = _columns(histories)
    found = [[*FIRST_COLUMNS, *columns, *LAST_COLUMNS]]
    for history in histories:
        for panel in history.panels:
            start = [
                *of_person(history.person),
                panel.collected.isoformat(),
                panel.laboratory,
            ]
            found.extend(
                [*start, *_shown(cells, columns), *_end(panel, cells)]
                for cells in _rows(panel.results)
            )
    return found


def _columns(histories: tuple[History, ...]) -> list[str]:
    """Return the headings: the catalogue's order first, then as they come."""
    order = {analyte.id: number for number, analyte in enumerate(catalogue())}
    seen: dict[str, int] = {}
    with_range: set[str] = set()
    for result in _standing(histories):
        name = heading(result)
        seen.setdefault(name, order.get(result.analyte or "", len(order)))
        if range_of(result):
            with_range.add(name)
    found: list[str] = []
    for name in sorted(seen, key=lambda name: seen[name]):
        found += [name, name + RANGE] if name in with_range else [name]
    return found


def _standing(histories: tuple[History, ...]) -> Iterator[Result]:
    for history in histories:
        for panel in history.panels:
            yield from (r for r in panel.results if r.status not in _GONE)


def _rows(results: tuple[Result, ...]) -> list[_Cells]:
    found: list[_Cells] = []
    for number, result in enumerate(results):
        if result.status in _GONE:
            continue
        name = heading(result)
        free = next((row for row in found if name not in row), None)
        if free is None:
            free = {}
            found.append(free)
        free[name] = (number, result)
    return found


def _shown(cells: _Cells, columns: list[str]) -> Iterator[str]:
    for name in columns:
        if name in cells:
            yield cells[name][1].text
        else:
            held = cells.get(name.removesuffix(RANGE))
            yield range_of(held[1]) if held and name.endswith(RANGE) else ""


def heading(result: Result) -> str:
    """Return "ALT (U/L)"; the printed name for what AltDesk does not know."""
    name = result.analyte or result.name
    return f"{name} ({result.unit})" if result.unit else name


def range_of(result: Result) -> str:
    """Return the range as printed, or as its limits say."""
    interval = result.interval
    return "" if interval is None else interval.text or str(interval)


def _end(panel: Panel, cells: _Cells) -> list[str]:
    results = [result for _, result in cells.values()]
    common = results[0].provenance
    kept = {
        "from": _origin(common),
        "results": {
            name: _kept(number, result, common)
            for name, (number, result) in cells.items()
        },
    }
    text = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    return [panel.id, context(panel), panel.note, text]


def _kept(number: int, result: Result, common: Provenance | None) -> dict[str, Any]:
    interval = result.interval or ReferenceInterval()
    own = result.provenance
    is_common = _origin(own) == _origin(common)
    kept = {
        "at": str(number),
        "code": result.analyte,
        "name": result.name,
        "text": result.text,
        "number": "" if result.value is None else plain(result.value),
        "unit": result.unit,
        "low": limit(interval.low, ">" if interval.low_is_open else ""),
        "high": limit(interval.high, "<" if interval.high_is_open else ""),
        "range": interval.text,
        "shown": "" if interval.text else range_of(result),
        "flag": result.flag,
        "status": "" if result.status is Status.FINAL else result.status.value,
        "note": result.note,
        "from": None if is_common else _origin(own),
        "place": own.place if own is not None else "",
    }
    return {name: value for name, value in kept.items() if value}


def _origin(provenance: Provenance | None) -> list[str]:
    if provenance is None:
        return []
    return [provenance.source, provenance.file, provenance.sha256]
