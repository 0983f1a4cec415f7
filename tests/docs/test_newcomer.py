"""A newcomer follows the guide letter by letter, in a copy of the checkout.

A made-up analyte, then a rule on it, then a made-up format: after the steps of the
guide alone the whole program knows them.
"""

import shutil
import stat
import subprocess
import sys

import pypdfium2
import pytest
from guide_pages import ROOT, Shell, blocks

GUIDE = ROOT / "docs" / "guide"
COPIED = ("altdesk", "db", "docs", "packaging", "resources", "tests", "ui")
LEFT = shutil.ignore_patterns("__pycache__", "samples", "fuzz", "pictures")
KNOWN = """
from altdesk.core.catalogue import catalogue
from altdesk.core.naming import find_analytes
from altdesk.gui.finding import _analytes
from altdesk.gui.panel_entry_grid import _offered_names
from altdesk.rules.registry import functions
from altdesk.rules.knowledge import load

assert "HEPX" in catalogue()
assert find_analytes("S-Hepaxin").only == "HEPX"
assert any(name.startswith("HPX") for name in _offered_names())
assert "trends:HEPX" in [entry.wish for entry in _analytes()]
assert {"HEPX", "HEPX_X", "HEPX_KNOWN"} <= set(functions(load()))
"""
TYPED = """
from datetime import date

from PySide6.QtWidgets import QLineEdit

from altdesk.core.person import Person
from altdesk.gui.panel_entry import PanelEntryPage
from altdesk.logbook import Logbook
from altdesk.store.log import Log


def test_hepaxin_is_typed_by_its_name(qtbot):
    with Logbook(Log.in_memory(), today=lambda: date(2026, 11, 23)) as logbook:
        person = logbook.record_person(Person("", "Alex Tester"))
        page = PanelEntryPage(logbook)
        qtbot.addWidget(page)
        page.show_person(person)

        page._form.grid.add("HPX")
        row = page._form.grid._rows[-1]
        row.cells["value"].setText("45")
        row.cells["unit"].setText("nmol/L")
        row.cells["high"].setText("30")
        page.findChild(QLineEdit, "date").setText("2026-11-03")
        page.save()

        (result,) = logbook.history(person).panels[0].results
        assert result.analyte == "HEPX"
        assert result.canonical == 18.0
"""


@pytest.fixture
def newcomer(tmp_path, samples):
    """Return a shell whose `altdesk` is a copy of the checkout."""
    copy = tmp_path / "checkout"
    for name in COPIED:
        shutil.copytree(ROOT / name, copy / name, ignore=LEFT)
    shutil.copy(ROOT / "pyproject.toml", copy)
    shell = Shell(tmp_path / "work", samples, checkout=copy)
    command = tmp_path / "bin" / "altdesk"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m altdesk "$@"\n')
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    shell.environment["PATH"] = f"{command.parent}:{shell.environment['PATH']}"
    return shell


def run_tests(shell, *paths):
    """Run tests of the copy; return what they said if one failed."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *paths],
        cwd=shell.checkout,
        env=shell.environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout if done.returncode else ""


def run_python(shell, code):
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=shell.folder,
        env=shell.environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.stderr


def test_a_newcomer_adds_an_analyte_and_then_a_rule_on_it(newcomer):
    assert "AssertionError" in run_python(newcomer, KNOWN)

    newcomer.follow(GUIDE / "12-add-an-analyte.md")
    everything_knows_the_analyte(newcomer)
    the_tests_of_the_knowledge_hold(newcomer)

    newcomer.type_in("rm new.csv new.altdesk")
    newcomer.follow(GUIDE / "13-add-a-rule.md")
    assert run_tests(newcomer, "tests/rules/test_hepaxin.py") == ""


def everything_knows_the_analyte(newcomer):
    assert run_python(newcomer, KNOWN) == ""
    place = newcomer.checkout / "tests" / "gui" / "test_typed.py"
    place.write_text(TYPED, encoding="utf-8")
    assert run_tests(newcomer, "tests/gui/test_typed.py") == ""
    for form in ("xlsx", "json", "fhir"):
        newcomer.type_in(
            f"altdesk export again.{form} --format {form} --log new.altdesk"
        )
        said = newcomer.type_in(f"altdesk import again.{form} --dry-run")
        assert "2 new" in said, said
    for language in ("en", "de"):
        said = newcomer.type_in(
            f"altdesk report new.altdesk -o new.pdf --lang {language}"
        )
        assert said == "1 written: new.pdf\n"


def the_tests_of_the_knowledge_hold(newcomer):
    """Run the very tests that the chapter names."""
    (told,) = [b.text for b in blocks(GUIDE / "12-add-an-analyte.md") if b.kind == "sh"]
    _python, _m, _pytest, *paths = told.split()
    assert run_tests(newcomer, *paths) == ""


def test_a_newcomer_adds_an_importer(newcomer):
    newcomer.follow(GUIDE / "14-add-an-importer.md")

    said = newcomer.type_in("altdesk report note.zettel -o sheet.pdf")
    assert "1 written" in said


def test_a_newcomer_adds_a_language_of_the_sheet_sentence_by_sentence(newcomer):
    wording = newcomer.checkout / "resources" / "wording"
    english = (wording / "sheet.toml").read_text(encoding="utf-8")
    title = 'title = "Liver blood test summary"'
    assert title in english
    own = english.replace(title, 'title = "Riepilogo degli esami del fegato"')
    (wording / "sheet.it.toml").write_text(own, encoding="utf-8")

    said = newcomer.type_in("altdesk report results.csv -o sheet.pdf --lang it")

    assert said == "1 written: sheet.pdf\n"
    document = pypdfium2.PdfDocument(newcomer.folder / "sheet.pdf")
    assert "Riepilogo degli esami" in document[0].get_textpage().get_text_bounded()
    document.close()
