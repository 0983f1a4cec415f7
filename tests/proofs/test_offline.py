"""Goal 13: the window opens no socket of a network; strace watches every call.

The controls leak on purpose, once from Qt and once from Python, and must be caught.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

RUN = Path(__file__).with_name("window_run.py")
NETWORK = re.compile(r"socket\(AF_(INET6?|NETLINK|PACKET)\b|io_uring_setup\(")

STRACE = shutil.which("strace")


def can_trace() -> bool:
    """Tell whether this system lets one process watch another."""
    if STRACE is None:
        return False
    done = subprocess.run(
        [STRACE, "-f", "-e", "trace=network", "true"], capture_output=True, check=False
    )
    return done.returncode == 0


pytestmark = pytest.mark.skipif(
    not can_trace(), reason="strace is missing, or may not watch here"
)


def network_calls(home: Path, leak: str = "") -> list[str]:
    """Run the window under strace; return the calls that reach for a network."""
    (home / "tmp").mkdir()
    environment = {
        **os.environ,
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "data"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(RUN.parents[2]),
    }
    trace = home / "trace"
    watch = (str(STRACE), "-f", "-qq", "-e", "trace=network,io_uring_setup")
    done = subprocess.run(
        [
            *(*watch, "-e", "signal=none", "-o", str(trace)),
            *(sys.executable, str(RUN), "Zebrowska", leak),
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert (home / "chosen" / "sheet.pdf").exists()
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    return [line for line in lines if NETWORK.search(line)]


def test_a_whole_run_of_the_window_opens_no_network(tmp_path):
    assert network_calls(tmp_path) == []


@pytest.mark.parametrize("leak", ["qt", "python"])
def test_the_controls_are_caught(tmp_path, leak):
    if leak == "qt":
        pytest.importorskip("PySide6.QtNetwork")

    assert network_calls(tmp_path, leak)
