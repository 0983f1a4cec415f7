"""The wheel alone, in a clean environment, is a working program.

It fetches the libraries that AltDesk names, as the README's first command does.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import altdesk

pytestmark = pytest.mark.packaging
ROOT = Path(__file__).resolve().parents[2]
WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from altdesk import app, bundled
from altdesk.gui import main_window

assert "_bundled" in str(bundled.root()), bundled.root()
shown = main_window.MainWindow.showEvent
def show(window, event):
    shown(window, event)
    QTimer.singleShot(500, lambda: window.show_page("trends"))
    QTimer.singleShot(1500, lambda: window.show_page("report"))
    QTimer.singleShot(5000, window.close)
main_window.MainWindow.showEvent = show
raise SystemExit(app.open_window(is_sample=True))
"""


@pytest.fixture(scope="module")
def clean(tmp_path_factory):
    """Return the folder of the programs of a clean environment with the wheel."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("clean")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT, check=True,
    )  # fmt: skip
    subprocess.run([sys.executable, "-m", "venv", folder / "env"], check=True)
    (wheel,) = folder.glob("*.whl")
    run(folder / "env" / "bin" / "pip", "install", "--quiet", wheel)
    return folder / "env" / "bin"


def run(*command):
    surroundings = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    return subprocess.run(
        list(map(str, command)),
        cwd="/", env=surroundings | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip


def test_it_checks_itself(clean):
    assert "0 fail" in run(clean / "altdesk", "self-check").stdout
    assert altdesk.__version__ in run(clean / "altdesk", "--version").stdout


def test_it_shows_its_window(clean):
    done = run(clean / "python", "-c", WINDOW)

    assert "rror" not in done.stderr


def test_it_brought_no_more_than_it_names(clean):
    shown = run(clean / "pip", "list", "--format=freeze").stdout.lower()

    assert "pyside6_essentials" in shown.replace("-", "_")
    assert "pyside6_addons" not in shown.replace("-", "_")
    assert "pytest" not in shown
