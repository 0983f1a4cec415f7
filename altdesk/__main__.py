"""Start AltDesk: the window without arguments, a command with them."""

import sys


def main() -> int:
    """Run AltDesk and return its exit code.

    The window does not load the command line's library: it starts faster so.
    """
    if len(sys.argv) > 1:
        from altdesk.cli import run

        return run()
    from altdesk.app import open_window

    return open_window()


if __name__ == "__main__":
    sys.exit(main())
