"""A large FHIR bundle is read in little more time than its JSON takes to parse."""

import gc
import json
import statistics
import time
from collections.abc import Callable
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from altdesk.importers import Choices
from altdesk.importers.fhir import read
from altdesk.importers.source import SourceFile, from_bytes

MEGABYTE = 1_000_000
MOST_TIMES = 3.0
TOLERANCE = 1.15
ANALYTES = (("1742-6", "ALT"), ("1920-8", "AST"), ("2324-2", "GGT"), ("777-3", "PLT"))


def observation(number: int) -> dict[str, Any]:
    code, name = ANALYTES[number % len(ANALYTES)]
    day, hour = number // 24, number % 24
    return {
        "resourceType": "Observation",
        "id": f"o{number}",
        "meta": {"profile": ["http://hl7.org/fhir/us/core/us-core-observation-lab"]},
        "status": "final",
        "category": [{"coding": [{"system": "http://x", "code": "laboratory"}]}],
        "code": {
            "coding": [{"system": "http://loinc.org", "code": code, "display": name}],
            "text": name,
        },
        "subject": {"reference": "Patient/p1"},
        "encounter": {"reference": f"Encounter/{number // 12}"},
        "effectiveDateTime": f"{1950 + day // 336}-{1 + day // 28 % 12:02}-"
        f"{1 + day % 28:02}T{hour:02}:11:08+01:00",
        "issued": "2024-03-11T08:30:00.123+01:00",
        "valueQuantity": {
            "value": 40 + number % 97 / 10,
            "unit": "U/L" if name != "PLT" else "10*3/uL",
            "system": "http://unitsofmeasure.org",
            "code": "U/L" if name != "PLT" else "10*3/uL",
        },
        "referenceRange": [{"low": {"value": 7}, "high": {"value": 56}}],
    }


def claim(number: int) -> dict[str, Any]:
    """Return what fills real exports between the results."""
    return {
        "resourceType": "Claim",
        "id": f"c{number}",
        "insurance": [{"sequence": 1, "focal": True, "coverage": {"display": "None"}}],
        "item": [
            {
                "sequence": n,
                "productOrService": {"text": "Visit"},
                "net": {"value": 1.5},
            }
            for n in range(6)
        ],
    }


@pytest.fixture(scope="module")
def bundle() -> SourceFile:
    patient = {"resourceType": "Patient", "id": "p1", "name": [{"text": "Alex Tester"}]}
    resources: list[dict[str, Any]] = [patient]
    size = number = 0
    while size < 10 * MEGABYTE:
        pair = [observation(number), claim(number)]
        size += len(json.dumps(pair))
        resources += pair
        number += 1
    document = {"resourceType": "Bundle", "entry": [{"resource": r} for r in resources]}
    return from_bytes(json.dumps(document).encode(), "large.json")


def seconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def test_ten_megabytes_take_three_times_json(
    benchmark: BenchmarkFixture, bundle: SourceFile
) -> None:
    text = bundle.read_bytes().decode()
    found = benchmark.pedantic(lambda: read(bundle, Choices()), rounds=3)

    pairs = [
        (seconds(lambda: json.loads(text)), seconds(lambda: read(bundle, Choices())))
        for _ in range(5)
    ]

    ratio = statistics.median(read_ / json_ for json_, read_ in pairs)
    benchmark.extra_info["times json.loads"] = round(ratio, 2)
    assert found.count > 5_000
    assert ratio <= MOST_TIMES * TOLERANCE
