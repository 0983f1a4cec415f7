"""Asking for a file, and leaving no trace of it: Qt would remember every folder."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from altdesk import folders


def save_as(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Return where the person wants a file; None when they changed their mind."""
    offered = str(folders.documents() / name)
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, offered, kinds)
    return Path(chosen) if chosen else None


def open_files(parent: QWidget, title: str, kinds: str) -> tuple[Path, ...]:
    """Return the files that the person chose."""
    folder = str(folders.documents())
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, folder, kinds)
    return tuple(Path(name) for name in chosen)


def folder(parent: QWidget, title: str) -> Path | None:
    """Return the folder that the person chose."""
    offered = str(folders.documents())
    chosen = QFileDialog.getExistingDirectory(parent, title, offered)
    return Path(chosen) if chosen else None
