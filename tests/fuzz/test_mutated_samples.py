"""Damaged files give a Reading or a refusal, never another error."""

import importlib
import importlib.util
import random
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

READERS = {
    "fhir": ("fhir",),
    "hl7": ("hl7v2",),
    "cda": ("ccda",),
    "ldt": ("ldt",),
    "apple_health": ("apple_health",),
    "altdesk_json": ("altdesk_json",),
}


def load() -> ModuleType:
    path = Path(__file__).with_name("fuzzing.py")
    spec = importlib.util.spec_from_file_location("fuzzing", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FUZZING = load()
SMALL = 6_000
SETTINGS = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def read_of(name: str) -> object:
    return importlib.import_module(f"altdesk.importers.{name}").read


@pytest.mark.parametrize("name", READERS)
@SETTINGS
@given(st.integers(0, 2**32))
def test_a_damaged_sample_is_read_or_refused(name: str, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret depends on it
    corpus = [seed[:SMALL] for seed in FUZZING.seeds(*READERS[name])]

    FUZZING.judge(read_of(name), FUZZING.mutated(chance.choice(corpus), chance))


@pytest.mark.parametrize("name", READERS)
@given(st.binary(max_size=300))
@settings(max_examples=40, deadline=None)
def test_any_bytes_are_read_or_refused(name: str, data: bytes) -> None:
    FUZZING.judge(read_of(name), data)


@pytest.mark.parametrize("name", READERS)
def test_what_fuzzing_found_stays_found(name: str) -> None:
    for data in FUZZING.seeds(*READERS[name]):
        FUZZING.judge(read_of(name), data)


def test_another_error_is_a_finding() -> None:
    def breaks(*_: object) -> None:
        raise KeyError("planted")

    with pytest.raises(KeyError):
        FUZZING.judge(breaks, b"data")
    with pytest.raises(TypeError):
        FUZZING.judge(lambda *_: None, b"data")
