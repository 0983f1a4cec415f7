"""Random events against the real window; says what broke. Run by test_window_monkey.

    python tests/gui/monkey.py EVENTS SEED FAULT [SECONDS]

FAULT N plants an exception that the N-th key pressed brings about, wherever it arrives,
to prove that it is found. An event that takes more than SECONDS (2) of this processor's
time is a fault too; 0: none is, however slow the machine.
"""

import os
import random
import sys
import tempfile
import time
import traceback
from collections import deque
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QThread,
    QTimer,
    qInstallMessageHandler,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from altdesk.gui.application import prepare
from altdesk.gui.main_window import MainWindow
from altdesk.logbook import Logbook
from altdesk.logbook.sample import fill
from altdesk.store.log import Log

KEYS = [
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape,
    Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace, Qt.Key.Key_A, Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_4,
    Qt.Key.Key_5, Qt.Key.Key_Comma, Qt.Key.Key_Minus, Qt.Key.Key_Plus, Qt.Key.Key_Z,
    Qt.Key.Key_K,
]  # fmt: skip
TEXTS = ("12,5", "<5", "alt", "é漢🙂", "2026-11-03")
HELD = (
    *(Qt.KeyboardModifier.NoModifier,) * 6,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
QUIET_S = 0.03
"""What the measure of `pace` takes where nothing else runs."""
FOLDER = tempfile.TemporaryDirectory()
"""What the last monkey chose for its window is not this one's, nor a person's."""
HOMES = ("HOME", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
faults: list[str] = []
last: deque[str] = deque(maxlen=20)


class Fault(QObject):
    """The planted fault: no monkey can miss it, for it presses keys all the time."""

    def __init__(self, keys: int) -> None:
        super().__init__()
        self.keys = keys

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self.keys -= 1
            if self.keys == 0:
                # Not raised here: a filter that Qt calls is no place for an exception.
                QTimer.singleShot(0, self.fail)
        return False

    def fail(self) -> None:
        raise ZeroDivisionError("planted")


class Monkey:
    """Plays one event after another from the event loop, menus and all.

    The next event is due before the present one is played: where that opens a menu,
    which waits inside, the monkey goes on in there.
    """

    def __init__(self, events: int, seed: int, fault: int) -> None:
        self.events, self.seed = events, seed
        self.chance = random.Random(seed)  # noqa: S311 - a monkey needs no secret
        self.app = prepare()
        self.app.setQuitOnLastWindowClosed(False)
        self.fault = Fault(fault)
        if fault:
            self.app.installEventFilter(self.fault)
        self.logbook = Logbook(Log.in_memory())
        fill(self.logbook)
        self.window = self.open_window()
        self.closed: list[MainWindow] = []
        self.number = 0
        self.slowest = 2

    def open_window(self) -> MainWindow:
        window = MainWindow(self.logbook)
        window.show()
        return window

    def step(self) -> None:
        self.number += 1
        if faults:
            words = f"event {self.number}: {list(last)[-4:]}\n{faults[0][-1500:]}\n"
            leave(words, 1)
        if self.number > self.events:
            leave(f"{self.events} events, seed {self.seed}: nothing broke\n", 0)
        if not self.window.isVisible():
            self.closed.append(self.window)
            self.window = self.open_window()
        if QThread.currentThread().loopLevel() == 1:
            self.let_go()
        QTimer.singleShot(0, self.step)
        self.play()

    def let_go(self) -> None:
        """Delete the closed windows, now that nothing waits inside their menus."""
        for window in self.closed:
            window.deleteLater()
        self.closed.clear()

    def play(self) -> None:
        """Do one thing, and notice where it takes too long."""
        started, before = time.thread_time(), self.number
        _do(self.app, self.window, self.chance)
        took = time.thread_time() - started
        if (
            self.slowest > 0
            and before == self.number
            and took > self.slowest
            and took > self.slowest * pace()
        ):
            faults.append(f"{last[-1]} took {took:.1f} s")


def pace() -> float:
    """Return how many times slower than a quiet machine this one counts just now."""
    started = time.thread_time()
    sum(n * n for n in range(500_000))
    return max((time.thread_time() - started) / QUIET_S, 1.0)


def main(events: int, seed: int, fault: int, slowest: int = 2) -> None:
    sys.excepthook = lambda *e: faults.append("".join(traceback.format_exception(*e)))
    qInstallMessageHandler(_hear)
    _keep_dialogs_from_waiting()
    os.environ |= dict.fromkeys(HOMES, FOLDER.name)
    monkey = Monkey(events, seed, fault)
    monkey.slowest = slowest
    QTimer.singleShot(0, monkey.step)
    monkey.app.exec()


def leave(words: str, code: int) -> None:
    sys.stdout.write(words)
    sys.stdout.flush()
    FOLDER.cleanup()
    os._exit(code)


def _hear(kind: object, _context: object, message: str) -> None:
    if not message.startswith("This plugin does not support"):
        faults.append(f"{kind}: {message}")


def _keep_dialogs_from_waiting() -> None:
    """Let dialogs that would wait for an answer be cancelled at once."""
    for name in ("getOpenFileName", "getSaveFileName"):
        setattr(QFileDialog, name, staticmethod(lambda *_a, **_k: ("", "")))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_a, **_k: "")
    for kind in (QDialog, QMessageBox):
        kind.exec = lambda self: 0  # noqa: ARG005


def _do(app: QApplication, window: QWidget, chance: random.Random) -> None:
    top = app.activePopupWidget() or app.activeModalWidget() or window
    parts = [
        w for w in [*top.findChildren(QWidget), top] if w.isVisible() and w.isEnabled()
    ]
    part = chance.choice(parts)
    share = chance.random()
    if share < 0.45:
        _press(app.focusWidget() or part, chance)
    elif share < 0.8:
        _click(part, chance)
    elif share < 0.88:
        _wheel(part, chance)
    elif share < 0.94:
        width, height = chance.randint(640, 1400), chance.randint(480, 900)
        last.append(f"resize {width} {height}")
        window.resize(width, height)
    elif share < 0.98:
        text = chance.choice(TEXTS)
        last.append(f"text {text} into {_name(app.focusWidget() or part)}")
        for letter in text:
            _send_key(app.focusWidget() or part, Qt.Key(0), HELD[0], letter)
    elif top is not window:
        last.append("close")
        top.close()


def _name(part: QWidget) -> str:
    return f"{type(part).__name__} {part.accessibleName() or part.objectName()!r}"


def _press(part: QWidget, chance: random.Random) -> None:
    key, held = chance.choice(KEYS), chance.choice(HELD)
    if held is Qt.KeyboardModifier.AltModifier and key is Qt.Key.Key_Space:
        return
    last.append(f"key {key} {held} on {type(part).__name__}")
    _send_key(part, key, held, chr(key) if key < 128 else "")


def _send_key(part: QWidget, key: Qt.Key, held: object, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        target = QApplication.focusWidget() or part
        QApplication.sendEvent(target, QKeyEvent(kind, key, held, text))


def _click(part: QWidget, chance: random.Random) -> None:
    at = QPoint(
        chance.randrange(max(1, part.width())), chance.randrange(max(1, part.height()))
    )
    last.append(f"click {type(part).__name__} {at.x()} {at.y()}")
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in (
        (QEvent.Type.MouseMove, none),
        (QEvent.Type.MouseButtonPress, left),
        (QEvent.Type.MouseButtonRelease, none),
    ):
        place = QPointF(part.mapToGlobal(at))
        button = none if kind is QEvent.Type.MouseMove else left
        app_event = QMouseEvent(kind, QPointF(at), place, button, held, HELD[0])
        QApplication.sendEvent(part, app_event)


def _wheel(part: QWidget, chance: random.Random) -> None:
    last.append(f"wheel {type(part).__name__}")
    turn = QPoint(0, chance.choice((-120, 120)))
    place = QPointF(5, 5)
    event = QWheelEvent(
        place, QPointF(part.mapToGlobal(QPoint(5, 5))), QPoint(), turn,
        Qt.MouseButton.NoButton, HELD[0], Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(part, event)


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
