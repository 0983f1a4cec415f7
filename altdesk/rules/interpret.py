"""From a history to findings: the order of evaluation of clinical.md 0."""

from typing import Literal

from altdesk.core.garbage import search_paused
from altdesk.core.history import History
from altdesk.rules.causes import find_causes
from altdesk.rules.expected import find_expected
from altdesk.rules.explain import Explainer
from altdesk.rules.facts import Facts
from altdesk.rules.findings import Findings, Flag, Implausible, Retest, Urgency
from altdesk.rules.flags import find_flags, urgency_of
from altdesk.rules.headline import Headline, Summary
from altdesk.rules.knowledge import Knowledge
from altdesk.rules.plausibility import find_implausible
from altdesk.rules.population import Limits, find_limits, find_unknown_products
from altdesk.rules.questions import find_questions
from altdesk.rules.readings import (
    find_grades,
    find_pattern,
    find_ratios,
    find_seed_band,
    find_trends,
)
from altdesk.rules.registry import facts_of
from altdesk.rules.retest import find_retest
from altdesk.rules.score_facts import find_scores, why_not
from altdesk.rules.weighing import best_of, stand, tell_leading, weigh
from altdesk.rules.what_if import WhatIf
from altdesk.rules.workup import find_workup

Explanations = Literal["full", "numbers"]


def interpret(
    history: History, knowledge: Knowledge, *, explanations: Explanations = "full"
) -> Findings:
    """Return everything that AltDesk says of a history.

    `explanations="numbers"` leaves out the ranking of causes and the urgency. The
    same history and knowledge give the same findings, to the byte.
    """
    with search_paused():
        facts = facts_of(history, knowledge)
        explainer = Explainer(facts)
        limits = find_limits(facts, explainer)
        if explanations == "numbers":
            return _numbers(facts, explainer, limits)
        if limits.decline is not None:
            return _decline(facts, explainer, limits)
        return _explain(facts, explainer, limits)


def _numbers(facts: Facts, explainer: Explainer, limits: Limits) -> Findings:
    """Return the numbers alone: no ranking of causes, no urgency, no dates."""
    scores = () if limits.decline else find_scores(facts, explainer)
    return Findings(
        knowledge=facts.knowledge.version,
        interpretable=limits.decline is None and bool(facts.series),
        headline=Headline(facts).say_numbers(),
        decline=limits.decline,
        implausible=find_implausible(facts),
        ratios=() if limits.decline else tuple(find_ratios(facts, explainer)),
        scores=scores,
        trends=() if limits.decline else find_trends(facts),
        questions=() if limits.decline else find_questions(facts),
        not_computed=why_not(scores, facts),
    )


def _decline(facts: Facts, explainer: Explainer, limits: Limits) -> Findings:
    """Return the today-flags that are still shown, and why no more is said."""
    flags = tuple(f for f in find_flags(facts, explainer) if f.id in limits.keep)
    urgency = urgency_of(flags) if flags else None
    implausible = find_implausible(facts)
    return Findings(
        knowledge=facts.knowledge.version,
        interpretable=False,
        headline=Headline(facts).say(limits.decline, urgency),
        summary=Summary(facts).say(limits.decline, flags, None, implausible),
        decline=limits.decline,
        urgency=urgency,
        flags=flags,
        implausible=implausible,
    )


def _explain(facts: Facts, explainer: Explainer, limits: Limits) -> Findings:
    flags = find_flags(facts, explainer)
    urgency = urgency_of(flags)
    facts.tell("URGENCY", urgency.value)
    weighed = weigh(facts)
    standings = stand(weighed, best_of(weighed), facts.knowledge)
    tell_leading(standings, facts)
    what_if = WhatIf(weighed, facts)
    retest = find_retest(facts, flags, urgency, explainer)
    implausible = find_implausible(facts)
    scores = find_scores(facts, explainer)
    causes = find_causes(weighed, standings, what_if, facts, explainer)
    return Findings(
        knowledge=facts.knowledge.version,
        interpretable=bool(facts.series),
        headline=Headline(facts).say(None, urgency),
        summary=_summary(facts, flags, retest, implausible),
        urgency=urgency if facts.series or flags else None,
        retest=retest,
        flags=flags,
        implausible=implausible,
        grades=find_grades(facts, explainer),
        seed_band=find_seed_band(facts, explainer),
        pattern=find_pattern(facts, explainer),
        ratios=tuple(find_ratios(facts, explainer)),
        scores=scores,
        trends=find_trends(facts),
        causes=causes,
        workup=find_workup(facts, explainer),
        questions=find_questions(facts, causes, what_if),
        not_computed=why_not(scores, facts),
        expected=find_expected(facts, explainer),
        cautions=(*limits.cautions, *find_unknown_products(facts)),
    )


def _summary(
    facts: Facts,
    flags: tuple[Flag, ...],
    retest: Retest | None,
    implausible: tuple[Implausible, ...],
) -> tuple[str, ...]:
    is_repeat = urgency_of(flags) is Urgency.REPEAT
    return Summary(facts).say(None, flags, retest if is_repeat else None, implausible)
