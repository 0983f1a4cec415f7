"""What a person chooses is used, and remembered for the layout, not for the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altdesk.core.day import DayOrder
from altdesk.core.number import DecimalMark
from altdesk.importers import Choices, layout_key, read_text
from altdesk.importers.answer import as_json
from altdesk.importers.choices import read_choices

OPEN = "Date,Test,Result,Unit\n03/04/2024,ALT,55,U/L\n05/06/2024,ALT,58,U/L\n"


def days(reading):
    return [p.collected.isoformat() for p in reading.people[0].panels]


def test_open_order_is_asked_once_with_an_answer_ready():
    reading = read_text(OPEN)

    (question,) = reading.questions
    assert question.choice == "date_order"
    assert {option.value for option in question.options} == set(DayOrder)
    assert question.ready in set(DayOrder)
    assert reading.count == 2


def test_results_wait_for_the_answer():
    verdicts = [r["verdict"] for r in as_json(read_text(OPEN))["people"][0]["results"]]

    assert verdicts == ["question", "question"]


@pytest.mark.parametrize(
    ("order", "first"),
    [(DayOrder.DAY_FIRST, "2024-04-03"), (DayOrder.MONTH_FIRST, "2024-03-04")],
)
def test_chosen_order_answers_the_question(order, first):
    reading = read_text(OPEN, Choices(date_order=order))

    assert days(reading)[0] == first
    assert not reading.questions
    assert not reading.problems


@pytest.mark.parametrize(
    ("table", "likely"),
    [
        ("Datum;Untersuchung;Ergebnis;Einheit\n03/04/2024;GPT;55;U/l", "day first"),
        ("Fecha;Prueba;Resultado;Unidad\n03/04/2024;GPT;55;U/L", "day first"),
        ("Date,Test,Result,Unit\n03/04/2024,Bilirubin,0.9,mg/dL", "month first"),
        ("Date,Test,Result,Unit\n03/04/2024,Bilirubin,15,umol/L", "day first"),
    ],
)
def test_language_and_units_make_the_likely_answer(table, likely):
    assert read_text(table).questions[0].ready == likely


def test_open_birth_date_leaves_the_results_alone():
    table = "Name,DOB,Date,ALT (U/L),AST (U/L)\nDoe Jane,3/4/1980,2024-03-12,55,40\n"

    reading = read_text(table)

    assert [q.key for q in reading.questions] == ["date of birth"]
    assert as_json(reading)["people"][0]["results"][0]["verdict"] == "new"


def test_chosen_columns_name_what_headings_do_not():
    table = "Tag,Leberwert 1,Leberwert 2\n2024-03-12,55,44\n"
    columns = (("Leberwert 1", "analyte:ALT"), ("Leberwert 2", "analyte:AST"))
    units = (("ALT", "U/L"), ("AST", "U/L"))

    reading = read_text(table, Choices(columns=columns, units=units))

    found = [(d.analyte, d.text, d.unit) for d in reading.people[0].panels[0].results]
    assert found == [("ALT", "55", "U/L"), ("AST", "44", "U/L")]


def test_ignored_column_is_left_out():
    table = "Date,ALT (U/L),AST (U/L),GGT (U/L)\n2024-03-12,55,44,60\n"

    reading = read_text(table, Choices(columns=(("GGT (U/L)", "ignore"),)))

    assert reading.count == 2


def test_chosen_mark_settles_a_group_of_three():
    table = "Date;Test;Result;Unit\n2024-02-01;CK;1.234;U/L\n"

    reading = read_text(table, Choices(decimal_mark=DecimalMark.COMMA))

    assert as_json(reading)["people"][0]["results"][0]["value"] == "1234"


def test_chosen_person_names_the_nameless():
    table = "Date,ALT (U/L),AST (U/L)\n2024-03-12,55,44\n"

    assert read_text(table, Choices(person="Ann")).people[0].name == "Ann"


def test_files_of_one_form_share_their_key_and_others_do_not():
    one = read_text("Date,ALT,AST\n2024-03-12,55,44\n")
    next_month = read_text("Date,ALT,AST\n2024-04-12,51,41\n")
    other = read_text("Date,ALT,GGT\n2024-03-12,55,44\n")

    assert layout_key(one) == layout_key(next_month) != layout_key(other)


def test_laboratories_of_one_form_do_not_share_their_answers():
    rows = "Date,Test,Result,Unit,Laboratory\n03/04/2024,ALT,55,U/L,{}\n"
    north, south = (read_text(rows.format(name)) for name in ("North", "South"))

    assert layout_key(north) == layout_key(read_text(rows.format("NORTH ")))
    assert layout_key(north) != layout_key(south)


def test_dates_across_do_not_change_the_key():
    one = read_text("Test;Unit;12.03.2024\nALT;U/L;55\nAST;U/L;44\n")
    later = read_text("Test;Unit;12.03.2024;14.04.2024\nALT;U/L;55;51\nAST;U/L;44;4\n")

    assert layout_key(one) == layout_key(later)


@given(
    order=st.none() | st.sampled_from(DayOrder),
    mark=st.none() | st.sampled_from(DecimalMark),
    columns=st.dictionaries(st.text(max_size=9), st.text(max_size=9), max_size=3),
    units=st.dictionaries(st.text(max_size=9), st.text(max_size=9), max_size=3),
)
def test_choices_are_remembered_without_what_belongs_to_one_file(
    order, mark, columns, units
):
    choices = Choices(
        date_order=order,
        decimal_mark=mark,
        columns=tuple(columns.items()),
        units=tuple(units.items()),
        person="Ann",
        password="secret",  # noqa: S106 - a test's
    )

    kept = choices.as_json()

    again = read_choices(kept)
    assert (again.date_order, again.decimal_mark) == (order, mark)
    assert (dict(again.columns), dict(again.units)) == (columns, units)
    assert again.person is None
    assert again.password is None


@pytest.mark.parametrize(
    "kept", ["", "{", "[]", "7", '{"date_order": "both"}', '{"units": 3}']
)
def test_strange_memory_is_no_memory(kept):
    assert read_choices(kept) == Choices()
