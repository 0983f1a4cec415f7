"""The person's own numbers behind a statement, as short words."""

from collections.abc import Iterable, Iterator, Sequence

from altdesk.core.number import write_number
from altdesk.rules.explain import write_value
from altdesk.rules.facts import RESULT, Facts
from altdesk.rules.measured import LIVER_TESTS
from altdesk.rules.vocabulary import KNOWN, TIMES, analyte_of
from altdesk.rules.wording import analyte_label, write_measured, write_result

# Most clauses begin with "ALT or AST is raised": the condition, not the evidence.
_CONDITION = ("ALT_X", "AST_X")
_SUMS = ("PATTERN", "RAISED")
_SILENT = (*_SUMS, "SEX")


def reasons(facts: Facts, reads: Iterable[str]) -> tuple[str, ...]:
    """Return the results and facts that made a clause true, in words."""
    found: dict[str, None] = {}
    for name in reads:
        found |= dict.fromkeys(_reason(facts, name))
    return tuple(found)


def _reason(facts: Facts, name: str) -> Iterator[str]:
    said = facts.known(name).said
    if name in _SUMS:
        yield from _raised(facts)
        return
    if said.value is None or said.value is False or name in _SILENT:
        return
    if (analyte := analyte_of(name)) is not None:
        measured = (facts.result(analyte),)
        yield from (write_measured(m) for m in measured if m is not None)
        return
    label = facts.knowledge.facts[name].label
    if said.value is True:
        # What is asked as "whether you are pregnant" is now known: "you are pregnant".
        claim = label.removeprefix("whether ")
        yield f"{claim}: {said.words}" if said.words else claim
        return
    yield from tuple(_results_under(name, facts)) or (
        f"{label}: {said.words or write_value(said.value)}",
    )


def _raised(facts: Facts) -> Iterator[str]:
    """Return the raised liver tests that a sum such as the pattern speaks of."""
    for analyte in LIVER_TESTS:
        found = facts.result(analyte)
        if found is not None and found.is_above:
            yield write_measured(found)


def _results_under(name: str, facts: Facts) -> Iterator[str]:
    """Return the results that a computed number rests on: AST and ALT of AST/ALT."""
    for read in facts.known(name).reads:
        found = facts.result(read.removeprefix(RESULT)) if read[0] == RESULT else None
        if found is None and (analyte := analyte_of(read)) is not None:
            found = facts.result(analyte)
        if found is not None and found.point is not None:
            yield f"{analyte_label(found.analyte)} {write_result(found.point.result)}"


def numbers_behind(reads: Sequence[str], facts: Facts) -> tuple[str, ...]:
    """Return the numbers that belong beside a piece of evidence.

    A result that was named by itself is not named again under a ratio.
    """
    subjects = [name for name in reads if name not in _CONDITION] or list(reads)
    named = {analyte_of(name) for name in subjects}
    found: dict[str, None] = {}
    for name in subjects:
        is_plain = analyte_of(name) is not None
        is_told = not is_plain and not named.isdisjoint(_analytes_under(name, facts))
        if not (name.endswith(KNOWN) or name in _SILENT or is_told):
            found |= dict.fromkeys(_number(name, facts))
    return tuple(found)


def _analytes_under(name: str, facts: Facts) -> Iterator[str]:
    for read in facts.known(name).reads:
        analyte = analyte_of(read)
        if analyte is not None:
            yield analyte


def _number(name: str, facts: Facts) -> Iterator[str]:
    said = facts.known(name).said
    if said.value is None or said.value is False:
        return
    if (analyte := analyte_of(name)) is not None:
        found = facts.result(analyte)
        if found is not None and found.value is not None:
            yield write_measured(found)
    elif said.words and not name.endswith(TIMES):
        results = tuple(_results_under(name, facts))
        yield from (
            results if isinstance(said.value, float) and results else (said.words,)
        )
    elif isinstance(said.value, float) and said.value:
        yield f"{facts.knowledge.facts[name].label.removeprefix('your ')} " + (
            write_number(said.value)
        )
