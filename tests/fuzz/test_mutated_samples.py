"""Damaged files give a Reading or a refusal, never another error."""

import contextlib
import importlib
import importlib.util
import random
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, Reading
from altdesk.importers.source import SourceFile, from_bytes

READERS = {
    "hl7": "hl7v2",
    "fhir": "fhir",
    "cda": "ccda",
    "ldt": "ldt",
    "apple_health": "apple_health",
    "altdesk_json": "altdesk_json",
    "blue_button": "blue_button",
    "table": "portal",
    "spreadsheet": "spreadsheet",
    "pdf": "pdf",
    "sheet_rows": "sheet_rows",
    "page_words": "page_words",
}
INSIDE = {"sheet_rows", "page_words"}
"""Readers of what a container holds, without the container."""
WRAPPED = {
    "apple_health": "health_export",
    "spreadsheet": "workbook",
    "pdf": "pdf_page",
}


def load(name: str) -> ModuleType:
    path = Path(__file__).with_name(f"{name}.py")
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module


FUZZING = load("fuzzing")
CONTAINERS = load("containers")
SMALL = 6_000
SETTINGS = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def reader(name: str) -> Callable[[SourceFile, Choices], Reading]:
    module = f"altdesk.importers.{name}"
    found = load(name) if name in INSIDE else importlib.import_module(module)
    read: Callable[[SourceFile, Choices], Reading] = found.read
    return read


def judge(name: str, data: bytes) -> None:
    read = reader(name)
    wrap = getattr(CONTAINERS, WRAPPED[name]) if name in WRAPPED else bytes
    FUZZING.judge(read, data, wrap)


def seeds_of(name: str) -> list[bytes]:
    folder = READERS[name]
    samples = Path(__file__).parents[1] / "samples" / folder
    found = FUZZING.seeds(folder) if samples.is_dir() else FUZZING.small_seeds(folder)
    return [data for data in found if len(data) <= SMALL]


@pytest.mark.parametrize("name", READERS)
@SETTINGS
@given(st.integers(0, 2**32))
def test_a_damaged_sample_is_read_or_refused(name: str, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret depends on it

    judge(name, FUZZING.mutated(chance.choice(seeds_of(name)), chance))


@pytest.mark.parametrize("name", READERS)
@given(st.binary(max_size=300))
@settings(max_examples=40, deadline=None)
def test_any_bytes_are_read_or_refused(name: str, data: bytes) -> None:
    judge(name, data)


@pytest.mark.parametrize("name", READERS)
def test_what_fuzzing_found_stays_found(name: str) -> None:
    for data in seeds_of(name):
        judge(name, data)


@pytest.mark.parametrize("name", READERS)
def test_the_seeds_of_a_reader_hold_results(name: str) -> None:
    read = reader(name)
    wrap = getattr(CONTAINERS, WRAPPED[name]) if name in WRAPPED else bytes
    found = 0

    for data in FUZZING.small_seeds(READERS[name]):
        with contextlib.suppress(UnreadableFileError):
            found += read(from_bytes(wrap(data), "seed"), Choices()).count

    assert found, "chance would never get past the reader's first checks"


def test_another_error_is_a_finding() -> None:
    def breaks(*_: object) -> None:
        raise KeyError("planted")

    with pytest.raises(KeyError):
        FUZZING.judge(breaks, b"data")
    with pytest.raises(TypeError):
        FUZZING.judge(lambda *_: None, b"data")
