"""Histories from a foreign file, as it alone tells them."""

from pathlib import Path

from altdesk.core.history import History
from altdesk.core.panel import Panel
from altdesk.core.problem import Problem
from altdesk.errors import UnreadableFileError
from altdesk.importers import read
from altdesk.logbook.case import Case
from altdesk.logbook.importing import PersonPreview, preview_person


def read_foreign(path: Path) -> tuple[tuple[Case, ...], tuple[Problem, ...]]:
    """Return the histories that an importable file holds, and the problems met.

    Raises:
        UnreadableFileError: nothing could be read.
    """
    reading = read(path)
    cases, problems = [], list(reading.problems)
    for number, draft in enumerate(reading.people, start=1):
        preview = preview_person(draft, None, None, reading)
        problems += [
            problem
            for panel in preview.panels
            for result in panel.results
            for problem in result.problems
        ]
        name = draft.name or draft.file_number or f"person {number}"
        cases.append(Case(name, history_of(preview, f"{number:032x}")))
    if not cases:
        what = f"{path.name} holds no person with results."
        raise UnreadableFileError(what, str(problems[0]) if problems else "")
    return tuple(cases), tuple(problems)


def history_of(preview: PersonPreview, identifier: str) -> History:
    """Return the history that a file alone tells: all results that are settled."""
    panels = [
        Panel(
            f"{identifier[:24]}{number:08x}",
            panel.draft.collected,
            tuple(r.result for r in panel.results if r.result is not None),
            panel.draft.laboratory,
            panel.draft.context,
            panel.draft.note,
        )
        for number, panel in enumerate(preview.panels)
        if panel.draft.collected is not None
    ]
    person = preview.draft.as_person(identifier)
    return History(person, tuple(panels), preview.events, preview.answers)
