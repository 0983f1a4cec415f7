"""Commands on a protected log: the password from a prompt or from a file."""

import pytest
from click.testing import CliRunner

from altdesk.cli import altdesk
from altdesk.core.person import Person
from altdesk.logbook import Logbook
from altdesk.store import keys
from altdesk.store.log import Log


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(keys, "_COST", 1 << 10)


@pytest.fixture
def protected(tmp_path):
    path = tmp_path / "clinic.altdesk"
    with Log.create(path) as log:
        Logbook(log).record_person(Person("", "=Maria Example"))
        key = log.protect("correct horse")
    return path, key


def run(*arguments, typed=""):
    words = [str(a) for a in arguments]
    return CliRunner().invoke(altdesk, words, input=typed, standalone_mode=False)


def test_the_password_is_asked_for_and_never_shown(protected):
    path, _key = protected

    done = run("people", path, typed="correct horse\n")

    assert done.return_value == 0
    assert "=Maria Example" in done.output
    assert "correct horse" not in done.output


@pytest.mark.parametrize("use_key", [False, True], ids=["password", "recovery key"])
def test_the_password_can_stand_in_a_file(protected, tmp_path, use_key):
    path, key = protected
    (tmp_path / "secret").write_text(f"{key if use_key else 'correct horse'}\n")

    done = run("--password-file", tmp_path / "secret", "people", path)

    assert "=Maria Example" in done.output


def test_a_wrong_password_says_so_and_shows_nobody(protected):
    path, _key = protected

    done = run("people", path, typed="wrong\n")

    assert "does not open clinic.altdesk" in str(done.exception)
    assert "Maria" not in done.output


def test_a_missing_password_file_is_wrong_use(protected, tmp_path):
    done = run("--password-file", tmp_path / "none", "people", protected[0])

    assert "cannot be read" in str(done.exception)


def test_a_drill_brings_everything_back(protected, tmp_path):
    (tmp_path / "secret").write_text("correct horse")
    option = ("--password-file", tmp_path / "secret")

    done = run(*option, "check", "--restore-drill", protected[0])

    assert done.return_value == 0
    assert "brought everything back" in done.output


def test_the_audit_is_written_without_a_formula(protected, tmp_path):
    (tmp_path / "secret").write_text("correct horse")
    target = tmp_path / "audit.csv"

    done = run(
        "--password-file", tmp_path / "secret", "audit", protected[0], "-o", target
    )

    text = target.read_text(encoding="utf-8-sig")
    assert done.return_value == 0
    assert text.splitlines()[0].startswith("Number,When,Who")
    assert "'=Maria Example" in text
    assert ",=Maria" not in text
