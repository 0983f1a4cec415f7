"""A file is there whole or not at all; these are claims on the real disk."""

import errno
import os
import stat

import pytest

from altdesk import whole_files


@pytest.fixture(params=["nameless", "named", "no /proc"])
def way(request, monkeypatch):
    """Write without a name, and as where the system cannot."""
    if request.param == "named":
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    if request.param == "no /proc":

        def missing(*_, **__):
            raise FileNotFoundError

        monkeypatch.setattr(os, "link", missing)
    return request.param


@pytest.mark.usefixtures("way")
def test_a_new_file_is_whole_and_private(tmp_path):
    whole_files.replace(tmp_path / "a", b"x" * 300_000)

    assert (tmp_path / "a").read_bytes() == b"x" * 300_000
    assert [p.name for p in tmp_path.iterdir()] == ["a"]
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


@pytest.mark.usefixtures("way")
def test_a_replaced_file_keeps_its_rights_and_its_link(tmp_path):
    place, link = tmp_path / "a", tmp_path / "link"
    place.write_bytes(b"old")
    place.chmod(0o640)
    link.symlink_to(place)

    whole_files.replace(link, b"new")

    assert place.read_bytes() == b"new"
    assert link.is_symlink()
    assert stat.S_IMODE(place.stat().st_mode) == 0o640


@pytest.mark.usefixtures("way")
def test_a_disk_that_fails_changes_and_leaves_nothing(tmp_path, monkeypatch):
    (tmp_path / "a").write_bytes(b"old")

    def full(*_):
        raise OSError(errno.ENOSPC, "No space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        whole_files.replace(tmp_path / "a", b"new")

    assert (tmp_path / "a").read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a"]


@pytest.mark.usefixtures("way")
def test_a_folder_in_its_place_is_not_replaced(tmp_path):
    (tmp_path / "a").mkdir()

    with pytest.raises(OSError, match=r".+"):
        whole_files.replace(tmp_path / "a", b"new")

    assert [p.name for p in tmp_path.iterdir()] == ["a"]


def test_a_missing_folder_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        whole_files.replace(tmp_path / "gone" / "a", b"new")


@pytest.mark.usefixtures("way")
def test_what_a_killed_process_has_left_is_taken_away(tmp_path):
    left = tmp_path / f"{whole_files._START}0123456789abcdef{whole_files._END}"
    left.write_bytes(b"half")
    written = left.with_name(left.name.replace("0123", "4567"))
    written.write_bytes(b"of a process that lives")
    with written.open("rb") as file:
        assert whole_files._is_free(file.fileno())
        whole_files.replace(tmp_path / "a", b"new")

        assert not left.exists()
        assert written.exists()
