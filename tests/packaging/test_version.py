"""The version stands in one place, and everything that names it names that one."""

import gzip
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from click.testing import CliRunner

import altdesk
from altdesk.cli import altdesk as commands

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
VERSION = altdesk.__version__
METAINFO = "org.altdesk.AltDesk.metainfo.xml"


@pytest.fixture(autouse=True)
def one_time(monkeypatch):
    """Give the build a time, so that it needs no git."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")


def test_the_version_is_written_once():
    told = [
        path.relative_to(ROOT).as_posix()
        for folder in ("altdesk", "packaging", "ui", "db")
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
        and path.suffix not in {".pyc", ".txt"}
        and f'"{VERSION}"' in path.read_text(encoding="utf-8", errors="replace")
    ]

    assert told == ["altdesk/__init__.py"]


def test_the_build_reads_that_place(step):
    assert step("places").version() == VERSION
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "altdesk/__init__.py"


def test_the_command_line_names_it():
    assert VERSION in CliRunner().invoke(commands, ["--version"]).output


def test_the_changelog_begins_with_it(step):
    newest = step("papers").releases()[0]

    assert newest.version == VERSION
    assert len(newest.points) >= 10


def test_a_changelog_of_another_version_stops_the_build(step, monkeypatch):
    papers, places = step("papers"), step("places")
    monkeypatch.setattr(papers, "version", lambda: "9.9.9")

    with pytest.raises(places.BuildError, match=r"9\.9\.9"):
        papers.releases()


def test_the_man_page_names_it_and_every_command(step):
    page = step("papers").filled("altdesk.1")

    assert f'"AltDesk {VERSION}"' in page.splitlines()[0]
    assert "@" not in page
    words = set(re.findall(r"[a-z-]+", page.replace("\\-", "-")))
    missing = set(commands.commands) - words
    assert missing == set()


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is missing")
def test_the_man_page_is_set_without_a_warning(step, tmp_path):
    (tmp_path / "altdesk.1").write_text(step("papers").filled("altdesk.1"), "utf-8")

    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", "-z", str(tmp_path / "altdesk.1")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert done.stderr == ""


def test_the_metainfo_names_it_with_what_is_new(step):
    papers = step("papers")
    newest = ET.fromstring(papers.filled(METAINFO)).find("releases/release")  # noqa: S314

    assert newest.get("version") == VERSION
    points = [li.text for li in newest.iter("li")]
    assert len(points) == len(papers.releases()[0].points)


def test_the_debian_changelog_names_it(step):
    first, *rest = step("papers").debian_changelog().splitlines()

    assert first == f"altdesk ({VERSION}) unstable; urgency=medium"
    assert [line for line in rest[:-1] if len(line) > 80] == []
    assert re.fullmatch(
        r" -- .+ <.+@.+>  \w{3}, \d\d \w{3} \d{4} [\d:]+ \+0000", rest[-1]
    )


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is missing")
def test_the_metainfo_is_valid(step, tmp_path):
    (tmp_path / METAINFO).write_text(step("papers").filled(METAINFO), "utf-8")

    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(tmp_path / METAINFO)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(
    not shutil.which("desktop-file-validate"), reason="desktop-file-utils is missing"
)
def test_the_desktop_entry_is_valid():
    done = subprocess.run(
        ["desktop-file-validate", str(LINUX / "altdesk.desktop")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (done.returncode, done.stdout) == (0, "")


def test_the_manual_is_packed_the_same_each_time(step):
    text = step("papers").filled("altdesk.1").encode()

    assert gzip.compress(text, 9, mtime=0) == gzip.compress(text, 9, mtime=0)
