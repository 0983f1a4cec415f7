"""A sheet is written whole, or what stood there still stands."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from altdesk.report import UnwritableFileError, compose, write_pdf
from altdesk.report.writing import write_whole

_LIMITED = """
import resource, signal, sys
from pathlib import Path
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
from altdesk.report.writing import UnwritableFileError, write_whole
try:
    write_whole(Path(sys.argv[1]), b"x" * 5000)
except UnwritableFileError as error:
    print(error)
"""


def test_a_sheet_is_written_and_is_private(history, findings, options, tmp_path):
    place = tmp_path / "sheet.pdf"

    write_pdf(compose(history(), findings(), options), place)

    assert place.read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert [p.name for p in tmp_path.iterdir()] == ["sheet.pdf"]


def test_a_file_that_is_replaced_keeps_who_may_read_it(tmp_path):
    place = tmp_path / "sheet.pdf"
    place.write_bytes(b"old")
    place.chmod(0o640)

    write_whole(place, b"new")

    assert place.read_bytes() == b"new"
    assert stat.S_IMODE(place.stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path):
    target, link = tmp_path / "target.pdf", tmp_path / "link.pdf"
    target.write_bytes(b"old")
    link.symlink_to(target)

    write_whole(link, b"new")

    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_full_disk_leaves_the_old_file_and_nothing_half(tmp_path):
    place = tmp_path / "sheet.pdf"
    place.write_bytes(b"old")

    done = subprocess.run(
        [sys.executable, "-B", "-c", _LIMITED, str(place)],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "The disk is full" in done.stdout
    assert place.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["sheet.pdf"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EACCES, "may not be written to"),
        (errno.EROFS, "may not be written to"),
        (errno.EIO, "was not written"),
    ],
)
def test_a_failing_disk_is_told_in_words(code, words, tmp_path, monkeypatch):
    place = tmp_path / "sheet.pdf"
    place.write_bytes(b"old")

    def fail(_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)

    with pytest.raises(UnwritableFileError, match=words):
        write_whole(place, b"new")

    assert place.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["sheet.pdf"]


@pytest.mark.parametrize(
    ("place", "words"),
    [("missing/sheet.pdf", "does not exist"), ("folder", "is a folder")],
)
def test_a_wrong_place_is_told_in_words(place, words, tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "kept").write_text("x")

    with pytest.raises(UnwritableFileError, match=words) as told:
        write_whole(tmp_path / place, b"new")

    assert told.value.advice
    assert (tmp_path / "folder" / "kept").exists()


def test_a_name_of_any_spelling_is_written(tmp_path):
    place = tmp_path / "Łódź “sheet” #1 ?.pdf"

    write_whole(Path(place), b"x")

    assert place.read_bytes() == b"x"
