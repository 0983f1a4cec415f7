"""The list of events and medicines, the latest first."""

from collections.abc import Iterator, Sequence

from altdesk.core.event import Event
from altdesk.core.history import History
from altdesk.core.number import write_number
from altdesk.report.summary import Cell, Column, Prose, Run, Section, Table
from altdesk.report.trend import MOMENTS, event_label
from altdesk.report.wording import Wording

_LONGEST_CELL = 90
_FIRST_LETTERS = 60
"""Letters of a text that is too long for the table; it stands in full below."""


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
    return Section(words.say("back.events"), (table, *_in_full(ordered, words)))


def listed(history: History, words: Wording) -> Section | None:
    """Return all events as a list: in large print a table has no room for words."""
    ordered = sorted(history.events, key=lambda e: (e.started, e.id), reverse=True)
    blocks = tuple(Prose(tuple(_in_words(event, words))) for event in ordered)
    return Section(words.say("back.events"), blocks) if blocks else None


def _in_words(event: Event, words: Wording) -> Iterator[Run]:
    """Yield "3 Nov 2026 – goes on: atorvastatin 20 mg (medicine). Its note"."""
    ended = _ended(event, words)
    yield Run(f"{words.day(event.started)}{f' – {ended}' if ended else ''}: ")
    kind = words.say(f"events.{event.kind.value}")
    label = event_label(event, words)
    yield Run(label or kind, is_strong=True)
    if label:
        yield Run(f" ({kind})")
    if event.note.strip():
        yield Run(f" – {event.note.strip()}")


def _in_full(events: Sequence[Event], words: Wording) -> Iterator[Prose]:
    """Yield the events whose texts are too long for the table, in full."""
    for event in events:
        if max(len(event.what), len(event.note)) > _LONGEST_CELL:
            day = Run(f"{words.day(event.started)} ", is_strong=True)
            said = " – ".join(text for text in (event.what, event.note) if text.strip())
            yield Prose((day, Run(said)))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_CELL else f"{text[:_FIRST_LETTERS].rstrip()}…"


def _ended(event: Event, words: Wording) -> str:
    if event.ended is not None:
        return words.day(event.ended)
    return "" if event.kind in MOMENTS else words.say("events.goes_on")


def _row(event: Event, words: Wording) -> tuple[Cell, ...]:
    amount = "" if event.amount is None else words.number(write_number(event.amount))
    return (
        Cell(_shortened(event.what) or words.say(f"events.{event.kind.value}")),
        Cell(words.say(f"events.{event.kind.value}"), is_faint=True),
        Cell(words.day(event.started)),
        Cell(_ended(event, words), is_faint=event.ended is None),
        Cell(f"{amount} {event.unit}".strip()),
        Cell(_shortened(event.note)),
    )
