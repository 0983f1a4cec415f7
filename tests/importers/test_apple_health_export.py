"""Apple Health archives, made up."""

import io
import json
import tracemalloc
import zipfile
from datetime import date
from pathlib import Path

import pytest

from altdesk.core.person import Sex
from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, Reading
from altdesk.importers.apple_health import read, sniff, tags
from altdesk.importers.source import from_bytes, from_path

FOLDER = "apple_health_export"
ME = (
    '<Me HKCharacteristicTypeIdentifierDateOfBirth="1966-02-14" '
    'HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexFemale"/>'
)
STEP = '<Record type="HKQuantityTypeIdentifierStepCount" value="100"/>\n'


def record(name: str) -> str:
    return (
        '<ClinicalRecord type="HKClinicalTypeIdentifierLabResultRecord" '
        f'resourceFilePath="/clinical-records/{name}.json"/>\n'
    )


def alt(value: float = 52, **changes: object) -> str:
    resource = {
        "resourceType": "Observation",
        "code": {"text": "ALT"},
        "subject": {"display": "Tester, Alex"},
        "effectiveDateTime": "2024-07-02",
        "valueQuantity": {"value": value, "unit": "U/L"},
        **changes,
    }
    return json.dumps(resource)


def archive(listing: str, files: dict[str, str], name: str = "export.xml") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        text = f'<?xml version="1.0"?>\n<HealthData>{ME}{listing}</HealthData>'
        packed.writestr(f"{FOLDER}/{name}", text)
        for path, content in files.items():
            packed.writestr(f"{FOLDER}/clinical-records/{path}", content)
    return buffer.getvalue()


def reading_of(data: bytes) -> Reading:
    return read(from_bytes(data, "export.zip"), Choices())


def test_records_are_found_and_belong_to_the_owner_of_the_phone() -> None:
    other = alt(60, effectiveDateTime="2024-08-02", subject={"display": "A. Tester"})
    listing = record("Observation-1") + STEP * 50 + record("Observation-2")

    reading = reading_of(
        archive(listing, {"Observation-1.json": alt(), "Observation-2.json": other})
    )

    (person,) = reading.people
    assert (person.name, person.sex, person.born) == (
        "Alex Tester",
        Sex.FEMALE,
        date(1966, 2, 14),
    )
    assert [p.results[0].text for p in person.panels] == ["52", "60"]


def test_a_record_without_its_file_is_said_and_the_others_are_kept() -> None:
    listing = record("Observation-1") + record("Observation-2")

    reading = reading_of(archive(listing, {"Observation-1.json": alt()}))

    assert reading.count == 1
    assert "Observation-2.json" in str(reading.problems[0])


def test_a_broken_record_is_said_and_the_others_are_kept() -> None:
    files = {"Observation-1.json": alt(), "Observation-2.json": '{"a": 1, "a": 2}'}

    reading = reading_of(archive("", files))

    assert reading.count == 1
    assert "twice" in str(reading.problems[0])


def test_the_list_may_have_the_name_of_another_language() -> None:
    data = archive(record("Observation-1"), {"Observation-1.json": alt()}, "Export.xml")

    assert reading_of(data).people[0].sex is Sex.FEMALE


@pytest.mark.parametrize("size", [7, 64, 1000, 10**6])
def test_tags_are_found_across_the_borders_of_blocks(size: int) -> None:
    text = (
        STEP * 3 + record("Observation-1") + ME + STEP + record("Observation-2")
    ).encode()
    blocks = [text[at : at + size] for at in range(0, len(text), size)]

    found = [tag.split(b" ", 1)[0] for tag in tags(blocks)]

    assert found == [b"<ClinicalRecord", b"<Me", b"<ClinicalRecord"]


def test_the_bare_list_is_refused_with_advice() -> None:
    text = f'<?xml version="1.0"?>\n<HealthData>{record("Observation-1")}</HealthData>'
    source = from_bytes(text.encode(), "export.xml")

    assert sniff(source.head)
    with pytest.raises(UnreadableFileError, match=r"export\.zip"):
        read(source, Choices())


def test_an_export_without_clinical_records_is_refused_with_advice() -> None:
    with pytest.raises(UnreadableFileError, match="Health Records"):
        reading_of(archive(STEP, {}))


def test_a_damaged_archive_is_refused() -> None:
    data = archive(record("Observation-1"), {"Observation-1.json": alt()})

    with pytest.raises(UnreadableFileError, match="damaged"):
        reading_of(data[: len(data) // 2])


def test_a_member_that_swells_is_refused() -> None:
    data = archive("", {"Observation-1.json": " " * 7_000_000})

    with pytest.raises(UnreadableFileError, match="larger than it may be"):
        reading_of(data)


def test_other_archives_are_not_taken_for_exports() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        packed.writestr("xl/workbook.xml", "<x/>")

    assert not sniff(buffer.getvalue())
    assert not sniff(b"")


def test_memory_does_not_grow_with_the_list(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        with packed.open(f"{FOLDER}/export.xml", "w") as stream:
            stream.write(b'<?xml version="1.0"?><HealthData>')
            for number in range(120):
                step = STEP.replace("100", f"{number}").encode()
                stream.write(step * (262_144 // len(step)))
            stream.write(record("Observation-1").encode() + b"</HealthData>")
        packed.writestr(f"{FOLDER}/clinical-records/Observation-1.json", alt())

    tracemalloc.start()
    reading = read(from_path(path), Choices())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert reading.count == 1
    assert peak < 12_000_000
