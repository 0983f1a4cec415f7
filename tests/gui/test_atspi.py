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

from altdesk.gui.pages import PAGES

PYTHON = "/usr/bin/python3"
WALK = Path(__file__).with_name("atspi_walk.py")
ALTDESK = (sys.executable, "-m", "altdesk", "demo")
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


def test_every_control_of_every_page_has_a_name(walk):
    found = walk("pages", *ALTDESK)

    assert {page.title for page in PAGES} - {"Import"} <= set(found)
    nameless = {page: said["nameless"] for page, said in found.items()}
    assert not any(nameless.values()), nameless
    assert min(said["controls"] for said in found.values()) > 10


def test_a_screen_reader_alone_does_the_core_tasks(walk):
    found = walk("tasks", *ALTDESK)

    assert found["card"].startswith("ALT: 123, U/L, 3.8 × upper limit 32")
    assert found["table"].startswith("123 U/L ▲ 3.8 ×")
    assert found["colours"] == "Dark"
    assert found["ended"] == 0


def test_controls_without_a_name_are_found(walk):
    found = walk("names", sys.executable, "-c", PLANTED)

    assert found["nameless"] == ["text ''", "combo box 'chosen'", "push button ''"]
