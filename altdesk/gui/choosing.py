"""Asking for a file, and leaving no trace of it: Qt would remember every folder."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from altdesk import folders
from altdesk.gui import traces


def save_as(
    parent: QWidget | None, title: str, name: str, kinds: str, start: Path | None = None
) -> Path | None:
    """Return where the person wants a file; None when they changed their mind."""
    traces.leave_none()
    offered = str((start or folders.documents()) / name)
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, offered, kinds)
    traces.forget()
    return Path(chosen) if chosen else None


def open_file(
    parent: QWidget | None, title: str, kinds: str = "", start: Path | None = None
) -> Path | None:
    """Return the one file that the person chose."""
    traces.leave_none()
    offered = str(start or folders.documents())
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, offered, kinds)
    traces.forget()
    return Path(chosen) if chosen else None


def open_files(parent: QWidget, title: str, kinds: str) -> tuple[Path, ...]:
    """Return the files that the person chose."""
    traces.leave_none()
    offered = str(folders.documents())
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, offered, kinds)
    traces.forget()
    return tuple(Path(name) for name in chosen)


def folder(parent: QWidget, title: str) -> Path | None:
    """Return the folder that the person chose."""
    traces.leave_none()
    offered = str(folders.documents())
    chosen = QFileDialog.getExistingDirectory(parent, title, offered)
    traces.forget()
    return Path(chosen) if chosen else None
