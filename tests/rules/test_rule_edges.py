"""Corners that the other tests of the rules pass by."""

import ast

import pytest
from rule_cases import event, history, panel

from altdesk.errors import KnowledgeError
from altdesk.rules.case_result import read_result
from altdesk.rules.clause import _Parser
from altdesk.rules.expected import _printed
from altdesk.rules.explain import write_value
from altdesk.rules.facts import UNKNOWN
from altdesk.rules.interpret import interpret
from altdesk.rules.measured import Limits, Measured
from altdesk.rules.reasons import reasons
from altdesk.rules.registry import facts_of
from altdesk.rules.trend import day_of
from altdesk.rules.wording import (
    in_printed_unit,
    write_limit,
    write_list,
    write_measured,
    write_origin,
)

SUPPOSED = Measured("ALT", 50.0, 1.25, None, Limits(None, 40.0, is_usual=True))


def test_a_supposed_result_has_no_day_and_no_report(knowledge):
    with pytest.raises(ValueError, match="only supposed"):
        day_of(SUPPOSED)

    assert write_measured(SUPPOSED) == "ALT"
    assert write_origin(SUPPOSED, knowledge) == "ALT"
    assert write_limit(SUPPOSED) == "40"
    assert SUPPOSED.laboratory == ""


@pytest.mark.parametrize(
    ("value", "words"),
    [(None, "not known"), (True, "yes"), (False, "no"), ("F", "F"), (2.5, "2.5")],
)
def test_values_are_told_in_words(value, words):
    assert write_value(value) == words


@pytest.mark.parametrize(
    ("words", "told"),
    [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")],
)
def test_lists_read_like_a_sentence(words, told):
    assert write_list(words) == told


def test_only_names_and_constants_are_terms():
    node = ast.parse("[1]", mode="eval").body

    with pytest.raises(KnowledgeError, match="not allowed"):
        _Parser({}, "here")._term(node)


def test_a_usual_limit_is_told_in_the_unit_of_the_report(knowledge):
    entry = {"value": 1.2, "unit": "ukat/L", "uln": None}

    summary = interpret(history(panel(0, ALT=entry)), knowledge).summary

    assert summary[0] == "ALT is 1.2 µkat/L, 1.8 times the limit of 0.667."


def test_a_limit_that_is_open_leaves_its_number_outside(knowledge):
    from dataclasses import replace

    from altdesk.core.history import History

    found = history(panel(0, ALT=41, AST=41))
    results = [
        replace(
            r,
            interval=replace(r.interval, high=r.value, high_is_open=r.analyte == "ALT"),
            canonical_high=41.0,
        )
        for r in found.panels[0].results
    ]
    panels = (replace(found.panels[0], results=tuple(results)),)

    facts = facts_of(History(found.person, panels), knowledge)

    assert facts.read("ALT_X") > 1
    assert facts.read("AST_X") == 1


@pytest.mark.parametrize(
    ("name", "values", "expected"),
    [
        ("FERR_POS", {"FERR": 301}, True),
        ("FERR_NEG", {"FERR": 300}, True),
        ("FERR_POS", {}, None),
        ("FERR_NEG", {}, None),
        ("ANA_POS", {"ANA": "positive"}, True),
        ("TSAT_X", {"TSAT": 90}, 2),
        ("TSAT_X", {}, None),
        ("AMA_POS", {}, None),
        ("ALP_LOW", {"ALP": 39}, True),
        ("ALP_LOW", {"ALP": 40}, False),
        ("TTG_NEG", {"TTG": 10}, True),
        ("TTG_NEG", {"TTG": 11}, False),
    ],
)
def test_every_form_of_an_analyte_can_be_read(name, values, expected, knowledge):
    assert facts_of(history(panel(0, **values)), knowledge).read(name) == expected


def test_events_without_results_expect_nothing(knowledge):
    events = (
        event("alcohol", "beer", -30, until=0),
        event("medicine", "Isoniazid", -30, until=0),
        event("exercise", "run", 0, until=0),
        event("exercise", "walking", 0),
        event("diet", "less sugar", 0),
        event("weight", "weight", 0, amount=80, unit="kg"),
    )

    findings = interpret(history(events=events), knowledge)

    assert findings.expected == ()
    assert findings.interpretable is False


def test_a_bound_is_no_start_of_a_course(knowledge):
    stop = event("alcohol", "beer", -30, until=0)
    found = history(panel(0, ALT=">90"), events=(stop,))

    assert interpret(found, knowledge).expected == ()


def test_a_product_that_is_not_known_is_told_apart_by_its_name(knowledge):
    panels = [panel(d, ALT=v) for d, v in ((20, 200), (80, 30), (150, 180))]
    events = (
        event("supplement", "Wunderpulver", 0, until=25),
        event("supplement", "Zauberpulver", 100),
    )

    facts = facts_of(history(*panels, events=events), knowledge)

    assert facts.read("DRUG_RECHALLENGE") is False


def test_doses_in_different_units_are_not_compared(knowledge):
    panels = [panel(0, ALT=30), panel(100, ALT=160)]
    events = (
        event("medicine", "Isoniazid", -400, until=30, amount=300, unit="mg"),
        event("medicine", "Isoniazid", 20, amount=1, unit="tablets"),
    )

    facts = facts_of(history(*panels, events=events), knowledge)

    assert facts.read("DRUG_TEMPORAL_AB") is False


def test_two_bounds_of_two_laboratories_have_no_change(knowledge):
    found = history(panel(0, "A", ALT="<60"), panel(9, "B", ALT=70))

    trend = interpret(found, knowledge).trend("ALT")

    assert trend.change_percent is None
    assert trend.word == "not_comparable"


def test_the_direct_share_is_tried_through_the_direct_bilirubin(knowledge):
    found = history(panel(0, TBIL=2.1, ALT=20, AST=20, ALP=80, HB=15))

    causes = {c.id: c for c in interpret(found, knowledge).causes}

    assert "direct bilirubin" in causes["gilbert"].missing


def test_nothing_is_asked_of_a_person_without_any_result(knowledge):
    findings = interpret(history(), knowledge)

    assert findings.flags == ()
    assert findings.urgency is None
    assert findings.questions == ()


def test_unknown_has_no_value():
    assert UNKNOWN.value is None


def test_a_window_is_told_with_its_days(knowledge):
    values = {"GGT": 90, "ALT": 20, "AST": 20, "ALP": 80, "TBIL": 0.6}

    retest = interpret(history(panel(0, **values)), knowledge).retest

    assert retest.text == "Repeat between 2 February 2026 and 30 March 2026."
    assert retest.explanation.rule == "rr_isolated"
    assert retest.explanation.because[0].rule == "rr_isolated"


def test_a_number_without_a_result_is_named_with_its_label(knowledge):
    facts = facts_of(history(panel(0, ALT=50), BMI=31), knowledge)

    assert reasons(facts, ("BMI", "SEX", "WAIST")) == ("your body mass index: 31",)


def test_a_text_is_told_as_it_is(knowledge):
    facts = facts_of(history(panel(0, FERR=90), FIB4_ZONE="high"), knowledge)

    assert reasons(facts, ("FIB4_ZONE",)) == ("the zone of the FIB-4 score: high",)


def test_a_value_without_a_known_unit_stays_canonical():
    entry = read_result({"analyte": "ALT", "value": 5, "unit": "furlongs"}, "here")
    result, _ = entry

    assert in_printed_unit(40.0, result) == 40.0
    assert _printed(40.0, SUPPOSED) == "40"


def test_without_a_rise_nothing_was_raised_before(knowledge):
    facts = facts_of(history(panel(0, ALT=20), panel(30, ALT=20)), knowledge)

    assert facts.read("RAISED_BEFORE") is False


def test_taking_a_product_again_without_a_rise_is_no_rechallenge(knowledge):
    panels = [panel(d, ALT=v) for d, v in ((20, 200), (80, 30), (150, 31))]
    events = (
        event("medicine", "Isoniazid", 0, until=25),
        event("medicine", "Isoniazid", 100),
    )

    facts = facts_of(history(*panels, events=events), knowledge)

    assert facts.read("DRUG_RECHALLENGE") is False


def test_the_healthy_limit_of_the_sex_is_cited(knowledge):
    grade = interpret(history(panel(0, ALT=38)), knowledge).grade("ALT")

    (limit,) = grade.explanation.parameters
    assert (limit.value, limit.unit) == ("33", "U/L")
    assert limit.sources[0].id == "KWO2017"


def test_without_a_sex_the_stricter_limit_may_apply(knowledge):
    found = history(panel(0, ALT=30), sex=None)

    summary = interpret(found, knowledge).summary

    assert "For women a stricter healthy limit of 25 U/L may apply." in summary


def test_a_trend_shows_both_results_and_the_published_swing(knowledge):
    found = history(panel(0, ALT=50), panel(30, ALT=69))

    explanation = interpret(found, knowledge).trend("ALT").explanation

    assert [read.origin for read in explanation.inputs] == [
        ("ALT 69 U/L, 4 February 2026, A",),
        ("ALT 50 U/L, 5 January 2026, A",),
    ]
    assert [p.name for p in explanation.parameters] == [
        "CVI",
        "CVA",
        "rcv_z",
        "rcv_results",
    ]


def test_a_product_that_is_not_on_the_list_is_said_to_be_unknown(knowledge):
    taken = event("supplement", "Zauberpulver", -9)
    found = history(panel(0, ALT=50), events=(taken,))

    (note,) = interpret(found, knowledge).cautions

    assert note.id == "caution.unknown_product"
    assert "Zauberpulver" in note.text


def test_units_and_missing_inputs_of_a_score_read_as_people_write_them(knowledge):
    counted = {"value": 240, "unit": "10*3/uL", "uln": 400, "lln": 150}
    found = history(panel(0, ALT=80, AST=60, PLT=counted), panel(90, ALT=80, AST=60))

    findings = interpret(found, knowledge)

    assert "10³/µL" in repr(findings)
    assert "10*3/uL" not in repr([f.explanation for f in findings.scores])
    texts = {score.id: score.text for score in findings.scores}
    assert not any("_" in text for text in texts.values())
