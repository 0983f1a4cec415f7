"""What is wrong with a whole file, in one line over its preview."""

from dataclasses import replace

from altdesk.core.problem import Level
from altdesk.gui.problems import Sentence, sentence_of
from altdesk.gui.retelling import retell_place
from altdesk.gui.wording import say
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
