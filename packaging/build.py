"""Build what is handed over: one command per format.

    python packaging/build.py wheel      wheel and sdist
    python packaging/build.py folder     the frozen program, dist/altdesk/
    python packaging/build.py tarball    dist/altdesk-VERSION-linux-ARCH.tar.xz
    python packaging/build.py deb        dist/altdesk_VERSION_ARCH.deb

The same commit gives the same bytes: times come from SOURCE_DATE_EPOCH, or from the
last commit, and files are packed in the order of their names.
"""

import argparse
import gzip
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
WORK = ROOT / "build"
LINUX = ROOT / "packaging" / "linux"
# What Qt's window needs from the system; the same list as in the README.
LIBRARIES = (
    "libegl1, libgl1, libxkbcommon-x11-0, libdbus-1-3, libfontconfig1, libxcb-cursor0, "
    "libxcb-icccm4, libxcb-image0, libxcb-keysyms1, libxcb-randr0, "
    "libxcb-render-util0, libxcb-shape0, libxcb-xinerama0"
)
CONTROL = """\
Package: altdesk
Version: {version}
Architecture: {architecture}
Maintainer: The AltDesk developers <altdesk@example.org>
Installed-Size: {size}
Depends: libc6, {libraries}
Section: science
Priority: optional
Description: offline log of liver blood tests that explains a raised ALT
 AltDesk keeps a log of liver blood tests in one local, encrypted file, draws
 ALT and AST over time with the laboratory's own limits, explains a raised ALT
 with its evidence and sources, and prints one sheet for the doctor's visit.
 .
 Everything happens on this computer. It explains; it does not diagnose.
"""


def version() -> str:
    """Return the version, which stands in one place."""
    text = (ROOT / "altdesk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        message = "altdesk/__init__.py names no version."
        raise SystemExit(message)
    return found[1]


def moment() -> int:
    """Return the time that all built files carry, in seconds since 1970."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    shown = subprocess.run(
        ["git", "log", "-1", "--format=%ct"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return int(shown.stdout)


def run(*command: str) -> None:
    environment = dict(os.environ, SOURCE_DATE_EPOCH=str(moment()), PYTHONHASHSEED="1")
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


def wheel() -> Path:
    run(sys.executable, "-m", "build", "--outdir", str(DIST), str(ROOT))
    return DIST


def folder() -> Path:
    """Freeze the program into one folder."""
    shutil.rmtree(DIST / "altdesk", ignore_errors=True)
    run(
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean"),
        *("--distpath", str(DIST), "--workpath", str(WORK)),
        str(ROOT / "packaging" / "altdesk.spec"),
    )
    shutil.copy(ROOT / "LICENSE", DIST / "altdesk" / "LICENSE")
    _strip(DIST / "altdesk")
    return DIST / "altdesk"


def _strip(program: Path) -> None:
    """Take the symbols out of the libraries; NumPy's do not survive it."""
    for library in sorted(program.rglob("*.so*")):
        if "numpy" not in library.as_posix() and not library.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=False)


def tarball() -> Path:
    """Pack the frozen folder; it starts with `./altdesk` wherever it is unpacked."""
    source = folder()
    name = f"altdesk-{version()}"
    target = DIST / f"{name}-linux-{platform.machine()}.tar.xz"
    with tarfile.open(target, "w:xz", preset=6) as archive:
        for path in sorted(source.rglob("*")):
            place = f"{name}/{path.relative_to(source).as_posix()}"
            archive.add(path, place, recursive=False, filter=_neutral)
    return target


def _neutral(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Take out whose machine it was built on, and when."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = moment()
    member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
    return member


def deb() -> Path:
    """Pack the frozen folder as a Debian package with icon, file type and man page."""
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    stage = WORK / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(folder(), stage / "usr" / "lib" / "altdesk", symlinks=True)
    _add_system_files(stage)
    size = sum(p.stat().st_size for p in stage.rglob("*") if p.is_file()) // 1024
    (stage / "DEBIAN").mkdir()
    (stage / "DEBIAN" / "control").write_text(
        CONTROL.format(
            version=version(), architecture=architecture, size=size, libraries=LIBRARIES
        ),
        encoding="utf-8",
    )
    _settle(stage)
    target = DIST / f"altdesk_{version()}_{architecture}.deb"
    run("dpkg-deb", "--root-owner-group", "--build", str(stage), str(target))
    return target


def _add_system_files(stage: Path) -> None:
    share = stage / "usr" / "share"
    name = "org.altdesk.AltDesk.metainfo.xml"
    for source, place in (
        (LINUX / "altdesk.desktop", share / "applications/altdesk.desktop"),
        (LINUX / "altdesk-mime.xml", share / "mime/packages/altdesk.xml"),
        (LINUX / name, share / "metainfo" / name),
        (
            ROOT / "resources/icons/altdesk.svg",
            share / "icons/hicolor/scalable/apps/altdesk.svg",
        ),
        (ROOT / "packaging/linux/copyright", share / "doc/altdesk/copyright"),
    ):
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, place)
    manual = share / "man/man1/altdesk.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress((LINUX / "altdesk.1").read_bytes(), 9, mtime=0))
    changes = share / "doc/altdesk/changelog.gz"
    changes.write_bytes(gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=0))
    link = stage / "usr" / "bin" / "altdesk"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/altdesk/altdesk")


def _settle(stage: Path) -> None:
    """Give every file plain rights and the one time."""
    for path in (stage, *stage.rglob("*")):
        if path.is_symlink():
            continue
        is_program = path.is_dir() or (
            path.name == "altdesk" and path.stat().st_mode & 64
        )
        path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (moment(), moment()))


FORMATS = {"wheel": wheel, "folder": folder, "tarball": tarball, "deb": deb}


def main() -> int:
    parser = argparse.ArgumentParser(description="Build what is handed over.")
    parser.add_argument("format", choices=FORMATS)
    print(FORMATS[parser.parse_args().format]())
    return 0


if __name__ == "__main__":
    sys.exit(main())
