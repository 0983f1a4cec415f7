"""What the preview says of a whole file: what is wrong, and what comes after it."""

from collections.abc import Sequence
from dataclasses import replace

from altdesk.core.problem import Level
from altdesk.errors import AltDeskError
from altdesk.gui.problems import Sentence, sentence_of
from altdesk.gui.retelling import retell_error, retell_place
from altdesk.gui.wording import say, say_count
from altdesk.importers.reading import Reading

_TOLD = 3
"""Files whose reasons are said in full."""


def problems_in_words(reading: Reading) -> Sentence | None:
    """Return the first problem of a file and how many there are; None: there is none.

    What its questions ask is asked below.
    """
    problems = [
        problem
        for problem in reading.problems
        if problem.level is not Level.QUESTION or not reading.questions
    ]
    if not problems:
        return None
    first = sentence_of(problems[0])
    words = f"{retell_place(problems[0].place.where)}: {first.words}"
    if len(problems) > 1:
        more = say("{words} (and {count} more)")
        words = more.format(words=words, count=len(problems) - 1)
    return replace(first, words=words)


def note_in_words(waiting: int, refused: Sequence[AltDeskError] = ()) -> str:
    """Return that recording can be taken back, and what of the other files."""
    notes = [say("One undo takes all of it back.")]
    if waiting:
        notes.append(say_count("%n more files wait.", waiting))
    return " ".join([*notes, *refused_in_words(refused)])


def recorded_in_words(
    name: str, count: int, left: int, refused: Sequence[AltDeskError]
) -> str:
    """Return how many results were recorded, and what was not."""
    words = [say_count("%n results of {name} recorded.", count).format(name=name)]
    if left:
        words.append(say_count("%n with open questions were left out.", left))
    return " ".join([*words, *refused_in_words(refused)])


def refused_in_words(refused: Sequence[AltDeskError]) -> list[str]:
    """Return why the first files were not read, and how many more were not."""
    words = [retell_error(error) for error in refused[:_TOLD]]
    more = len(refused) - _TOLD
    return (
        [*words, say_count("%n more files were not read.", more)] if more > 0 else words
    )
