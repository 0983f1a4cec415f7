"""The sheet on paper: through the system's own dialog, each page where it belongs."""

import sys
from datetime import date

import numpy as np
import pypdfium2
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from altdesk.core.history import History
from altdesk.core.person import Person
from altdesk.errors import AltDeskError
from altdesk.gui import report_print
from altdesk.gui.report_print import paint, print_pdf
from altdesk.report import Paper, SheetOptions, Variant, compose, render
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load

_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
_EIGHTH_OF_AN_INCH = 9


def _sheet(paper):
    known = History(Person("a" * 32, "Maria Example"))
    options = SheetOptions(date(2026, 11, 22), paper, Variant.ONE_SHEET)
    return render(compose(known, interpret(known, load()), options))


def _ink(pdf, number):
    """Return the box that a page's ink fills, in points: left, top, right, bottom."""
    document = pypdfium2.PdfDocument(pdf)
    grey = document[number].render(scale=1, grayscale=True).to_numpy()
    document.close()
    rows, columns = np.nonzero(grey < 160)
    return np.array([columns.min(), rows.min(), columns.max(), rows.max()])


def _pages(pdf):
    document = pypdfium2.PdfDocument(pdf)
    sizes = [page.get_size() for page in document]
    document.close()
    return sizes


report_print._ask_this_computer_only()
_into_a_file = pytest.mark.skipif(
    sys.platform != "linux" or bool(QPrinterInfo.availablePrinterNames()),
    reason="only without a printer does the dialog print into a file",
)


@pytest.mark.parametrize("paper", list(Paper))
def test_each_page_is_printed_in_its_size_and_place(paper, tmp_path, qapp):  # noqa: ARG001
    place, pdf = tmp_path / "printed.pdf", _sheet(paper)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(300)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(_SIZES[paper]))
    printer.setOutputFileName(str(place))

    paint(printer, pdf)

    printed = place.read_bytes()
    assert np.allclose(_pages(printed), _pages(pdf), atol=1)
    for number in range(len(_pages(pdf))):
        off = np.abs(_ink(printed, number) - _ink(pdf, number))
        assert off.max() < _EIGHTH_OF_AN_INCH


def _answer(place, *, accepted):
    """Wait for the system's dialog, give it a file's name, and close it.

    Without a printer the dialog prints into a file, and proposes a name.
    """

    def act():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QPrintDialog):
            QTimer.singleShot(50, act)
            return
        field = dialog.findChild(QLineEdit, "filename")
        proposed.append(field.text())
        field.setText(str(place))
        dialog.accept() if accepted else dialog.reject()

    proposed = []
    QTimer.singleShot(50, act)
    return proposed


@_into_a_file
def test_the_dialog_leads_to_paper(qtbot, tmp_path):
    parent, pdf, place = QWidget(), _sheet(Paper.A4), tmp_path / "printed.pdf"
    qtbot.addWidget(parent)
    proposed = _answer(place, accepted=True)

    assert print_pdf(parent, pdf, Paper.A4)

    assert len(_pages(place.read_bytes())) == 2
    assert proposed[0].endswith("AltDesk.pdf")


@_into_a_file
def test_a_dialog_that_is_left_prints_nothing(qtbot, tmp_path):
    parent, place = QWidget(), tmp_path / "printed.pdf"
    qtbot.addWidget(parent)
    _answer(place, accepted=False)

    assert not print_pdf(parent, _sheet(Paper.A4), Paper.A4)

    assert not place.exists()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(tmp_path, qapp):  # noqa: ARG001
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))

    with pytest.raises(AltDeskError, match="printer"):
        paint(printer, _sheet(Paper.A4))
