"""Goal 11: hostile text is letters wherever it stands: no file is opened for it.

strace watches the real window while each text stands in each place; the sheets are
read again.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

RUN = Path(__file__).with_name("text_run.py")
NETWORK = re.compile(r"socket\(AF_(INET6?|NETLINK|PACKET)\b")
FULL, CUT = 20, 2


def run(home: Path, count: int, leak: str = "") -> list[str]:
    """Show the texts under strace; return the calls that follow what they name."""
    sentinel = home / "SENTINEL.png"
    environment = {
        **os.environ,
        "HOME": str(home),
        "TMPDIR": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "data"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(RUN.parents[2]),
    }
    trace = home / "trace"
    calls = "trace=openat,open,stat,newfstatat,statx,access,faccessat2,readlink,socket"
    done = subprocess.run(
        [
            *("strace", "-f", "-qq", "-s", "400", "-e", calls, "-e", "signal=none"),
            *("-o", str(trace), sys.executable, str(RUN), str(count), str(sentinel)),
            *([leak] if leak else []),
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=1800,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    return [line for line in lines if "SENTINEL" in line or NETWORK.search(line)]


def read_again(home: Path) -> tuple[int, int]:
    """Return how many links the sheets have, and how many texts are read equal."""
    told = json.loads((home / "told.json").read_text())
    links = equal = 0
    for number, vector in enumerate(told["vectors"]):
        path = home / f"{number}.pdf"
        with pikepdf.open(path) as opened:
            for page in opened.pages:
                links += sum("/A" in note for note in page.get("/Annots", []))
                links += len(page.get_images())
            links += "/OpenAction" in opened.Root or "/JavaScript" in opened.Root
        text = subprocess.run(
            ["pdftotext", str(path), "-"], capture_output=True, text=True, check=True
        ).stdout
        letters = "".join(vector.split())
        equal += letters[:30] in "".join(text.split())
    assert told["texts"] >= len(told["vectors"])
    return links, equal


@pytest.mark.usefixtures("strace")
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is missing")
@pytest.mark.parametrize("count", [CUT, pytest.param(FULL, marks=pytest.mark.proof)])
def test_hostile_text_stays_text_wherever_it_stands(tmp_path, figures, count):
    calls = run(tmp_path, count)
    links, equal = read_again(tmp_path)
    (tmp_path / "control").mkdir()
    control = run(tmp_path / "control", 1, "leak")

    figures(
        f"11 hostile texts, {count} x every page, dialog, tooltip and the sheet",
        f"{len(calls)} calls that reach for a file, {links} links or pictures,"
        f" {equal} read equal",
        f"a QLabel as Qt makes it: {len(control)} calls",
    )
    assert calls == []
    assert (links, equal) == (0, count)
    assert control
