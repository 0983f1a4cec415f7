"""The commands by name, each loaded when it is looked at.

Starting a command costs only what it needs itself.
"""

from collections.abc import Iterator, MutableMapping

import click

_WINDOW = {"demo": "demo", "open": "open_log"}
_IMPORTS = {"import": "import_files"}
_FILES = {"export": "export"}
_ENGINE = {
    **{name: name for name in ("interpret", "cohort", "score", "convert")},
    "self-check": "self_check",
}
_PAPER = {"report": "report"}
_KEEPING = {name: name for name in ("people", "backup", "restore", "check", "audit")}
_ALL = {**_WINDOW, **_IMPORTS, **_FILES, **_ENGINE, **_PAPER, **_KEEPING}


class Commands(MutableMapping[str, click.Command]):
    """All commands; the module of one is loaded with its first look."""

    def __init__(self) -> None:
        self._added: dict[str, click.Command] = {}

    def __getitem__(self, name: str) -> click.Command:
        if name not in self._added:
            self._added[name] = _load(name)
        return self._added[name]

    def __setitem__(self, name: str, command: click.Command) -> None:
        self._added[name] = command

    def __delitem__(self, name: str) -> None:
        del self._added[name]

    def __iter__(self) -> Iterator[str]:
        return iter({**_ALL, **self._added})

    def __len__(self) -> int:
        return len({**_ALL, **self._added})


def _load(name: str) -> click.Command:
    """Return a command of this program.

    Raises:
        KeyError: none is called so.
    """
    attribute = _ALL[name]
    if name in _PAPER:
        from altdesk.cli import paper as holder
    elif name in _ENGINE:
        from altdesk.cli import engine as holder  # type: ignore[no-redef]
    elif name in _IMPORTS:
        from altdesk.cli import imports as holder  # type: ignore[no-redef]
    elif name in _FILES:
        from altdesk.cli import files as holder  # type: ignore[no-redef]
    elif name in _KEEPING:
        from altdesk.cli import keeping as holder  # type: ignore[no-redef]
    else:
        from altdesk.cli import window as holder  # type: ignore[no-redef]
    command: click.Command = getattr(holder, attribute)
    return command
