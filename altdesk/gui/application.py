"""Makes the program's one QApplication, shows the window and runs it."""

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from altdesk import __version__, bundled
from altdesk.errors import AltDeskError, LogError
from altdesk.gui import garbage, keeping, remembered
from altdesk.gui.language import LANGUAGE
from altdesk.gui.main_window import MainWindow
from altdesk.gui.style import STYLE, Theme

if TYPE_CHECKING:
    from pathlib import Path

    from altdesk.logbook import Logbook


def run(logbook: "Logbook", *, title_note: str = "") -> int:
    """Show the window on a log and return the exit code when it is closed."""
    app = prepare()
    window = MainWindow(logbook, title_note=title_note, fills=False)
    waiting = _FirstPicture(window)
    window.installEventFilter(waiting)
    window.show()
    return app.exec()


class _FirstPicture(QObject):
    """Waits for the window's first picture, and fills the window after it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, MainWindow):
            watched.removeEventFilter(self)
            QTimer.singleShot(0, partial(_fill, watched))
        return False


def prepare() -> QApplication:
    """Return the program's application, dressed as the person wishes."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("AltDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("altdesk")
    memory = remembered.recall()
    LANGUAGE.speak(memory.language)
    if memory.theme in set(Theme):
        STYLE.set_theme(Theme(memory.theme))
    if memory.text_percent.isdecimal():
        STYLE.set_text_percent(min(max(int(memory.text_percent), 100), 200))
    _bring_font(app)
    STYLE.apply(app)
    return app


def _bring_font(app: QApplication) -> None:
    """Write in the sheet's font on a computer that has none at all."""
    if QFontInfo(app.font()).family():
        return
    for style in ("Regular", "Bold"):
        place = bundled.path("resources", "fonts", f"NotoSans-{style}.ttf")
        QFontDatabase.addApplicationFont(str(place))
    own = app.font()
    own.setFamily("Noto Sans")
    app.setFont(own)


def open_after(place: "Path", error: LogError) -> "Logbook | None":
    """Return the log that did not open at first; None: the person gave up."""
    from altdesk.gui.opening import open_log

    prepare()
    return open_log(None, place, error)


def tell(error: AltDeskError) -> int:
    """Say why the log cannot be shown; return the exit code for that."""
    from altdesk.gui import messages

    prepare()
    messages.tell(None, error)
    return 2


def tell_unexpected(report: str) -> None:
    """Say that AltDesk itself is at fault."""
    from altdesk.gui import messages

    app = prepare()
    messages.tell_unexpected(app.activeWindow(), report)


def _fill(window: MainWindow) -> None:
    """Show the page of last time, and let the rest begin when it is painted."""
    window.fill()
    # A timer waits for the picture, other than QTimer.singleShot(0).
    rest = QTimer(window)
    rest.setSingleShot(True)
    rest.timeout.connect(partial(_finish, window))
    rest.start()


def _finish(window: MainWindow) -> None:
    """Do what the first pictures need not wait for."""
    garbage.start()
    from altdesk.gui import ahead
    from altdesk.gui.icons import app_icon

    window.show_kept()
    if getattr(window.page, "is_welcoming", True):  # else the findings tell it
        window.footer.find_knowledge()
    window.setWindowIcon(app_icon())
    keeping.start(window)
    ahead.load_soon(window)
