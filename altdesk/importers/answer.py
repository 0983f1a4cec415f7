"""What `altdesk import --json` answers: a Reading as plain values."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from altdesk.core.check import CheckedResult, check_result, printed_limits
from altdesk.core.draft import DraftPanel, DraftPerson, DraftResult
from altdesk.core.number import Number, read_number
from altdesk.core.problem import Level, Problem
from altdesk.core.result import Result
from altdesk.importers.assembly import name_places
from altdesk.importers.reading import Reading


def as_json(
    reading: Reading, verdicts: Mapping[int, str] | None = None
) -> dict[str, Any]:
    """Return the answer of a dry run, as DESIGN.md section 6 says.

    `verdicts` are those of the log, by the `id()` of each draft result; without a
    log a result is new, or a question.
    """
    answer = _Answer(reading, verdicts or {})
    people = [answer.person(person) for person in reading.people]
    return {
        "format": reading.format,
        "people": people,
        "other": [
            {"place": other.place, "name": other.name, "text": other.text}
            for other in reading.other
        ],
        "problems": list(answer.problems()),
    }


class _Answer:
    """Checks each draft once and gathers the problems found on the way."""

    def __init__(self, reading: Reading, verdicts: Mapping[int, str]) -> None:
        self._reading = reading
        self._verdicts = verdicts
        self._found: dict[tuple[str, str, Level], list[str]] = {}
        self._asked = reading.asked_places
        self._without_unit = {
            question.key for question in reading.questions if question.choice == "units"
        }
        self._is_undated = reading.is_undated

    def person(self, person: DraftPerson) -> dict[str, Any]:
        return {
            "name": person.name or person.file_number or None,
            "sex": person.sex.value if person.sex else None,
            "born": person.born.isoformat() if person.born else None,
            "results": [
                self._result(draft, panel)
                for panel in person.panels
                for draft in panel.results
                if draft.analyte is not None or self._is_ours(draft)
            ],
        }

    def problems(self) -> Iterator[dict[str, str]]:
        """Return the reader's problems, then the checker's, each once."""
        for problem in self._reading.problems:
            yield _problem(problem, str(problem.place))
        for (what, do, level), places in self._found.items():
            place = name_places(places)
            yield {"level": level.value, "place": place, "what": what, "do": do}

    def _is_ours(self, draft: DraftResult) -> bool:
        """Tell whether a name can mean one of ours, so that it must be asked about."""
        return bool(check_result(draft).problems)

    def _result(self, draft: DraftResult, panel: DraftPanel) -> dict[str, Any]:
        checked = check_result(draft)
        for problem in checked.problems:
            if problem.place.field == "unit" and draft.name in self._without_unit:
                continue
            key = (problem.what, problem.do, problem.level)
            self._found.setdefault(key, []).append(str(problem.place))
        result = checked.result
        interval = result.interval if result else printed_limits(draft)
        return {
            "analyte": draft.analyte,
            "name": draft.name,
            "text": (draft.comparator + draft.text).strip(),
            "comparator": _comparator(draft, result),
            "value": _value(draft, result),
            "unit": draft.unit or None,
            "collected": _moment(panel),
            "low": _decimal(interval.low if interval else None) or draft.low or None,
            "high": _decimal(interval.high if interval else None) or draft.high or None,
            "flag": draft.flag or None,
            "status": draft.status.value,
            "laboratory": panel.laboratory or None,
            "canonical": result.canonical if result else None,
            "verdict": self._verdict(draft, panel, checked),
        }

    def _verdict(
        self, draft: DraftResult, panel: DraftPanel, checked: CheckedResult
    ) -> str:
        asks = any(p.level is not Level.NOTE for p in checked.problems)
        is_undated = self._is_undated or panel.collected is None
        if asks or is_undated or draft.place.where in self._asked:
            return "question"
        return self._verdicts.get(id(draft), "new")


def _number(text: str, draft: DraftResult) -> Number | None:
    number = read_number(text, draft.mark) if text else None
    return number if isinstance(number, Number) else None


def _comparator(draft: DraftResult, result: Result | None) -> str | None:
    number = result or _number(draft.comparator + draft.text, draft)
    if number is not None and number.comparator is not None:
        return number.comparator.value
    return draft.comparator or None


def _value(draft: DraftResult, result: Result | None) -> str | None:
    """Return the number as printed, with a point; words where no number is."""
    number = result or _number(draft.text, draft)
    if number is not None and number.value is not None:
        return _decimal(number.value)
    return draft.text or None


def _decimal(value: Decimal | None) -> str | None:
    return None if value is None else f"{value:f}"


def _moment(panel: DraftPanel) -> str | None:
    if panel.collected is None:
        return panel.collected_text or None
    return panel.collected.isoformat()


def _problem(problem: Problem, place: str) -> dict[str, str]:
    return {
        "level": problem.level.value,
        "place": place,
        "what": problem.what,
        "do": problem.do,
    }
