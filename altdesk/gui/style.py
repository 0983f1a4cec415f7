"""Colours, type sizes and spacing of every screen, from `ui/style`.

`STYLE` is the one style of the program: `STYLE.palette` holds the colours of the
theme in use, `STYLE.changed` tells when they change, `spacing(n)` keeps to the
8-pixel grid. Widgets are dressed by their `role` (`altdesk.gui.labels`, `main.qss`).
"""

import string
from collections.abc import Mapping
from enum import StrEnum
from functools import cache, lru_cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from altdesk import bundled
from altdesk.gui.system_looks import SystemLooks

GRID = 8
"""The step of all distances, in logical pixels."""


class Theme(StrEnum):
    """What the person chose; SYSTEM follows the computer, its contrast too, live."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Palette:
    """The colours of one theme, by what they are for (`ui/style/palette.toml`).

    Not a dataclass: one of so many fields takes longer to make than the whole file.

    Raises:
        TypeError: `palette.toml` lacks a colour, or names one that nothing uses.
    """

    window: QColor
    rail: QColor
    card: QColor
    field: QColor
    line: QColor
    edge: QColor
    text: QColor
    muted: QColor
    accent: QColor
    accent_hover: QColor
    on_accent: QColor
    soft: QColor
    hover: QColor
    focus: QColor
    selection: QColor
    on_selection: QColor
    urgent: QColor
    urgent_soft: QColor
    warn: QColor
    warn_soft: QColor
    good: QColor
    good_soft: QColor
    info: QColor
    disabled: QColor
    series_1: QColor
    series_2: QColor
    series_3: QColor
    series_4: QColor
    series_5: QColor
    band: QColor
    band_edge: QColor
    band_2: QColor
    grid: QColor
    axis: QColor
    lane_medicine: QColor
    lane_alcohol: QColor
    lane_body: QColor
    lane_illness: QColor
    on_lane: QColor
    chance: QColor

    def __init__(self, colours: Mapping[str, str]) -> None:
        wrong = set(colours) ^ set(Palette.__annotations__)
        if wrong:
            names = ", ".join(sorted(wrong))
            raise TypeError(f"palette.toml: missing or unknown are {names}.")
        for name, colour in colours.items():
            setattr(self, name, QColor(colour))

    def series(self, index: int) -> QColor:
        """Return the colour of the index-th curve; five, then from the first again."""
        colours = (
            self.series_1,
            self.series_2,
            self.series_3,
            self.series_4,
            self.series_5,
        )
        return colours[index % len(colours)]

    def named(self, name: str) -> QColor:
        """Return a colour by its name in `palette.toml`."""
        colour: QColor = getattr(self, name)
        return colour


@cache
def read_palette(theme: Theme) -> Palette:
    """Return the colours of LIGHT, DARK or CONTRAST."""
    table = bundled.read_toml("ui", "style", "palette.toml")
    return Palette(table[theme.value])


def spacing(steps: float = 1) -> int:
    """Return a distance of `steps` times the 8-pixel grid."""
    return round(GRID * steps)


_SIZES = {
    "display": (2.0, QFont.Weight.Bold),
    "title": (1.5, QFont.Weight.DemiBold),
    "headline": (1.3, QFont.Weight.DemiBold),
    "heading": (1.0, QFont.Weight.DemiBold),
    "strong": (1.0, QFont.Weight.DemiBold),
    "body": (1.0, QFont.Weight.Normal),
    "small": (0.92, QFont.Weight.Normal),
    "typed": (1.0, QFont.Weight.Normal),
}


def font(role: str) -> QFont:
    """Return the system's font in the size and weight of a role of text.

    Roles: display, title, headline, heading, strong, body, small, and typed, in which
    each letter is as wide as the other; others are body.
    """
    own = QApplication.font()
    return QFont(_font(role if role in _SIZES else "body", own.toString()))


@lru_cache(maxsize=64)
def _font(role: str, of_program: str) -> QFont:
    size, weight = _SIZES[role]
    own = QFont()
    own.fromString(of_program)
    own.setPointSizeF(own.pointSizeF() * size)
    own.setWeight(weight)
    if role == "typed":
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        own.setFamily(fixed.family())
    return own


class Style(QObject):
    """The theme in use and the size of the text."""

    changed = Signal()
    """The theme or the size of the text is another one: paint again."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = Theme.SYSTEM
        self._system = SystemLooks()
        self._system.changed.connect(self._follow)
        self._points = 0.0
        self._percent = 100
        self._app: QApplication | None = None
        self._shown: Theme | None = None

    @property
    def palette(self) -> Palette:
        return read_palette(self.shown_theme)

    @property
    def theme(self) -> Theme:
        """What the person chose."""
        return self._theme

    @property
    def text_percent(self) -> int:
        return self._percent

    @property
    def shown_theme(self) -> Theme:
        """What is on the screen: LIGHT, DARK or CONTRAST."""
        if self._theme is not Theme.SYSTEM:
            return self._theme
        if self._system.wants_contrast:
            return Theme.CONTRAST
        return Theme.DARK if self._system.is_dark else Theme.LIGHT

    def apply(self, app: QApplication) -> None:
        """Dress the program, and follow the computer's own looks from now on."""
        if self._app is not app:
            self._app = app
            self._shown = None
            self._points = app.font().pointSizeF()
            app.setStyle("Fusion")
            self._system.watch(app)
        self._dress()

    def set_theme(self, theme: Theme) -> None:
        if theme is not self._theme:
            self._theme = theme
            self._dress()

    def set_text_percent(self, percent: int) -> None:
        """Show all text at `percent` (100 to 200) of the system's size."""
        if percent != self._percent:
            self._percent = percent
            self._shown = None
            self._dress()

    def _follow(self) -> None:
        if self._theme is Theme.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        if self._app is None or self._shown is self.shown_theme:
            return
        self._shown = self.shown_theme
        text = QFont(self._app.font())
        text.setPointSizeF(self._points * self._percent / 100)
        self._app.setFont(text)
        self._app.setPalette(as_qt(self.palette))
        _put_on(self._app, style_sheet(self._shown, self._percent))
        self.changed.emit()


def _put_on(app: QApplication, sheet: str) -> None:
    """Dress every widget once.

    Where one sheet takes the place of another, Qt dresses each widget with all that
    is inside: what lies ten deep ten times. A first sheet is put on just once.
    """
    app.setStyleSheet("")
    app.setStyleSheet(sheet)


_TICK, _DOT = 14, 6


def style_sheet(theme: Theme, percent: int = 100) -> str:
    """Return `main.qss` with the colours of LIGHT, DARK or CONTRAST put in.

    The boxes to tick grow with the text, by `percent`.
    """
    palette = read_palette(theme)
    sheet = string.Template(bundled.read_text("ui", "style", "main.qss"))
    names = {n: palette.named(n).name() for n in Palette.__annotations__}
    check = bundled.path("ui", "style", f"check_{theme.value}.svg")
    down = bundled.path("ui", "style", f"down_{theme.value}.svg")
    tick, dot = (round(px * percent / 200) * 2 for px in (_TICK, _DOT))
    return sheet.substitute(
        names,
        check=check.as_posix(),
        down=down.as_posix(),
        tick=tick,
        tick_round=tick // 2 + 1,
        dot=dot,
        dot_ring=(tick - dot) // 2 + 1,
    )


def as_qt(palette: Palette) -> QPalette:
    """Return the palette by Qt's roles, for everything that Fusion itself draws."""
    role = QPalette.ColorRole
    own = QPalette()
    for one, colour in (
        (role.Window, palette.window),
        (role.WindowText, palette.text),
        (role.Base, palette.field),
        (role.AlternateBase, palette.window),
        (role.Text, palette.text),
        (role.PlaceholderText, palette.muted),
        (role.Button, palette.card),
        (role.ButtonText, palette.text),
        (role.ToolTipBase, palette.card),
        (role.ToolTipText, palette.text),
        (role.BrightText, palette.urgent),
        (role.Link, palette.accent),
        (role.LinkVisited, palette.accent),
        (role.Highlight, palette.selection),
        (role.HighlightedText, palette.on_selection),
        (role.Accent, palette.accent),
        (role.Light, palette.line),
        (role.Midlight, palette.line),
        (role.Mid, palette.edge),
        (role.Dark, palette.edge),
        (role.Shadow, palette.edge),
    ):
        own.setColor(one, colour)
    for one in (role.WindowText, role.Text, role.ButtonText):
        own.setColor(QPalette.ColorGroup.Disabled, one, palette.disabled)
    return own


STYLE = Style()
"""The one style of the program."""
