"""Answers to the questions of an import: from a form's texts to Choices and drafts."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from altdesk.core.day import DayOrder, read_day
from altdesk.core.draft import DraftPanel, DraftPerson, DraftResult
from altdesk.core.number import DecimalMark
from altdesk.gui.panel_entry_words import Offer
from altdesk.importers.choices import Choices
from altdesk.importers.reading import Question, Reading


def answered(
    choices: Choices, question: Question, value: str, today: date
) -> Choices | None:
    """Return the choices with one more answer; None if the text is no answer."""
    match question.choice:
        case "date_order":
            return replace(choices, date_order=DayOrder(value))
        case "decimal_mark":
            return replace(choices, decimal_mark=DecimalMark(value))
        case "columns":
            return replace(choices, columns=_with(choices.columns, question.key, value))
        case "units":
            return replace(choices, units=_with(choices.units, question.key, value))
        case "collected":
            day = read_day(value, today)
            return replace(choices, collected=day) if isinstance(day, date) else None
        case _:
            return _plain(choices, question.choice, value)


def _plain(choices: Choices, field: str, value: str) -> Choices | None:
    if field not in {"encoding", "separator", "sheet", "person", "password"}:
        return None
    return replace(choices, **{field: value})  # type: ignore[arg-type]


def _with(
    pairs: tuple[tuple[str, str], ...], key: str, value: str
) -> tuple[tuple[str, str], ...]:
    return tuple({**dict(pairs), key: value}.items())


def remembered(choices: Choices, kept: Choices) -> Choices:
    """Return the choices of this file with those kept for files of its form."""
    return replace(
        choices,
        date_order=choices.date_order or kept.date_order,
        decimal_mark=choices.decimal_mark or kept.decimal_mark,
        encoding=choices.encoding or kept.encoding,
        separator=choices.separator or kept.separator,
        columns=choices.columns or kept.columns,
        units=choices.units or kept.units,
    )


def settled(reading: Reading, draft: DraftResult, offer: Offer) -> Reading:
    """Return the reading with one result's question answered."""
    people = tuple(_in_person(person, draft, offer) for person in reading.people)
    return replace(reading, people=people)


def confirmed(reading: Reading, drafts: Iterable[DraftResult], field: str) -> Reading:
    """Return the reading with the same question of several results answered yes."""
    for draft in drafts:
        reading = settled(reading, draft, Offer("", "accepted", field))
    return reading


def _in_person(person: DraftPerson, draft: DraftResult, offer: Offer) -> DraftPerson:
    if not any(draft is r for panel in person.panels for r in panel.results):
        return person
    panels = tuple(_in_panel(panel, draft, offer) for panel in person.panels)
    return replace(person, panels=panels)


def _in_panel(panel: DraftPanel, draft: DraftResult, offer: Offer) -> DraftPanel:
    if not any(draft is result for result in panel.results):
        return panel
    results = tuple(_answer(r, offer) if r is draft else r for r in panel.results)
    return replace(panel, results=results)


def _answer(draft: DraftResult, offer: Offer) -> DraftResult:
    match offer.field:
        case "unit":
            return replace(draft, unit=offer.value)
        case "analyte":
            return replace(draft, analyte=offer.value)
        case _:
            return replace(draft, accepted=draft.accepted | {offer.value})
