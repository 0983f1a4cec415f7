"""Explanations are worked out when somebody looks: the same, whoever looks and when."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace

import pytest
from rule_cases import event, history, panel

from altdesk.rules.explanation import Explanation
from altdesk.rules.findings import Findings
from altdesk.rules.interpret import interpret


def rich_history():
    return history(
        panel(0, ALT=30, AST=25),
        panel(200, ALT=190, AST=120, ALP=140, TBIL=1.0, PLT=210, ALB=4.2),
        panel(260, ALT=120, AST=70, ALP=130, TBIL=0.9, PLT=205, ALB=4.1),
        events=(event("medicine", "amoxicillin", 150, until=210),),
        BMI=31,
        DIABETES=True,
        ALCOHOL_G_WEEK=60,
    )


def every_explanation(findings: Findings) -> list[Explanation]:
    causes = [e for c in findings.causes for e in (*c.supports, *c.against)]
    parts = (*findings.flags, *findings.grades, *findings.trends, *causes)
    others = (*findings.scores, *findings.workup, *findings.ratios, *findings.expected)
    found = [part.explanation for part in (*parts, *others)]
    return [explanation for explanation in found if explanation is not None]


def test_it_is_worked_out_once_and_not_before_it_is_looked_into():
    looks = []

    def work():
        looks.append(1)
        return Explanation("ALT is raised", clause="ALT_X > 1")

    later = Explanation.later(work)
    assert looks == []

    assert (later.statement, later.clause, later.because) == (
        "ALT is raised",
        "ALT_X > 1",
        (),
    )
    assert looks == [1]


def test_it_equals_what_was_told_at_once():
    told = Explanation("ALT is raised", formula="58 / 41 = 1.41")

    assert Explanation.later(lambda: told) == told
    assert replace(Explanation.later(lambda: told), formula="") == (
        Explanation("ALT is raised")
    )
    assert repr(Explanation.later(lambda: told)) == repr(told)


def test_what_an_explanation_does_not_have_is_no_part_of_it():
    with pytest.raises(AttributeError):
        getattr(Explanation("ALT is raised"), "no_such_part")  # noqa: B009
    with pytest.raises(AttributeError):
        getattr(Explanation.later(lambda: Explanation("x")), "none")  # noqa: B009


def test_the_order_of_looking_changes_nothing(knowledge):
    one = every_explanation(interpret(rich_history(), knowledge))
    other = every_explanation(interpret(rich_history(), knowledge))

    backwards = [repr(explanation) for explanation in reversed(other)]

    assert len(one) > len(fields(Findings))
    assert [repr(explanation) for explanation in one] == backwards[::-1]


def test_many_may_look_at_once(knowledge):
    alone = [repr(e) for e in every_explanation(interpret(rich_history(), knowledge))]
    shared = every_explanation(interpret(rich_history(), knowledge))

    with ThreadPoolExecutor(4) as pool:
        looks = list(pool.map(lambda _: [repr(e) for e in shared], range(4)))

    assert looks == [alone] * 4


def trend_of(analyte, *panels, knowledge):
    found = interpret(history(*panels), knowledge).trend(analyte)
    assert found is not None
    return found.explanation


def test_a_trend_shows_its_sum_and_what_chance_may_do(knowledge):
    told = trend_of("ALT", panel(0, ALT=50), panel(90, ALT=100), knowledge=knowledge)

    assert told.formula.startswith("100 / 50 − 1 = 100 %; chance: ")
    assert [p.name for p in told.parameters] == ["CVI", "CVA", "rcv_z", "rcv_results"]


def test_a_trend_between_laboratories_has_no_sum(knowledge):
    panels = panel(0, lab="A", ALT=50), panel(90, lab="B", ALT=100)

    told = trend_of("ALT", *panels, knowledge=knowledge)

    assert told.formula == ""


def test_a_trend_without_known_swings_shows_the_sum_alone(knowledge):
    analyte = next(a for a in ("MCV", "CERU") if a not in knowledge.variations)
    panels = panel(0, **{analyte: 80}), panel(90, **{analyte: 100})

    told = trend_of(analyte, *panels, knowledge=knowledge)

    assert told.formula == "100 / 80 − 1 = 25 %"
    assert told.parameters == ()
