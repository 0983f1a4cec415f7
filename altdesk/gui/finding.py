"""What Ctrl+K can find: commands, pages, people, panels, analytes, articles."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from altdesk import bundled
from altdesk.core.catalogue import catalogue
from altdesk.core.day import TwoDays, read_day
from altdesk.core.naming import fold_name
from altdesk.core.panel import Panel
from altdesk.gui.deeds import redo_in_words, undo_in_words
from altdesk.gui.menu import COMMANDS
from altdesk.gui.near_words import near
from altdesk.gui.pages import PAGES
from altdesk.gui.wording import in_words, mark, say, say_known

if TYPE_CHECKING:
    from altdesk.logbook import Logbook

MOST_PEOPLE = 20
_UMLAUT = re.compile("([aou])e")
_MOST_ALIKE, _RIGHT_LETTERS = 300, 3
"""Of so many people a name with a slip is looked for; it must begin rightly."""
_MORE = {
    "panels": mark("results table delete edit compare history"),
    "trends": mark("chart graph curve plot"),
    "interpretation": mark("explanation causes next test questions"),
    "timeline": mark("medicine supplement alcohol exercise weight illness event"),
    "report": mark("sheet PDF print save doctor"),
    "library": mark("articles guide sources"),
    "people": mark("patients clinic overdue work list add person"),
    "settings": mark("language theme dark contrast text size units explanations"),
    "panel_entry": mark("type results new blood test"),
    "about_you": mark("pregnancy height weight history questions"),
    "audit": mark("changes initials history"),
    "backups": mark("restore copy"),
    "save_elsewhere": mark("export copy"),
    "import": mark("CSV Excel FHIR HL7 PDF paste"),
}
"""Further words by which a page or a command is found."""
_ARTICLES = ("tests", "living", "health", "further", "glossary")
_LISTS = ("article", "products", "sources")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to find: its title, what it is, and the wish that opens it.

    `folded` holds all words by which it is found, those of the title first.
    """

    title: str
    kind: str
    wish: str
    folded: str
    named: str

    @classmethod
    def of(cls, title: str, kind: str, wish: str, more: str = "") -> "Entry":
        """Return an entry that is found by its title, its kind and `more` words."""
        named = _folded(title)
        return cls(title, kind, wish, f"{named} {_folded(f'{kind} {more}')}", named)


def search(
    logbook: "Logbook", entries: Sequence[Entry], text: str, most: int = 50
) -> list[Entry]:
    """Return what a text finds, people among it, in the order one would expect.

    What is called just so comes first, then what begins so, people before the rest;
    with a slip of a finger it is found where nothing else is. Without a text the
    commands come first.
    """
    named = people(logbook, text)
    if not text.strip():
        return [*find(entries, text, most), *named]
    days = of_day(entries, text, logbook.today)
    found = _ranked([*named, *find(entries, text, most)], text) or [
        *_people_nearly(logbook, text),
        *find_nearly(entries, text, most),
    ]
    return list({entry.wish: entry for entry in (*days, *found)}.values())


def find(entries: Sequence[Entry], text: str, most: int = 50) -> list[Entry]:
    """Return the entries that hold every word of `text`, the closest first."""
    words = _folded(text).split()
    held = [e for e in entries if all(word in e.folded for word in words)]
    return _ranked(held, text)[:most]


def find_nearly(entries: Sequence[Entry], text: str, most: int = 50) -> list[Entry]:
    """Return the entries that hold every word of `text`, or one much like it."""
    known = {word for entry in entries for word in entry.folded.split()}
    wanted = [(word, *near(word, known)) for word in _folded(text).split()]
    held = [
        entry
        for entry in entries
        if all(any(word in entry.folded for word in words) for words in wanted)
    ]

    def distance(entry: Entry) -> int:
        meant = [next(w for w in words if w in entry.folded) for words in wanted]
        return _distance(entry, meant)

    return sorted(held, key=distance)[:most]


def _ranked(entries: Sequence[Entry], text: str) -> list[Entry]:
    words = _folded(text).split()
    return sorted(entries, key=lambda entry: _distance(entry, words))


def _distance(entry: Entry, words: list[str]) -> int:
    """Return how far an entry is from what was typed; 0: it is called so."""
    if not words:
        return 0
    title = entry.named.split()
    first, *_ = entry.title.split(" · ")
    if _folded(first).split() == words:
        return 0
    if entry.named.startswith(" ".join(words)):
        return 1
    if any(own.startswith(words[0]) for own in title):
        return 2
    if any(own.startswith(words[0]) for own in entry.folded.split()):
        return 3
    # A person found by their number or birth is meant, whatever the name.
    return 2 if words[0] not in entry.folded else 4


def _folded(text: str) -> str:
    return " ".join(folded for word in text.split() if (folded := fold_name(word)))


def everything(logbook: "Logbook", person_id: str | None) -> list[Entry]:
    """Return all that can be found, but people: the log is asked as one types."""
    return [
        *_commands(logbook),
        *_panels(logbook, person_id),
        *_analytes(),
        *_articles(),
    ]


def people(logbook: "Logbook", text: str, most: int = MOST_PEOPLE) -> list[Entry]:
    """Return the people whose name or number holds `text`, at most a few."""
    from altdesk.gui.people_query import asked_for

    query = asked_for(text, logbook.today)._replace(limit=most)
    found = []
    for row in logbook.log.work_list(query):
        person = row.person
        born = f" · {in_words(person.born)}" if person.born else ""
        wish = f"person:{person.id}"
        found.append(Entry.of(f"{person.name}{born}", say("Person"), wish))
    return found


def _people_nearly(logbook: "Logbook", text: str) -> list[Entry]:
    """Return the people whose name holds every word of `text`, or one much like it."""
    longest = max(_folded(text).split(), key=len, default="")
    found: dict[str, Entry] = {}
    # In German "ue" stands for "ü", which is found as "u".
    for word in (longest, _UMLAUT.sub(r"\1", longest)):
        begun = word[:_RIGHT_LETTERS]
        if len(begun) == _RIGHT_LETTERS:
            alike = people(logbook, begun, _MOST_ALIKE)
            found |= {entry.wish: entry for entry in alike}
    return find_nearly(tuple(found.values()), text, MOST_PEOPLE)


def of_day(entries: Sequence[Entry], text: str, today: date) -> list[Entry]:
    """Return the panels of a day, written in any way that the panel form takes."""
    read = read_day(text, today)
    if read is None:
        return []
    days = (read.day_first, read.month_first) if isinstance(read, TwoDays) else (read,)
    return [entry for day in days for entry in find(entries, day.isoformat())]


def _commands(logbook: "Logbook") -> Iterator[Entry]:
    for page in PAGES:
        if page.is_in_rail:
            more = say(_MORE[page.id]) if page.id in _MORE else ""
            yield Entry.of(say(page.title), say("Page"), page.id, more)
    deeds = {"undo": undo_in_words(logbook), "redo": redo_in_words(logbook)}
    for command in COMMANDS:
        if command.wish == "palette":
            continue
        words = say(command.words).rstrip("…")
        if deed := deeds.get(command.wish):
            both = say("{deed}: {words}")
            words = both.format(deed=words, words=deed)
        more = say(_MORE[command.wish]) if command.wish in _MORE else ""
        yield Entry.of(words, say("Command"), command.wish, more)


def _panels(logbook: "Logbook", person_id: str | None) -> Iterator[Entry]:
    if person_id is None:
        return
    yield from map(_panel, reversed(logbook.history(person_id).panels))


def _panel(panel: Panel) -> Entry:
    day = panel.collected_on
    words = say("Panel of {day}").format(day=in_words(day))
    more = f"{day.isoformat()} {panel.laboratory}"
    return Entry.of(words, say("Panel"), f"panel_entry:{panel.id}", more)


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
            sections = (part["title"] for part in article.get("section", ()))
            more = " ".join((article.get("summary", ""), *sections))
            yield Entry.of(article["title"], say("Article"), wish, more)
    causes = bundled.read_toml("resources", "knowledge", "causes.toml")
    for cause in causes.get("cause", ()):
        title = cause.get("plain_name") or cause.get("name") or cause["id"]
        wish = f"library:{cause['id']}"
        yield Entry.of(title, say("Article"), wish, cause.get("name", ""))
    from altdesk.rules.guide import chapter_titles

    for identifier, title in chapter_titles():
        yield Entry.of(title, say("Help"), f"library:{identifier}")
