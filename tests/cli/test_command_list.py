"""The list of commands: all are there, and one alone is loaded."""

import subprocess
import sys

import click
import pytest

from altdesk.cli.commands import Commands


def test_each_name_leads_to_its_command():
    commands = Commands()

    assert len(commands) == len(set(commands))
    for name in commands:
        assert commands[name].name == name


def test_a_name_that_is_none_is_refused():
    with pytest.raises(KeyError):
        Commands()["sing"]


def test_a_command_can_be_added_and_taken_back():
    commands = Commands()
    commands["sing"] = click.Command("sing")
    assert "sing" in commands
    assert len(commands) == len(Commands()) + 1

    del commands["sing"]

    assert set(commands) == set(Commands())


def test_a_command_that_is_misspelt_is_named_with_its_likeness():
    done = subprocess.run(
        [sys.executable, "-m", "altdesk", "repot"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2
    assert "report" in done.stderr
