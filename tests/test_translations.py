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


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    left = [
        source
        for _context, source, told in messages(language)
        if told.get("type") or not all(forms(told))
    ]

    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_in_a_text_is_in_its_translation_too(language):
    wrong = [
        (source, form)
        for _context, source, told in messages(language)
        for form in forms(told)
        if places(form) != places(source)
    ]

    assert wrong == []


ENDS = re.compile(r"([.:…]|[!?])[”“»’]?$")


def ending(text):
    """Return the mark with which a text ends: "." or ":" or "…", "?" or nothing."""
    found = ENDS.search(text.replace("\N{NO-BREAK SPACE}", ""))
    return found[1] if found else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_ends_as_its_text_does(language):
    """A sentence stays a sentence, and what opens a dialog keeps its dots."""
    wrong = [
        (source, form)
        for _context, source, told in messages(language)
        for form in forms(told)
        if ending(form) != ending(source)
        or bool(form[:1].isspace()) != bool(source[:1].isspace())
    ]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_holds_a_key_or_two_spaces(language):
    """Keys are given by the commands alone; an ampersand would be shown."""
    wrong = [
        form
        for _context, _source, told in messages(language)
        for form in forms(told)
        if "&" in form or "  " in form or form.endswith(" ")
    ]

    assert wrong == []


def test_a_french_sign_never_begins_a_line():
    """Before : ; ? ! and inside « » stands a space that does not break."""
    wrong = [
        form
        for _context, _source, told in messages("fr")
        for form in forms(told)
        if re.search(r" [:;?!»%]|« |\w[;?!»]|\w: ", form)
    ]

    assert wrong == []


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_one_text_is_said_in_one_way(language):
    """The same English words mean the same wherever they stand."""
    said = {}
    for _context, source, told in messages(language):
        said.setdefault(source, set()).add(tuple(forms(told)))

    assert {text: ways for text, ways in said.items() if len(ways) > 1} == {}


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_the_menu_has_no_two_commands_of_one_name(language):
    told = {
        source: forms(translation)[0]
        for context, source, translation in messages(language)
        if context == "Words"
    }
    names = [told[words] for words in menu_words()]

    assert len(names) == len(set(names))


def menu_words():
    from altdesk.gui.menu import COMMANDS

    return [command.words for command in COMMANDS]
