"""The steps of the staged work-up that are due (clinical.md H)."""

from altdesk.rules.explain import Explainer
from altdesk.rules.facts import Facts
from altdesk.rules.findings import Step


def find_workup(facts: Facts, explainer: Explainer) -> tuple[Step, ...]:
    """Return the steps whose clause holds, by stage."""
    found = []
    for step in facts.knowledge.steps:
        rule = step.rule
        if facts.holds(rule.clause):
            explanation = explainer.of_rule(rule, rule.text, facts.reads(rule.clause))
            found.append(Step(rule.id, step.stage, step.what, rule.text, explanation))
    return tuple(sorted(found, key=lambda step: step.stage))
