"""Every expected course of trends.toml is reached from the events of a log."""

import pytest
from rule_cases import event, history, panel

from altdesk.rules.interpret import interpret

COURSES = {
    "alcohol_stop": ({"ALT": 90}, event("alcohol", "wine", -99, until=0)),
    "alcohol_stop_ggt": ({"GGT": 200}, event("alcohol", "wine", -99, until=0)),
    "alcohol_stop_mcv": ({"MCV": 108}, event("alcohol", "wine", -99, until=0)),
    "drug_stop_hc": ({"ALT": 200}, event("medicine", "Isoniazid", -60, until=0)),
    "drug_stop_chol": ({"ALP": 300}, event("medicine", "Augmentin", -14, until=0)),
    "exercise_stop": ({"CK": 900}, event("exercise", "marathon", -1, until=-1)),
    "weight_loss": ({"ALT": 90}, event("weight", "weight", 0, amount=100, unit="kg")),
    "gluten_free": ({"ALT": 90}, event("diet", "gluten-free diet", 1)),
    "levothyroxine": ({"CK": 400}, event("medicine", "L-thyroxine", 1)),
    "hcv_cure": ({"ALT": 90}, event("medicine", "Maviret", 1)),
    "paracetamol": (
        {"ALT": 2000},
        event("medicine", "Panadol", -3, until=-3, amount=12, unit="g/day"),
    ),
}


def courses(found, knowledge):
    return {(c.id, c.analyte): c for c in interpret(found, knowledge).expected}


@pytest.mark.parametrize("course", COURSES)
def test_every_course_follows_from_an_event_of_the_log(course, knowledge):
    values, cause = COURSES[course]
    later = {name: 0.9 * value for name, value in values.items()}
    lighter = event("weight", "weight", 20, amount=94, unit="kg")

    found = history(
        panel(0, **values),
        panel(21, **later),
        events=(cause, lighter) if cause["kind"] == "weight" else (cause,),
    )

    assert course in {identifier for identifier, _ in courses(found, knowledge)}


def test_no_course_is_without_an_example(knowledge):
    assert set(COURSES) == set(knowledge.courses)


def test_after_an_overdose_the_course_goes_down_from_its_peak(knowledge):
    overdose = event("medicine", "Paracetamol", 0, until=0, amount=15, unit="g/day")
    found = history(
        panel(-30, ALT=28),
        panel(1, ALT=600),
        panel(4, ALT=4800),
        panel(12, ALT=300),
        events=(overdose,),
    )

    course = courses(found, knowledge)["paracetamol", "ALT"]

    assert course.event == "Paracetamol"
    assert course.expected == 40
    assert course.observed == 300
    assert course.text.startswith(
        "ALT was 4800 U/L on 9 January 2026. It should be near 40 U/L by "
        "26 January 2026. On 17 January 2026 it was 300 U/L; there is still time."
    )


def test_a_usual_dose_of_paracetamol_has_no_course(knowledge):
    usual = event("medicine", "Paracetamol", 0, until=0, amount=3, unit="g/day")
    found = history(panel(1, ALT=90), events=(usual,))

    assert ("paracetamol", "ALT") not in courses(found, knowledge)


def test_a_rise_found_after_exercise_should_settle_with_rest(knowledge):
    run = event("exercise", "marathon", 0, until=0)
    found = history(panel(-60, ALT=30), panel(2, ALT=95), events=(run,))

    course = courses(found, knowledge)["exercise_stop", "ALT"]

    assert course.expected == 40
    assert course.observed is None
    assert course.on.isoformat() == "2026-01-19"


@pytest.mark.parametrize(("day", "is_told"), [(14, True), (15, False)])
def test_exercise_explains_a_rise_for_two_weeks(day, is_told, knowledge):
    run = event("exercise", "marathon", 0, until=0)
    found = history(panel(-60, ALT=30), panel(day, ALT=95), events=(run,))

    assert (("exercise_stop", "ALT") in courses(found, knowledge)) is is_told


def test_a_first_test_after_the_stop_begins_the_course(knowledge):
    stopped = event("medicine", "Isoniazid", -60, until=0)
    found = history(panel(3, ALT=200), panel(20, ALT=150), events=(stopped,))

    course = courses(found, knowledge)["drug_stop_hc", "ALT"]

    assert course.expected == 120
    assert course.observed == 150
    assert course.on.isoformat() == "2026-02-04"


def test_a_rise_after_a_normal_test_is_not_laid_to_the_alcohol_before(knowledge):
    stopped = event("alcohol", "wine", -99, until=0)
    found = history(panel(-5, ALT=30), panel(5, ALT=90), events=(stopped,))

    assert courses(found, knowledge) == {}
