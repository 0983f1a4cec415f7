"""What AltDesk brings along from others, and under which licence.

A frozen program carries a list with all texts, collected when it was built. From a
checkout or an ordinary installation the installed libraries tell it themselves.
"""

import json
import platform
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

from altdesk import bundled

INDEX = "index.json"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TEXT = re.compile(r"(?:licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_KNOWN = "License :: OSI Approved :: "
_LONGEST = 60
# A library's installer is no part of what it does.
_TOOLS = frozenset({"pip", "setuptools", "wheel"})


@dataclass(frozen=True, slots=True)
class Part:
    """A part made by others: its licence in a word, and the texts it came with."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]

    def read(self) -> str:
        """Return all its texts, one after the other."""
        read = (path.read_text("utf-8", errors="replace") for path in self.texts)
        return "\n\n".join(text.strip() for text in read)


@cache
def parts() -> tuple[Part, ...]:
    """Return everything that AltDesk brings along, in the order of the names."""
    folder = bundled.path("licences")
    found = _collected(folder) if (folder / INDEX).is_file() else _installed()
    return tuple(sorted(found, key=lambda part: part.name.casefold()))


def own_licence() -> str:
    """Return the text of AltDesk's own licence; "" where it did not come along."""
    places = [bundled.path("licences", "AltDesk.txt"), bundled.root() / "LICENSE"]
    with suppress(metadata.PackageNotFoundError):
        places += texts_of(metadata.distribution("altdesk"))
    return next((p.read_text("utf-8") for p in places if p.is_file()), "")


def libraries(name: str = "altdesk") -> tuple[metadata.Distribution, ...]:
    """Return the installed libraries that `name` needs, directly or not."""
    found: dict[str, metadata.Distribution] = {}
    waiting = list(_needs(name))
    while waiting:
        key = _key(waiting.pop())
        if key in found or key in _TOOLS:
            continue
        try:
            found[key] = metadata.distribution(key)
        except metadata.PackageNotFoundError:
            continue  # for another system or another Python
        waiting += _needs(key)
    return tuple(found.values())


def licence_of(library: metadata.Distribution) -> str:
    """Return the licence that a library names, in a few words; "" if it names none."""
    told = library.metadata
    for field in ("License-Expression", "License"):
        words = told[field].strip() if field in told else ""
        if words and words != "UNKNOWN":
            first = words.splitlines()[0].split(" (")[0]
            return first if len(first) <= _LONGEST else first[:_LONGEST] + "…"
    kinds = [c for c in told.get_all("Classifier") or () if c.startswith("License ::")]
    return ", ".join(kind.removeprefix(_KNOWN).split(":: ")[-1] for kind in kinds)


def _collected(folder: Path) -> Iterator[Part]:
    for entry in json.loads((folder / INDEX).read_text("utf-8")):
        texts = tuple(folder / text for text in entry["texts"])
        yield Part(entry["name"], entry["version"], entry["licence"], texts)


def _installed() -> Iterator[Part]:
    for library in libraries():
        name, texts = library.metadata["Name"], texts_of(library)
        yield Part(name, library.version, licence_of(library), texts)
    text = Path(json.__file__).parents[1] / "LICENSE.txt"
    texts = (text,) if text.is_file() else ()
    yield Part("Python", platform.python_version(), "PSF-2.0", texts)
    yield from brought_files()


def brought_files() -> Iterator[Part]:
    """Give the fonts and the sample: files with licences of their own."""
    for name, licence, place in (
        ("Noto Sans", "OFL-1.1", ("fonts", "LICENSE-Noto-OFL-1.1.txt")),
        (
            "Droid Sans Fallback",
            "Apache-2.0",
            ("fonts", "LICENSE-Droid-Apache-2.0.txt"),
        ),
        ("CDISC pilot study data", "MIT", ("sample", "LICENSE-MIT.md")),
    ):
        yield Part(name, "", licence, (bundled.path("resources", *place),))


def texts_of(library: metadata.Distribution) -> tuple[Path, ...]:
    """Return the licence texts that a library was installed with."""
    return tuple(
        Path(str(library.locate_file(file)))
        for file in sorted(library.files or (), key=str)
        if ".dist-info" in file.parts[0]
        and ("licenses" in file.parts or _TEXT.search(file.name))
    )


def _needs(name: str) -> Iterator[str]:
    try:
        needed = metadata.requires(name) or ()
    except metadata.PackageNotFoundError:
        return
    for words in needed:
        found = _NAME.match(words)
        if found and "extra ==" not in words:
            yield found[0]


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
