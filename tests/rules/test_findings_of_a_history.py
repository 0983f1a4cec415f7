from dataclasses import replace

import pytest
from rule_cases import event, history, panel

from altdesk.rules.answer import as_json
from altdesk.rules.explanation import SourceStatus
from altdesk.rules.findings import Standing, Urgency
from altdesk.rules.interpret import interpret

FULL = {"ALT": 58, "AST": 41, "ALP": 80, "TBIL": 0.8, "GGT": 30, "PLT": 240}


def ids(entries):
    return [entry.id for entry in entries]


# Who is not interpreted.


@pytest.mark.parametrize(
    ("age", "facts", "decline"),
    [
        (17, {}, "decline.child"),
        (18, {}, None),
        (30, {"PREGNANT": True}, "decline.pregnancy"),
        (30, {"POSTPARTUM_12W": True}, "decline.pregnancy"),
        (30, {"LIVER_TRANSPLANT": True}, "decline.transplant"),
        (None, {}, None),
    ],
)
def test_some_people_are_not_interpreted(age, facts, decline, knowledge):
    findings = interpret(history(panel(0, **FULL), age=age, **facts), knowledge)

    assert (findings.decline.id if findings.decline else None) == decline
    assert findings.interpretable is (decline is None)
    assert bool(findings.grades) is (decline is None)


@pytest.mark.parametrize(
    ("age", "facts", "values", "flags"),
    [
        (12, {"JAUNDICE": True}, {"ALT": 60}, ["rf_jaundice"]),
        (12, {"PARACETAMOL_OVER_4G": True}, {"ALT": 20}, ["rf_paracetamol"]),
        (12, {}, {"ALT": 2000}, []),
        (30, {"PREGNANT": True}, {"ALT": 60}, ["rf_pregnancy"]),
        (30, {"PREGNANT": True}, {"ALT": 20}, []),
        (
            30,
            {"PREGNANT": True, "BLEEDING": True},
            {"ALT": 20},
            ["rf_bleeding"],
        ),
        (30, {"LIVER_TRANSPLANT": True}, {"ALT": 700}, ["rf_severe"]),
        (30, {"LIVER_TRANSPLANT": True}, {"ALT": 100}, []),
    ],
)
def test_today_flags_still_show(age, facts, values, flags, knowledge):
    findings = interpret(history(panel(0, **values), age=age, **facts), knowledge)

    assert ids(findings.flags) == flags
    assert findings.urgency is (Urgency.CARE_TODAY if flags else None)


def test_a_pregnant_child_gets_both_lists_of_flags(knowledge):
    found = history(panel(0, ALT=60), age=16, PREGNANT=True)

    findings = interpret(found, knowledge)

    assert findings.decline.id == "decline.child"
    assert ids(findings.flags) == ["rf_pregnancy"]
    assert "you are pregnant" in findings.flags[0].because


@pytest.mark.parametrize(
    ("age", "values", "facts", "caution"),
    [
        (65, FULL, {}, "caution.age65"),
        (34, FULL, {}, "caution.young"),
        (45, FULL, {"EXERCISE_7D": True}, "caution.muscle"),
        (45, FULL | {"ALT": 201}, {}, "caution.acute"),
    ],
)
def test_cautions_are_told(age, values, facts, caution, knowledge):
    found = history(panel(0, **values), age=age, **facts)

    assert caution in ids(interpret(found, knowledge).cautions)


# When to repeat.


@pytest.mark.parametrize(
    ("values", "facts", "weeks", "first"),
    [
        (FULL, {}, (4, 12), "2026-02-02"),
        (FULL, {"EXERCISE_7D": True}, (1, 3), "2026-01-12"),
        (FULL | {"ALT": 38, "AST": 20}, {}, (12, 52), "2026-03-30"),
        (FULL | {"ALT": 80}, {}, (2, 4), "2026-01-19"),
        (FULL | {"ALT": 200}, {}, (0.3, 1), "2026-01-07"),
        (FULL | {"ALT": 20, "AST": 20}, {}, None, None),
        (FULL | {"ALT": 700}, {}, None, None),
    ],
)
def test_the_shortest_window_counts_from_the_latest_panel(
    values, facts, weeks, first, knowledge
):
    retest = interpret(history(panel(0, **values), **facts), knowledge).retest

    assert (retest.weeks if retest else None) == weeks
    assert (retest.on[0].isoformat() if retest else None) == first


@pytest.mark.parametrize(
    ("events", "weeks"),
    [
        ((event("medicine", "Cetirizine", -30),), (1, 4)),
        ((event("alcohol", "beer", -300, until=-20),), (4, 8)),
        ((event("medicine", "Cetirizine", -181),), (4, 12)),
    ],
)
def test_a_new_product_or_less_alcohol_shortens_the_window(events, weeks, knowledge):
    findings = interpret(history(panel(0, **FULL), events=events), knowledge)

    assert findings.urgency is Urgency.REPEAT
    assert findings.retest.weeks == weeks


def test_the_answer_names_a_window_only_for_a_repeat(knowledge):
    soon = interpret(history(panel(0, **FULL | {"ALT": 90})), knowledge)

    assert soon.urgency is Urgency.DOCTOR_SOON
    assert soon.retest is not None
    assert as_json(soon)["retest_weeks"] is None


def test_a_fraction_of_a_week_stays_one_in_the_answer(knowledge):
    findings = interpret(history(panel(0, **FULL)), knowledge)
    retest = replace(findings.retest, weeks=(0.5, 2.0))

    assert as_json(replace(findings, retest=retest))["retest_weeks"] == [0.5, 2]


# What is implausible.


@pytest.mark.parametrize(
    ("values", "analytes"),
    [
        ({"ALT": 15000}, []),
        ({"ALT": 15001}, ["ALT"]),
        ({"ALT": 2}, ["ALT"]),
        ({"ALT": 60000}, ["ALT"]),
        ({"ALT": {"value": 40, "uln": 200}}, []),
        ({"ALT": {"value": 40, "uln": 201}}, ["ALT"]),
        ({"ALT": {"value": 5, "uln": 7.9}}, ["ALT"]),
        ({"ALT": {"value": 5, "uln": 8}}, []),
        ({"TBIL": 1.0, "DBIL": 1.0}, []),
        ({"TBIL": 1.0, "DBIL": 1.1}, ["DBIL"]),
        ({"PLT": 182000}, ["PLT"]),
    ],
)
def test_what_is_probably_a_mistake_is_told(values, analytes, knowledge):
    found = interpret(history(panel(0, **values)), knowledge).implausible

    assert [item.analyte for item in found] == analytes
    assert all(item.problem for item in found)


def test_older_panels_are_looked_at_too_the_newest_first(knowledge):
    found = history(panel(0, ALT=1), panel(30, ALT=20), panel(60, ALT=2))

    problems = interpret(found, knowledge).implausible

    assert [p.problem[:19] for p in problems] == [
        "2 U/L on 6 March 20",
        "1 U/L on 5 January ",
    ]


# Grades.


@pytest.mark.parametrize(
    ("alt", "grade"),
    [
        (33, "normal"),
        (34, "above_healthy_limit"),
        (40, "above_healthy_limit"),
        (41, "borderline"),
        (79, "borderline"),
        (80, "mild"),
        (199, "mild"),
        (200, "moderate"),
        (600, "moderate"),
        (601, "severe"),
        (10000, "severe"),
        (10001, "massive"),
    ],
)
def test_alt_is_graded_at_its_limits(alt, grade, knowledge):
    findings = interpret(history(panel(0, ALT=alt)), knowledge)

    assert findings.grade("ALT").id == grade
    assert "mild" not in findings.grade("ALT").text


@pytest.mark.parametrize(
    ("sex", "alt", "grade"),
    [
        ("F", 25, "normal"),
        ("F", 26, "above_healthy_limit"),
        (None, 39, "normal"),
    ],
)
def test_the_healthy_limit_is_that_of_the_sex(sex, alt, grade, knowledge):
    findings = interpret(history(panel(0, ALT=alt), sex=sex), knowledge)

    assert findings.grade("ALT").id == grade


def test_a_massive_value_needs_no_limit(knowledge):
    entry = {"value": 12000, "uln": None, "unit": "U/L"}

    assert (
        interpret(history(panel(0, ALT=entry)), knowledge).grade("ALT").id == "massive"
    )


@pytest.mark.parametrize(
    ("alt", "band"),
    [
        (39.9, "under_40"),
        (40, "mild_40_80"),
        (80, "mild_40_80"),
        (80.1, "between_80_1000"),
        (1000, "between_80_1000"),
        (1000.1, "acute_over_1000"),
    ],
)
def test_the_seed_band_is_absolute(alt, band, knowledge):
    found = history(panel(0, ALT={"value": alt, "uln": 100}))

    assert interpret(found, knowledge).seed_band.id == band


# Patterns.


@pytest.mark.parametrize(
    ("values", "pattern"),
    [
        ({}, None),
        ({"FERR": 90}, None),
        ({"ALT": 20}, "normal"),
        ({"ALT": 20, "GGT": {"value": 20, "uln": None}}, "normal"),
        ({"TBIL": 2}, "isolated_bilirubin"),
        ({"TBIL": 2, "ALT": 20, "AST": 50, "ALP": 80}, "ast_bilirubin"),
        ({"AST": 50, "ALT": 20, "ALP": 80, "TBIL": 0.6}, "isolated_ast"),
        ({"AST": 50, "ALT": 20, "ALP": 80}, "hepatocellular"),
        ({"ALP": 130, "ALT": 20, "AST": 20, "TBIL": 0.6, "GGT": 90}, "isolated_alp"),
        ({"GGT": 90, "ALT": 20, "AST": 20, "ALP": 80, "TBIL": 1}, "isolated_ggt"),
        ({"ALT": 60}, "indeterminate"),
        ({"ALP": 200}, "indeterminate"),
        ({"ALT": 400, "ALP": 240}, "hepatocellular"),
        ({"ALT": 398, "ALP": 240}, "mixed"),
        ({"ALT": 60, "ALP": 120}, "hepatocellular"),
        ({"ALT": 160, "ALP": 240}, "cholestatic"),
        ({"ALT": 162, "ALP": 240}, "mixed"),
        ({"GGT": 90, "ALT": 20, "AST": 20, "ALP": 80}, "other"),
    ],
)
def test_the_pattern_is_the_first_that_fits(values, pattern, knowledge):
    found = interpret(history(panel(0, **values)), knowledge).pattern

    assert (found.id if found else None) == pattern


def test_without_a_limit_nothing_is_called_normal(knowledge):
    alp = {"value": 110, "uln": None, "lln": None}

    found = history(panel(0, ALT=20, ALP=alp), sex=None)

    assert interpret(found, knowledge).pattern.id == "indeterminate"


@pytest.mark.parametrize(
    ("ast", "alt", "facts", "words"),
    [
        (20, 20, {}, "Do not read"),
        (50, 60, {}, "Common in fatty liver"),
        (60, 60, {}, "Not specific"),
        (120, 60, {}, "Not specific"),
        (130, 60, {}, "Points towards alcohol"),
        (130, 60, {"EXERCISE_7D": True}, "not a sign of alcohol"),
        (900, 310, {}, "does not point to one cause"),
    ],
)
def test_the_ast_alt_ratio_is_read_with_its_conditions(
    ast, alt, facts, words, knowledge
):
    found = history(panel(0, AST=ast, ALT=alt), **facts)

    assert words in interpret(found, knowledge).ratio("ast_alt").text


# Scores.


def fib4(found, knowledge):
    return interpret(found, knowledge).score("fib4")


@pytest.mark.parametrize(
    ("age", "values", "facts", "zone"),
    [
        (45, FULL, {}, "low"),
        (34, FULL, {}, "not_valid_age_under_35"),
        (45, FULL | {"ALT": 201}, {}, "not_valid_acute"),
        (45, FULL, {"EXERCISE_7D": True}, "not_valid_muscle"),
        (60, FULL | {"PLT": 100}, {}, "high"),
    ],
)
def test_fib4_has_its_zone_or_says_why_not(age, values, facts, zone, knowledge):
    found = fib4(history(panel(0, **values), age=age, **facts), knowledge)

    assert found.zone == zone
    assert found.value is not None
    assert bool(found.not_valid) is zone.startswith("not_valid")
    assert found.explanation.formula.startswith("FIB-4 = (")


@pytest.mark.parametrize(("days", "is_computed"), [(90, True), (91, False)])
def test_platelets_may_be_90_days_older(days, is_computed, knowledge):
    bare = {a: v for a, v in FULL.items() if a != "PLT"}
    found = history(panel(0, PLT=240), panel(days, **bare))

    score = fib4(found, knowledge)

    assert (score.value is not None) is is_computed
    assert ("before the other results" in score.text) is is_computed


def test_platelets_that_are_too_old_are_said_to_be(knowledge):
    bare = {a: v for a, v in FULL.items() if a != "PLT"}
    found = history(panel(0, PLT=240), panel(430, **bare))

    why = {n.what: n.why for n in interpret(found, knowledge).not_computed}

    assert why["fib4"] == "Platelets are 14 months old."


def test_a_score_says_what_is_not_known(knowledge):
    bare = {"ALT": 58, "AST": "<10"}
    found = history(panel(0, **bare), age=None, BMI=31)

    why = {n.what: n.why for n in interpret(found, knowledge).not_computed}

    assert why["fib4"] == (
        "Not known: your age. AST is only known as a bound. Not known: platelets."
    )


@pytest.mark.parametrize(
    ("facts", "values", "shown"),
    [
        ({}, {}, False),
        ({"CIRRHOSIS": True}, {"INR": 1.1, "ALB": 4}, True),
    ],
)
def test_severity_scores_need_a_condition_that_a_doctor_named(
    facts, values, shown, knowledge
):
    scores = ids(
        interpret(history(panel(0, **FULL | values), **facts), knowledge).scores
    )

    for name in ("meld", "meld_na", "meld3", "child_pugh", "albi"):
        assert (name in scores) is shown


def test_albi_is_computed_from_any_unit(knowledge):
    found = history(panel(0, **FULL, ALB=4), CIRRHOSIS=True)

    albi = interpret(found, knowledge).score("albi")

    assert albi.value == pytest.approx(0.66 * 1.1362 - 0.085 * 40, abs=1e-3)


# Causes.


def test_a_normal_pattern_has_no_list_of_causes(knowledge):
    found = history(panel(0, ALT=20, AST=20, ALP=80), BMI=35, STEATOSIS_US=True)

    assert interpret(found, knowledge).causes == ()


def test_evidence_carries_the_persons_own_numbers(knowledge):
    found = history(panel(0, **FULL, CK=900))

    causes = {c.id: c for c in interpret(found, knowledge).causes}

    muscle = causes["muscle_exercise"]
    assert muscle.standing is Standing.LEADING
    assert muscle.supports[0].text == (
        "CK, a muscle test, is raised (CK 900 U/L, 4.5 × the limit of 200)."
    )


def test_points_are_never_shown(knowledge):
    answer = str(as_json(interpret(history(panel(0, **FULL, CK=900)), knowledge)))

    assert "point" not in answer.replace("points towards", "")


def test_an_excluded_cause_is_less_likely(knowledge):
    found = history(panel(0, **FULL, HBSAG="negative", AHBC="positive"), HBV_RISK=True)

    causes = {c.id: c for c in interpret(found, knowledge).causes}

    assert causes["hepatitis_b"].standing is Standing.LESS_LIKELY
    assert [e.text for e in causes["hepatitis_b"].against] == [
        "Surface antigen is negative."
    ]


def test_what_could_change_the_standing_is_named_the_most_useful_first(knowledge):
    found = history(panel(0, **FULL), BMI=31, ALCOHOL_G_WEEK=10, HCV_RISK=True)

    causes = {c.id: c for c in interpret(found, knowledge).causes}

    assert causes["hepatitis_c"].missing[0] == "anti-HCV"
    assert "HCV RNA" in causes["hepatitis_c"].missing


# Work-up and questions.


@pytest.mark.parametrize(
    ("panels", "step", "is_due"),
    [
        ((panel(0, **FULL),), "workup.stage1", True),
        ((panel(0, **FULL), panel(60, **FULL)), "workup.stage1", False),
        ((panel(0, **FULL), panel(60, **FULL)), "workup.stage2", True),
        ((panel(0, **FULL | {"ALT": 79}),), "workup.stage2", False),
        ((panel(0, **FULL | {"ALT": 80}),), "workup.stage2", True),
        ((panel(0, **FULL),), "workup.imaging_trigger", False),
        ((panel(0, **FULL | {"ALP": 121}),), "workup.imaging_trigger", True),
        ((panel(0, **FULL | {"PLT": 149}),), "workup.imaging_trigger", True),
        ((panel(0, **FULL), panel(182, **FULL)), "workup.imaging_trigger", False),
        ((panel(0, **FULL), panel(183, **FULL)), "workup.imaging_trigger", True),
        ((panel(0, ALT=20, AST=20, ALP=80),), "workup.purpose", False),
    ],
)
def test_steps_are_due_at_their_limits(panels, step, is_due, knowledge):
    due = ids(interpret(history(*panels, age=30), knowledge).workup)

    assert (step in due) is is_due


def test_questions_ask_for_what_is_missing(knowledge):
    questions = interpret(history(panel(0, ALT=58, AST=41)), knowledge).questions

    assert "Should I be tested for hepatitis B and C?" in questions
    assert "Should we repeat the test first, or look for the cause now?" in questions
    assert any("missing liver tests" in q for q in questions)


def test_the_missing_test_of_a_leading_cause_is_asked_for(knowledge):
    found = history(panel(0, **FULL, AHCV="positive"))

    assert interpret(found, knowledge).questions[0] == (
        "Should HCV RNA be measured? It could tell whether hepatitis C fits."
    )


def test_a_result_is_named_once_beside_its_evidence(knowledge):
    found = history(panel(0, ALT=90, AST=70, ALP=420, TBIL=2.5, GGT=300))

    causes = {c.id: c for c in interpret(found, knowledge).causes}

    assert causes["biliary_obstruction"].supports[0].text == (
        "ALP and bilirubin are raised together (ALP 420 U/L, 3.5 × the limit of 120; "
        "total bilirubin 2.5 mg/dL, 2.08 × the limit of 1.2)."
    )


def test_a_question_that_another_covers_is_not_asked(knowledge):
    found = history(panel(0, **FULL | {"PLT": 100}), age=60, BMI=31, ALCOHOL_G_WEEK=0)

    questions = interpret(found, knowledge).questions

    assert questions[0] == "Do I need an elastography (FibroScan)?"
    assert "Do I need a FibroScan?" not in questions


# Expected courses.


def test_after_a_medicine_half_of_the_excess_should_go(knowledge):
    found = history(
        panel(0, ALT=30),
        panel(100, ALT=160),
        panel(121, ALT=120),
        events=(event("medicine", "Isoniazid", 20, until=100),),
    )

    (course,) = (
        e for e in interpret(found, knowledge).expected if e.id == "drug_stop_hc"
    )

    assert course.expected == 100
    assert course.observed == 120
    assert course.on.isoformat() == "2026-05-15"
    assert course.text.startswith(
        "ALT was 160 U/L on 15 April 2026. It should be near 100 U/L by 15 May 2026. "
        "On 6 May 2026 it was 120 U/L; there is still time."
    )


@pytest.mark.parametrize(
    ("day", "value", "words"),
    [
        (131, 100, "as expected"),
        (131, 101, "higher than expected"),
        (110, 150, "there is still time"),
    ],
)
def test_the_observed_stands_beside_the_expected(day, value, words, knowledge):
    found = history(
        panel(100, ALT=160),
        panel(day, ALT=value),
        events=(event("medicine", "Isoniazid", 20, until=100),),
    )

    texts = [e.text for e in interpret(found, knowledge).expected]

    assert any(words in text for text in texts)


def test_the_expected_value_is_told_in_the_unit_of_the_report(knowledge):
    printed = {"value": 3.0, "unit": "ukat/L", "uln": 0.7}
    found = history(
        panel(0, ALT=printed), events=(event("alcohol", "beer", -99, until=0),)
    )

    (text,) = (e.text for e in interpret(found, knowledge).expected)

    assert "near 0.7 ukat/L" in text


def test_ggt_follows_its_half_life_after_alcohol(knowledge):
    found = history(panel(0, GGT=260), events=(event("alcohol", "beer", -99, until=0),))

    (course,) = interpret(found, knowledge).expected

    assert course.id == "alcohol_stop_ggt"
    assert course.expected == pytest.approx(60 + 200 * 0.5 ** (42 / 20))


@pytest.mark.parametrize(
    ("kind", "what", "course"),
    [
        ("diet", "gluten-free diet", "gluten_free"),
        ("medicine", "Levothyroxine", "levothyroxine"),
        ("medicine", "Epclusa", "hcv_cure"),
    ],
)
def test_a_course_begins_with_its_event(kind, what, course, knowledge):
    found = history(panel(0, ALT=90), events=(event(kind, what, 0),))

    assert course in ids(interpret(found, knowledge).expected)


def test_after_exercise_muscle_tests_should_settle(knowledge):
    run = event("exercise", "marathon", -1, until=0)
    found = history(panel(0, ALT=90, AST=120, CK=900), events=(run,))

    courses = interpret(found, knowledge).expected

    assert [(c.id, c.analyte) for c in courses] == [
        ("exercise_stop", "AST"),
        ("exercise_stop", "ALT"),
        ("exercise_stop", "CK"),
    ]


def test_exercise_that_goes_on_has_no_course_after_it(knowledge):
    habit = event("exercise", "running every day", -30)
    found = history(panel(0, ALT=90, AST=120, CK=900), events=(habit,))

    assert "exercise_stop" not in ids(interpret(found, knowledge).expected)


@pytest.mark.parametrize(("kilograms", "is_told"), [(95, True), (96, False)])
def test_five_percent_less_weight_begins_a_course(kilograms, is_told, knowledge):
    weights = (
        event("weight", "weight", 0, amount=100, unit="kg"),
        event("weight", "weight", 90, amount=kilograms, unit="kg"),
    )
    found = history(panel(0, ALT=90), panel(91, ALT=70), events=weights)

    courses = interpret(found, knowledge).expected

    assert ("weight_loss" in ids(courses)) is is_told


def test_a_course_that_is_long_over_is_not_told(knowledge):
    found = history(
        panel(0, ALT=160),
        panel(400, ALT=50),
        events=(event("medicine", "Isoniazid", -90, until=0),),
    )

    assert "drug_stop_hc" not in ids(interpret(found, knowledge).expected)


# Explanations.


def test_an_explanation_goes_down_to_results_and_sources(knowledge):
    found = history(panel(0, **FULL, ALB=4))

    explanation = interpret(found, knowledge).flags[0].explanation

    assert explanation.rule == "rr_borderline"
    assert "ALT_X > 1" in explanation.clause
    assert explanation.status is SourceStatus.DESIGN
    (first, *_) = explanation.inputs
    assert first.name == "ALT_X"
    assert first.value == "1.45 × the limit"
    assert first.origin == ("ALT 58 U/L, 5 January 2026, A",)
    (times, *_) = explanation.because
    assert times.formula == "58 / 40 = 1.45"


def test_an_explanation_names_what_could_change_it(knowledge):
    found = history(panel(0, ALT=130, TBIL=2.6))

    flags = {f.id: f for f in interpret(found, knowledge).flags}

    assert flags["rf_hys_law"].explanation.missing == ("ALP",)


def test_figures_that_were_read_are_cited(knowledge):
    found = history(panel(0, **FULL), panel(200, **FULL))

    flags = {f.id: f for f in interpret(found, knowledge).flags}
    (lasting,) = flags["rs_persist"].explanation.because

    assert [p.name for p in lasting.parameters] == ["persistent_days"]
    assert lasting.parameters[0].unit == "days"
    assert [c.id for c in lasting.parameters[0].sources] == ["SEED", "DESIGN"]


@pytest.mark.parametrize(
    ("told", "value", "missing"),
    [
        ({"ASCITES": False, "CONFUSION": False}, 7, ()),
        ({"ASCITES": False}, None, ("encephalopathy",)),
        ({"ASCITES": False, "CONFUSION": True}, None, ("encephalopathy",)),
        ({"CONFUSION": False}, None, ("ascites",)),
    ],
)
def test_child_pugh_takes_a_no_for_none_and_no_more(told, value, missing, knowledge):
    found = history(panel(0, TBIL=2.5, ALB=3.4, INR=1.3), CIRRHOSIS=True, **told)

    score = interpret(found, knowledge).score("child_pugh")

    assert score.value == value
    assert score.missing == missing
