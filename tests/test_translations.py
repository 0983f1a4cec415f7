"""The catalogues of the screens' languages: whole, true to the program, compiled."""

import re
import string
import sys
import xml.etree.ElementTree as ET
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "es", "fr")


@pytest.fixture
def script(monkeypatch):
    """Return what imports a script of the build."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield import_module
    for name in ("qm", "texts", "translations"):
        sys.modules.pop(name, None)


def messages(language):
    """Give context, source and the translation's element of each message."""
    root = ET.parse(FOLDER / f"altdesk_{language}.ts").getroot()  # noqa: S314
    for context in root.iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            yield context.findtext("name"), message.findtext("source"), told


def forms(translation):
    return [f.text or "" for f in translation.iter("numerusform")] or [
        translation.text or ""
    ]


def places(text):
    """Return the names in braces and Qt's own marks of a text."""
    named = {field for _, field, _, _ in string.Formatter().parse(text) if field}
    return named | set(re.findall(r"%(?:n|\d)", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_names_its_language_so_that_plurals_work(language):
    root = ET.parse(FOLDER / f"altdesk_{language}.ts").getroot()  # noqa: S314

    assert root.get("language", "").partition("_")[0] == language
    assert root.get("sourcelanguage", "").partition("_")[0] == "en"


def test_the_catalogues_are_those_of_the_program(script, tmp_path):
    """`python packaging/translations.py` mends a failure here."""
    translations = script("translations")
    for place in FOLDER.glob("*.*s*"):
        (tmp_path / place.name).write_bytes(place.read_bytes())

    translations.update(tmp_path)

    changed = [
        place.name
        for place in tmp_path.iterdir()
        if place.read_bytes() != (FOLDER / place.name).read_bytes()
    ]
    assert changed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_build_compiles_a_catalogue_as_qt_does(script, language, tmp_path):
    """Both compiled forms answer alike, which is all that Qt asks of them."""
    core = pytest.importorskip("PySide6.QtCore")
    qm, translations = script("qm"), script("translations")
    source = FOLDER / f"altdesk_{language}.ts"
    ours, theirs = tmp_path / "ours.qm", tmp_path / "theirs.qm"
    ours.write_bytes(qm.compiled(source))
    translations.run_lrelease(source, theirs)
    one, other = core.QTranslator(), core.QTranslator()
    assert one.load(str(ours))
    assert other.load(str(theirs))

    differing = [
        (context, text, n)
        for context, text, _told in messages(language)
        for n in (-1, 0, 1, 2, 5)
        if one.translate(context, text, None, n)
        != other.translate(context, text, None, n)
    ]

    assert differing == []
    assert one.language() == other.language()
