"""The causes to mention, with their evidence for and against, and what is missing."""

from collections.abc import Mapping

from altdesk.rules.entries import EvidenceRule
from altdesk.rules.explain import Explainer
from altdesk.rules.facts import Facts
from altdesk.rules.findings import Cause, Evidence, Standing
from altdesk.rules.reasons import numbers_behind
from altdesk.rules.weighing import Weighed
from altdesk.rules.what_if import WhatIf


def find_causes(
    weighed: tuple[Weighed, ...],
    standings: Mapping[str, Standing | None],
    what_if: WhatIf,
    facts: Facts,
    explainer: Explainer,
) -> tuple[Cause, ...]:
    """Return the causes to mention: leading first, then by weight."""
    order = tuple(Standing)
    shown = [
        (order.index(standing), -cause.score.points, place, cause, standing)
        for place, cause in enumerate(weighed)
        if (standing := standings[cause.rule.id]) is not None
    ]
    return tuple(
        _cause(cause, standing, what_if, facts, explainer)
        for *_, cause, standing in sorted(shown, key=lambda row: row[: len(order)])
    )


def _cause(
    weighed: Weighed,
    standing: Standing,
    what_if: WhatIf,
    facts: Facts,
    explainer: Explainer,
) -> Cause:
    rule = weighed.rule
    evidence = [
        (e.points > 0, _evidence(e, facts, explainer)) for e in weighed.holding()
    ]
    return Cause(
        rule.id,
        rule.name,
        rule.plain_name,
        rule.summary,
        standing,
        tuple(e for supports, e in evidence if supports),
        tuple(e for supports, e in evidence if not supports),
        what_if.missing(rule.id),
        facts.knowledge.cite(rule.support),
    )


def _evidence(evidence: EvidenceRule, facts: Facts, explainer: Explainer) -> Evidence:
    reads = facts.reads(evidence.rule.clause)
    text = evidence.rule.text
    if numbers := numbers_behind(reads, facts):
        text = f"{text.removesuffix('.')} ({'; '.join(numbers)})."
    return Evidence(
        evidence.rule.id, text, explainer.of_rule(evidence.rule, text, reads)
    )
