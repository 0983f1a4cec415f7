"""Where the files stand that AltDesk brings along.

In a checkout (and an editable install) they stand beside the package; in a wheel
and a frozen program they stand inside it, under `_bundled`.
"""

import tomllib
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent


@cache
def root() -> Path:
    """Return the folder that holds `ui`, `db` and `resources`.

    Raises:
        FileNotFoundError: this copy of AltDesk is incomplete.
    """
    for folder in (_PACKAGE / "_bundled", _PACKAGE.parent):
        if (folder / "resources" / "knowledge").is_dir():
            return folder
    message = f"AltDesk's own files are missing beside {_PACKAGE}. Install it again."
    raise FileNotFoundError(message)


def path(*parts: str) -> Path:
    """Return the place of a bundled file, such as `path("ui", "style", "x.qss")`."""
    return root().joinpath(*parts)


def read_text(*parts: str) -> str:
    return path(*parts).read_text(encoding="utf-8")


def read_toml(*parts: str) -> dict[str, Any]:
    """Return a bundled TOML file; its fractions are exact (`Decimal`)."""
    return tomllib.loads(read_text(*parts), parse_float=Decimal)
