"""Text from the clipboard: a result a line, or a card of lines; prose is left alone."""

import pytest

from altdesk.errors import UnreadableFileError
from altdesk.importers import read_text
from altdesk.importers.answer import as_json
from altdesk.importers.result_lines import read_result_line

FIELDS = ("analyte", "comparator", "value", "unit", "low", "high", "flag")
DAY = "12 March 2024\n"


def results(text):
    return [
        tuple(r[field] for field in FIELDS)
        for person in as_json(read_text(text))["people"]
        for r in person["results"]
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ALT 55 U/L (7-56) H", "ALT||55|U/L|7|56|H"),
        ("ALT: 55 U/L", "ALT||55|U/L|||"),
        ("- GGT <5 U/L", "GGT|<|5|U/L|||"),
        ("GPT + 49 U/l 10 - 50", "ALT||49|U/l|10|50|+"),
        ("AST H 48 U/L", "AST||48|U/L|||H"),
        ("Bilirubin, total = 0.9 mg/dL", "TBIL||0.9|mg/dL|||"),
        ("Platelets 187 x10^9/L 150-400", "PLT||187|x10^9/L|150|400|"),
        ("ALT 55U/L", "ALT||55|U/L|||"),
        ("INR 1.0", "INR||1.0||||"),
        ("2024-05-01 AST 48 U/L", "AST||48|U/L|||"),
        ("HBsAg: negative", "HBSAG||negative||||"),
        ("AST: 38 (10-40 U/L)", "AST||38|U/L|10|40|"),
        ("Plaquettes 201 000 /mm3", "PLT||201000|/mm3|||"),
        (
            "Plaquettes 201 000 /mm3 (150 000 - 400 000)",
            "PLT||201000|/mm3|150000|400000|",
        ),
        ("ALAT 62 U/L (Hommes : < 41)", "ALT||62|U/L||41|"),
        ("ALAT 62 U/L (Hommes : < 41, Femmes : < 33)", "ALT||62|U/L|||"),
        ("GGT 44 UI/L (Inf. à 38)", "GGT||44|UI/L||38|"),
        (
            "ALT 58 iu/L [< 41.0] - Above high reference limit",
            "ALT||58|iu/L||41.0|Above high reference limit",
        ),
    ],
)
def test_line_holds_one_result(line, expected):
    parts = tuple(part or None for part in expected.split("|"))
    assert results(DAY + line) == [parts]


@pytest.mark.parametrize(
    "line",
    [
        "Dear Ann, see you on 3 May 2024 at 10:30.",
        "You can call 555 1234.",
        "Seite 2 von 4",
        "45-59 Jahre < 2,9 ng/ml",
        "Normal range: 7 - 56 U/L",
        "ALT was 55 when we last met, please repeat it",
        "",
        "x" * 400,
    ],
)
def test_prose_holds_no_result(line):
    assert read_result_line(line) is None


def test_dates_stand_over_the_results_below_them():
    text = "12 March 2024\nALT 55 U/L\n\n30 November 2023\nALT 61 U/L\n"

    days = [p.collected.isoformat() for p in read_text(text).people[0].panels]

    assert days == ["2024-03-12", "2023-11-30"]


def test_section_of_urine_is_left_out():
    text = DAY + "ALT 55 U/L\nUrine\nAlbumin 12 mg/L\n"

    reading = read_text(text)

    assert reading.count == 1
    assert [o.name for o in reading.other] == ["Albumin"]


def test_cards_of_a_portal_are_read():
    text = (
        "Hepatic panel\nCollected on Mar 25, 2024 8:15 AM\n\n"
        "ALT\nNormal range: 7 - 56 U/L\n55\n\n"
        "AST (SGOT)\nYour value\n48 U/L\nStandard range\n10 - 40 U/L\nFlag\nH\n\n"
        "Bilirubin, Total\nValue: <0.2 mg/dL\nNormal range: 0.1 - 1.2 mg/dL\n"
    )

    assert results(text) == [
        ("ALT", None, "55", "U/L", "7", "56", None),
        ("AST", None, "48", "U/L", "10", "40", "H"),
        ("TBIL", "<", "0.2", "mg/dL", "0.1", "1.2", None),
    ]
    panel = read_text(text).people[0].panels[0]
    assert panel.collected.isoformat() == "2024-03-25T08:15:00"


def test_name_without_a_value_is_no_card():
    with pytest.raises(UnreadableFileError):
        read_text("ALT\nAST\nplease repeat both\n")


def test_result_beyond_the_catalogue_is_kept_as_printed():
    reading = read_text(DAY + "Vitamin B12 537 pg/mL 160-970\n")

    draft = reading.people[0].panels[0].results[0]
    assert (draft.analyte, draft.name, draft.text) == (None, "Vitamin B12", "537")


def test_a_heading_names_the_day_in_brackets_behind_it():
    text = "Liver function tests (09-Nov-2023 - Dr Smith)\nALT 58 U/L\n"

    (person,) = as_json(read_text(text))["people"]

    assert [r["collected"] for r in person["results"]] == ["2023-11-09"]


def test_a_card_may_tell_label_and_value_in_one_line():
    text = DAY + "ALT\nYour Value 62 U/L\nStandard Range 10 - 49 U/L\nH\n"

    assert results(text) == [("ALT", None, "62", "U/L", "10", "49", "H")]
