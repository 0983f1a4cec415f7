"""Real people of two trials, interpreted draw by draw."""

import csv
import json
from pathlib import Path

import pytest

from altdesk.rules.case import read_case
from altdesk.rules.interpret import interpret
from altdesk.rules.registry import facts_of

FOLDER = Path(__file__).parents[1] / "samples" / "cohorts"
CDISC = {"ALT": "ALT", "AST": "AST", "ALP": "ALP", "BILI": "TBIL"}
EDISH = {
    "ALT (SGPT)": "ALT",
    "AST (SGOT)": "AST",
    "Alkaline Phosphatase": "ALP",
    "Total Bilirubin": "TBIL",
}


def people(name, person, test, day, value, unit, low, high, names):
    """Return the history of each person of a table, by their number in it."""
    found: dict[str, dict] = {}
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            entry = found.setdefault(
                row[person],
                {"profile": {"sex": row["SEX"], "age": int(row["AGE"])}, "days": {}},
            )
            if row[test] in names and row[value]:
                entry["days"].setdefault(iso(row[day]), []).append(
                    {
                        "analyte": names[row[test]],
                        "value": row[value],
                        "unit": row[unit],
                        "lln": row[low] or None,
                        "uln": row[high] or None,
                    }
                )
    for number, entry in found.items():
        panels = [
            {"date": d, "lab": "X", "results": r} for d, r in entry["days"].items()
        ]
        history, _ = read_case({"profile": entry["profile"], "panels": panels})
        assert history is not None
        yield number, history


def iso(text):
    """Some rows write the month first."""
    parts = text.split("/")
    if len(parts) != 3:
        return text
    month, day, year = parts
    return f"{year}-{int(month):02}-{int(day):02}"


def draws(history):
    return [history.until(panel.collected_on) for panel in history.panels]


@pytest.fixture(scope="module")
def cdisc():
    columns = ("USUBJID", "PARAMCD", "ADT", "AVAL", "UNIT", "A1LO", "A1HI")
    return dict(people("cdisc_20_people.csv", *columns, CDISC))


@pytest.fixture(scope="module")
def edish():
    columns = (
        "SUBJID",
        "TESTNAM",
        "LBDT",
        "LBORRES",
        "LBORRESU",
        "LBORRESLO",
        "LBORRESHI",
    )
    return dict(people("edish_25_people.csv", *columns, EDISH))


def expected(name):
    return json.loads((FOLDER / f"{name}.expected.json").read_text(encoding="utf-8"))


def test_hys_law_is_met_by_nobody_whose_alp_is_twice_its_limit(cdisc, knowledge):
    met = {
        number
        for number, history in cdisc.items()
        for draw in draws(history)
        if "rf_hys_law" in {flag.id for flag in interpret(draw, knowledge).flags}
    }

    known = expected("cdisc_20_people.csv")
    assert sorted(met) == known["of_these_with_ALP_below_2xULN"]


def test_the_edish_quadrants_are_those_of_the_peaks(edish, knowledge):
    peaks = {
        number: {a: peak(history, a, knowledge) for a in ("ALT", "TBIL")}
        for number, history in edish.items()
    }

    known = expected("edish_25_people.csv")["quadrants_by_peak_over_all_visits"]
    quadrants = {
        "hys_law (ALT>3, BILI>2)": (True, True),
        "temples (ALT>3 only)": (True, False),
        "cholestasis (BILI>2 only)": (False, True),
    }
    for quadrant, sides in quadrants.items():
        found = {n for n, p in peaks.items() if (p["ALT"] > 3, p["TBIL"] > 2) == sides}
        assert sorted(found) == known[quadrant]


def peak(history, analyte, knowledge):
    times = (r.times for r in facts_of(history, knowledge).measured(analyte))
    return max((t for t in times if t is not None), default=0)


def test_every_draw_of_everybody_has_a_short_headline(cdisc, edish, knowledge):
    for history in (*cdisc.values(), *edish.values()):
        for draw in draws(history):
            findings = interpret(draw, knowledge)
            assert 3 < len(findings.headline.split()) <= 20
            assert findings.urgency is not None
