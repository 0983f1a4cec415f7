from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from altdesk.core.catalogue import catalogue
from altdesk.core.check import check_result
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.number import write_number
from altdesk.gui.panel_entry_words import read_row
from altdesk.gui.settings_units import Amounts, Enzymes, OfferedUnits
from altdesk.gui.shown_units import UNITS, ShownUnits

KATAL = OfferedUnits(Enzymes.KATAL, Amounts.MOLES)
UNIT = OfferedUnits(Enzymes.UNITS, Amounts.MASS)


def result(text="58", unit="U/L", analyte="ALT", high="41"):
    drafted = DraftResult(text, analyte=analyte, unit=unit, low="", high=high)
    found = check_result(drafted).result
    assert found is not None
    return found


def shown(printed, chosen):
    units = ShownUnits()
    units.choose(chosen)
    return units.shown(printed)


@pytest.mark.parametrize(
    ("printed", "chosen", "text", "unit", "high"),
    [
        (("58", "U/L"), KATAL, "0.967", "ukat/L", "0.683"),
        (("<5", "U/L"), KATAL, "<0.0833", "ukat/L", "0.683"),
        (("1.2", "mg/dL", "TBIL", "1.0"), KATAL, "20.5", "umol/L", "17.1"),
        (("44", "g/L", "ALB", "52"), UNIT, "4.4", "g/dL", "5.2"),
    ],
)
def test_a_result_is_shown_in_the_wished_unit(printed, chosen, text, unit, high):
    found = shown(result(*printed), chosen)

    assert (found.text, found.unit) == (text, unit)
    assert found.interval.high == Decimal(high)


@pytest.mark.parametrize(
    ("printed", "chosen"),
    [
        (result(), OfferedUnits()),
        (result(), UNIT),
        (result("0.97", "µkat/L", high="0.7"), KATAL),
        (result("1.1", "", "INR", ""), KATAL),
        (result("250", "10*9/L", "PLT", "400"), KATAL),
    ],
    ids=["nothing wished", "same unit", "same by another spelling", "none", "counts"],
)
def test_what_needs_no_other_unit_stays_as_it_was_printed(printed, chosen):
    assert shown(printed, chosen) is printed


@given(st.decimals("1", "9999", places=0), st.sampled_from(["ALT", "AST", "GGT", "CK"]))
def test_a_shown_value_is_the_printed_one_to_three_digits(value, analyte):
    printed = result(f"{value}", analyte=analyte)

    found = shown(printed, KATAL)

    back = catalogue().get(analyte).to_canonical(found.value, found.unit)
    assert float(back) == pytest.approx(float(value), rel=0.005)
    assert write_number(found.times_limit) == write_number(printed.times_limit)
    assert found.is_above is printed.is_above


def test_the_choice_changes_every_page_and_keeps_what_was_printed(
    qtbot, open_window, logbook
):
    window = open_window(logbook)
    window.show_page("settings")

    box = window.page.enzymes
    box.setCurrentIndex(box.findData(Enzymes.KATAL))
    box.activated.emit(box.currentIndex())

    window.show_page("overview")
    card = window.page.cards["ALT"]
    assert (card.value.text(), card.unit.text()) == ("0.8", "µkat/L")
    assert "upper limit 0.533" in card.words.text()
    assert card.printed.text() == "printed 48 U/L"
    assert card.printed.isVisible()
    assert "printed 48 U/L" in card.accessibleName()
    assert {c.unit for c in window.page.chart.curves} == {"µkat/L"}
    window.show_page("panels")
    table = window.page.model
    row = next(i for i in range(table.rowCount()) if table.row(i).analyte == "ALT")
    assert table.row(row).unit == "µkat/L"
    assert table.data(table.index(row, 0)) == "0.8 ▲ high"
    spoken = table.data(table.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "0.8 µkat/L, printed 48 U/L" in spoken
    window.show_page("trends")
    trend = window.page.table.model_
    assert trend.data(trend.index(0, 1)).startswith("0.8 µkat/L ▲")
    assert "printed 48 U/L" in trend.data(trend.index(0, 1))
    window.show_page("people")
    listed = window.page.model
    qtbot.waitUntil(lambda: listed.rowCount() == 1)


def test_a_log_without_a_choice_is_shown_as_printed(open_window, empty_logbook):
    from altdesk.core.person import Person

    person = empty_logbook.record_person(Person("", "Zoe"))
    bilirubin = DraftResult("20", analyte="TBIL", unit="µmol/L", high="17")
    enzyme = DraftResult("0.97", analyte="ALT", unit="µkat/L", high="0.7")
    done = empty_logbook.record(
        person, DraftPanel(date(2026, 1, 7), (enzyme, bilirubin))
    )
    assert done.is_done

    window = open_window(empty_logbook)

    card = window.page.cards["ALT"]
    assert (card.value.text(), card.unit.text()) == ("0.97", "µkat/L")
    assert card.printed.isHidden()
    assert {c.unit for c in window.page.chart.curves} == {"µkat/L"}


def test_what_is_typed_is_read_back_in_the_wished_unit():
    UNITS.choose(KATAL)

    sentence = read_row(
        DraftResult("58", analyte="ALT", unit="U/L", high="41")
    ).sentence

    assert str(sentence).endswith("58 U/L is 1.4 × the limit 41 (= 0.967 µkat/L)")


def test_the_detail_of_a_result_says_both(open_window, logbook):
    UNITS.choose(KATAL)
    window = open_window(logbook)
    UNITS.choose(KATAL)
    window.show_page("panels")
    window.page.table.setCurrentIndex(window.page.model.index(0, 0))

    words = [label.text() for label in window.page.findChildren(QLabel)]

    assert any("µkat/L" in word for word in words)
    assert any("Printed by the laboratory: 48 U/L" in word for word in words)


@pytest.mark.parametrize("chosen", [OfferedUnits(), UNIT, KATAL])
def test_explanations_say_when_their_units_are_not_those_of_the_screen(
    qtbot, logbook, open_window, chosen
):
    window = open_window(logbook)
    UNITS.choose(chosen)
    window.show_page("overview")
    window.show_person(window.person_id)
    qtbot.waitUntil(window.page.says.why.isEnabled, timeout=20_000)
    window.show_page("interpretation")
    page = window.page
    qtbot.waitUntil(lambda: page._aside is not None, timeout=20_000)
    window.show_page("overview")

    note = "The explanations keep the units that the laboratory printed."
    for part in (window.page, page):
        said = [x.text() for x in part.findChildren(QLabel) if not x.isHidden()]
        assert (note in said) == (chosen is KATAL)
