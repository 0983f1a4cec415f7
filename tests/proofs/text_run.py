"""Show hostile text in every place of the real window and print it.

Run as `python text_run.py COUNT SENTINEL [LEAK]`: COUNT people whose every text is a
vector that names the file SENTINEL. LEAK shows one of them as Qt would by itself, and
nothing else.
"""

import json
import os
import sys
from datetime import date
from pathlib import Path

COUNT, SENTINEL = int(sys.argv[1]), sys.argv[2]
LEAK = len(sys.argv) > 3
HOME = Path(os.environ["HOME"])
VECTORS = [
    text.replace("SENTINEL", SENTINEL)
    for text in (
        '<img src="SENTINEL">',
        '<b>Ann</b><img src="SENTINEL" width="9">',
        '<img src="file://SENTINEL"/>',
        '<a href="file://SENTINEL">click</a>',
        '<a href="javascript:alert(1)">SENTINEL</a>',
        '<link rel="stylesheet" href="SENTINEL">',
        '<style>@import url("SENTINEL");</style>',
        '<table background="SENTINEL"><tr><td>x</td></tr></table>',
        '<body style="background-image:url(SENTINEL)">x',
        "<font color=\"open('SENTINEL')\">x</font>",
        '<onDraw name="f" label="SENTINEL"/>',
        '<para><img src="SENTINEL" valign="top"/></para>',
        '<object data="SENTINEL"></object>',
        '<iframe src="SENTINEL"></iframe>',
        "![x](SENTINEL)",
        "[x](file://SENTINEL)",
        "<qt><img src=SENTINEL></qt>",
        "<!DOCTYPE html><img src='SENTINEL'>",
        "&lt;img src=&quot;SENTINEL&quot;&gt;",
        "Ann <b Smith & Co </p> SENTINEL",
    )
]


def main() -> int:
    from altdesk.app import prepare

    prepare()
    from altdesk.gui.application import prepare as dress

    app = dress()
    if LEAK:
        leak()
        return 0
    from altdesk.gui.main_window import MainWindow
    from altdesk.logbook import Logbook
    from altdesk.logbook.signing import SignedLog

    with Logbook(SignedLog.create(HOME / "clinic.altdesk")) as logbook:
        people = [record(logbook, text) for text in VECTORS[:COUNT]]
        window = MainWindow(logbook)
        window.show()
        shown = {text for person in people for text in look(window, person)}
        for text in VECTORS[:COUNT]:
            dialogs(window, text)
        for number, person in enumerate(people):
            write_sheet(logbook, person, number)
        told = {"texts": len(shown), "vectors": VECTORS[:COUNT]}
        (HOME / "told.json").write_text(json.dumps(told))
        window.close()
    app.quit()
    return 0


def record(logbook, text: str) -> str:
    """Record a person of whom every text is the vector."""
    from altdesk.core.draft import DraftPanel, DraftResult
    from altdesk.core.event import Event, EventKind
    from altdesk.core.person import Person, Sex

    person = Person("", text, Sex.FEMALE, date(1980, 5, 3), text[:40], text)
    identifier = logbook.record_person(person)
    for day in (1, 9):
        results = (
            DraftResult("70", analyte="ALT", unit="U/L", low="6", high="32"),
            DraftResult("40", analyte="AST", unit="U/L", high="34", note=text),
            DraftResult("5", name=text, unit="U/L"),
        )
        draft = DraftPanel(date(2026, 3, day), results, text, note=text)
        assert logbook.record(identifier, draft).is_done
    event = Event("", EventKind.MEDICINE, text, date(2026, 1, 15), note=text)
    assert logbook.record_event(identifier, event).is_done
    return identifier


def look(window, person: str) -> set[str]:
    """Show every page of a person with every tooltip; return the texts that stood."""
    window.carry_out(f"person:{person}")
    shown: set[str] = set()
    for page in window.rail.buttons:
        window.carry_out(page)
        settle(120)
        point_at_everything(window)
        window.grab()
        shown |= texts_of(window)
    return {text for text in shown if SENTINEL in text}


def texts_of(window) -> set[str]:
    from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit

    found = {label.text() for label in window.findChildren(QLabel)}
    found |= {line.text() for line in window.findChildren(QLineEdit)}
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if model is not None:
            found |= {
                str(model.index(row, column).data())
                for row in range(min(model.rowCount(), 30))
                for column in range(columns_of(model))
            }
    return found


def columns_of(model) -> int:
    from PySide6.QtCore import QAbstractListModel

    return 1 if isinstance(model, QAbstractListModel) else min(model.columnCount(), 30)


def point_at_everything(window) -> None:
    """Show the tooltip of each widget and of each first item of a list."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

    tips = {widget.toolTip() for widget in window.findChildren(QWidget)}
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if model is not None and model.rowCount():
            tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
            tips.add(str(tip or ""))
    for tip in tips - {""}:
        QToolTip.showText(QPoint(5, 5), tip, window)
        settle(1)


def dialogs(window, text: str) -> None:
    """Show the dialogs that name a file, a computer or what was done."""
    from altdesk.errors import LogError
    from altdesk.gui.audit import AuditDialog
    from altdesk.gui.faults import FaultDialog
    from altdesk.gui.in_use import InUseDialog
    from altdesk.gui.restore import RestoreDialog
    from altdesk.gui.salvaging import SalvagedDialog
    from altdesk.gui.unlock import UnlockDialog
    from altdesk.gui.who import WhoDialog
    from altdesk.store.lock import Holder
    from altdesk.store.restoring import Differences
    from altdesk.store.salvage import Salvaged

    place = HOME / "x.altdesk"
    Salvaged(place, 1, 1, (text,))
    for dialog in (
        AuditDialog(window, window.logbook.log),
        FaultDialog(window, LogError(text, text), (), "Close"),
        InUseDialog(window, text, Holder(text, text, 1, text)),
        RestoreDialog(window, place, Differences((text,), (text,))),
        SalvagedDialog(
            window, text, Salvaged(place, 1, 1, (text,)), was_protected=True
        ),
        UnlockDialog(window, text, lambda _s: True, text),
        WhoDialog(window, (text,), text),
    ):
        dialog.show()
        settle(5)
        point_at_everything(dialog)
        dialog.grab()
        dialog.close()
        dialog.deleteLater()
    window.footer.tell(text, can_undo=False)
    settle(5)


def write_sheet(logbook, person: str, number: int) -> None:
    from altdesk.report import SheetOptions

    options = SheetOptions(printed_on=date(2026, 11, 23))
    (HOME / f"{number}.pdf").write_bytes(logbook.sheet(person, options))


def leak() -> None:
    """Show a vector as Qt shows a text that nobody has called plain."""
    from PySide6.QtWidgets import QLabel

    label = QLabel(VECTORS[0])
    label.show()
    settle(50)
    label.grab()


def settle(milliseconds: int) -> None:
    from PySide6.QtTest import QTest

    QTest.qWait(milliseconds)


if __name__ == "__main__":
    sys.exit(main())
