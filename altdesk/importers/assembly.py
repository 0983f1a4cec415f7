"""From single results to people and panels; duplicates and corrections settled."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from altdesk.core.draft import DraftPanel, DraftPerson, DraftResult
from altdesk.core.naming import fold_name
from altdesk.core.person import Sex
from altdesk.core.problem import Level, Place, Problem
from altdesk.core.result import Status
from altdesk.importers.reading import OtherResult

_GONE = {
    Status.ENTERED_IN_ERROR: "entered in error",
    Status.CANCELLED: "cancelled",
}
_MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class Whose:
    """Whom a result belongs to, as far as the table says."""

    name: str = ""
    file_number: str = ""
    sex: Sex | None = None
    born: date | None = None
    age: int | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """Return what tells people apart: the number, or name and birth."""
        return (self.file_number,) if self.file_number else (self.name, self.born)

    def completed_by(self, other: "Whose") -> "Whose":
        """Return the same person with what only `other` tells about them."""
        return Whose(
            self.name or other.name,
            self.file_number,
            self.sex or other.sex,
            self.born or other.born,
            self.age if self.age is not None else other.age,
        )


NOBODY = Whose()
_Draw = tuple[date | datetime | str | None, str]


@dataclass(slots=True)
class _Gathered:
    whose: Whose
    draws: dict[_Draw, list[DraftResult]] = field(default_factory=dict)
    age_on: date | None = None


@dataclass(slots=True)
class Assembly:
    """Gathers the results of a source; `people()` gives them in order."""

    other: list[OtherResult] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    _people: dict[tuple[object, ...], _Gathered] = field(default_factory=dict)
    _seen: dict[tuple[object, ...], str] = field(default_factory=dict)
    _repeated: list[str] = field(default_factory=list)

    def add(
        self,
        whose: Whose,
        collected: date | datetime | str | None,
        laboratory: str,
        draft: DraftResult,
    ) -> None:
        """Take a result; `collected` is a text where it is less than a day."""
        if draft.status in _GONE:
            self.leave_out(draft, _GONE[draft.status])
            return
        value = (draft.comparator + draft.text, draft.unit, draft.status)
        name = draft.analyte or fold_name(draft.name)
        same = (whose.key, collected, laboratory, name, *value)
        if same in self._seen:
            self._repeated.append(draft.place.where)
            return
        self._seen[same] = draft.place.where
        person = self._people.get(whose.key)
        if person is None:
            day = collected.date() if isinstance(collected, datetime) else collected
            on = day if isinstance(day, date) else None
            person = self._people[whose.key] = _Gathered(whose, age_on=on)
        elif whose is not person.whose:
            person.whose = person.whose.completed_by(whose)
        person.draws.setdefault((collected, laboratory), []).append(draft)

    def leave_out(self, draft: DraftResult, why: str = "") -> None:
        """List a result that is not imported."""
        text = " ".join(filter(None, (draft.comparator + draft.text, draft.unit, why)))
        self.other.append(OtherResult(draft.place.where, draft.name, text))

    def ask(self, where: str, what: str, do: str, name: str = "") -> None:
        self.problems.append(Problem(Place(where, name), what, do, Level.QUESTION))

    def note(self, where: str, what: str, do: str = "") -> None:
        self.problems.append(Problem(Place(where), what, do, Level.NOTE))

    def people(self) -> tuple[DraftPerson, ...]:
        """Return the people with their panels, in the order of the source."""
        if self._repeated:
            what = "The same result stands here again; it is taken once."
            self.note(name_places(self._repeated), what)
        return tuple(self._person(found) for found in self._people.values())

    def _person(self, found: _Gathered) -> DraftPerson:
        panels = tuple(
            self._panel(collected, laboratory, results)
            for (collected, laboratory), results in found.draws.items()
        )
        whose = found.whose
        return DraftPerson(
            whose.name,
            panels,
            whose.sex,
            whose.born,
            whose.file_number,
            age=whose.age,
            age_on=found.age_on if whose.age is not None else None,
        )

    def _panel(
        self,
        collected: date | datetime | str | None,
        laboratory: str,
        results: list[DraftResult],
    ) -> DraftPanel:
        standing = self._without_superseded(results)
        self._note_twice(standing)
        place = Place(standing[0].place.where if standing else "", "collected")
        if isinstance(collected, str):
            what = f"“{collected}” names no day."
            self.ask(place.where, what, "Give the day of the draw.", "collected")
            return DraftPanel(
                None, standing, laboratory, place=place, collected_text=collected
            )
        return DraftPanel(collected, standing, laboratory, place=place)

    def _without_superseded(
        self, results: list[DraftResult]
    ) -> tuple[DraftResult, ...]:
        corrected = {_key(r) for r in results if r.status is Status.CORRECTED}
        final = {_key(r) for r in results if r.status is not Status.PRELIMINARY}
        standing = []
        for result in results:
            key, status = _key(result), result.status
            if key in corrected and status is not Status.CORRECTED:
                self.leave_out(result, "superseded by a corrected result")
            elif key in final and status is Status.PRELIMINARY:
                self.leave_out(result, "superseded by the final result")
            else:
                standing.append(result)
        return tuple(standing)

    def _note_twice(self, results: tuple[DraftResult, ...]) -> None:
        first: dict[tuple[str, str], DraftResult] = {}
        for result in results:
            key = (_key(result), fold_name(result.unit or ""))
            before = first.setdefault(key, result)
            if before is not result and result.analyte is not None:
                what = (
                    f"{result.name} stands twice in one draw: {before.text} and "
                    f"{result.text}. Both are kept."
                )
                self.note(result.place.where, what)


def _key(result: DraftResult) -> str:
    return result.analyte or fold_name(result.name)


def name_places(places: Iterable[str]) -> str:
    """Return several places in few words: "row 4; row 9 and 12 more"."""
    different = list(dict.fromkeys(places))
    shown = "; ".join(different[:_MOST_NAMED])
    left = len(different) - _MOST_NAMED
    return f"{shown} and {left} more" if left > 0 else shown
