"""Set, change and remove the password; the recovery key on paper."""

import pytest

from altdesk.errors import WrongPasswordError
from altdesk.gui.password import (
    ChangePasswordDialog,
    ConfirmedDialog,
    SetPasswordDialog,
    require_secret,
)
from altdesk.gui.password_strength import estimate, judge
from altdesk.gui.recovery_sheet import RecoveryDialog
from altdesk.store.log import Log
from altdesk.store.unlocking import Secrets


def run(qtbot, dialog):
    dialog.attempt()
    qtbot.waitUntil(lambda: dialog._work is None)


def test_a_password_is_set_and_the_recovery_key_handed_out(qtbot, kept_log):
    dialog = SetPasswordDialog(None, kept_log.log)
    qtbot.addWidget(dialog)
    dialog.first.line.setText("four plain tall words")
    dialog.again.line.setText("four plain tall words")

    run(qtbot, dialog)

    path = kept_log.path
    kept_log.close()
    Log.open(path, secrets=Secrets(recovery_key=dialog.answer)).close()
    Log.open(path, secrets=Secrets("four plain tall words")).close()


def test_two_that_differ_set_nothing(qtbot, kept_log):
    dialog = SetPasswordDialog(None, kept_log.log)
    qtbot.addWidget(dialog)
    dialog.first.line.setText("one")
    dialog.again.line.setText("other")

    dialog.attempt()

    assert not dialog.do.isEnabled()
    assert dialog.agrees.text() == "The two are not the same."
    assert not kept_log.log.is_protected


@pytest.mark.parametrize("password", ["", "   "])
def test_an_empty_password_cannot_be_set(qtbot, kept_log, password):
    dialog = SetPasswordDialog(None, kept_log.log)
    qtbot.addWidget(dialog)
    dialog.first.line.setText(password)
    dialog.again.line.setText(password)

    assert not dialog.do.isEnabled()


def test_the_loss_of_both_is_said_before(qtbot, kept_log):
    dialog = SetPasswordDialog(None, kept_log.log)
    qtbot.addWidget(dialog)

    said = " ".join(label.text() for label in dialog.findChildren(type(dialog.title)))

    assert "If both are lost, nobody can open the log again" in said


@pytest.mark.parametrize("with_key", [False, True], ids=["password", "recovery key"])
def test_changing_needs_what_opens_the_log(qtbot, kept_log, with_key):
    key = kept_log.log.protect("old one")
    dialog = ChangePasswordDialog(None, kept_log.log)
    qtbot.addWidget(dialog)
    for field, text in (
        (dialog.now, key if with_key else "old one"),
        (dialog.first, "new one"),
        (dialog.again, "new one"),
    ):
        field.line.setText(text)

    run(qtbot, dialog)

    assert kept_log.log.is_password("new one")
    assert not kept_log.log.is_password("old one")


def test_a_stranger_changes_nothing(qtbot, kept_log):
    kept_log.log.protect("old one")
    dialog = ChangePasswordDialog(None, kept_log.log)
    qtbot.addWidget(dialog)
    for field in (dialog.now, dialog.first, dialog.again):
        field.line.setText("guess")

    run(qtbot, dialog)

    assert "not the password" in dialog.said.text()
    assert kept_log.log.is_password("old one")


def test_removing_needs_the_password_too(qtbot, kept_log):
    kept_log.log.protect("old one")
    texts = ("Remove", "Anybody can read it.", "Remove")
    dialog = ConfirmedDialog(None, kept_log.log, texts, kept_log.log.unprotect)
    qtbot.addWidget(dialog)
    dialog.now.line.setText("guess")
    run(qtbot, dialog)
    assert kept_log.log.is_protected

    dialog.now.line.setText("old one")
    run(qtbot, dialog)

    assert not kept_log.log.is_protected


def test_an_old_recovery_key_is_no_secret_any_more(kept_log):
    old = kept_log.log.protect("old one")
    new = kept_log.log.renew_recovery_key()

    require_secret(kept_log.log, new)
    with pytest.raises(WrongPasswordError):
        require_secret(kept_log.log, old)


def test_the_key_does_not_go_by_accident(qtbot):
    dialog = RecoveryDialog(
        None, "clinic.altdesk", "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345"
    )
    qtbot.addWidget(dialog)
    dialog.show()

    dialog.reject()
    assert dialog.isVisible()
    assert "cannot be shown again" in dialog.said.text()
    assert not dialog.done_button.isEnabled()

    dialog.kept.setChecked(True)
    dialog.done_button.click()
    assert not dialog.isVisible()


def test_the_sheet_is_written_with_the_key(qtbot, tmp_path):
    pdfium = pytest.importorskip("pypdfium2")
    dialog = RecoveryDialog(
        None, "Łukasz.altdesk", "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345"
    )
    qtbot.addWidget(dialog)

    dialog.save_sheet(tmp_path / "sheet.pdf")

    document = pdfium.PdfDocument(tmp_path / "sheet.pdf")
    page = document[0].get_textpage()
    text = page.get_text_bounded()
    page.close()
    assert len(document) == 1
    document.close()
    assert "ABCD EFGH JKMN PQRS" in " ".join(text.split())
    assert "Łukasz.altdesk" in text
    assert (tmp_path / "sheet.pdf").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "weak",
    ["password", "Passwort1", "qwertz", "12345678", "aaaaaaaaaaaa", "Sommer2024",
     "leber123", "abcabcabc", "01.02.1980", "password password password"],
)  # fmt: skip
def test_what_everybody_guesses_is_weak(weak):
    assert judge(weak).words.startswith("Weak")


@pytest.mark.parametrize(
    "strong",
    [
        "marble wagon tulip orbit lemon",
        "x7#Kq!vT2m@Zp9",
        "correct-horse-battery-staple-7",
    ],
)
def test_several_words_or_long_gibberish_are_strong(strong):
    assert judge(strong).words.startswith("Strong")


def test_more_letters_never_weaken_much():
    text = "marble wagon tulip"
    assert estimate(text + " orbit") > estimate(text) > estimate("marble")
