"""Kept observations, grouped into drafts: by person, then by draw."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from altdesk.core.draft import DraftPanel, DraftPerson
from altdesk.core.problem import Level, Place, Problem
from altdesk.importers.choices import Choices
from altdesk.importers.observation import Observation, Subject, When
from altdesk.importers.reading import OtherResult
from altdesk.importers.repeats import Kept


@dataclass(slots=True)
class Found:
    """What has been gathered so far."""

    kept: list[Kept] = field(default_factory=list)
    other: list[OtherResult] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def note(self, observation: Observation, what: str, do: str = "") -> None:
        place = Place(observation.place)
        self.problems.append(Problem(place, what, do, Level.NOTE))

    def set_aside(self, observation: Observation) -> None:
        name, text = observation.name or "(no name)", as_text(observation)
        self.other.append(OtherResult(observation.place, name, text))


def as_text(observation: Observation) -> str:
    """Return the value and unit as printed."""
    parts = (observation.comparator + observation.text.strip(), observation.unit)
    return " ".join(part for part in parts if part)[:200]


def draft_people(
    kept: Sequence[Kept], choices: Choices, found: Found
) -> tuple[DraftPerson, ...]:
    """Return the people that the results belong to, with their draws."""
    by_person: dict[str, list[Kept]] = {}
    subjects: dict[str, Subject] = {}
    for one in kept:
        subject = one.observation.subject
        by_person.setdefault(subject.key, []).append(one)
        subjects.setdefault(subject.key, subject)
    return tuple(
        DraftPerson(
            name=subjects[key].name or choices.person or "",
            panels=tuple(_panels(results, choices, found)),
            sex=subjects[key].sex,
            born=subjects[key].born,
            file_number=subjects[key].file_number,
        )
        for key, results in by_person.items()
    )


_Draw = tuple[date | datetime | None, str, str]


def _panels(
    kept: Sequence[Kept], choices: Choices, found: Found
) -> Iterable[DraftPanel]:
    draws: dict[_Draw, list[Kept]] = {}
    laboratories = _laboratories(kept)
    for one in kept:
        when = one.observation.when
        laboratory = one.observation.laboratory
        if not laboratory and len(laboratories[_moment(when)]) == 1:
            laboratory = next(iter(laboratories[_moment(when)]))
        moment = when.moment or choices.collected
        draws.setdefault((moment, when.printed, laboratory), []).append(one)
    for (moment, printed, laboratory), results in sorted(draws.items(), key=_order):
        yield _panel(moment, printed, laboratory, results, found)


_Moment = date | datetime | str


def _moment(when: When) -> _Moment:
    return when.moment or when.printed


def _laboratories(kept: Sequence[Kept]) -> dict[_Moment, set[str]]:
    found: dict[_Moment, set[str]] = {}
    for one in kept:
        named = found.setdefault(_moment(one.observation.when), set())
        if one.observation.laboratory:
            named.add(one.observation.laboratory)
    return found


def _order(item: tuple[_Draw, list[Kept]]) -> tuple[str, str]:
    (moment, printed, laboratory), _ = item
    return (moment.isoformat() if moment else printed or "~", laboratory)


def _panel(
    moment: date | datetime | None,
    printed: str,
    laboratory: str,
    results: Sequence[Kept],
    found: Found,
) -> DraftPanel:
    first = results[0].observation
    place = Place(first.place, "collected")
    if moment is None:
        what = f"The date “{printed}” does not name a day."
        what = what if printed else "The date of the draw is missing."
        found.problems.append(
            Problem(place, what, "Give the day of the draw.", Level.QUESTION)
        )
    if first.when.is_reported:
        what = "No date of collection is given; the date of the report is taken."
        found.note(first, what, "Correct it if the draw was earlier.")
    return DraftPanel(
        collected=moment,
        results=tuple(one.draft for one in results if one.draft is not None),
        laboratory=laboratory,
        place=place,
        collected_text=printed if moment is None else "",
    )
