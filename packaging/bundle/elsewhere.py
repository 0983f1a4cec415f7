"""Packs the frozen folder for Windows and macOS, each on its own system.

The same `altdesk.spec` is run there. Neither was run by AltDesk's makers so far.
"""

import shutil
import sys
from pathlib import Path

from bundle import freezing
from bundle.places import DIST, PACKAGING, BuildError, run, version

_INNO = "https://jrsoftware.org/isinfo.php"


def windows_installer() -> Path:
    """Return the installer that Inno Setup makes.

    Raises:
        BuildError: this is no Windows, or Inno Setup is missing.
    """
    _require("win32", "The installer is built on Windows.")
    if shutil.which("iscc") is None:
        message = f"`iscc` of Inno Setup 6 is missing on the PATH: {_INNO}"
        raise BuildError(message)
    freezing.freeze()
    run("iscc", "/Q", f"/DVersion={version()}", PACKAGING / "windows" / "altdesk.iss")
    return DIST / f"altdesk-{version()}-setup.exe"


def macos_image() -> Path:
    """Return the disk image with AltDesk.app inside.

    Raises:
        BuildError: this is no macOS, or the program could not be frozen.
    """
    _require("darwin", "The application is built on macOS.")
    freezing.freeze()
    image = DIST / f"AltDesk-{version()}.dmg"
    bundle = DIST / "AltDesk.app"
    run("hdiutil", "create", "-volname", "AltDesk", "-srcfolder", bundle,
        "-format", "UDZO", "-ov", image)  # fmt: skip
    return image


def _require(system: str, message: str) -> None:
    if sys.platform != system:
        raise BuildError(message)
