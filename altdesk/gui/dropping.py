"""Files and folders dropped anywhere on the window come to the Import page."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from altdesk.gui.import_preview import ImportPreviewPage
    from altdesk.gui.main_window import MainWindow


class DropArea(QWidget):
    """All that the window shows; text that is dragged is left to the fields in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what the files hold; nothing is recorded before it was seen."""
        from altdesk.gui.import_preview_drop import files_in

        window = cast("MainWindow", self.window())
        window.carry_out("import")
        page = cast("ImportPreviewPage", window.page)
        page.add_files(files_in(_paths(event)))
        event.acceptProposedAction()


def _paths(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
