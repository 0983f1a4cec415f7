"""Renders every page and dialog to pictures, to be looked at and for the papers.

    python packaging/screenshots.py FOLDER    all, also of a log of thirty years
    python packaging/screenshots.py --docs    docs/pictures/*.png, from the sample log

No screen is needed (QT_QPA_PLATFORM=offscreen), and nothing of the person's own
settings is read or written.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication, QDialog

    from altdesk.gui.main_window import MainWindow
    from altdesk.logbook import Logbook

ROOT = Path(__file__).resolve().parent.parent
LARGEST_PICTURE = 200_000
"""Bytes that a picture of the papers may have."""
_COLOURS = (256, 128, 64, 32)
"""How many colours a picture that is too large is given, the most first."""

_PATIENCE_S = 60.0
_SAMPLES = ROOT / "tests" / "samples"
_FILE = _SAMPLES / "portal" / "made_de_labor.csv"
_CLINIC = _SAMPLES / "cohorts" / "cdisc_20_people.csv"
_REST_S = 0.3
_4K = (3840, 2160)
_TODAY = date(2013, 4, 2)
"""The day on which the pictures are taken: they shall not change daily."""
_TODAY_AFTER_YEARS = date(2026, 11, 23)


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a page in a theme, at a size of text and window.

    `argument` is what the page opens; `log` is one that `Studio.logbook` knows. With a
    `dialog` of `tests/gui/dialogs.py` that is the picture, and the page stands behind.
    """

    page: str
    theme: str = "light"
    percent: int = 100
    size: tuple[int, int] = (1280, 800)
    log: str = "full"
    argument: str = ""
    language: str = "en"
    dialog: str = ""

    @property
    def name(self) -> str:
        width, height = self.size
        looks = f"{self.theme}-{self.percent}-{width}x{height}"
        what = f"dialog {self.dialog}" if self.dialog else self.page
        return f"{what}-{looks}-{self.log}-{self.language}"


def all_shots() -> Iterator[Shot]:
    """Give every page and dialog in each theme, language and size; pages bare too."""
    from altdesk.gui.pages import PAGES

    for page in PAGES:
        for look in _looks():
            yield replace(look, page=page.id)
        small = Shot(page.id, size=(1024, 640))
        yield from (small, replace(small, percent=200))
        yield from (Shot(page.id, log=log) for log in ("empty", "years"))
        yield Shot(page.id, size=_4K, log="years")
    for name in _made_dialogs():
        yield from (replace(look, dialog=name) for look in _looks())


def _looks() -> Iterator[Shot]:
    from altdesk.gui.language import LANGUAGES

    usual = Shot("overview")
    for theme in ("light", "dark", "contrast"):
        yield replace(usual, theme=theme)
    yield from (replace(usual, percent=200), replace(usual, size=_4K))
    yield from (replace(usual, language=code) for code in LANGUAGES if code != "en")


def _made_dialogs() -> dict[str, "Callable[[MainWindow], QDialog]"]:
    """Return the makers of all dialogs, which the tests measure too."""
    import dialogs  # type: ignore[import-not-found]

    return {**dialogs.DIALOGS, **dialogs.MESSAGE}


DOCS = (
    (Shot("overview"), "overview-light"),
    (Shot("overview", "dark"), "overview-dark"),
    (Shot("trends"), "trends"),
    (Shot("interpretation"), "interpretation"),
    (Shot("panels"), "panels"),
    (Shot("panel_entry"), "panel-entry"),
    (Shot("report"), "report"),
    (Shot("overview", log="empty"), "first-run"),
    (Shot("import_preview", argument=str(_FILE)), "import"),
    (Shot("people", log="clinic"), "people"),
    (Shot("library", argument="guide.first-panel"), "help"),
)


class Studio:
    """Holds the one application and the logs that are photographed."""

    def __init__(self) -> None:
        from altdesk.gui.application import prepare

        self.app: QApplication = prepare()
        self._folder = Path(tempfile.mkdtemp(prefix="altdesk-pictures-"))
        self._logs: dict[str, Logbook] = {}

    def logbook(self, name: str) -> "Logbook":
        """Return a log by its name: full, empty, clinic, or the one of thirty years."""
        from altdesk.logbook import Logbook
        from altdesk.store.log import Log

        if name not in self._logs:
            today = _TODAY_AFTER_YEARS if name == "years" else _TODAY
            log = Log.create(self._folder / f"{name}.altdesk")
            self._logs[name] = Logbook(log, lambda: today)
            _fill(self._logs[name], name)
        return self._logs[name]

    def close(self) -> None:
        for logbook in self._logs.values():
            logbook.close()

    def take(self, shot: Shot, place: Path) -> Path:
        """Render one picture and return its place."""
        from altdesk.gui.language import LANGUAGE
        from altdesk.gui.main_window import MainWindow
        from altdesk.gui.style import STYLE, Theme

        LANGUAGE.speak(shot.language)
        STYLE.set_theme(Theme(shot.theme))
        STYLE.set_text_percent(shot.percent)
        window = MainWindow(self.logbook(shot.log))
        window.resize(*shot.size)
        window.show_page(shot.page, shot.argument)
        window.show()
        window.show_kept()
        window.footer.find_knowledge()
        self._wait(window)
        place.parent.mkdir(parents=True, exist_ok=True)
        if shot.dialog:
            self._grab_dialog(window, shot.dialog).save(str(place))
        else:
            window.grab().save(str(place))
        window.close()
        window.deleteLater()
        self._spin(0.02)
        return place

    def _grab_dialog(self, window: "MainWindow", name: str) -> "QPixmap":
        from altdesk.gui.dialog import Dialog

        dialog = _made_dialogs()[name](window)
        dialog.show()
        self._spin(0.05)
        if isinstance(dialog, Dialog):
            dialog.fit()
        self._spin(0.05)
        return dialog.grab()

    def _wait(self, window: "MainWindow") -> None:
        """Give the page time to fill: findings, plots and previews come later."""
        self._spin(_REST_S)
        until = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until and _is_waiting(window):
            self._spin(0.05)
        self._spin(_REST_S)

    def _spin(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.app.processEvents()
            time.sleep(0.005)


def _is_waiting(window: "MainWindow") -> bool:
    from altdesk.gui.background import is_at_work

    if is_at_work():
        return True
    page = window.page
    if window.page_id == "overview" and window.person_id is not None:
        says = getattr(page, "says", None)
        return says is None or not says.why.isEnabled()
    if window.page_id == "report" and window.person_id is not None:
        return not window.page.pages.page_count  # type: ignore[union-attr]
    return getattr(page, "plot", True) is None


def _fill(logbook: "Logbook", name: str) -> None:
    match name:
        case "full":
            from altdesk.logbook.sample import fill

            fill(logbook)
        case "clinic":
            logbook.accept(logbook.preview(_CLINIC))
        case "years":
            import histories  # type: ignore[import-not-found]

            histories.thirty_years(logbook)


def shrink(place: Path) -> None:
    """Write a picture again, smaller: without loss, else with fewer colours.

    Raises:
        SystemExit: even with the fewest colours it is too large for the papers.
    """
    from PIL import Image

    with Image.open(place) as opened:
        image = opened.convert("RGB")
    image.save(place, optimize=True)
    for colours in _COLOURS:
        if place.stat().st_size <= LARGEST_PICTURE:
            return
        few = image.quantize(colours, dither=Image.Dither.NONE)
        few.save(place, optimize=True)
    if place.stat().st_size > LARGEST_PICTURE:
        sys.exit(f"{place} has more than {LARGEST_PICTURE} bytes.")


def renew(taken: Path, place: Path) -> bool:
    """Put a picture in the place of the one before, unless both show the same."""
    from PIL import Image, ImageChops

    if place.exists():
        with Image.open(taken) as new, Image.open(place) as old:
            shown = [picture.convert("RGB") for picture in (new, old)]
        is_small = place.stat().st_size <= LARGEST_PICTURE
        new_one, old_one = shown
        # The box around what differs; None: nothing does.
        is_same = new_one.size == old_one.size and (
            ImageChops.difference(new_one, old_one).getbbox() is None
        )
        if is_same and is_small:
            return False
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(taken.read_bytes())
    return True


def main() -> int:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("folder", nargs="?", type=Path)
    reader.add_argument("--docs", action="store_true", help="docs/pictures/*.png")
    reader.add_argument("--only", default="", help="pictures whose name holds this")
    wish = reader.parse_args()
    if wish.folder is None and not wish.docs:
        reader.error("name a folder, or --docs")
    _leave_home()
    studio = Studio()
    if wish.docs:
        wanted = [(shot, ROOT / "docs" / "pictures" / f"{n}.png") for shot, n in DOCS]
    else:
        wanted = [(shot, wish.folder / f"{shot.name}.png") for shot in all_shots()]
    for shot, place in wanted:
        if wish.only not in place.name:
            continue
        if not wish.docs:
            print(studio.take(shot, place))
            continue
        taken = studio.take(shot, Path(tempfile.mkdtemp()) / place.name)
        shrink(taken)
        if renew(taken, place):
            print(place)
    studio.close()
    return 0


def _leave_home() -> None:
    """Keep away from the person's settings, and from the screen."""
    home = tempfile.mkdtemp(prefix="altdesk-home-")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = home
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "*.warning=false"


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "gui")]
    sys.exit(main())
