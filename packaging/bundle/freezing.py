"""Freezes the program into one folder: gathered, made smaller, licences put in."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from bundle import environment, icu
from bundle.places import BUNDLE, DIST, PACKAGING, ROOT, SYSTEM, WORK, need, run

_INSIDE = "_internal"
_FOREIGN_PATH = re.compile(r"\((?:RUNPATH|RPATH)\).*\[/")


def freeze() -> Path:
    """Return the folder of the frozen program, made from this commit.

    Raises:
        BuildError: a tool or a library is missing, or a step failed.
    """
    if sys.platform == "linux":
        need("strip", "binutils")
    environment.install_altdesk()
    _gather()
    if sys.platform == "linux":
        _make_smaller(BUNDLE)
    _add_papers(BUNDLE)
    return BUNDLE


def _gather() -> None:
    """Have PyInstaller put the program and all it needs into one folder."""
    shutil.rmtree(BUNDLE, ignore_errors=True)
    work = WORK / "freezing"
    work.mkdir(parents=True, exist_ok=True)
    if sys.platform in {"win32", "darwin"}:
        icons = PACKAGING / "bundle" / "icons.py"
        run(environment.python(), icons, WORK / "icons")
    run(
        *(environment.python(), "-m", "PyInstaller", "--noconfirm", "--clean"),
        *("--log-level", "WARN", "--distpath", DIST, "--workpath", work),
        PACKAGING / "altdesk.spec",
        cwd=work,  # in the checkout Python would find altdesk/ beside the wheel's
    )


def _make_smaller(program: Path) -> None:
    """Take symbols and unused language data out; each file keeps its name."""
    # The libraries of NumPy's published wheels do not survive `strip`; our own do.
    is_published = (program / _INSIDE / "numpy.libs").is_dir()
    for library in sorted(program.rglob("*.so*")):
        if library.is_symlink():
            continue
        if not (is_published and "numpy" in library.as_posix()):
            subprocess.run(["strip", "--strip-unneeded", library], check=False)
        _forget_machine(library)
    for library in sorted(program.rglob("libicudata.so.*")):
        if not library.is_symlink():
            icu.shrink(library)
    _drop_dead_links(program)


def _forget_machine(library: Path) -> None:
    """Take out the folder of this machine where Python was built to look first."""
    shown = subprocess.run(
        ["readelf", "-d", library], capture_output=True, text=True, check=False
    )
    if _FOREIGN_PATH.search(shown.stdout):
        need("patchelf", "patchelf")
        run("patchelf", "--remove-rpath", library)


def _drop_dead_links(program: Path) -> None:
    """Remove links to what was left out, and folders that stand empty."""
    for path in sorted(program.rglob("*"), reverse=True):
        if path.is_symlink() and not path.exists():
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def _add_papers(program: Path) -> None:
    """Collect the licences and the bill of materials of what is inside."""
    shutil.copy(ROOT / "LICENSE", program / "LICENSE")
    shutil.copy(ROOT / "README.md", program / "README.md")
    licences = program / _INSIDE / "altdesk" / "_bundled" / "licences"
    collector = PACKAGING / "bundle" / "licences.py"
    run(environment.python(), collector, licences, SYSTEM)
    bill = PACKAGING / "bundle" / "sbom.py"
    run(environment.python(), bill, licences / "sbom.cdx.json", SYSTEM)
