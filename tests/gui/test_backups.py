"""The list of backups, one more now, the second place, restoring with a preview."""

from datetime import date, timedelta

import pytest

from altdesk.gui import backups, choosing, keeping
from altdesk.gui.backups import BackupsDialog, copies
from altdesk.gui.restore import RestoreDialog
from altdesk.gui.text_list import TextList
from altdesk.store import automatic
from altdesk.store.backup import folder_of
from altdesk.store.log import Log
from altdesk.store.restoring import Differences


@pytest.fixture
def dialog(open_window, kept_log, qtbot):
    made = BackupsDialog(open_window(kept_log))
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_backup_made_now_stands_in_the_list(dialog, kept_log):
    assert dialog.table.rowCount() == 0
    assert not dialog.restore_button.isEnabled()

    dialog.now.click()

    assert dialog.table.rowCount() == 1
    assert dialog.table.item(0, 1).text() == "by hand"
    assert dialog.restore_button.isEnabled()
    assert len(copies(kept_log.path)) == 1


def test_the_kinds_are_told_by_their_names(kept_log):
    folder = folder_of(kept_log.path)
    kept_log.log.backup(folder, "auto")
    kept_log.log.backup(folder, "before restore")
    kept_log.log.back_up(folder, automatic.BEFORE_IMPORT)

    assert {c.kind for c in copies(kept_log.path)} == {
        "automatic",
        "before a restore",
        "before an import",
    }


def test_the_name_of_the_log_is_not_taken_for_a_kind(tmp_path):
    path = tmp_path / "auto version.altdesk"
    with Log.create(path) as log:
        log.backup(folder_of(path))

    assert [c.kind for c in copies(path)] == ["by hand"]


def test_the_second_place_is_remembered_with_its_day(
    dialog, kept_log, tmp_path, monkeypatch
):
    stick = tmp_path / "stick"
    monkeypatch.setattr(choosing, "folder", lambda *_: stick)

    dialog.to_second.click()

    assert len(list(stick.glob("*.altdesk"))) == 1
    told = kept_log.log.setting(automatic.SECOND_PLACE_SETTING)
    assert told == backups._today().isoformat()
    assert str(stick) in dialog.second.text()


@pytest.mark.parametrize(("age", "is_due"), [(5, False), (30, False), (31, True)])
def test_the_second_place_is_asked_for_again_after_a_month(
    dialog, kept_log, age, is_due
):
    day = date.today() - timedelta(days=age)  # noqa: DTZ011 - the person's own day
    kept_log.log.keep_setting(automatic.SECOND_PLACE_SETTING, day.isoformat())

    assert (backups.reminder(dialog._window) is not None) is is_due


def test_who_never_had_a_second_place_is_not_nagged(dialog):
    assert backups.reminder(dialog._window) is None


def test_restoring_shows_what_differs_and_brings_it_back(dialog, kept_log, monkeypatch):
    window = dialog._window
    dialog.now.click()
    (person,) = kept_log.people()
    kept_log.remove_panel(person.id, kept_log.history(person.id).panels[-1])
    seen = []

    def accept(preview):
        seen.extend(label.text() for label in preview.findChildren(type(preview.title)))
        return 1

    monkeypatch.setattr(RestoreDialog, "exec", accept)

    dialog.restore_button.click()

    assert "No longer in the log after that: 1" in seen
    assert window.logbook is not kept_log
    assert len(window.logbook.history(person.id).panels) == 3
    assert len([c for c in copies(window.logbook.path) if "restore" in c.kind]) == 1
    window.logbook.close()


def test_what_is_typed_survives_a_restore(dialog, kept_log, monkeypatch):
    window = dialog._window
    dialog.now.click()
    (person,) = kept_log.people()
    kept_log.remove_panel(person.id, kept_log.history(person.id).panels[-1])
    window.show_page("panel_entry")
    row = window.built_page("panel_entry")._grid._rows[0]
    row.cells["value"].setText("77")
    monkeypatch.setattr(RestoreDialog, "exec", lambda _d: 1)

    dialog.restore_button.click()
    window.show_page("panel_entry")

    row = window.built_page("panel_entry")._grid._rows[0]
    assert row.cells["value"].text() == "77"
    window.logbook.close()


def test_a_restore_that_is_not_wanted_changes_nothing(dialog, kept_log, monkeypatch):
    dialog.now.click()
    monkeypatch.setattr(RestoreDialog, "exec", lambda _d: 0)

    dialog.restore_button.click()

    assert dialog._window.logbook is kept_log
    assert len(copies(kept_log.path)) == 1


def test_a_damaged_backup_is_refused_and_the_log_goes_on(dialog, kept_log, monkeypatch):
    dialog.now.click()
    copy = copies(kept_log.path)[0].path
    copy.write_bytes(copy.read_bytes()[:5000])
    told = []
    monkeypatch.setattr("altdesk.gui.faults.ask", lambda _p, e, *_: told.append(e))
    monkeypatch.setattr(RestoreDialog, "exec", lambda _d: 1)

    dialog.restore_button.click()

    assert told
    assert [p.name for p in dialog._window.logbook.people()] == ["Zebrowska <b>"]
    dialog._window.logbook.close()


def test_the_preview_lists_words_as_plain_text(qtbot, tmp_path):
    told = Differences(("delete <b>ALT</b>",), ())
    dialog = RestoreDialog(None, tmp_path / "x.altdesk", told)
    qtbot.addWidget(dialog)

    (shown,) = dialog.findChildren(TextList)

    assert shown.item(0).text() == "delete <b>ALT</b>"
    assert shown.accessibleName() == "No longer in the log"


def test_a_changed_log_is_backed_up_when_it_is_closed(open_window, kept_log):
    window = open_window(kept_log)
    keeping.begin(window)
    (person,) = kept_log.people()
    kept_log.remove_panel(person.id, kept_log.history(person.id).panels[-1])

    kept_log.close()

    assert [c.kind for c in copies(kept_log.path)] == ["automatic"]
