"""A screen of its own (Xvfb) and keys for a window on it (xdotool)."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

TOOLS = ("Xvfb", "xdotool")
_PATIENCE_S = 90.0


def missing_tools() -> list[str]:
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@contextmanager
def screen() -> Iterator["Screen"]:
    """Give a screen of 1280 x 800 that is gone afterwards."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-noreset"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    try:
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait()


class Screen:
    """Finds windows by title, and types."""

    def __init__(self, display: str) -> None:
        self.display = display
        self.surroundings = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    def wait_for(self, title: str, patience_s: float = _PATIENCE_S) -> str:
        """Return the window whose title holds `title`, once it is there.

        Raises:
            TimeoutError: it did not come.
        """
        end = time.monotonic() + patience_s
        while time.monotonic() < end:
            found = self._ask("search", "--onlyvisible", "--name", title).split()
            if found:
                return found[-1]
            time.sleep(0.1)
        raise TimeoutError(f"no window says {title!r}: {self.titles()}")

    def press(self, window: str, keys: str) -> None:
        """Give the window the focus and press keys, such as ctrl+3."""
        self._ask("windowfocus", window)
        self._ask("key", "--clearmodifiers", keys)

    def titles(self) -> list[str]:
        ids = self._ask("search", "--onlyvisible", "--name", ".").split()
        return [self._ask("getwindowname", one).strip() for one in ids]

    def _ask(self, *command: str) -> str:
        done = subprocess.run(
            ["xdotool", *command],
            env=self.surroundings,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout
