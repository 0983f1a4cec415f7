import pytest
from rule_cases import event, history, panel

from altdesk.rules.registry import facts_of


def fact(name, found, knowledge):
    return facts_of(found, knowledge).read(name)


def drug(day, until=None, what="Isoniazid", **more):
    return event("medicine", what, day, until=until, **more)


RISE = (panel(0, ALT=30), panel(100, ALT=160), panel(120, ALT=150))


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ((drug(99),), True),
        ((drug(100),), False),
        ((drug(-80),), True),
        ((drug(-81),), False),
        ((drug(20, 70),), True),
        ((drug(20, 69),), False),
        ((drug(20, what="INH 300 mg"),), True),
        ((drug(20, what="Metronidazole"),), False),
        ((drug(20, what="Something new"),), False),
        ((drug(20, what="", product="isoniazid"),), True),
    ],
)
def test_a_product_counts_if_it_was_started_in_time(events, expected, knowledge):
    found = history(*RISE, events=events)

    assert fact("DRUG_TEMPORAL_AB", found, knowledge) is expected


def test_a_rarely_harmful_product_is_told_apart(knowledge):
    found = history(*RISE, events=(drug(20, what="Metronidazole"),))

    assert fact("DRUG_TEMPORAL_C", found, knowledge) is True


def test_a_raised_dose_is_a_start_and_going_on_is_none(knowledge):
    old = drug(-400, 20, amount=100, unit="mg")
    more = drug(20, amount=300, unit="mg")
    same = drug(20, amount=100, unit="mg")

    raised = history(*RISE, events=(old, more))
    going_on = history(*RISE, events=(old, same))

    assert fact("DRUG_TEMPORAL_AB", raised, knowledge) is True
    assert fact("DRUG_TEMPORAL_AB", going_on, knowledge) is False


def test_without_a_rise_no_product_is_blamed(knowledge):
    found = history(panel(0, ALT=30), events=(drug(-20),))

    assert fact("DRUG_TEMPORAL_AB", found, knowledge) is False


def test_the_log_outweighs_the_answer_about_products(knowledge):
    harmless = history(*RISE, events=(drug(20, what="Lithium"),), DRUG_TEMPORAL_AB=True)
    silent = history(*RISE, DRUG_TEMPORAL_AB=True)

    assert fact("DRUG_TEMPORAL_AB", harmless, knowledge) is False
    assert fact("DRUG_TEMPORAL_AB", silent, knowledge) is True


@pytest.mark.parametrize(
    ("day", "until", "expected"),
    [(-61, None, True), (-60, None, False), (-400, 90, True), (-400, 89, False)],
)
def test_long_use_is_more_than_180_days(day, until, expected, knowledge):
    found = history(*RISE, events=(drug(day, until),))

    assert fact("DRUG_LONG_AB", found, knowledge) is expected


@pytest.mark.parametrize(
    ("after", "value", "expected"),
    [(130, 100, True), (130, 101, False), (131, 60, False), (110, 50, True)],
)
def test_half_of_the_excess_gone_in_30_days_is_a_dechallenge(
    after, value, expected, knowledge
):
    found = history(
        panel(0, ALT=30),
        panel(100, ALT=160),
        panel(after, ALT=value),
        events=(drug(20, 100),),
    )

    assert fact("DRUG_DECHALLENGE", found, knowledge) is expected


def test_bile_flow_injury_has_180_days(knowledge):
    values = [panel(100, ALP=360), panel(280, ALP=240)]
    later = [panel(100, ALP=360), panel(281, ALP=240)]

    in_time = history(*values, events=(drug(20, 100),))
    too_late = history(*later, events=(drug(20, 100),))

    assert fact("DRUG_DECHALLENGE", in_time, knowledge) is True
    assert fact("DRUG_DECHALLENGE", too_late, knowledge) is False


def test_the_first_result_after_the_stop_may_be_the_height(knowledge):
    found = history(
        panel(0, ALT=30),
        panel(104, ALT=360),
        panel(125, ALT=120),
        events=(drug(20, 100),),
    )

    assert fact("DRUG_DECHALLENGE", found, knowledge) is True


def test_a_harmless_product_has_no_dechallenge(knowledge):
    found = history(*RISE[:2], panel(110, ALT=50), events=(drug(20, 100, "Lithium"),))

    assert fact("DRUG_DECHALLENGE", found, knowledge) is False


def test_rising_again_with_the_same_product_is_a_rechallenge(knowledge):
    panels = [panel(d, ALT=v) for d, v in ((20, 200), (80, 30), (150, 180))]

    again = history(*panels, events=(drug(0, 25), drug(100)))
    other = history(*panels, events=(drug(0, 25), drug(100, what="Diclofenac")))
    unknown = history(
        *panels, events=(drug(0, 25, "Wundermittel"), drug(100, None, "wundermittel"))
    )

    assert fact("DRUG_RECHALLENGE", again, knowledge) is True
    assert fact("DRUG_RECHALLENGE", other, knowledge) is False
    assert fact("DRUG_RECHALLENGE", unknown, knowledge) is True


@pytest.mark.parametrize(
    ("name", "what", "expected"),
    [
        ("STATIN", "Atorvastatin", True),
        ("STATIN", "Red yeast rice", True),
        ("STATIN", "Ibuprofen", False),
        ("TG_TREATED", "Fenofibrate", True),
        ("ON_VKA", "Warfarin", True),
        ("ON_VKA", "Marcumar", True),
        ("ON_VKA", "Ibuprofen", False),
    ],
)
def test_what_is_taken_tells_what_it_is(name, what, expected, knowledge):
    found = history(panel(0, ALT=50), events=(drug(-5, what=what),))

    assert fact(name, found, knowledge) is expected


def test_what_was_stopped_is_not_taken(knowledge):
    found = history(panel(0, ALT=50), events=(drug(-50, -5, "Warfarin"),))

    assert fact("ON_VKA", found, knowledge) is None


@pytest.mark.parametrize(
    ("until", "expected"), [(-180, False), (-181, True), (None, False)]
)
def test_no_products_is_denied_by_a_product_of_the_log(until, expected, knowledge):
    found = history(panel(0, ALT=50), events=(drug(-300, until),), NO_PRODUCTS=True)

    assert fact("NO_PRODUCTS", found, knowledge) is expected


@pytest.mark.parametrize(
    ("amount", "unit", "until", "expected"),
    [
        (4.5, "g/day", None, True),
        (4, "g/day", None, None),
        (5000, "mg/day", -7, True),
        (5000, "mg/day", -8, None),
        (5000, "mg", None, None),
    ],
)
def test_too_much_paracetamol_in_a_day(amount, unit, until, expected, knowledge):
    taken = drug(-9, until, "Panadol", amount=amount, unit=unit)
    found = history(panel(0, ALT=20), events=(taken,))

    assert fact("PARACETAMOL_OVER_4G", found, knowledge) is expected


def alcohol(day, amount=None, until=None):
    return event("alcohol", "wine", day, until=until, amount=amount, unit="g/week")


@pytest.mark.parametrize(
    ("events", "latest", "expected"),
    [
        ((alcohol(-900, 300, 0),), 84, True),
        ((alcohol(-900, 300, 0),), 85, False),
        ((alcohol(-900, 300), alcohol(0, 0)), 60, True),
        ((alcohol(-900, 300), alcohol(0, 100)), 60, True),
        ((alcohol(-900, 100), alcohol(0, 300)), 60, None),
        ((), 60, None),
    ],
)
def test_a_fall_counts_within_12_weeks_of_stopping(events, latest, expected, knowledge):
    found = history(panel(0, ALT=90), panel(latest, ALT=50), events=events)

    assert fact("ALCOHOL_STOPPED_AND_FELL", found, knowledge) is expected


def test_a_fall_of_another_laboratory_does_not_count(knowledge):
    found = history(
        panel(0, "A", ALT=90), panel(40, "B", ALT=40), events=(alcohol(-9, 300, 0),)
    )

    assert fact("ALCOHOL_STOPPED_AND_FELL", found, knowledge) is False


def test_the_amount_of_alcohol_comes_from_the_log(knowledge):
    found = history(panel(0, ALT=90), events=(alcohol(-90, 300),), ALCOHOL_G_WEEK=10)

    assert fact("ALCOHOL_G_WEEK", found, knowledge) == 300
    assert fact("ALCOHOL_HIGH", found, knowledge) is True


@pytest.mark.parametrize(
    ("day", "until", "expected"),
    [
        (-7, -7, True),
        (-8, -8, None),
        (-20, -3, True),
        (-3, None, True),
        (-400, None, None),
    ],
)
def test_hard_exercise_counts_for_seven_days(day, until, expected, knowledge):
    found = history(
        panel(0, ALT=50), events=(event("exercise", "marathon", day, until=until),)
    )

    assert fact("EXERCISE_7D", found, knowledge) is expected


def test_exercise_in_the_log_denies_rest(knowledge):
    run = event("exercise", "run", -13, until=-13)
    found = history(panel(0, ALT=50), events=(run,), RESTED_14D=True)

    assert fact("RESTED_14D", found, knowledge) is False


@pytest.mark.parametrize(("until", "expected"), [(-3, True), (-4, None)])
def test_illness_counts_for_three_days(until, expected, knowledge):
    flu = event("illness", "flu", -9, until=until)

    found = history(panel(0, TBIL=2), events=(flu,))

    assert fact("FASTING_OR_ILL", found, knowledge) is expected


def test_a_fall_on_a_gluten_free_diet(knowledge):
    diet = (event("diet", "gluten free", 10),)
    fell = history(panel(0, ALT=90), panel(200, ALT=40), events=diet)
    stayed = history(panel(0, ALT=90), panel(200, ALT=88), events=diet)

    assert fact("GFD_AND_FELL", fell, knowledge) is True
    assert fact("GFD_AND_FELL", stayed, knowledge) is False


@pytest.mark.parametrize(
    ("name", "what", "expected"),
    [
        ("CIRRHOSIS", "Cirrhosis", True),
        ("CIRRHOSIS", "Leberzirrhose", True),
        ("CIRRHOSIS", "no cirrhosis", None),
        ("DIABETES", "Type 2 diabetes", True),
        ("PREDIABETES", "Prediabetes", True),
        ("STEATOSIS_US", "Fatty liver", True),
        ("LIVER_TRANSPLANT", "liver transplant", True),
    ],
)
def test_a_condition_of_the_log_is_known(name, what, expected, knowledge):
    found = history(panel(0, ALT=50), events=(event("condition", what, -9),))

    assert fact(name, found, knowledge) is expected


@pytest.mark.parametrize(
    ("day", "until", "pregnant", "after_birth"),
    [
        (-90, None, True, None),
        (-301, None, None, None),
        (-290, -10, None, True),
        (-370, -84, None, True),
        (-370, -85, None, None),
    ],
)
def test_pregnancy_and_the_weeks_after(day, until, pregnant, after_birth, knowledge):
    found = history(
        panel(0, ALT=30), events=(event("pregnancy", "first", day, until=until),)
    )

    assert fact("PREGNANT", found, knowledge) is pregnant
    assert fact("POSTPARTUM_12W", found, knowledge) is after_birth


def test_an_event_after_the_latest_draw_does_not_count_yet(knowledge):
    found = history(panel(0, ALT=50), events=(drug(3, what="Warfarin"),))

    assert fact("ON_VKA", found, knowledge) is None


@pytest.mark.parametrize(
    "name", ["NEW_PRODUCT_6M", "PREGNANT", "EXERCISE_7D", "PARACETAMOL_OVER_4G"]
)
def test_without_a_draw_the_events_tell_nothing(name, knowledge):
    assert fact(name, history(events=(drug(0),)), knowledge) is None


def test_a_fall_is_told_from_the_first_test_after_the_stop(knowledge):
    stopped = event("alcohol", "wine", -90, until=0)
    found = history(panel(4, ALT=175), panel(32, ALT=75), events=(stopped,))
    alone = history(panel(4, ALT=175), events=(stopped,))

    assert fact("ALCOHOL_STOPPED_AND_FELL", found, knowledge) is True
    assert fact("ALCOHOL_STOPPED_AND_FELL", alone, knowledge) is False
