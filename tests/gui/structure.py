"""What is wrong with how the widgets of a window stand: lists of those at fault."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from altdesk.gui import background
from altdesk.gui.elided import Elided, Lines
from altdesk.gui.style import font
from altdesk.gui.tick_box import TickBox

MOST_SECTIONS = 60
"""Headings that are measured: of 11,000 dates all are alike."""


def settle(qtbot, window):
    """Wait until a page has filled."""
    for _ in range(8):
        QApplication.processEvents()
    qtbot.waitUntil(
        lambda: getattr(window.page, "plot", True) is not None, timeout=20_000
    )
    qtbot.wait(120)
    # What another thread has just brought is laid out before anybody measures.
    qtbot.waitUntil(lambda: not is_at_work(window.page), timeout=20_000)
    for _ in range(4):
        QApplication.processEvents()


def is_at_work(page):
    again = getattr(page, "_again", None)
    return background.is_at_work() or (again is not None and again.isActive())


def on_screen(window, kind):
    return [w for w in window.findChildren(kind) if w.isVisible() and w.width() > 0]


def cut_texts(window):
    """Return the texts of labels and buttons that have less room than they need."""
    labels = [label.text() for label in on_screen(window, QLabel) if _cut(label)]
    buttons = [
        button.text()
        for button in on_screen(window, QAbstractButton)
        if button.text() and _cut_button(button)
    ]
    boxes = [box.currentText() for box in on_screen(window, QComboBox) if _cut_box(box)]
    heads = [
        words for head in on_screen(window, QHeaderView) for words in _cut_heads(head)
    ]
    return labels + buttons + boxes + heads


def _cut(label):
    if not label.text():
        return False
    if isinstance(label, Lines):
        return False  # only what fills more than three lines is shortened
    if isinstance(label, Elided):
        return label.text() != label.accessibleName()
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    hint = label.sizeHint()
    return hint.width() > label.width() + 1 or hint.height() > label.height() + 1


def _cut_button(button):
    if isinstance(button, TickBox):
        return (
            button.heightForWidth(button.width()) > button.height() + 1
            or button.minimumSizeHint().width() > button.width()
        )
    return button.sizeHint().width() > button.width() + 1


def _cut_box(box):
    """Tell whether the chosen text of a list is wider than the field that shows it."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxEditField,
        box,
    )
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room.width()


def _cut_heads(head):
    """Give the headings of a table that are wider than their column or row."""
    if head.model() is None or head.orientation() is not Qt.Orientation.Horizontal:
        return
    letters = QFontMetrics(font("strong"))
    for section in range(min(head.count(), MOST_SECTIONS)):
        words = str(head.model().headerData(section, head.orientation()) or "")
        # Below a date stands the laboratory, which may be long and ends in … then.
        first = words.split("\n", maxsplit=1)[0]
        room = head.sectionSize(section)
        is_cut = first.endswith("…") or letters.horizontalAdvance(first) > room
        if is_cut and not head.isSectionHidden(section):
            yield words


def overlapping(page):
    """Return the pairs of widgets in one layout of which one lies upon the other."""
    found = []
    for parent in [page, *page.findChildren(QWidget)]:
        layout = parent.layout()
        if layout is None or not parent.isVisible():
            continue
        items = [layout.itemAt(i) for i in range(layout.count())]
        boxes = [
            (i.widget(), i.geometry())
            for i in items
            if i and i.widget() and i.widget().isVisible()
        ]
        found += [
            (type(one).__name__, type(other).__name__)
            for n, (one, box) in enumerate(boxes)
            for other, other_box in boxes[n + 1 :]
            if box.intersects(other_box)
        ]
    return found


def sticking_out(page):
    """Return the widgets that reach beyond their parent, and so are cut off.

    What a scrolled area shows may be longer than the area, but never wider.
    """
    return [
        (type(widget).__name__, type(parent).__name__)
        for widget in on_screen(page, QWidget)
        if (parent := widget.parentWidget()) is not None
        and not widget.isWindow()
        and not _is_scrolled(widget)
        and not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())
    ]


def _is_scrolled(widget):
    """Tell whether a widget is moved within an area, or drawn by a view."""
    area = widget.parentWidget().parentWidget()
    return isinstance(area, QAbstractScrollArea)


def scrolled_sideways(page):
    """Return the areas whose contents are wider than they show."""
    return [
        (type(area.widget()).__name__, area.widget().width(), area.viewport().width())
        for area in on_screen(page, QScrollArea)
        if area.widget() is not None and area.widget().width() > area.viewport().width()
    ]
