"""Start AltDesk: the window without arguments, a command with them."""

import gc
import os
import sys

_SELDOM = 20_000
"""New values after which a command searches for cyclic garbage: what it loads stays."""


def _forget_the_current_folder() -> None:
    """Import nothing from the folder in which a person happens to be.

    `python -m altdesk` on a stick would take a `click.py` that lies there for the
    library of that name.
    """
    try:
        here = os.path.realpath(".")
    except OSError:
        return
    if here != os.path.dirname(os.path.dirname(os.path.realpath(__file__))):  # noqa: PTH120
        sys.path[:] = [p for p in sys.path if os.path.realpath(p or ".") != here]


def main() -> int:
    """Run AltDesk and return its exit code.

    The window does not load the command line's library: it starts faster so.
    """
    _forget_the_current_folder()
    if len(sys.argv) > 1:
        gc.set_threshold(_SELDOM)
        from altdesk.cli import run

        return run()
    from altdesk.app import open_window

    return open_window()


if __name__ == "__main__":
    sys.exit(main())
