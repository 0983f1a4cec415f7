"""What the proofs share: logs to hurt, processes to kill, and the table at the end."""

import os
import select
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from altdesk.core.interval import ReferenceInterval
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.core.result import Provenance, Result
from altdesk.store import new_id
from altdesk.store.changes import PutPanel, PutPerson
from altdesk.store.log import Log

MARK = "Zebrowska-Canary"
_SHORT = {
    "test_bundle_files",
    "test_foreign_logs",
    "test_numbers",
    "test_offline",
    "test_privacy_canary",
    "test_surroundings",
}
_ROWS: list[tuple[str, str, str]] = []
_ROW = "row of the table of proofs"
_long: list[pytest.Config] = []


@pytest.fixture
def figures(record_property: Callable[[str, object], None]) -> Callable[..., None]:
    """Return how a proof says its goal, its figure and what its control found.

    The table stands at the end; a line is said with each proof too, since all takes
    long. Both are written by the process that collects what its helpers (-n 2) did.
    """

    def tell(goal: str, figure: str, control: str) -> None:
        record_property(_ROW, (goal, figure, control))

    return tell


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when != "call":
        return
    for name, value in report.user_properties:
        if name == _ROW:
            goal, figure, control = map(str, value)
            _ROWS.append((goal, figure, control))
            for config in _long:
                reporter = config.pluginmanager.get_plugin("terminalreporter")
                if reporter is not None:
                    reporter.write_line(f"\n{_line(goal, figure, control)}")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Let `-m proof` run the proofs, too, that have no shorter form."""
    if config.getoption("markexpr") == "proof":
        for item in items:
            if item.path.parent == Path(__file__).parent and item.path.stem in _SHORT:
                item.add_marker("proof")
        # What takes longest comes last, and keeps no other figure waiting.
        items.sort(key=lambda item: "monkey" in item.name)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _ROWS:
        terminalreporter.section("proofs")
        for row in sorted(_ROWS, key=lambda row: int(row[0].split()[0].strip(","))):
            terminalreporter.write_line(_line(*row))


def _line(goal: str, figure: str, control: str) -> str:
    return f"{goal} | {figure} | control: {control}"


def make_panel(size: int = 5, day: int = 0) -> Panel:
    """Return a panel that says in its note how many results it must have."""
    results = tuple(
        Result(
            "ALT" if number == 0 else None,
            f"{MARK} {number}",
            str(40 + number),
            Decimal(40 + number),
            unit="U/L",
            interval=ReferenceInterval(Decimal(7), Decimal(56), text="7-56"),
            canonical=40.0 + number,
            canonical_high=56.0,
            provenance=Provenance("CSV", "march.csv", "ab" * 32, f"row {number}"),
        )
        for number in range(size)
    )
    collected = date(2000, 1, 1) + timedelta(days=day)
    return Panel(new_id(), collected, results, note=str(size))


def make_log(path: Path, panels: int = 0) -> Path:
    person = Person(new_id(), MARK)
    with Log.create(path) as log:
        log.record("add", [PutPerson(person)])
        for day in range(panels):
            log.record("add", [PutPanel(person.id, make_panel(5, day))])
    return path


def sizes(log: Log) -> dict[str, tuple[int, int]]:
    """Return for each panel how many results it has and how many it must have."""
    person = log.people()[0]
    panels = log.history(person.id).panels
    return {p.id: (len(p.results), int(p.note)) for p in panels}


@dataclass(slots=True)
class Child:
    """A forked process that waits for `go` and says what it has acknowledged."""

    pid: int
    _go: int
    _told: int
    tracer: subprocess.Popen[str] | None = None

    def go(self) -> None:
        os.write(self._go, b"g")
        os.close(self._go)

    def wait_for_the_first(self) -> None:
        """Wait until something was acknowledged, on however busy a machine."""
        select.select([self._told], [], [], 10)

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)

    def wait(self) -> tuple[int, list[str]]:
        """Return the exit code and the ids that were acknowledged."""
        text = b""
        while part := os.read(self._told, 1 << 16):
            text += part
        os.close(self._told)
        _, status = os.waitpid(self.pid, 0)
        if self.tracer is not None:
            self.tracer.wait()
            self.tracer.stderr.close()
        whole = len(text) // 16 * 16
        ids = [text[i : i + 16].hex() for i in range(0, whole, 16)]
        return os.waitstatus_to_exitcode(status), ids


def spawn(work: Callable[[Callable[[str], None]], None], *trace: str) -> Child:
    """Return a child that will run `work`, under strace if arguments are given."""
    go_out, go_in = os.pipe()
    told_out, told_in = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 3
        try:
            os.close(go_in)
            os.close(told_out)
            os.read(go_out, 1)
            # writev: the calls that are made to fail are others.
            work(lambda identifier: os.writev(told_in, [bytes.fromhex(identifier)]))
            code = 0
        finally:
            os._exit(code)
    os.close(go_out)
    os.close(told_in)
    child = Child(pid, go_in, told_out)
    if trace:
        child.tracer = subprocess.Popen(
            ["strace", "-f", "-p", str(pid), *trace], stderr=subprocess.PIPE, text=True
        )
        child.tracer.stderr.readline()  # "attached"
    return child


@dataclass(frozen=True, slots=True)
class Kit:
    """The functions above, for tests that cannot import them."""

    mark = MARK
    make_log = staticmethod(make_log)
    make_panel = staticmethod(make_panel)
    sizes = staticmethod(sizes)
    spawn = staticmethod(spawn)


@pytest.fixture
def kit() -> Kit:
    return Kit()


@pytest.fixture
def strace() -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")


@pytest.fixture
def fast() -> Iterator[Path]:
    """Return a folder in memory where there is one: 2,000 crashes are many writes."""
    memory = Path("/dev/shm")  # noqa: S108
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        yield Path(name)


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("markexpr") == "proof":
        _long.append(config)
    # Children are forked on purpose; none holds an open log or thread.
    config.addinivalue_line("filterwarnings", "ignore:.*fork:DeprecationWarning")
