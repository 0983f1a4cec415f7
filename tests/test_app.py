"""The program as a whole: a private, closed-off process and its one error handler."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from altdesk import app, folders
from altdesk.errors import LogError

CLOSED = """
from altdesk.app import prepare
prepare()
import socket
{attempt}
"""


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.getaddrinfo('example.org', 80)",
        "socket.gethostbyname('localhost')",
        "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
        "socket.socket().bind(('127.0.0.1', 0))",
    ],
)
def test_nothing_in_the_process_reaches_the_network(attempt):
    done = subprocess.run(
        [sys.executable, "-c", CLOSED.format(attempt=attempt)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "AltDesk has no network" in done.stderr


def test_a_unix_socket_is_not_the_network():
    attempt = "socket.socket(socket.AF_UNIX).connect('/nonexistent')"

    done = subprocess.run(
        [sys.executable, "-c", CLOSED.format(attempt=attempt)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert "FileNotFoundError" in done.stderr


def test_foreign_settings_of_qt_and_the_pdf_library_are_forgotten(monkeypatch):
    monkeypatch.setenv("QT_PLUGIN_PATH", "/tmp/evil")  # noqa: S108 - never touched
    monkeypatch.setenv("RL_VERBOSE", "1")
    monkeypatch.setenv("QML2_IMPORT_PATH", "/tmp/evil")  # noqa: S108
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    monkeypatch.setenv("PYTHONSTARTUP", "/tmp/evil.py")  # noqa: S108

    app.prepare()

    assert "QT_PLUGIN_PATH" not in os.environ
    assert "QML2_IMPORT_PATH" not in os.environ
    assert "RL_VERBOSE" not in os.environ
    assert not [name for name in os.environ if name.startswith("PYTHON")]
    assert os.environ["QT_SCALE_FACTOR"] == "2"
    assert "QT_QPA_PLATFORM" in os.environ


def test_new_files_are_private(tmp_path):
    app.prepare()
    (tmp_path / "file").write_text("x")

    assert (tmp_path / "file").stat().st_mode & 0o077 == 0
    assert folders.data().stat().st_mode & 0o077 == 0


def test_a_missing_log_is_made_and_found_again(tmp_path):
    place = tmp_path / "deep" / "my.altdesk"

    with app.open_logbook(place) as logbook:
        assert logbook.people() == ()
    with app.open_logbook(place) as logbook:
        assert logbook.path == place


def test_the_sample_is_a_real_person_with_the_labs_own_limits(tmp_path):
    with app.open_logbook(tmp_path / "s.altdesk", is_sample=True) as logbook:
        (person,) = logbook.people()
        history = logbook.history(person.id)

        assert len(history.panels) == 6
        assert len(history.series("ALT")) == 6
        assert history.series("ALT").points[-1].result.canonical_high == 32
        assert [e.what[:10] for e in history.events] == ["Xanomeline"]
        assert history.answer("AGE") == 71
        assert logbook.findings(person.id).interpretable


def test_a_file_that_is_no_log_is_refused_and_left_alone(tmp_path):
    place = tmp_path / "letter.altdesk"
    place.write_bytes(b"Dear doctor, " * 100)

    with pytest.raises(LogError) as refused:
        app.open_logbook(place)

    assert "letter.altdesk" in str(refused.value)
    assert refused.value.advice
    assert place.read_bytes() == b"Dear doctor, " * 100


def fail_with(name):
    raise ValueError(name)


@pytest.mark.usefixtures("qapp")
def test_an_unexpected_error_is_told_without_anybodys_name(monkeypatch, capsys):
    told = []
    monkeypatch.setattr("altdesk.gui.application.tell_unexpected", told.append)

    try:
        fail_with("Maria Example")
    except ValueError as error:
        app._handle(ValueError, error, error.__traceback__)

    written = (folders.settings() / "errors.log").read_text(encoding="utf-8")
    said = capsys.readouterr().err
    assert told
    for text in (written, said, told[0]):
        assert "ValueError" in text
        assert "test_app.py" in text
        assert "Maria" not in text


def test_an_interrupt_is_no_error(capsys):
    app._handle(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert not (folders.settings() / "errors.log").exists()
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_documents_fall_back_to_home(monkeypatch, own_home):
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(own_home / "none"))

    assert folders.documents() in {Path.home(), own_home}


@pytest.mark.parametrize("name", ["click", "sqlcipher3", "resource", "platformdirs"])
def test_nothing_is_imported_from_the_folder_one_is_in(tmp_path, name):
    (tmp_path / f"{name}.py").write_text("raise SystemExit('taken from the stick')")

    done = subprocess.run(
        [sys.executable, "-m", "altdesk", "convert", "ALT", "1", "U/L"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert "stick" not in done.stderr
    assert done.returncode == 0, done.stderr
