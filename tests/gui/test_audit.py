"""Who changed what, when, from what to what; initials at the start."""

import csv

import pytest

from altdesk.core.person import Person
from altdesk.errors import LogError
from altdesk.gui import keeping, who
from altdesk.gui.audit import AuditDialog
from altdesk.gui.who import WhoDialog
from altdesk.logbook import audit, signing
from altdesk.store.log import Log


@pytest.fixture
def changed(kept_log):
    """Return the log after two people have changed it."""
    (person,) = kept_log.people()
    kept_log.log.sign_as("MK")
    panel = kept_log.history(person.id).panels[-1]
    kept_log.remove_panel(person.id, panel)
    kept_log.log.sign_as("AB")
    kept_log.undo()
    kept_log.record_person(Person(person.id, "Zebrowska, Ann", person.sex))
    return kept_log


def test_each_act_says_who_and_from_what_to_what(changed):
    renamed, undone, deleted, *_ = audit.entries(changed.log)

    assert (renamed.author, undone.author, deleted.author) == ("AB", "AB", "MK")
    assert [str(d) for d in renamed.differences] == [
        "name: Zebrowska <b> → Zebrowska, Ann"
    ]
    assert undone.words == "undo: delete panel of 11 Feb 2026"
    told = {d.what: (d.before, d.after) for d in deleted.differences}
    assert told["ALT"] == ("62 U/L [6 – 32]", None)
    told = {d.what: (d.before, d.after) for d in undone.differences}
    assert told["ALT"] == (None, "62 U/L [6 – 32]")
    assert deleted.whose == "Zebrowska, Ann"


def test_the_filter_finds_a_value_and_initials(qtbot, changed):
    dialog = AuditDialog(None, changed.log)
    qtbot.addWidget(dialog)
    every = dialog.shown

    dialog.filter.setText("mk")
    assert dialog.shown == 1
    assert dialog.details.count() > 2
    dialog.filter.setText("62 U/L")
    assert 0 < dialog.shown < every
    dialog.filter.setText("nothing of this kind")
    assert dialog.shown == 0
    assert dialog.details.count() == 0


def test_the_export_holds_every_act_and_no_formula(qtbot, changed, tmp_path):
    (person,) = changed.people()
    changed.record_person(Person(person.id, "=HYPERLINK(1)", person.sex))
    dialog = AuditDialog(None, changed.log)
    qtbot.addWidget(dialog)

    dialog.export(tmp_path / "audit.csv")

    with (tmp_path / "audit.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == list(audit.COLUMNS)
    numbers = [int(row[0]) for row in rows[1:]]
    assert numbers == sorted(numbers)
    assert len(set(numbers)) == len(changed.log.acts())
    assert not [cell for row in rows for cell in row if cell.startswith("=")]


def test_one_person_alone_is_not_asked(kept_log):
    assert not signing.asks_who(kept_log.log)


def test_a_log_of_several_people_asks_until_told_otherwise(kept_log):
    kept_log.record_person(Person("", "Other"))
    assert signing.asks_who(kept_log.log)

    signing.ask_who(kept_log.log, asks=False)

    assert not signing.asks_who(kept_log.log)


def test_initials_are_offered_again(changed):
    assert signing.writers(changed.log) == ("MK", "AB")


def test_damaged_settings_are_no_obstacle(changed):
    changed.log.keep_setting("people who write", "{no json")

    assert set(signing.writers(changed.log)) == {"MK", "AB"}


def test_the_dialog_wants_initials_or_a_never(qtbot):
    dialog = WhoDialog(None, (), "")
    qtbot.addWidget(dialog)
    assert not dialog.finish.isEnabled()

    dialog.names.setCurrentText("  M   K ")
    assert dialog.initials == "M K"
    assert dialog.finish.isEnabled()


def test_the_chosen_initials_sign_what_follows(open_window, kept_log):
    window = open_window(kept_log)

    who.ask(window)
    dialog = window.findChild(WhoDialog)
    dialog.names.setCurrentText("MK")
    dialog.finish.click()
    kept_log.record_person(Person("", "Other"))

    assert kept_log.log.acts(1)[0].author == "MK"
    assert signing.asks_who(kept_log.log)


def test_a_log_of_several_asks_at_its_start_without_holding_it_up(
    open_window, kept_log
):
    kept_log.record_person(Person("", "Other"))
    window = open_window(kept_log)

    keeping.begin(window)

    dialog = window.findChild(WhoDialog)
    assert dialog.isVisible()
    dialog.never.setChecked(True)
    dialog.finish.click()
    assert not signing.asks_who(kept_log.log)


def test_a_log_that_is_only_read_needs_no_initials(open_window, kept_log):
    from altdesk.logbook import Logbook

    with Log.open(kept_log.path, read_only=True) as log:
        window = open_window(Logbook(log))
        with pytest.raises(LogError, match="Nothing is recorded"):
            who.ask(window)
        window.close()
