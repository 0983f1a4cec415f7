"""Pictures of a plot for the clipboard and for files: PNG and SVG.

pyqtgraph's own exporters are not used: that for SVG fails on Qt 6.11, and its dialog
opens files by itself.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPaintDevice, QPainter
from PySide6.QtWidgets import QFileDialog, QGraphicsView, QWidget

from altdesk import folders
from altdesk.errors import AltDeskError
from altdesk.gui import traces
from altdesk.gui.messages import tell
from altdesk.gui.style import STYLE

_SHARPNESS = 2
"""Pixels of a picture for one of the screen."""


def draw_image(plot: QGraphicsView) -> QImage:
    """Return the plot as a picture of twice the pixels of the screen."""
    size = plot.viewport().size()
    image = QImage(size * _SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(STYLE.palette.card)
    _draw(plot, image, QRectF(image.rect()))
    return image


def write_svg(plot: QGraphicsView, path: Path) -> None:
    """Write the plot as lines and letters that stay sharp at every size."""
    from PySide6.QtSvg import QSvgGenerator

    size = plot.viewport().size()
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(_say("Liver blood tests over time"))
    _draw(plot, generator, QRectF(0, 0, size.width(), size.height()))


def _draw(plot: QGraphicsView, target: QPaintDevice, box: QRectF) -> None:
    painter = QPainter()
    if not painter.begin(target):
        raise AltDeskError(
            _say("The picture could not be drawn."), _say("Choose another folder.")
        )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plot.render(
        painter, box, plot.viewport().rect(), Qt.AspectRatioMode.IgnoreAspectRatio
    )
    painter.end()


def save(plot: QGraphicsView, path: Path) -> Path:
    """Write the plot as SVG or PNG, by the ending of `path`; return the place.

    Raises:
        AltDeskError: the picture could not be written; nothing is left behind.
    """
    if path.suffix.casefold() not in {".png", ".svg"}:
        path = path.with_name(f"{path.name}.png")
    new = path.with_name(f".{path.stem}.new{path.suffix}")
    try:
        if path.suffix.casefold() == ".svg":
            write_svg(plot, new)
        elif not draw_image(plot).save(str(new)):
            raise AltDeskError(
                _say("The picture {name} could not be written.").format(name=path.name),
                _say("Choose another folder."),
            )
        new.replace(path)
    except OSError as error:
        raise AltDeskError(
            _say("The picture {name} could not be written.").format(name=path.name),
            _say("Choose another folder."),
        ) from error
    finally:
        new.unlink(missing_ok=True)
    return path


def ask_and_save(parent: QWidget, plot: QGraphicsView) -> None:
    """Ask for a place and write the plot there."""
    kinds = _say("Picture (*.png);;Drawing that stays sharp (*.svg)")
    start = str(folders.documents() / "trends.png")
    traces.leave_none()
    chosen, kind = QFileDialog.getSaveFileName(
        parent, _say("Save picture"), start, kinds
    )
    traces.forget()
    if not chosen:
        return
    path = Path(chosen)
    if not path.suffix:
        path = path.with_suffix(".svg" if "svg" in kind else ".png")
    try:
        save(plot, path)
    except AltDeskError as error:
        tell(parent, error)


def copy(plot: QGraphicsView) -> None:
    """Put the plot on the clipboard as a picture."""
    QGuiApplication.clipboard().setImage(draw_image(plot))


def copy_text(text: str) -> None:
    """Put a table on the clipboard as text."""
    QGuiApplication.clipboard().setText(text)


def _say(text: str) -> str:
    return QCoreApplication.translate("Picture", text)
