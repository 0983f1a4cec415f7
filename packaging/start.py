"""Where the frozen program begins."""

import sys

from altdesk.__main__ import main


def _serve() -> None:
    """Become a worker that writes one of many sheets, if that is what was started.

    PyInstaller's preparation for it would be loaded at every start.
    """
    import multiprocessing

    import pyi_rth_multiprocessing  # type: ignore[import-not-found]  # noqa: F401

    multiprocessing.freeze_support()


if __name__ == "__main__":
    # PyInstaller names a main file that is not there; a worker would look for it.
    globals().pop("__file__", None)
    if any("multiprocessing" in word for word in sys.argv[1:]):
        _serve()
    sys.exit(main())
