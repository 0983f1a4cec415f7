"""Reading a case file: `profile`, `history` and `panels` of one person.

Tolerant: what cannot be read is told as a Problem and left out; a value that is not
plausible is kept, and the engine says so.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from altdesk.core.event import Event, EventKind
from altdesk.core.history import Answer, History
from altdesk.core.number import Number, read_number
from altdesk.core.panel import DrawContext, Panel
from altdesk.core.person import Person, Sex
from altdesk.core.problem import Level, Place, Problem
from altdesk.core.result import Result
from altdesk.rules.case_result import read_result
from altdesk.rules.clause import Kind
from altdesk.rules.knowledge import load

# The words of a profile, and the facts they are.
_PROFILE = {
    "age": "AGE",
    "bmi": "BMI",
    "waist": "WAIST",
    "alcohol_g_week": "ALCOHOL_G_WEEK",
    "pregnant": "PREGNANT",
    "postpartum_12w": "POSTPARTUM_12W",
    "asian": "ASIAN",
}
_YES_NO = {
    **dict.fromkeys(("yes", "true", "1"), True),
    **dict.fromkeys(("no", "false", "0"), False),
}
_PERSONAL = frozenset({"sex", "born", "name", "file_number"})
_SEXES = {
    **dict.fromkeys(("m", "male", "man"), Sex.MALE),
    **dict.fromkeys(("f", "female", "woman"), Sex.FEMALE),
}


def read_case(entry: Mapping[str, Any]) -> tuple[History | None, list[Problem]]:
    """Return the history of a case, and the problems met on the way.

    The history is None where `entry` holds no panels to read.
    """
    reader = _Reader()
    history = reader.read(entry)
    return history, reader.problems


class _Reader:
    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def read(self, entry: Mapping[str, Any]) -> History | None:
        panels = entry.get("panels")
        if not isinstance(panels, list):
            self._refuse("the case", "It has no list of panels.", "Add “panels”.")
            return None
        profile = self._table(entry, "profile")
        answers = [*self._profile(profile), *self._history(entry)]
        return History(
            self._person(entry, profile),
            tuple(self._panels(panels)),
            tuple(self._events(entry.get("events") or [])),
            tuple({answer.fact: answer for answer in answers}.values()),
        )

    def _refuse(self, where: str, what: str, do: str) -> None:
        self.problems.append(Problem(Place(where), what, do))

    def _note(self, where: str, what: str, do: str) -> None:
        self.problems.append(Problem(Place(where), what, do, Level.NOTE))

    def _table(self, entry: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        found = entry.get(name) or {}
        if isinstance(found, dict):
            return found
        self._refuse(name, "It is not a list of names and values.", "Correct it.")
        return {}

    def _person(self, entry: Mapping[str, Any], profile: Mapping[str, Any]) -> Person:
        name = profile.get("name") or entry.get("title") or entry.get("id") or ""
        return Person(
            f"{0:032x}",
            str(name),
            self._sex(profile.get("sex")),
            self._day(profile.get("born"), "profile, born"),
            str(profile.get("file_number") or ""),
        )

    def _sex(self, given: object) -> Sex | None:
        if given is None:
            return None
        sex = _SEXES.get(str(given).strip().casefold())
        if sex is None:
            self._refuse("profile, sex", f"“{given}” is unknown.", "Write M or F.")
        return sex

    def _day(self, given: object, where: str) -> date | None:
        if given is None:
            return None
        try:
            return date.fromisoformat(str(given).strip())
        except ValueError:
            what = f"“{given}” is not a date."
            self._refuse(where, what, "Write it as 2026-03-31.")
            return None

    def _profile(self, profile: Mapping[str, Any]) -> Iterator[Answer]:
        for name, given in profile.items():
            if name in _PROFILE:
                yield from self._answer(_PROFILE[name], given, f"profile, {name}")
            elif name not in _PERSONAL:
                what = f"“{name}” is not a word of a profile."
                self._note("profile", what, "It is left out.")

    def _history(self, entry: Mapping[str, Any]) -> Iterator[Answer]:
        for name, given in self._table(entry, "history").items():
            yield from self._answer(str(name), given, f"history, {name}")

    def _answer(self, fact: str, given: object, where: str) -> Iterator[Answer]:
        if given is None:
            return
        word = load().facts.get(fact)
        if word is None:
            self._note(where, f"The fact {fact} is unknown.", "It is left out.")
            return
        value = _as_answer(given, word.word.kind)
        if value is None or (word.word.values and value not in word.word.values):
            self._refuse(where, f"“{given}” is no answer to {fact}.", "Correct it.")
            return
        yield Answer(fact, value)

    def _panels(self, panels: list[Any]) -> Iterator[Panel]:
        for number, entry in enumerate(panels, start=1):
            where = f"panel {number}"
            if not isinstance(entry, dict):
                self._refuse(where, "It is not a panel.", "Correct it.")
                continue
            collected = self._collected(entry.get("date"), where)
            if collected is None:
                continue
            results = tuple(self._results(entry.get("results"), where))
            laboratory = str(entry.get("lab") or "")
            context = self._context(entry.get("context"), where)
            yield Panel(f"{number:032x}", collected, results, laboratory, context)

    def _collected(self, given: object, where: str) -> date | datetime | None:
        text = str(given or "").strip()
        try:
            is_day = len(text) == len("2026-03-31")
            return date.fromisoformat(text) if is_day else datetime.fromisoformat(text)
        except ValueError:
            what = f"“{text}” is not a date." if text else "The date is missing."
            self._refuse(f"{where}, date", what, "Write it as 2026-03-31.")
            return None

    def _results(self, results: object, where: str) -> Iterator[Result]:
        if not isinstance(results, list):
            self._refuse(where, "It has no list of results.", "Add “results”.")
            return
        for number, entry in enumerate(results, start=1):
            place = f"{where}, result {number}"
            if not isinstance(entry, dict):
                self._refuse(place, "It is not a result.", "Correct it.")
                continue
            result, problems = read_result(entry, place)
            self.problems.extend(problems)
            if result is not None:
                yield result

    def _context(self, given: object, where: str) -> DrawContext:
        if not isinstance(given, dict):
            return DrawContext()
        known = load().facts
        facts = []
        for name, value in given.items():
            if name in known and isinstance(value, bool):
                facts.append((name, value))
            else:
                what = f"“{name}” is not a yes/no fact."
                self._note(f"{where}, context", what, "It is left out.")
        return DrawContext(tuple(facts))

    def _events(self, events: object) -> Iterator[Event]:
        if not isinstance(events, list):
            self._refuse("events", "It is not a list of events.", "Correct it.")
            return
        for number, entry in enumerate(events, start=1):
            where = f"event {number}"
            started = self._day(_get(entry, "started"), f"{where}, started")
            kind = str(_get(entry, "kind"))
            if started is None or kind not in set(EventKind):
                what = "It needs a kind and the day it started."
                self._refuse(where, what, "Correct it.")
                continue
            amount = _get(entry, "amount")
            yield Event(
                f"{number:032x}",
                EventKind(kind),
                str(_get(entry, "what") or ""),
                started,
                self._day(_get(entry, "ended"), f"{where}, ended"),
                _get(entry, "product"),
                None if amount is None else _decimal(amount),
                str(_get(entry, "unit") or ""),
            )


def _get(entry: object, name: str) -> Any:
    return entry.get(name) if isinstance(entry, dict) else None


def _decimal(given: object) -> Decimal | None:
    """Return a number of a file exactly as it is written; None: it is none."""
    if isinstance(given, str):
        read = read_number(given)
        if not isinstance(read, Number) or read.comparator is not None:
            return None
        return read.value
    if isinstance(given, bool) or not isinstance(given, int | float | Decimal):
        return None
    number = Decimal(str(given))
    return number if number.is_finite() else None


def _as_answer(given: object, kind: Kind) -> bool | Decimal | str | None:
    match kind, given:
        case Kind.YES_NO, bool():
            return given
        case Kind.YES_NO, str() | int():
            return _YES_NO.get(str(given).strip().casefold())
        case Kind.TEXT, str():
            return given
        case Kind.NUMBER, _:
            number = _decimal(given)
            # Nobody has lived for less than no time, or drinks less than nothing.
            return None if number is not None and number < 0 else number
    return None
