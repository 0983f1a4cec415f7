"""Asks for the password of a protected log, or for its recovery key."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from altdesk.errors import AltDeskError, WrongPasswordError
from altdesk.gui.background import Steps, Work
from altdesk.gui.dialog import Dialog
from altdesk.gui.labels import Button
from altdesk.gui.secret_field import SecretField
from altdesk.store.keys import read_recovery_key
from altdesk.store.unlocking import Secrets

Answer = TypeVar("Answer")


class UnlockDialog(Dialog, Generic[Answer]):
    """Tries what is typed off the screen's thread, until it opens or is given up.

    `tries` is called with the secrets; what it returns is `answer`. A fault that has
    nothing to do with the password closes the dialog and stands in `error`.
    """

    def __init__(
        self,
        parent: QWidget | None,
        name: str,
        tries: Callable[[Secrets], Answer],
        why: str = "",
    ) -> None:
        super().__init__(parent, "AltDesk")
        self.title.setText(self.tr("{name} is protected").format(name=name))
        self.secrets = Secrets()
        self.answer: Answer | None = None
        self.error: AltDeskError | None = None
        self._log_name = name
        self._tries = tries
        self._work: Work | None = None
        self._is_recovery = False
        if why:
            self.say(why)
        self._build()

    def _build(self) -> None:
        self.field = SecretField(self.tr("Password"))
        self.add(self.field)
        self.said = self.say("", tone="urgent")
        self.said.hide()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Opening"))
        self.busy.hide()
        self.add(self.busy)
        self.other = Button(self.tr("Use the recovery key instead"), "link")
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self._switch)
        self.column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self.open_button = self.offer(self.tr("Open"), "primary")
        self.open_button.clicked.connect(self.attempt)
        self.cancel_button = self.offer(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.field.changed.connect(self._allow)
        self._allow()
        self.field.setFocus()

    def _allow(self) -> None:
        self.open_button.setEnabled(bool(self.field.text) and self._work is None)

    def _switch(self) -> None:
        """Ask for the other secret."""
        self._is_recovery = not self._is_recovery
        if self._is_recovery:
            self.field.rename(self.tr("Recovery key"))
            self.other.setText(self.tr("Use the password instead"))
            self._tell(
                self.tr(
                    "It stands on the printed recovery sheet: 28 letters and digits in "
                    "groups of four. Capitals and hyphens do not matter."
                ),
                "muted",
            )
        else:
            self.field.rename(self.tr("Password"))
            self.other.setText(self.tr("Use the recovery key instead"))
            self.said.hide()
        # A key is copied from paper: it must be seen to be compared.
        self.field.show_letters(shown=self._is_recovery)
        self.field.clear()
        self.field.setFocus()
        self.fit()

    def attempt(self) -> None:
        """Try what is typed."""
        text = self.field.text
        if not text or self._work is not None:
            return
        if self._is_recovery and read_recovery_key(text) is None:
            self._tell(
                self.tr(
                    "This is not a whole recovery key: a letter is missing or another "
                    "one. Compare it with the sheet, group by group."
                )
            )
            return
        secrets = Secrets(recovery_key=text) if self._is_recovery else Secrets(text)
        self.secrets = secrets

        def deed(_steps: Steps) -> Answer:
            return self._tries(secrets)

        self._work = Work(deed)
        self._work.done.connect(self._opened)
        self._work.failed.connect(self._failed)
        self._rest(is_working=True)
        self._work.start()

    def _rest(self, *, is_working: bool) -> None:
        self.busy.setVisible(is_working)
        for part in (self.field, self.other, self.open_button, self.cancel_button):
            part.setEnabled(not is_working)

    def _opened(self, answer: Answer) -> None:
        self._work = None
        self.answer = answer
        self.field.clear()
        self.accept()

    def _failed(self, error: AltDeskError) -> None:
        self._work = None
        self._rest(is_working=False)
        if not isinstance(error, WrongPasswordError):
            self.error = error
            self.accept()
            return
        self._tell(self._wrong())
        self.field.setFocus()
        self.field.line.selectAll()

    def _wrong(self) -> str:
        if self._is_recovery:
            first = self.tr("This recovery key does not open {name}.")
            then = self.tr("Is it the sheet of this log, and the newest one?")
        else:
            first = self.tr("This password does not open {name}.")
            then = self.tr("Mind capitals and the keyboard's language.")
        perhaps = self.tr(
            "If nothing opens it, this may be another log than you think, a damaged "
            "one, or not an AltDesk log at all. It was left unchanged."
        )
        return f"{first.format(name=self._log_name)} {then}\n{perhaps}"

    def _tell(self, words: str, tone: str = "urgent") -> None:
        self.said.set_tone(tone)
        self.said.setText(words)
        self.said.show()
        self.field.line.setAccessibleDescription(words)
        self.fit()

    def reject(self) -> None:
        """Close, but never while a password is being tried."""
        if self._work is None:
            self.field.clear()
            super().reject()


@dataclass(frozen=True, slots=True)
class Unlocked(Generic[Answer]):
    """The secrets that are right; `error` is what stands in the way all the same."""

    secrets: Secrets
    answer: Answer | None
    error: AltDeskError | None


def ask(
    parent: QWidget | None, name: str, tries: Callable[[Secrets], Answer], why: str = ""
) -> Unlocked[Answer] | None:
    """Return what opens a log, and what `tries` returned for it; None: given up."""
    dialog = UnlockDialog(parent, name, tries, why)
    is_accepted = bool(dialog.exec())
    unlocked = Unlocked(dialog.secrets, dialog.answer, dialog.error)
    dialog.deleteLater()
    return unlocked if is_accepted else None
