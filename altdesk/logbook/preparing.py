"""A panel made ready to be recorded: checked, and its standing worked out.

Of thirty years of panels this takes longer than a screen may wait, and needs nothing
but the history: it can be done in another thread. The commit itself is short.
"""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from altdesk.core.check import check
from altdesk.core.draft import DraftPanel
from altdesk.core.history import History
from altdesk.core.panel import Panel
from altdesk.core.problem import Problem
from altdesk.logbook.standing import standing_of
from altdesk.logbook.words import in_words
from altdesk.store import new_id

if TYPE_CHECKING:
    from altdesk.rules.findings import Findings
    from altdesk.store.work_list import Standing


class Prepared(NamedTuple):
    """What will be recorded, and the history it was worked out from.

    Without a panel there is nothing to record, but problems to correct.
    """

    draft: DraftPanel
    history: History
    panel: Panel | None
    standing: "Standing | None" = None
    problems: tuple[Problem, ...] = ()

    @property
    def words(self) -> str:
        """Return what the ledger says of the act."""
        if self.panel is None:
            return ""
        verb = "change" if self.draft.id else "add"
        return f"{verb} panel of {in_words(self.panel.collected_on)}"

    def is_of(self, draft: DraftPanel, history: History) -> bool:
        """Tell whether a draft and a history are still those that were prepared."""
        return history is self.history and draft == self.draft


def prepare(
    history: History,
    draft: DraftPanel,
    today: date,
    interpret: Callable[[History], "Findings"],
) -> Prepared:
    """Return a draft ready to be recorded, or what is to be corrected."""
    identifier = draft.id or new_id()
    checked = check(draft, identifier, today, history.person.born)
    if checked.panel is None:
        return Prepared(draft, history, None, problems=checked.problems)
    after = history.with_panel(checked.panel)
    standing = standing_of(after, interpret(after))
    return Prepared(draft, history, checked.panel, standing, checked.problems)
