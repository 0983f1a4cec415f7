"""Saving the log elsewhere: a full disk or a pulled stick loses nothing that way."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from altdesk.errors import AltDeskError
from altdesk.gui import choosing, faults
from altdesk.gui.waiting import wait_for
from altdesk.gui.wording import say

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow

_ENDING = ".altdesk"


def save_elsewhere(window: "MainWindow", path: Path | None = None) -> Path | None:
    """Write the open log to another place and go on there, entry and all.

    Returns None where the person changed their mind or that place failed too; then
    the window and what is typed stay as they are.
    """
    path = path or _ask_place(window)
    if path is None:
        return None
    path = path if path.suffix == _ENDING else path.with_name(f"{path.name}{_ENDING}")
    log = window.logbook.log
    try:
        wait_for(lambda: log.save_as(path))
    except AltDeskError as error:
        faults.ask(window, error, (), say("Close"))
        return None
    _go_on(window, path)
    return path


def _ask_place(window: "MainWindow") -> Path | None:
    path = window.logbook.path
    name = f"{path.stem if path else 'log'} 2{_ENDING}"
    kinds = say("AltDesk logs (*.altdesk)")
    return choosing.save_as(window, say("Save the log elsewhere"), name, kinds)


def _go_on(window: "MainWindow", path: Path) -> None:
    """Open the new file in the window; the entry that failed is on its form again."""
    from altdesk.gui.opening import open_log

    logbook = open_log(window, path)
    if logbook is None:
        return
    former, person, page = window.logbook, window.person_id, window.page_id
    entry = window.built_page("panel_entry")
    is_typed = entry is not None and entry.keep_in(logbook)  # type: ignore[attr-defined]
    window.take(logbook)
    with suppress(AltDeskError):
        former.close()
    window.show_person(person)
    window.show_page("panel_entry" if is_typed else _back_to(page))
    window.footer.tell(say("The log is now {path}").format(path=path), can_undo=False)


def _back_to(page: str) -> str:
    return "panels" if page == "panel_entry" else page
