"""A person with real results, and windows that are gone when a test ends."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.event import Event, EventKind
from altdesk.core.person import Person, Sex
from altdesk.gui.application import prepare
from altdesk.gui.main_window import MainWindow
from altdesk.gui.settings_units import OfferedUnits
from altdesk.gui.shown_units import UNITS
from altdesk.gui.style import STYLE, Theme
from altdesk.logbook import Logbook
from altdesk.logbook.signing import SignedLog
from altdesk.store import keys
from altdesk.store.log import Log

TODAY = date(2026, 11, 23)

# ALT and AST of participant 01-709-1102 of the CDISC pilot study (MIT licence), with
# the laboratory's own limits; the years are moved.
DRAWS = (
    (date(2026, 1, 7), "70", "50"),
    (date(2026, 1, 31), "88", "62"),
    (date(2026, 2, 11), "62", "46"),
    (date(2026, 2, 27), "57", "48"),
    (date(2026, 3, 12), "54", "44"),
    (date(2026, 3, 31), "48", "40"),
)


def draft(
    day: date, alt: str, ast: str, limits: tuple[str, str] = ("6", "32")
) -> DraftPanel:
    low, high = limits
    return DraftPanel(
        day,
        (
            DraftResult(alt, analyte="ALT", unit="U/L", low=low, high=high),
            DraftResult(ast, analyte="AST", unit="U/L", low="9", high="34"),
        ),
        "Central laboratory",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the screenless platform say that it takes no hints of size."""
    own = [item for item in items if item.path.parent == Path(__file__).parent]
    for item in own:
        item.add_marker(
            pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
        )


@pytest.fixture(scope="session", autouse=True)
def compiled_translations() -> None:
    """Compile the translations, as the build does, where a checkout changed them."""
    root = Path(__file__).parent.parent.parent
    command = [sys.executable, "packaging/qm.py", "resources/translations"]
    subprocess.run(command, cwd=root, check=True)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:  # noqa: ARG001 - Qt must be there
    prepare()
    UNITS.choose(OfferedUnits())
    STYLE.set_theme(Theme.LIGHT)
    STYLE.set_text_percent(100)
    yield
    STYLE.set_theme(Theme.LIGHT)
    STYLE.set_text_percent(100)


@pytest.fixture
def empty_logbook() -> Iterator[Logbook]:
    with Logbook(Log.in_memory(), lambda: TODAY) as logbook:
        yield logbook


@pytest.fixture
def logbook(empty_logbook: Logbook) -> Logbook:
    """Return the logbook of one person with six panels and a medicine."""
    person = Person("", "Maria <b>Example</b> & Co", Sex.FEMALE, date(1980, 5, 3))
    person_id = empty_logbook.record_person(person)
    for day, alt, ast in DRAWS:
        assert empty_logbook.record(person_id, draft(day, alt, ast)).is_done
    event = Event(
        "", EventKind.MEDICINE, "Xanomeline", date(2026, 1, 15), date(2026, 3, 27)
    )
    assert empty_logbook.record_event(person_id, event).is_done
    return empty_logbook


@pytest.fixture
def open_window(qtbot) -> Iterator[Callable[[Logbook], MainWindow]]:
    windows: list[MainWindow] = []

    def make(logbook: Logbook) -> MainWindow:
        window = MainWindow(logbook)
        with qtbot.waitActive(window):
            window.show()
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def kept_log(tmp_path, monkeypatch) -> Iterator[Logbook]:
    """Return a logbook in a file, with one person; its KDF is quick."""
    monkeypatch.setattr(keys, "_COST", 1 << 10)
    with Logbook(SignedLog.create(tmp_path / "clinic.altdesk"), lambda: TODAY) as book:
        person_id = book.record_person(Person("", "Zebrowska <b>", Sex.FEMALE))
        for day, alt, ast in DRAWS[:3]:
            assert book.record(person_id, draft(day, alt, ast)).is_done
        yield book
