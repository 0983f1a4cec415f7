"""Every number of a sheet has the decimal mark of the sheet's language."""

import dataclasses
import json
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from altdesk import bundled
from altdesk.core.event import Event, EventKind
from altdesk.report import SheetOptions, Variant, compose
from altdesk.rules.case import read_case
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load

_COMMA = ("de", "fr", "es")
_PRINTED_ON = date(2026, 11, 28)
_VERSION = re.compile(r"\b20\d\d\.\d\d\b")
_POINT = re.compile(r"\d\.\d")
_COMMA_NUMBER = re.compile(r"(?<=\d),(?=\d)")


def _vignettes():
    table = json.loads(bundled.read_text("resources", "selfcheck", "vignettes.json"))
    return {entry["id"]: entry for entry in table["vignettes"]}


def _texts(part):
    """Yield every text of a summary, page one's and the back pages'."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for inner in part:
            yield from _texts(inner)
    elif dataclasses.is_dataclass(part):
        for field in dataclasses.fields(part):
            if field.name != "decimal":
                yield from _texts(getattr(part, field.name))


def _said(history, language, variant=Variant.FULL):
    mode = "numbers" if variant is Variant.NUMBERS else "full"
    told = interpret(history, load(), explanations=mode)
    options = SheetOptions(_PRINTED_ON, language=language, variant=variant)
    return list(_texts(compose(history, told, options)))


def _rows(history, language):
    """Return the texts of the table on page one, by analyte."""
    told = interpret(history, load())
    summary = compose(history, told, SheetOptions(_PRINTED_ON, language=language))
    rows = summary.front.table.blocks[0].rows
    return {row[0].text: [cell.text for cell in row[1:]] for row in rows}


@pytest.mark.parametrize("language", _COMMA)
@pytest.mark.parametrize("name", sorted(_vignettes()))
def test_no_number_of_a_comma_sheet_has_a_point(name, language):
    entry = _vignettes()[name]
    history, _ = read_case(entry)
    assert history is not None
    history = replace(history, person=replace(history.person, name="Ann"))

    for variant in Variant:
        said = [_VERSION.sub("", text) for text in _said(history, language, variant)]

        assert [text for text in said if _POINT.search(text)] == []


def test_the_cases_have_numbers_with_a_fraction_in_every_place():
    """Keep the test above from passing because nothing had a fraction."""
    history, _ = read_case(_vignettes()["D05"])

    said = " ".join(_said(history, "de"))

    assert "5,5" in said  # as printed, in the table
    assert "1,2" in said  # its limit
    assert "(5,5 / 1,2 = 4,58" in said  # a formula with numbers put in
    assert "4,58 × die Grenze von 1,2" in said  # a reason


@pytest.mark.parametrize("name", sorted(_vignettes()))
def test_only_the_mark_differs_from_one_comma_language_to_the_point(name):
    """Every number of the English sheet is on the German one, digit for digit."""
    history, _ = read_case(_vignettes()[name])
    numbers = re.compile(r"(?<![\w.,/])\d+[.,]\d+(?![.,]?\d)")

    english = {n for text in _said(history, "en") for n in numbers.findall(text)}
    german = {n for text in _said(history, "de") for n in numbers.findall(text)}

    as_english = {_COMMA_NUMBER.sub(".", n) for n in german}
    assert as_english == english


@pytest.mark.parametrize("language", [*_COMMA, "en"])
@pytest.mark.parametrize("printed", ["48.0", "<5.50", "> 0.70", "≤ 4.1"])
def test_the_digits_stay_as_printed(panel, history, language, printed):
    drawn = panel(_PRINTED_ON, {"ALT": printed}, ranges={"ALT": "7.0 - 41.50"})

    row = next(iter(_rows(history(panels=(drawn,)), language).values()))

    mark = "." if language == "en" else ","
    assert row[0] == printed.replace(".", mark)
    assert row[-1] == "7.0 – 41.50".replace(".", mark)


@pytest.mark.parametrize(
    ("printed", "value"),
    [("1.234", Decimal(1234)), ("1:80.5", None), ("see 4.2 below", None)],
)
def test_what_is_not_plainly_a_number_stays_as_printed(panel, history, printed, value):
    """“1.234” was accepted as 1234: a comma would make it a thousandth of that."""
    drawn = panel(_PRINTED_ON, {"ALT": "58"})
    canonical = None if value is None else float(value)
    result = replace(drawn.results[0], text=printed, value=value, canonical=canonical)
    known = history(panels=(replace(drawn, results=(result,)),))

    said = _said(known, "de")

    assert any(printed in text for text in said)
    assert not any(printed.replace(".", ",") in text for text in said)


def test_names_of_the_log_keep_their_points(panel, history):
    """A laboratory and a medicine are no numbers, whatever their names look like."""
    drawn = panel(_PRINTED_ON, {"ALT": "58.5", "AST": "61.5"}, laboratory="Labor 2.1")
    known = history(panels=(drawn,))
    event = Event("d" * 32, EventKind.MEDICINE, "Vitamin 1.5 forte", date(2026, 11, 1))

    said = " ".join(_said(replace(known, events=(event,)), "de"))

    assert "ALT 58,5 U/L, 28 November 2026, Labor 2.1" in said
    assert "Vitamin 1.5 forte" in said
    assert "Labor 2,1" not in said
    assert "Vitamin 1,5" not in said


def test_an_english_sheet_prints_what_the_laboratory_printed(panel, history):
    drawn = panel(
        _PRINTED_ON, {"ALT": "58,5", "AST": "48.0"}, ranges={"ALT": "7,5 - 41,0"}
    )

    rows = list(_rows(history(panels=(drawn,)), "en").values())

    assert [rows[0][0], rows[0][-1]] == ["58,5", "7,5 – 41,0"]
    assert rows[1][0] == "48.0"
