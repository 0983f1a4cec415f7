"""Reading causes.toml, and the groups of causes of workup.toml."""

from collections.abc import Iterable, Mapping

from altdesk.rules.clause import Kind, Word
from altdesk.rules.entries import CauseRule, EvidenceRule, Group
from altdesk.rules.findings import Standing
from altdesk.rules.tables import Row, Table


def read_strengths(table: Table) -> dict[str, int]:
    """Return the points of each strength of evidence."""
    found = {}
    for row in table.rows("strength", "strength"):
        row.support()
        found[row.id] = row.whole("points")
    return found


def read_causes(
    table: Table, words: Mapping[str, Word], strengths: Mapping[str, int]
) -> tuple[CauseRule, ...]:
    seen: set[str] = set()
    return tuple(_cause(row, words, strengths, seen) for row in table.rows("cause"))


def _cause(
    row: Row, words: Mapping[str, Word], strengths: Mapping[str, int], seen: set[str]
) -> CauseRule:
    rows = Table(row.file, row.fields).rows("evidence")
    evidence = []
    for item in rows:
        if item.id in seen or not item.id.startswith(f"{row.id}."):
            raise item.refuse(f"the id should be new and begin with “{row.id}.”.")
        seen.add(item.id)
        evidence.append(_evidence(item, words, strengths))
    return CauseRule(
        row.id,
        row.text("name"),
        row.text("plain_name"),
        row.text("summary"),
        tuple(evidence),
        row.texts("confirming_tests"),
        row.text("treatment"),
        row.text("expected_outcome"),
        row.texts("self_care"),
        row.texts("ask_doctor"),
        row.texts("red_flags"),
        row.support(),
    )


def _evidence(
    row: Row, words: Mapping[str, Word], strengths: Mapping[str, int]
) -> EvidenceRule:
    strength = row.text("strength")
    if strength not in strengths:
        raise row.refuse(f"the strength “{strength}” is unknown.")
    return EvidenceRule(strengths[strength], strength, row.rule(words))


def read_groups(
    table: Table, words: Mapping[str, Word], causes: Iterable[CauseRule]
) -> tuple[Group, ...]:
    """Return the facts that follow from which causes lead."""
    known = {cause.id for cause in causes}
    found = []
    for row in table.rows("group", "fact"):
        row.support()
        members = row.texts("causes")
        if unknown := sorted(set(members) - known):
            raise row.refuse(f"causes.toml has no cause “{unknown[0]}”.")
        if row.id not in words or words[row.id].kind is not Kind.YES_NO:
            raise row.refuse("facts.toml has no such yes/no fact.")
        found.append(Group(row.id, members, (Standing.LEADING,)))
    return tuple(found)
