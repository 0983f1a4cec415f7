"""The parts of the frozen program that are no Python library, but inside of one.

They are asked themselves, so that no version is told twice. Run in the environment.
"""

import importlib
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

TEXTS = Path(__file__).resolve().parent.parent / "licences"


@dataclass(frozen=True, slots=True)
class Native:
    """A part written in C: its licence, where the text stands, and what holds it."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    inside: str = ""


@dataclass(frozen=True, slots=True)
class Carried:
    """A library taken from the system that the program was frozen on."""

    file: str
    package: str
    version: str

    @property
    def papers(self) -> Path:
        """The copyright file of its Debian package."""
        return Path("/usr/share/doc") / self.package / "copyright"


def natives() -> Iterator[Native]:
    """Give the parts that the libraries of the environment were built with."""
    version = str(importlib.import_module("PySide6.QtCore").qVersion())
    texts = _texts("LGPL-3.0", "GPL-3.0")
    yield Native("Qt", version, "LGPL-3.0-only", texts, "PySide6_Essentials")
    yield Native("ICU", "73", "Unicode-3.0", _texts("ICU"), "PySide6_Essentials")
    for name, question, licence, text in (
        ("SQLCipher", "PRAGMA cipher_version", "BSD-3-Clause", "SQLCipher"),
        ("SQLite", "SELECT sqlite_version()", "blessing", "SQLite"),
        ("OpenSSL", "PRAGMA cipher_provider_version", "Apache-2.0", "Apache-2.0"),
    ):
        yield Native(name, _asked(question), licence, _texts(text), "sqlcipher3")
    pdfium = _number(str(importlib.import_module("pypdfium2").PDFIUM_INFO))
    yield Native("PDFium", pdfium, "BSD-3-Clause", _installed("pypdfium2"), "pypdfium2")
    harfbuzz = str(importlib.import_module("uharfbuzz").version_string())
    yield Native("HarfBuzz", harfbuzz, "MIT", _texts("HarfBuzz"), "uharfbuzz")
    features = importlib.import_module("PIL.features")
    texts = _installed("pillow")
    jpeg = str(features.version_feature("libjpeg_turbo") or "")
    yield Native("libjpeg-turbo", jpeg, "IJG AND BSD-3-Clause", texts, "pillow")
    yield Native("zlib", str(features.version_codec("zlib")), "Zlib", texts, "pillow")
    yield Native(
        "PyInstaller's starter",
        metadata.version("pyinstaller"),
        "GPL-2.0-or-later WITH Bootloader-exception",
        _installed("pyinstaller"),
    )


def carried(names: Path) -> Iterator[Carried]:
    """Give the system's libraries that are named in a file, with their packages."""
    for name in names.read_text(encoding="utf-8").split():
        owner = _tell("dpkg-query", "--search", f"*/{name}").partition(":")[0]
        shown = _tell("dpkg-query", "--show", "--showformat=${Version}\n", owner)
        fallback = name.partition(".so")[0]
        yield Carried(name, owner or fallback, shown.partition("\n")[0])


def _texts(*names: str) -> tuple[Path, ...]:
    return tuple(TEXTS / f"{name}.txt" for name in names)


def _installed(name: str) -> tuple[Path, ...]:
    from altdesk.gui.licences import texts_of

    return texts_of(metadata.distribution(name))


def _tell(*command: str) -> str:
    """Return what a command answers; "" where the system does not know it."""
    try:
        asked = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return asked.stdout.strip()


def _asked(question: str) -> str:
    sqlcipher3 = importlib.import_module("sqlcipher3.dbapi2")
    connection = sqlcipher3.connect(":memory:")
    connection.execute("PRAGMA key = 'any'")  # else the cipher is not there to be asked
    return _number(str(connection.execute(question).fetchone()[0]))


def _number(words: str) -> str:
    """Return the number in a version that is told in words."""
    found = re.search(r"\d+(?:\.\d+)+", words)
    return found[0] if found else words
