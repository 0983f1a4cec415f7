"""Case files made at random, shaped like people: most near a limit of some rule."""

import re
from datetime import date, timedelta
from fractions import Fraction
from random import Random
from typing import Any

from oracle import FACTORS, LIVER, ORDINALS, TITRES, USUAL, specification

LAST = date(2026, 6, 1)
AGES = (15, 17, 18, 34, 35, 36, 50, 58, 64, 65, 66, 80)
GAPS = (0, 1, 7, 27, 28, 30, 60, 90, 91, 182, 183, 200, 365)
# Multiples of the limit, most of them where some rule turns.
TIMES = ("0.3", "0.5", "0.6", "0.9", "0.99", "1", "1.01", "1.1", "1.2", "1.5", "1.6")
HIGH = ("2", "2.01", "2.2", "3", "3.5", "4.9", "5", "5.1", "10", "15", "15.1", "26")
LIMITS = {
    "ALT": (33, 35, 40, 41, 45, 55),
    "AST": (32, 34, 40, 45),
    "ALP": (100, 105, 120, 129, 130),
    "GGT": (40, 42, 60, 68),
    "TBIL": ("1.0", "1.1", "1.2", "1.3"),
}
NUMBERS = {
    "PLT": (30, 49, 50, 96, 149, 150, 182, 240, 410, 182000),
    "ALB": ("2.9", "3.4", "3.5", "4.2"),
    "INR": ("1.0", "1.2", "1.4", "1.5", "2.4"),
    "DBIL": ("0.1", "0.2", "0.3", "0.6", "1.0", "2.0", "9.0"),
    "CK": (100, 192, 193, 308, 309, 1000, 1541, 5000, 5001),
    "LDH": (180, 225, 270, 271, 338, 3000),
    "HB": ("9.0", "11.9", "12.0", "13.5", "14.0", "16.0"),
    "FERR": (20, 200, 201, 300, 301, 900),
    "TSAT": (20, 45, 46, 70),
    "CERU": (9, 10, 15, 19, 20, 30),
    "IGG": (12, 16, "17.6", "17.7", 22),
    "ANA": (20, 39, 40, 79, 80, 320),
    "ASMA": (20, 40, 80),
    "AMA": (20, 39, 40, 160),
    "TTG": ("0.5", "1", "1.1", "9.9", "10", "12"),
    "TSH": ("0.05", "0.1", "0.39", "0.4", "4", "4.1", "10", "10.1"),
    "A1AT": (50, 56, 57, 89, 90, 109, 110, 150),
    "HBA1C": ("5.2", "5.6", "5.7", "6.4", "6.5", "8"),
    "GLU": (90, 99, 100, 130),
    "TG": (120, 149, 150, 240),
    "HDL": (35, 40, 41, 50, 51, 60),
    "MCV": (90, 100, 101),
}
COMPUTED = {"ALCOHOL_ANY", "ALCOHOL_MODERATE", "ALCOHOL_HIGH", "ALCOHOL_METALD"}
COMPUTED |= {"ALCOHOL_G_WEEK_OK", "PERSIST_6M", "DOUBLED", "MUSCLE_SIGNAL", "HB_LOW"}
COMPUTED |= {"HB_NORMAL", "ALP_LOW", "TSAT_UNKNOWN", "METS_KNOWN", "PREGNANT"}


def told_facts() -> tuple[str, ...]:
    """Return the yes/no facts of the clauses that only a person can tell."""
    clauses = [f["when"] for f in specification("redflags")["flag"]]
    for cause in specification("causes")["cause"]:
        clauses += [e["when"] for e in cause["evidence"]]
    clauses.append("DIABETES HYPERTENSION TG_TREATED")
    names = {n for c in clauses for n in re.findall(r"[A-Z][A-Z0-9_]+", c)}
    measured = {*USUAL, *ORDINALS, *TITRES}
    texts = {"PATTERN", "FIB4_ZONE", "ALT_GRADE", "SEX", "AGE", "METS", "AST_ALT"}
    texts |= {"DBIL_FRAC", "ALCOHOL_G_WEEK"}
    return tuple(
        sorted(
            name
            for name in names - COMPUTED - texts
            if name.rsplit("_", 1)[0] not in measured
            and name not in measured
            and name.isupper()
        )
    )


def random_case(seed: int) -> dict[str, Any]:
    """Return the case of a seed, always the same one."""
    draw = Random(seed)  # noqa: S311 - a test's own cases
    sex = draw.choice(("M", "F", "M", "F", None))
    profile: dict[str, Any] = {"sex": sex, "age": draw.choice(AGES)}
    _some(draw, profile, "bmi", ("21.5", "22.9", "23", "24.9", "25", "31"))
    _some(draw, profile, "waist", (75, 80, 81, 94, 95))
    grams = (0, 10, 19, 20, 100, 139, 140, 141, 210, 211, 350, 351, 420, 421)
    _some(draw, profile, "alcohol_g_week", grams)
    _some(draw, profile, "asian", (True, False), 0.2)
    if draw.random() < 0.04:
        profile["pregnant"] = sex == "F"
    if draw.random() < 0.02:
        profile["postpartum_12w"] = True
    facts = told_facts()
    told = draw.sample(facts, k=draw.choice((0, 0, 1, 2, 3, 5)))
    history = {name: draw.random() < 0.8 for name in told}
    if draw.random() < 0.03:
        history["LIVER_TRANSPLANT"] = True
    for word, value in profile.items():
        if isinstance(value, str) and word != "sex":
            profile[word] = float(value)
    return {"profile": profile, "history": history, "panels": _panels(draw)}


def _some(
    draw: Random, into: dict[str, Any], name: str, values: Any, chance: float = 0.7
) -> None:
    if draw.random() < chance:
        into[name] = draw.choice(values)


def _panels(draw: Random) -> list[dict[str, Any]]:
    count = draw.choice((1, 1, 2, 2, 3, 4, 5))
    liver = [a for a in LIVER if draw.random() < 0.85] or ["ALT"]
    limits = {a: draw.choice(LIMITS[a]) for a in LIVER}
    days = [LAST]
    for _ in range(count - 1):
        days.append(days[-1] - timedelta(days=draw.choice(GAPS[1:])))
    panels = []
    for place, day in enumerate(days):
        results = [_liver(draw, a, limits[a]) for a in liver if draw.random() < 0.95]
        if place == 0:
            results += _others(draw)
        elif draw.random() < 0.3:
            results.append(_result(draw, "PLT", draw.choice(NUMBERS["PLT"][:-1])))
        lab = draw.choice(("A", "A", "A", "A", "a", "B", None))
        panels.append({"date": day.isoformat(), "lab": lab, "results": results})
    draw.shuffle(panels)
    return [panel for panel in panels if panel["results"]] or [
        {"date": LAST.isoformat(), "lab": "A", "results": [_liver(draw, "ALT", 40)]}
    ]


def _liver(draw: Random, analyte: str, limit: Any) -> dict[str, Any]:
    times = draw.choice(TIMES if draw.random() < 0.7 else HIGH)
    value = round(float(times) * float(limit), 2)
    if draw.random() < 0.1:
        value = draw.choice((33, 34, 25, 26, 40, 80, 81, 300, 400, 1000, 1001, 10001))
    if analyte == "TBIL":
        value = min(value, 33.0)
    entry = _result(draw, analyte, value, uln=float(limit))
    if draw.random() < 0.08:
        entry["uln"] = None
    if analyte == "ALP" and draw.random() < 0.4:
        entry["lln"] = draw.choice((30, 40))
    return entry if draw.random() > 0.15 else _in_other_unit(entry)


def _in_other_unit(entry: dict[str, Any]) -> dict[str, Any]:
    """Write the result as a laboratory with other units prints it."""
    analyte = entry["analyte"]
    unit = "umol/L" if analyte in ("TBIL", "DBIL") else "ukat/L"
    factor = float(Fraction(FACTORS[analyte, unit]))
    digits = 1 if unit == "umol/L" else 2
    for name in ("value", "uln", "lln"):
        number = entry[name]
        if isinstance(number, int | float):
            entry[name] = round(number / factor, digits)
        elif isinstance(number, str):
            entry[name] = number[0] + str(round(float(number[1:]) / factor, digits))
    return entry | {"unit": unit}


UNITS = {
    **dict.fromkeys(("ALT", "AST", "ALP", "GGT", "CK", "LDH"), "U/L"),
    **dict.fromkeys(("TBIL", "DBIL", "CERU", "A1AT", "GLU", "TG", "HDL"), "mg/dL"),
    **dict.fromkeys(("ALB", "HB"), "g/dL"),
    **dict.fromkeys(("TSAT", "HBA1C"), "%"),
    "PLT": "10*3/uL",
    "INR": "1",
    "FERR": "ug/L",
    "IGG": "g/L",
    "TSH": "m[IU]/L",
    "MCV": "fL",
    "TTG": "{ULN}",
    **dict.fromkeys(TITRES, "{titer}"),
}


def _result(
    draw: Random, analyte: str, value: Any, uln: float | None = None
) -> dict[str, Any]:
    number = float(value) if isinstance(value, str) else value
    written: Any = number
    if draw.random() < 0.03 and number:
        written = f"{draw.choice('<>')}{number}"
    unit = UNITS[analyte]
    return {"analyte": analyte, "value": written, "unit": unit, "uln": uln, "lln": None}


def _others(draw: Random) -> list[dict[str, Any]]:
    results = []
    for analyte, values in NUMBERS.items():
        if draw.random() > (0.6 if analyte == "PLT" else 0.2):
            continue
        entry = _result(draw, analyte, draw.choice(values))
        if analyte == "TTG":
            entry["uln"] = 1
        if (
            analyte == "PLT"
            and draw.random() < 0.2
            and not isinstance(entry["value"], str)
        ):
            entry |= {"value": entry["value"] * 1000, "unit": "/uL"}
        if analyte == "CK" and draw.random() < 0.5:
            entry["uln"] = draw.choice((60, 62, 170, 192, 308, 2000))
        results.append(entry)
    results += [
        {"analyte": a, "value": draw.choice(("positive", "negative"))}
        | {"unit": None, "uln": None, "lln": None}
        for a in ORDINALS
        if draw.random() < 0.08
    ]
    return results
