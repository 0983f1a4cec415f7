"""About: which AltDesk this is, and every licence of what it brings along."""

import json
import re
from importlib import metadata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import altdesk
from altdesk import bundled
from altdesk.gui import licences
from altdesk.gui.about import AboutDialog


@pytest.fixture
def about(qtbot, open_window, logbook):
    dialog = AboutDialog(open_window(logbook), "2026.11")
    qtbot.addWidget(dialog)
    return dialog


@pytest.fixture
def no_memory():
    licences.parts.cache_clear()
    yield
    licences.parts.cache_clear()


def lines(dialog):
    return [dialog.parts.item(row).text() for row in range(dialog.parts.count())]


def test_it_names_the_version_of_program_and_knowledge(about):
    assert altdesk.__version__ in about.versions.text()
    assert "2026.11" in about.versions.text()


def test_every_library_that_altdesk_asks_for_is_named_with_its_licence(about):
    asked = [re.match(r"[\w.-]+", words)[0] for words in metadata.requires("altdesk")
             if "extra ==" not in words]  # fmt: skip
    shown = [line.casefold().replace("_", "-") for line in lines(about)]

    assert len(asked) >= 15
    for name in asked:
        assert [line for line in shown if line.startswith(name.casefold() + " ")], name


def test_what_those_libraries_ask_for_is_named_too(about):
    names = [line.split()[0] for line in lines(about)]

    assert {"shiboken6", "et_xmlfile", "tabulate", "Python"} <= set(names)
    assert "pip" not in names
    assert "pytest" not in names


def test_the_first_licence_is_our_own_and_it_is_whole(about):
    about.parts.setCurrentRow(0)

    assert "Apache License" in about.text.toPlainText()
    assert "END OF TERMS AND CONDITIONS" in about.text.toPlainText()


def test_walking_the_list_shows_the_text_of_each_licence(about, qtbot):
    seen = set()
    about.parts.setCurrentRow(0)
    for _ in range(about.parts.count() - 1):
        qtbot.keyClick(about.parts, Qt.Key.Key_Down)
        assert about.text.toPlainText()
        seen.add(about.text.toPlainText())

    assert any("SIL OPEN FONT LICENSE" in text.upper() for text in seen)
    assert any("NumPy Developers" in text for text in seen)


def test_the_versions_can_be_copied_for_a_question(about):
    about.copy.click()

    copied = QApplication.clipboard().text()
    assert f"AltDesk {altdesk.__version__}" in copied
    assert "Qt 6." in copied


@pytest.mark.usefixtures("no_memory")
def test_a_frozen_program_shows_what_its_build_collected(tmp_path, monkeypatch):
    (tmp_path / "licences" / "NumPy").mkdir(parents=True)
    (tmp_path / "licences" / "NumPy" / "LICENSE.txt").write_text("as is", "utf-8")
    (tmp_path / "licences" / "AltDesk.txt").write_text("our own", "utf-8")
    entry = {"name": "NumPy", "version": "9.9", "licence": "BSD-3-Clause",
             "texts": ["NumPy/LICENSE.txt"]}  # fmt: skip
    (tmp_path / "licences" / "index.json").write_text(json.dumps([entry]), "utf-8")
    monkeypatch.setattr(bundled, "root", lambda: tmp_path)

    (part,) = licences.parts()
    assert (part.name, part.version, part.read()) == ("NumPy", "9.9", "as is")
    assert licences.own_licence() == "our own"


def test_the_menu_opens_it(qtbot, open_window, logbook, monkeypatch):
    shown = []

    def note(dialog):
        shown.append(dialog.versions.text())

    monkeypatch.setattr(AboutDialog, "exec", note)
    window = open_window(logbook)

    window.actions_by_wish["about"].trigger()
    qtbot.waitUntil(lambda: bool(shown))

    assert len(shown) == 1
    assert "2026.11" in shown[0]
