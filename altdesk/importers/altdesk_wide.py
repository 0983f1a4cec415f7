"""AltDesk's own wide table (one row a draw), taken apart into results.

The columns are those of `altdesk.exporters.wide`. A cell that a person has changed
counts; what was kept of the old value is then let go.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from altdesk.importers.cells import read_heading

WIDE_MARKS = frozenset({"Collected", "Draw", "Draw context", "Kept by AltDesk"})
_OF_DRAW = (
    "Person",
    "File number",
    "Sex",
    "Born",
    "Collected",
    "Laboratory",
    "Draw",
    "Draw context",
    "Draw note",
)
_RANGE = " range"
_KEPT = {
    "At": "at",
    "Code": "code",
    "Test": "name",
    "Number": "number",
    "Unit": "unit",
    "Flag": "flag",
    "Status": "status",
    "Note": "note",
    "Position": "place",
}


class Cells(dict[str, str]):
    """The cells of a row by heading; a column that was taken out is blank."""

    def __missing__(self, key: str) -> str:
        return ""


def results_of_draws(
    rows: Iterable[tuple[str, Cells]],
) -> Iterator[tuple[str, Cells]]:
    """Yield each result of wide rows as a row of the long table, with its place."""
    for where, row in rows:
        kept = _objects(row["Kept by AltDesk"])
        results = _object(kept.get("results"))
        draw = {name: row[name] for name in _OF_DRAW}
        for name in _columns(row):
            found = _result(row, name, _object(results.get(name)))
            own = _object(results.get(name)).get("from", kept.get("from"))
            yield f"{where}, column {name}", Cells(draw | found | _origin(own))


def _columns(row: Cells) -> Iterator[str]:
    for name, text in row.items():
        is_range = name.endswith(_RANGE) and name.removesuffix(_RANGE) in row
        if text and name and not is_range and name not in {*_OF_DRAW, *WIDE_MARKS}:
            yield name


def _result(row: Cells, name: str, kept: dict[str, Any]) -> dict[str, str]:
    """Return a result as the long table has it; changed cells count."""
    found = {long: _text(kept.get(short)) for long, short in _KEPT.items()}
    printed = row[name + _RANGE]
    found |= {"Result": row[name], "Reference range": printed}
    if row[name] != _text(kept.get("text")):
        found["Number"] = ""
    if printed in {_text(kept.get("range")) or _text(kept.get("shown")), ""}:
        found["Reference range"] = _text(kept.get("range")) if printed else ""
        if printed:
            found["Low"], found["High"] = (
                _text(kept.get("low")),
                _text(kept.get("high")),
            )
    return found if kept else found | _named(name)


def _named(name: str) -> dict[str, str]:
    """Return what a heading says of a column that the person added."""
    heading = read_heading(name)
    if heading is None:
        return {"Test": name}
    code = heading.candidates[0] if len(heading.candidates) == 1 else ""
    return {"Test": heading.name, "Code": code, "Unit": heading.unit}


def _origin(parts: object) -> dict[str, str]:
    several = parts if isinstance(parts, list) else []
    texts = [_text(part) for part in (*several, "", "", "")]
    return dict(zip(("Format", "File", "Fingerprint"), texts, strict=False))


def _objects(text: str) -> dict[str, Any]:
    try:
        return _object(json.loads(text)) if text else {}
    except (ValueError, RecursionError):
        return {}


def _object(node: object) -> dict[str, Any]:
    return node if isinstance(node, dict) else {}


def _text(node: object) -> str:
    return node if isinstance(node, str) else ""
