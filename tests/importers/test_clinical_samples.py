"""Every sample file of a clinical format gives what a careful reader finds in it."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from altdesk.core.check import check_result
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.interval import read_interval
from altdesk.core.number import Number, read_number
from altdesk.core.result import day_of
from altdesk.importers import Reading, read

SAMPLES = Path(__file__).parents[1] / "samples"
FOLDERS = ("fhir", "hl7v2", "ccda", "apple_health", "ldt")
OUR_IDS = {"BILT": "TBIL", "BILD": "DBIL", "PT_SEC": "PT", "PT_PCT": "PT"}
BEYOND_OURS = {"GLOB", "BILI", "CHE", "GLDH"}
EXPECTED = sorted(
    path for name in FOLDERS for path in (SAMPLES / name).glob("*.expected.json")
)


def results(reading: Reading) -> list[tuple[DraftPanel, DraftResult]]:
    return [
        (panel, result)
        for person in reading.people
        for panel in person.panels
        for result in panel.results
    ]


def value_of(draft: DraftResult) -> Decimal | None:
    number = read_number(draft.text, draft.mark)
    return number.value if isinstance(number, Number) else None


def limits_of(draft: DraftResult) -> tuple[Decimal | None, Decimal | None]:
    if draft.low or draft.high:
        sides = (read_number(side) for side in (draft.low, draft.high))
        low, high = (n.value if isinstance(n, Number) else None for n in sides)
        return low, high
    found = read_interval(draft.interval, draft.mark)
    return (found.interval.low, found.interval.high) if found else (None, None)


def is_same(wanted: dict[str, Any], panel: DraftPanel, draft: DraftResult) -> bool:
    """Tell whether a draft is the expected result in value, bound, day and range."""
    analyte = OUR_IDS.get(wanted["analyte"], wanted["analyte"])
    day = day_of(panel.collected).isoformat() if panel.collected else None
    low, high = limits_of(draft)
    return (
        draft.analyte == (None if analyte in BEYOND_OURS else analyte)
        and value_of(draft) == Decimal(str(wanted["value"]))
        and (draft.comparator or None) == wanted.get("comparator")
        and (day or panel.collected_text) == wanted["date"]
        and ("ref_low" not in wanted or low == Decimal(str(wanted["ref_low"])))
        and ("ref_high" not in wanted or high == Decimal(str(wanted["ref_high"])))
        and draft.unit == (wanted.get("unit") or None)
    )


@pytest.mark.parametrize("path", EXPECTED, ids=lambda p: p.name.split(".")[0])
def test_all_results_of_a_sample_are_found(path: Path) -> None:
    expected = json.loads(path.read_text(encoding="utf-8"))
    reading = read(path.with_name(path.name.removesuffix(".expected.json")))

    left = results(reading)
    missing = []
    for wanted in sorted(expected["results"], key=lambda r: "ref_high" not in r):
        found = next((pair for pair in left if is_same(wanted, *pair)), None)
        if found is None:
            missing.append(wanted)
        else:
            left.remove(found)

    assert not missing


@pytest.mark.parametrize("path", EXPECTED, ids=lambda p: p.name.split(".")[0])
def test_nothing_is_found_that_is_no_result(path: Path) -> None:
    expected = json.loads(path.read_text(encoding="utf-8"))
    reading = read(path.with_name(path.name.removesuffix(".expected.json")))

    wrong = [
        (unwanted["name"], draft.text)
        for unwanted in expected.get("not_results", ())
        for _, draft in results(reading)
        if draft.analyte == OUR_IDS.get(unwanted["analyte"], unwanted["analyte"])
        and (unwanted.get("text") == draft.text or unwanted.get("value") is not None)
        and value_of(draft) == Decimal(str(unwanted.get("value", "NaN")))
    ]

    assert not wrong


@pytest.mark.parametrize("path", EXPECTED, ids=lambda p: p.name.split(".")[0])
def test_every_result_says_where_it_came_from(path: Path) -> None:
    source = path.with_name(path.name.removesuffix(".expected.json"))

    for _, draft in results(read(source)):
        assert draft.provenance is not None
        assert draft.provenance.file == source.name
        assert len(draft.provenance.sha256) == 64
        assert draft.provenance.place == draft.place.where


def test_a_correction_names_what_it_replaces() -> None:
    reading = read(SAMPLES / "hl7v2" / "made_batch_corrected.hl7")

    corrected = [d for _, d in results(reading) if d.status == "corrected"]

    assert [d.text for d in corrected] == ["52"]
    assert "512 U/L" in corrected[0].note
    assert "512" not in {d.text for _, d in results(reading)}


def test_name_and_unit_win_over_a_contradicting_code() -> None:
    reading = read(SAMPLES / "hl7v2" / "made_wrong_loinc_ggt.hl7")

    assert [(p.level, "1968-7" in p.what) for p in reading.problems] == [("note", True)]
    assert "DBIL" not in {d.analyte for _, d in results(reading)}


def test_a_result_without_a_number_is_said_and_never_zero() -> None:
    reading = read(SAMPLES / "hl7v2" / "made_value_types.hl7")

    said = " ".join(p.what for p in reading.problems)
    assert "see note" in said
    assert "cancelled" in said
    assert not [d for _, d in results(reading) if d.analyte in {"GGT", "ALP"}]


def test_a_grouped_thousand_is_read_by_the_other_numbers_of_the_file() -> None:
    reading = read(SAMPLES / "hl7v2" / "made_value_types.hl7")

    ast = next(d for _, d in results(reading) if d.analyte == "AST")

    checked = check_result(ast)
    assert checked.result is not None
    assert checked.result.value == Decimal(1480)


def test_the_machine_sign_for_nothing_is_no_result() -> None:
    reading = read(SAMPLES / "hl7v2" / "ch_teamw_molis.hl7")

    assert "CERU" not in {d.analyte for _, d in results(reading)}
    assert any("99999999" in other.text for other in reading.other)


def test_umlauts_of_three_code_pages_are_read() -> None:
    molis = read(SAMPLES / "hl7v2" / "ch_teamw_molis.hl7")
    ldt = read(SAMPLES / "ldt" / "made_befund_cp437.ldt")

    assert "Harnsäure" in {d.name for _, d in results(molis)}
    assert "µmol/l" in {d.unit for _, d in results(molis)}
    assert ldt.people[0].name == "Jürgen Müßtermann"
