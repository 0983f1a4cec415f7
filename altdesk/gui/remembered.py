"""What the window remembers of its last time: size, page, person, theme.

Only random ids and sizes are written, no name; the file is readable by its owner
alone. A file that cannot be read or written is as good as none.
"""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from altdesk import folders


@dataclass(slots=True)
class Remembered:
    """The window's memory; texts only, "" is unknown."""

    geometry: str = ""
    page: str = ""
    person: str = ""
    theme: str = ""
    language: str = ""
    text_percent: str = ""


def _place() -> Path:
    return folders.settings() / "window.json"


def recall() -> Remembered:
    """Return what was remembered; an empty memory where there is none."""
    try:
        table = json.loads(_place().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Remembered()
    known = {field.name for field in fields(Remembered)}
    if not isinstance(table, dict):
        return Remembered()
    return Remembered(**{k: str(v) for k, v in table.items() if k in known})


def remember(memory: Remembered) -> None:
    """Write the memory, whole or not at all."""
    with suppress(OSError):
        place = _place()
        new = place.with_suffix(".new")
        new.unlink(missing_ok=True)
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(memory), file)
        new.replace(place)
