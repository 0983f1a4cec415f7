"""What a person can ask of the window as a whole: files, other logs, undo and redo."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from altdesk.gui.deeds import redo_in_words, undo_in_words

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow

Wish = Callable[["MainWindow", str], None]


def find(name: str) -> Wish | None:
    """Return what carries out a wish of that name."""
    return {
        "panel_entry": panel_entry,
        "import": import_file,
        "undo": undo,
        "redo": redo,
        "open": open_other,
        "new_log": new_log,
        "sample": sample,
        "palette": palette,
        "switch_person": switch_person,
        "next_person": next_person,
        "previous_person": previous_person,
        "about": about,
        "help": show_help,
    }.get(name)


def say(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)


def panel_entry(window: "MainWindow", argument: str = "") -> None:
    """Open the form of a panel; the first one asks whose it is."""
    if window.person_id is None:
        from altdesk.gui.first_person import ask_person

        person_id = ask_person(window, window.logbook)
        if person_id is None:
            return
        window.show_person(person_id)
    window.show_page("panel_entry", argument)
    if not argument and window.page is not None:
        window.page.open_new()  # type: ignore[attr-defined]


def import_file(window: "MainWindow", argument: str = "") -> None:
    """Show the preview of a file, or the page where files are chosen or pasted."""
    window.show_page("import_preview", argument)


def show_help(window: "MainWindow", _argument: str = "") -> None:
    """Open the guide where it begins, in the Library."""
    from altdesk.rules.guide import chapter_titles

    first, _title = chapter_titles()[0]
    window.show_page("library", first)


def undo(window: "MainWindow", _argument: str = "") -> None:
    words = undo_in_words(window.logbook)
    window.logbook.undo()
    said = say("Undone: {words}") if words else say("Nothing to undo")
    window.footer.tell(said.format(words=words), can_undo=False)


def redo(window: "MainWindow", _argument: str = "") -> None:
    words = redo_in_words(window.logbook)
    window.logbook.redo()
    said = say("Done again: {words}") if words else say("Nothing to redo")
    window.footer.tell(said.format(words=words), can_undo=bool(words))


def open_other(window: "MainWindow", argument: str = "") -> None:
    """Show another log, with the questions that opening it may raise."""
    from altdesk.gui import choosing
    from altdesk.gui.opening import open_log

    title, kinds = say("Open a log"), say("AltDesk logs (*.altdesk)")
    path = argument or choosing.open_file(window, title, kinds, _folder(window))
    logbook = open_log(window, Path(path)) if path else None
    if logbook is not None:
        window.take(logbook)


def new_log(window: "MainWindow", argument: str = "") -> None:
    """Make a log where the person says, and show it."""
    from altdesk.gui import choosing
    from altdesk.gui.logs import make_log

    title, kinds = say("New log"), say("AltDesk logs (*.altdesk)")
    path = argument or choosing.save_as(window, title, "", kinds, _folder(window))
    if path:
        window.take(make_log(Path(path)))


def sample(window: "MainWindow", _argument: str = "") -> None:
    from altdesk.gui.logs import open_sample

    window.take(open_sample())


def palette(window: "MainWindow", argument: str = "") -> None:
    """Find anything by typing."""
    from altdesk.gui.commands import open_palette

    open_palette(window, argument)


def next_person(window: "MainWindow", _argument: str = "") -> None:
    _step_person(window, 1)


def previous_person(window: "MainWindow", _argument: str = "") -> None:
    _step_person(window, -1)


def _step_person(window: "MainWindow", step: int) -> None:
    ids = [person.id for person in window.logbook.people()]
    if window.person_id in ids:
        here = ids.index(window.person_id)
        window.show_person(ids[(here + step) % len(ids)])


def switch_person(window: "MainWindow", _argument: str = "") -> None:
    window.show_page("people")


def about(window: "MainWindow", argument: str = "") -> None:
    """Tell which AltDesk this is, and the licences of all its parts."""
    from altdesk.gui.about import show

    show(window, argument)


def _folder(window: "MainWindow") -> Path | None:
    place = window.logbook.path
    return place.parent if place else None
