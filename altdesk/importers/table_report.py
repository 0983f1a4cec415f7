"""What to tell about a table that was read: what is missing, taken over, or open."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from altdesk.core.day import DayOrder
from altdesk.core.draft import DraftPerson
from altdesk.core.problem import Level, Place, Problem
from altdesk.importers.assembly import name_places
from altdesk.importers.draws import Draws
from altdesk.importers.reading import BIRTHS, Option, Question
from altdesk.importers.table_context import TableContext
from altdesk.importers.table_words import Role


def report(context: TableContext, draws: Draws) -> None:
    """Add the problems with the dates of a table to those of its results."""
    assembly = context.assembly
    if context.undated:
        where = name_places(context.undated)
        assembly.ask(
            where, "The date of the draw is missing.", "Give the date.", "collected"
        )
    if context.reported:
        what = (
            "Only the date of the report is given; it stands for the date of the draw."
        )
        assembly.note(
            name_places(context.reported), what, "Correct the date if it differs."
        )
    if context.carried:
        what = "There is no date; the date above is taken."
        assembly.note(name_places(context.carried), what, "Correct it if it differs.")
    previous = context.layout.first(Role.PREVIOUS)
    if previous is not None:
        title = context.layout.title(previous)
        what = f"“{title}” repeats results of an earlier report; they are not taken."
        assembly.note("the heading", what, "Import the earlier report as well.")
    if draws.day_numbers:
        text, day = next(iter(draws.day_numbers.items()))
        what = f"{text} is a spreadsheet's day number; it is read as {day:%d %B %Y}."
        assembly.note("dates", what, "Compare one date with the report.")
    if draws.unreadable and context.undated:
        shown = ", ".join(f"“{text}”" for text in list(draws.unreadable)[:3])
        assembly.note("dates", f"{shown} is no date.", "Correct it in the file.")


def ask_order(
    undecided: Sequence[str], births: Sequence[str], guess: DayOrder
) -> Question:
    """Return the question which number of a date is the day."""
    is_of_births = not undecided
    shown = (undecided or births)[0]
    options = tuple(Option(order.value, order.value) for order in DayOrder)
    what = f"Dates such as {shown}: which number is the day?"
    key = BIRTHS if is_of_births else ""
    return Question("date_order", what, options, guess.value, key)


def as_problem(question: Question) -> Problem:
    """Return a question as a problem, for lists of problems."""
    place = Place(question.key or "dates", question.choice)
    do = f"Choose; {question.ready} is likely."
    return Problem(place, question.what, do, Level.QUESTION)


def ask_about(
    people: Iterable[DraftPerson], rows: Mapping[str, str]
) -> Iterator[Problem]:
    """Ask about every result of rows whose cells may belong to other columns.

    `rows` tells for the place of each why.
    """
    do = "Compare value, unit and range with the report."
    for person in people:
        for panel in person.panels:
            for draft in panel.results:
                where = draft.place.where
                what = rows.get(where) or rows.get(where.rpartition(", column ")[0])
                if what:
                    yield Problem(Place(where, "value"), what, do, Level.QUESTION)
