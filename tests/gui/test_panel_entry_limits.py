"""The limits of last time stand in the person's language, and are read alike."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altdesk.core.check import check
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.history import History
from altdesk.core.number import DecimalMark, Number, read_number
from altdesk.core.person import Person, Sex
from altdesk.core.problem import Place
from altdesk.core.result import Provenance
from altdesk.gui.language import LANGUAGE
from altdesk.gui.panel_entry_limits import written_limit
from altdesk.gui.panel_entry_texts import edited_entry, new_entry
from altdesk.gui.panel_entry_words import read_row

LANGUAGES = ("en", "de", "fr", "es")
DAY = date(2026, 11, 3)


@pytest.fixture(params=LANGUAGES)
def spoken(request) -> Iterator[str]:
    """Speak each language in turn; the window's fixtures speak English again."""
    LANGUAGE.speak(request.param)
    yield request.param
    LANGUAGE.speak("en")


def _panel(*results, mark=DecimalMark.POINT):
    drafted = tuple(replace(r, mark=mark) for r in results)
    checked = check(DraftPanel(DAY, drafted, "Nord"), "b" * 32)
    assert checked.panel is not None, checked.problems
    return checked.panel


def _imported(text="4.10", interval="0.900 - 1.200", analyte="TBIL", unit="mg/dL"):
    return DraftResult(
        text,
        analyte,
        analyte,
        unit,
        interval=interval,
        provenance=Provenance("HL7 v2"),
        accepted=frozenset({"value", "unit", "limits", "value.decimal"}),
    )


def _offered(panel):
    person = Person("a" * 32, "Ann", Sex.FEMALE, date(1980, 5, 3))
    return new_entry(History(person, (panel,))).rows[0]


@given(st.decimals(0, 10_000, places=4).map(Decimal.normalize), st.integers(0, 6))
def test_a_written_limit_is_read_as_itself(limit, places):
    """Whatever the language: with a comma as with a point, and never asked about."""
    exact = max(places, -limit.as_tuple().exponent, 0)
    padded = Decimal(f"{limit:.{exact}f}")
    for code in LANGUAGES:
        LANGUAGE.speak(code)
        try:
            written = written_limit(padded)
        finally:
            LANGUAGE.speak("en")

        for text in (written.replace(",", "."), written.replace(".", ",")):
            assert read_number(text) == Number(limit)
        assert code == "en" or "." not in written


@pytest.mark.parametrize(
    ("interval", "low", "high"),
    [
        ("7.5 - 41.0", "7.5", "41.0"),
        ("0.125 - 1.20", "0.125", "1.20"),
        ("0.900 - 1.200", "0.900", "1.20"),
        ("1.234 - 2.345", "1.2340", "2.3450"),
        ("7 - 56", "7", "56"),
        ("< 1.25", "", "1.25"),
    ],
)
def test_limits_are_offered_in_the_language_and_saved_as_they_were(
    spoken, interval, low, high
):
    analyte, unit = ("ALT", "U/L") if interval[0] == "7" else ("TBIL", "mg/dL")
    panel = _panel(_imported("9", interval, analyte, unit))

    row = _offered(panel)

    mark = "." if spoken == "en" else ","
    assert (row.low, row.high) == (low.replace(".", mark), high.replace(".", mark))
    again = _panel(replace(row, value="9").as_draft(Place("row 1")), mark=None)
    before = panel.results[0].interval
    now = again.results[0].interval
    assert (now.low, now.high) == (before.low, before.high)


@pytest.mark.parametrize("mark", [".", ","])
def test_limits_typed_back_with_either_mark_are_the_same(spoken, mark):
    row = _offered(_panel(_imported(interval="0.9 - 1.25")))
    typed = replace(
        row,
        value=f"1{mark}5",
        low=row.low.replace(",", mark).replace(".", mark),
        high=row.high.replace(",", mark).replace(".", mark),
    )

    reading = read_row(typed.as_draft(Place("row 1")))

    assert reading.offers == ()
    result = _panel(typed.as_draft(Place("row 1")), mark=None).results[0]
    assert result.times_limit == pytest.approx(1.2)
    assert result.interval.high == Decimal("1.25")
    assert spoken in LANGUAGES


@pytest.mark.parametrize("interval", ["0.900 - 1.200", "7.5 - 41.0", "< 1.25", ""])
@pytest.mark.parametrize("text", ["4.10", "<5.5", "1.234"])
def test_an_old_panel_that_is_opened_and_saved_is_what_it_was(spoken, interval, text):
    """The form shows the language's mark; what was printed stays recorded."""
    panel = _panel(_imported(text, interval))

    row = edited_entry(panel).rows[0]

    assert row.value == text.replace(".", "." if spoken == "en" else ",")
    saved = _panel(row.as_draft(Place("row 1")), mark=None).results[0]
    before = panel.results[0]
    assert (saved.text, saved.value) == (before.text, before.value)
    assert saved.provenance == before.provenance
    limits = [r.interval and (r.interval.low, r.interval.high) for r in (saved, before)]
    assert limits[0] == limits[1]


def test_a_panel_half_edited_in_one_language_is_saved_in_another():
    """What was kept through a crash may be opened in another language."""
    panel = _panel(_imported("4.10", "0.9 - 1.2"))
    LANGUAGE.speak("de")
    row = edited_entry(panel).rows[0]
    LANGUAGE.speak("en")

    saved = _panel(row.as_draft(Place("row 1")), mark=None).results[0]

    assert (row.value, row.high) == ("4,10", "1,2")
    assert saved.text == "4.10"
    assert saved.provenance == Provenance("HL7 v2")
