"""The commands of the window with their keys, and the menu that lists them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """Something the window does: its wish (see `pages`), its words, its keys."""

    wish: str
    words: str
    keys: tuple[str, ...] = ()


COMMANDS = (
    Command("panel_entry", "Add panel", ("Ctrl+N",)),
    Command("import", "Import a file…", ("Ctrl+I",)),
    Command("report", "PDF summary"),
    Command("about_you", "About you"),
    Command("switch_person", "Switch person…", ("Ctrl+P",)),
    Command("next_person", "Next person", ("Alt+Down",)),
    Command("previous_person", "Previous person", ("Alt+Up",)),
    Command("palette", "Find anything…", ("Ctrl+K",)),
    Command("undo", "Undo", ("Ctrl+Z",)),
    Command("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("open", "Open a log…", ("Ctrl+O",)),
    Command("new_log", "New log…"),
    Command("sample", "Open the sample log"),
    Command("lock", "Lock the screen", ("Ctrl+L",)),
    Command("password", "Set or change the password…"),
    Command("backups", "Backups…"),
    Command("audit", "Who changed what…"),
    Command("who", "Who is working…"),
    Command("save_elsewhere", "Save the log elsewhere…"),
    Command("quit", "Quit", ("Ctrl+Q",)),
)
_GROUPS = (
    ("undo", "redo"),
    ("import", "report", "about_you"),
    ("switch_person", "next_person", "previous_person", "palette"),
    ("open", "new_log", "sample", "save_elsewhere"),
    ("backups", "password", "audit", "who"),
    ("lock", "quit"),
)


def actions(window: QWidget) -> dict[str, QAction]:
    """Return an action for each command, with its keys, added to the window."""
    made = {}
    for command in COMMANDS:
        action = QAction(say(command.words), window)
        if command.wish != "panel_entry":  # its button has the key
            action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setData(command.wish)
        window.addAction(action)
        made[command.wish] = action
    return made


def menu(window: QWidget, made: dict[str, QAction]) -> QMenu:
    """Return the menu of all commands in groups."""
    whole = QMenu(window)
    whole.setToolTipsVisible(False)
    for group in _GROUPS:
        for wish in group:
            whole.addAction(made[wish])
        whole.addSeparator()
    return whole


def say(words: str) -> str:
    return QCoreApplication.translate("Commands", words)
