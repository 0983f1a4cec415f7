"""A made-up language, bracketed and longer by two fifths, on every page and dialog.

A text without brackets was never given to the translators; one that is cut would be
cut in German too. What a person, a file or the knowledge says keeps its own words.
"""

import re
from dataclasses import fields, is_dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from altdesk.core.event import Event, EventKind
from altdesk.gui.elided import Elided
from altdesk.gui.language import LANGUAGE
from altdesk.gui.pages import PAGES
from altdesk.gui.style import STYLE
from tests.gui.dialogs import DIALOGS, KEY, TODAY
from tests.gui.structure import is_at_work

DATES = re.compile(r"[dMy. ]+")
INNERMOST = re.compile(r"\[[^\[\]]*\]")
WORD = re.compile(r"[^\W\d_]{3,}")
# Brands, names of files and units, keys of the keyboard, names of languages.
SHORTENED = re.compile(r"([^\n…]{4,})…")
OWN = (
    "AltDesk", "English", "Deutsch", "Français", "Español", "Letter", "FIB-4",
    "Maria <b>Example</b> & Co", "Central laboratory", "Xanomeline", "Zebrowska <b>",
    "clinic", "altdesk", "mweber", "ward", "Ctrl", "Alt", "Del", "Enter", "Shift",
    "mg", "kat", "mmol", "mol", "fib4", "HBsAg", "IgG", "IgA", "IgM", "tTG", "anti-HBc",
    "anti-HCV", "HCV RNA", "HAV", "HEV", "BMI", "CSV", "PDF",
)  # fmt: skip


class Pseudo(QTranslator):
    """Puts every text into brackets and makes it two fifths longer."""

    def translate(self, _context, text, _comment=None, _count=-1):
        if DATES.fullmatch(text):
            return text
        return f"[{text}{'·' * (2 * len(text) // 5)}]"


@pytest.fixture
def pseudo(monkeypatch):
    translator = Pseudo()
    monkeypatch.setattr(LANGUAGE, "_code", "qps")
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def full(logbook):
    """Return the logbook with an event of each kind and a person more."""
    person_id = logbook.people()[0].id
    for kind in EventKind:
        logbook.record_event(person_id, Event("", kind, "Xanomeline", TODAY))
    return logbook


def texts_of(value):
    """Give every text inside the findings: the knowledge's own words."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            if field.init:  # the others are no part of what is said
                yield from texts_of(getattr(value, field.name))
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from texts_of(key)
            yield from texts_of(one)
    elif isinstance(value, list | tuple | set | frozenset):
        for one in value:
            yield from texts_of(one)


def days():
    """Give the names of months and days, which Qt's own tables translate."""
    locale = QLocale()
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        yield from (locale.monthName(month, form) for month in range(1, 13))
        yield from (locale.dayName(day, form) for day in range(1, 8))


def known_texts(logbook):
    found = {*OWN, *KEY.split("-"), *days()}
    for person in logbook.people():
        found |= set(texts_of(logbook.findings(person.id)))
    return sorted((text for text in found if len(text) > 1), key=len, reverse=True)


def unbracketed(text, known):
    """Return the words of a text that nobody could translate; "" is none."""
    rest = text
    while INNERMOST.search(rest):
        rest = INNERMOST.sub(" ", rest)
    for own in known:
        rest = re.sub(re.escape(own), " ", rest, flags=re.IGNORECASE)
    for begun in SHORTENED.findall(rest):
        if any(own.casefold().startswith(begun.casefold()) for own in known):
            rest = rest.replace(f"{begun}…", " ")
    return rest.strip() if WORD.search(rest) else ""


def said_by(widget):
    """Give every text that a widget shows, or tells a screen reader."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QComboBox):
        for row in range(widget.count()):
            yield widget.itemText(row)
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QHeaderView) and widget.model() is not None:
        for section in range(widget.count()):
            told = widget.model().headerData(section, widget.orientation())
            # A long name breaks between its words.
            yield " ".join(str(told or "").split())
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.windowTitle()


def hard_coded(root, known):
    found = set()
    for widget in [root, *root.findChildren(QWidget)]:
        is_inner = isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
        if not widget.isVisible() or is_inner:
            continue
        for text in said_by(widget):
            words = unbracketed(text, known)
            if words:
                found.add(f"{type(widget).__name__}: {text}")
    return sorted(found)


def cut(widget):
    """Tell whether a text has less room than it needs."""
    if isinstance(widget, Elided) or not widget.text():
        return False
    if widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    hint = widget.sizeHint()
    return hint.width() > widget.width() + 1 or hint.height() > widget.height() + 1


def all_cut(root):
    kinds = (QLabel, QAbstractButton)
    shown = [w for kind in kinds for w in root.findChildren(kind) if w.isVisible()]
    return [w.text() for w in shown if w.width() > 0 and cut(w)]


def overlapping(root):
    """Return the pairs of widgets of one layout that lie upon each other."""
    found = []
    for parent in [root, *root.findChildren(QWidget)]:
        layout = parent.layout()
        if layout is None or not parent.isVisible():
            continue
        items = [layout.itemAt(n).widget() for n in range(layout.count())]
        shown = [w for w in items if w is not None and w.isVisible()]
        found += [
            (type(one).__name__, type(other).__name__)
            for n, one in enumerate(shown)
            for other in shown[n + 1 :]
            if one.geometry().intersects(other.geometry())
        ]
    return found


def settle(qtbot, window):
    qtbot.waitUntil(
        lambda: getattr(window.page, "plot", True) is not None, timeout=20_000
    )
    for _ in range(4):
        QApplication.processEvents()
    qtbot.wait(150)
    # What follows after the first picture of a page is laid out before it is measured.
    qtbot.waitUntil(lambda: not is_at_work(window.page), timeout=20_000)
    for _ in range(4):
        QApplication.processEvents()


LIBRARY = ("library",)


@pytest.mark.parametrize("page", [p.id for p in PAGES if p.id not in LIBRARY])
@pytest.mark.usefixtures("pseudo")
def test_no_page_holds_a_text_that_cannot_be_translated(qtbot, open_window, full, page):
    known = known_texts(full)
    window = open_window(full)
    window.show_page(page)
    settle(qtbot, window)

    assert hard_coded(window, known) == []


@pytest.mark.parametrize("page", [p.id for p in PAGES])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.usefixtures("pseudo")
def test_longer_texts_are_neither_cut_nor_laid_upon_each_other(
    qtbot, open_window, logbook, page, percent
):
    STYLE.set_text_percent(percent)
    window = open_window(logbook)
    window.resize(1024, 640)
    window.show_page(page)
    settle(qtbot, window)

    assert all_cut(window) == []
    assert overlapping(window.page) == []
    assert window.width() <= 1024


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.usefixtures("pseudo")
def test_no_dialog_holds_a_text_that_is_foreign_or_cut(
    qtbot, open_window, logbook, percent
):
    STYLE.set_text_percent(percent)
    window = open_window(logbook)
    settle(qtbot, window)
    known = known_texts(logbook)

    wrong = {}
    for name, make in DIALOGS.items():
        dialog = make(window)
        dialog.show()
        for _ in range(4):
            QApplication.processEvents()
        if found := [*hard_coded(dialog, known), *all_cut(dialog)]:
            wrong[name] = found
        dialog.hide()
        dialog.deleteLater()

    assert wrong == {}
