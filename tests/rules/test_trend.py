import pytest
from rule_cases import event, history, panel

from altdesk.rules.interpret import interpret


def trend(found, knowledge, analyte="ALT"):
    return interpret(found, knowledge).trend(analyte)


def alt(*values, days=None, labs=None):
    days = days or [place * 30 for place in range(len(values))]
    labs = labs or ["A"] * len(values)
    panels = [
        panel(d, lab, ALT=v) for d, lab, v in zip(days, labs, values, strict=True)
    ]
    return history(*panels)


@pytest.mark.parametrize(
    ("values", "word"),
    [
        ((50, 69), "rising"),
        ((50, 68), "stable"),
        ((100, 72), "improving"),
        ((100, 73), "stable"),
        ((38, 20), "falling"),
        ((60, 40), "normalised"),
        ((60, 41), "improving"),
        ((60, 30, 60), "relapse"),
        ((60, 100, 60), "fluctuating"),
        ((60, 100), "rising"),
        ((60, 100, 110), "stable"),
        ((20, 21), "stable"),
    ],
)
def test_the_word_follows_the_published_change_limits(values, word, knowledge):
    assert trend(alt(*values), knowledge).word == word


@pytest.mark.parametrize(
    ("days", "persistence"), [(182, "persistent_unknown"), (183, "persistent_6m")]
)
def test_a_rise_lasts_from_183_days_on(days, persistence, knowledge):
    found = trend(alt(60, 55, 62, days=[0, 90, days]), knowledge)

    assert found.persistence == persistence
    assert found.raised_since.isoformat() == "2026-01-05"


def test_a_result_in_range_between_ends_the_rise(knowledge):
    found = trend(alt(60, 40, 62, days=[0, 100, 300]), knowledge)

    assert found.persistence == "persistent_unknown"
    assert found.raised_since.isoformat() == "2026-11-01"


def test_nothing_lasts_that_is_back_in_range(knowledge):
    found = trend(alt(60, 62, 30, days=[0, 200, 300]), knowledge)

    assert found.persistence == "none"
    assert found.raised_since is None


@pytest.mark.parametrize(("days", "is_twice"), [(27, False), (28, True)])
def test_back_in_range_twice_needs_28_days(days, is_twice, knowledge):
    found = trend(alt(60, 30, 31, days=[0, 30, 30 + days]), knowledge)

    assert found.word == "normalised"
    assert ("twice" in found.text) is is_twice


@pytest.mark.parametrize(("latest", "is_doubled"), [(91, False), (92, True)])
def test_doubled_begins_at_twice_the_result_before(latest, is_doubled, knowledge):
    found = interpret(alt(46, latest), knowledge)

    assert found.trend("ALT").doubled is is_doubled
    assert ("rs_doubled" in {flag.id for flag in found.flags}) is is_doubled


def test_twice_as_much_within_the_range_is_not_doubled(knowledge):
    assert trend(alt(18, 38), knowledge).doubled is False


def test_results_of_another_laboratory_are_passed_over(knowledge):
    found = trend(alt(50, 90, 52, labs=["A", "B", "A"]), knowledge)

    assert found.word == "stable"
    assert found.change_percent == pytest.approx(4)


def test_two_laboratories_are_compared_only_roughly(knowledge):
    panels = [
        panel(0, "A", ALT={"value": 60, "uln": 30}),
        panel(30, "B", ALT={"value": 60, "uln": 40}),
    ]

    found = trend(history(*panels), knowledge)

    assert found.word == "not_comparable"
    assert found.significant is None
    assert found.change_percent == pytest.approx(-25)
    assert "rough" in found.text


def test_a_bound_is_not_compared(knowledge):
    found = trend(alt("<5", 20), knowledge)

    assert found.word == "not_comparable"
    assert found.change_percent is None


def test_a_bound_still_tells_what_is_in_range(knowledge):
    assert trend(alt(60, "<5"), knowledge).word == "normalised"


@pytest.mark.parametrize(
    ("values", "is_doubled"),
    [(("<50", 100), True), ((">50", 100), False), ((50, ">100"), True)],
)
def test_a_bound_counts_only_where_it_is_certain(values, is_doubled, knowledge):
    assert trend(alt(*values), knowledge).doubled is is_doubled


def test_an_analyte_without_a_known_swing_has_no_significance(knowledge):
    found = trend(history(panel(0, FERR=100), panel(30, FERR=200)), knowledge, "FERR")

    assert found.word == "not_comparable"
    assert found.significant is None


def test_a_single_result_has_no_trend(knowledge):
    assert interpret(alt(60), knowledge).trends == ()


def test_the_text_tells_both_results_and_the_change(knowledge):
    text = trend(alt(50, 69), knowledge).text

    assert text == (
        "Went up by more than normal day-to-day swing. "
        "50 U/L on 5 January 2026 became 69 U/L: +38 %."
    )


def test_the_formula_shows_what_chance_allows(knowledge):
    formula = trend(alt(50, 69), knowledge).explanation.formula

    assert formula == "69 / 50 − 1 = 38 %; chance: -27.2 % to +37.3 %"


def test_events_do_not_disturb_the_trend(knowledge):
    plain = trend(alt(50, 69), knowledge)
    found = history(
        panel(0, ALT=50), panel(30, ALT=69), events=(event("diet", "x", 3),)
    )

    assert trend(found, knowledge).word == plain.word
