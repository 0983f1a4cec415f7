"""The same commit gives the same tarball, to the byte, wherever it is built.

    pytest -m packaging tests/packaging/test_repeatable.py

Builds twice, each in a clone and an environment of its own (about five minutes each).
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.packaging
ROOT = Path(__file__).resolve().parents[2]


def build(folder):
    """Clone the commit into a folder, build there, and return the tarball."""
    if not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout")
    subprocess.run(["git", "clone", "-q", str(ROOT), str(folder)], check=True)
    wheels = ROOT / "build" / "wheels"
    if wheels.is_dir():
        shutil.copytree(wheels, folder / "build" / "wheels")
    surroundings = {k: v for k, v in os.environ.items() if k != "SOURCE_DATE_EPOCH"}
    subprocess.run(
        [sys.executable, "packaging/build.py", "tarball"],
        cwd=folder, check=True, env=surroundings,
    )  # fmt: skip
    (made,) = (folder / "dist").glob("altdesk-*.tar.xz")
    return made


def test_two_builds_in_two_folders_are_equal(tmp_path):
    one = build(tmp_path / "one")
    two = build(tmp_path / "another" / "much deeper folder")

    sums = [hashlib.sha256(made.read_bytes()).hexdigest() for made in (one, two)]
    assert sums[0] == sums[1]
    assert one.name == two.name
