"""The audit: who changed what, when, and from what to what."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path

from altdesk.core.event import Event
from altdesk.core.history import Answer
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.core.result import Result
from altdesk.store.log import Log
from altdesk.store.reading import ActEntry, Value

_PAGE = 500
_FAMILY = 100
"""Up to so many people it is worth the time to find out whose each panel is."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that an act changed; None: it was not there, or is no more."""

    what: str
    before: str | None
    after: str | None

    def __str__(self) -> str:
        return f"{self.what}: {self.before or '–'} → {self.after or '–'}"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One act with all that it changed."""

    number: int
    made_at: datetime
    author: str
    device: str
    words: str
    whose: str
    differences: tuple[Difference, ...]

    @property
    def text(self) -> str:
        """Return all that a filter looks in."""
        told = " ".join(str(difference) for difference in self.differences)
        return f"{self.author} {self.words} {self.whose} {told}".casefold()


def entries(log: Log, limit: int | None = None) -> Iterator[AuditEntry]:
    """Yield the acts of a log, the newest first."""
    walk = _Walk(log)
    before: int | None = None
    left = limit
    while left is None or left > 0:
        page = log.acts(_PAGE if left is None else min(_PAGE, left), before)
        if not page:
            return
        yield from map(walk.entry, page)
        before = page[-1].number
        left = None if left is None else left - len(page)


class _Walk:
    """Goes back through the acts; each takes the newest version of its chains."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._values: dict[str, list[Value | None]] = {}
        self._names = _names(log)

    def entry(self, act: ActEntry) -> AuditEntry:
        verb = "undo: " if act.undoes else "redo: " if act.redoes else ""
        told = [d for chain in act.chains for d in self._told(chain)]
        whose = [self._names[chain] for chain in act.chains if chain in self._names]
        return AuditEntry(
            act.number,
            act.made_at,
            act.author,
            act.device,
            f"{verb}{act.words}",
            ", ".join(dict.fromkeys(whose)),
            tuple(told),
        )

    def _told(self, chain: str) -> Iterator[Difference]:
        if chain not in self._values:
            self._values[chain] = [v.value for v in self._log.versions(chain)]
        values = self._values[chain]
        after = values.pop() if values else None
        return compare(values[-1] if values else None, after)


def _names(log: Log) -> dict[str, str]:
    """Return whose the chains are; of a large log only the people themselves."""
    people = log.people()
    names = {person.id: person.name for person in people}
    if len(people) > _FAMILY:
        return names
    for person in people:
        history = log.history(person.id)
        names |= dict.fromkeys((panel.id for panel in history.panels), person.name)
        names |= dict.fromkeys((event.id for event in history.events), person.name)
    return names


def compare(before: Value | None, after: Value | None) -> Iterator[Difference]:
    """Yield what differs between two states of a person, panel, event or answer."""
    old, new = lines_of(before), lines_of(after)
    for what in dict.fromkeys([*old, *new]):
        if old.get(what) != new.get(what):
            yield Difference(what, old.get(what), new.get(what))


def lines_of(value: Value | None) -> dict[str, str]:
    """Return a value as named lines of text; empty parts are left out."""
    match value:
        case None:
            return {}
        case Answer():
            return {value.fact: str(value.value)}
        case Panel():
            return _lines_of_panel(value)
        case Person() | Event():
            return _parts(value)


def _lines_of_panel(panel: Panel) -> dict[str, str]:
    lines = {"collected": str(panel.collected)}
    if panel.laboratory:
        lines["laboratory"] = panel.laboratory
    for fact, is_so in panel.context.facts:
        lines[fact] = "yes" if is_so else "no"
    if panel.note:
        lines["note"] = panel.note
    for result in panel.results:
        name = _free(result.analyte or result.name, lines)
        lines[name] = _result_in_words(result)
    return lines


def _free(name: str, lines: dict[str, str]) -> str:
    """Return a name that no line has yet: a panel may hold an analyte twice."""
    found, number = name, 1
    while found in lines:
        number += 1
        found = f"{name} ({number})"
    return found


def _result_in_words(result: Result) -> str:
    words = [result.text, result.unit or ""]
    if result.interval is not None and not result.interval.is_empty():
        words.append(f"[{result.interval}]")
    words += [result.flag, result.note]
    if result.status.value != "final":
        words.append(result.status.value)
    return " ".join(word for word in words if word)


def _parts(value: Person | Event) -> dict[str, str]:
    found = {}
    for field in fields(value):
        part = getattr(value, field.name)
        if field.name != "id" and part not in (None, ""):
            found[field.name.replace("_", " ")] = str(getattr(part, "value", part))
    return found


COLUMNS = ("Number", "When", "Who", "Device", "Act", "Whose", "What", "From", "To")


def write_csv(log: Log, path: Path) -> int:
    """Write the whole audit as CSV, the oldest act first; return how many acts.

    Raises:
        AltDeskError: the file cannot be written; what stood there is unchanged.
    """
    from altdesk.exporters.atomic import replace_file

    found = list(entries(log))
    replace_file(path, _as_csv(reversed(found)))
    return len(found)


def _as_csv(found: Iterator[AuditEntry]) -> bytes:
    import csv
    import io

    from altdesk.core.runnable_cells import protected

    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for entry in found:
        head = (
            str(entry.number),
            entry.made_at.isoformat(timespec="seconds"),
            entry.author,
            entry.device,
            entry.words,
            entry.whose,
        )
        for what in entry.differences or (Difference("", None, None),):
            row = (*head, what.what, what.before or "", what.after or "")
            writer.writerow([protected(cell) for cell in row])
    return buffer.getvalue().encode("utf-8-sig")
