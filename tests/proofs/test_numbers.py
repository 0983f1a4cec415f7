"""Goal 25: no spelling of a number changes its size, whatever the computer's language.

The number is typed into the real form and recorded in a real log. The control is Qt's
own field for numbers.
"""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDoubleSpinBox

from altdesk.core.person import Person
from altdesk.gui.panel_entry import PanelEntryPage
from altdesk.logbook import Logbook
from altdesk.store.log import Log

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
LOCALES = (
    *("en_US", "en_GB", "en_IN", "de_DE", "de_CH", "de_AT", "fr_FR", "fr_CH", "es_ES"),
    *("es_MX", "pt_BR", "it_IT", "nl_NL", "sv_SE", "pl_PL", "ru_RU", "tr_TR", "hi_IN"),
    *("ar_EG", "ja_JP"),
)
ASKED = None
SPELLINGS = {
    "38.5": Decimal("38.5"),
    "38,5": Decimal("38.5"),
    " 38.5 ": Decimal("38.5"),
    "38,50": Decimal("38.50"),
    "58": Decimal(58),
    "1234.5": Decimal("1234.5"),
    "1 234,5": Decimal("1234.5"),
    "1,234.5": Decimal("1234.5"),
    "1.234,5": Decimal("1234.5"),
    "1.234": ASKED,
    "1,234": ASKED,
    "1’234.5": Decimal("1234.5"),
}
DAY = date(2020, 1, 1)


@pytest.fixture
def page(qtbot):
    before = QLocale()
    with Logbook(Log.in_memory(), lambda: date(2026, 11, 23)) as logbook:
        person = logbook.record_person(Person("", "Ann"))
        made = PanelEntryPage(logbook)
        qtbot.addWidget(made)
        made.show_person(person)
        made.show()
        yield made, logbook, person
    QLocale.setDefault(before)


def type_in(qtbot, line, text: str) -> None:
    if text.isascii():
        qtbot.keyClicks(line, text)
    else:
        line.insert(text)  # QTest has no key for such a sign


def typed(qtbot, page, number: int, text: str) -> Decimal | None:
    """Type an ALT and return what was recorded; None: it was asked about."""
    form, logbook, person = page
    day = DAY + timedelta(days=number)
    row = next(r for r in form._grid._rows if r.texts.analyte == "ALT")
    row.set_texts(value="", unit="U/L")
    cell = row.cells["value"]
    cell.clear()
    type_in(qtbot, cell, text)
    outcome = logbook.record(person, form.texts.as_draft(day))
    if not outcome.is_done:
        assert outcome.problems
        return ASKED
    panels = logbook.history(person).panels
    (panel,) = (p for p in panels if p.collected_on == day)
    return panel.result("ALT").value


def test_no_spelling_changes_its_size_in_any_language(qtbot, page, figures):
    changed, control, number = [], 0, 0
    for locale in LOCALES:
        QLocale.setDefault(QLocale(locale))
        box = QDoubleSpinBox(maximum=1e9, decimals=3)
        qtbot.addWidget(box)
        for text, value in SPELLINGS.items():
            number += 1
            found = typed(qtbot, page, number, text)
            if found != value:
                changed.append((locale, text, found))
            box.clear()
            type_in(qtbot, box.lineEdit(), text.strip())
            box.interpretText()
            is_other = value is None or Decimal(str(box.value())) != value
            control += is_other and box.value() != 0

    figures(
        f"25 numbers, {len(SPELLINGS)} spellings in {len(LOCALES)} languages",
        f"{len(changed)} of {number} changed",
        f"Qt's own field for numbers: {control} changed or taken unasked",
    )
    assert number == 240
    assert changed == []
    assert control > 20
