"""What is built, where it stands, and the build's own modules."""

import os
import sys
from importlib import import_module
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))
ROOT = Path(__file__).resolve().parents[2]
BUNDLE = Path(os.environ.get("ALTDESK_BUNDLE") or ROOT / "dist" / "altdesk")


@pytest.fixture
def step(monkeypatch):
    """Return what imports a step of the build, such as "papers"."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield lambda name: import_module(f"bundle.{name}")
    for name in [n for n in sys.modules if n.split(".")[0] == "bundle"]:
        del sys.modules[name]


@pytest.fixture
def bundle():
    """Return the frozen program; `python packaging/build.py folder` makes it."""
    if not (BUNDLE / "altdesk").is_file():
        pytest.skip("no program was frozen: python packaging/build.py folder")
    return BUNDLE
