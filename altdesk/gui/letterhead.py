"""A clinic's letterhead: kept on this computer, printed above its sheets.

It names the clinic and nobody who is cared for there. A file that cannot be read or
written is as good as none.
"""

import json
from base64 import b64decode, b64encode
from contextlib import suppress
from pathlib import Path

from altdesk import folders, whole_files
from altdesk.report.options import Letterhead

LARGEST_LOGO = 10_000_000
"""Bytes of a picture; a logo is far smaller."""


def _place() -> Path:
    return folders.settings() / "letterhead.json"


def recall() -> Letterhead | None:
    """Return the letterhead, or None where there is none."""
    try:
        table = json.loads(_place().read_text(encoding="utf-8"))
        logo = b64decode(table["logo"]) or None
        kept = Letterhead(str(table["name"]), str(table["address"]), logo)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return kept if kept.name or kept.address or kept.logo else None


def remember(letterhead: Letterhead | None) -> None:
    """Keep a letterhead for the next sheet, or forget it."""
    kept = letterhead or Letterhead("")
    table = {
        "name": kept.name,
        "address": kept.address,
        "logo": b64encode(kept.logo or b"").decode(),
    }
    with suppress(OSError):
        if letterhead is None:
            _place().unlink(missing_ok=True)
        else:
            whole_files.replace(_place(), json.dumps(table).encode())
