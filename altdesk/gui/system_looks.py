"""What the computer's own settings ask of the colours, followed live."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication


class SystemLooks(QObject):
    """Whether the computer is set to dark, and whether it asks for more contrast."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_dark = False
        self.wants_contrast = False
        # Qt's own object is gone as soon as nobody holds it.
        self._held: tuple[object, ...] = ()

    def watch(self, app: QApplication) -> None:
        """Read the settings now, and tell when they change from now on."""
        hints = app.styleHints()
        self.is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        hints.colorSchemeChanged.connect(self._follow_scheme)
        self._held = (hints,)
        # Qt before 6.10 cannot tell the contrast.
        if hasattr(hints, "accessibility"):
            needs = hints.accessibility()
            self._held = (hints, needs)
            high = Qt.ContrastPreference.HighContrast
            self.wants_contrast = needs.contrastPreference() is high
            needs.contrastPreferenceChanged.connect(self._follow_contrast)

    def _follow_scheme(self, scheme: Qt.ColorScheme) -> None:
        self.is_dark = scheme is Qt.ColorScheme.Dark
        self.changed.emit()

    def _follow_contrast(self, wanted: "Qt.ContrastPreference") -> None:
        self.wants_contrast = wanted is Qt.ContrastPreference.HighContrast
        self.changed.emit()
