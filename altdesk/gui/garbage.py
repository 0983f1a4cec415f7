"""Python's search for cyclic garbage, kept to the screen's thread.

What the search finds it destroys in the thread that it happens to run in. A widget
that is destroyed in another thread than the screen's kills the process, so the search
rests while other threads work. Functions here are called in the screen's thread.
"""

import gc
import time

_EVERY_S = 2


class _Search:
    holds = 0
    was_on = False
    looked_at = 0.0


def start() -> None:
    """Search from now on; what stands already is here to stay and not looked at."""
    gc.freeze()
    if _Search.holds:
        _Search.was_on = True
    else:
        gc.enable()


def hold() -> None:
    """Let the search rest: another thread is about to work."""
    if not _Search.holds:
        _Search.was_on = gc.isenabled()
        gc.disable()
    _Search.holds += 1


def look() -> None:
    """Search once now and then, while a long work tells its steps."""
    now = time.monotonic()
    if now - _Search.looked_at > _EVERY_S:
        _Search.looked_at = now
        gc.collect(1)


def let_go() -> None:
    """Undo one `hold`; with the last one the search goes on if it was on before."""
    _Search.holds -= 1
    if not _Search.holds and _Search.was_on:
        # Looked through here: else the other thread, about to rest, could be first.
        gc.collect(0)
        gc.enable()
