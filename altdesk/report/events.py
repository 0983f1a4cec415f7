"""The list of events and medicines, the latest first."""

from altdesk.core.event import Event
from altdesk.core.history import History
from altdesk.core.number import write_number
from altdesk.report.summary import Cell, Column, Section, Table
from altdesk.report.trend import MOMENTS
from altdesk.report.wording import Wording


def section(history: History, words: Wording) -> Section | None:
    """Return all events of a period as a table."""
    if not history.events:
        return None
    columns = (
        Column(words.say("events.what"), share=3.0),
        Column(words.say("events.kind")),
        Column(words.say("events.started")),
        Column(words.say("events.ended")),
        Column(words.say("events.amount")),
        Column(words.say("events.note"), share=2.0),
    )
    ordered = sorted(history.events, key=lambda e: (e.started, e.id), reverse=True)
    rows = tuple(_row(event, words) for event in ordered)
    table = Table(columns, rows, caption=words.say("events.caption"))
    return Section(words.say("back.events"), (table,))


def _ended(event: Event, words: Wording) -> str:
    if event.ended is not None:
        return words.day(event.ended)
    return "" if event.kind in MOMENTS else words.say("events.goes_on")


def _row(event: Event, words: Wording) -> tuple[Cell, ...]:
    amount = "" if event.amount is None else words.number(write_number(event.amount))
    return (
        Cell(event.what or words.say(f"events.{event.kind.value}")),
        Cell(words.say(f"events.{event.kind.value}"), is_faint=True),
        Cell(words.day(event.started)),
        Cell(_ended(event, words), is_faint=event.ended is None),
        Cell(f"{amount} {event.unit}".strip()),
        Cell(event.note),
    )
