"""Questions for the doctor: from what stands out and what is missing.

At most as many as fit into a visit, the most useful first, none twice.
"""

from collections.abc import Iterable, Iterator

from altdesk.rules.facts import Facts
from altdesk.rules.findings import Cause, Standing
from altdesk.rules.what_if import WhatIf


def find_questions(
    facts: Facts, causes: Iterable[Cause] = (), what_if: WhatIf | None = None
) -> tuple[str, ...]:
    """Return the questions, in order."""
    asked: dict[str, str] = {}
    covered: list[str] = []
    for text, covers in _candidates(facts, tuple(causes), what_if):
        folded = text.casefold()
        is_asked = any(word.casefold() in other for word in covers for other in asked)
        if is_asked or any(word in folded for word in covered):
            continue
        asked.setdefault(folded, text)
        covered.extend(word.casefold() for word in covers)
    most = int(facts.knowledge.figure("questions_max"))
    return tuple(asked.values())[:most]


def _candidates(
    facts: Facts, causes: tuple[Cause, ...], what_if: WhatIf | None
) -> Iterator[tuple[str, tuple[str, ...]]]:
    known = facts.knowledge.questions
    due = [q for q in known.rules if facts.holds(q.rule.clause)]
    first, later = _of_causes(facts, causes)
    for question in due:
        if question.order < known.cause_order:
            yield question.rule.text, question.covers
    yield from _of_tests(facts, causes, what_if)
    for text in first:
        yield text, ()
    for question in due:
        if question.order >= known.cause_order:
            yield question.rule.text, question.covers
    for text in later:
        yield text, ()


def _of_tests(
    facts: Facts, causes: tuple[Cause, ...], what_if: WhatIf | None
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Ask for the missing test that could say most for each leading cause."""
    for cause in causes:
        test = what_if.first_test(cause.id) if what_if is not None else None
        if cause.standing is Standing.LEADING and test is not None:
            text = facts.knowledge.sentence(
                "question.test", test=test, cause=cause.plain_name
            )
            yield text, (f"have {test}",)


def _of_causes(facts: Facts, causes: tuple[Cause, ...]) -> tuple[list[str], list[str]]:
    """Return the first question of each leading cause, and all the others in turn."""
    lists = [
        facts.knowledge.causes_by_id[cause.id].ask_doctor
        for cause in causes
        if cause.standing is Standing.LEADING
    ]
    turns = [
        [asked[place] for asked in lists if place < len(asked)]
        for place in range(max(map(len, lists), default=0))
    ]
    return (turns[0] if turns else []), [text for turn in turns[1:] for text in turn]
