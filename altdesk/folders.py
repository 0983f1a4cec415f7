"""The folders of this computer that AltDesk uses."""

from pathlib import Path

import platformdirs

_NAME = "AltDesk"


def data() -> Path:
    """Return the folder of the person's logs, made when it is missing."""
    folder = Path(platformdirs.user_data_path(_NAME, appauthor=False))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def settings() -> Path:
    """Return the folder of this computer's settings, made when it is missing."""
    folder = Path(platformdirs.user_config_path(_NAME, appauthor=False))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def documents() -> Path:
    """Return the folder where a person looks for what they save."""
    folder = Path(platformdirs.user_documents_path())
    return folder if folder.is_dir() else Path.home()


def default_log() -> Path:
    """Return the place of the log that opens when none is named."""
    return data() / "my.altdesk"
