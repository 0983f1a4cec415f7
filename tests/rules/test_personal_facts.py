from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from rule_cases import START, history, panel

from altdesk.core.history import Answer, History
from altdesk.rules.registry import facts_of


def fact(name, found, knowledge):
    return facts_of(found, knowledge).read(name)


@pytest.mark.parametrize(
    ("sex", "grams", "moderate", "high", "between", "ok"),
    [
        ("F", 19, False, False, False, True),
        ("F", 20, True, False, False, True),
        ("F", 140, True, False, True, True),
        ("F", 141, False, True, True, False),
        ("F", 351, False, True, False, False),
        ("M", 140, True, False, False, True),
        ("M", 210, True, False, True, True),
        ("M", 211, False, True, True, False),
        ("M", 421, False, True, False, False),
        (None, 100, True, False, False, True),
        (None, 180, None, None, None, None),
        (None, 500, False, True, False, False),
    ],
)
def test_alcohol_is_judged_by_the_limits_of_the_sex(
    sex, grams, moderate, high, between, ok, knowledge
):
    found = history(panel(0, ALT=50), sex=sex, ALCOHOL_G_WEEK=grams)

    names = ("ALCOHOL_MODERATE", "ALCOHOL_HIGH", "ALCOHOL_METALD", "ALCOHOL_G_WEEK_OK")
    assert [fact(n, found, knowledge) for n in names] == [moderate, high, between, ok]
    assert fact("ALCOHOL_ANY", found, knowledge) is True


def test_alcohol_that_is_not_known_is_not_ok(knowledge):
    found = history(panel(0, ALT=50))

    assert fact("ALCOHOL_G_WEEK_OK", found, knowledge) is None
    assert fact("ALCOHOL_ANY", found, knowledge) is None


@pytest.mark.parametrize(
    ("sex", "facts", "values", "count"),
    [
        ("M", {"BMI": 24.9}, {}, 0),
        ("M", {"BMI": 25}, {}, 1),
        ("M", {"BMI": 23, "ASIAN": True}, {}, 1),
        ("M", {"WAIST": 94}, {}, 0),
        ("M", {"WAIST": 95}, {}, 1),
        ("F", {"WAIST": 81}, {}, 1),
        (None, {"WAIST": 120}, {}, None),
        ("M", {"BMI": 31, "WAIST": 120}, {}, 1),
        ("M", {}, {"GLU": 99}, 0),
        ("M", {}, {"GLU": 100}, 1),
        ("M", {}, {"HBA1C": 5.6}, 0),
        ("M", {}, {"HBA1C": 5.7}, 1),
        ("M", {"DIABETES": True}, {}, 1),
        ("M", {"HYPERTENSION": True}, {}, 1),
        ("M", {}, {"TG": 149}, 0),
        ("M", {}, {"TG": 150}, 1),
        ("M", {"TG_TREATED": True}, {}, 1),
        ("M", {}, {"HDL": 40}, 1),
        ("M", {}, {"HDL": 41}, 0),
        ("F", {}, {"HDL": 50}, 1),
        ("M", {}, {}, None),
        ("M", {"BMI": 31, "HYPERTENSION": True}, {"TG": 200, "HDL": 30, "GLU": 120}, 5),
    ],
)
def test_metabolic_criteria_are_counted(sex, facts, values, count, knowledge):
    found = history(panel(0, ALT=50, **values), sex=sex, **facts)

    assert fact("METS", found, knowledge) == count


@pytest.mark.parametrize(
    ("value", "diabetes", "before"),
    [(5.6, False, False), (5.7, False, True), (6.4, False, True), (6.5, True, False)],
)
def test_diabetes_follows_from_hba1c(value, diabetes, before, knowledge):
    found = history(panel(0, HBA1C=value))

    assert fact("DIABETES", found, knowledge) is diabetes
    assert fact("PREDIABETES", found, knowledge) is before


def test_what_a_doctor_said_stands_beside_a_normal_hba1c(knowledge):
    assert (
        fact("DIABETES", history(panel(0, HBA1C=5), DIABETES=True), knowledge) is True
    )


@pytest.mark.parametrize(
    ("ck", "effort", "expected"),
    [
        (201, None, True),
        (200, None, False),
        (None, True, True),
        (None, None, None),
        (None, False, False),
        (100, True, True),
    ],
)
def test_muscle_speaks_through_ck_or_effort(ck, effort, expected, knowledge):
    values = {} if ck is None else {"CK": ck}
    facts = {} if effort is None else {"EXERCISE_7D": effort}

    found = history(panel(0, ALT=50, **values), **facts)

    assert fact("MUSCLE_SIGNAL", found, knowledge) is expected


def test_the_draw_outweighs_an_older_answer(knowledge):
    found = history(
        panel(0, ALT=50), panel(30, context={"ITCH": False}, ALT=50), ITCH=True
    )

    assert fact("ITCH", found, knowledge) is False


def test_one_yes_outweighs_a_no_of_the_same_day(knowledge):
    found = history(
        panel(0, context={"ITCH": False}, ALT=50),
        panel(0, context={"ITCH": True}, AST=50),
    )

    assert fact("ITCH", found, knowledge) is True


@pytest.mark.parametrize(("days", "expected"), [(28, True), (29, None), (-5, True)])
def test_an_answer_about_passing_things_grows_old(days, expected, knowledge):
    bare = history(panel(0, ALT=50))
    said = Answer("BLEEDING", value=True, answered_on=START - timedelta(days=days))

    found = History(bare.person, bare.panels, (), (said,))

    assert fact("BLEEDING", found, knowledge) is expected


def test_age_is_counted_on_the_day_of_the_latest_panel(knowledge):
    bare = history(panel(0, ALT=50), age=None)
    person = replace(bare.person, born=date(1980, 1, 6))

    found = History(person, bare.panels)

    assert fact("AGE", found, knowledge) == 45


def test_age_may_be_an_answer(knowledge):
    assert fact("AGE", history(panel(0, ALT=50), age=33), knowledge) == 33
    assert fact("AGE", history(panel(0, ALT=50), age=None), knowledge) is None


def with_age_of(years, answered_on, latest):
    found = history(panel(0, ALT=50), panel((latest - START).days, ALT=50), age=None)
    return replace(found, answers=(Answer("AGE", Decimal(years), answered_on),))


@pytest.mark.parametrize(
    ("latest", "age"),
    [
        (date(2027, 5, 9), 40),
        (date(2027, 5, 10), 41),
        (date(2030, 5, 9), 43),
        (date(2030, 12, 1), 44),
    ],
)
def test_an_answered_age_grows_with_the_whole_years_since(latest, age, knowledge):
    found = with_age_of(40, date(2026, 5, 10), latest)

    assert fact("AGE", found, knowledge) == age


def test_an_age_answered_after_the_latest_panel_is_not_lessened(knowledge):
    found = with_age_of(40, date(2035, 1, 1), START + timedelta(days=30))

    assert fact("AGE", found, knowledge) == 40


def test_an_age_answered_without_a_day_stays_as_it_is(knowledge):
    found = with_age_of(40, None, date(2036, 1, 1))

    assert fact("AGE", found, knowledge) == 40


def test_an_answered_age_without_a_panel_stays_as_it_is(knowledge):
    found = replace(
        history(age=None), answers=(Answer("AGE", Decimal(40), date(2020, 1, 1)),)
    )

    assert fact("AGE", found, knowledge) == 40


def test_without_an_answered_age_none_grows(knowledge):
    assert fact("AGE", history(panel(0, ALT=50), age=None), knowledge) is None
