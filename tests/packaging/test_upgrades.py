"""Logs that earlier versions wrote are opened by this one, on screen and by command."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from altdesk import bundled
from altdesk.cli import altdesk
from altdesk.gui.main_window import MainWindow
from altdesk.logbook import Logbook
from altdesk.store.log import Log

LOGS = Path(__file__).resolve().parents[1] / "samples" / "logs"
PASSWORD = "altdesk"  # noqa: S105 - of logs made for tests
EARLIER = sorted(path.name for path in LOGS.glob("*.altdesk"))


@pytest.fixture(params=EARLIER)
def earlier(request, tmp_path):
    return Path(shutil.copy(LOGS / request.param, tmp_path / request.param))


@pytest.fixture
def ask(earlier, tmp_path):
    """Run a command on the log, with its password where it has one."""
    (tmp_path / "password").write_text(PASSWORD, "utf-8")
    given = ["--password-file", str(tmp_path / "password")]

    def run(*arguments):
        words = [*(given if "password" in earlier.name else []), *arguments]
        done = CliRunner().invoke(altdesk, [str(word) for word in words])
        assert done.exception is None or isinstance(done.exception, SystemExit)
        return done

    return run


def test_every_version_of_the_tables_left_its_logs():
    for migration in sorted(bundled.path("db", "migrations").glob("*.sql")):
        number = int(migration.name.split("_")[0])
        assert f"version-{number}.altdesk" in EARLIER
        assert f"version-{number}-password.altdesk" in EARLIER


def test_it_is_whole_and_names_its_person(ask, earlier):
    assert "is whole" in ask("check", earlier).output
    people = json.loads(ask("people", earlier, "--json").output)

    assert len(people) == 1


def test_it_is_explained_and_written_out(ask, earlier, tmp_path):
    told = json.loads(ask("interpret", earlier, "--json").output)
    ask("report", earlier, "-o", tmp_path / "sheet.pdf")
    ask("export", tmp_path / "out.csv", "--log", earlier)

    assert "ALT" in told["grades"]
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")
    assert "ALT" in (tmp_path / "out.csv").read_text("utf-8-sig")


def test_reading_it_changes_no_byte(ask, earlier):
    before = hashlib.sha256(earlier.read_bytes()).hexdigest()

    ask("people", earlier)
    ask("interpret", earlier)

    assert hashlib.sha256(earlier.read_bytes()).hexdigest() == before


@pytest.mark.parametrize("name", [n for n in EARLIER if "password" not in n])
def test_its_window_opens(name, tmp_path, qtbot):
    path = Path(shutil.copy(LOGS / name, tmp_path / name))
    with Logbook(Log.open(path)) as logbook:
        window = MainWindow(logbook)
        window.show()
        for page in ("panels", "interpretation", "timeline", "overview"):
            window.show_page(page)
            qtbot.wait(300)
            assert window.page_id == page
        window.close()
        window.deleteLater()
        qtbot.wait(50)
