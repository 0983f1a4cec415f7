"""The commands of the window with their keys, and the menu that lists them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from altdesk.gui import menu_opening
from altdesk.gui.deeds import redo_in_words, undo_in_words
from altdesk.gui.wording import mark, say

if TYPE_CHECKING:
    from altdesk.logbook import Logbook


class Command(NamedTuple):
    """Something the window does: its wish (see `pages`), its words, its keys."""

    wish: str
    words: str
    keys: tuple[str, ...] = ()


COMMANDS = (
    Command("panel_entry", mark("Add panel"), ("Ctrl+N",)),
    Command("import", mark("Import a file…"), ("Ctrl+I",)),
    Command("report", mark("PDF summary")),
    Command("about_you", mark("About you")),
    Command("switch_person", mark("Switch person…"), ("Ctrl+P",)),
    Command("next_person", mark("Next person"), ("Alt+Down",)),
    Command("previous_person", mark("Previous person"), ("Alt+Up",)),
    Command("palette", mark("Find anything…"), ("Ctrl+K",)),
    Command("undo", mark("Undo"), ("Ctrl+Z",)),
    Command("redo", mark("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("open", mark("Open a log…"), ("Ctrl+O",)),
    Command("new_log", mark("New log…")),
    Command("sample", mark("Open the sample log")),
    Command("lock", mark("Lock the screen"), ("Ctrl+L",)),
    Command("password", mark("Set or change the password…")),
    Command("backups", mark("Backups…")),
    Command("audit", mark("Who changed what…")),
    Command("who", mark("Who is working…")),
    Command("save_elsewhere", mark("Save the log elsewhere…")),
    Command("help", mark("Help"), ("F1",)),
    Command("about", mark("About AltDesk")),
    Command("quit", mark("Quit"), ("Ctrl+Q",)),
)
_ASKING = frozenset(
    {
        "open", "new_log", "save_elsewhere", "password", "backups", "audit",
        "who", "about",
    }
)  # fmt: skip
"""What opens a dialog."""
_GROUPS = (
    ("undo", "redo"),
    ("import", "report", "about_you"),
    ("switch_person", "next_person", "previous_person", "palette"),
    ("open", "new_log", "sample", "save_elsewhere"),
    ("backups", "password", "audit", "who"),
    ("help", "about", "lock", "quit"),
)


def actions(window: QWidget) -> dict[str, QAction]:
    """Return an action for each command, with its keys, added to the window."""
    made = {}
    for command in COMMANDS:
        action = QAction(say(command.words), window)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setData(command.wish)
        window.addAction(action)
        made[command.wish] = action
    return made


def connect(made: dict[str, QAction], carry_out: Callable[[str], None]) -> None:
    """Have the window carry out each command."""
    for wish, action in made.items():
        if wish in _ASKING:
            menu_opening.connect(action, partial(carry_out, wish))
        else:
            action.triggered.connect(partial(carry_out, wish))


def word_deeds(made: dict[str, QAction], logbook: "Logbook") -> None:
    """Say what undo and redo would do, and whether there is another person."""
    for wish, words, name in (
        ("undo", undo_in_words(logbook), say("Undo")),
        ("redo", redo_in_words(logbook), say("Redo")),
    ):
        told = words.replace("&", "&&")
        both = say("{deed}: {words}").format(deed=name, words=told)
        made[wish].setText(both if words else name)
    several = len(logbook.people()) > 1
    for wish in ("switch_person", "next_person", "previous_person"):
        made[wish].setEnabled(several)


def menu(window: QWidget, made: dict[str, QAction]) -> QMenu:
    """Return the menu of all commands in groups."""
    whole = QMenu(window)
    whole.setToolTipsVisible(False)
    for group in _GROUPS:
        for wish in group:
            whole.addAction(made[wish])
        whole.addSeparator()
    return whole
