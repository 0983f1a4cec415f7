"""A damaged log: what can be read becomes a new log, with a list of what is missing."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from altdesk.errors import AltDeskError, LogError
from altdesk.gui import faults
from altdesk.gui.dialog import Dialog
from altdesk.gui.text_list import TextList
from altdesk.gui.waiting import wait_for
from altdesk.gui.wording import say, say_count
from altdesk.store.salvage import Salvaged
from altdesk.store.unlocking import NO_SECRETS, Secrets


def salvage(parent: QWidget | None, damaged: Path, secrets: Secrets) -> Path | None:
    """Save what can be read beside the damaged log; None: it failed, and was told."""
    try:
        secrets = secrets if secrets != NO_SECRETS else _ask_secrets(parent, damaged)
        saved = wait_for(lambda: _salvage(damaged, secrets))
    except AltDeskError as error:
        faults.ask(parent, error, (), say("Close"))
        return None
    dialog = SalvagedDialog(
        parent, damaged.name, saved, was_protected=bool(secrets.given())
    )
    dialog.exec()
    dialog.deleteLater()
    return saved.path


def _salvage(damaged: Path, secrets: Secrets) -> Salvaged:
    from altdesk.store import automatic
    from altdesk.store.salvage import salvage as save

    newest = automatic.newest(damaged)
    target = _free_name(damaged)
    try:
        return save(damaged, target, backup=newest, secrets=secrets)
    except LogError:
        if newest is None or target.exists():
            raise
        # The backup cannot be read with it: the damaged log alone is still something.
        return save(damaged, target, secrets=secrets)


def _free_name(damaged: Path) -> Path:
    number, path = 1, damaged.with_name(f"{damaged.stem} salvaged{damaged.suffix}")
    while path.exists():
        number += 1
        path = damaged.with_name(f"{damaged.stem} salvaged {number}{damaged.suffix}")
    return path


def _ask_secrets(parent: QWidget | None, path: Path) -> Secrets:
    from altdesk.gui import unlock
    from altdesk.store import unlocking

    if not unlocking.is_protected(path):
        return NO_SECRETS

    def is_right(secrets: Secrets) -> bool:
        unlocking.find_key(path, secrets)
        return True

    unlocked = unlock.ask(parent, path.name, is_right)
    if unlocked is None:
        raise LogError(say("Without the password nothing can be read."))
    if unlocked.error is not None:
        raise unlocked.error
    return unlocked.secrets


class SalvagedDialog(Dialog):
    """What was saved where, and what is missing."""

    def __init__(
        self,
        parent: QWidget | None,
        name: str,
        saved: Salvaged,
        *,
        was_protected: bool,
    ) -> None:
        super().__init__(parent, "AltDesk")
        self.title.setText(self.tr("What could be read is saved"))
        words = self.tr(
            "{target} holds {people} with {panels}. {name} was left as it is; keep it "
            "until you are sure that nothing is missing."
        )
        self.say(
            words.format(
                target=saved.path.name,
                people=say_count("%n people", saved.people),
                panels=say_count("%n panels", saved.panels),
                name=name,
            )
        )
        if was_protected:
            words = self.tr("The new log has the same password.")
            self.say(words)
        if saved.missing:
            self.say(self.tr("Could not be read"), "strong")
            self.missing = TextList(self.tr("What could not be read"), saved.missing)
            self.add(self.missing)
        else:
            self.say(self.tr("Nothing is known to be missing."), tone="good")
        self.column.addStretch()
        self.offer(self.tr("Open it"), "primary").clicked.connect(self.accept)
