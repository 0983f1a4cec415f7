"""The fifteen scores against formulas written out again, at forty digits.

The formulas and cut-offs are those of clinical.md D, not those of the knowledge base.
"""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal, localcontext
from random import Random
from typing import Any

import pytest

from altdesk.rules.scores import score_answer

D = Decimal
Given = dict[str, Any]


def _log(value: Decimal) -> Decimal:
    return value.ln()


def _floor1(value: Decimal) -> Decimal:
    return max(value, D(1))


def _whole(value: Decimal) -> Decimal:
    return value.quantize(D(1), ROUND_HALF_UP)


def fib4(g: Given) -> Decimal:
    return g["age"] * g["AST"] / (g["PLT"] * g["ALT"].sqrt())


def apri(g: Given) -> Decimal:
    return g["AST"] / g["AST_ULN"] / g["PLT"] * 100


def nfs(g: Given) -> Decimal:
    sugar = D("1.13") * int(g["diabetes_or_ifg"])
    start = D("-1.675") + D("0.037") * g["age"] + D("0.094") * g["BMI"] + sugar
    ratio = D("0.99") * g["AST"] / g["ALT"]
    return start + ratio - D("0.013") * g["PLT"] - D("0.66") * g["ALB"]


def bard(g: Given) -> Decimal:
    ratio = 2 if g["AST"] / g["ALT"] >= D("0.8") else 0
    return D((g["BMI"] >= 28) + ratio + g["diabetes"])


def r_factor(g: Given) -> Decimal:
    return g["ALT"] / g["ALT_ULN"] / (g["ALP"] / g["ALP_ULN"])


def meld(g: Given) -> Decimal:
    crea = D(4) if g["dialysis"] else min(_floor1(g["CREA"]), D(4))
    raw = D("3.78") * _log(_floor1(g["TBIL"])) + D("11.2") * _log(_floor1(g["INR"]))
    raw += D("9.57") * _log(crea) + D("6.43")
    return min(max(_whole(raw), D(6)), D(40))


def meld_na(g: Given) -> Decimal:
    crea = D(4) if g["dialysis"] else min(_floor1(g["CREA"]), D(4))
    raw = D("0.957") * _log(crea) + D("0.378") * _log(_floor1(g["TBIL"]))
    raw += D("1.120") * _log(_floor1(g["INR"])) + D("0.643")
    found = raw.quantize(D("0.1"), ROUND_HALF_UP) * 10
    if found > 11:
        lack = 137 - min(max(g["NA"], D(125)), D(137))
        found += D("1.32") * lack - D("0.033") * found * lack
    return min(_whole(found), D(40))


def meld3(g: Given) -> Decimal:
    crea = D(3) if g["dialysis"] else min(_floor1(g["CREA"]), D(3))
    bili, lack = _log(_floor1(g["TBIL"])), 137 - min(max(g["NA"], D(125)), D(137))
    low = D("3.5") - min(max(g["ALB"], D("1.5")), D("3.5"))
    raw = D("1.33") * int(g["female"]) + D("4.56") * bili + D("0.82") * lack
    raw -= D("0.24") * lack * bili
    raw += D("9.09") * _log(_floor1(g["INR"])) + D("11.14") * _log(crea)
    raw += D("1.85") * low - D("1.83") * low * _log(crea) + 6
    return min(max(_whole(raw), D(6)), D(40))


def child_pugh(g: Given) -> Decimal:
    points = 1 + (g["TBIL"] >= 2) + (g["TBIL"] > 3)
    points += 1 + (g["ALB"] <= D("3.5")) + (g["ALB"] < D("2.8"))
    points += 1 + (g["INR"] >= D("1.7")) + (g["INR"] > D("2.3"))
    points += ("none", "mild", "moderate_severe").index(g["ascites"]) + 1
    return D(points + ("none", "grade_1_2", "grade_3_4").index(g["encephalopathy"]) + 1)


def albi(g: Given) -> Decimal:
    return D("0.66") * g["TBIL_umol"].log10() - D("0.085") * g["ALB_gL"]


def maddrey(g: Given) -> Decimal:
    return D("4.6") * (g["PT"] - g["PT_control"]) + g["TBIL"]


def fli(g: Given) -> Decimal:
    y = D("0.953") * _log(g["TG"]) + D("0.139") * g["BMI"]
    y += D("0.718") * _log(g["GGT"]) + D("0.053") * g["waist"] - D("15.745")
    return 100 * y.exp() / (1 + y.exp())


def hsi(g: Given) -> Decimal:
    return 8 * g["ALT"] / g["AST"] + g["BMI"] + 2 * g["female"] + 2 * g["diabetes"]


def gpr(g: Given) -> Decimal:
    return g["GGT"] / g["GGT_ULN"] / g["PLT"] * 100


def ast_alt(g: Given) -> Decimal:
    return g["AST"] / g["ALT"]


FORMULAS: dict[str, Callable[[Given], Decimal]] = {
    f.__name__: f
    for f in (fib4, apri, nfs, bard, r_factor, meld, meld_na, meld3, child_pugh)
} | {f.__name__: f for f in (albi, maddrey, fli, hsi, gpr, ast_alt)}
INPUTS = {
    "fib4": "age AST ALT PLT",
    "apri": "AST AST_ULN PLT",
    "nfs": "age BMI diabetes_or_ifg AST ALT PLT ALB",
    "bard": "BMI AST ALT diabetes",
    "r_factor": "ALT ALT_ULN ALP ALP_ULN",
    "meld": "TBIL INR CREA dialysis",
    "meld_na": "TBIL INR CREA NA dialysis",
    "meld3": "TBIL INR CREA NA ALB female dialysis",
    "child_pugh": "TBIL ALB INR ascites encephalopathy",
    "albi": "TBIL_umol ALB_gL",
    "maddrey": "PT PT_control TBIL",
    "fli": "TG BMI GGT waist",
    "hsi": "ALT AST BMI female diabetes",
    "gpr": "GGT GGT_ULN PLT",
    "ast_alt": "AST ALT",
}
# From, to and the digits behind the point of inputs drawn at random.
RANGES = {
    "age": (35, 85, 0),
    "AST": (15, 190, 1),
    "ALT": (15, 190, 1),
    "ALP": (50, 400, 0),
    "GGT": (15, 400, 0),
    "PLT": (40, 380, 0),
    "ALB": (1.6, 4.9, 1),
    "ALB_gL": (18, 48, 1),
    "BMI": (19, 41, 1),
    "TBIL": (0.4, 14, 1),
    "TBIL_umol": (6, 240, 1),
    "INR": (0.9, 3.2, 2),
    "CREA": (0.5, 5.2, 2),
    "NA": (121, 142, 0),
    "PT": (11, 28, 1),
    "PT_control": (11, 14, 1),
    "TG": (50, 400, 0),
    "waist": (70, 125, 0),
    "AST_ULN": (32, 45, 0),
    "ALT_ULN": (33, 55, 0),
    "ALP_ULN": (100, 130, 0),
    "GGT_ULN": (40, 70, 0),
}
WORDS = {
    "ascites": ("none", "mild", "moderate_severe"),
    "encephalopathy": ("none", "grade_1_2", "grade_3_4"),
}


def drawn(score: str, seed: int) -> Given:
    draw = Random(f"{score}{seed}")  # noqa: S311 - a test's own inputs
    found: Given = {}
    for name in INPUTS[score].split():
        if name in RANGES:
            low, high, digits = RANGES[name]
            found[name] = D(f"{draw.uniform(low, high):.{digits}f}")
        else:
            found[name] = draw.choice(WORDS.get(name, (False, True)))
    return found


def answered(score: str, given: Given, **units: str) -> dict[str, Any]:
    items = [
        f"{name}={str(value).lower() if isinstance(value, bool) else value}"
        + (f" {units[name]}" if name in units else "")
        for name, value in given.items()
    ]
    answer, _ = score_answer(score, items)
    return answer


@pytest.mark.parametrize("score", FORMULAS)
def test_the_score_is_that_of_the_formula_written_out_again(score):
    for seed in range(25):
        given = drawn(score, seed)
        with localcontext(prec=40):
            expected = FORMULAS[score](given)

        found = answered(score, given)["value"]
        assert found == pytest.approx(float(expected), rel=1e-12, abs=1e-12), given


@pytest.mark.parametrize(
    ("score", "given", "zone"),
    [
        ("fib4", "age=52 AST=40 ALT=64 PLT=200", "indeterminate"),
        ("fib4", "age=65 AST=40 ALT=64 PLT=162.5", "indeterminate"),
        ("fib4", "age=65 AST=40 ALT=64 PLT=162.6", "low"),
        ("fib4", "age=64 AST=40 ALT=64 PLT=200", "indeterminate"),
        ("fib4", "age=89 AST=60 ALT=100 PLT=200", "indeterminate"),
        ("fib4", "age=34 AST=40 ALT=64 PLT=200", "not_valid_age_under_35"),
        ("apri", "AST=40 AST_ULN=40 PLT=200", "low"),
        ("apri", "AST=35.7 AST_ULN=34 PLT=70", "indeterminate"),
        ("apri", "AST=60 AST_ULN=40 PLT=100", "indeterminate"),
        ("apri", "AST=60.1 AST_ULN=40 PLT=100", "high"),
        ("bard", "BMI=27.9 AST=0.56 ALT=0.7 diabetes=0", "high"),
        ("r_factor", "ALT=205 ALT_ULN=35 ALP=123 ALP_ULN=105", "hepatocellular"),
        ("r_factor", "ALT=80 ALT_ULN=40 ALP=130 ALP_ULN=130", "cholestatic"),
        ("maddrey", "PT=17.6 PT_control=12.5 TBIL=8.54", "severe"),
        ("hsi", "ALT=40 AST=40 BMI=22 female=0 diabetes=0", "indeterminate"),
        ("hsi", "ALT=40 AST=40 BMI=28 female=0 diabetes=0", "indeterminate"),
        ("hsi", "ALT=40 AST=40 BMI=28.1 female=0 diabetes=0", "high"),
        ("gpr", "GGT=32 GGT_ULN=40 PLT=250", "low"),
        ("gpr", "GGT=56 GGT_ULN=40 PLT=250", "indeterminate"),
        ("gpr", "GGT=56.1 GGT_ULN=40 PLT=250", "high"),
    ],
)
def test_a_value_on_a_cut_off_lies_where_the_table_puts_it(score, given, zone):
    answer, _ = score_answer(score, given.split())

    assert answer["zone"] == zone


def test_units_change_nothing():
    plain, _ = score_answer("fib4", ["age=45", "AST=60", "ALT=60", "PLT=240"])
    other, _ = score_answer(
        "fib4", ["age=45", "AST=1 ukat/L", "ALT=1000 nkat/L", "PLT=240000 /uL"]
    )

    assert other["value"] == plain["value"]


@pytest.mark.parametrize(
    "items",
    [
        ["age=abc", "AST=60", "ALT=60", "PLT=240"],
        ["age=45", "AST=60", "ALT=60", "PLT=0"],
        ["age=45", "AST=60", "ALT=60"],
        ["age=45", "AST=60 parsec", "ALT=60", "PLT=240"],
        ["age=45", "AST=-60", "ALT=60", "PLT=240"],
        ["age=45", "age=46", "AST=60", "ALT=60", "PLT=240"],
        ["age=45", "AST", "ALT=60", "PLT=240"],
        ["age=45", "AST=<60", "ALT=60", "PLT=240"],
        ["age=nan", "AST=60", "ALT=60", "PLT=240"],
        ["age=45", "AST=60", "ALT=60", "PLT=240", "XYZ=3"],
        ["age=12", "AST=60", "ALT=60", "PLT=240"],
    ],
)
def test_a_wrong_input_gives_no_value_and_a_problem(items):
    answer, problems = score_answer("fib4", items)

    assert answer["value"] is None
    assert problems
