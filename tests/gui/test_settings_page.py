"""Settings: each takes effect at once, over a real log."""

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from altdesk.core.catalogue import catalogue
from altdesk.core.person import Person
from altdesk.gui import remembered
from altdesk.gui.panel_entry import PanelEntryPage
from altdesk.gui.settings import SettingsPage
from altdesk.gui.settings_units import Amounts, Enzymes, OfferedUnits
from altdesk.gui.style import STYLE, Theme
from altdesk.logbook import Logbook
from altdesk.store.log import Log


@pytest.fixture
def path(tmp_path):
    return tmp_path / "my.altdesk"


@pytest.fixture
def logbook(path):
    with Logbook(Log.create(path), today=lambda: date(2026, 11, 23)) as opened:
        yield opened


@pytest.fixture
def maria(logbook):
    return logbook.record_person(Person("", "Maria"))


@pytest.fixture
def page(qtbot, logbook, maria):
    STYLE.apply(QApplication.instance())
    made = SettingsPage(logbook)
    qtbot.addWidget(made)
    made.resize(800, 900)
    made.show_person(maria)
    made.show()
    yield made
    STYLE.set_theme(Theme.LIGHT)
    STYLE.set_text_percent(100)


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_the_theme_changes_at_once_and_is_remembered(page):
    choose(page.theme, Theme.DARK)

    assert STYLE.shown_theme is Theme.DARK
    assert remembered.recall().theme == "dark"


def test_the_text_grows_at_once_and_is_remembered(page):
    before = QApplication.font().pointSizeF()

    choose(page.text, 200)

    assert QApplication.font().pointSizeF() == before * 2
    assert remembered.recall().text_percent == "200"


def test_numbers_only_holds_for_the_log(qtbot, page, logbook, maria, path):
    with qtbot.waitSignal(page.asked) as asked:
        choose(page.mode, "numbers")

    assert logbook.explanations == "numbers"
    assert asked.args == [f"person:{maria}"]
    logbook.close()
    with Logbook(Log.open(path)) as again:
        assert again.explanations == "numbers"


@pytest.mark.parametrize(
    ("amounts", "analyte", "unit"),
    [
        (Amounts.ASK, "TBIL", ""),
        (Amounts.MASS, "TBIL", "mg/dL"),
        (Amounts.MOLES, "TBIL", "µmol/L"),
        (Amounts.MASS, "ALB", "g/dL"),
        (Amounts.MOLES, "ALB", "g/L"),
        (Amounts.MASS, "INR", ""),
        (Amounts.MOLES, "ALT", "µkat/L"),
    ],
)
def test_units_are_offered_as_chosen(amounts, analyte, unit):
    offered = OfferedUnits(Enzymes.KATAL, amounts)

    assert offered.unit_for(catalogue().get(analyte)) in {unit, unit.replace("µ", "u")}


def test_a_first_panel_has_the_chosen_units(qtbot, page, logbook, maria):
    choose(page.enzymes, Enzymes.KATAL)
    choose(page.amounts, Amounts.MOLES)
    form = PanelEntryPage(logbook)
    qtbot.addWidget(form)

    form.show_person(maria)

    units = {row.analyte: row.unit for row in form.texts.rows}
    assert units["ALT"] == "µkat/L"
    assert units["TBIL"] == "µmol/L"


def test_the_log_is_looked_through(qtbot, page):
    with qtbot.waitSignal(page.checked, timeout=20_000):
        page.check.click()

    assert "The log is whole" in page._banner.text


def test_every_change_is_listed_newest_first(page, logbook, maria):
    logbook.undo()
    page.show_person(maria)

    model = page.changes.changes
    lines = [model.data(model.index(row)) for row in range(model.rowCount())]

    assert "taken back: add Maria" in lines[0]
    assert lines[-1].endswith("– add Maria")


def test_many_changes_are_read_as_they_are_scrolled(page, logbook, maria):
    for number in range(130):
        logbook.record_person(Person(maria, f"Maria {number}"))

    page.show_person(maria)
    model = page.changes.changes
    first = model.rowCount()
    while model.canFetchMore(model.index(0).parent()):
        model.fetchMore(model.index(0).parent())

    assert first == 100
    assert model.rowCount() == 131


def test_where_the_log_lies_and_that_it_has_no_password_is_said(page, path):
    assert page._where.text() == str(path)
    assert page.keeping.said.text().startswith("No password is set")


def test_every_control_has_a_name(page):
    for kind in (QComboBox, QAbstractButton):
        for widget in page.findChildren(kind):
            assert widget.accessibleName(), widget
