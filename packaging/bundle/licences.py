"""Collects the licence texts of everything that is frozen; run in the environment.

    python packaging/bundle/licences.py FOLDER SYSTEM_LIBRARIES

`altdesk.gui.licences` reads the folder and shows it under About.
"""

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from altdesk.gui.licences import Part

ROOT = Path(__file__).resolve().parents[2]


def collect(folder: Path, system: Path) -> list[dict[str, Any]]:
    """Fill a folder with texts and an index of them, and return the index.

    Raises:
        SystemExit: a part came without the text of its licence.
    """
    from altdesk.gui.licences import INDEX

    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", folder / "AltDesk.txt")
    found = sorted(frozen_parts(system), key=lambda part: part.name.casefold())
    missing = [part.name for part in found if not part.texts]
    if missing:
        message = f"These parts came without a licence text: {missing}"
        raise SystemExit(message)
    entries = [_entry(folder, part) for part in found]
    text = json.dumps(entries, ensure_ascii=False, indent=1)
    (folder / INDEX).write_text(text + "\n", encoding="utf-8")
    return entries


def frozen_parts(system: Path) -> Iterator["Part"]:
    """Give everything that is frozen, with its texts."""
    from altdesk.gui.licences import Part, parts
    from bundle.native import TEXTS, carried, natives

    for part in parts():
        texts = part.texts or _known(TEXTS, part.licence)
        yield Part(part.name, part.version, part.licence, texts)
    for native in natives():
        holder = f" (in {native.inside})" if native.inside else ""
        name = native.name + holder
        yield Part(name, native.version, native.licence, native.texts)
    packages = {(c.package, c.version, c.papers) for c in carried(system)}
    for name, version, papers in sorted(packages):
        texts = (papers,) if papers.is_file() else ()
        yield Part(f"{name} (Debian)", version, "", texts)


def _entry(folder: Path, part: "Part") -> dict[str, Any]:
    """Copy the texts of a part and return its line of the index."""
    home = folder / "".join(c if c.isalnum() or c in "-_." else "-" for c in part.name)
    home.mkdir()
    names = []
    for number, text in enumerate(part.texts, start=1):
        target = home / f"{number:02}-{text.stem or text.name}.txt"
        target.write_text(_read(text), encoding="utf-8", newline="\n")
        names.append(target.relative_to(folder).as_posix())
    told = {"name": part.name, "version": part.version, "licence": part.licence}
    return {**told, "texts": names}


def _read(text: Path) -> str:
    """Return a text of any age."""
    whole = text.read_bytes()
    try:
        return whole.decode("utf-8")
    except UnicodeDecodeError:
        return whole.decode("latin-1")


def _known(folder: Path, licence: str) -> tuple[Path, ...]:
    """Return our own copies of what a part names but did not come with."""
    named = {text.stem: text for text in sorted(folder.glob("*.txt"))}
    found = tuple(text for stem, text in named.items() if stem in licence)
    is_lesser = any(text.stem.startswith("LGPL") for text in found)
    return (*found, named["GPL-3.0"]) if is_lesser and len(found) == 1 else found


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "packaging"))
    print(len(collect(Path(sys.argv[1]), Path(sys.argv[2]))), "licences")
