"""The engine's speed: `pytest tests/benchmarks/test_rules_speed.py --benchmark-only`.

Goals: 1,000 histories of 30 panels under 5 s on one core; the knowledge under 60 ms.
"""

from datetime import date, timedelta
from random import Random

from altdesk.core.catalogue import catalogue
from altdesk.core.history import History
from altdesk.rules.case import read_case
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load
from altdesk.rules.loading import read_knowledge

PANELS = 30
MEASURED = {
    "ALT": (20, 140, "U/L", 40, None),
    "AST": (15, 90, "U/L", 40, None),
    "ALP": (50, 150, "U/L", 120, None),
    "GGT": (20, 120, "U/L", 60, None),
    "TBIL": (0.4, 1.6, "mg/dL", 1.2, None),
    "ALB": (3.6, 5, "g/dL", 5, 3.5),
    "PLT": (140, 300, "10*3/uL", 400, 150),
    "CK": (60, 300, "U/L", 200, None),
    "LDH": (120, 250, "U/L", 220, None),
    "HB": (12, 16, "g/dL", 17, 13),
}


def long_history(seed: int) -> History:
    random = Random(seed)  # noqa: S311
    day = date(2016, 1, 5)
    panels = []
    for _ in range(PANELS):
        day += timedelta(days=random.randint(20, 200))
        results = [
            {
                "analyte": analyte,
                "value": round(random.uniform(low, high), 1),
                "unit": unit,
                "uln": limit,
                "lln": lower,
            }
            for analyte, (low, high, unit, limit, lower) in MEASURED.items()
        ]
        lab = random.choice("AAB")
        panels.append({"date": day.isoformat(), "lab": lab, "results": results})
    case = {
        "profile": {"sex": "M", "age": 50, "bmi": 29, "alcohol_g_week": 60},
        "history": {"DIABETES": True},
        "panels": panels,
    }
    history, problems = read_case(case)
    assert history is not None
    assert problems == []
    return history


def test_one_history_of_30_panels(benchmark):
    history, knowledge = long_history(1), load()

    findings = benchmark(interpret, history, knowledge)

    assert findings.causes


def test_a_hundred_histories_of_30_panels(benchmark):
    histories, knowledge = [long_history(seed) for seed in range(100)], load()

    def interpret_all() -> int:
        return sum(interpret(h, knowledge).interpretable for h in histories)

    assert benchmark.pedantic(interpret_all, rounds=3) == 100


def test_the_knowledge(benchmark):
    catalogue()

    knowledge = benchmark.pedantic(read_knowledge, rounds=5)

    assert knowledge.version == load().version
