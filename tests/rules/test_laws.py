"""The laws of the engine, for histories made at random."""

import json
from dataclasses import replace
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_histories import random_history
from rule_cases import LIMITS, history, panel

from altdesk.core.catalogue import catalogue
from altdesk.core.history import History
from altdesk.rules.answer import as_json
from altdesk.rules.findings import Urgency
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load

OTHER_UNITS = {
    "ALT": "ukat/L",
    "AST": "nkat/L",
    "TBIL": "umol/L",
    "ALB": "g/L",
    "PLT": "/uL",
    "HB": "g/L",
}
GRADES = (
    "normal",
    "above_healthy_limit",
    "borderline",
    "mild",
    "moderate",
    "severe",
    "massive",
)
FROM_ALT = {"rf_massive", "rf_severe", "rs_moderate", "rs_mild", "rf_hys_law"}
seeds = st.integers(0, 10_000)


def made(seed: int) -> History:
    return random_history(Random(seed), load())  # noqa: S311


def told(found: History) -> dict:
    return as_json(interpret(found, load()))


@settings(max_examples=25, deadline=None)
@given(seed=seeds)
def test_the_same_history_gives_the_same_bytes(seed):
    assert json.dumps(told(made(seed))) == json.dumps(told(made(seed)))


@settings(max_examples=25, deadline=None)
@given(seed=seeds, shuffle=st.randoms(use_true_random=False))
def test_the_order_of_panels_and_results_changes_nothing(seed, shuffle):
    found = made(seed)
    panels = [
        replace(p, results=tuple(shuffle.sample(p.results, len(p.results))))
        for p in found.panels
    ]
    shuffle.shuffle(panels)

    shuffled = History(found.person, tuple(panels), found.events, found.answers)

    assert json.dumps(told(found)) == json.dumps(told(shuffled))


@settings(max_examples=20, deadline=None)
@given(
    alt=st.integers(8, 2000),
    ast=st.integers(8, 900),
    tbil=st.integers(2, 80),
    plt=st.integers(30, 500),
)
def test_changing_units_changes_nothing_but_the_printed_numbers(alt, ast, tbil, plt):
    values = {"ALT": alt, "AST": ast, "TBIL": tbil / 10, "PLT": plt, "ALB": 4}
    usual = history(panel(0, ALP=80, HB=15, **values))
    other = history(
        panel(0, ALP=80, HB=15, **{a: converted(a, v) for a, v in values.items()})
    )

    one, two = told(usual), told(other)

    for key in ("urgency", "retest_weeks", "grades", "seed_band", "pattern"):
        assert one[key] == two[key]
    assert ids(one["flags"]) == ids(two["flags"])
    assert standings(one) == standings(two)
    assert one["ratios"] == pytest.approx(two["ratios"], rel=1e-9)


def converted(analyte, value):
    unit = OTHER_UNITS[analyte]
    conversion = catalogue().analytes[analyte].conversion(unit)
    _, high, low = LIMITS[analyte]
    return {
        "unit": unit,
        "value": conversion.invert(Decimal(str(value))),
        "uln": None if high is None else conversion.invert(Decimal(str(high))),
        "lln": None if low is None else conversion.invert(Decimal(str(low))),
    }


def ids(entries):
    return [entry["id"] for entry in entries]


def standings(answer):
    return {cause["id"]: cause["standing"] for cause in answer["causes"]}


@settings(max_examples=40, deadline=None)
@given(low=st.integers(5, 12_000), more=st.integers(1, 12_000), seed=seeds)
def test_a_higher_alt_never_lowers_its_grade_nor_removes_its_flags(low, more, seed):
    rest = {"AST": 20, "ALP": 80, "TBIL": Random(seed).choice((0.6, 2.9))}  # noqa: S311

    one = told(history(panel(0, ALT=low, **rest)))
    two = told(history(panel(0, ALT=low + more, **rest)))

    assert GRADES.index(two["grades"]["ALT"]) >= GRADES.index(one["grades"]["ALT"])
    assert set(ids(two["flags"])) >= set(ids(one["flags"])) & FROM_ALT


@settings(max_examples=30, deadline=None)
@given(seed=seeds, added=st.sampled_from(("GGT", "CK", "LDH", "ALB", "FERR", "IGG")))
def test_a_further_test_removes_a_today_flag_only_where_the_flag_names_it(seed, added):
    found = made(seed)
    latest = found.panels[-1]
    bare = replace(
        latest, results=tuple(r for r in latest.results if r.analyte != added)
    )
    less = History(found.person, (found.panels[0], bare), (), found.answers)
    rules = {flag.rule.id: flag.rule for flag in load().flags}

    lost = today(less) - today(found)

    assert all(any(added in n for n in rules[f].clause.names) for f in lost)


def today(found):
    flags = interpret(found, load()).flags
    return {flag.id for flag in flags if flag.level is Urgency.CARE_TODAY}


@settings(max_examples=25, deadline=None)
@given(seed=seeds)
def test_the_unknown_is_never_told_as_a_no(seed):
    found = made(seed)
    silent = History(found.person, found.panels, found.events, ())

    findings = interpret(silent, load())

    for explanation in explanations(findings):
        for read in explanation.inputs:
            if read.value == "no":
                follows = any(
                    because.statement.startswith(read.meaning)
                    for because in explanation.because
                )
                assert read.origin or follows or read.name not in asked()


def asked():
    return {name for name, fact in load().facts.items() if fact.question}


def explanations(findings):
    roots = [flag.explanation for flag in findings.flags]
    roots += [e.explanation for c in findings.causes for e in (*c.supports, *c.against)]
    while roots:
        root = roots.pop()
        yield root
        roots.extend(root.because)


@settings(max_examples=25, deadline=None)
@given(seed=seeds)
def test_every_statement_shows_its_sources_and_its_inputs(seed):
    findings = interpret(made(seed), load())

    for flag in findings.flags:
        assert flag.explanation.sources
        assert flag.explanation.clause
        assert flag.explanation.inputs
    for cause in findings.causes:
        assert cause.sources
        for evidence in (*cause.supports, *cause.against):
            assert evidence.explanation.sources
            assert evidence.explanation.inputs


@settings(max_examples=25, deadline=None)
@given(seed=seeds)
def test_questions_are_few_and_none_is_asked_twice(seed):
    questions = interpret(made(seed), load()).questions

    assert len(questions) <= 7
    assert len({q.casefold() for q in questions}) == len(questions)


@settings(max_examples=15, deadline=None)
@given(seed=seeds)
def test_a_test_that_is_missing_really_changes_the_standing(seed):
    """What is called missing is tried: some answer moves the cause."""
    found = made(seed)
    latest = found.panels[-1]
    bare = replace(
        latest, results=tuple(r for r in latest.results if r.analyte != "CK")
    )
    less = History(found.person, (found.panels[0], bare), (), found.answers)
    before = interpret(less, load())
    named = {c.id for c in before.causes if "CK" in c.missing}

    moved = set()
    for times in (0.5, 1.5, 4, 7):
        after = told(with_ck(less, times))
        old = {c.id: c.standing.value for c in before.causes}
        moved |= {n for n in named if standings(after).get(n) != old[n]}

    assert moved == named


def with_ck(found, times):
    (extra,) = history(panel(0, CK=200 * times)).panels
    latest = found.panels[-1]
    panels = (
        *found.panels[:-1],
        replace(latest, results=(*latest.results, *extra.results)),
    )
    return History(found.person, panels, found.events, found.answers)
