"""Histories that AltDesk wrote, back into drafts that need no answers."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from altdesk.core.catalogue import catalogue
from altdesk.core.draft import DraftPanel, DraftPerson, DraftResult
from altdesk.core.history import History
from altdesk.core.interval import ReferenceInterval
from altdesk.core.panel import Panel
from altdesk.core.problem import Place
from altdesk.core.result import Provenance, Result
from altdesk.importers.own_values import mark_that_gives
from altdesk.importers.reading import OtherResult

_NEVER_ASK = frozenset({"value", "unit", "limits", "analyte"})
"""What the person has answered before the result came into the log."""


def draft_person(history: History, provenance: Provenance) -> DraftPerson:
    """Return the drafts of a history; `provenance` is for results without any."""
    person = history.person
    return DraftPerson(
        person.name,
        tuple(_panel(panel, provenance) for panel in history.panels),
        person.sex,
        person.born,
        person.file_number,
        events=history.events,
        answers=history.answers,
    )


def _panel(panel: Panel, provenance: Provenance) -> DraftPanel:
    where = f"draw of {panel.collected.isoformat()}"
    return DraftPanel(
        panel.collected,
        tuple(
            _result(result, f"{where}, {result.analyte or result.name}", provenance)
            for result in panel.results
        ),
        panel.laboratory,
        panel.context,
        panel.note,
        Place(where, "collected"),
    )


def _result(result: Result, where: str, provenance: Provenance) -> DraftResult:
    """Return the draft that the checker makes `result` of again."""
    interval = result.interval or ReferenceInterval()
    low = ">" if interval.low_is_open else ""
    high = "<" if interval.high_is_open else ""
    analyte = catalogue().get(result.analyte)
    return DraftResult(
        text=result.text,
        name=result.name,
        analyte=analyte.id if analyte is not None else None,
        unit=result.unit,
        interval=interval.text,
        low="" if interval.low is None else f"{low}{_plain(interval.low)}",
        high="" if interval.high is None else f"{high}{_plain(interval.high)}",
        flag=result.flag,
        status=result.status,
        note=result.note,
        place=Place(where, result.analyte or ""),
        provenance=result.provenance or replace(provenance, place=where),
        mark=mark_that_gives(result.text, result.value),
        accepted=_NEVER_ASK,
    )


def _plain(value: Decimal) -> str:
    """Return a limit with one digit more where it could be read as thousands."""
    text = f"{value:f}"
    is_ambiguous = re.fullmatch(r"-?[0-9]{1,3}\.[0-9]{3}", text) is not None
    return f"{text}0" if is_ambiguous else text


def other_results(histories: tuple[History, ...]) -> Iterator[OtherResult]:
    """Yield the results that AltDesk only keeps as printed."""
    for history in histories:
        for panel in history.panels:
            for result in panel.results:
                if result.analyte is None:
                    place = f"draw of {panel.collected.isoformat()}"
                    text = " ".join(filter(None, (result.text, result.unit)))
                    yield OtherResult(place, result.name, text)
