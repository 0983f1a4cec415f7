"""Process start to the first painted window, beside a bare PySide6 window.

Goal: at most 1.5 times the bare window. The two are started in turns, so that the
neighbours of this machine disturb both alike; the medians and their ratio are kept
in the benchmark's `extra_info`.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from altdesk.logbook import Logbook
from altdesk.logbook.sample import fill
from altdesk.store.log import Log

ROUNDS = 9

BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        app.exit()
window = Window()
window.setCentralWidget(QLabel("hello"))
window.resize(1280, 800)
window.show()
app.exec()
"""

OURS = """
import gc, sys
gc.disable()  # as altdesk.app does until the first picture
from pathlib import Path
from altdesk.gui import application
from altdesk.gui.chart import TrendChart
from altdesk.logbook import Logbook
from altdesk.store.log import Log
from PySide6.QtWidgets import QApplication
painted = TrendChart.paintEvent
def paint(self, event):
    painted(self, event)
    QApplication.exit()
TrendChart.paintEvent = paint
application.run(Logbook(Log.open(Path(sys.argv[1]), read_only=True)))
import os
os._exit(0)
"""


@pytest.fixture
def sample_log(tmp_path: Path) -> Path:
    path = tmp_path / "sample.altdesk"
    with Logbook(Log.create(path)) as logbook:
        fill(logbook)
    return path


def test_start_to_the_first_painted_window(benchmark, sample_log, tmp_path):
    # As installed: modules are compiled once, not at each start.
    surroundings = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "compiled")}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    bare: list[float] = []
    ours: list[float] = []

    def both() -> None:
        bare.append(_seconds(surroundings, BARE))
        ours.append(_seconds(surroundings, OURS, str(sample_log)))

    benchmark.pedantic(both, rounds=ROUNDS, warmup_rounds=1)

    benchmark.extra_info["bare_s"] = statistics.median(bare)
    benchmark.extra_info["altdesk_s"] = statistics.median(ours)
    ratio = statistics.median(ours) / statistics.median(bare)
    benchmark.extra_info["ratio"] = round(ratio, 2)


def _seconds(surroundings: dict[str, str], program: str, *arguments: str) -> float:
    started = time.perf_counter()
    command = [sys.executable, "-c", program, *arguments]
    subprocess.run(command, check=True, env=surroundings)
    return time.perf_counter() - started
