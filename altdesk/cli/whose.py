"""Whose results a file holds that names nobody: given, asked on a terminal, or refused.

Results without a person would stand in the log under nobody's name, and the next
file of somebody else would join them there.
"""

import sys
from dataclasses import dataclass, replace

import click

from altdesk.core.draft import DraftPerson
from altdesk.core.naming import fold_name
from altdesk.core.person import Person
from altdesk.core.problem import Level, Place, Problem
from altdesk.logbook import Logbook
from altdesk.logbook.importing import ImportPreview, preview_person

_MOST_LISTED = 12


@dataclass(frozen=True, slots=True)
class Whose:
    """What the command was told: someone of the log, or a new person's name."""

    person: str | None = None
    new_person: str | None = None

    @property
    def name(self) -> str | None:
        return self.person if self.new_person is None else self.new_person

    def is_open_for(self, draft: DraftPerson) -> bool:
        """Tell whether a file says of results only that they are somebody's.

        Readers have put the name that was given in the place of one that is missing.
        """
        name = draft.name.strip()
        return not draft.file_number.strip() and name in {"", self.name or ""}


def settle_whose(
    logbook: Logbook, preview: ImportPreview, whose: Whose, *, may_ask: bool
) -> ImportPreview | Problem:
    """Return the preview with a person for every result, or what is to be answered."""
    is_open = [whose.is_open_for(person.draft) for person in preview.people]
    if not any(is_open):
        return preview
    place = Place(preview.reading.source.name if preview.reading.source else "file")
    people = logbook.people()
    if whose == Whose() and may_ask and sys.stdin.isatty():
        whose = _ask(place.where, people)
    found = _find(whose, people, place)
    if isinstance(found, Problem):
        return found
    person, name = found
    history = logbook.history(person.id) if person is not None else None
    named = tuple(
        preview_person(replace(one.draft, name=name), person, history, preview.reading)
        if open_
        else one
        for one, open_ in zip(preview.people, is_open, strict=True)
    )
    reading = replace(preview.reading, people=tuple(one.draft for one in named))
    return replace(preview, reading=reading, people=named)


def _find(
    whose: Whose, people: tuple[Person, ...], place: Place
) -> tuple[Person | None, str] | Problem:
    """Return who is meant and the name; None with it is a new person."""
    if whose.new_person is not None:
        name = whose.new_person.strip()
        if any(_is_called(person, name) for person in people):
            what = f"The log has {name} already."
            do = f'Say --person "{name}", or give the new person another name.'
            return Problem(place, what, do, Level.QUESTION)
        return None, name
    if whose.person is None:
        what = "The file does not say whose results these are."
        return Problem(place, what, _how_to_say(people), Level.QUESTION)
    return _find_known(whose.person.strip(), people, place)


def _find_known(
    wanted: str, people: tuple[Person, ...], place: Place
) -> tuple[Person | None, str] | Problem:
    """Return who is called so, or has that number; in an empty log a new person."""
    found = [p for p in people if _is_called(p, wanted) or p.file_number == wanted]
    if len(found) == 1:
        return found[0], found[0].name
    if not people:
        return None, wanted
    what = f"Nobody in the log is called {wanted}."
    if found:
        what = f"{len(found)} people in the log are called {wanted}."
        return Problem(place, what, "Give the file number instead.", Level.QUESTION)
    return Problem(place, what, _how_to_say(people), Level.QUESTION)


def _is_called(person: Person, name: str) -> bool:
    return fold_name(person.name) == fold_name(name)


def _how_to_say(people: tuple[Person, ...]) -> str:
    if not people:
        return "Give a name: --new-person NAME."
    listed = "; ".join(_called(person) for person in people[:_MOST_LISTED])
    left = len(people) - _MOST_LISTED
    more = f" and {left} more" if left > 0 else ""
    return f"Say --person NAME ({listed}{more}) or --new-person NAME."


def _called(person: Person) -> str:
    """Return the name with what tells people of one name apart."""
    others = (person.born and person.born.isoformat(), person.file_number)
    about = ", ".join(str(one) for one in others if one)
    return f"{person.name} ({about})" if about else person.name


def _ask(name: str, people: tuple[Person, ...]) -> Whose:
    """Ask on the terminal: a number of the list, or a new name."""
    click.echo(f"{name} does not say whose results these are.", err=True)
    for number, person in enumerate(people, start=1):
        click.echo(f"  {number}  {_called(person)}", err=True)
    asked = "Number, or the name of a new person" if people else "Name of the person"
    said = click.prompt(asked, err=True).strip()
    if said.isdigit() and 1 <= int(said) <= len(people):
        chosen = people[int(said) - 1]
        return Whose(person=chosen.file_number or chosen.name)
    return Whose(new_person=said)
