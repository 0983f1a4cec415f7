"""What is left out of the frozen program is missed by no part of it.

The light cut of `test_bundle.py`: the modules are refused in an ordinary process, and
every module and every page of AltDesk is loaded.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WITHOUT = """
import sys
from importlib import import_module
from pkgutil import walk_packages

sys.path.insert(0, "packaging")
from bundle.contents import EXCLUDED

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if any(name == each or name.startswith(each + ".") for each in EXCLUDED):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

for name in [n for n in sys.modules if n in EXCLUDED]:
    del sys.modules[name]
sys.meta_path.insert(0, Refuse())

import altdesk
for module in walk_packages(altdesk.__path__, "altdesk."):
    if not module.name.endswith("__main__"):
        import_module(module.name)
"""
PAGES = """
from PySide6.QtWidgets import QApplication
from altdesk.gui.application import prepare
from altdesk.gui.main_window import MainWindow
from altdesk.logbook import Logbook
from altdesk.logbook.sample import fill
from altdesk.store.log import Log
from PySide6.QtCore import QEventLoop, QTimer

failed = []
sys.excepthook = lambda kind, error, trace: failed.append(repr(error))
app = QApplication.instance() or QApplication([])
prepare()
with Logbook(Log.in_memory()) as logbook:
    fill(logbook)
    window = MainWindow(logbook)
    window.show()
    for page in ("panels", "trends", "interpretation", "timeline", "report",
                 "library", "people", "settings", "about_you", "overview"):
        window.show_page(page)
        loop = QEventLoop()
        QTimer.singleShot(1500, loop.quit)
        loop.exec()
    window.close()
assert "pyqtgraph" in sys.modules and "pypdfium2" in sys.modules
raise SystemExit("; ".join(failed) or 0)
"""


def start(program):
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.packaging
def test_no_page_misses_what_is_left_out():
    done = start(WITHOUT + PAGES)

    assert done.returncode == 0, done.stderr[-2000:]


def test_the_control_is_noticed():
    """The Trends page needs this one: left out, a frozen window failed."""
    more = WITHOUT.replace("import EXCLUDED", 'import EXCLUDED\nEXCLUDED += ("pydoc",)')

    done = start(more + PAGES)

    assert done.returncode != 0
    assert "pydoc" in done.stderr
