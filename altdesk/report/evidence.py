"""The back pages: every finding with its rule, inputs, formula and sources."""

from collections.abc import Iterable, Iterator

from altdesk.report import figures, reading
from altdesk.report.bibliography import Bibliography
from altdesk.report.summary import Block, Heading, Prose, Run, Section
from altdesk.report.wording import Wording
from altdesk.rules.explanation import Explanation, Parameter
from altdesk.rules.findings import Cause, Evidence, Findings, Score, Standing, Urgency

_DEPTH = 2
"""How far down the reasons of reasons are followed."""


class EvidencePages:
    """Writes findings out, each statement with what it rests on."""

    def __init__(
        self,
        findings: Findings,
        words: Wording,
        sources: Bibliography,
        *,
        is_brief: bool = False,
    ) -> None:
        self._findings = findings
        self._is_brief = is_brief
        self._words = words
        self._sources = sources

    def scores(self) -> Section | None:
        """Return ratios and scores with formula, numbers and what was missing."""
        blocks: list[Block] = []
        for ratio in self._findings.ratios:
            value = figures.write_ratio(ratio.value, self._words)
            said = f"{ratio.name} {value}"
            blocks += self._explained(said, "", ratio.explanation, is_score=True)
        for score in self._findings.scores:
            blocks += self._score(score)
        scored = {score.id for score in self._findings.scores}
        for lack in self._findings.not_computed:
            if lack.what not in scored:
                text = self._words.say("back.why_not", what=lack.what, why=lack.why)
                blocks.append(Prose((Run(text),)))
        title = self._words.say("back.scores")
        return Section(title, tuple(blocks)) if blocks else None

    def _score(self, score: Score) -> Iterator[Block]:
        name = score.name
        why = score.explanation
        if score.value is None and self._is_brief:
            why = None  # nothing is claimed of it that a source would have to carry
        if score.value is None and score.text.startswith(name):
            yield from self._explained(score.text, "", why, is_score=True)
            return
        if score.value is not None:
            zone = reading.zone_of(score.zone, self._words)
            value = figures.write_ratio(score.value, self._words)
            name = f"{name} {value} ({zone})" if zone else f"{name} {value}"
        said = [score.text] if score.text else []
        if score.not_valid:
            said.append(score.not_valid)
        if score.missing and score.value is None and not score.text:
            names = ", ".join(score.missing)
            said.append(self._words.say("back.missing", names=names))
        yield from self._explained(name, " ".join(said), why, is_score=True)

    def findings(self) -> Section | None:
        """Return flags, readings, causes, work-up and cautions with their evidence."""
        parts = (
            ("back.flags", self._flags()),
            ("back.pattern", self._readings()),
            ("back.causes", self._causes()),
            ("back.steps", self._steps()),
            ("back.course", self._courses()),
            ("back.retest", self._retest()),
            ("back.cautions", self._cautions()),
        )
        blocks: list[Block] = []
        for key, part in parts:
            said = list(part)
            if said:
                blocks += [Heading(self._words.say(key), 3), *said]
        title = self._words.say("back.evidence")
        return Section(title, tuple(blocks)) if blocks else None

    def cautions_only(self) -> Section | None:
        """Return what may be said where causes and urgency are left out."""
        blocks = [*self._plain_readings(), *self._cautions()]
        title = self._words.say("back.evidence")
        return Section(title, tuple(blocks)) if blocks else None

    def _flags(self) -> Iterator[Block]:
        order = list(Urgency)
        for flag in sorted(self._findings.flags, key=lambda f: order.index(f.level)):
            because = "; ".join(flag.because)
            yield from self._explained(flag.text, because, flag.explanation)

    def _readings(self) -> Iterator[Block]:
        findings = self._findings
        pattern, band = findings.pattern, findings.seed_band
        if pattern is not None:
            yield from self._explained(pattern.text, "", pattern.explanation)
        if band is not None:
            name = figures.analyte_name("ALT", self._words)
            yield from self._explained(f"{name}: {band.text}", "", band.explanation)
        yield from self._plain_readings()

    def _plain_readings(self) -> Iterator[Block]:
        for grade in self._findings.grades:
            name = figures.analyte_name(grade.analyte, self._words)
            yield from self._explained(f"{name}: {grade.text}", "", grade.explanation)
        for trend in self._findings.trends:
            name = figures.analyte_name(trend.analyte, self._words)
            yield from self._explained(f"{name}: {trend.text}", "", trend.explanation)

    def _causes(self) -> Iterator[Block]:
        order = list(Standing)
        for cause in sorted(
            self._findings.causes, key=lambda c: order.index(c.standing)
        ):
            yield from self._cause(cause)

    def _cause(self, cause: Cause) -> Iterator[Block]:
        words = self._words
        standing = words.say(f"back.standing_{cause.standing.value}")
        name, plain = cause.name, cause.plain_name
        if name.casefold() in plain.casefold():
            name = plain
        elif plain and plain.casefold() not in name.casefold():
            name = f"{name}: {plain}"
        runs = (
            Run(f"{name} ", is_strong=True),
            Run(f"({standing}) {cause.summary}"),
            *self._sources.cite(cause.sources),
        )
        yield Prose(runs)
        yield from self._reasons("back.for", cause.supports)
        yield from self._reasons("back.against", cause.against)
        if cause.missing:
            text = words.say("back.missing", names=", ".join(cause.missing))
            yield Prose((Run(text),), depth=1)

    def _reasons(self, key: str, evidence: Iterable[Evidence]) -> Iterator[Block]:
        for reason in evidence:
            inputs = "" if self._is_brief else self._inputs(reason.explanation)
            runs = [
                Run(f"{self._words.say(key)}: ", is_strong=True),
                Run(reason.text),
            ]
            if inputs:
                runs.append(Run(f" {inputs}", is_faint=True))
            runs += self._sources.cite_explanation(reason.explanation)
            yield Prose(tuple(runs), depth=1)

    def _steps(self) -> Iterator[Block]:
        for step in self._findings.workup:
            stage = self._words.say("back.stage", stage=step.stage)
            text = f"{stage} {step.what}"
            yield from self._explained(text, step.text, step.explanation)

    def _courses(self) -> Iterator[Block]:
        for course in self._findings.expected:
            said = f"{course.event}: {course.text}"
            numbers = ""
            if course.expected is not None and course.observed is not None:
                numbers = self._words.say(
                    "back.observed",
                    observed=figures.write_ratio(course.observed, self._words),
                    expected=figures.write_ratio(course.expected, self._words),
                )
            yield from self._explained(said, numbers, course.explanation)

    def _retest(self) -> Iterator[Block]:
        if self._findings.retest is not None:
            text = reading.retest(self._findings, self._words)
            yield from self._explained(text, "", self._findings.retest.explanation)

    def _cautions(self) -> Iterator[Block]:
        notes = self._findings.cautions
        if self._findings.decline is not None:
            notes = (self._findings.decline, *notes)
        for note in notes:
            yield from self._explained(note.text, "", note.explanation)

    def _explained(
        self,
        statement: str,
        detail: str,
        explanation: Explanation | None,
        *,
        is_score: bool = False,
    ) -> Iterator[Block]:
        """Yield a statement and what it rests on; in brief, a score's formula alone."""
        runs = [Run(reading.capital(statement), is_strong=not self._is_brief)]
        if detail:
            runs.append(Run(f" {detail}"))
        runs += self._sources.cite_explanation(explanation)
        basis: tuple[Run, ...] = ()
        if explanation is not None and not self._is_brief:
            basis = self._basis(explanation)
        elif explanation is not None and is_score and explanation.formula:
            basis = (Run(self._formula(explanation), is_faint=True),)
        yield Prose(tuple(runs), is_lead=bool(basis))
        if basis:
            yield Prose(basis, depth=1, is_small=True)

    def _basis(self, explanation: Explanation) -> tuple[Run, ...]:
        """Return rule, formula, inputs, numbers used and what was missing."""
        words, said = self._words, []
        if explanation.rule:
            clause = explanation.clause
            rule = words.say("back.rule", rule=explanation.rule)
            when = words.say("back.clause", clause=clause) if clause else ""
            said.append(f"{rule} {when}".strip() + ".")
        if explanation.formula:
            said.append(self._formula(explanation))
        inputs = self._inputs(explanation)
        if inputs:
            said.append(words.say("back.inputs", inputs=inputs) + ".")
        if explanation.missing:
            names = ", ".join(explanation.missing)
            said.append(words.say("back.missing", names=names))
        used = _parameters(explanation)
        if used:
            numbers = "; ".join(f"{p.name} {p.value} {p.unit}".strip() for p in used)
            said.append(words.say("back.parameters", numbers=numbers))
        if not said:
            return ()
        cited = self._sources.cite([c for p in used for c in p.sources])
        return (Run(words.numbers(" ".join(said)), is_faint=True), *cited)

    def _formula(self, explanation: Explanation) -> str:
        formula = self._words.numbers(explanation.formula)
        return self._words.say("back.formula", formula=formula) + "."

    def _inputs(self, explanation: Explanation) -> str:
        """Return what was read, each with its reckoning and where it came from."""
        reckoned = _reckoned(explanation)
        said = []
        for found in explanation.inputs:
            meaning = found.meaning or found.name
            text = self._words.say("back.input", meaning=meaning, value=found.value)
            formula = reckoned.pop(text, "")
            origin = "; ".join(part for part in (formula, *found.origin) if part)
            if origin:
                text = f"{text} {self._words.say('back.origin', origin=origin)}"
            said.append(text)
        said += [
            f"{statement} {self._words.say('back.origin', origin=formula)}"
            for statement, formula in reckoned.items()
        ]
        return self._words.numbers("; ".join(said))


def _reckoned(explanation: Explanation, depth: int = _DEPTH) -> dict[str, str]:
    """Return the formulas, with numbers put in, of what an explanation rests on."""
    found: dict[str, str] = {}
    for basis in explanation.because:
        if basis.formula:
            found[basis.statement] = basis.formula
        if depth:
            found = _reckoned(basis, depth - 1) | found
    return found


def _parameters(explanation: Explanation, depth: int = _DEPTH) -> list[Parameter]:
    """Return the numbers of the knowledge base that were read, each once."""
    found = {p.name: p for p in explanation.parameters}
    if depth:
        for basis in explanation.because:
            found |= {p.name: p for p in _parameters(basis, depth - 1)}
    return list(found.values())
