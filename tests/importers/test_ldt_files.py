"""LDT 2 files, made up, one trait at a time."""

from datetime import date, datetime

import pytest

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.person import Sex
from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, Reading
from altdesk.importers.ldt import read, sniff
from altdesk.importers.source import from_bytes

HEAD = ("80008220", "9212LDT1014.01", "0203Musterlabor")
PERSON = ("80008202", "3101Müßig", "3102Jürgen", "310314021966", "31101", "8401E")
DRAWN = "843211032024"
ALT = ("8410GPT", "8411GPT (ALAT)", "842055", "8421U/l", "846010 - 50")


def ldt(*fields: str, codec: str = "latin-1", end: str = "\r\n") -> bytes:
    lines = [f"{len(field) + 5:03}{field}{end}" for field in fields]
    return "".join(lines).encode(codec)


def reading_of(*fields: str) -> Reading:
    return read(from_bytes(ldt(*fields), "made.ldt"), Choices())


def panels(reading: Reading) -> list[DraftPanel]:
    return [panel for person in reading.people for panel in person.panels]


def only(*fields: str) -> DraftResult:
    (panel,) = panels(reading_of(*HEAD, *PERSON, DRAWN, *fields))
    (result,) = panel.results
    return result


def said(reading: Reading) -> str:
    return " / ".join(str(problem) for problem in reading.problems)


def test_a_report_is_read_with_its_person_and_laboratory() -> None:
    reading = reading_of(*HEAD, *PERSON, DRAWN, *ALT)

    (person,) = reading.people
    assert (person.name, person.sex) == ("Jürgen Müßig", Sex.MALE)
    assert person.born == date(1966, 2, 14)
    assert person.panels[0].collected == date(2024, 3, 11)
    assert person.panels[0].laboratory == "Musterlabor"
    assert person.panels[0].results[0].analyte == "ALT"


@pytest.mark.parametrize(
    ("number", "codec"), [("2", "cp437"), ("3", "latin-1"), ("4", "iso8859_15")]
)
def test_the_declared_code_page_is_used(number: str, codec: str) -> None:
    data = ldt(*HEAD, f"9106{number}", *PERSON, DRAWN, *ALT, codec=codec)

    reading = read(from_bytes(data, "made.ldt"), Choices())

    assert reading.people[0].name == "Jürgen Müßig"


def test_the_seven_bit_set_writes_umlauts_as_brackets() -> None:
    person = ("80008202", "3101M}~ig", "3102J}rgen")

    reading = reading_of(*HEAD, "91061", *person, DRAWN, *ALT)

    assert reading.people[0].name == "Jürgen Müßig"


def test_a_result_text_is_the_value_where_there_is_no_number() -> None:
    result = only("8410BILD", "8411Bilirubin direkt", "8421mg/dl", "8480< 0,1")

    assert (result.comparator, result.text) == ("<", "0,1")


def test_limits_apart_are_read() -> None:
    result = only("8410GPT", "8411GPT", "842055", "8421U/l", "846110", "846250")

    assert (result.low, result.high) == ("10", "50")


def test_the_time_of_the_draw_is_read() -> None:
    reading = reading_of(*HEAD, *PERSON, DRAWN, "84330815", *ALT)

    assert panels(reading)[0].collected == datetime(2024, 3, 11, 8, 15)  # noqa: DTZ001


def test_the_arrival_is_taken_for_a_missing_draw_and_said() -> None:
    reading = reading_of(*HEAD, *PERSON, "830112032024", *ALT)

    assert panels(reading)[0].collected == date(2024, 3, 12)
    assert "date of the report" in said(reading)


@pytest.mark.parametrize(
    ("mark", "status"), [("8418K", "corrected"), ("8418B", "final")]
)
def test_the_status_of_a_test_is_kept(mark: str, status: str) -> None:
    assert only(*ALT, mark).status == status


def test_a_missing_result_is_said() -> None:
    reading = reading_of(
        *HEAD, *PERSON, DRAWN, "8410GPT", "8411GPT", "8418F", "8480folgt"
    )

    assert reading.is_empty
    assert "folgt" in said(reading)


def test_urine_is_set_aside() -> None:
    reading = reading_of(
        *HEAD,
        *PERSON,
        DRAWN,
        "8410ALB",
        "8411Albumin",
        "8430Urin",
        "842012",
        "8421mg/l",
    )

    assert reading.is_empty
    assert len(reading.other) == 1


def test_several_people_are_kept_apart() -> None:
    other = ("80008202", "3101Muster", "3102Erika", "310301011970")

    reading = reading_of(*HEAD, *PERSON, DRAWN, *ALT, *other, DRAWN, *ALT)

    assert [p.name for p in reading.people] == ["Jürgen Müßig", "Erika Muster"]


def test_a_line_cut_off_by_the_end_of_the_file_is_left_out() -> None:
    data = ldt(*HEAD, *PERSON, DRAWN, *ALT, "8410GOT", "8411GOT", "8420148")

    reading = read(from_bytes(data[:-4], "made.ldt"), Choices())

    assert [r.analyte for r in panels(reading)[0].results] == ["ALT"]
    assert "ends in the middle" in said(reading)


def test_a_strange_line_is_said_and_the_others_are_kept() -> None:
    data = ldt(*HEAD, *PERSON, DRAWN, *ALT) + b"hello\r\n"

    reading = read(from_bytes(data, "made.ldt"), Choices())

    assert reading.count == 1
    assert "no LDT" in said(reading)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        (("80008220", "9212LDT3.2.1"), "reads LDT 2"),
        (HEAD, "no laboratory report"),
    ],
)
def test_other_files_are_refused_with_their_reason(
    fields: tuple[str, ...], reason: str
) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        reading_of(*fields)


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_ldt_is_recognised_with_any_line_end(end: str) -> None:
    data = ldt(*HEAD, *PERSON, DRAWN, *ALT, end=end)

    assert sniff(data)
    assert read(from_bytes(data, "made.ldt"), Choices()).count == 1


@pytest.mark.parametrize("head", [b"", b"MSH|", b"0138001", b"name;GPT"])
def test_other_files_are_not_taken_for_ldt(head: bytes) -> None:
    assert not sniff(head)


@pytest.mark.parametrize("kind", ["8201", "8202", "8203", "8204"])
def test_every_kind_of_report_is_read(kind: str) -> None:
    reading = reading_of(*HEAD, f"8000{kind}", *PERSON[1:], DRAWN, *ALT)

    (panel,) = panels(reading)
    assert panel.results[0].analyte == "ALT"
