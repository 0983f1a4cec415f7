"""The main window: rail, header, one page, footer; it carries out the pages' wishes."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from altdesk.errors import AltDeskError
from altdesk.gui import keeping, keyboard, menu, pages, remembered, rewording, wishes
from altdesk.gui.dropping import DropArea
from altdesk.gui.footer import Footer, kept_in_words
from altdesk.gui.header import Header
from altdesk.gui.language import LANGUAGE
from altdesk.gui.rail import Rail
from altdesk.gui.resting import rest
from altdesk.gui.retelling import retell_deed
from altdesk.gui.style import spacing

if TYPE_CHECKING:
    from altdesk.logbook import Logbook, Recorded
    from altdesk.rules.findings import Findings

FIRST_SIZE = (1280, 800)
LEAST_SIZE = (1024, 640)


class MainWindow(QMainWindow):
    """One log on the screen."""

    _told = Signal(object)

    def __init__(
        self, logbook: "Logbook", *, title_note: str = "", fills: bool = True
    ) -> None:
        super().__init__()
        self._title_note = title_note
        self._logbook = logbook
        self._own: Logbook | None = None
        self._pages: dict[str, QWidget] = {}
        self._stale: set[str] = set()
        self._page_id = ""
        self._person_id: str | None = None
        self.setObjectName("window")
        self.setMinimumSize(640, 480)
        self.resize(*FIRST_SIZE)
        self._build()
        self._told.connect(self._refresh)
        LANGUAGE.changed.connect(self._say_again)
        self._stop_listening = logbook.listen(self._told.emit)
        self._first_page = self._recall()
        if fills:
            self.fill()

    # The parts

    def _build(self) -> None:
        self.rail = Rail()
        self.header = Header()
        self.stack = QStackedWidget()
        self.footer = Footer()
        body = QWidget()
        body.setProperty("role", "page")
        column = QVBoxLayout(body)
        column.setContentsMargins(spacing(3), spacing(2), spacing(3), spacing(1))
        column.setSpacing(spacing(2))
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        column.addWidget(self.footer)
        whole = self._whole = DropArea()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(body, 1)
        self.setCentralWidget(whole)
        self._connect(whole)

    def _connect(self, whole: QWidget) -> None:
        self.rail.chosen.connect(self.carry_out)
        self.header.asked.connect(self.carry_out)
        self.footer.undone.connect(partial(self.carry_out, "undo"))
        self.actions_by_wish = menu.actions(whole)
        menu.connect(self.actions_by_wish, self.carry_out)
        self._menu = menu.menu(whole, self.actions_by_wish)
        self._menu.aboutToShow.connect(
            lambda: menu.word_deeds(self.actions_by_wish, self._logbook)
        )
        self.header.set_menu(self._menu)
        shown = QShortcut(QKeySequence("F10"), whole)
        shown.activated.connect(self.header.show_menu)
        for number, identifier in enumerate(self.rail.buttons, start=1):
            key = QKeySequence(f"Ctrl+{number}")
            shortcut = QShortcut(key, whole)
            shortcut.activated.connect(partial(keyboard.go, self, identifier))

    # What is shown

    @property
    def logbook(self) -> "Logbook":
        return self._logbook

    @property
    def page(self) -> QWidget | None:
        """The page on the screen."""
        return self.stack.currentWidget()

    @property
    def page_id(self) -> str:
        return self._page_id

    @property
    def person_id(self) -> str | None:
        return self._person_id

    def built_page(self, identifier: str) -> QWidget | None:
        """Return a page that was visited; None where it was never built."""
        return self._pages.get(identifier)

    def show_page(self, identifier: str, argument: str = "") -> None:
        """Open a page, building it on its first visit."""
        page = self._find_page(identifier)
        if page is None:
            return
        self._page_id = identifier
        self.rail.mark(identifier)
        if identifier in self._stale:
            self._stale.discard(identifier)
            page.show_person(self._person_id)  # type: ignore[attr-defined]
        self.stack.setCurrentWidget(page)
        if argument and hasattr(page, "open_at"):
            page.open_at(argument)
        self._name_window()

    def _find_page(self, identifier: str) -> QWidget | None:
        if identifier not in self._pages:
            kind = pages.kind(identifier)
            if kind is None:
                return None
            page = pages.build(kind, self._logbook)
            if hasattr(page, "asked"):
                page.asked.connect(self.carry_out)
            if identifier == "overview" and hasattr(page, "filled"):
                page.filled.connect(self.show_knowledge)
            self._pages[identifier] = page
            self._stale.add(identifier)
            self.stack.addWidget(page)
        return self._pages[identifier]

    def show_person(self, person_id: str | None) -> None:
        """Show a person on every page, from now on."""
        self._person_id = person_id
        self._show_header()
        self._renew_pages()

    def _show_header(self) -> None:
        people = self._logbook.people()
        if self._person_id not in {person.id for person in people}:
            self._person_id = people[0].id if people else None
        history = self._logbook.history(self._person_id) if self._person_id else None
        self.header.show_history(history, self._logbook.today, several=len(people) > 1)
        self._name_window()

    def _renew_pages(self) -> None:
        """Show the page in sight again; the others follow when they are visited."""
        self._stale = set(self._pages)
        if self._page_id:
            self.show_page(self._page_id)

    def _name_window(self) -> None:
        title = getattr(self.stack.currentWidget(), "title", "")
        path = self._logbook.path
        note = self.tr("read only") if self._logbook.log.is_read_only else ""
        parts = (title, path.stem if path else "", "AltDesk", note, self._title_note)
        self.setWindowTitle(" · ".join(part for part in parts if part))

    def show_kept(self) -> None:
        """Say in the footer how the log is kept; done after the first picture."""
        self.footer.show_kept(kept_in_words(self._logbook))

    def show_knowledge(self, findings: "Findings") -> None:
        self.footer.show_knowledge(findings.knowledge)

    def _refresh(self, recorded: "Recorded") -> None:
        """Show what was recorded, and offer to take it back."""
        self._show_header()
        self._renew_pages()
        words = retell_deed(recorded.words)
        words = words[:1].upper() + words[1:]
        self.footer.tell(words, can_undo=self._logbook.undo_words is not None)

    # The wishes

    def carry_out(self, wish: str, *_: object) -> None:
        """Do what a page or a command asks for; tell a fault of the machine."""
        name, _colon, argument = wish.partition(":")
        deed = getattr(self, f"_do_{name}", None)
        try:
            if deed is not None:
                deed(argument)
            elif (other := keeping.find(name) or wishes.find(name)) is not None:
                other(self, argument)
            else:
                self.show_page(name, argument)
        except AltDeskError as error:
            self._tell(error)

    def _tell(self, error: AltDeskError) -> None:
        from altdesk.gui.faults import tell

        tell(self, error)

    def _do_person(self, person_id: str) -> None:
        self.show_person(person_id)
        if self._page_id == "people":
            self.show_page("overview")

    def _do_quit(self, _argument: str) -> None:
        self.close()

    def take(self, logbook: "Logbook") -> None:
        """Show another log in this window and let the former one go."""
        self._stop_listening()
        self._let_pages_go()
        keeping.end(self)
        self._logbook = self._own = logbook
        self._stop_listening = logbook.listen(self._told.emit)
        keeping.take_units(self)
        self.show_person(None)
        self.show_page("overview")
        self.show_kept()
        keeping.begin(self)

    def _let_pages_go(self) -> None:
        rest(self._pages.values())
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._page_id = ""

    def _say_again(self) -> None:
        """Build all anew in another language; what was typed is carried over."""
        if not self.isVisible():
            return  # closed, and its log with it
        page_id = self._page_id
        typed = rewording.typed_in(self._pages)
        self._let_pages_go()
        self._build()
        self.show_person(self._person_id)
        rewording.type_again(typed, self._find_page, self._person_id)
        self.show_page(page_id)
        self.show_kept()
        self.footer.find_knowledge()
        self._whole.setFocus()
        rewording.focus_choice(self.page)

    # From one time to the next

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the focus on no part: Tab then takes the first."""
        self._whole.setFocus()
        super().showEvent(event)

    def _recall(self) -> str:
        """Take the place and person of last time; return the page of last time."""
        memory = remembered.recall()
        if memory.geometry:
            self.restoreGeometry(QByteArray.fromHex(memory.geometry.encode()))
        page = memory.page if memory.page in self.rail.buttons else "overview"
        self.rail.mark(page)
        self.show_person(memory.person or None)
        return page

    def fill(self) -> None:
        """Show the page of last time; the first picture need not wait for it."""
        keeping.take_units(self)
        self.show_page(self._page_id or self._first_page)

    def closeEvent(self, event: QCloseEvent) -> None:
        memory = remembered.recall()
        memory.geometry = bytes(self.saveGeometry().toHex().data()).decode()
        if self._page_id in self.rail.buttons:
            memory.page = self._page_id
        memory.person = self._person_id or ""
        remembered.remember(memory)
        self._stop_listening()
        rest(self._pages.values())
        for page in self._pages.values():
            page.close()
        if self._own is not None:
            self._own.close()
        super().closeEvent(event)
