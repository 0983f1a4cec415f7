"""Goal 13: the window opens no socket of a network; strace watches every call.

On a real screen (Xvfb) the only sockets are files of this machine: the screen's, and,
while a printer is chosen, those of the system's lists of printers, services and users.
The controls leak on purpose, once from Qt and once from Python, and must be caught.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

RUN = Path(__file__).with_name("window_run.py")
MONKEY = RUN.parents[1] / "gui" / "monkey.py"
EVENTS, PATIENCE_S = 20_000, 600
NETWORK = re.compile(r"socket\(AF_(INET6?|NETLINK|PACKET)\b|io_uring_setup\(")
SOCKET = re.compile(r"socket\((AF_\w+)")
OWN = {"/tmp/.X11-unix", "/run/cups", "/run/dbus", "/var/run/nscd"}  # noqa: S108
ADDRESS = re.compile(r'connect\(.*sun_path=@?"([^"]+)"')

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


def environment_of(home: Path, display: str) -> dict[str, str]:
    (home / "tmp").mkdir()
    (home / "run").mkdir(mode=0o700)
    return {
        **os.environ,
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "QT_QPA_PLATFORM": "xcb" if display else "offscreen",
        "DISPLAY": display,
        "PYTHONPATH": str(RUN.parents[2]),
    }


def traced(home: Path, *program: str, display: str = "") -> subprocess.CompletedProcess:
    """Run a Python program with strace watching its calls for a network."""
    watch = (str(STRACE), "-f", "-qq", "--seccomp-bpf", "-e")
    return subprocess.run(
        [
            *(*watch, "trace=network,io_uring_setup", "-e", "signal=none"),
            *("-o", str(home / "trace"), sys.executable, *program),
        ],
        env=environment_of(home, display),
        capture_output=True,
        text=True,
        timeout=6000,
        check=False,
    )


def calls_in(home: Path) -> list[str]:
    """Return the calls that reached for a network."""
    text = (home / "trace").read_text(encoding="utf-8", errors="replace")
    return [line for line in text.splitlines() if NETWORK.search(line)]


def network_calls(home: Path, leak: str = "", display: str = "") -> list[str]:
    """Run the whole window under strace; return the calls that reach for a network."""
    done = traced(home, str(RUN), "Zebrowska", leak, display=display)
    assert done.returncode == 0, done.stderr[-2000:]
    assert (home / "chosen" / "sheet.pdf").exists()
    return calls_in(home)


def test_a_whole_run_of_the_window_opens_no_network(tmp_path, figures):
    calls = network_calls(tmp_path)

    figures("13 a whole run of the window", f"{len(calls)} calls", "see below")
    assert calls == []


@contextmanager
def screen() -> Iterator[str]:
    """Give the name of a screen of its own that listens to no network."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", f"{write}", "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@pytest.mark.proof
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_on_a_real_screen_every_socket_is_the_screens(tmp_path, figures):
    with screen() as display:
        calls = network_calls(tmp_path, display=display)
    text = (tmp_path / "trace").read_text(encoding="utf-8", errors="replace")

    families, places = SOCKET.findall(text), ADDRESS.findall(text)
    folders = {place.rpartition("/")[0] for place in places}
    figures(
        "13 the same on a screen (X11)",
        f"{len(calls)} calls; sockets are files in {', '.join(sorted(folders))}",
        "see below",
    )
    assert calls == []
    assert set(families) == {"AF_UNIX"}
    assert folders <= OWN


@pytest.mark.parametrize("leak", ["qt", "python"])
def test_the_controls_are_caught(tmp_path, leak, figures):
    if leak == "qt":
        pytest.importorskip("PySide6.QtNetwork")

    caught = network_calls(tmp_path, leak)

    figures(f"13 a leak planted by {leak}", "see above", f"{len(caught)} calls caught")
    assert caught


@pytest.mark.proof
@pytest.mark.parametrize("seed", range(5))
def test_a_monkey_at_the_window_opens_no_network(tmp_path, figures, seed):
    """How quick an event is, is the monkey's own matter (tests/gui/monkey.py)."""
    run = str(MONKEY), str(EVENTS), str(seed), "0", str(PATIENCE_S)
    done = traced(tmp_path, *run)

    calls = calls_in(tmp_path)
    figures(f"13 {EVENTS:,} random events, seed {seed}", f"{len(calls)} calls", "above")
    assert calls == []
    assert f"{EVENTS} events, seed {seed}: nothing broke" in done.stdout
