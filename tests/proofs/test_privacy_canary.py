"""Goal 15: a marked name is in no file but the ones a person asked for.

The real window runs on a protected log in a home of its own; then every file that it
has left is searched. The control leaks on purpose and must be found.
"""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

MARKER = "Zebrowska_HIV"
RUN = Path(__file__).with_name("window_run.py")


def run_window(home: Path, leak: str = "") -> subprocess.CompletedProcess:
    """Run the window in an empty home and return how it went."""
    (home / "tmp").mkdir()
    environment = {
        **os.environ,
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(RUN.parents[2]),
    }
    return subprocess.run(
        [sys.executable, str(RUN), MARKER, leak],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def files_with_the_name(home: Path) -> list[str]:
    """Return the files outside `chosen` whose contents or path carry the name."""
    spellings = (MARKER.encode(), MARKER.encode("utf-16-le"))
    found = []
    for path in sorted(home.rglob("*")):
        inside = path.relative_to(home)
        if not path.is_file() or inside.parts[0] == "chosen":
            continue
        is_named = MARKER in str(inside)
        if is_named or any(text in path.read_bytes() for text in spellings):
            found.append(str(inside))
    return found


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    """Return the home after a whole run of the window."""
    place = tmp_path_factory.mktemp("canary")
    done = run_window(place)
    assert done.returncode == 0, done.stderr[-2000:]
    return place


def test_the_name_is_in_no_file_but_the_chosen_ones(home, figures):
    found = files_with_the_name(home)

    figures("15 privacy canary", f"{len(found)} files with the name", "see below")
    assert found == []


def test_the_run_was_a_real_one(home):
    chosen = {path.name for path in (home / "chosen").iterdir() if path.is_file()}

    assert chosen == {"sheet.pdf", "results.csv", "audit.csv"}
    assert MARKER in (home / "chosen" / "results.csv").read_text(encoding="utf-8-sig")
    assert list((home / "clinic backups").glob("*.altdesk"))
    written = list(home.rglob("errors.log"))
    assert len(written) == 1
    assert "KeyError" in written[0].read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_every_file_is_its_owners_alone(home):
    open_to_others = [
        str(path.relative_to(home))
        for path in home.rglob("*")
        if path.is_file() and stat.S_IMODE(path.stat().st_mode) & 0o077
    ]

    assert open_to_others == []


def test_nothing_is_left_of_the_open_log(home):
    left = {path.name for path in home.glob("clinic.altdesk*")}

    assert left == {"clinic.altdesk"}
    assert list((home / "tmp").iterdir()) == []


def test_the_control_is_found(tmp_path, figures):
    done = run_window(tmp_path, "file")

    assert done.returncode == 0, done.stderr[-2000:]
    found = files_with_the_name(tmp_path)
    figures("15 a file planted", "see above", f"{len(found)} found")
    assert len(found) == 1
    assert found[0].startswith("tmp")
