"""Full disk, deleted file, read-only folder, damage: told plainly, nothing lost."""

import os
import shutil

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from altdesk import app, folders
from altdesk.errors import LogError, OnlyReadError
from altdesk.gui import choosing, faults, opening, traces
from altdesk.gui.elsewhere import save_elsewhere
from altdesk.gui.faults import FaultDialog, Offer, Way, offers_for
from altdesk.gui.salvaging import salvage
from altdesk.store import faults as store_faults
from altdesk.store.backup import folder_of
from altdesk.store.log import Log
from altdesk.store.unlocking import NO_SECRETS


def ways(path, error):
    return [offer.way for offer in offers_for(path, error)]


@pytest.fixture
def entered(open_window, kept_log):
    """Return a window with a panel that is typed and not saved."""
    window = open_window(kept_log)
    window.show_page("panel_entry")
    page = window.built_page("panel_entry")
    page._day.set_text("2026-11-20")
    laboratory = page.findChild(QLineEdit, "laboratory")
    laboratory.setText("Laboratory Nord")
    page._grid._rows[0].cells["value"].setText("77")
    return window, page


def test_a_full_disk_leaves_the_entry_and_offers_another_place(
    entered, kept_log, monkeypatch
):
    window, page = entered
    room = shutil.disk_usage("/")._replace(free=1000)
    monkeypatch.setattr("altdesk.store.footing.shutil.disk_usage", lambda _p: room)

    page.save()

    assert "disk is full" in page._banner.text
    assert page.findChild(QLineEdit, "laboratory").text() == "Laboratory Nord"
    buttons = [b.accessibleName() for b in page._banner.findChildren(QPushButton)]
    assert "Save the log elsewhere" in buttons
    assert len(kept_log.history(window.person_id).panels) == 3


def test_saving_elsewhere_goes_on_there_with_the_entry(
    entered, kept_log, monkeypatch, tmp_path
):
    window, page = entered
    (tmp_path / "stick").mkdir()
    target = tmp_path / "stick" / "saved"
    monkeypatch.setattr(choosing, "save_as", lambda *_: target)

    page._banner.chosen.emit("Save the log elsewhere")

    saved = target.with_name("saved.altdesk")
    assert window.logbook.path == saved
    assert window.page_id == "panel_entry"
    again = window.built_page("panel_entry")
    assert again is not page
    assert again.findChild(QLineEdit, "laboratory").text() == "Laboratory Nord"
    assert len(window.logbook.history(window.person_id).panels) == 3
    window.logbook.close()
    with Log.open(kept_log.path) as old:
        assert old.check() == []


def test_a_deleted_file_is_noticed_and_saved_with_its_last_entry(
    entered, kept_log, tmp_path
):
    window, page = entered
    kept_log.path.unlink()

    page.save()
    assert "moved, deleted or replaced" in page._banner.text

    assert save_elsewhere(window, tmp_path / "saved.altdesk") is not None
    panels = window.logbook.history(window.person_id).panels
    # It was written into the void: there, and not offered a second time.
    assert len(panels) == 4
    assert window.page_id == "panels"
    window.logbook.close()


def test_a_place_that_fails_too_changes_nothing(
    entered, kept_log, tmp_path, monkeypatch
):
    window, _page = entered
    told = []
    monkeypatch.setattr(faults, "ask", lambda _w, error, *_: told.append(error))

    assert save_elsewhere(window, tmp_path / "missing" / "x.altdesk") is None

    assert len(told) == 1
    assert window.logbook is kept_log
    assert window.page_id == "panel_entry"


def test_a_fault_in_the_window_offers_another_place(open_window, kept_log, monkeypatch):
    window = open_window(kept_log)
    offered = []
    monkeypatch.setattr(
        faults, "ask", lambda _w, _e, offers, _leave: offered.extend(offers)
    )

    window._tell(store_faults.full("clinic.altdesk"))

    assert [offer.way for offer in offered] == [Way.SAVE_ELSEWHERE]


def test_the_dialog_says_what_and_what_to_do(qtbot):
    error = store_faults.full("<b>clinic.altdesk")
    offers = (Offer(Way.SAVE_ELSEWHERE, "Save elsewhere"),)
    dialog = FaultDialog(None, error, offers, "Close")
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.title.text() == error.what
    assert dialog.advice.text() == error.advice
    dialog.findChildren(QPushButton)[0].click()

    assert dialog.way is Way.SAVE_ELSEWHERE


def test_each_file_gets_the_ways_that_help(kept_log, tmp_path):
    kept_log.log.backup(folder_of(kept_log.path))
    path = kept_log.path
    kept_log.close()
    damaged = store_faults.damaged(path.name)
    letter = tmp_path / "letter.altdesk"
    letter.write_bytes(b"Dear doctor")

    assert ways(path, damaged) == [Way.RESTORE, Way.SALVAGE, Way.AGAIN, Way.OTHER]
    assert ways(letter, damaged) == [Way.AGAIN, Way.OTHER]
    path.write_bytes(b"")
    assert ways(path, damaged) == [Way.RESTORE, Way.AGAIN, Way.OTHER]
    path.unlink()
    assert ways(path, damaged) == [Way.RESTORE, Way.AGAIN, Way.OTHER]


def test_a_lost_log_is_not_begun_anew(kept_log):
    kept_log.log.backup(folder_of(kept_log.path))
    path = kept_log.path
    kept_log.close()
    path.unlink()

    with pytest.raises(LogError, match="gone, but its backups are there"):
        app.open_logbook(path)

    assert not path.exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may")
def test_a_file_that_cannot_be_written_is_offered_to_read(kept_log):
    path = kept_log.path
    kept_log.close()
    path.chmod(0o400)

    assert ways(path, store_faults.read_only(path.name))[0] is Way.READ


def test_a_file_with_two_names_is_offered_to_read(kept_log, tmp_path):
    path = kept_log.path
    kept_log.close()
    os.link(path, tmp_path / "second.altdesk")

    with pytest.raises(OnlyReadError, match="several names") as told:
        app.open_logbook(path)

    assert ways(path, told.value)[0] is Way.READ
    assert Way.SALVAGE not in ways(path, told.value)


def damage(path):
    """Overwrite the middle of a log, as a dying disk does."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2 // 4096 * 4096)
        file.write(b"\xff" * 4096)


def test_what_can_be_read_of_a_damaged_log_becomes_a_new_one(kept_log, monkeypatch):
    path = kept_log.path
    kept_log.log.backup(folder_of(path))
    kept_log.close()
    damage(path)
    before = path.read_bytes()
    monkeypatch.setattr("altdesk.gui.salvaging.SalvagedDialog.exec", lambda _d: 1)

    found = salvage(None, path, NO_SECRETS)

    assert found.name == "clinic salvaged.altdesk"
    assert path.read_bytes() == before
    with Log.open(found) as saved:
        assert [p.name for p in saved.people()] == ["Zebrowska <b>"]
        assert len(saved.history(saved.people()[0].id).panels) == 3


def test_an_emptied_log_is_restored_and_opened(kept_log, monkeypatch):
    path = kept_log.path
    kept_log.log.backup(folder_of(path))
    kept_log.close()
    path.write_bytes(b"")
    asked = []

    def restore(_parent, error, _offers, _leave):
        asked.append(error.what)
        return Way.RESTORE

    monkeypatch.setattr(faults, "ask", restore)
    monkeypatch.setattr("altdesk.gui.restore.RestoreDialog.exec", lambda _d: 1)

    logbook = opening.open_log(None, path)

    assert asked == ["clinic.altdesk is empty: it has lost its contents."]
    assert [p.name for p in logbook.people()] == ["Zebrowska <b>"]
    logbook.close()


@pytest.mark.parametrize("forgets", [True, False], ids=["forgets", "control"])
def test_file_dialogs_leave_no_trace(qtbot, own_home, tmp_path, monkeypatch, forgets):
    traces.leave_none()
    if not forgets:
        monkeypatch.setattr(traces, "forget", lambda: None)
    folder = tmp_path / "Zebrowska"
    folder.mkdir()
    dialog = QFileDialog(None, "Open", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile("Zebrowska.pdf")
    dialog.show()
    dialog.accept()
    dialog.deleteLater()
    del dialog
    qtbot.wait(10)

    traces.forget()

    found = [
        path
        for path in own_home.rglob("*")
        if path.is_file() and b"Zebrowska" in path.read_bytes()
    ]
    assert bool(found) is not forgets
    assert folders.settings().is_dir()
