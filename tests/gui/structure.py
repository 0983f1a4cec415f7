"""What is wrong with how the widgets of a window stand: lists of those at fault."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)

from altdesk.gui import background
from altdesk.gui.elided import Elided
from altdesk.gui.tick_box import TickBox


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
    return bool(background._running) or (again is not None and again.isActive())


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
    return labels + buttons


def _cut(label):
    if not label.text() or isinstance(label, Elided):
        return False
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
