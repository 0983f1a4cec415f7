"""The same result twice in one file: repeated, corrected, or finally reported."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import cast

from altdesk.core.draft import DraftResult
from altdesk.core.naming import fold_name
from altdesk.core.number import read_number
from altdesk.core.problem import Level, Place, Problem
from altdesk.core.result import Status
from altdesk.core.unit import fold_spelling
from altdesk.importers.observation import Observation


@dataclass(frozen=True, slots=True)
class Kept:
    """An observation with its draft; the draft is None for a withdrawn one."""

    observation: Observation
    analyte: str | None
    draft: DraftResult | None

    @property
    def standing(self) -> DraftResult:
        """Return the draft of a result that was not withdrawn."""
        return cast("DraftResult", self.draft)


def settle(kept: Sequence[Kept]) -> tuple[list[Kept], list[Problem]]:
    """Return each result once, in the order of the file, and what was superseded."""
    groups: dict[_Key, list[Kept]] = {}
    for one in kept:
        groups.setdefault(_key(one), []).append(one)
    standing: dict[int, Kept] = {}
    problems: list[Problem] = []
    for group in groups.values():
        for survivor in _settle_group(group, problems):
            standing[id(survivor.observation)] = survivor
    ordered = [standing.get(id(one.observation)) for one in kept]
    return [one for one in ordered if one is not None], problems


_Key = tuple[str, str, date | datetime | str]


def _key(one: Kept) -> _Key:
    observation = one.observation
    when = observation.when.moment or observation.when.printed
    name = one.analyte or fold_name(observation.name) or ",".join(observation.loinc)
    return observation.subject.key, name, when


def _settle_group(group: list[Kept], problems: list[Problem]) -> list[Kept]:
    if len(group) == 1:
        return [one for one in group if one.draft is not None]
    withdrawn = {_value(one.observation.text) for one in group if one.draft is None}
    standing = [
        one
        for one in group
        if one.draft is not None
        and (_value(one.draft.text) not in withdrawn or _is_corrected(one))
    ]
    standing = _once_each(standing)
    corrected = [one for one in standing if _is_corrected(one)]
    if corrected:
        return [_supersede(corrected[-1], standing, problems)]
    final = [one for one in standing if not _is_preliminary(one)]
    return _drop_preliminary(standing, final, problems) if final else standing


def _is_corrected(one: Kept) -> bool:
    return one.draft is not None and one.draft.status is Status.CORRECTED


def _is_preliminary(one: Kept) -> bool:
    return one.draft is not None and one.draft.status is Status.PRELIMINARY


def _value(text: str) -> str:
    return str(read_number(text) or text.strip())


def _once_each(group: Sequence[Kept]) -> list[Kept]:
    """Drop repetitions; of two alike, the one that says more stays."""
    once: list[Kept] = []
    places: dict[tuple[str, str, str], list[int]] = {}
    for one in group:
        alike = places.setdefault(_said(one), [])
        twin = next((i for i in alike if _is_same(once[i], one)), None)
        if twin is None:
            alike.append(len(once))
            once.append(one)
        elif _says(one) > _says(once[twin]):
            once[twin] = one
    return once


def _is_same(one: Kept, other: Kept) -> bool:
    a, b = one.standing, other.standing
    limits_a, limits_b = _limits(a), _limits(b)
    same_limits = limits_a == limits_b or not any(limits_a) or not any(limits_b)
    return _said(one) == _said(other) and same_limits


def _said(one: Kept) -> tuple[str, str, str]:
    """Return value, sign and unit, by which repetitions are looked up."""
    draft = one.standing
    return _value(draft.text), draft.comparator, fold_spelling(draft.unit or "")


def _limits(draft: DraftResult) -> tuple[str, str, str]:
    return ("".join(draft.interval.split()), _value(draft.low), _value(draft.high))


def _says(one: Kept) -> tuple[bool, bool, bool]:
    draft = one.standing
    settled = draft.status is not Status.PRELIMINARY
    return (settled, any(_limits(draft)), bool(draft.flag))


def _supersede(winner: Kept, standing: Sequence[Kept], problems: list[Problem]) -> Kept:
    before = [one for one in standing if one is not winner]
    if not before or winner.draft is None:
        return winner
    texts = ", ".join(_shown(one) for one in before)
    _note(winner, f"{winner.draft.name} was corrected from {texts}.", problems)
    note = f"{winner.draft.note} Corrected from {texts}.".strip()
    return replace(winner, draft=replace(winner.draft, note=note))


def _drop_preliminary(
    standing: Sequence[Kept], final: list[Kept], problems: list[Problem]
) -> list[Kept]:
    for one in standing:
        if _is_preliminary(one) and one.draft is not None:
            what = f"{one.draft.name}: the final result replaces {_shown(one)}."
            _note(one, what, problems)
    return final


def _shown(one: Kept) -> str:
    draft = one.standing
    return f"{draft.comparator}{draft.text} {draft.unit or ''}".strip()


def _note(one: Kept, what: str, problems: list[Problem]) -> None:
    place = Place(one.observation.place)
    problems.append(Problem(place, what, "", Level.NOTE))
