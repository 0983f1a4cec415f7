"""The screens; the only place that knows Qt.

PySide6 reads the source text of every module that is imported after it, looking for
its own name, and that takes longer than the imports themselves. Which of ours use it
is known: those of this package. Where a version of PySide6 looks in another way, it
is left alone.
"""

from altdesk.gui.qt_support import light_support

with light_support():
    import PySide6.QtCore  # noqa: F401 - its support modules are there only after this


def _spare_reading_sources() -> None:
    try:
        from shibokensupport import feature  # type: ignore[import-not-found]
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda module: module.__name__.startswith(  # noqa: SLF001
            (__name__, "pyqtgraph")
        )


_spare_reading_sources()
