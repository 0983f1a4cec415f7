"""The environment that programs are frozen in: these libraries, and no others.

It stands in `build/environment` and is made anew when `requirements.txt`, the Python
or this file changes.
"""

import hashlib
import platform
import shutil
import sys
from pathlib import Path

from bundle.places import PACKAGING, WORK, BuildError, need, run

_HOME = WORK / "environment"
_MARK = _HOME / "made-from.txt"
_WHEELS = WORK / "wheels"
_NUMPY = "numpy=="
# NumPy's own wheel brings OpenBLAS along: 28 MB of matrix kernels for a program that
# multiplies none. Built without it, NumPy uses its own plain code for the few it has.
_WITHOUT_BLAS = (
    "-Csetup-args=-Dblas=none",
    "-Csetup-args=-Dlapack=none",
    "-Csetup-args=-Dallow-noblas=true",
    "-Csetup-args=-Dcpu-dispatch=none",
)


def python() -> Path:
    """Return the interpreter of the environment, which is made where it is missing.

    Raises:
        BuildError: the libraries could not be fetched or built.
    """
    if not _MARK.is_file() or _MARK.read_text(encoding="utf-8") != _origin():
        _make()
    return _interpreter()


def site_packages() -> Path:
    """Return the folder of the environment's libraries."""
    found = sorted(_HOME.glob("lib/python3*/site-packages"))
    return found[0] if found else _HOME / "Lib" / "site-packages"


def install_altdesk() -> None:
    """Put this commit's AltDesk into the environment, as its wheel installs it."""
    target = WORK / "wheel"
    shutil.rmtree(target, ignore_errors=True)
    build_wheel(target)
    (wheel,) = target.glob("altdesk-*.whl")
    _pip("install", "--no-deps", "--no-compile", "--force-reinstall", wheel)


def build_wheel(target: Path, *more: str) -> None:
    """Build the wheel; with `--sdist --wheel` as `more` both, from the checkout."""
    kinds = more or ("--wheel",)
    run(python(), "-m", "build", "--no-isolation", *kinds, "--outdir", target)


def _make() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)
    run(sys.executable, "-m", "venv", _HOME)
    numpy = _numpy()
    _pip("install", "--no-compile", *numpy, "-r", PACKAGING / "requirements.txt")
    _MARK.write_text(_origin(), encoding="utf-8")


def _numpy() -> list[Path]:
    """Return what pip installs as NumPy: on Linux our own wheel, without OpenBLAS."""
    if sys.platform != "linux":
        return []
    asked = next(line for line in _requirements() if line.startswith(_NUMPY))
    name = f"{asked.replace('==', '-')}-cp{sys.version_info[0]}{sys.version_info[1]}-*"
    if not list(_WHEELS.glob(name)):
        need("c++", "build-essential python3-dev")
        print("Building NumPy without OpenBLAS, once: this takes some minutes.")
        _pip("wheel", "--no-deps", "--no-binary", "numpy", *_WITHOUT_BLAS,
             "--wheel-dir", _WHEELS, asked)  # fmt: skip
    return sorted(_WHEELS.glob(name))[:1]


def _requirements() -> list[str]:
    text = (PACKAGING / "requirements.txt").read_text(encoding="utf-8")
    return [line.split(";")[0].strip() for line in text.splitlines()]


def _pip(*arguments: str | Path) -> None:
    quiet = ("--quiet", "--disable-pip-version-check", "--no-warn-script-location")
    try:
        run(_interpreter(), "-m", "pip", arguments[0], *quiet, *arguments[1:])
    except BuildError as error:
        message = f"{error}\nThe libraries of packaging/requirements.txt are needed."
        raise BuildError(message) from error


def _interpreter() -> Path:
    inside = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
    return _HOME / inside


def _origin() -> str:
    """Return a mark of everything the environment is made from."""
    whole = hashlib.sha256()
    for path in (PACKAGING / "requirements.txt", Path(__file__)):
        whole.update(path.read_bytes())
    return f"{platform.python_version()} {_HOME} {whole.hexdigest()}\n"
