"""What comes of a wish to record something, and what is told of it."""

from typing import NamedTuple

from altdesk.core.problem import Problem


class Recorded(NamedTuple):
    """What listeners are told after a commit: the people concerned, in words."""

    words: str
    people: frozenset[str]


class Outcome(NamedTuple):
    """What came of a wish to record: the chain that was written, or problems."""

    id: str | None
    problems: tuple[Problem, ...] = ()

    @property
    def is_done(self) -> bool:
        return self.id is not None
