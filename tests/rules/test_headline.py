from dataclasses import replace

import pytest
from rule_cases import event, history, panel

from altdesk.rules.interpret import interpret

NORMAL = {"ALT": 20, "AST": 22, "ALP": 80, "TBIL": 0.6, "GGT": 20}
LASTING = [panel(d, ALT=v) for d, v in ((0, 72), (200, 75), (440, 52))]

SITUATIONS = {
    "nothing": (history(), "There are no results yet."),
    "no liver test": (
        history(panel(0, FERR=90)),
        "The log holds no liver test yet.",
    ),
    "all normal": (
        history(panel(0, **NORMAL)),
        "All liver tests of 5 January 2026 are in their usual range.",
    ),
    "one normal test": (
        history(panel(0, ALT=20)),
        "ALT is in its usual range.",
    ),
    "above the healthy limit": (
        history(panel(0, **NORMAL | {"ALT": 38})),
        "ALT is inside the lab range, but above the stricter healthy limit.",
    ),
    "the first rise": (
        history(panel(0, **NORMAL | {"ALT": 58})),
        "ALT is slightly raised in this first test.",
    ),
    "a first large rise": (
        history(panel(0, **NORMAL | {"ALT": 130})),
        "ALT is raised to 3.25 times its limit in this first test.",
    ),
    "raised for the first time": (
        history(panel(0, ALT=30), panel(30, ALT=58)),
        "ALT is slightly raised and is rising.",
    ),
    "raised before": (
        history(*LASTING),
        "ALT has been slightly raised for 14 months and is falling.",
    ),
    "raised much and before": (
        history(panel(0, ALT=120), panel(21, ALT=124)),
        "ALT has been raised for 3 weeks; it is 3.1 times its limit and steady.",
    ),
    "another laboratory": (
        history(panel(0, "A", ALT=120), panel(21, "B", ALT=124)),
        "ALT has been raised for 3 weeks; it is 3.1 times its limit.",
    ),
    "again": (
        history(*(panel(d, ALT=v) for d, v in ((0, 60), (60, 30), (120, 58)))),
        "ALT is slightly raised again.",
    ),
    "normal again": (
        history(panel(0, ALT=60), panel(60, **NORMAL)),
        "ALT is back in its usual range.",
    ),
    "normal again, twice": (
        history(panel(0, ALT=60), panel(60, **NORMAL), panel(120, **NORMAL)),
        "ALT is back in its usual range, twice in a row.",
    ),
    "normal again, not the others": (
        history(panel(0, ALT=60), panel(60, **NORMAL | {"GGT": 90, "AST": 50})),
        "ALT is back in its usual range, but AST and GGT are raised.",
    ),
    "only one other": (
        history(panel(0, **NORMAL | {"TBIL": 1.6})),
        "Only total bilirubin is raised; ALT is in its usual range.",
    ),
    "several others": (
        history(panel(0, **NORMAL | {"TBIL": 1.6, "ALP": 150})),
        "ALP and total bilirubin are raised; ALT is in its usual range.",
    ),
    "no ALT": (
        history(panel(0, AST=60, ALP=80)),
        "ALT was not measured this time; AST is raised.",
    ),
    "no ALT, normal": (
        history(panel(0, AST=20)),
        "ALT was not measured this time; what was measured is in range.",
    ),
    "no ALT, no limit": (
        history(panel(0, ALP={"value": 110, "uln": None, "lln": None}), sex=None),
        "ALT was not measured this time.",
    ),
    "one without a limit": (
        history(panel(0, ALT=20, ALP={"value": 110, "uln": None}), sex=None),
        "The liver tests that can be judged are in their usual range.",
    ),
    "ALT in a unit that is not known": (
        history(panel(0, AST=20, ALT="positive")),
        "ALT cannot be judged: its limit is not known.",
    ),
    "help today": (
        history(panel(0, ALT=1200)),
        "Please get medical help today.",
    ),
    "help today, without results": (
        history(BLEEDING=True),
        "Please get medical help today.",
    ),
    "a child": (
        history(panel(0, ALT=60), age=12),
        "AltDesk does not explain these results.",
    ),
    "a child in danger": (
        history(panel(0, ALT=60), age=12, CONFUSION=True),
        "Please get medical help today.",
    ),
}


@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_situation_has_its_headline(situation, knowledge):
    found, headline = SITUATIONS[situation]

    assert interpret(found, knowledge).headline == headline


@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_headline_is_short_and_calm(situation, knowledge):
    found, _ = SITUATIONS[situation]

    findings = interpret(found, knowledge)

    assert len(findings.headline.split()) <= 20
    for text in (findings.headline, *findings.summary):
        assert "mild" not in text.casefold()
        assert "you have" not in text.casefold()
        assert text[0].isupper()


def test_the_numbers_alone_have_a_headline_of_their_own(knowledge):
    found = history(panel(0, ALT=60))

    findings = interpret(found, knowledge, explanations="numbers")
    empty = interpret(history(), knowledge, explanations="numbers")

    assert findings.headline == (
        "Results of 5 January 2026, with the limits of the laboratory."
    )
    assert empty.headline == "There are no results yet."


def test_the_summary_tells_value_change_and_next_step(knowledge):
    found = history(panel(0, ALT=50, AST=30), panel(60, ALT=58, AST=62))

    assert interpret(found, knowledge).summary == (
        "ALT is 58 U/L, 1.45 times the limit of 40.",
        "On 5 January 2026 it was 50 U/L. The difference can be chance.",
        "AST is raised too.",
        "Please see a doctor soon.",
    )


def test_a_missing_limit_is_said_to_be_the_usual_one(knowledge):
    found = history(panel(0, ALT={"value": 58, "uln": None}))

    summary = interpret(found, knowledge).summary

    assert "The report names no limit for ALT, so the usual one is used." in summary


def test_another_laboratory_is_said_to_compare_only_roughly(knowledge):
    found = history(panel(0, "A", ALT=50), panel(60, "B", ALT=58))

    assert any("only roughly" in s for s in interpret(found, knowledge).summary)


def test_a_bound_before_is_told_without_a_comparison(knowledge):
    found = history(panel(0, ALT="<50"), panel(60, ALT=58))

    summary = interpret(found, knowledge).summary
    assert "On 5 January 2026 it was <50 U/L." in summary


def test_paracetamol_names_the_poison_centre(knowledge):
    found = history(panel(0, ALT=20), PARACETAMOL_OVER_4G=True)

    assert "Call a poison centre as well." in interpret(found, knowledge).summary


def test_a_doubtful_number_is_asked_about(knowledge):
    found = history(panel(0, ALT=20, PLT=182000))

    summary = interpret(found, knowledge).summary
    assert "Please check platelets: the number or unit looks wrong." in summary


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "1 day"), (9, "9 days"), (20, "2 weeks"), (70, "2 months"), (1100, "3 years")],
)
def test_times_are_told_in_the_words_of_every_day(days, words, knowledge):
    found = history(
        panel(0, ALT=50), panel(days, ALT=52), events=(event("diet", "x", 0),)
    )

    headline = interpret(found, knowledge).headline
    assert headline == f"ALT has been slightly raised for {words} and is steady."


@pytest.mark.parametrize("explanations", ["full", "numbers"])
def test_results_that_altdesk_does_not_know_are_results(explanations, knowledge):
    found = history(panel(0, FERR=90))
    foreign = tuple(replace(r, analyte=None) for r in found.panels[0].results)
    found = replace(found, panels=(replace(found.panels[0], results=foreign),))

    told = interpret(found, knowledge, explanations=explanations)

    said = {
        "full": "The log holds no liver test yet.",
        "numbers": "Results of 5 January 2026, with the limits of the laboratory.",
    }
    assert told.headline == said[explanations]


def test_two_draws_of_one_day_do_not_last(knowledge):
    told = interpret(history(panel(0, ALT=58), panel(0, ALT=60)), knowledge)

    assert "0 days" not in told.headline
    assert told.headline == "ALT is slightly raised and is steady."
