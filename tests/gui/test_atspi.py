"""What a screen reader under Linux finds in the real program, and can do with it.

    pytest -m atspi tests/gui/test_atspi.py

Needs the packages at-spi2-core, dbus, python3-pyatspi and xvfb (see CONTRIBUTING.md).
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from altdesk.gui import letterhead
from altdesk.gui.pages import PAGES
from altdesk.logbook import Logbook
from altdesk.logbook.sample import fill
from altdesk.logbook.signing import SignedLog

PYTHON = "/usr/bin/python3"
WALK = Path(__file__).with_name("atspi_walk.py")
ALTDESK = (sys.executable, "-m", "altdesk", "demo")
FILE = """Date,Test,Result,Unit,Reference
2026-03-02,ALT,61,U/L,7-41
2026-03-02,AST,44,U/L,10-35
"""
PLANTED = """
from PySide6.QtWidgets import *
app = QApplication([])
window = QWidget()
row = QHBoxLayout(window)
box = QComboBox()
box.addItem("chosen")
for part in (QPushButton("named"), QPushButton(), box, QLineEdit()):
    row.addWidget(part)
window.show()
app.exec()
"""


def is_there() -> bool:
    programs = ("dbus-run-session", "xvfb-run", PYTHON)
    if not all(map(shutil.which, programs)):
        return False
    asked = [PYTHON, "-c", "import pyatspi"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


pytestmark = [
    pytest.mark.atspi,
    pytest.mark.skipif(not is_there(), reason="needs AT-SPI, pyatspi, dbus and Xvfb"),
]


@pytest.fixture
def walk(tmp_path):
    """Return what a walk through a program finds; the program starts afresh."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    environment |= {"HOME": str(tmp_path), "LANG": "C.UTF-8"}

    def done(name: str, *command: str) -> dict:
        words = ["dbus-run-session", "--", "xvfb-run", "-a", PYTHON, str(WALK)]
        ended = subprocess.run(
            [*words, name, *command], env=environment, capture_output=True,
            text=True, check=False, timeout=600,
        )  # fmt: skip
        assert ended.returncode == 0, ended.stderr
        # The services that the session starts talk in between.
        lines = ended.stdout.splitlines()
        return json.loads(next(line for line in lines if line.startswith("{")))

    return done


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "clinic.altdesk"
    with Logbook(SignedLog.create(path)) as book:
        fill(book)
    return path


def opened(log):
    return (sys.executable, "-m", "altdesk", "open", str(log))


def nameless(found):
    """Return the controls without a name, by where they stand."""
    return {
        place: said["nameless"] for place, said in found.items() if said["nameless"]
    }


def test_every_control_of_every_page_has_a_name(walk):
    found = walk("pages", *ALTDESK)

    assert {page.title for page in PAGES} <= set(found)
    assert nameless(found) == {}
    assert min(said["controls"] for said in found.values()) > 10


def test_every_control_of_every_dialog_has_a_name(walk, log):
    found = walk("dialogs", *opened(log))

    assert len(found) == 16
    assert nameless(found) == {}


def test_every_control_of_the_questions_before_the_window_has_a_name(walk, log):
    with SignedLog.open(log):
        in_use = walk("names", *opened(log))
    with SignedLog.open(log) as kept:
        kept.protect("correct horse battery")
    protected = walk("names", *opened(log))
    log.write_bytes(log.read_bytes()[:20_000])
    damaged = walk("names", *opened(log))

    found = {"in use": in_use, "protected": protected, "damaged": damaged}
    assert nameless(found) == {}
    assert min(said["controls"] for said in found.values()) > 1


def test_a_screen_reader_alone_imports_a_file(walk, log, tmp_path):
    table = tmp_path / "results.csv"
    table.write_text(FILE, encoding="utf-8")

    found = walk(f"imports:{table}", *opened(log))

    assert nameless(found) == {}
    with Logbook(SignedLog.open(log)) as book:
        panels = book.history(book.people()[0].id).panels
    assert str(panels[-1].collected_on) == "2026-03-02"


def test_a_text_put_into_a_field_is_recorded_without_leaving_it(walk, log):
    found = walk("fields", *opened(log))

    assert found["index"] == "= 25 kg/m²"
    assert found["answered"].startswith("2 of ")  # the index and the waist
    assert found["chosen"] == "Analytes: ALT"
    assert len(found["analytes"]) > 2
    assert len(found["sheets"]) == 3
    assert found["asked"] == "One PDF for all"


def test_a_letterhead_put_into_its_fields_is_kept(walk, log, monkeypatch, tmp_path):
    found = walk("letterhead:Praxis am Markt", *opened(log))

    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME")
    assert found["ended"] == 0
    assert letterhead.recall().name == "Praxis am Markt"


def test_a_screen_reader_alone_does_the_core_tasks(walk):
    found = walk("tasks", *ALTDESK)

    assert found["card"].startswith("ALT: 123, U/L, 3.8 × upper limit 32")
    assert found["table"].startswith("123 U/L ▲ 3.8 ×")
    assert found["colours"] == "Dark"
    assert found["ended"] == 0


def test_controls_without_a_name_are_found(walk):
    found = walk("names", sys.executable, "-c", PLANTED)

    assert found["nameless"] == ["text ''", "combo box 'chosen'", "push button ''"]
