"""The headline and the sentences below it: what the person reads first.

Plain, calm, true, short: clinical.md K. The sentences stand in `sentences.toml`.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from altdesk.core.number import write_number
from altdesk.rules.duration import write_span
from altdesk.rules.facts import Facts
from altdesk.rules.findings import Flag, Implausible, Note, Retest, Urgency
from altdesk.rules.measured import LIVER_TESTS, Measured
from altdesk.rules.trend import Course, day_of
from altdesk.rules.wording import (
    analyte_label,
    sentence_case,
    write_day,
    write_limit,
    write_list,
    write_result,
)

_MOVES = ("rising", "improving", "stable")
_SLIGHT = "borderline"
_HEALTHY = "above_healthy_limit"


class Headline:
    """Says in one sentence where the results stand."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        found = {a: facts.result(a) for a in LIVER_TESTS}
        self._tests = {a: m for a, m in found.items() if m is not None}
        self._raised = [a for a, m in self._tests.items() if m.is_above]

    def say(self, decline: Note | None, urgency: Urgency | None) -> str:
        if urgency is Urgency.CARE_TODAY:
            return self._sentence("headline.today")
        if not any(panel.results for panel in self._facts.history.panels):
            return self._sentence("headline.nothing")
        if decline is not None:
            return self._sentence("headline.declined")
        if not self._tests:
            return self._sentence("headline.no_liver_test")
        if "ALT" not in self._tests:
            return self._without_alt()
        return self._with_alt(self._tests["ALT"])

    def say_numbers(self) -> str:
        """Return the headline of a log that is shown without being explained."""
        panels = [panel for panel in self._facts.history.panels if panel.results]
        day = self._facts.day or (panels[-1].collected_on if panels else None)
        if day is None:
            return self._sentence("headline.nothing")
        return self._sentence("headline.numbers", day=self._day(day))

    def _sentence(self, identifier: str, **values: str) -> str:
        text = self._facts.knowledge.sentence(identifier, **values)
        return sentence_case(text)

    def _part(self, identifier: str, **values: str) -> str:
        return self._facts.knowledge.sentence(identifier, **values)

    def _without_alt(self) -> str:
        if self._raised:
            others = self._are(self._raised, "")
            return self._sentence("headline.no_alt", others=others)
        judged = all(m.times is not None for m in self._tests.values())
        known = "headline.no_alt_normal" if judged else "headline.no_alt_unjudged"
        return self._sentence(known)

    def _are(self, analytes: Sequence[str], word: str) -> str:
        """Return "AST is" or "AST and GGT are", with a word such as "still"."""
        verb = "is" if len(analytes) == 1 else "are"
        return " ".join((_labels(analytes), verb, word)).strip()

    def _with_alt(self, alt: Measured) -> str:
        if alt.times is None:
            return self._sentence("headline.no_limit", analyte="ALT")
        if alt.is_above:
            return self._raised_alt(alt)
        course = self._facts.course("ALT")
        if course is not None and course.word == "normalised":
            return self._normal_again(course)
        if self._raised:
            return self._only_others()
        return self._all_normal(alt)

    def _normal_again(self, course: Course) -> str:
        if self._raised:
            others = self._are(self._raised, "")
            known = "headline.normal_again_but"
            return self._sentence(known, analyte="ALT", others=others)
        twice = "headline.normal_again_twice"
        known = twice if course.is_confirmed else "headline.normal_again"
        return self._sentence(known, analyte="ALT")

    def _only_others(self) -> str:
        if len(self._raised) == 1:
            return self._sentence(
                "headline.only", analyte=analyte_label(self._raised[0])
            )
        return self._sentence("headline.others", others=self._are(self._raised, ""))

    def _all_normal(self, alt: Measured) -> str:
        if self._facts.read("ALT_GRADE") == _HEALTHY:
            return self._sentence("headline.healthy")
        if any(m.times is None for m in self._tests.values()):
            return self._sentence("headline.some_unjudged")
        if len(self._tests) == 1:
            return self._sentence("headline.normal_one", analyte="ALT")
        return self._sentence("headline.normal", day=self._day(day_of(alt)))

    def _day(self, day: date) -> str:
        return write_day(day, self._facts.knowledge)

    def _raised_alt(self, alt: Measured) -> str:
        course = self._facts.course("ALT")
        size = self._size(alt)
        move = self._move(course)
        values = {"analyte": "ALT", "size": size, "move": move}
        if course is None or len(set(course.run)) <= 1:
            if len(self._facts.series["ALT"]) == 1:
                return self._sentence("headline.first", **values)
            if course is not None and course.word == "relapse":
                return self._sentence("headline.again", **values)
            return self._moving("headline.now", **values)
        time = write_span(course.run[0], course.run[-1], self._facts.knowledge)
        if self._facts.read("ALT_GRADE") != _SLIGHT:
            return self._lasting_large(alt, time, course)
        return self._moving("headline.lasting", time=time, **values)

    def _lasting_large(self, alt: Measured, time: str, course: Course) -> str:
        times = write_number(alt.times or 0.0)
        if course.direction not in _MOVES:
            return self._sentence(
                "headline.lasting_large", analyte="ALT", time=time, times=times
            )
        return self._sentence(
            "headline.lasting_large_moving",
            analyte="ALT",
            time=time,
            times=times,
            moving=self._part(f"moving.{course.direction}"),
        )

    def _moving(self, identifier: str, **values: str) -> str:
        known = f"{identifier}_moving" if values["move"] else identifier
        return self._sentence(known, **values)

    def _size(self, alt: Measured) -> str:
        grade = self._facts.read("ALT_GRADE")
        if grade == _SLIGHT:
            return self._part("size.slight")
        return self._part("size.times", times=write_number(alt.times or 0.0))

    def _move(self, course: Course | None) -> str:
        if course is None or course.direction not in _MOVES:
            return ""
        return self._part(f"move.{course.direction}")


class Summary:
    """The two or three sentences below the headline."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def say(
        self,
        decline: Note | None,
        flags: Sequence[Flag],
        retest: Retest | None,
        implausible: Sequence[Implausible],
    ) -> tuple[str, ...]:
        today = [flag for flag in flags if flag.level is Urgency.CARE_TODAY]
        if today:
            return tuple(self._today(today))
        if decline is not None:
            return (decline.text,)
        found = [*self._alt(), *self._recovery(), *self._others()]
        found += self._doubts(implausible)
        found += self._next(flags, retest)
        return tuple(found)

    def _sentence(self, identifier: str, **values: str) -> str:
        text = self._facts.knowledge.sentence(identifier, **values)
        return sentence_case(text)

    def _today(self, flags: Sequence[Flag]) -> Iterator[str]:
        yield self._sentence("summary.call")
        if any(flag.id == "rf_paracetamol" for flag in flags):
            yield self._sentence("summary.poison")
        yield flags[0].text

    def _alt(self) -> Iterator[str]:
        alt = self._facts.result("ALT")
        if alt is not None and alt.times is not None:
            yield self._value(alt)
            if alt.limits.is_usual:
                yield self._sentence("summary.usual_limit", analyte="ALT")
            yield from self._healthy(alt)
            yield from self._change()

    def _healthy(self, alt: Measured) -> Iterator[str]:
        """Name the stricter limit of women where the sex is not on file."""
        if self._facts.read("SEX") is not None or alt.is_above:
            return
        limits = self._facts.knowledge.healthy_limits.values()
        lowest = min(limit.limit for limit in limits)
        if alt.value is not None and alt.value > lowest:
            limit = write_number(lowest)
            yield self._sentence("summary.may_apply", limit=limit)

    def _value(self, found: Measured) -> str:
        """Return "ALT is 58 U/L, 1.4 times the limit of 41"."""
        known = "summary.value" if found.is_above else "summary.value_in_range"
        return self._sentence(
            known,
            analyte=analyte_label(found.analyte),
            value=write_result(found.point.result) if found.point else "",
            times=write_number(found.times or 0.0),
            limit=write_limit(found),
        )

    def _change(self) -> Iterator[str]:
        course = self._facts.course("ALT")
        before = course.before if course is not None else None
        if course is None or before is None or before.point is None:
            return
        known = "summary.change_open"
        if course.is_rough:
            known = "summary.change_rough"
        elif course.is_significant is not None:
            real = course.is_significant
            known = "summary.change_real" if real else "summary.change_chance"
        yield self._sentence(
            known,
            day=write_day(day_of(before), self._facts.knowledge),
            value=write_result(before.point.result),
        )

    def _recovery(self) -> Iterator[str]:
        """Name what the values fell after, where the log or the person tells it."""
        if self._facts.flag("ALCOHOL_STOPPED_AND_FELL"):
            yield self._sentence("summary.fell_after_alcohol")
        if self._facts.flag("DRUG_DECHALLENGE"):
            yield self._sentence("summary.fell_after_product")

    def _others(self) -> Iterator[str]:
        """Name the other raised tests; with its value where ALT is not raised."""
        found = [self._facts.result(a) for a in LIVER_TESTS if a != "ALT"]
        raised = [m for m in found if m is not None and m.is_above]
        if not raised:
            return
        alt = self._facts.result("ALT")
        if alt is None or not alt.is_above:
            yield self._value(max(raised, key=lambda m: m.times or 0.0))
            return
        verb = "is" if len(raised) == 1 else "are"
        others = f"{_labels([m.analyte for m in raised])} {verb}"
        yield self._sentence("summary.others", others=others)

    def _doubts(self, implausible: Sequence[Implausible]) -> Iterator[str]:
        analytes = list(dict.fromkeys(found.analyte for found in implausible))
        if analytes:
            yield self._sentence("summary.implausible", analytes=_labels(analytes))

    def _next(self, flags: Sequence[Flag], retest: Retest | None) -> Iterator[str]:
        if any(flag.level is Urgency.DOCTOR_SOON for flag in flags):
            yield self._sentence("summary.doctor_soon")
        elif retest is not None:
            first, last = (write_day(d, self._facts.knowledge) for d in retest.on)
            yield self._sentence("summary.repeat", first=first, last=last)


def _labels(analytes: Sequence[str]) -> str:
    return write_list([analyte_label(analyte) for analyte in analytes])
