"""Renders every page of the window to pictures, to be looked at and for the papers.

    python packaging/screenshots.py FOLDER    every page, theme and size
    python packaging/screenshots.py --docs    docs/pictures/*.png, from the sample log

No screen is needed (QT_QPA_PLATFORM=offscreen), and nothing of the person's own
settings is read or written.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from altdesk.gui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
LARGEST_PICTURE = 200_000
"""Bytes that a picture of the papers may have."""
_COLOURS = (256, 128, 64, 32)
"""How many colours a picture that is too large is given, the most first."""

_PATIENCE_S = 10.0
_SAMPLES = ROOT / "tests" / "samples"
_FILE = _SAMPLES / "portal" / "made_de_labor.csv"
_CLINIC = _SAMPLES / "cohorts" / "cdisc_20_people.csv"
_REST_S = 0.3


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a page in a theme, at a size of text and window.

    `argument` is what the page opens; `log` is one of `Studio.logs`.
    """

    page: str
    theme: str = "light"
    percent: int = 100
    size: tuple[int, int] = (1280, 800)
    log: str = "full"
    argument: str = ""
    language: str = "en"

    @property
    def name(self) -> str:
        width, height = self.size
        looks = f"{self.theme}-{self.percent}-{width}x{height}"
        return f"{self.page}-{looks}-{self.log}-{self.language}"


def all_shots() -> Iterator[Shot]:
    """Give every page in each theme and language, large, small and empty."""
    from altdesk.gui.language import LANGUAGES
    from altdesk.gui.pages import PAGES

    for page in PAGES:
        for theme in ("light", "dark", "contrast"):
            yield Shot(page.id, theme)
        yield Shot(page.id, percent=200)
        yield Shot(page.id, size=(1024, 640))
        yield Shot(page.id, percent=200, size=(1024, 640))
        yield Shot(page.id, log="empty")
        for code in LANGUAGES:
            if code != "en":
                yield Shot(page.id, language=code)


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
        from altdesk.logbook import Logbook
        from altdesk.logbook.sample import fill
        from altdesk.store.log import Log

        self.app: QApplication = prepare()
        folder = Path(tempfile.mkdtemp(prefix="altdesk-pictures-"))
        self.logs = {
            name: Logbook(Log.create(folder / f"{name}.altdesk"), _today)
            for name in ("full", "empty", "clinic")
        }
        fill(self.logs["full"])
        clinic = self.logs["clinic"]
        clinic.accept(clinic.preview(_CLINIC))

    def take(self, shot: Shot, place: Path) -> Path:
        """Render one picture and return its place."""
        from altdesk.gui.language import LANGUAGE
        from altdesk.gui.main_window import MainWindow
        from altdesk.gui.style import STYLE, Theme

        LANGUAGE.speak(shot.language)
        STYLE.set_theme(Theme(shot.theme))
        STYLE.set_text_percent(shot.percent)
        window = MainWindow(self.logs[shot.log])
        window.resize(*shot.size)
        window.show_page(shot.page, shot.argument)
        window.show()
        window.show_kept()
        window.footer.find_knowledge()
        self._wait(window)
        place.parent.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(place))
        window.close()
        window.deleteLater()
        self._spin(0.02)
        return place

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
    from altdesk.gui.background import Progress

    page = window.page
    if window.page_id == "overview" and window.person_id is not None:
        says = getattr(page, "says", None)
        return says is None or not says.why.isEnabled()
    if window.page_id == "report" and window.person_id is not None:
        return not window.page.pages.page_count  # type: ignore[union-attr]
    return getattr(page, "plot", True) is None or any(
        progress.isVisible() for progress in window.findChildren(Progress)
    )


def _today() -> date:
    """Return the day on which the pictures are taken: they shall not change daily."""
    return date(2013, 4, 2)


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
        is_same = shown[0].size == shown[1].size and not any(
            high for _low, high in ImageChops.difference(*shown).getextrema()
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
    for logbook in studio.logs.values():
        logbook.close()
    return 0


def _leave_home() -> None:
    """Keep away from the person's settings, and from the screen."""
    home = tempfile.mkdtemp(prefix="altdesk-home-")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = home
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "*.warning=false"


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
