"""The frozen program on a Wayland desktop without X11: the window opens and is filled.

Needs weston (apt-get install weston), which draws for nobody here.
"""

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.packaging,
    pytest.mark.skipif(shutil.which("weston") is None, reason="weston is missing"),
]
PATIENCE_S = 120.0


def wait_until(is_so) -> bool:
    """Tell whether something became so in good time."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if is_so():
            return True
        time.sleep(0.1)
    return False


@pytest.fixture
def desktop(tmp_path):
    """Return the surroundings of a program on a Wayland desktop of its own."""
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    surroundings = {k: v for k, v in os.environ.items() if not k.startswith("QT_")}
    surroundings |= {
        "XDG_RUNTIME_DIR": str(run),
        "XDG_SESSION_TYPE": "wayland",
        "HOME": str(tmp_path),
        "WAYLAND_DEBUG": "1",
    }
    surroundings.pop("DISPLAY", None)
    server = subprocess.Popen(
        ["weston", "--backend=headless-backend.so", "--socket=w", "--idle-time=0"],
        env=surroundings,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert wait_until((run / "w").exists)
    yield {**surroundings, "WAYLAND_DISPLAY": "w"}
    server.terminate()
    server.wait()


def test_the_window_opens_without_x11(bundle, desktop, tmp_path):
    said = tmp_path / "said.txt"
    with said.open("w") as told:
        window = subprocess.Popen(
            [bundle / "altdesk", "demo"], env=desktop, stderr=told
        )
    try:
        assert wait_until(lambda: 'set_title("Overview' in said.read_text())
        maps = Path(f"/proc/{window.pid}/maps").read_text()
        assert window.poll() is None
    finally:
        window.kill()
        window.wait()

    # The desktop finds name and icon by this id, that of the desktop entry.
    assert 'set_app_id("altdesk")' in said.read_text()
    assert "libqwayland" in maps
    assert "libqxcb" not in maps
