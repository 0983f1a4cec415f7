"""What undo and redo would do, in words, and to whose results."""

from typing import TYPE_CHECKING

from altdesk.gui.retelling import retell_deed

if TYPE_CHECKING:
    from altdesk.logbook import Logbook


def undo_in_words(logbook: "Logbook") -> str:
    """Return what undo would take back: "add panel of 3 Nov 2026 (Omar)"."""
    return _in_words(logbook, logbook.undo_words, undo=True)


def redo_in_words(logbook: "Logbook") -> str:
    """Return what redo would do again; nothing where there is nothing."""
    return _in_words(logbook, logbook.redo_words, undo=False)


def _in_words(logbook: "Logbook", words: str | None, *, undo: bool) -> str:
    if words is None:
        return ""
    told = retell_deed(words)
    concerned = logbook.log.people_of(undo=undo)
    is_one_of_many = len(concerned) == 1 and len(logbook.people()) > 1
    person = logbook.person(next(iter(concerned))) if is_one_of_many else None
    if person is None or not person.name or person.name in told:
        return told
    return f"{told} ({person.name})"
