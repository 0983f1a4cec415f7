"""The questions about a person, and why each is asked: from the rules themselves."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from altdesk import bundled
from altdesk.gui.language import LANGUAGE
from altdesk.gui.wording import say, say_known
from altdesk.rules.knowledge import Knowledge, load

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: the fact it settles, its kind, its words and the reason."""

    fact: str
    question: str
    why: str
    is_number: bool
    unit: str = ""
    lasts_days: int | None = None


@dataclass(frozen=True, slots=True)
class AskedGroup:
    title: str
    questions: tuple[Asked, ...]


def groups() -> tuple[AskedGroup, ...]:
    """Return all questions, in the groups of `about_you.toml`."""
    return _groups(LANGUAGE.code)


@cache
def _groups(_language: str) -> tuple[AskedGroup, ...]:
    table = bundled.read_toml("resources", "wording", "about_you.toml")
    knowledge = load()
    return tuple(_group(entry, table["through"], knowledge) for entry in table["group"])


def _group(
    entry: dict[str, Any], through: dict[str, list[str]], knowledge: Knowledge
) -> AskedGroup:
    asked = (
        _asked(fact, frozenset({fact, *through.get(fact, ())}), knowledge)
        for fact in entry["facts"]
    )
    return AskedGroup(entry["title"], tuple(asked))


def _asked(fact: str, names: frozenset[str], knowledge: Knowledge) -> Asked:
    word = knowledge.facts[fact]
    return Asked(
        fact=fact,
        question=say_known(word.question),
        why=_why(names, knowledge),
        is_number=word.word.kind.value == "number",
        unit=say_known(word.unit),
        lasts_days=word.lasts_days,
    )


def _why(names: frozenset[str], knowledge: Knowledge) -> str:
    """Return what the rules do with a fact."""
    sentences = []
    causes = [
        say_known(cause.plain_name or cause.name)
        for cause in knowledge.causes
        if any(_reads(e.rule, names) for e in cause.evidence)
    ]
    if any(_reads(flag.rule, names) for flag in knowledge.flags):
        sentences.append(say("It can make the matter urgent."))
    if any(_reads(population.rule, names) for population in knowledge.populations):
        sentences.append(say("It decides whether AltDesk may interpret at all."))
    if causes:
        words = say("It speaks for or against: {causes}.")
        sentences.append(words.format(causes=_listed(causes)))
    if not sentences:
        sentences.append(say("A score or a next test depends on it."))
    return " ".join(sentences)


def _reads(rule: Any, names: Iterable[str]) -> bool:
    clause = getattr(rule, "clause", None)
    return clause is not None and not names.isdisjoint(clause.names)  # type: ignore[attr-defined]


def _listed(causes: list[str]) -> str:
    shown = ", ".join(causes[:_MOST_NAMED])
    more = len(causes) - _MOST_NAMED
    if more > 0:
        return say("{shown} and {count} more").format(shown=shown, count=more)
    return shown
