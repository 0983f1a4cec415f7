"""The frozen program's window on a screen: every page is shown, and nothing is missing.

Needs Xvfb and xdotool (apt-get install xvfb xdotool).
"""

import subprocess
from pathlib import Path

import pytest
import x11  # beside this file

pytestmark = [
    pytest.mark.packaging,
    pytest.mark.skipif(bool(x11.missing_tools()), reason="Xvfb or xdotool is missing"),
]
PAGES = (
    ("ctrl+2", "Panels"),
    ("ctrl+3", "Trends"),
    ("ctrl+4", "Interpretation"),
    ("ctrl+5", "Timeline"),
    ("ctrl+6", "Report"),
    ("ctrl+7", "Library"),
    ("ctrl+8", "People"),
    ("ctrl+9", "Settings"),
    ("ctrl+n", "Add panel"),
    ("ctrl+1", "Overview"),
)


def loaded(process):
    """Return where the libraries lie that a process has loaded."""
    lines = Path(f"/proc/{process.pid}/maps").read_text().splitlines()
    return {line.split()[-1] for line in lines if "/" in line}


def walk(command, screen, surroundings, errors):
    """Start the sample log, open every page, and return what was loaded by then."""
    with errors.open("w") as told:
        window = subprocess.Popen(command, env=surroundings, stderr=told)
    try:
        shown = screen.wait_for("Overview .* AltDesk")
        for keys, title in PAGES:
            screen.press(shown, keys)
            screen.wait_for(f"^{title} .* AltDesk")
        libraries = loaded(window)
        screen.press(shown, "ctrl+q")
        assert window.wait(30) == 0
    finally:
        window.kill()
    return libraries


def test_every_page_opens(bundle, tmp_path):
    errors = tmp_path / "errors.txt"
    with x11.screen() as screen:
        command = [bundle / "altdesk", "demo"]
        libraries = walk(command, screen, screen.surroundings, errors)

    for part in (
        "libqxcb",
        "_multiarray_umath",
        "libpdfium",
        "libqsvgicon",
        "sqlcipher",
    ):
        assert [name for name in libraries if part in name], part
    assert [name for name in libraries if "Network" in name or "libssl" in name] == []
    assert "unexpected error" not in errors.read_text()
    assert "rror" not in errors.read_text(), errors.read_text()
