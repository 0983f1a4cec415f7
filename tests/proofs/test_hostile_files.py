"""Goal 9: hostile files are read or refused: no crash, no delay, nothing half kept.

Each file goes through every reader and then through a whole import into a log, in a
process of its own with a limit of memory and of time.
"""

import importlib.util
import json
import os
import resource
import time
from pathlib import Path
from types import ModuleType

import pytest

from altdesk.errors import AltDeskError, UnreadableFileError
from altdesk.importers import Choices, dispatch
from altdesk.importers.source import from_path
from altdesk.logbook import Logbook
from altdesk.store.log import Log

CUT, ALL = 15, 1
SLOWEST_S, MOST_MB, LIMIT_MB, ALARM_S = 2.0, 300, 1500, 120


def corpus() -> ModuleType:
    path = Path(__file__).with_name("hostile_files.py")
    spec = importlib.util.spec_from_file_location("hostile_files", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def in_a_child(work) -> dict[str, object]:
    """Return what `work` found out, or that its process died."""
    out, told = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            os.close(out)
            resource.setrlimit(resource.RLIMIT_AS, (base() + (LIMIT_MB << 20),) * 2)
            resource.setrlimit(resource.RLIMIT_CPU, (ALARM_S, ALARM_S))
            os.write(told, json.dumps(work()).encode())
            code = 0
        finally:
            os._exit(code)
    os.close(told)
    text = b""
    while part := os.read(out, 1 << 16):
        text += part
    os.close(out)
    _, status = os.waitpid(pid, 0)
    return json.loads(text) if text else {"crashed": [f"status {status}"]}


def base() -> int:
    """Return how much memory this process has been given so far, in bytes."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def hurt(path: Path, log: Path) -> dict[str, object]:
    """Let every reader read the file, then import it; return what was wrong."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    crashed, slow = [], []
    for reader in dispatch._formats():
        name = reader.__name__.rsplit(".", 1)[-1]
        start = time.process_time()
        try:
            reader.read(from_path(path), Choices())
        except UnreadableFileError:
            pass
        except BaseException as error:  # noqa: BLE001 - a finding
            crashed.append(f"{name}: {type(error).__name__}")
        if time.process_time() - start > SLOWEST_S:
            slow.append(f"{name}: {time.process_time() - start:.1f} s")
    start = time.process_time()
    try:
        with Logbook(Log.open(log)) as logbook:
            logbook.accept(logbook.preview(path, Choices()))
    except AltDeskError:
        pass
    except BaseException as error:  # noqa: BLE001 - a finding
        crashed.append(f"import: {type(error).__name__}")
    if time.process_time() - start > SLOWEST_S:
        slow.append(f"import: {time.process_time() - start:.1f} s")
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"crashed": crashed, "slow": slow, "grown": (most - before) >> 10}


def half_kept(log: Path) -> bool:
    """Tell whether an import left more than one act, or an unwhole log."""
    with Log.open(log) as opened:
        return bool(opened.check()) or len(opened.acts()) > 1


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="Linux only")
@pytest.mark.parametrize("step", [CUT, pytest.param(ALL, marks=pytest.mark.proof)])
def test_hostile_files_are_read_or_refused(fast, figures, step):
    files = corpus().all_files()
    assert len(files) == corpus().COUNT
    assert list(dispatch._formats())  # loaded once, before the children
    wrong: dict[str, object] = {}
    largest = half = 0
    for number, (name, contents) in enumerate(files[::step]):
        path = fast / f"{number}{Path(name).suffix}"
        path.write_bytes(contents)
        log = fast / "log.altdesk"
        Log.create(log).close()
        found = in_a_child(lambda p=path, at=log: hurt(p, at))
        largest = max(largest, int(found.get("grown", 0)))
        half += half_kept(log)
        if found["crashed"] or found.get("slow") or int(found["grown"]) > MOST_MB:
            wrong[name] = found
        path.unlink()
        log.unlink()

    control = in_a_child(careless)
    figures(
        f"9 hostile files, {len(files[::step])} x every reader and an import",
        f"{len(wrong)} crashed, slow or too large; {half} half kept; at most"
        f" {largest} MB more",
        f"brackets nested, a file taken whole: {control['crashed']}",
    )
    assert wrong == {}
    assert half == 0
    assert control["crashed"]


def careless() -> dict[str, object]:
    """Read as programs read that trust their files."""
    crashed = []
    for work in (
        lambda: json.loads("[" * 100_000 + "]" * 100_000),
        lambda: bytearray(2 * LIMIT_MB << 20),
    ):
        try:
            work()
        except (RecursionError, MemoryError) as error:
            crashed.append(type(error).__name__)
    return {"crashed": crashed}
