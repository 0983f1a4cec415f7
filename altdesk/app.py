"""Puts the layers together; the one handler of unexpected errors."""

import gc
import os
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from altdesk import folders
from altdesk.errors import AltDeskError, LogError

if TYPE_CHECKING:
    from altdesk.logbook import Logbook
    from altdesk.store.unlocking import Secrets

# Of the environment, Python, Qt and reportlab listen to variables that load foreign
# code or change what is shown. These few are the person's own choice and stay.
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
_CLEARED = ("PYTHON", "QT_", "QML", "QSG_", "RL_")
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

_GIVEN_UP = 2

_is_closed = False


class NetworkError(RuntimeError):
    """Something tried to reach the network; AltDesk never does."""


def prepare() -> None:
    """Make files private, forget foreign settings and close the network to Python."""
    global _is_closed  # noqa: PLW0603 - a hook of the interpreter is set once
    os.umask(0o077)
    _forbid_core_dumps()
    for name in list(os.environ):
        if name.startswith(_CLEARED) and name not in _KEPT:
            del os.environ[name]
    if not _is_closed:
        sys.addaudithook(_refuse_network)
        _is_closed = True


def _forbid_core_dumps() -> None:
    """Let no crash write the memory, with keys and names, to the disk."""
    try:
        import resource
    except ImportError:  # Windows writes none by itself
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event not in _NETWORK:
        return
    address = arguments[-1] if arguments else None
    if isinstance(address, str | bytes) and event in {"socket.connect", "socket.bind"}:
        return  # a Unix socket: the display, not the network
    message = f"{event} was refused: AltDesk has no network."
    raise NetworkError(message)


def open_window(path: Path | None = None, *, is_sample: bool = False) -> int:
    """Show the window on a log and return the exit code when it is closed.

    Until the first picture Python does not search for cyclic garbage: the values of
    the start all stay, and the search would take a tenth of its time.
    """
    gc.disable()
    prepare()
    from altdesk.gui import application

    if is_sample:
        path = folders.data() / "sample.altdesk"
    place = path or folders.default_log()
    sys.excepthook = _handle
    try:
        logbook = _open_with_questions(place, is_sample=is_sample)
        if logbook is None:
            return _GIVEN_UP
        with logbook:
            return application.run(logbook)
    except AltDeskError as error:
        return application.tell(error)


def _open_with_questions(place: Path, *, is_sample: bool) -> "Logbook | None":
    """Return the logbook; what keeps it shut becomes a question to the person."""
    try:
        return open_logbook(place, is_sample=is_sample)
    except LogError as error:
        from altdesk.gui import application

        return application.open_after(place, error)


def open_logbook(
    place: Path,
    *,
    is_sample: bool = False,
    read_only: bool = False,
    secrets: "Secrets | None" = None,
) -> "Logbook":
    """Return the logbook of a file; a missing file is made, a sample is filled.

    Raises:
        LogError: the file is no log, is damaged, newer, or cannot be written; or it is
            gone while its backups are there.
        PasswordNeededError: it is protected, and `secrets` do not open it.
    """
    from altdesk.logbook import Logbook
    from altdesk.logbook.signing import SignedLog
    from altdesk.store import faults
    from altdesk.store.unlocking import NO_SECRETS

    with faults.told(place.name):
        if place.exists():
            given = secrets or NO_SECRETS
            return Logbook(SignedLog.open(place, read_only=read_only, secrets=given))
        _require_never_there(place)
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    logbook = Logbook(SignedLog.create(place))
    if is_sample:
        from altdesk.logbook.sample import fill

        fill(logbook)
    return logbook


def _require_never_there(place: Path) -> None:
    """Refuse to begin an empty log where a log was lost."""
    from altdesk.store import automatic

    newest = automatic.newest(place)
    if newest is not None:
        what = f"{place.name} is gone, but its backups are there."
        raise LogError(what, f"Restore the newest one ({newest}), or find the file.")


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
