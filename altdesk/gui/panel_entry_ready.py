"""A typed panel of a long log, worked out while the screen goes on painting."""

from functools import partial
from typing import TYPE_CHECKING, Protocol

from altdesk.gui.waiting import wait_for

if TYPE_CHECKING:
    from altdesk.core.draft import DraftPanel
    from altdesk.core.history import History
    from altdesk.logbook import Logbook
    from altdesk.logbook.preparing import Prepared

LONG = 500
"""Panels of a log that takes longer to interpret than a screen may stand still."""


class Form(Protocol):
    """What is asked of the form: whose it is, and how it stands."""

    @property
    def person(self) -> str | None: ...

    def draft(self) -> "DraftPanel": ...

    def keep(self) -> None: ...


def made_ready(
    form: Form, logbook: "Logbook", history: "History | None"
) -> "tuple[DraftPanel, Prepared | None]":
    """Return the draft as typed; of a long log with what was worked out of it.

    Keys and clicks wait meanwhile. What reaches the form all the same, from a screen
    reader, is part of the panel that is saved: then it is worked out again. Should
    another person come, the draft stays that of the one before.
    """
    person, draft = form.person, form.draft()
    if person is None or history is None or len(history.panels) < LONG:
        return draft, None
    form.keep()
    while True:
        ready = wait_for(partial(logbook.prepare, person, draft))
        if form.person != person or draft == (now := form.draft()):
            return draft, ready
        draft = now
