"""Panels that were begun and not saved, said when their log is opened again."""

from altdesk.gui.panel_entry_keep import KEPT
from altdesk.gui.wording import in_words, say
from altdesk.logbook import Logbook


def unsaved_in_words(logbook: Logbook) -> str:
    """Return which panel was begun and not saved; nothing where none was."""
    found = [_whose(logbook, n) for n, v in logbook.log.settings(KEPT).items() if v]
    known = [words for words in found if words]
    if not known:
        return ""
    if known[1:]:
        words = say("Panels were begun and not saved: {names}.")
        return words.format(names="; ".join(known))
    return say("A panel was begun and not saved: {name}.").format(name=known[0])


def _whose(logbook: Logbook, name: str) -> str:
    """Return whose entry it is, and of which day where an old panel was changed."""
    person_id, _, panel_id = name.removeprefix(KEPT).partition(":")
    person = logbook.person(person_id)
    if person is None:
        return ""
    if not panel_id:
        return person.name
    panels = logbook.history(person_id).panels
    day = next((p.collected_on for p in panels if p.id == panel_id), None)
    return "" if day is None else f"{person.name}, {in_words(day)}"
