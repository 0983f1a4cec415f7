"""Imports as a conversation: what a file would change, before anything is kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from altdesk.core.check import CheckedResult, check_result
from altdesk.core.draft import DraftPanel, DraftPerson, DraftResult
from altdesk.core.event import Event
from altdesk.core.history import Answer, History
from altdesk.core.own_limits import settled_for
from altdesk.core.panel import Panel
from altdesk.core.person import Person, Sex
from altdesk.core.problem import Level, Problem
from altdesk.core.result import Result, Status
from altdesk.importers.reading import Reading
from altdesk.logbook.sameness import (
    is_same_analyte,
    is_same_moment,
    is_same_value,
    may_be_same_moment,
)


class Verdict(StrEnum):
    """What recording a result of a file would do."""

    NEW = "new"
    ALREADY = "already"
    """The log holds this very result, whatever format it came from."""
    SUPERSEDES = "supersedes"
    """Corrects or completes a result of the log."""
    QUESTION = "question"
    """Something has to be answered first."""


@dataclass(frozen=True, slots=True)
class ResultPreview:
    """One result of a file, what was understood of it, and what it would change."""

    draft: DraftResult
    result: Result | None
    verdict: Verdict
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class PanelPreview:
    """One draw of a file; `completes` is the panel of the same draw in the log."""

    draft: DraftPanel
    results: tuple[ResultPreview, ...]
    completes: Panel | None = None


@dataclass(frozen=True, slots=True)
class PersonPreview:
    """One person of a file; `person` is who they are in the log, None if new.

    `events` and `answers` are those that the log does not hold yet.
    """

    draft: DraftPerson
    person: Person | None
    panels: tuple[PanelPreview, ...]
    events: tuple[Event, ...] = ()
    answers: tuple[Answer, ...] = ()

    def count(self, verdict: Verdict) -> int:
        return sum(r.verdict is verdict for p in self.panels for r in p.results)


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a file holds and what recording it would do, person by person."""

    reading: Reading
    people: tuple[PersonPreview, ...]

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.reading.problems

    @property
    def questions(self) -> tuple[Problem, ...]:
        """Return all questions of the file and of its results, in order."""
        own = [p for p in self.reading.problems if p.level is Level.QUESTION]
        of_results = [
            problem
            for person in self.people
            for panel in person.panels
            for result in panel.results
            for problem in result.problems
            if problem.level is Level.QUESTION
        ]
        return (*own, *of_results)

    def verdicts(self) -> dict[int, str]:
        """Return the verdict of each draft result, by the draft's `id()`."""
        return {
            id(result.draft): result.verdict.value
            for person in self.people
            for panel in person.panels
            for result in panel.results
        }


def preview_person(
    draft: DraftPerson,
    person: Person | None,
    history: History | None,
    reading: Reading,
) -> PersonPreview:
    """Return what recording the file's person would change in their history.

    While the reading asks about its dates, or about the place of a result, nothing
    of that is settled.
    """
    known = _by_day(() if history is None else history.panels)
    open_places = reading.asked_places
    sex = draft.sex or (person.sex if person is not None else None)
    panels = tuple(
        _preview_panel(panel, known, open_places, sex, is_undated=reading.is_undated)
        for panel in draft.panels
    )
    events = tuple(e for e in draft.events if not _is_known_event(e, history))
    answers = tuple(a for a in answers_of(draft) if not _is_answered(a, history))
    return PersonPreview(draft, person, panels, events, answers)


def _by_day(panels: Iterable[Panel]) -> dict[int, list[Panel]]:
    by_day: dict[int, list[Panel]] = {}
    for panel in panels:
        by_day.setdefault(panel.collected.toordinal(), []).append(panel)
    return by_day


def _is_known_event(event: Event, history: History | None) -> bool:
    def key(one: Event) -> tuple[object, ...]:
        return (one.kind, one.what.casefold(), one.started, one.ended, one.amount)

    return history is not None and any(key(e) == key(event) for e in history.events)


def _is_answered(answer: Answer, history: History | None) -> bool:
    """Tell whether the person has answered already; a file never overrules them."""
    return history is not None and history.answer(answer.fact) is not None


def _preview_panel(
    draft: DraftPanel,
    known: dict[int, list[Panel]],
    open_places: frozenset[str],
    sex: Sex | None,
    *,
    is_undated: bool,
) -> PanelPreview:
    checked = tuple(check_result(settled_for(one, sex)) for one in draft.results)
    told = [c.result for c in checked if c.result is not None]
    same_draw = _same_draws(known, draft, told)
    asks = is_undated or draft.collected is None
    results = tuple(
        _preview_result(
            one, result, same_draw, asks=asks or one.place.where in open_places
        )
        for one, result in zip(draft.results, checked, strict=True)
    )
    at_laboratory = (p for p in same_draw if _can_be_its_laboratory(p, draft))
    return PanelPreview(draft, results, next(at_laboratory, None))


def _same_draws(
    known: dict[int, list[Panel]], draft: DraftPanel, told: Sequence[Result]
) -> list[Panel]:
    """Return the panels of the log that are the draw of which a file tells.

    Another laboratory's name, or a time that fits only in another time zone, is
    another way to tell of the same draw if no result differs.
    """
    collected = draft.collected
    if collected is None:
        return []
    day = collected.toordinal()
    near = [p for one in (day, day - 1, day + 1) for p in known.get(one, ())]
    same = [p for p in near if is_same_moment(p.collected, collected)]
    maybe = [p for p in near if may_be_same_moment(p.collected, collected)]
    return [
        *(p for p in same if _can_be_its_laboratory(p, draft)),
        *(p for p in (*same, *maybe) if _tells_the_same(p, told)),
    ]


def _can_be_its_laboratory(panel: Panel, draft: DraftPanel) -> bool:
    both = {panel.laboratory.strip().casefold(), draft.laboratory.strip().casefold()}
    return len(both - {""}) <= 1


def _tells_the_same(panel: Panel, told: Sequence[Result]) -> bool:
    both = [(o, r) for r in told for o in panel.results if is_same_analyte(o, r)]
    return bool(both) and all(is_same_value(o, r) for o, r in both)


def _preview_result(
    draft: DraftResult,
    checked: CheckedResult,
    same_draw: Sequence[Panel],
    *,
    asks: bool,
) -> ResultPreview:
    asks = asks or any(p.level is not Level.NOTE for p in checked.problems)
    if asks or checked.result is None:
        return ResultPreview(draft, checked.result, Verdict.QUESTION, checked.problems)
    verdict = judge(checked.result, same_draw)
    return ResultPreview(draft, checked.result, verdict, checked.problems)


def judge(result: Result, same_draw: Sequence[Panel]) -> Verdict:
    """Return what `result` means for the panels of the same draw."""
    known = [r for p in same_draw for r in p.results if is_same_analyte(r, result)]
    if any(is_same_value(r, result) for r in known):
        return Verdict.ALREADY
    corrects = result.status is Status.CORRECTED or any(
        r.status is Status.PRELIMINARY for r in known
    )
    return Verdict.SUPERSEDES if known and corrects else Verdict.NEW


def merged(panel: Panel, previews: Sequence[ResultPreview]) -> Panel:
    """Return the log's panel with the file's new and superseding results in it."""
    results = list(panel.results)
    for preview in previews:
        if preview.result is None or preview.verdict is Verdict.ALREADY:
            continue
        if preview.verdict is Verdict.SUPERSEDES:
            results = [r for r in results if not is_same_analyte(r, preview.result)]
        results.append(preview.result)
    return replace(panel, results=tuple(results))


def answers_of(draft: DraftPerson) -> tuple[Answer, ...]:
    """Return a file's answers, with the age where it tells no birth date."""
    if draft.age is None or draft.born is not None:
        return draft.answers
    return (*draft.answers, Answer("AGE", Decimal(draft.age), draft.age_on))
