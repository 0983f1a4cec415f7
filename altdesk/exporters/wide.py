"""The wide table: one row a draw, one column an analyte and unit, for reading."""

from altdesk.core.catalogue import catalogue
from altdesk.core.history import History
from altdesk.core.result import Result, Status

_GONE = frozenset({Status.ENTERED_IN_ERROR, Status.CANCELLED})
FIRST_COLUMNS = ("Person", "File number", "Sex", "Born", "Collected", "Laboratory")


def table(histories: tuple[History, ...]) -> list[list[str]]:
    """Return heading and rows; a cell holds the result as printed.

    A second result of the same analyte and draw gets a row of its own.
    """
    columns = _columns(histories)
    found = [[*FIRST_COLUMNS, *columns]]
    for history in histories:
        person = history.person
        for panel in history.panels:
            start = [
                person.name,
                person.file_number,
                person.sex.value if person.sex is not None else "",
                person.born.isoformat() if person.born is not None else "",
                panel.collected.isoformat(),
                panel.laboratory,
            ]
            found.extend(
                [*start, *(cells.get(name, "") for name in columns)]
                for cells in _rows(panel.results)
            )
    return found


def _columns(histories: tuple[History, ...]) -> list[str]:
    """Return the headings: the catalogue's order first, then as they come."""
    order = {analyte.id: number for number, analyte in enumerate(catalogue())}
    seen: dict[str, int] = {}
    for history in histories:
        for panel in history.panels:
            for result in panel.results:
                if result.status not in _GONE:
                    rank = order.get(result.analyte or "", len(order))
                    seen.setdefault(heading(result), rank)
    return sorted(seen, key=lambda name: seen[name])


def _rows(results: tuple[Result, ...]) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for result in results:
        if result.status in _GONE:
            continue
        name = heading(result)
        free = next((row for row in found if name not in row), None)
        if free is None:
            free = {}
            found.append(free)
        free[name] = result.text
    return found


def heading(result: Result) -> str:
    """Return "ALT (U/L)"; the printed name for what AltDesk does not know."""
    name = result.analyte or result.name
    return f"{name} ({result.unit})" if result.unit else name
