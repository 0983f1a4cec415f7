"""No trace of a person's files in Qt's own memory of file dialogs.

Qt writes the folders and files of its dialogs into a settings file that all Qt
programs share. AltDesk lets it write into a folder of its own, and empties that after
each dialog. The system's dialogs are not used: they keep lists of recent files.
"""

import shutil
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt

from altdesk import folders

_GROUP = "FileDialog"


def _place() -> Path:
    return folders.settings() / "qt"


def leave_none() -> None:
    """Let Qt's dialogs remember only where `forget` can find it."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(_place()))


def forget() -> None:
    """Delete what Qt has remembered of the dialogs so far."""
    # Windows and macOS keep it elsewhere than in a folder.
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.remove(_GROUP)
    settings.sync()
    del settings
    with suppress(OSError):
        shutil.rmtree(_place())
