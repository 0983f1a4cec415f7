"""The tables of results: analytes as rows, draws as columns."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from altdesk.core.history import History, Point
from altdesk.core.panel import Panel
from altdesk.core.result import Result, Status
from altdesk.report import figures
from altdesk.report.rows import (
    FIRST,
    WITHDRAWN,
    Row,
    chosen,
    ordered,
    result_of,
    row_names,
)
from altdesk.report.summary import Align, Cell, Column, Prose, Run, Section, Table
from altdesk.report.table_notes import Notes
from altdesk.report.wording import Wording

_MOST_PANELS = 5
_IN_A_BLOCK = 7
_LONGEST_NAME = 40
_LONGEST_RANGE = 24
_MOST_RANGES = 8
"""Ranges of single results that are spelled out below the table of page one."""

_TIMES = -2
"""Where the multiples of the limit stand, before the range."""

_Any = TypeVar("_Any")


def front_table(history: History, words: Wording, *, columns: int) -> Section | None:
    """Return the last panels; rows and columns that have no room are counted."""
    panels = _last_panels(history, min(columns, _MOST_PANELS))
    rows = ordered(row_names(panels))
    if not rows:
        return None
    kept = chosen(rows, panels)
    table = _table(kept, panels, _front_notes(kept, panels, words))
    missing = len(rows) - len(kept)
    if missing:
        key = "results.one_more_analyte" if missing == 1 else "results.more_analytes"
        said = words.say(key, count=missing)
        table = Table(table.columns, table.rows, (*table.notes, said), table.caption)
    return Section(words.say("results.title"), (table,))


def _front_notes(rows: Sequence[Row], panels: Sequence[Panel], words: Wording) -> Notes:
    """Return the notes of page one; many ranges are left to the back pages."""
    found = {
        figures.range_of(result.interval)
        for row in rows
        for panel in panels
        if (result := result_of(panel, row)) is not None
    }
    many = len(found) - len(rows) > _MOST_RANGES
    return Notes(words, is_front=True, has_many_ranges=many)


def all_results(
    history: History,
    words: Wording,
    *,
    most: int | None = None,
    in_a_block: int = _IN_A_BLOCK,
) -> Section | None:
    """Return every result in blocks of a few draws, the latest first.

    With `most` draws at most, the earlier ones are counted.
    """
    every = [p for p in history.panels if p.results]
    if not every:
        return None
    panels = every[-most:] if most else every
    blocks: list[Table | Prose] = []
    explained: set[str] = set()
    for end in range(len(panels), 0, -in_a_block):
        block = panels[max(0, end - in_a_block) : end]
        rows = ordered(row_names(block))
        blocks.append(_table(rows, block, Notes(words, said=explained)))
        blocks += [Prose((Run(text),), is_small=True) for text in _gone(block, words)]
    if len(every) > len(panels):
        said = words.say("results.earlier", count=len(every) - len(panels))
        blocks.append(Prose((Run(said),)))
    return Section(words.say("results.all"), tuple(blocks))


def _last_panels(history: History, most: int) -> list[Panel]:
    with_liver = [
        p for p in history.panels if any(r.analyte in FIRST for r in p.results)
    ]
    return (with_liver or [p for p in history.panels if p.results])[-most:]


def _table(
    rows: Sequence[Row],
    panels: Sequence[Panel],
    notes: Notes,
) -> Table:
    words, is_front = notes.words, notes.is_front
    letters = _laboratories(panels)
    columns = (
        Column(""),
        *_panel_columns(panels, letters, words, is_front=is_front),
        Column(words.say("results.times"), align=Align.RIGHT),
        Column(words.say("results.range"), align=Align.RIGHT),
    )
    cells = tuple(_row_cells(row, panels, words, notes) for row in rows)
    if not any(row[_TIMES].text for row in cells):
        columns = _without_times(columns)
        cells = tuple(_without_times(row) for row in cells)
    said = notes.sentences()
    if len(letters) == 1:
        said += (words.say("results.one_laboratory", name=next(iter(letters))),)
    elif letters:
        named = ", ".join(
            words.say("results.laboratory", letter=letter, name=name)
            for name, letter in letters.items()
        )
        said += (words.say("results.laboratories", names=named),)
    return Table(columns, cells, said, words.say("results.caption"))


def _without_times(row: tuple[_Any, ...]) -> tuple[_Any, ...]:
    """Drop the column of multiples: nothing in the table is above its limit."""
    return (*row[:_TIMES], *row[_TIMES + 1 :])


def _laboratories(panels: Sequence[Panel]) -> dict[str, str]:
    """Return a letter for each laboratory, where there is more than one."""
    names = list(dict.fromkeys(p.laboratory for p in panels if p.laboratory))
    return {name: _letter(i) for i, name in enumerate(names)}


def _letter(number: int) -> str:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return letters[number % 26] * (number // 26 + 1)


def _panel_columns(
    panels: Sequence[Panel],
    letters: dict[str, str],
    words: Wording,
    *,
    is_front: bool,
) -> Iterator[Column]:
    """Yield a heading for each draw; the back pages write the year below the day."""
    days = [p.collected_on for p in panels]
    for i, panel in enumerate(panels):
        day = panel.collected_on
        under = [] if is_front else [str(day.year)]
        if days.count(day) > 1 and hasattr(panel.collected, "hour"):
            under.append(f"{panel.collected:%H:%M}")
        if len(letters) > 1 and panel.laboratory:
            under.append(letters[panel.laboratory])
        yield Column(
            _bound(words.day(day), 1) if is_front else _bound(words.short_day(day)),
            _bound(" · ".join(under)),
            Align.RIGHT,
            is_strong=is_front and i == len(panels) - 1,
        )


def _bound(text: str, times: int = -1) -> str:
    """Keep a heading's words on one line: the day with its month, the year apart."""
    return text.replace(" ", "\u00a0", times)


def _row_cells(
    row: Row, panels: Sequence[Panel], words: Wording, notes: Notes
) -> tuple[Cell, ...]:
    results = [result_of(panel, row) for panel in panels]
    latest = next((r for r in reversed(results) if r is not None), None)
    identifier, name = row
    label = figures.analyte_name(identifier, words) if identifier else name
    unit = figures.unit_of(latest) if latest else ""
    cells = [_name_cell(label, unit, notes)]
    cells += [_cell(result, latest, unit, words, notes) for result in results]
    shown = results[-1]
    above = shown is not None and shown.is_above
    times = figures.times_of(shown, words) if shown is not None and above else ""
    cells.append(Cell(times, is_strong=False, is_outside=above))
    interval = ""
    if latest is not None:
        interval = figures.own_range(latest, words)
    needs_none = latest is not None and latest.value is None
    said = interval or ("" if needs_none else words.say("results.no_range"))
    cells.append(_range_cell(said, notes))
    return tuple(cells)


def _name_cell(label: str, unit: str, notes: Notes) -> Cell:
    """Return the head of a row; a long name is shortened and told in full below."""
    if len(label) <= _LONGEST_NAME:
        return Cell(label, detail=unit)
    mark = notes.mark("results.long_text", text=label)
    return Cell(f"{label[:_LONGEST_NAME].rstrip()}…", detail=unit, mark=mark)


def _range_cell(said: str, notes: Notes) -> Cell:
    if len(said) <= _LONGEST_RANGE:
        return Cell(said, is_faint=True)
    mark = notes.mark("results.long_text", text=said)
    return Cell(f"{said[:_LONGEST_RANGE].rstrip()}…", mark=mark, is_faint=True)


def _cell(
    result: Result | None,
    latest: Result | None,
    unit: str,
    words: Wording,
    notes: Notes,
) -> Cell:
    if result is None or latest is None:
        return Cell(words.say("results.not_measured"), is_faint=True)
    flag = figures.flag_of(result)
    _explain_flag(flag, notes)
    marks = [_status_mark(result, notes), _range_mark(result, latest, notes)]
    text = figures.value_of(result, words)
    if figures.is_long(text):
        if not (notes.is_front and figures.is_noise(result)):
            marks.append(notes.mark("results.long_text", text=text))
        text = figures.shortened(result, words)
    own_unit = figures.unit_of(result)
    if own_unit != unit:
        notes.add("results.unit_beside")
    return Cell(
        text,
        detail=own_unit if own_unit != unit else "",
        flag=flag,
        mark=",".join(m for m in marks if m),
        is_strong=bool(flag),
        is_outside=bool(flag),
    )


def _explain_flag(flag: str, notes: Notes) -> None:
    if flag == "H":
        notes.add("results.high")
    elif flag == "L":
        notes.add("results.low")
    elif flag:
        notes.add("results.printed_flag")


def _status_mark(result: Result, notes: Notes) -> str:
    if result.status is Status.PRELIMINARY:
        notes.add("results.preliminary")
        return "p"
    if result.status is Status.CORRECTED:
        notes.add("results.corrected")
        return "c"
    return ""


def _range_mark(result: Result, latest: Result, notes: Notes) -> str:
    """Mark a result whose own range is not the one printed at the row's end."""
    own, shown = figures.range_of(result.interval), figures.range_of(latest.interval)
    if own == shown or result.value is None:
        return ""
    if not own:
        return notes.mark("results.no_own_range")
    if notes.is_front and notes.has_many_ranges:
        notes.add("results.own_ranges")
        return "*"
    text = figures.own_range(result, notes.words)
    return notes.mark("results.other_range", range=text)


def _gone(panels: Sequence[Panel], words: Wording) -> Iterator[str]:
    """Say which results do not stand in the table: they were withdrawn, or doubled."""
    for panel in panels:
        for result in panel.results:
            row = (result.analyte, "" if result.analyte else result.name)
            standing = result_of(panel, row)
            if standing is not result:
                yield _why_gone(panel, result, standing, words)


def _why_gone(
    panel: Panel, result: Result, standing: Result | None, words: Wording
) -> str:
    known = result.analyte
    said = {
        "name": figures.analyte_name(known, words) if known else result.name,
        "value": figures.value_with_unit(Point(panel.collected, result, panel), words),
        "day": words.day(panel.collected_on),
    }
    if standing is None or result.status in WITHDRAWN:
        return words.say("results.withdrawn", **said)
    if standing.status is Status.CORRECTED:
        value = figures.value_of(standing, words)
        return words.say("results.superseded", standing=value, **said)
    return words.say("results.also", **said)
