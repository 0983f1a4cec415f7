"""Where things stand, which version this is, and the one time that all files carry."""

import os
import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
WORK = ROOT / "build"
PACKAGING = ROOT / "packaging"
BUNDLE = DIST / "altdesk"
"""The frozen program: one folder that starts with `./altdesk`."""
SYSTEM = WORK / "system-libraries.txt"
"""Which of the frozen libraries were taken from the system, one file name a line."""


class BuildError(Exception):
    """A build cannot go on; the message says what to do."""


def version() -> str:
    """Return the version, which stands in one place."""
    text = (ROOT / "altdesk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        message = "altdesk/__init__.py names no version."
        raise BuildError(message)
    return found[1]


def moment() -> int:
    """Return the time that all built files carry, in seconds since 1970.

    It is SOURCE_DATE_EPOCH, or the time of the last commit.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    try:
        shown = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        message = "This is no git checkout: set SOURCE_DATE_EPOCH to a time in seconds."
        raise BuildError(message) from error
    return int(shown.stdout)


def need(tool: str, package: str) -> None:
    """Refuse to begin where a tool is missing, and say what brings it."""
    if shutil.which(tool) is None:
        message = f"`{tool}` is missing. On Debian: apt-get install {package}"
        raise BuildError(message)


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    """Run a step of a build so that it does the same each time.

    Raises:
        BuildError: the step is missing, or it failed; its own words stand above.
    """
    fixed = {"SOURCE_DATE_EPOCH": str(moment()), "PYTHONHASHSEED": "1", "LC_ALL": "C"}
    fixed |= {"PYTHONDONTWRITEBYTECODE": "1", "TZ": "UTC"}
    # Modules that need not be unpacked start faster; the packages are packed anyway.
    fixed |= {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
    try:
        subprocess.run(
            [str(part) for part in command],
            cwd=cwd,
            env=os.environ | fixed,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        message = f"This step failed: {' '.join(str(part) for part in command)}"
        raise BuildError(message) from error
