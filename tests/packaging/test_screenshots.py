"""The pictures show every page and dialog in every look; a few are taken here."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from altdesk.gui.language import LANGUAGES
from altdesk.gui.pages import PAGES
from tests.gui import dialogs

SCRIPT = Path(__file__).parents[2] / "packaging" / "screenshots.py"


@pytest.fixture
def shots(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(dialogs.__file__).parent))
    spec = importlib.util.spec_from_file_location("screenshots", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "screenshots", module)
    spec.loader.exec_module(module)
    return list(module.all_shots())


def test_every_page_and_dialog_is_shown_in_every_look(shots):
    things = [page.id for page in PAGES] + [*dialogs.DIALOGS, *dialogs.MESSAGE]

    for thing in things:
        own = [s for s in shots if thing in {s.dialog, "" if s.dialog else s.page}]
        assert {s.theme for s in own} == {"light", "dark", "contrast"}
        assert {s.language for s in own} == set(LANGUAGES)
        assert {s.percent for s in own} == {100, 200}
        assert (3840, 2160) in {s.size for s in own}


def test_every_page_is_shown_full_bare_small_and_after_thirty_years(shots):
    for page in PAGES:
        own = [s for s in shots if s.page == page.id and not s.dialog]
        assert {s.log for s in own} == {"full", "empty", "years"}
        assert (1024, 640) in {s.size for s in own}


def test_no_two_pictures_have_one_name(shots):
    names = [shot.name for shot in shots]

    assert len(names) == len(set(names))


def test_pictures_are_taken_of_a_dialog_and_of_a_4k_window(tmp_path):
    for only in ("dialog who-dark", "settings-light-100-3840x2160-full"):
        command = [sys.executable, str(SCRIPT), str(tmp_path), "--only", only]
        subprocess.run(command, check=True, capture_output=True, timeout=300)

    sizes = {p.name: QImage(str(p)).size().toTuple() for p in tmp_path.glob("*.png")}
    assert len(sizes) == 2
    assert (3840, 2160) in sizes.values()
    assert any(0 < width < 800 for width, _height in sizes.values())
