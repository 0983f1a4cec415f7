"""HL7 version 2 as laboratories really send it: made up, one trait at a time."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.number import DecimalMark
from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, Reading
from altdesk.importers.hl7 import read, sniff
from altdesk.importers.hl7.splitting import MOST_SEGMENTS, split
from altdesk.importers.source import from_bytes

MSH = r"MSH|^~\&|LAB|EXAMPLE LAB|||20240312101500||ORU^R01|A1|P|2.5.1"
PID = "PID|1||T1^^^EX^MR||TESTER^ALEX||19660214|M"
OBR = "OBR|1|||24325-3^Hepatic^LN|||20240311083000"
ALT = "OBX|1|NM|1742-6^ALT^LN||52|U/L|7-56|N|||F"


def message(*segments: str, end: str = "\r") -> Reading:
    text = end.join(segments) + end
    return read(from_bytes(text.encode("utf-8"), "made.hl7"), Choices())


def obx(value: str, *, kind: str = "ST", more: str = "U/L|7-56||||F") -> DraftResult:
    return only(message(MSH, PID, OBR, f"OBX|1|{kind}|1742-6^ALT^LN||{value}|{more}"))


def panels(reading: Reading) -> list[DraftPanel]:
    return [panel for person in reading.people for panel in person.panels]


def only(reading: Reading) -> DraftResult:
    (panel,) = panels(reading)
    (result,) = panel.results
    return result


def said(reading: Reading) -> str:
    return " / ".join(str(problem) for problem in reading.problems)


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"], ids=["CR", "LF", "CRLF"])
def test_any_line_end_is_understood(end: str) -> None:
    assert only(message(MSH, PID, OBR, ALT, end=end)).text == "52"


def test_the_length_in_front_of_a_message_is_passed_over() -> None:
    assert only(message(f"0000000954{MSH}", PID, OBR, ALT)).text == "52"


def test_other_separators_are_taken_from_the_message() -> None:
    segments = (MSH, PID, OBR, ALT)
    other = [s.replace("|", "#").replace("^", "$").replace("~", "*") for s in segments]

    reading = message(*other)

    assert only(reading).analyte == "ALT"
    assert reading.people[0].name == "ALEX TESTER"


def test_frames_of_the_transport_are_taken_off() -> None:
    framed = "\x0b" + f"{MSH}\r{PID}\r{OBR}\r{ALT}" + "\r\x1c\r"

    reading = read(from_bytes(framed.encode(), "made.hl7"), Choices())

    assert only(reading).text == "52"
    assert not reading.problems


@pytest.mark.parametrize(
    "head",
    [
        b"MSH|^~\\&|",
        b"\xef\xbb\xbfMSH|",
        b"\x0bMSH|",
        b"FHS|^~",
        b"\r\nBHS#^",
        b"0000000954MSH|^~",
    ],
)
def test_hl7_is_recognised(head: bytes) -> None:
    assert sniff(head)


@pytest.mark.parametrize("head", [b"MSHX", b"name,ALT", b"{}", b"0138000", b""])
def test_other_files_are_not_taken_for_hl7(head: bytes) -> None:
    assert not sniff(head)


@pytest.mark.parametrize(
    ("value", "comparator", "text"),
    [
        ("<^5", "<", "5"),
        (">^1000", ">", "1000"),
        ("^13.9", "", "13.9"),
        ("=^7", "", "7"),
        ("<=^3", "<=", "3"),
    ],
)
def test_structured_numbers_keep_their_comparator(
    value: str, comparator: str, text: str
) -> None:
    result = obx(value, kind="SN")

    assert (result.comparator, result.text) == (comparator, text)


@pytest.mark.parametrize(
    ("printed", "text", "flag"),
    [
        ("2.3*", "2.3", "*"),
        ("1.3 (H)", "1.3", "H"),
        ("58 H", "58", "H"),
        ("58 ↑", "58", "↑"),
        ("41 a)", "41", ""),
    ],
)
def test_flags_and_footnotes_come_off_a_value(
    printed: str, text: str, flag: str
) -> None:
    result = obx(printed)

    assert (result.text, result.flag) == (text, flag)
    assert printed in result.note


@pytest.mark.parametrize(
    ("fields", "mark"),
    [
        ("NM|ALB||40.818|g/L|35-52", DecimalMark.POINT),
        ("NM|ALB||40,818|g/L|35-52", None),
        ("NM|CREA||0.9|mg/dL|0,70-1,20", None),
        ("ST|ALB||40.818|g/L|35-52", None),
    ],
)
def test_a_number_by_type_has_a_decimal_point(
    fields: str, mark: DecimalMark | None
) -> None:
    assert only(message(MSH, PID, OBR, f"OBX|1|{fields}|N|||F")).mark is mark


def test_less_than_in_words_is_a_comparator() -> None:
    result = obx("less than 5")

    assert (result.comparator, result.text) == ("<", "5")


@pytest.mark.parametrize(
    "printed", ["?", "pending", "see note", "hemolysed", "TNP", "99999999", "-999", ""]
)
def test_what_is_no_number_gives_no_result_and_is_said(printed: str) -> None:
    reading = message(MSH, PID, OBR, f"OBX|1|ST|1742-6^ALT^LN||{printed}|U/L|||||F")

    assert reading.is_empty
    assert "ALT" in said(reading)


@pytest.mark.parametrize(
    ("field", "unit"),
    [
        ("U/l^^L", "U/l"),
        ("^units per litre^L", "units per litre"),
        ("10^9/L", "10^9/L"),
        (r"10\S\9/L", "10^9/L"),
        ("x10^3/uL^^L", "x10^3/uL"),
    ],
)
def test_units_are_read_from_coded_and_plain_fields(field: str, unit: str) -> None:
    line = f"OBX|1|NM|777-3^Platelets^LN||187|{field}|150-400||||F"

    assert only(message(MSH, PID, OBR, line)).unit == unit


@pytest.mark.parametrize(
    ("status", "expected"),
    [("F", "final"), ("C", "corrected"), ("P", "preliminary"), ("", "final")],
)
def test_the_status_of_a_result_is_kept(status: str, expected: str) -> None:
    line = f"OBX|1|NM|1742-6^ALT^LN||52|U/L|7-56||||{status}"

    assert only(message(MSH, PID, OBR, line)).status == expected


@pytest.mark.parametrize("status", ["X", "D", "W", "N"])
def test_withdrawn_results_are_left_out_and_said(status: str) -> None:
    line = f"OBX|1|NM|1742-6^ALT^LN||52|U/L|7-56||||{status}"

    reading = message(MSH, PID, OBR, line)

    assert reading.is_empty
    assert "ALT 52" in said(reading)


def test_a_deletion_takes_away_the_result_that_it_names() -> None:
    gone = ALT.replace("|F", "|D")

    reading = message(MSH, PID, OBR, ALT, MSH, PID, OBR, gone)

    assert reading.is_empty


def test_a_final_result_replaces_the_preliminary_one() -> None:
    before = ALT.replace("||52|", "||50|").replace("|F", "|P")

    reading = message(MSH, PID, OBR, before, ALT)

    assert only(reading).text == "52"
    assert "50 U/L" in said(reading)


def test_the_same_result_sent_twice_counts_once() -> None:
    assert only(message(MSH, PID, OBR, ALT, MSH, PID, OBR, ALT)).text == "52"


def test_two_values_of_one_draw_are_both_kept() -> None:
    other = ALT.replace("||52|", "||58|").replace("7-56", "10-50")

    (panel,) = panels(message(MSH, PID, OBR, ALT, other))

    assert [r.text for r in panel.results] == ["52", "58"]


@pytest.mark.parametrize(
    "segment",
    [
        "OBR|1|||UA^Urinstatus^L|||20240311083000",
        "OBR|1|||24325-3^Panel^LN|||20240311083000||||||||UR&Urine&HL70070",
    ],
    ids=["the order's name", "the specimen source"],
)
def test_urine_is_set_aside(segment: str) -> None:
    line = "OBX|1|NM|ALB^Albumin^L||12|mg/L|<20||||F"

    reading = message(MSH, PID, segment, line)

    assert reading.is_empty
    assert [o.name for o in reading.other] == ["Albumin"]


def test_a_specimen_after_the_results_tells_what_they_are() -> None:
    line = "OBX|1|NM|ALB^Albumin^L||12|mg/L|<20||||F"

    reading = message(MSH, PID, OBR, line, "SPM|1|||UR^Urine^HL70487")

    assert reading.is_empty


def test_the_specimen_tells_the_time_of_the_draw() -> None:
    spm = "SPM|1|||SER^Serum|||||||||||||20240310070000"

    (panel,) = panels(message(MSH, PID, OBR, ALT, spm))

    assert panel.collected == datetime(2024, 3, 10, 7, 0)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ("20240311", date(2024, 3, 11)),
        ("202403110830", datetime(2024, 3, 11, 8, 30)),  # noqa: DTZ001
        (
            "20240311233000-0500",
            datetime(2024, 3, 11, 23, 30, tzinfo=timezone(timedelta(hours=-5))),
        ),
        ("20240311083000.25+0000", datetime(2024, 3, 11, 8, 30, 0, 250000, UTC)),
    ],
)
def test_times_are_as_precise_as_written(time: str, expected: date | datetime) -> None:
    (panel,) = panels(message(MSH, PID, f"OBR|1||||||{time}", ALT))

    assert panel.collected == expected
    assert type(panel.collected) is type(expected)


@pytest.mark.parametrize("time", ["202403", "20240231", "gestern", "2024"])
def test_a_date_without_a_day_is_asked_about(time: str) -> None:
    reading = message(MSH, PID, f"OBR|1||||||{time}", ALT)

    assert panels(reading)[0].collected is None
    assert panels(reading)[0].collected_text
    assert [p.level for p in reading.problems] == ["question"]


def test_the_date_of_the_report_is_taken_last_and_said() -> None:
    reading = message(MSH, PID, "OBR|1|||24325-3^Hepatic^LN", ALT)

    assert panels(reading)[0].collected == datetime(2024, 3, 12, 10, 15)  # noqa: DTZ001
    assert "date of the report" in said(reading)


def test_several_people_are_kept_apart() -> None:
    other = "PID|1||T2^^^EX^MR||MUSTER^ERIKA||19700101|F"

    reading = message(MSH, PID, OBR, ALT, MSH, other, OBR, ALT)

    assert [p.name for p in reading.people] == ["ALEX TESTER", "ERIKA MUSTER"]
    assert [p.file_number for p in reading.people] == ["T1", "T2"]


def test_two_patients_of_one_message_are_kept_apart() -> None:
    other = "PID|2||T2^^^EX^MR||MUSTER^ERIKA||19700101|F"

    reading = message(MSH, PID, OBR, ALT, other, OBR, ALT)

    assert len(reading.people) == 2


def test_notes_stay_with_their_result() -> None:
    result = only(message(MSH, PID, OBR, ALT, "NTE|1|L|Sample haemolysed"))

    assert result.note == "Sample haemolysed"


def test_a_line_that_is_no_segment_continues_the_one_before() -> None:
    reading = message(MSH, PID, OBR, ALT, "NTE|1|L|first line", "second line", end="\n")

    assert only(reading).note == "first line second line"


def test_a_value_cut_off_by_the_end_of_the_file_is_left_out() -> None:
    text = f"{MSH}\r{PID}\r{OBR}\r{ALT}\rOBX|2|NM|1920-8^AST^LN||13"

    reading = read(from_bytes(text.encode(), "made.hl7"), Choices())

    assert only(reading).analyte == "ALT"
    assert "The file ends in the middle" in said(reading)


def test_a_whole_last_line_without_a_line_end_is_kept() -> None:
    text = f"{MSH}\r{PID}\r{OBR}\r{ALT}"

    assert only(read(from_bytes(text.encode(), "made.hl7"), Choices())).text == "52"


def test_a_batch_without_its_end_is_said() -> None:
    reading = message(r"FHS|^~\&|LAB", r"BHS|^~\&|LAB", MSH, PID, OBR, ALT, "BTS|1")

    assert "FTS" in said(reading)
    assert "BTS" not in said(reading)


def test_messages_without_results_are_refused() -> None:
    with pytest.raises(UnreadableFileError, match="ADT"):
        message(MSH.replace("ORU^R01", "ADT^A01"), PID)


def test_messages_without_results_among_others_are_said() -> None:
    reading = message(MSH.replace("ORU^R01", "ADT^A01"), PID, MSH, PID, OBR, ALT)

    assert only(reading).text == "52"
    assert "1 message" in said(reading)


@pytest.mark.parametrize(
    ("charset", "codec"),
    [("8859/1", "latin-1"), ("UNICODE UTF-8", "utf-8"), ("", "cp1252"), ("", "utf-16")],
)
def test_umlauts_and_micro_signs_survive(charset: str, codec: str) -> None:
    head = f"{MSH}|||||CH|{charset}"
    line = "OBX|1|NM|1975-2^Bilirubin (Müller) µ^LN||14|µmol/l|<21||||F"
    text = "\r".join((head, PID.replace("TESTER", "Müßig"), OBR, line)) + "\r"

    reading = read(from_bytes(text.encode(codec), "made.hl7"), Choices())

    assert only(reading).unit == "µmol/l"
    assert reading.people[0].name == "ALEX Müßig"


def test_escapes_in_a_field_are_replaced() -> None:
    line = r"OBX|1|NM|1742-6^ALT \T\ more^LN||52|U/L|\X3C\56||||F"

    result = only(message(MSH, PID, OBR, line))

    assert result.interval == "<56"


def test_a_lone_escape_sign_stays() -> None:
    line = r"OBX|1|NM|1742-6^ALT^LN||52|U/L|(<3.8) \ (<3.0)target||||F"

    assert only(message(MSH, PID, OBR, line)).interval == r"(<3.8) \ (<3.0)target"


def test_loinc_in_the_second_code_is_found() -> None:
    line = "OBX|1|NM|4711^Leberwert 3^L^1742-6^ALT^LN||52|U/L|7-56||||F"

    assert only(message(MSH, PID, OBR, line)).analyte == "ALT"


def test_messages_know_their_segments() -> None:
    (one, two) = split(f"{MSH}\r{PID}\r{MSH}\r{PID}\r{OBR}")

    assert [s.name for s in one.segments] == ["MSH", "PID"]
    assert [s.name for s in two.segments] == ["MSH", "PID", "OBR"]


def test_more_segments_than_any_batch_has_are_refused() -> None:
    text = MSH + "\r" + "OBX|1\r" * (MOST_SEGMENTS + 1)

    with pytest.raises(UnreadableFileError, match="segments"):
        read(from_bytes(text.encode(), "made.hl7"), Choices())


def test_an_endless_remark_is_cut() -> None:
    reading = message(MSH, PID, OBR, ALT, "NTE|1|L|a", *["more"] * 50_000)

    assert len(only(reading).note) <= 500


def test_an_attached_document_is_no_result() -> None:
    line = "OBX|2|ED|PDF^Report^L||^application^pdf^Base64^JVBERi0xLjQK||||||F"

    assert only(message(MSH, PID, OBR, ALT, line)).analyte == "ALT"


@pytest.mark.parametrize(
    ("written", "note"),
    [
        (r"one\.br\two", "one two"),
        (r"one \T\ two \S\ \F\ \R\ \E\ end", r"one & two ^ | ~ \ end"),
        (r"one\X0D\two\X0D0A\three", "one two three"),
        (r"\H\bold\N\ plain", "bold plain"),
        (r"Gr\XC3B6\\XC39F\e", "Größe"),
        (r"Gr\XF6DF\e", "Größe"),
        (r"C:\lab\x", r"C:\lab\x"),
    ],
)
def test_escapes_of_a_note_are_read(written, note):
    draft = only(message(MSH, PID, OBR, ALT, f"NTE|1||{written}"))

    assert draft.note == note


def test_escaped_separators_stand_in_a_name():
    pid = r"PID|1||T1||O\T\Neil\S\S\F\n&de^A\E\n||19660214|M"

    reading = message(MSH, pid, OBR, ALT)

    assert reading.people[0].name == r"A\n O&Neil^S|n"


def test_results_of_one_specimen_measured_over_minutes_are_one_draw() -> None:
    after_status = "|" * len("12345678")
    reading = message(
        MSH,
        PID,
        "OBR|1|||24325-3^Hepatic^LN",
        f"{ALT}{after_status}20240311093000",
        "OBR|2|||24325-3^Hepatic^LN",
        f"OBX|2|NM|1920-8^AST^LN||52|U/L|7-56|N|||F{after_status}20240311091500",
    )

    (panel,) = panels(reading)
    assert str(panel.collected) == "2024-03-11 09:15:00"
