"""The sheet on a printer."""

import os
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from altdesk.errors import AltDeskError
from altdesk.gui.report_pages import count_pages, draw_pages
from altdesk.gui.wording import say
from altdesk.report.options import Paper

_PRINT_DPI = 300
_SERVICE = "/run/cups/cups.sock"
_NAME = "AltDesk"
"""What a queue shows, and the file without a printer: nobody's own name."""


def print_pdf(parent: QWidget, pdf: bytes, paper: Paper) -> bool:
    """Ask for the printer and print; tell whether anything was sent to it.

    Raises:
        AltDeskError: the printer did not take the sheet.
    """
    _ask_this_computer_only()
    # 20 ms and a look for printers: not before somebody prints.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(_PRINT_DPI)
    printer.setFullPage(True)
    printer.setDocName(_NAME)
    size = QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter
    printer.setPageSize(QPageSize(size))
    if not QPrinterInfo.availablePrinterNames():
        # The dialog would propose a folder as the file to print into.
        printer.setOutputFileName(str(Path.home() / f"{_NAME}.pdf"))
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, max(1, count_pages(pdf)))
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if accepted:
        first, last = printer.fromPage(), printer.toPage()
        paint(printer, pdf, range(first - 1, last) if first else None)
    return accepted


def _ask_this_computer_only() -> None:
    """Let printers be asked for through a file of this computer, never a network.

    Without its file CUPS would try network ports, if only those of this computer.
    """
    if not os.environ.get("CUPS_SERVER", "").startswith("/"):
        os.environ["CUPS_SERVER"] = _SERVICE


def paint(printer: QPagedPaintDevice, pdf: bytes, numbers: range | None = None) -> None:
    """Paint pages of a PDF, all or some, on the pages of a printer."""
    painter = QPainter()
    if not painter.begin(printer):
        raise AltDeskError(say("The printer cannot be reached."), say("Save as PDF."))
    try:
        pages = range(count_pages(pdf)) if numbers is None else numbers
        for number in pages:
            if number != pages.start:
                printer.newPage()
            (image,) = draw_pages(pdf, _PRINT_DPI, only=number)
            whole = QRect(0, 0, painter.viewport().width(), painter.viewport().height())
            painter.drawImage(whole, image)
    finally:
        painter.end()
