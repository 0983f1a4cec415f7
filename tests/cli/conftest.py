"""The command line, run in the process of the test."""

import pytest

from altdesk.__main__ import main


@pytest.fixture
def altdesk(monkeypatch, capsys):
    """Run a command in this process; return code, output and errors."""

    def run(*arguments):
        monkeypatch.setattr("sys.argv", ["altdesk", *map(str, arguments)])
        code = main()
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def table(samples):
    return samples / "cases" / "panel.csv"
