"""What the preview says of a whole file: what is wrong, and what comes after it."""

from dataclasses import replace

from altdesk.core.problem import Level
from altdesk.gui.problems import Sentence, sentence_of
from altdesk.gui.retelling import retell_place
from altdesk.gui.wording import say, say_count
from altdesk.importers.reading import Reading


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


def note_in_words(waiting: int) -> str:
    """Return that recording can be taken back, and how many files come after it."""
    notes = [say("One undo takes all of it back.")]
    if waiting:
        notes.append(say_count("%n more files wait.", waiting))
    return " ".join(notes)
