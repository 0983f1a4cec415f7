"""The audit says who changed what, when, from what to what."""

import csv
import io
import json
import subprocess
import sys
from dataclasses import replace

from altdesk.store.changes import PutPanel, PutPerson, Remove
from altdesk.store.log import Log


def test_a_change_is_told_from_what_to_what(ann_log, ann, new_panel):
    panel = new_panel(text="58")
    changed = replace(panel, results=new_panel(text="85").results)
    ann_log.record("add", [PutPanel(ann.id, panel)])
    ann_log.record("change", [PutPanel(ann.id, changed)])
    ann_log.undo()
    ann_log.redo()
    ann_log.record("delete", [Remove(panel.id)])

    lines = ann_log.audit_lines()

    deeds = [line.deed for line in lines]
    assert deeds == ["add", "add", "change", "undo", "redo", "delete"]
    change = lines[2]
    assert (change.who, change.kind, change.person) == ("AE", "panel", "Ann Example")
    before, after = json.loads(change.before), json.loads(change.after)
    assert [r["text"] for r in before["results"]] == ["58", "58"]
    assert [r["text"] for r in after["results"]] == ["85", "85"]
    assert set(before) == {"results"}
    assert lines[-1].after == ""


def test_the_table_to_hand_over_is_never_a_formula(log, new_person):
    log.record("=cmd()", [PutPerson(new_person("@SUM(1)"))])

    rows = list(csv.DictReader(io.StringIO(log.audit_csv())))

    assert rows[0]["act"] == "'=cmd()"
    assert rows[0]["person"] == "'@SUM(1)"
    assert rows[0]["when"].startswith("20")


def test_sqlite_utils_works_on_sqlcipher_and_on_nothing_else(filled):
    """It must not bring a second SQLite library into the process."""
    program = (
        "import sys\nfrom pathlib import Path\nfrom altdesk.store.log import Log\n"
        f"with Log.open(Path({str(filled)!r})) as log: print(len(log.audit_lines()))\n"
        "print('sqlite3' in sys.modules, 'sqlite_utils' in sys.modules)"
    )

    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert told.stdout.split() == ["4", "False", "True"]


def test_the_audit_of_a_log_read_only_is_the_same(filled):
    with Log.open(filled) as log, Log.open(filled, read_only=True) as reader:
        assert reader.audit_csv() == log.audit_csv()
