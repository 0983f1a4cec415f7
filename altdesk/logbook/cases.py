"""Histories from whatever a command is given: a log, a case file, a foreign file."""

import json
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from altdesk.core.problem import Problem
from altdesk.errors import UnreadableFileError
from altdesk.logbook.case import Case
from altdesk.store.unlocking import NO_SECRETS, Secrets

_LOG_ENDING = ".altdesk"
_LARGEST_CASE = 10_000_000
_MARKS = (BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Cases:
    """All histories of a file, and the problems met on the way."""

    cases: tuple[Case, ...]
    problems: tuple[Problem, ...] = ()
    head_hash: str = ""
    """The hash over the ledger, where the file is a log."""


def read_cases(path: Path, secrets: Secrets = NO_SECRETS) -> Cases:
    """Return the histories that a log, a case file or an importable file holds.

    Raises:
        LogError: the log cannot be opened, or `secrets` do not open it.
        UnreadableFileError: nothing could be read.
    """
    if not path.exists():
        what = f"There is no file {path}."
        raise UnreadableFileError(what, "Check the name and the folder.")
    if path.suffix == _LOG_ENDING:
        return _from_log(path, secrets)
    table = _as_case(path)
    if table is not None:
        return _from_case_file(table, path)
    from altdesk.logbook.foreign import read_foreign

    return Cases(*read_foreign(path))


def _from_log(path: Path, secrets: Secrets) -> Cases:
    from altdesk.store.log import Log

    with Log.open(path, read_only=True, secrets=secrets) as log:
        people = log.people()
        cases = tuple(Case(p.name, log.history(p.id)) for p in people)
        return Cases(cases, head_hash=log.head_hash)


def _as_case(path: Path) -> Any | None:
    """Return the JSON of a case file; None if the file is something else."""
    with path.open("rb") as file:
        head = file.read(_LARGEST_CASE + 1)
    if len(head) > _LARGEST_CASE or not _may_be_json(head):
        return None
    try:
        table = json.loads(head)
    except (ValueError, RecursionError):
        return None
    entries = _entries(table)
    is_case = bool(entries) and all(
        isinstance(e, dict) and "panels" in e and "resourceType" not in e
        for e in entries
    )
    return table if is_case and not _is_export(table) else None


def _may_be_json(head: bytes) -> bool:
    """Tell by the first letters; an editor may have put a byte order mark first."""
    return head.startswith(_MARKS) or head.lstrip()[:1] in (b"{", b"[")


def _is_export(table: object) -> bool:
    """Tell AltDesk's own JSON (it says so first) from a case file."""
    return isinstance(table, dict) and "altdesk" in table


def _entries(table: object) -> list[Any]:
    if isinstance(table, dict) and isinstance(table.get("vignettes"), list):
        return list(table["vignettes"])
    return list(table) if isinstance(table, list) else [table]


def _from_case_file(table: object, path: Path) -> Cases:
    from altdesk.rules.case import read_case

    cases, problems = [], []
    for number, entry in enumerate(_entries(table), start=1):
        name = str(entry.get("id") or entry.get("title") or f"case {number}")
        history, found = read_case(entry)
        problems += found
        is_lost = history is not None and entry["panels"] and not history.panels
        if history is not None and not is_lost:
            cases.append(Case(name, history))
    if not cases:
        first = str(problems[0]) if problems else "No case was found."
        what = f"{path.name} holds no case that can be read. {first}"
        raise UnreadableFileError(what)
    return Cases(tuple(cases), tuple(problems))


def choose(cases: Cases, person: str | None) -> tuple[Case, ...]:
    """Return the cases whose name or file number is `person`; all without one.

    Raises:
        UnreadableFileError: there is nobody, or nobody of that name.
    """
    if not cases.cases:
        raise UnreadableFileError("Nobody is in this log yet.", "Add a person first.")
    if person is None:
        return cases.cases
    wanted = person.casefold().strip()
    found = tuple(
        c
        for c in cases.cases
        if wanted in {c.name.casefold(), c.history.person.file_number.casefold()}
    )
    if not found:
        names = ", ".join(c.name for c in cases.cases[:10])
        what = f"Nobody is called “{person}” here."
        raise UnreadableFileError(what, f"There are: {names}.")
    return found
