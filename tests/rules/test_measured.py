import pytest
from rule_cases import history, panel

from altdesk.rules.measured import group, measure, numbers_of, sides_of
from altdesk.rules.registry import facts_of


def read(name, found, knowledge):
    return facts_of(found, knowledge).read(name)


@pytest.mark.parametrize(
    ("analyte", "days", "is_read"),
    [
        ("ALP", 1, False),
        ("CK", 1, False),
        ("INR", 7, True),
        ("INR", 8, False),
        ("PLT", 90, True),
        ("PLT", 91, False),
        ("FERR", 366, True),
        ("FERR", 367, False),
        ("CERU", 5000, True),
    ],
)
def test_a_result_is_carried_as_long_as_it_lasts(analyte, days, is_read, knowledge):
    found = history(panel(0, **{analyte: 1.1}), panel(days, ALT=50))

    assert (read(analyte, found, knowledge) is not None) is is_read


def test_two_panels_of_one_day_are_read_together(knowledge):
    found = history(panel(0, ALT=50), panel(0, PLT=240, ALP=80))

    facts = facts_of(found, knowledge)

    assert facts.read("ALT") == 50
    assert facts.read("ALP") == 80
    assert facts.read("PLT") == 240


def test_a_later_draw_without_liver_tests_adds_to_the_latest_with_one(knowledge):
    found = history(panel(0, ALT=50), panel(10, HBSAG="positive"))

    facts = facts_of(found, knowledge)

    assert facts.read("ALT") == 50
    assert facts.read("HBSAG") is True


@pytest.mark.parametrize(
    ("value", "uln", "above", "at_most"),
    [
        (40, 40, False, True),
        (41, 40, True, False),
        ("<40", 40, False, True),
        (">40", 40, True, False),
        ("<5", 40, False, True),
    ],
)
def test_a_bound_lies_a_hair_beyond_its_number(value, uln, above, at_most, knowledge):
    facts = facts_of(history(panel(0, ALT={"value": value, "uln": uln})), knowledge)

    assert (facts.read("ALT_X") > 1) is above
    assert (facts.read("ALT_X") <= 1) is at_most


@pytest.mark.parametrize(
    ("value", "positive", "negative"),
    [
        ("positive", True, False),
        ("negative", False, True),
        ("borderline", None, None),
    ],
)
def test_a_yes_no_test_is_positive_negative_or_open(
    value, positive, negative, knowledge
):
    facts = facts_of(history(panel(0, HBSAG=value)), knowledge)

    assert facts.read("HBSAG") is positive
    assert facts.read("HBSAG_NEG") is negative
    assert facts.read("HBSAG_POS") is positive
    assert facts.read("HBSAG_KNOWN") is (positive is not None)


@pytest.mark.parametrize(
    ("value", "positive"), [(1200, True), (0, False), ("<15", None)]
)
def test_a_virus_load_is_positive_unless_it_may_be_nothing(value, positive, knowledge):
    entry = {"value": value, "unit": "kIU/mL", "uln": None}
    facts = facts_of(history(panel(0, HCVRNA=entry)), knowledge)

    assert facts.read("HCVRNA") is positive


@pytest.mark.parametrize(("value", "positive"), [(0.3, False), (1.5, True)])
def test_a_signal_is_judged_by_its_printed_cut_off(value, positive, knowledge):
    entry = {"value": value, "unit": "", "uln": 1.0}

    assert read("HBSAG", history(panel(0, HBSAG=entry)), knowledge) is positive


@pytest.mark.parametrize(
    ("value", "negative", "positive"),
    [
        (39, True, False),
        (40, False, True),
        ("<1:40", True, False),
        ("positive", False, True),
    ],
)
def test_an_antibody_counts_from_1_to_40(value, negative, positive, knowledge):
    facts = facts_of(history(panel(0, AMA=value)), knowledge)

    assert facts.read("AMA_NEG") is negative
    assert facts.read("AMA_POS") is positive


@pytest.mark.parametrize(
    ("values", "saturation"),
    [
        ({"TSAT": 52}, 52),
        (
            {
                "IRON": {"value": 150, "unit": "ug/dL"},
                "TIBC": {"value": 300, "unit": "ug/dL"},
            },
            50,
        ),
        (
            {
                "IRON": {"value": 100, "unit": "ug/dL"},
                "TRF": {"value": 200, "unit": "mg/dL"},
            },
            35.45,
        ),
        ({"FERR": 900}, None),
    ],
)
def test_saturation_is_derived_from_iron_never_from_ferritin(
    values, saturation, knowledge
):
    facts = facts_of(history(panel(0, **values)), knowledge)

    expected = None if saturation is None else pytest.approx(saturation)
    assert facts.read("TSAT") == expected
    assert facts.read("TSAT_UNKNOWN") is (saturation is None)
    assert facts.read("TSAT_KNOWN") is (saturation is not None)


@pytest.mark.parametrize(
    ("value", "low", "normal"),
    [(13.4, True, False), (13.5, False, True), (18, False, False)],
)
def test_haemoglobin_is_judged_by_both_limits(value, low, normal, knowledge):
    facts = facts_of(history(panel(0, HB=value)), knowledge)

    assert facts.read("HB_LOW") is low
    assert facts.read("HB_NORMAL") is normal


def test_without_a_printed_limit_the_usual_one_of_the_sex_counts(knowledge):
    bare = {"value": 60, "uln": None, "lln": None}

    def ggt(sex):
        return read("GGT_X", history(panel(0, GGT=bare), sex=sex), knowledge)

    assert ggt("M") == pytest.approx(60 / 68)
    assert ggt("F") == pytest.approx(60 / 40)
    assert ggt(None) is None


def test_a_withdrawn_result_does_not_count(knowledge):
    from dataclasses import replace

    from altdesk.core.history import History
    from altdesk.core.result import Status

    found = history(panel(0, ALT=50))
    (kept,) = found.panels[0].results
    gone = replace(kept, status=Status.ENTERED_IN_ERROR, canonical=900.0)
    better = replace(kept, status=Status.CORRECTED, canonical=60.0)

    def alt(*results):
        panels = (replace(found.panels[0], results=results),)
        return read("ALT", History(found.person, panels), knowledge)

    assert alt(kept, gone) == 50
    assert alt(better, kept) == 60
    assert alt(kept, better) == 60
    assert alt(gone) is None


VALUES = (39.9, 40, 40.000000001, 40.1, 0, -1, 1e9, 1e20)


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("sign", ["", "<", ">", "<=", ">="])
@pytest.mark.parametrize("uln", [40, None])
def test_the_side_of_the_limit_is_that_of_the_measure(value, sign, uln, knowledge):
    found = history(
        panel(0, ALT=30),
        panel(1, ALT={"value": f"{sign}{value}", "uln": uln}),
        panel(2, ALT=50),
    )
    analyte, points = knowledge.analyte("ALT"), group(found)["ALT"]

    sides = sides_of(points, numbers_of(points), analyte, None)

    times = [measure(point, analyte, None).times for point in points]
    assert sides == [None if one is None else one > 1 for one in times]


def test_the_sides_of_many_are_those_of_each(knowledge):
    results = {
        number: {"value": value, "uln": 40} for number, value in enumerate(VALUES[:4])
    }
    found = history(*(panel(n, ALT=result) for n, result in results.items()))
    analyte, points = knowledge.analyte("ALT"), group(found)["ALT"]

    assert sides_of(points, numbers_of(points), analyte, None) == [
        False,
        False,
        True,
        True,
    ]
