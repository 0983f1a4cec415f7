"""Draws the program's icon in the sizes and files that systems ask for.

    python packaging/bundle/icons.py FOLDER

Run in the environment: it needs Qt to draw and Pillow to pack.
"""

import io
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SIGN = ROOT / "resources" / "icons" / "altdesk.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_LARGEST_ICO = 256


def draw(folder: Path) -> None:
    """Write PNGs as SIZExSIZE.png, an .ico for Windows and an .icns for macOS."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: Image.open(io.BytesIO(_png(size))) for size in SIZES}
    for size, picture in pictures.items():
        picture.save(folder / f"{size}x{size}.png", optimize=True)
    small = [p for size, p in pictures.items() if size <= _LARGEST_ICO]
    sizes = [p.size for p in small]
    small[-1].save(folder / "altdesk.ico", sizes=sizes, append_images=small[:-1])
    pictures[512].save(folder / "altdesk.icns")


def _png(size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SIGN)).render(painter)
    painter.end()
    buffer: Any = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    return bytes(buffer.data().data())


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    draw(Path(sys.argv[1]))
