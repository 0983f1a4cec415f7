"""Packs the frozen folder as a Debian package.

What Debian itself keeps up to date (OpenSSL, X11's and fonts' libraries) is left out
and asked for by name, so that its security updates reach AltDesk too.
"""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

from bundle import environment, freezing, papers
from bundle.places import (
    DIST,
    PACKAGING,
    ROOT,
    SYSTEM,
    WORK,
    BuildError,
    moment,
    need,
    run,
    version,
)

STAGE = WORK / "deb"
LINUX = PACKAGING / "linux"
_HOME = Path("usr/lib/altdesk")
# What a window, its icon and its file type need beyond what the libraries name; the
# libraries of the README among them.
_ALSO = ("shared-mime-info", "desktop-file-utils", "hicolor-icon-theme")
_TOOLS = frozenset({"python3-venv", "poppler-utils"})
_CONTROL = """\
Package: altdesk
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Section: science
Priority: optional
Description: offline log of liver blood tests that explains a raised ALT
 AltDesk keeps a log of liver blood tests in one local, encrypted file, draws
 ALT and AST over time with the laboratory's own limits, explains a raised ALT
 with its evidence and sources, and prints one sheet for the doctor's visit.
 .
 Everything happens on this computer: no account, no server, no network. It
 explains; it does not diagnose.
"""


def pack() -> Path:
    """Return the package.

    Raises:
        BuildError: a tool is missing, or the program could not be frozen.
    """
    need("dpkg-deb", "dpkg")
    need("dpkg-shlibdeps", "dpkg-dev")
    architecture = _ask("dpkg", "--print-architecture").strip()
    shutil.rmtree(STAGE, ignore_errors=True)
    shutil.copytree(freezing.freeze(), STAGE / _HOME, symlinks=True)
    _leave_to_debian(STAGE / _HOME)
    _add_system_files()
    _add_icons()
    _settle()
    _describe(architecture)
    target = DIST / f"altdesk_{version()}_{architecture}.deb"
    run("dpkg-deb", "-Zxz", "--root-owner-group", "--build", STAGE, target)
    return target


def readme_libraries() -> tuple[str, ...]:
    """Return the system's libraries that the README asks for."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(r"^sudo apt-get install (.*)$", text, re.MULTILINE)
    if found is None:
        message = "README.md no longer says what to install."
        raise BuildError(message)
    return tuple(name for name in found[1].split() if name not in _TOOLS)


def _leave_to_debian(program: Path) -> None:
    """Remove the libraries that were taken from this system, but Python itself."""
    names = SYSTEM.read_text(encoding="utf-8").split()
    for name in names:
        if not name.startswith("libpython") and ".cpython-" not in name:
            for path in program.rglob(name):
                path.unlink()


def _add_system_files() -> None:
    """Add what a desktop looks for: menu entry, file type, papers, manual."""
    share = STAGE / "usr" / "share"
    for text, place in (
        (papers.filled("altdesk.desktop"), "applications/altdesk.desktop"),
        (papers.filled("altdesk-mime.xml"), "mime/packages/altdesk.xml"),
        (papers.filled("copyright"), "doc/altdesk/copyright"),
        (papers.filled("lintian-overrides"), "lintian/overrides/altdesk"),
        (
            papers.filled("org.altdesk.AltDesk.metainfo.xml"),
            "metainfo/org.altdesk.AltDesk.metainfo.xml",
        ),
    ):
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        (share / place).write_text(text, encoding="utf-8")
    for text, place in (
        (papers.filled("altdesk.1"), "man/man1/altdesk.1.gz"),
        (papers.debian_changelog(), "doc/altdesk/changelog.gz"),
    ):
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        (share / place).write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    link = STAGE / "usr" / "bin" / "altdesk"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/altdesk/altdesk")


def _add_icons() -> None:
    """Add the program's sign for menus and for files, drawn and in pixels."""
    pictures = WORK / "icons"
    run(environment.python(), PACKAGING / "bundle" / "icons.py", pictures)
    theme = STAGE / "usr" / "share" / "icons" / "hicolor"
    sign = ROOT / "resources" / "icons" / "altdesk.svg"
    drawn = {picture.stem: picture for picture in pictures.glob("*x*.png")}
    for size, picture in {"scalable": sign, **drawn}.items():
        for kind, name in (("apps", "altdesk"), ("mimetypes", "application-x-altdesk")):
            place = theme / size / kind / f"{name}{picture.suffix}"
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(picture, place)


def _describe(architecture: str) -> None:
    """Write the package's own papers: what it needs, how large it is, its sums."""
    own = STAGE / "DEBIAN"
    own.mkdir()
    files = sorted(p for p in STAGE.rglob("*") if p.is_file() and not p.is_symlink())
    size = sum(-(-p.stat().st_size // 1024) for p in files)
    depends = ", ".join(sorted({*_ALSO, *readme_libraries()} | _needed(files)))
    text = _CONTROL.format(
        version=version(),
        architecture=architecture,
        maintainer=papers.MAINTAINER,
        size=size,
        depends=_without_doubles(depends),
    )
    sums = "".join(
        f"{hashlib.md5(p.read_bytes()).hexdigest()}  {p.relative_to(STAGE)}\n"  # noqa: S324 - what dpkg checks
        for p in files
    )
    for name, content in (("control", text), ("md5sums", sums)):
        (own / name).write_text(content, encoding="utf-8")
        (own / name).chmod(0o644)
        os.utime(own / name, (moment(), moment()))


def _needed(files: list[Path]) -> set[str]:
    """Return the packages whose libraries the program loads, with their versions."""
    elves = [p for p in files if p.read_bytes()[:4] == b"\x7fELF"]
    inside = sorted({p.parent for p in elves})
    home = WORK / "shlibdeps"
    (home / "debian").mkdir(parents=True, exist_ok=True)
    (home / "debian" / "control").write_text(
        "Source: altdesk\n\nPackage: altdesk\nArchitecture: any\n", encoding="utf-8"
    )
    answer = _ask(
        "dpkg-shlibdeps",
        "-O",
        "--warnings=0",
        "--ignore-missing-info",  # of the program's own libraries
        *(f"-l{folder}" for folder in inside),
        *(f"-e{path}" for path in elves),
        cwd=home,
    )
    return set(answer.strip().removeprefix("shlibs:Depends=").split(", "))


def _without_doubles(depends: str) -> str:
    """Drop a bare name where the same package is asked for with a version."""
    wanted = depends.split(", ")
    versioned = {each.split()[0] for each in wanted if "(" in each}
    return ", ".join(e for e in wanted if "(" in e or e not in versioned)


def _ask(*command: str, cwd: Path = ROOT) -> str:
    """Return what a tool of Debian answers."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        message = f"{command[0]} failed:\n{done.stderr[-2000:]}"
        raise BuildError(message)
    return done.stdout


def _settle() -> None:
    """Give every file plain rights and the one time."""
    for path in (STAGE, *STAGE.rglob("*")):
        if path.is_symlink():
            continue
        is_program = path.is_dir() or path == STAGE / _HOME / "altdesk"
        path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (moment(), moment()))
