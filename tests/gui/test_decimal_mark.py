"""Every number on the screens has the decimal mark of the person's language."""

import re
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.event import Event, EventKind
from altdesk.core.history import Answer
from altdesk.gui.disclosure import Disclosure
from altdesk.gui.language import LANGUAGE
from altdesk.gui.pages import PAGES
from altdesk.report import SheetOptions

_POINT = re.compile(r"(?<![\w.])\d+\.\d+(?![.\d])")
_VERSION = re.compile(r"\b20\d\d\.\d\d\b")
_MOST_CELLS = 400
_DAYS = (date(2025, 11, 3), date(2026, 4, 30), date(2026, 10, 28))
_DRAWN = (
    ("ALT", "U/L", "7.0", "41.5", ("66.5", "83.0", "58.5")),
    ("AST", "U/L", "8.0", "35.5", ("46.5", "58.0", "48.0")),
    ("ALP", "U/L", "35.0", "104.0", ("84.5", "86.0", "<85.5")),
    ("TBIL", "mg/dL", "0.2", "1.2", ("0.7", "1.40", "2.10")),
    ("ALB", "g/dL", "3.5", "5.2", ("4.1", "4.0", "3.9")),
    ("PLT", "10*9/L", "150.5", "400.5", ("232.5", "230.5", "229.5")),
    ("FERR", "ng/mL", "10.5", "150.5", ("90.5", "80.5", "155.5")),
)

_MANY_NUMBERS = ("overview", "panels", "panel_entry", "interpretation")


@pytest.fixture(autouse=True)
def back_to_english():
    LANGUAGE.speak("en")
    yield
    LANGUAGE.speak("en")


@pytest.fixture
def printed_with_points(logbook):
    """Return a log whose numbers all have a fraction, printed with a point."""
    person_id = logbook.people()[0].id
    for number, day in enumerate(_DAYS):
        results = tuple(
            DraftResult(
                texts[number], analyte=analyte, unit=unit, low=low, high=high,
                accepted=frozenset({"value", "unit", "limits"}),
            )
            for analyte, unit, low, high, texts in _DRAWN
        )  # fmt: skip
        assert logbook.record(person_id, DraftPanel(day, results, "Nord")).is_done
    weighed = Event(
        "", EventKind.WEIGHT, "", _DAYS[2], amount=Decimal("81.5"), unit="kg"
    )
    assert logbook.record_event(person_id, weighed).is_done
    said = (Answer("BMI", Decimal("27.5")), Answer("WAIST", Decimal("101.5")))
    logbook.record_answers(person_id, said)
    return logbook


def _cells(view):
    """Give what the first cells of a view show and tell a screen reader."""
    model = view.model()
    if model is None:
        return
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
             Qt.ItemDataRole.AccessibleTextRole)  # fmt: skip
    # Qt keeps the count of columns of a list to itself: it is one.
    is_list = isinstance(model, QAbstractListModel)
    columns = 1 if is_list else model.columnCount(QModelIndex())
    places = [
        model.index(row, column)
        for row in range(model.rowCount(QModelIndex()))
        for column in range(columns)
    ]
    for place in places[:_MOST_CELLS]:
        for role in roles:
            yield str(model.data(place, role) or "")


def said_by(widget):
    """Give every text that a widget shows, or tells a screen reader."""
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QComboBox):
        for row in range(widget.count()):
            yield widget.itemText(row)
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _cells(widget)
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()


def _open_all(root):
    """Open everything that opens, down to the last reason."""
    opened = set()
    while True:
        closed = [d for d in root.findChildren(Disclosure) if d not in opened]
        if not closed:
            return
        for line in closed:
            line.open()
            opened.add(line)
        QApplication.processEvents()


def _with_points(root):
    found = set()
    for widget in [root, *root.findChildren(QWidget)]:
        for text in said_by(widget):
            if _POINT.search(_VERSION.sub("", text)):
                found.add(f"{type(widget).__name__}: {text}")
    return sorted(found)


def _settle(qtbot, window):
    qtbot.waitUntil(
        lambda: getattr(window.page, "plot", True) is not None, timeout=20_000
    )
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize(
    ("page", "language"),
    [
        *((page.id, "de") for page in PAGES),
        *((page, other) for page in _MANY_NUMBERS for other in ("fr", "es")),
    ],
)
def test_no_number_of_a_page_has_a_point_where_a_comma_is_written(
    qtbot, open_window, printed_with_points, page, language
):
    LANGUAGE.speak(language)
    window = open_window(printed_with_points)
    window.show_page(page)
    _settle(qtbot, window)
    if page == "interpretation":
        qtbot.waitUntil(
            lambda: bool(window.page.findChildren(Disclosure)), timeout=20_000
        )

    _open_all(window.page)

    assert _with_points(window) == []


def test_the_evidence_that_was_opened_holds_numbers_with_a_comma(
    qtbot, open_window, printed_with_points
):
    """Keep the test above from passing on pages that show no evidence."""
    LANGUAGE.speak("de")
    window = open_window(printed_with_points)
    window.show_page("interpretation")
    qtbot.waitUntil(lambda: bool(window.page.findChildren(Disclosure)), timeout=20_000)

    _open_all(window.page)

    said = " ".join(t for w in window.page.findChildren(QLabel) for t in said_by(w))
    assert "58,5 / 41,5 = 1,41" in said
    assert "ALT 58,5 U/L, 28 October 2026, Nord" in said


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_screen_and_sheet_say_the_same_sentence(
    qtbot, open_window, printed_with_points, language
):
    """One engine, one wording: what the sheet says in German the screen does too."""
    LANGUAGE.speak(language)
    window = open_window(printed_with_points)
    options = SheetOptions(_DAYS[2], language=language)
    sheet = printed_with_points.summary(window.person_id, options)
    window.show_page("interpretation")
    qtbot.waitUntil(lambda: bool(window.page.findChildren(Disclosure)), timeout=20_000)

    said = [label.text() for label in window.page.findChildren(QLabel)]

    english = printed_with_points.findings(window.person_id).headline
    assert sheet.front.headline in said
    assert english not in said
