"""Draws the program's icon in the sizes and files that systems ask for.

    python packaging/bundle/icons.py FOLDER

Run in the environment: it needs Qt to draw and Pillow to pack.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIGN = ROOT / "resources" / "icons" / "altdesk.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_LARGEST_ICO = 256


def draw(folder: Path) -> None:
    """Write PNGs as SIZExSIZE.png, an .ico for Windows and an .icns for macOS."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    pictures = {}
    for size in SIZES:
        place = folder / f"{size}x{size}.png"
        _paint(size, place)
        with Image.open(place) as picture:
            pictures[size] = picture.copy()
        pictures[size].save(place, optimize=True)
    small = [p for size, p in pictures.items() if size <= _LARGEST_ICO]
    sizes = [p.size for p in small]
    small[-1].save(folder / "altdesk.ico", sizes=sizes, append_images=small[:-1])
    pictures[512].save(folder / "altdesk.icns")


def _paint(size: int, place: Path) -> None:
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SIGN)).render(painter)
    painter.end()
    image.save(str(place))


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    draw(Path(sys.argv[1]))
