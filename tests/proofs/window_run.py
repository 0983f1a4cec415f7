"""A run through the real window: open, type, look, print, export, copy, lock, close.

Run as `python window_run.py MARKER [LEAK]` with a home of its own. The files that a
person asked for are written to `chosen/`; everything else is found by the proofs.
LEAK plants what the proof must find: "file", "qt" or "python".
"""

import os
import sys
from datetime import date
from functools import partial
from pathlib import Path

MARKER = sys.argv[1]
LEAK = sys.argv[2] if len(sys.argv) > 2 else ""
HOME = Path(os.environ["HOME"])
CHOSEN = HOME / "chosen"
PASSWORD = "four plain tall words"  # noqa: S105 - of a log that lives for seconds


def main() -> int:
    CHOSEN.mkdir()
    place = HOME / "clinic.altdesk"
    if LEAK == "python":
        leak_by_python()
    make_log(place)
    from altdesk import app
    from altdesk.gui import application, unlock
    from altdesk.store.unlocking import Secrets

    def typed(_parent, _name, tries, _why=""):
        secrets = Secrets(PASSWORD)
        return unlock.Unlocked(secrets, tries(secrets), None)

    unlock.ask = typed
    run = application.run

    def walked(logbook, **more):
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, partial(walk, application))
        return run(logbook, **more)

    application.run = walked
    return app.open_window(place)


def make_log(place: Path) -> None:
    from altdesk.app import open_logbook, prepare
    from altdesk.core.draft import DraftPanel, DraftResult
    from altdesk.core.person import Person, Sex

    prepare()
    with open_logbook(place) as logbook:
        person = Person("", MARKER, Sex.FEMALE, date(1980, 5, 3))
        person_id = logbook.record_person(person)
        for day, text in ((1, "70"), (9, "88")):
            result = DraftResult(text, analyte="ALT", unit="U/L", low="6", high="32")
            draft = DraftPanel(date(2026, 3, day), (result,), f"Laboratory {MARKER}")
            logbook.record(person_id, draft)
        logbook.log.protect(PASSWORD)


def walk(_application: object) -> None:
    """Do by hand what a person does; then close."""
    from PySide6.QtWidgets import QApplication

    from altdesk.gui.main_window import MainWindow

    app = QApplication.instance()
    window = next(w for w in app.topLevelWidgets() if isinstance(w, MainWindow))
    for page in window.rail.buttons:
        window.carry_out(page)
        settle()
    window.carry_out("panel_entry")
    settle()
    window.page.keep()
    put_out(window)
    look_for_a_printer(window)
    use_file_dialog(window)
    fail(window)
    window.carry_out("lock")
    settle()
    from altdesk.gui.locking import ScreenLock

    window.findChild(ScreenLock).unlock()
    plant()
    window.close()
    app.quit()


def settle() -> None:
    from PySide6.QtTest import QTest

    QTest.qWait(150)


def put_out(window) -> None:
    """Write what a person asks for, and copy a name."""
    from PySide6.QtGui import QGuiApplication

    from altdesk.exporters import write
    from altdesk.gui.audit import AuditDialog
    from altdesk.report import SheetOptions

    logbook = window.logbook
    (person,) = logbook.people()
    sheet = logbook.sheet(person.id, SheetOptions(printed_on=date(2026, 11, 23)))
    (CHOSEN / "sheet.pdf").write_bytes(sheet)
    write([logbook.history(person.id)], CHOSEN / "results.csv", None)
    dialog = AuditDialog(window, logbook.log)
    dialog.export(CHOSEN / "audit.csv")
    dialog.deleteLater()
    logbook.log.backup(HOME / "clinic backups")
    QGuiApplication.clipboard().setText(MARKER)
    settle()


def look_for_a_printer(window) -> None:
    """Open the dialog that asks which printer, and close it."""
    from PySide6.QtPrintSupport import QPrintDialog

    from altdesk.gui.report_print import print_pdf
    from altdesk.report.options import Paper

    opened = []

    def look(dialog: QPrintDialog) -> int:
        opened.append(dialog)
        dialog.show()
        settle()
        dialog.hide()
        return 0

    QPrintDialog.exec = look
    assert not print_pdf(window, (CHOSEN / "sheet.pdf").read_bytes(), Paper.A4)
    assert opened


def use_file_dialog(window) -> None:
    """Open and close a file dialog in a folder that carries the name."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QFileDialog

    from altdesk.gui import choosing

    folder = CHOSEN / MARKER
    folder.mkdir()

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.selectFile(f"{MARKER}.pdf")
            dialog.accept()

    QTimer.singleShot(300, accept)
    chosen = choosing.save_as(window, "Save", f"{MARKER}.pdf", "PDF (*.pdf)", folder)
    assert chosen is not None


def fail(window) -> None:
    """Meet an unexpected error whose text holds the name."""
    from altdesk import app
    from altdesk.gui import application

    application.tell_unexpected = lambda _report: None
    try:
        {}[MARKER]
    except KeyError as error:
        app._handle(KeyError, error, error.__traceback__)
    from altdesk.gui import faults

    faults.ask = lambda *_: None
    window.carry_out(f"open:{HOME / MARKER}.altdesk")


def plant() -> None:
    """Leak on purpose, so that the proof can be seen to find it."""
    if LEAK == "file":
        from tempfile import NamedTemporaryFile

        with NamedTemporaryFile("w", delete=False, suffix=".csv") as file:
            file.write(MARKER)
    if LEAK == "qt":
        from PySide6.QtNetwork import QTcpSocket  # noqa: TID251 - the planted leak

        socket = QTcpSocket()
        socket.connectToHost("192.0.2.1", 80)
        settle()


def leak_by_python() -> None:
    """Open a socket before AltDesk has closed the network to Python."""
    import socket  # noqa: TID251 - the planted leak

    with socket.socket() as opened:
        opened.settimeout(0.1)
        try:
            opened.connect(("192.0.2.1", 80))
        except OSError:
            return


if __name__ == "__main__":
    sys.exit(main())
