"""The language of the screens: the computer's own, or the one a person chose.

Texts come from `resources/translations/altdesk_CODE.qm`, which the build makes from
the `.ts` beside it; for English it holds the plurals alone. Days and numbers follow
the language, and the computer's country where that country has the language.
"""

from collections.abc import Iterable

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)

from altdesk import bundled

AS_THE_COMPUTER = ""
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""The languages of the screens, each in its own words."""


class Language(QObject):
    """The language that all screens speak now."""

    changed = Signal()
    """Every text has to be said again."""

    def __init__(self) -> None:
        super().__init__()
        self._wish = AS_THE_COMPUTER
        self._code = ""
        self._translators: list[QTranslator] = []

    @property
    def wish(self) -> str:
        """What the person chose: a code, or `AS_THE_COMPUTER`."""
        return self._wish

    @property
    def code(self) -> str:
        """The code of the language that is spoken."""
        return self._code

    @property
    def is_english(self) -> bool:
        return self._code in {"", "en"}

    def speak(self, wish: str) -> None:
        """Speak the language that is wished; an unknown one is the computer's."""
        system = QLocale.system()
        self._wish = wish if wish in LANGUAGES else AS_THE_COMPUTER
        code = self._wish or _first_known(system.uiLanguages())
        QLocale.setDefault(locale_for(code, system))
        if code == self._code:
            return
        is_first = not self._code
        self._code = code
        self._load()
        if not is_first:
            self.changed.emit()

    def _load(self) -> None:
        """Have Qt say its texts and ours in the language."""
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self._translators = []
        own = str(bundled.path("resources", "translations"))
        theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # What was installed last is asked first.
        for kind, folder in (("qtbase", theirs), ("altdesk", own)):
            if self.is_english and kind == "qtbase":
                continue  # as Qt says it without a catalogue
            translator = QTranslator()
            if translator.load(f"{kind}_{self._code}", folder):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)


def _first_known(wanted: Iterable[str]) -> str:
    """Return the first language of the computer that AltDesk speaks."""
    for name in wanted:
        code = name.partition("-")[0].partition("_")[0].casefold()
        if code in LANGUAGES:
            return code
    return "en"


def locale_for(code: str, system: QLocale) -> QLocale:
    """Return how days and numbers are written: as the country does, if it can be."""
    own = QLocale(code)
    has_none = system.language() is QLocale.Language.C and code == "en"
    if has_none or system.language() is own.language():
        return system
    return QLocale(own.language(), system.territory())


LANGUAGE = Language()
