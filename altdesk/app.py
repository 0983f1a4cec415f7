"""Puts the layers together; the one handler of unexpected errors."""

import os
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from altdesk import folders
from altdesk.errors import AltDeskError

if TYPE_CHECKING:
    from altdesk.logbook import Logbook

# Of the environment, Qt and reportlab listen to variables that load foreign code or
# change what is shown. These few are the person's own choice and stay.
_KEPT = frozenset(
    {
        "QT_QPA_PLATFORM",
        "QT_SCALE_FACTOR",
        "QT_FONT_DPI",
        "QT_ACCESSIBILITY",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
        "QT_IM_MODULE",
        "QT_IM_MODULES",
        "QT_WAYLAND_DISABLE_WINDOWDECORATION",
        "QT_LOGGING_RULES",
        "QT_QPA_PLATFORMTHEME",
    }
)
_CLEARED = ("QT_", "QML", "QSG_", "RL_")
_NETWORK = frozenset(
    {
        "socket.connect",
        "socket.bind",
        "socket.sendto",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
    }
)

_is_closed = False


class NetworkError(RuntimeError):
    """Something tried to reach the network; AltDesk never does."""


def prepare() -> None:
    """Make files private, forget foreign settings and close the network to Python."""
    global _is_closed  # noqa: PLW0603 - a hook of the interpreter is set once
    os.umask(0o077)
    for name in list(os.environ):
        if name.startswith(_CLEARED) and name not in _KEPT:
            del os.environ[name]
    if not _is_closed:
        sys.addaudithook(_refuse_network)
        _is_closed = True


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event not in _NETWORK:
        return
    address = arguments[-1] if arguments else None
    if isinstance(address, str | bytes) and event in {"socket.connect", "socket.bind"}:
        return  # a Unix socket: the display, not the network
    message = f"{event} was refused: AltDesk has no network."
    raise NetworkError(message)


def open_window(path: Path | None = None, *, is_sample: bool = False) -> int:
    """Show the window on a log and return the exit code when it is closed."""
    prepare()
    from altdesk.gui import application

    if is_sample:
        path = folders.data() / "sample.altdesk"
    place = path or folders.default_log()
    try:
        logbook = open_logbook(place, is_sample=is_sample)
    except AltDeskError as error:
        return application.tell(error)
    sys.excepthook = _handle
    with logbook:
        return application.run(logbook)


def open_logbook(
    place: Path, *, is_sample: bool = False, read_only: bool = False
) -> "Logbook":
    """Return the logbook of a file; a missing file is made, a sample is filled.

    Raises:
        LogError: the file is no log, is damaged, newer, or cannot be written.
    """
    from altdesk.logbook import Logbook
    from altdesk.store.log import Log

    if place.exists():
        return Logbook(Log.open(place, read_only=read_only))
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    logbook = Logbook(Log.create(place))
    if is_sample:
        from altdesk.logbook.sample import fill

        fill(logbook)
    return logbook


def _handle(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Say an unexpected error on the terminal and in the log of this program.

    Only types and places are written: the text of an error can hold a person's name.
    """
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    places = traceback.extract_tb(trace)
    lines = [f"{Path(p.filename).name}:{p.lineno} {p.name}" for p in places]
    report = "\n".join([kind.__name__, *lines])
    sys.stderr.write(f"AltDesk met an unexpected error.\n{report}\n")
    with (folders.settings() / "errors.log").open("a", encoding="utf-8") as file:
        file.write(report + "\n\n")
    from altdesk.gui import application

    application.tell_unexpected(report)
