"""Where a file comes in: dropped, chosen, or pasted as text."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from altdesk.errors import AltDeskError
from altdesk.exporters.templates import write_template
from altdesk.gui import choosing
from altdesk.gui.flow import FlowLayout
from altdesk.gui.labels import Button, Card, Label
from altdesk.gui.style import spacing

_MOST_FILES = 500


class DropCard(Card):
    """The empty Import page: drop files or a folder, choose them, or paste."""

    given = Signal(list)
    """Paths of files, folders opened."""
    pasted = Signal(str)
    failed = Signal(AltDeskError)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.choose = Button(self.tr("Choose files …"), "primary")
        self.folder = Button(self.tr("Choose a folder …"))
        self.paste = Button(self.tr("Paste copied results"))
        self.template = Button(self.tr("Save an empty table …"))
        self.choose.clicked.connect(self._choose)
        self.folder.clicked.connect(self._choose_folder)
        self.paste.clicked.connect(self._paste)
        self.template.clicked.connect(self._save_template)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(spacing(4),) * 4)
        layout.setSpacing(spacing(1.5))
        layout.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        title = Label(self.tr("Drop files or a folder here"), "headline", wraps=True)
        title.setAlignment(centre)
        layout.addWidget(title)
        words = Label(
            self.tr(
                "Tables (CSV, XLSX), PDF reports, FHIR, HL7, C-CDA, LDT, Apple Health, "
                "VA Blue Button. Nothing is recorded before you have seen it."
            ),
            "body",
            tone="muted",
            wraps=True,
        )
        words.setAlignment(centre)
        layout.addWidget(words)
        buttons = FlowLayout(is_centred=True)
        for button in (self.choose, self.folder, self.paste, self.template):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        layout.addStretch(3)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Enter choose files at once."""
        self.choose.setFocus()
        super().showEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            self.given.emit(files_in(paths))
        elif event.mimeData().hasText():
            self.pasted.emit(event.mimeData().text())
        event.acceptProposedAction()

    def _choose(self) -> None:
        paths = choosing.open_files(self, self.tr("Import"), self.tr("All files (*)"))
        if paths:
            self.given.emit(list(paths))

    def _choose_folder(self) -> None:
        folder = choosing.folder(self, self.tr("Import a folder"))
        if folder is not None:
            self.given.emit(files_in([folder]))

    def _save_template(self) -> None:
        """Save an empty table that can be filled in elsewhere and imported."""
        kinds = self.tr("Workbook (*.xlsx);;CSV (*.csv)")
        name = self.tr("laboratory results") + ".xlsx"
        title = self.tr("Save an empty table")
        target = choosing.save_as(self, title, name, kinds)
        if target is None:
            return
        try:
            write_template(target)
        except AltDeskError as error:
            self.failed.emit(error)

    def _paste(self) -> None:
        self.pasted.emit(QGuiApplication.clipboard().text())


def files_in(paths: list[Path]) -> list[Path]:
    """Return the files, and those inside the folders, by name; hidden ones are not."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.rglob("*") if p.is_file())
            found += [p for p in inside if not p.name.startswith(".")]
        else:
            found.append(path)
    return found[:_MOST_FILES]
