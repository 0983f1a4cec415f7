"""The knowledge base: what AltDesk knows, read once from `resources/knowledge`.

The files are refused as a whole if one of them contradicts itself: an entry without
a source, a source that nobody names, an unknown fact in a clause, an id that stands
there twice. The message names file and entry.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from altdesk.core.analyte import Analyte
from altdesk.core.catalogue import catalogue
from altdesk.core.unit import Unit
from altdesk.rules.clause import Clause
from altdesk.rules.entries import (
    CauseRule,
    Course,
    FactWord,
    Figure,
    FlagRule,
    GradeRule,
    Group,
    HalfLife,
    HealthyLimit,
    Population,
    Questions,
    Rule,
    Sentence,
    StepRule,
    Support,
    TrendWord,
    Variation,
    Window,
)
from altdesk.rules.explanation import Citation, Parameter


class _Cited(dict[tuple[str, ...], tuple[Citation, ...]]):
    """The citations of lists of sources, each looked up once."""

    def __init__(self, citations: Mapping[str, Citation]) -> None:
        self._citations = citations

    def __missing__(self, sources: tuple[str, ...]) -> tuple[Citation, ...]:
        found = self[sources] = tuple(self._citations[source] for source in sources)
        return found


@dataclass(frozen=True, eq=False)
class Knowledge:
    """Everything the engine may know, with its sources.

    `version` is shown on every screen and sheet.
    """

    version: str
    citations: Mapping[str, Citation]
    facts: Mapping[str, FactWord]
    fact_clauses: Mapping[str, Clause]
    figures: Mapping[str, Figure]
    carried_days: Mapping[str, int]
    daily_units: Mapping[str, float]
    shown_scores: Mapping[str, Clause]
    seed_bands: tuple[Rule, ...]
    grades: tuple[GradeRule, ...]
    healthy_limits: Mapping[str, HealthyLimit]
    patterns: tuple[Rule, ...]
    ratios: tuple[Rule, ...]
    flags: tuple[FlagRule, ...]
    windows: tuple[Window, ...]
    trend_words: Mapping[str, TrendWord]
    half_lives: Mapping[str, HalfLife]
    courses: Mapping[str, Course]
    variations: Mapping[str, Variation]
    populations: tuple[Population, ...]
    strengths: Mapping[str, int]
    causes: tuple[CauseRule, ...]
    groups: tuple[Group, ...]
    steps: tuple[StepRule, ...]
    questions: Questions
    sentences: Mapping[str, Sentence]
    months: tuple[str, ...]

    def citation(self, identifier: str) -> Citation:
        return self.citations[identifier]

    def cite(self, support: Support) -> tuple[Citation, ...]:
        return self._cited[support.sources]

    @cached_property
    def _cited(self) -> "_Cited":
        return _Cited(self.citations)

    def figure(self, name: str) -> float:
        return self.figures[name].value

    @cached_property
    def standing_points(self) -> tuple[float, float, float]:
        """Return from how many points a cause leads, how near the best, is listed."""
        names = ("leading_points", "leading_distance", "listed_points")
        leading, distance, listed = map(self.figure, names)
        return leading, distance, listed

    def parameter(self, name: str) -> Parameter:
        """Return the figure `name` as an explanation shows it."""
        return self._parameters[name]

    @cached_property
    def _parameters(self) -> Mapping[str, Parameter]:
        return {name: self._parameter(name) for name in self.figures}

    def _parameter(self, name: str) -> Parameter:
        found = self.figures[name]
        value = f"{found.value:g}"
        unit, support = str(Unit(found.unit)), found.support
        return Parameter(name, value, unit, self.cite(support), support.status)

    def analyte(self, identifier: str) -> Analyte:
        return catalogue().analytes[identifier]

    def sentence(self, identifier: str, **values: str) -> str:
        return self.sentences[identifier].text.format(**values)

    @cached_property
    def causes_by_id(self) -> Mapping[str, CauseRule]:
        return {cause.id: cause for cause in self.causes}


@cache
def load() -> Knowledge:
    """Return the knowledge base that ships with AltDesk.

    Raises:
        KnowledgeError: a file is missing or contradicts itself.
    """
    from altdesk.rules.loading import check_others, read_knowledge

    knowledge = read_knowledge()
    check_others(knowledge)
    return knowledge
