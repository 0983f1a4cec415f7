"""From observations to drafts: by person and draw, each result once.

Withdrawn results are left out, corrected ones take the place of what they correct,
results without a value are listed and never become zero.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from altdesk.core.catalogue import catalogue
from altdesk.core.draft import DraftResult
from altdesk.core.interval import read_interval
from altdesk.core.number import Ambiguous, DecimalMark, proves_mark, read_number
from altdesk.core.problem import Level, Place, Problem
from altdesk.core.result import Provenance, Status
from altdesk.importers.cells import read_cell
from altdesk.importers.choices import Choices
from altdesk.importers.grouping import Found, as_text, draft_people
from altdesk.importers.measured import Measured, measured
from altdesk.importers.observation import Observation
from altdesk.importers.printed_value import PrintedValue, is_value, take_apart
from altdesk.importers.reading import Reading
from altdesk.importers.repeats import Kept, settle
from altdesk.importers.source import SourceFile

_NUMBER = re.compile(r"[0-9][0-9.,]*")
_MAY_BE_GROUPED = re.compile(r"[0-9][.,][0-9]{3}(?![0-9])")
_AROUND = re.compile(r"[-–([]")
_WITHDRAWN = {
    Status.ENTERED_IN_ERROR: "was entered in error and is left out.",
    Status.CANCELLED: "was cancelled; there is no result.",
}


def gather(
    observations: Iterable[Observation],
    source: SourceFile,
    format_name: str,
    choices: Choices,
    problems: Sequence[Problem] = (),
) -> Reading:
    """Return the Reading of all that a clinical file states."""
    all_of_them = list(observations)
    found = Found(problems=list(problems))
    mark = choices.decimal_mark or _proven_mark(all_of_them)
    for observation in source.paced(all_of_them, len(all_of_them)):
        _take(observation, found, mark, source, format_name)
    kept, notes = settle(found.kept)
    people = draft_people(kept, choices, found)
    return Reading(
        format=format_name,
        people=people,
        other=tuple(found.other),
        problems=(*found.problems, *notes),
        source=source,
        choices=choices,
        layout=format_name,
    )


def _proven_mark(observations: Sequence[Observation]) -> DecimalMark | None:
    """Return the decimal mark that other numbers of the same file prove."""
    marks = {
        proves_mark(number)
        for o in observations
        if not o.is_machine_number
        for text in (o.text, o.interval, o.low, o.high)
        if "." in text or "," in text
        for number in _NUMBER.findall(text[:200])
    } - {None}
    return marks.pop() if len(marks) == 1 else None


def _take(
    observation: Observation,
    found: Found,
    mark: DecimalMark | None,
    source: SourceFile,
    format_name: str,
) -> None:
    """Draft one observation, or set it aside and say why."""
    what = measured(observation)
    if observation.status in _WITHDRAWN:
        said = _WITHDRAWN[observation.status]
        found.note(observation, f"{observation.name} {as_text(observation)} {said}")
        found.kept.append(Kept(observation, what.analyte, None))
        return
    if what.analyte is None and not observation.text.strip():
        return  # the heading of a section, or a panel that groups results
    observation = _with_range_apart(observation)
    value = _value_of(observation)
    analyte = catalogue().get(what.analyte)
    is_own = observation.provenance is not None
    if not is_own and (what.why_not or not is_value(value.text, analyte)):
        found.set_aside(observation)
        if what.analyte is not None:
            found.note(observation, _without_value(what.analyte, observation))
        elif what.why_not:
            _say_doubt(observation, what, found)
        return
    _say_doubt(observation, what, found)
    own = source.provenance(format_name, observation.place)
    draft = _draft(observation, value, what, mark, observation.provenance or own)
    found.kept.append(Kept(observation, what.analyte, draft))
    if what.analyte is None and not what.is_open:
        found.set_aside(observation)


def _without_value(analyte: str, observation: Observation) -> str:
    text = observation.text.strip()
    if not text:
        return f"{analyte} has no value yet; nothing is taken."
    return f"{analyte}: “{text[:60]}” is not a value; nothing is taken."


def _say_doubt(observation: Observation, what: Measured, found: Found) -> None:
    if not what.doubt:
        return
    place = Place(observation.place, "analyte")
    level = Level.QUESTION if what.is_open else Level.NOTE
    do = "Choose the analyte." if what.is_open else "Check it against the report."
    found.problems.append(Problem(place, what.doubt, do, level))


def _with_range_apart(observation: Observation) -> Observation:
    """Part "4.1 g/dL (3.5-5.0)" into the value and the limits that stand behind it."""
    is_told = observation.interval or observation.low or observation.high
    if is_told or observation.is_machine_number or not _AROUND.search(observation.text):
        return observation
    cell = read_cell(observation.text)
    if cell is None or not cell.interval or read_number(cell.text) is None:
        return observation
    return replace(
        observation,
        text=cell.text,
        comparator=observation.comparator or cell.comparator,
        unit=observation.unit or cell.unit,
        interval=cell.interval,
        flag=observation.flag or cell.flag,
    )


def _value_of(observation: Observation) -> PrintedValue:
    if observation.is_machine_number:
        text = observation.text
        return PrintedValue(text, observation.comparator, observation.unit)
    value = take_apart(observation.text)
    if not observation.comparator:
        return value
    return replace(value, comparator=observation.comparator)


def _draft(
    observation: Observation,
    value: PrintedValue,
    what: Measured,
    mark: DecimalMark | None,
    provenance: Provenance,
) -> DraftResult:
    unit = observation.unit or value.unit or _unit_in_range(observation)
    return DraftResult(
        text=value.text,
        name=_name_of(observation, what),
        analyte=what.analyte,
        unit=unit or None,
        interval=observation.interval,
        low=observation.low,
        high=observation.high,
        flag=observation.flag or value.flag,
        status=observation.status,
        comparator=value.comparator,
        note=_note_of(observation, value),
        place=Place(observation.place, what.analyte or ""),
        provenance=provenance,
        mark=_mark_for(observation, value.text, mark),
    )


def _name_of(observation: Observation, what: Measured) -> str:
    analyte = catalogue().get(what.analyte)
    if observation.name:
        return observation.name
    return analyte.name if analyte is not None else "(no name)"


def _note_of(observation: Observation, value: PrintedValue) -> str:
    printed = observation.text.strip()
    glued = "" if value.is_bare else f"Printed as “{printed[:60]}”."
    return " ".join(part for part in (observation.note.strip(), glued) if part)


def _unit_in_range(observation: Observation) -> str:
    if observation.has_no_unit:
        return ""
    found = read_interval(observation.interval) if observation.interval else None
    return (found.unit or "") if found is not None else ""


def _mark_for(
    observation: Observation, text: str, mark: DecimalMark | None
) -> DecimalMark | None:
    """Return the decimal mark where the number alone would be ambiguous."""
    if observation.mark is not None:
        return observation.mark
    if observation.is_machine_number and _MAY_BE_GROUPED.search(text):
        return DecimalMark.POINT
    if not _MAY_BE_GROUPED.search(text + " " + observation.interval[:200]):
        return None
    texts = (text, *_NUMBER.findall(observation.interval[:200]))
    texts = tuple(t for t in texts if _MAY_BE_GROUPED.search(t))
    if not any(isinstance(read_number(t), Ambiguous) for t in texts):
        return None
    return mark if all(proves_mark(t) in {None, mark} for t in texts) else None
