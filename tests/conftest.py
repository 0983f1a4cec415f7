"""What all tests share: an own home, and Qt without a screen."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same cases in every run, so that a failure is the fault of the change at hand;
# `--hypothesis-profile=search` draws new ones each time.
settings.register_profile("altdesk", max_examples=60, deadline=None, derandomize=True)
settings.register_profile("search", max_examples=600, deadline=None)
settings.load_profile("altdesk")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch):
    """Give each test folders of its own, so that none touches a person's log."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in (
        ("HOME", home),
        ("XDG_DATA_HOME", home / "data"),
        ("XDG_CONFIG_HOME", home / "config"),
        ("XDG_CACHE_HOME", home / "cache"),
        ("XDG_DOCUMENTS_DIR", home),
    ):
        monkeypatch.setenv(name, str(folder))
    return home


@pytest.fixture
def samples() -> Path:
    return Path(__file__).parent / "samples"
