"""Scores, multiples of the limit and Hy's law over tables of real people."""

import csv
import json
from collections import defaultdict
from pathlib import Path

import pytest

from altdesk.rules.answer import as_json
from altdesk.rules.case import read_case
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load
from altdesk.rules.scores import score_answer

FOLDER = Path(__file__).parents[1] / "samples" / "cohorts"


def rows(name):
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def expected(name):
    text = (FOLDER / f"{name}.expected.json").read_text(encoding="utf-8")
    return json.loads(text)


HCV = expected("hcv_egypt_a.csv")["examples"]
HCV_ROWS = {row["row"]: row for row in rows("hcv_egypt_a.csv")}


@pytest.mark.parametrize("example", HCV, ids=lambda e: f"row {e['row']}")
def test_fib4_and_apri_of_hepatitis_c_with_platelets_per_microlitre(example):
    row = HCV_ROWS[str(example["row"])]
    plt, ast, alt = f"PLT={row['Plat']} /uL", row["AST 1"], row["ALT 1"]

    fib4, _ = score_answer(
        "fib4", [f"age={row['Age']}", f"AST={ast}", f"ALT={alt}", plt]
    )
    apri, _ = score_answer("apri", [f"AST={ast}", "AST_ULN=40", plt])
    ratio, _ = score_answer("ast_alt", [f"AST={ast}", f"ALT={alt}"])

    assert fib4["value"] == pytest.approx(example["FIB4"], abs=1e-4)
    assert apri["value"] == pytest.approx(example["APRI_ULN_AST_40"], abs=1e-4)
    assert ratio["value"] == pytest.approx(example["AST_ALT"], abs=1e-4)


def test_fib4_is_computed_for_every_row_and_never_wrong():
    for row in HCV_ROWS.values():
        items = [f"age={row['Age']}", f"AST={row['AST 1']}", f"ALT={row['ALT 1']}"]
        answer, _ = score_answer("fib4", [*items, f"PLT={row['Plat']} /uL"])

        age, ast, alt = int(row["Age"]), int(row["AST 1"]), int(row["ALT 1"])
        plain = age * ast / (float(row["Plat"]) / 1000 * alt**0.5)
        assert answer["value"] == pytest.approx(plain, rel=1e-12)


UCI = expected("hcv_uci.csv")["examples"]
UCI_ROWS = rows("hcv_uci.csv")


@pytest.mark.parametrize("example", UCI, ids=lambda e: f"row {e['row']}")
def test_ratios_and_albi_of_the_hepatitis_c_table(example):
    row = UCI_ROWS[example["row"] - 1]
    given = {
        "ast_alt": [f"AST={row['AST']}", f"ALT={row['ALT']}"],
        "r_factor": [f"ALT={row['ALT']}", f"ALP={row['ALP']}"],
        "albi": [f"TBIL={row['BIL']} umol/L", f"ALB={row['ALB']} g/L"],
    }
    given["r_factor"] += ["ALT_ULN=40", "ALP_ULN=120"]
    columns = {
        "ast_alt": "AST_ALT",
        "r_factor": "R_if_ULN_ALT_40_ALP_120",
        "albi": "ALBI",
    }
    for score, items in given.items():
        present = [item for item in items if not item.endswith("=NA")]

        answer, problems = score_answer(score, present)

        wanted = example[columns[score]]
        if wanted is None:
            assert answer["value"] is None
            assert problems
        else:
            assert answer["value"] == pytest.approx(wanted, abs=1e-4)


EDISH = ("SUBJID", "LBDT", "VISIT", "LBTESTCD", "LBORRES", "LBORRESU", "LBORRESHI")
CDISC = ("USUBJID", "ADT", "VISIT", "PARAMCD", "AVAL", "UNIT", "A1HI")


def iso(day):
    """Return the day; in this table some are written month first, "8/9/2018"."""
    if "/" not in day:
        return day
    month, day_of_month, year = map(int, day.split("/"))
    return f"{year}-{month:02}-{day_of_month:02}"


def read_table(found, columns):
    """Return each person's history, one panel a visit, and the problems."""
    person, day, visit, analyte, value, unit, high = columns
    people = defaultdict(lambda: defaultdict(list))
    for row in found:
        if row[value] in ("", "NA"):
            continue
        result = {
            "analyte": "TBIL" if row[analyte] == "BILI" else row[analyte],
            "value": float(row[value]),
            "unit": row[unit],
            "uln": float(row[high]),
        }
        people[row[person]][iso(row[day]), row[visit]].append(result)
    histories, problems = {}, []
    for own, visits in people.items():
        panels = [
            {"date": date, "lab": "A", "results": results}
            for (date, _), results in visits.items()
        ]
        case = {"profile": {"sex": "M", "age": 60}, "panels": panels}
        histories[own], met = read_case(case)
        problems += met
    return histories, problems


def peak(history, analyte):
    return max(point.result.times_limit for point in history.series(analyte))


def test_edish_quadrants_and_peaks_are_as_published():
    histories, _ = read_table(rows("edish_25_people.csv"), EDISH)
    wanted = expected("edish_25_people.csv")
    quadrants = defaultdict(list)
    for own, history in sorted(histories.items()):
        quadrants[peak(history, "ALT") > 3, peak(history, "TBIL") > 2].append(own)

    published = wanted["quadrants_by_peak_over_all_visits"]
    assert quadrants[True, True] == published["hys_law (ALT>3, BILI>2)"]
    assert quadrants[True, False] == published["temples (ALT>3 only)"]
    assert quadrants[False, True] == published["cholestasis (BILI>2 only)"]
    for person in wanted["peaks_xULN_first20"]:
        history = histories[person["SUBJID"]]
        for analyte in ("ALT", "AST", "ALP"):
            assert peak(history, analyte) == pytest.approx(person[analyte], abs=1e-4)
        assert peak(history, "TBIL") == pytest.approx(person["BILI"], abs=1e-4)


def test_a_wrong_unit_in_a_table_is_told_and_not_read():
    _, problems = read_table(rows("edish_25_people.csv"), EDISH)

    assert len(problems) == 1
    assert "mg/dL" in problems[0].what
    assert "ALP" in problems[0].what


def on_treatment():
    return [row for row in rows("cdisc_20_people.csv") if int(row["ADY"]) > 0]


def test_cdisc_peaks_are_as_published():
    histories, problems = read_table(on_treatment(), CDISC)

    assert problems == []
    for person in expected("cdisc_20_people.csv")["highest"]:
        history = histories[person["USUBJID"]]
        for analyte in ("ALT", "AST", "ALP", "BILI"):
            wanted = person[f"{analyte}_peak_xULN_on_treatment"]
            own = "TBIL" if analyte == "BILI" else analyte
            assert peak(history, own) == pytest.approx(wanted, abs=2e-4)


def test_cdisc_hys_law_counts_are_as_published():
    histories, _ = read_table(on_treatment(), CDISC)
    wanted = expected("cdisc_20_people.csv")
    above, biochemical, flagged = [], [], []
    for own, history in sorted(histories.items()):
        is_above = peak(history, "ALT") > 3 or peak(history, "AST") > 3
        above += [own] if is_above else []
        biochemical += [own] if is_above and peak(history, "TBIL") > 2 else []
        flagged += [own] if fires(history, "rf_hys_law") else []

    assert above == wanted["ALT_or_AST_above_3xULN_on_treatment"]
    assert biochemical == wanted["hys_law_biochemical"]
    assert flagged == wanted["of_these_with_ALP_below_2xULN"]


def fires(history, flag):
    """Tell whether a flag fired at any visit, as the log stood on that day."""
    return any(
        flag
        in {f["id"] for f in as_json(interpret(history.until(day), load()))["flags"]}
        for day in {panel.collected_on for panel in history.panels}
    )


def test_hys_law_fires_on_the_day_that_both_are_raised():
    histories, _ = read_table(rows("edish_25_people.csv"), EDISH)
    published = expected("edish_25_people.csv")["quadrants_by_peak_over_all_visits"]

    flagged = {
        own for own, history in histories.items() if fires(history, "rf_hys_law")
    }

    assert flagged <= {own for quadrant in published.values() for own in quadrant}
    assert flagged & set(published["hys_law (ALT>3, BILI>2)"])
