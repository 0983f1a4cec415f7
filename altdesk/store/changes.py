"""What can be recorded: each change becomes one version of one chain."""

from typing import NamedTuple

from altdesk.core.event import Event
from altdesk.core.history import Answer
from altdesk.core.panel import Panel
from altdesk.core.person import Person


class PutPerson(NamedTuple):
    """Record a person, new or changed."""

    person: Person


class PutPanel(NamedTuple):
    """Record a panel of a person, new or changed."""

    person_id: str
    panel: Panel


class PutEvent(NamedTuple):
    """Record an event of a person, new or changed."""

    person_id: str
    event: Event


class PutAnswer(NamedTuple):
    """Record what a person said of a fact; the answer before is superseded."""

    person_id: str
    answer: Answer


class Remove(NamedTuple):
    """Record that a person, panel, event or answer is taken out of sight."""

    chain: str


Change = PutPerson | PutPanel | PutEvent | PutAnswer | Remove


def answer_chain(person_id: str, fact: str) -> str:
    """Return the chain of a person's answers to one fact.

    It follows from person and fact, so that two computers that answer the same
    question meet in one chain.
    """
    told = f"answer|{person_id}|{fact}".encode()
    import hashlib

    return hashlib.sha256(told).hexdigest()[:32]
