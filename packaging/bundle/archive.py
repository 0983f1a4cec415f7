"""Packs the frozen folder into a tarball; it starts with `./altdesk` anywhere."""

import platform
import sys
import tarfile
from pathlib import Path

from bundle import freezing
from bundle.places import DIST, BuildError, moment, version


def pack() -> Path:
    """Return the tarball; the same commit gives the same bytes.

    Raises:
        BuildError: this is no Linux, or the program could not be frozen.
    """
    if sys.platform != "linux":
        message = "The tarball is for Linux, and is built there."
        raise BuildError(message)
    name = f"altdesk-{version()}"
    target = DIST / f"{name}-linux-{platform.machine()}.tar.xz"
    write(freezing.freeze(), name, target)
    return target


def write(source: Path, name: str, target: Path) -> None:
    """Pack a folder as `name`, in the order of the names and without an owner."""
    with tarfile.open(target, "w:xz", preset=6, format=tarfile.PAX_FORMAT) as archive:
        for path in (source, *sorted(source.rglob("*"))):
            place = Path(name) / path.relative_to(source)
            archive.add(path, place.as_posix(), recursive=False, filter=_neutral)


def _neutral(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Take out whose machine it was built on, and when."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = moment()
    is_program = member.isdir() or member.mode & 0o100
    member.mode = 0o755 if is_program else 0o644
    return member
