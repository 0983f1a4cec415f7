"""The password at opening: right, wrong, the recovery key, Caps Lock."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from altdesk.errors import LogError, LogInUseError
from altdesk.gui import opening, unlock
from altdesk.gui.secret_field import SecretField
from altdesk.gui.unlock import UnlockDialog
from altdesk.store.log import Log
from altdesk.store.unlocking import Secrets


@pytest.fixture
def protected(kept_log):
    """Return the closed, protected log and its recovery key."""
    key = kept_log.log.protect("correct horse")
    path = kept_log.path
    kept_log.close()
    return path, key


@pytest.fixture
def dialog(qtbot, protected):
    path, _key = protected
    made = UnlockDialog(
        None, path.name, lambda s: Log.open(path, read_only=True, secrets=s)
    )
    qtbot.addWidget(made)
    made.show()
    return made


def attempt(qtbot, dialog, text):
    dialog.field.line.setText(text)
    dialog.attempt()
    qtbot.waitUntil(lambda: dialog._work is None)


def test_the_right_password_opens_the_log(qtbot, dialog):
    attempt(qtbot, dialog, "correct horse")

    assert dialog.result() == 1
    assert [p.name for p in dialog.answer.people()] == ["Zebrowska <b>"]
    dialog.answer.close()
    assert dialog.field.text == ""


def test_a_wrong_password_says_what_else_it_may_be(qtbot, dialog):
    attempt(qtbot, dialog, "Correct horse")

    assert dialog.isVisible()
    assert "does not open clinic.altdesk" in dialog.said.text()
    assert "not an AltDesk log" in dialog.said.text()
    assert dialog.field.line.selectedText() == "Correct horse"


def test_the_recovery_key_opens_it_however_it_is_typed(qtbot, dialog, protected):
    _path, key = protected
    dialog.other.click()

    attempt(qtbot, dialog, key.lower().replace("-", " "))

    assert dialog.result() == 1
    dialog.answer.close()


def test_a_misread_recovery_key_is_told_at_once(dialog, protected):
    _path, key = protected
    dialog.other.click()

    dialog.field.line.setText(key[:-1])
    dialog.attempt()

    assert dialog._work is None
    assert "not a whole recovery key" in dialog.said.text()


def test_the_screen_lives_while_a_password_is_tried(qtbot, dialog):
    dialog.field.line.setText("correct horse")

    dialog.attempt()

    assert dialog.busy.isVisible()
    assert not dialog.open_button.isEnabled()
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog._work is None)
    dialog.answer.close()


def test_nothing_typed_is_not_tried(dialog):
    assert not dialog.open_button.isEnabled()
    dialog.attempt()
    assert dialog._work is None


def test_the_field_hides_its_letters_until_asked(dialog):
    assert dialog.field.line.echoMode() == QLineEdit.EchoMode.Password
    dialog.field.shows.setChecked(True)
    assert dialog.field.line.echoMode() == QLineEdit.EchoMode.Normal


@pytest.mark.parametrize(
    ("letter", "shifted", "is_on"),
    [("A", False, True), ("a", True, True), ("A", True, False), ("a", False, False)],
)
def test_caps_lock_is_noticed_from_the_letters(qtbot, letter, shifted, is_on):
    field = SecretField("Password")
    qtbot.addWidget(field)
    field.show()
    modifier = Qt.KeyboardModifier
    keys = modifier.ShiftModifier if shifted else modifier.NoModifier

    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, keys, letter)
    QApplication.sendEvent(field.line, event)

    assert field.caps.isVisible() is is_on


def test_all_text_is_plain_and_every_control_has_a_name(dialog):
    labels = dialog.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert dialog.field.line.accessibleName() == "Password"
    assert dialog.open_button.accessibleName() == "Open"


def test_a_protected_log_is_opened_through_the_dialog(protected, monkeypatch):
    path, _key = protected

    def typed(_parent, _name, tries, _why=""):
        secrets = Secrets("correct horse")
        return unlock.Unlocked(secrets, tries(secrets), None)

    monkeypatch.setattr(unlock, "ask", typed)

    logbook = opening.open_log(None, path)

    assert logbook is not None
    assert not logbook.log.is_read_only
    assert len(logbook.people()) == 1
    logbook.close()


def test_giving_up_opens_nothing(protected, monkeypatch):
    monkeypatch.setattr(unlock, "ask", lambda *_: None)

    assert opening.open_log(None, protected[0]) is None


def test_a_protected_log_in_use_asks_for_both(protected, monkeypatch):
    path, _key = protected
    writer = Log.open(path, secrets=Secrets("correct horse"))
    asked = []

    def typed(_parent, _name, tries, _why=""):
        secrets = Secrets("correct horse")
        try:
            return unlock.Unlocked(secrets, tries(secrets), None)
        except LogError as error:
            return unlock.Unlocked(secrets, None, error)

    def read(_parent, name, error):
        from altdesk.gui.in_use import Way

        asked.append((name, type(error)))
        return Way.READ

    monkeypatch.setattr(unlock, "ask", typed)
    monkeypatch.setattr("altdesk.gui.in_use.ask", read)

    logbook = opening.open_log(None, path)

    assert asked == [("clinic.altdesk", LogInUseError)]
    assert logbook.log.is_read_only
    logbook.close()
    writer.close()
