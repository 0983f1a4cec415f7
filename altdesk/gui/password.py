"""Setting, changing and removing the password of a log, with plain consequences."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QProgressBar, QWidget

from altdesk.errors import AltDeskError, WrongPasswordError
from altdesk.gui.background import Steps, Work
from altdesk.gui.dialog import Dialog
from altdesk.gui.password_strength import judge
from altdesk.gui.retelling import retell_error
from altdesk.gui.secret_field import SecretField
from altdesk.gui.wording import say
from altdesk.logbook.secrets import is_recovery_key

if TYPE_CHECKING:
    from altdesk.store.log import Log


class SecretDialog(Dialog):
    """A dialog whose deed takes half a second and may find the password wrong."""

    def __init__(self, parent: QWidget | None, log: "Log", title: str) -> None:
        super().__init__(parent, "AltDesk")
        self.title.setText(title)
        self.answer: Any = None
        self._log = log
        self._work: Work | None = None

    def _finish_form(self, words: str, role: str = "primary") -> None:
        """Add the line for faults, the bar and the buttons."""
        self.said = self.say("", tone="urgent")
        self.said.hide()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Working"))
        self.busy.hide()
        self.add(self.busy)
        self.column.addStretch()
        self.do = self.offer(words, role)
        self.do.clicked.connect(self.attempt)
        self.cancel = self.offer(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)

    def attempt(self) -> None:
        """Do what the dialog is for."""
        raise NotImplementedError

    def _run(self, deed: Callable[[], Any]) -> None:
        def run(_steps: Steps) -> Any:
            return deed()

        self._work = Work(run)
        self._work.done.connect(self._done)
        self._work.failed.connect(self._failed)
        self._rest(is_working=True)
        self._work.start()

    def _rest(self, *, is_working: bool) -> None:
        self.busy.setVisible(is_working)
        for part in self._parts():
            part.setEnabled(not is_working)

    def _parts(self) -> tuple[QWidget, ...]:
        return (*self.findChildren(SecretField), self.do, self.cancel)

    def _done(self, answer: object) -> None:
        self._work = None
        self.answer = answer
        for field in self.findChildren(SecretField):
            field.clear()
        self.accept()

    def _failed(self, error: AltDeskError) -> None:
        self._work = None
        self._rest(is_working=False)
        self.tell(retell_error(error))

    def tell(self, words: str) -> None:
        """Say under the fields what is wrong."""
        self.said.setText(words)
        self.said.setAccessibleName(words)
        self.said.show()
        self.fit()

    def reject(self) -> None:
        """Close, but never while the log is being written."""
        if self._work is None:
            super().reject()


class _NewPassword(SecretDialog):
    """Two fields that must agree, and how strong the password is."""

    def _ask_new(self) -> None:
        self.first = SecretField(self.tr("New password"))
        self.again = SecretField(self.tr("The same again"), can_be_shown=False)
        self.add(self.first)
        self.strength = self.say("", "small")
        self.add(self.again)
        self.agrees = self.say("", "small", tone="warn")
        self.first.changed.connect(self._judge)
        self.again.changed.connect(self._judge)
        self.first.shows.toggled.connect(
            lambda shown: self.again.show_letters(shown=shown)
        )

    def _judge(self) -> None:
        strength = judge(self.first.text)
        self.strength.setText(strength.words)
        self.strength.set_tone(strength.tone)
        self.first.line.setAccessibleDescription(strength.words)
        differs = bool(self.again.text) and self.again.text != self.first.text
        self.agrees.setText(self.tr("The two are not the same.") if differs else "")
        self.do.setEnabled(self.is_complete)

    @property
    def is_complete(self) -> bool:
        first = self.first.text
        return bool(first.strip()) and first == self.again.text


class SetPasswordDialog(_NewPassword):
    """Protects a log; `answer` is the recovery key."""

    def __init__(self, parent: QWidget | None, log: "Log") -> None:
        super().__init__(parent, log, "")
        self.title.setText(self.tr("Set a password"))
        self.say(
            self.tr(
                "From then on the log opens only with this password, or with a "
                "recovery key that you print next. If both are lost, nobody can open "
                "the log again: not you, not a doctor, not the makers of AltDesk."
            )
        )
        self._ask_new()
        words = self.tr(
            "Copies and backups from before have no password and stay readable: delete "
            "them where others could find them."
        )
        self.say(words, "small", tone="muted")
        self._finish_form(self.tr("Set password"))
        self._judge()
        self.first.setFocus()

    def attempt(self) -> None:
        if self.is_complete:
            password = self.first.text
            self._run(lambda: self._log.protect(password))


class ChangePasswordDialog(_NewPassword):
    """Another password for a log that has one; the recovery key stays."""

    def __init__(self, parent: QWidget | None, log: "Log") -> None:
        super().__init__(parent, log, "")
        self.title.setText(self.tr("Change the password"))
        self.now = SecretField(self.tr("Password now, or recovery key"))
        self.add(self.now)
        self._ask_new()
        words = self.tr(
            "The printed recovery sheet stays valid. Backups from before open with the "
            "old password."
        )
        self.say(words, "small", tone="muted")
        self._finish_form(self.tr("Change password"))
        self.now.changed.connect(self._judge)
        self._judge()
        self.now.setFocus()

    @property
    def is_complete(self) -> bool:
        return bool(self.now.text) and super().is_complete

    def attempt(self) -> None:
        if not self.is_complete:
            return
        now, new = self.now.text, self.first.text

        def change() -> None:
            require_secret(self._log, now)
            self._log.change_password(new)

        self._run(change)


class ConfirmedDialog(SecretDialog):
    """Something that only who knows the password may do."""

    def __init__(
        self,
        parent: QWidget | None,
        log: "Log",
        texts: tuple[str, str, str],
        deed: Callable[[], Any],
    ) -> None:
        title, words, button = texts
        super().__init__(parent, log, title)
        self._deed = deed
        self.say(words)
        self.now = SecretField(self.tr("Password now, or recovery key"))
        self.add(self.now)
        self._finish_form(button)
        self.now.changed.connect(self._allow)
        self._allow()
        self.now.setFocus()

    def _allow(self) -> None:
        self.do.setEnabled(bool(self.now.text))

    def attempt(self) -> None:
        now = self.now.text

        def confirmed() -> Any:
            require_secret(self._log, now)
            return self._deed()

        if now:
            self._run(confirmed)


def require_secret(log: "Log", text: str) -> None:
    """Refuse who knows neither the password nor the recovery key.

    Raises:
        WrongPasswordError: `text` is neither.
    """
    if log.is_password(text) or is_recovery_key(log, text):
        return
    what = say("This is not the password of this log.")
    raise WrongPasswordError(what, say("Mind capitals and the keyboard's language."))
