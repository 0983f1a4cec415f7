"""Bring the translations up to the texts of the program, and compile them.

    python packaging/translations.py

Writes `resources/translations/altdesk_*.ts` with Qt's `lupdate` (what is new stands
there as unfinished, for Qt Linguist or an editor), the list of the sentences that the
layers below the screens say, and the compiled `.qm`.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from qm import compile_folder
from texts import ROOT, SENTENCES, Text, all_texts

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "es", "fr")
"""Of English, which the program speaks by itself, only the plurals."""


def update(folder: Path = FOLDER) -> None:
    """Write every text into the catalogues of a folder; translations are kept."""
    found = all_texts()
    sentences = sorted({t.source for t in found if t.context == SENTENCES})
    place = folder / "sentences.json"
    listed = json.dumps(sentences, ensure_ascii=False, indent=1)
    place.write_text(listed + "\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as made:
        header = Path(made) / "texts.h"
        header.write_text("".join(map(_as_cpp, found)), encoding="utf-8")
        forms = sorted((ROOT / "ui" / "forms").glob("*.ui"))
        for language in LANGUAGES:
            _run_lupdate([header, *forms], language, folder)


def _as_cpp(text: Text) -> str:
    """Return a text as Qt's own finder reads it."""
    macro = "QT_TRANSLATE_N_NOOP" if text.is_plural else "QT_TRANSLATE_NOOP"
    source = json.dumps(text.source, ensure_ascii=False)
    return f'{macro}("{text.context}", {source})\n'


def _run_lupdate(sources: list[Path], language: str, folder: Path) -> None:
    target = folder / f"altdesk_{language}.ts"
    command = [_tool("lupdate"), "-silent", "-locations", "none", "-no-obsolete"]
    command += ["-source-language", "en", "-target-language", language]
    if language == "en":
        command.append("-pluralonly")
    command += ["-sort-messages", *map(str, sources), "-ts", str(target)]
    subprocess.run(command, check=True)


def run_lrelease(source: Path, target: Path) -> None:
    """Compile a catalogue with Qt's own compiler, against which ours is held."""
    command = [_tool("lrelease"), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


def _tool(name: str) -> str:
    beside = Path(sys.executable).with_name(f"pyside6-{name}")
    return str(beside) if beside.exists() else shutil.which(f"pyside6-{name}") or name


if __name__ == "__main__":
    update()
    compile_folder(FOLDER)
