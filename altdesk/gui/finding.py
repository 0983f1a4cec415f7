"""What Ctrl+K can find: commands, pages, people, panels, analytes, articles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from altdesk import bundled
from altdesk.core.catalogue import catalogue
from altdesk.core.naming import fold_name
from altdesk.gui.menu import COMMANDS
from altdesk.gui.pages import PAGES
from altdesk.gui.wording import in_words, say, say_known

if TYPE_CHECKING:
    from altdesk.logbook import Logbook

MOST_PEOPLE = 20
_ARTICLES = ("tests", "living", "health", "further", "glossary")
_LISTS = ("article", "products", "sources")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to find: its title, what it is, and the wish that opens it."""

    title: str
    kind: str
    wish: str
    folded: str

    @classmethod
    def of(cls, title: str, kind: str, wish: str, more: str = "") -> "Entry":
        """Return an entry that is found by its title, its kind and `more` words."""
        words = " ".join(fold_name(w) for w in f"{title} {kind} {more}".split())
        return cls(title, kind, wish, words)


def find(entries: Sequence[Entry], text: str, most: int = 50) -> list[Entry]:
    """Return the entries that hold every word of `text`, the closest first.

    A title that begins with the text comes first, then a word that does.
    """
    words = [folded for word in text.split() if (folded := fold_name(word))]
    found = []
    for number, entry in enumerate(entries):
        if all(word in entry.folded for word in words):
            found.append((_distance(entry, words), number, entry))
    return [entry for _distance_, _number, entry in sorted(found)[:most]]


def _distance(entry: Entry, words: list[str]) -> int:
    if not words or entry.folded.startswith(words[0]):
        return 0
    begins = any(own.startswith(words[0]) for own in entry.folded.split())
    return 1 if begins else 2


def everything(logbook: "Logbook", person_id: str | None) -> list[Entry]:
    """Return all that can be found, but people: the log is asked as one types."""
    return [
        *_commands(),
        *_panels(logbook, person_id),
        *_analytes(),
        *_articles(),
    ]


def people(logbook: "Logbook", text: str) -> list[Entry]:
    """Return the people whose name or number holds `text`, at most a few."""
    from altdesk.store.work_list import WorkOrder, WorkQuery

    query = WorkQuery(WorkOrder.NAME, search=text.strip(), limit=MOST_PEOPLE)
    found = []
    for row in logbook.log.work_list(query):
        person = row.person
        born = f" · {in_words(person.born)}" if person.born else ""
        wish = f"person:{person.id}"
        found.append(Entry.of(f"{person.name}{born}", say("Person"), wish))
    return found


def _commands() -> Iterator[Entry]:
    for page in PAGES:
        if page.is_in_rail:
            yield Entry.of(say(page.title), say("Page"), page.id)
    for command in COMMANDS:
        if command.wish != "palette":
            yield Entry.of(say(command.words).rstrip("…"), say("Command"), command.wish)


def _panels(logbook: "Logbook", person_id: str | None) -> Iterator[Entry]:
    if person_id is None:
        return
    title = say("Panel of {day}")
    for panel in reversed(logbook.history(person_id).panels):
        day = panel.collected_on
        words = title.format(day=in_words(day))
        more = f"{day.isoformat()} {panel.laboratory}"
        yield Entry.of(words, say("Panel"), f"panel_entry:{panel.id}", more)


def _analytes() -> Iterator[Entry]:
    for analyte in catalogue():
        names = " ".join(name for s in analyte.synonyms for name in s.names)
        title = f"{analyte.id} · {say_known(analyte.name)}"
        yield Entry.of(title, say("Trend"), f"trends:{analyte.id}", names)


def _titled(table: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Return the articles of a file, and the lists that are made as articles."""
    for name in _LISTS:
        found = table.get(name, ())
        yield from (found,) if isinstance(found, dict) else found


def _articles() -> Iterator[Entry]:
    for file in _ARTICLES:
        table = bundled.read_toml("resources", "library", f"{file}.toml")
        for article in _titled(table):
            wish = f"library:{article['id']}"
            yield Entry.of(article["title"], say("Article"), wish)
    causes = bundled.read_toml("resources", "knowledge", "causes.toml")
    for cause in causes.get("cause", ()):
        title = cause.get("plain_name") or cause.get("name") or cause["id"]
        wish = f"library:{cause['id']}"
        yield Entry.of(title, say("Article"), wish, cause.get("name", ""))
    from altdesk.rules.guide import chapter_titles

    for identifier, title in chapter_titles():
        yield Entry.of(title, say("Help"), f"library:{identifier}")
