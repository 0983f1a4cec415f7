"""Wheel and sdist hold everything, and one can be built from the other."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import altdesk

ROOT = Path(__file__).resolve().parents[2]
NAME = f"altdesk-{altdesk.__version__}"


def build(source, target, kind):
    """Run the build's backend as pip does, without fetching anything."""
    pytest.importorskip("hatchling")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)],
        cwd=source, check=True, capture_output=True,
    )  # fmt: skip
    (built,) = Path(target).glob("altdesk-*")
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    return build(ROOT, tmp_path_factory.mktemp("wheel"), "wheel")


@pytest.fixture(scope="module")
def sdist(tmp_path_factory):
    return build(ROOT, tmp_path_factory.mktemp("sdist"), "sdist")


def kept_files(*folders):
    """Return the files of the checkout that belong to the product."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path.relative_to(ROOT).as_posix()


def test_the_wheel_holds_every_module_and_every_bundled_file(wheel):
    inside = set(zipfile.ZipFile(wheel).namelist())

    modules = set(kept_files("altdesk"))
    folders = ("ui", "db", "resources", "docs/guide")
    bundled = {f"altdesk/_bundled/{p}" for p in kept_files(*folders)}
    assert len(modules) > 300
    assert len(bundled) > 100
    assert modules - inside == set()
    assert bundled - inside == set()


def test_the_wheel_holds_nothing_else(wheel):
    inside = zipfile.ZipFile(wheel).namelist()

    strange = [
        name
        for name in inside
        if not name.startswith(("altdesk/", f"{NAME}.dist-info/"))
        or name.endswith((".pyc", ".orig", ".rej"))
    ]
    assert strange == []
    assert f"{NAME}.dist-info/licenses/LICENSE" in inside


def test_the_compiled_translations_are_in_the_wheel(wheel):
    inside = zipfile.ZipFile(wheel).namelist()

    for language in ("de", "es", "fr"):
        name = f"altdesk/_bundled/resources/translations/altdesk_{language}.qm"
        assert inside.count(name) == 1


def test_the_sdist_holds_all_that_tests_builds_and_readers_need(sdist):
    with tarfile.open(sdist) as archive:
        inside = {name.removeprefix(f"{NAME}/") for name in archive.getnames()}

    folders = ("altdesk", "ui", "db", "resources", "tests", "packaging", "docs")
    assert {p for p in kept_files(*folders) if not p.endswith(".pyc")} - inside == set()
    assert {"README.md", "CHANGELOG.md", "LICENSE", "pyproject.toml"} <= inside


def test_the_sdist_builds_the_same_wheel(sdist, wheel, tmp_path):
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path / "source", filter="data")

    again = build(tmp_path / "source" / NAME, tmp_path / "again", "wheel")

    assert again.read_bytes() == wheel.read_bytes()


def test_the_same_source_gives_the_same_sdist(sdist, tmp_path):
    assert build(ROOT, tmp_path, "sdist").read_bytes() == sdist.read_bytes()
