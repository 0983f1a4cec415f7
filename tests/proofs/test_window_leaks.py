"""Goal 21: dialogs and windows that were opened and closed leave nothing behind."""

import gc
import os

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from altdesk.core.person import Person
from altdesk.gui.main_window import MainWindow
from altdesk.logbook import Logbook
from altdesk.logbook.signing import SignedLog
from tests.gui.dialogs import DIALOGS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
FULL, CUT = 1000, 8
MOST_KB = 5


@pytest.fixture
def logbook(tmp_path):
    with Logbook(SignedLog.create(tmp_path / "clinic.altdesk")) as book:
        book.record_person(Person("", "Ann"))
        yield book


@pytest.fixture
def window(qtbot, logbook):
    made = MainWindow(logbook)
    qtbot.addWidget(made)
    made.show()
    return made


def settle() -> None:
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def held() -> tuple[int, int, int]:
    """Return how many widgets, open files and kilobytes this process holds."""
    settle()
    gc.collect()
    process = psutil.Process()
    files = process.num_fds() if os.name == "posix" else process.num_handles()
    return len(QApplication.allWidgets()), files, process.memory_info().rss >> 10


def open_and_close(window, name: str, times: int, *, delete: bool = True) -> None:
    kept = []
    for _ in range(times):
        dialog = DIALOGS[name](window)
        dialog.show()
        dialog.close()
        if delete:
            dialog.deleteLater()
        else:
            kept.append(dialog)
        settle()


@pytest.mark.proof
@pytest.mark.parametrize("times", [CUT, FULL])
def test_dialogs_opened_and_closed_leave_nothing(window, figures, times):
    grown: dict[str, tuple[int, int, float]] = {}
    for name in DIALOGS:
        open_and_close(window, name, 10)
        before = held()
        open_and_close(window, name, times)
        after = held()
        widgets, files, kilobytes = (a - b for a, b in zip(after, before, strict=True))
        grown[name] = (widgets, files, kilobytes / times)
    before = held()
    open_and_close(window, "unlock", CUT, delete=False)
    control = held()[0] - before[0]

    figures(
        f"21 leaks, {len(DIALOGS)} dialogs opened and closed {times:,} times each",
        f"{sum(w for w, _, _ in grown.values())} widgets,"
        f" {sum(f for _, f, _ in grown.values())} files, at most"
        f" {max(k for _, _, k in grown.values()):.1f} KB each",
        f"not deleted: {control} widgets after {CUT}",
    )
    assert {name: g for name, g in grown.items() if g[0] > 0 or g[1] > 0} == {}
    # What the allocator keeps for itself hides small numbers of a short run.
    if times >= FULL:
        assert {name: g for name, g in grown.items() if g[2] > MOST_KB} == {}
    assert control > CUT
