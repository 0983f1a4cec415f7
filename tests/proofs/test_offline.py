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
MONKEY = RUN.parents[1] / "gui" / "monkey.py"
SEEDS, EVENTS = 5, 20_000
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


def environment_of(home: Path) -> dict[str, str]:
    (home / "tmp").mkdir()
    return {
        **os.environ,
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "data"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(RUN.parents[2]),
    }


def traced(home: Path, *program: str) -> subprocess.CompletedProcess:
    """Run a Python program with strace watching its calls for a network."""
    watch = (str(STRACE), "-f", "-qq", "--seccomp-bpf", "-e")
    return subprocess.run(
        [
            *(*watch, "trace=network,io_uring_setup", "-e", "signal=none"),
            *("-o", str(home / "trace"), sys.executable, *program),
        ],
        env=environment_of(home),
        capture_output=True,
        text=True,
        timeout=3000,
        check=False,
    )


def calls_in(home: Path) -> list[str]:
    """Return the calls that reached for a network."""
    text = (home / "trace").read_text(encoding="utf-8", errors="replace")
    return [line for line in text.splitlines() if NETWORK.search(line)]


def network_calls(home: Path, leak: str = "") -> list[str]:
    """Run the whole window under strace; return the calls that reach for a network."""
    done = traced(home, str(RUN), "Zebrowska", leak)
    assert done.returncode == 0, done.stderr[-2000:]
    assert (home / "chosen" / "sheet.pdf").exists()
    return calls_in(home)


def test_a_whole_run_of_the_window_opens_no_network(tmp_path, figures):
    calls = network_calls(tmp_path)

    figures("13 a whole run of the window", f"{len(calls)} calls", "see below")
    assert calls == []


@pytest.mark.parametrize("leak", ["qt", "python"])
def test_the_controls_are_caught(tmp_path, leak, figures):
    if leak == "qt":
        pytest.importorskip("PySide6.QtNetwork")

    caught = network_calls(tmp_path, leak)

    figures(f"13 a leak planted by {leak}", "see above", f"{len(caught)} calls caught")
    assert caught


@pytest.mark.proof
def test_a_monkey_at_the_window_opens_no_network(tmp_path, figures):
    """What else the monkey finds is its own matter (tests/gui/monkey.py)."""
    done = 0
    for seed in range(SEEDS):
        home = tmp_path / str(seed)
        home.mkdir()
        told = traced(home, str(MONKEY), str(EVENTS), str(seed), "0").stdout
        done += sum(map(int, re.findall(r"^(?:event )?(\d+)", told)))
        assert calls_in(home) == []

    figures(f"13 {done:,} random events", "0 calls", "see above")
    assert done >= EVENTS
