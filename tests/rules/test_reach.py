from random import Random

import pytest
from random_histories import random_history
from rule_cases import history, panel

from altdesk.rules.interpret import interpret
from altdesk.rules.registry import facts_of


@pytest.fixture(scope="module")
def fired(knowledge):
    """Return the ids of the rules that fire in some of many histories."""
    random = Random(7)  # noqa: S311
    rules = {flag.rule.id: flag.rule for flag in knowledge.flags}
    rules |= {e.rule.id: e.rule for cause in knowledge.causes for e in cause.evidence}
    rules |= {rule.id: rule for rule in knowledge.patterns}
    rules |= {step.rule.id: step.rule for step in knowledge.steps}
    open_rules, found = dict(rules), set()
    for _ in range(600):
        facts = facts_of(random_history(random, knowledge), knowledge)
        for name, rule in list(open_rules.items()):
            if rule.clause.holds(facts.read):
                found.add(name)
                del open_rules[name]
    return found


def test_each_of_the_35_flags_can_fire(knowledge, fired):
    flags = {flag.rule.id for flag in knowledge.flags}

    assert len(flags) == 35
    assert flags - fired == set()


def test_each_of_the_145_pieces_of_evidence_can_hold(knowledge, fired):
    evidence = {e.rule.id for cause in knowledge.causes for e in cause.evidence}

    assert len(evidence) == 145
    assert evidence - fired == set()


def test_each_pattern_can_be_named(knowledge, fired):
    assert {rule.id for rule in knowledge.patterns} - fired == set()


def test_each_step_of_the_work_up_can_be_due(knowledge):
    random, found = Random(11), set()  # noqa: S311
    bile_flow = history(panel(0, ALT=44, AST=30, ALP=130, TBIL=0.8, GGT=50))
    found.update(step.id for step in interpret(bile_flow, knowledge).workup)
    steps = {step.rule.id for step in knowledge.steps}
    for _ in range(400):
        findings = interpret(random_history(random, knowledge), knowledge)
        found.update(step.id for step in findings.workup)
        if found == steps:
            break

    assert steps - found == set()
