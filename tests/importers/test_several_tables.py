"""Several tables in one sheet: no number stands under another table's heading."""

import pytest

from altdesk.importers import markdown, read_text, stacked_tables
from altdesk.importers.answer import as_json
from altdesk.importers.pdf_columns import as_sheets
from altdesk.importers.pdf_text import Line, Piece, join_pieces


def found(rows: str) -> list[tuple[str | None, str, str, str]]:
    return [
        (person["name"], result["analyte"], result["value"], result["collected"])
        for person in as_json(read_text(rows))["people"]
        for result in person["results"]
    ]


FIRST = "Patient: Ann One\n\nTest;11.03.2023;02.09.2023\nGPT (U/l);62;58\n"


def test_lines_attached_to_results_tell_of_those():
    rows = "Test;Wert;Einheit\nGPT;62;U/l\nAbnahme: 11.03.2024\n\nEinheit;Test;Wert\n"

    got = found(rows + "U/l;GOT;41\n")

    assert got == [(None, "ALT", "62", "2024-03-11"), (None, "AST", "41", "2024-03-11")]


def test_lines_after_a_gap_tell_of_the_table_below_them():
    below = "\nPatient: Bob Two\n\nTest;15.01.2024\nGPT (U/l);33\n"

    assert found(FIRST + below) == [
        ("Ann One", "ALT", "62", "2023-03-11"),
        ("Ann One", "ALT", "58", "2023-09-02"),
        ("Bob Two", "ALT", "33", "2024-01-15"),
    ]


@pytest.mark.parametrize(
    "row",
    [
        "Befunddatum;12.03.2023;03.09.2023",
        "Material;Serum;Serum",
        ";12.03.2023;03.09.2023",
        "GOT (U/l);folgt;folgt",
        "Test;11.03.2023;02.09.2023",
    ],
)
def test_a_row_of_the_same_table_begins_no_other(row: str):
    got = found(f"{FIRST}{row}\nGGT (U/l);88;91\n")

    assert [day for _, analyte, _, day in got if analyte == "GGT"] == [
        "2023-03-11",
        "2023-09-02",
    ]


def test_columns_that_repeat_nothing_are_one_table():
    rows = "Date;ALT;AST;;GGT;ALP\n;U/L;U/L;;U/L;U/L\n2024-03-11;62;41;;62;41\n"

    assert {day for _, _, _, day in found(rows)} == {"2024-03-11"}
    assert len(found(rows)) == 4


def test_a_second_table_may_be_long_and_have_blank_lines():
    dates = [f"{1 + n % 28:02}.{1 + n // 28:02}.2024" for n in range(219)]
    days = "".join(f"{day};{50 + n}\n" for n, day in enumerate(dates))
    wide = "Datum;GPT (U/l);AP (U/l)\n11.03.2023;62;101\n"

    below = found(f"{wide}\nDatum;GOT (U/l)\n\n{days}")
    above = found(f"Datum;GOT (U/l)\n11.03.2023;41\n\n{wide}")

    assert [analyte for _, analyte, _, _ in below].count("AST") == 219
    assert [analyte for _, analyte, _, _ in below].count("ALT") == 1
    assert sorted(analyte for _, analyte, _, _ in above) == ["ALP", "ALT", "AST"]


def test_titles_between_two_gaps_tell_of_the_table_below():
    first = "Abnahme;11.03.2024\nTest;Wert;Einheit\nGPT;62;U/l\n"

    got = found(first + "\nAbnahme;12.03.2024\n\nEinheit;Test;Wert\nU/l;GOT;41\n")

    assert [(analyte, day) for _, analyte, _, day in got] == [
        ("ALT", "2024-03-11"),
        ("AST", "2024-03-12"),
    ]


def test_words_of_headings_without_results_below_begin_nothing():
    rows = "Datum;GPT (U/l);GOT (U/l)\n11.03.2024;62;41\nDatum;siehe GGT;AP\n"

    assert len(found(rows)) == 2


def test_headings_that_take_turns_each_head_their_own_rows():
    heads = ("Datum;GPT (U/l)", "Datum;GOT (U/l)")
    rows = [f"{heads[n % 2]}\n{11 + n}.03.2023;{40 + n}\n" for n in range(4)]

    got = found("\n".join(rows))

    assert [(analyte, value) for _, analyte, value, _ in got] == [
        ("ALT", "40"),
        ("AST", "41"),
        ("ALT", "42"),
        ("AST", "43"),
    ]


def test_a_file_of_what_may_be_headings_is_read_in_a_moment(monkeypatch):
    tries = []
    find = stacked_tables.find_layout
    monkeypatch.setattr(
        stacked_tables, "find_layout", lambda *a: tries.append(1) or find(*a)
    )
    words = "".join(f"Einheit;Datum;Flag;{chr(0x4E00 + n)}\n" for n in range(1400))

    assert len(found("Datum;GPT (U/l);GOT (U/l)\n11.03.2023;62;41\n" + words)) == 2
    assert len(tries) == 200


def test_rules_below_each_other_are_one_table():
    sheets = markdown.as_sheets("| Test | Result |\n" + "|--|\n" * 400, "notes")

    assert len(sheets) == 1


def test_a_sentence_of_words_of_headings_stays_one_cell():
    words = tuple(Piece("Unit", 22.0 * n, 22.0 * n + 20) for n in range(300))
    line = Line(1, 1, words, (join_pieces(words),))

    assert as_sheets([line, line], "page") == []
