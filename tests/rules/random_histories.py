"""Histories made at random, wide enough that every rule fires in some of them."""

from random import Random
from typing import Any

from rule_cases import LIMITS, history, panel

from altdesk.core.history import History
from altdesk.rules.knowledge import Knowledge

LIVER = ("ALT", "AST", "ALP", "GGT", "TBIL")
ANSWERS = ("HBSAG", "AHBC", "AHBCM", "AHCV", "HCVRNA", "HAVM", "HEVM")
TIMES = (0.3, 0.6, 0.95, 1.05, 1.4, 1.8, 2.6, 4, 7, 12, 20, 300)
VALUES = {
    "ANA": (20, 40, 60, 80, 160),
    "ASMA": (20, 40, 60, 80, 160),
    "AMA": (20, 40, 80),
    "HDL": (30, 60),
    "TSH": (0.05, 0.2, 2, 6, 20),
    "INR": (1, 1.6, 2),
    "TTG": (2, 50, 200),
    "CERU": (5, 15, 30),
    "A1AT": (40, 70, 150),
    "IGG": (10, 17, 20),
    "ALB": (3, 4),
    "PLT": (40, 120, 250),
    "HB": (10, 15),
    "MCV": (90, 105),
    "DBIL": (0.1, 0.3, 2),
}
FROM_EVENTS = (
    "DRUG_TEMPORAL_AB",
    "DRUG_TEMPORAL_C",
    "DRUG_LONG_AB",
    "DRUG_DECHALLENGE",
    "DRUG_RECHALLENGE",
    "ALCOHOL_STOPPED_AND_FELL",
    "GFD_AND_FELL",
)


def random_history(random: Random, knowledge: Knowledge) -> History:
    """Return a person with two draws; in half of the cases one test alone is raised."""
    alone = random.choice(LIVER) if random.random() < 0.45 else None
    values: dict[str, Any] = {
        analyte: _value(analyte, alone, random)
        for analyte in LIMITS
        if analyte in LIVER[:3] or random.random() < 0.75
    }
    values |= {
        analyte: random.choice(("positive", "negative"))
        for analyte in ANSWERS
        if random.random() < 0.6
    }
    asked = [
        name
        for name, fact in knowledge.facts.items()
        if fact.word.kind == "yes_no" and (fact.question or name in FROM_EVENTS)
    ]
    facts: dict[str, Any] = {
        name: random.random() < 0.5 for name in asked if random.random() < 0.7
    }
    facts["ALCOHOL_G_WEEK"] = random.choice((0, 10, 60, 180, 300, 500))
    facts["BMI"] = random.choice((20, 32))
    before = random.choice((0.4, 1, 1.1))
    first = {a: values[a] * before for a in LIVER if a in values}
    return history(
        panel(0, **first),
        panel(random.choice((30, 200)), **values),
        sex=random.choice("MF"),
        age=random.choice((30, 45, 60)),
        **facts,
    )


def _value(analyte: str, alone: str | None, random: Random) -> float:
    if analyte in VALUES:
        return random.choice(VALUES[analyte])
    limit = LIMITS[analyte][1] or 1
    if alone is None:
        return round(random.choice(TIMES) * limit, 3)
    times = (1.4, 3) if analyte == alone else (0.3, 0.7, 0.95)
    return round(random.choice(times) * limit, 3)
