"""The icons of `resources/icons`, drawn in the colours of the palette."""

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QImageReader,
    QPixmap,
)
from PySide6.QtWidgets import QApplication

from altdesk import bundled
from altdesk.gui.style import STYLE

_LEAST = 16


def icon(name: str, tone: str = "muted") -> QIcon:
    """Return an icon in a colour of the palette; ask again after `STYLE.changed`."""
    return QIcon(pixmap(name, STYLE.palette.named(tone)))


def blank() -> QIcon:
    """Return the room of an icon that is drawn later."""
    room = QPixmap(icon_size(), icon_size())
    room.fill(QColor(0, 0, 0, 0))
    return QIcon(room)


def icon_size() -> int:
    """Return the height of an icon beside the program's text; 16 at least."""
    return max(round(QFontMetrics(QApplication.font()).height() * 1.15), _LEAST)


def pixmap(name: str, colour: QColor, size: int = 0) -> QPixmap:
    """Return an icon drawn in `colour`, `size` logical pixels high."""
    size = size or icon_size()
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    return _draw(name, colour.name(), size, ratio)


@cache
def _draw(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    svg = bundled.read_text("resources", "icons", f"{name}.svg")
    content = QByteArray(svg.replace("currentColor", colour).encode())
    buffer = QBuffer(content)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(round(size * ratio), round(size * ratio)))
    drawn = QPixmap.fromImage(reader.read())
    drawn.setDevicePixelRatio(ratio)
    return drawn


def app_icon() -> QIcon:
    """Return the program's own sign in the sizes that desktops ask for."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_draw("altdesk", "", size, 1.0))
    return made
