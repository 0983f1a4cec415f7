"""Settings: looks, explanations, units, and how this log is kept."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QScrollArea, QVBoxLayout, QWidget

from altdesk.errors import AltDeskError
from altdesk.gui import remembered
from altdesk.gui.background import Progress, Work
from altdesk.gui.chooser import Chooser
from altdesk.gui.interpretation_parts import Part
from altdesk.gui.labels import Button, Label
from altdesk.gui.language import AS_THE_COMPUTER, LANGUAGE, LANGUAGES
from altdesk.gui.problems import Banner, Sentence, Sign
from altdesk.gui.retelling import retell
from altdesk.gui.settings_changes import ChangesList
from altdesk.gui.settings_keeping import KeepingSection
from altdesk.gui.settings_units import Amounts, Enzymes, OfferedUnits
from altdesk.gui.shown_units import UNITS
from altdesk.gui.style import STYLE, Theme, spacing
from altdesk.gui.wording import mark, say
from altdesk.logbook import Logbook

_THEMES = (
    (Theme.SYSTEM, mark("As the computer")),
    (Theme.LIGHT, mark("Light")),
    (Theme.DARK, mark("Dark")),
    (Theme.CONTRAST, mark("High contrast")),
)
_TEXT_SIZES = (100, 125, 150, 175, 200)
_MODES = (
    ("full", mark("Full: meaning and urgency of the numbers")),
    ("numbers", mark("Numbers only: no ranking of causes, no urgency")),
)


class SettingsPage(QWidget):
    """Everything takes effect at once; nothing has to be confirmed."""

    asked = Signal(str)
    checked = Signal()
    """The log was looked through."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self.title = self.tr("Settings")
        self._logbook = logbook
        self._person: str | None = None
        self._banner, self._progress = Banner(), Progress()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, spacing(1), 0)
        column.setSpacing(spacing(2))
        for part in (
            self._make_looks(),
            self._make_explanations(),
            self._make_units(),
            self._make_log(),
            self._make_keeping(),
            self._make_changes(),
        ):
            column.addWidget(part)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.title)
        scroll.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._banner)
        layout.addWidget(self._progress)
        layout.addWidget(scroll, 1)

    # The parts

    def _make_looks(self) -> Part:
        part = Part(self.tr("Looks"))
        offered = [(AS_THE_COMPUTER, self.tr("As the computer")), *LANGUAGES.items()]
        wish = LANGUAGE.wish
        self.language = _choice(part, self.tr("Language"), offered, wish)
        self.language.setObjectName("language")
        self.language.activated.connect(self._set_language)
        self.theme = _choice(part, self.tr("Colours"), _said(_THEMES), STYLE.theme)
        sizes = [(size, f"{size} %") for size in _TEXT_SIZES]
        self.text = _choice(part, self.tr("Size of text"), sizes, STYLE.text_percent)
        self.theme.activated.connect(self._set_looks)
        self.text.activated.connect(self._set_looks)
        return part

    def _make_explanations(self) -> Part:
        part = Part(self.tr("Explanations"))
        now = self._logbook.explanations
        self.mode = _choice(part, self.tr("How much is explained"), _said(_MODES), now)
        self.mode.activated.connect(self._set_mode)
        words = self.tr("It holds for this log: screens, sheets and the work list.")
        part.add(Label(words, "small", tone="muted", wraps=True))
        return part

    def _make_units(self) -> Part:
        part = Part(self.tr("Units"))
        offered = OfferedUnits.read(self._logbook.log)
        enzymes = [(unit, unit.words) for unit in Enzymes]
        amounts = [(unit, unit.words) for unit in Amounts]
        self.enzymes = _choice(part, self.tr("Enzymes"), enzymes, offered.enzymes)
        self.amounts = _choice(part, self.tr("Other results"), amounts, offered.amounts)
        self.enzymes.activated.connect(self._set_units)
        self.amounts.activated.connect(self._set_units)
        words = self.tr(
            "Shown on every screen, and offered where a result is typed for the first "
            "time. What a laboratory printed is kept, and shown beside it."
        )
        part.add(Label(words, "small", tone="muted", wraps=True))
        return part

    def _make_log(self) -> Part:
        part = Part(self.tr("This log"))
        self._where = Label("", "body", wraps=True)
        self._where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.check = Button(self.tr("Check this log"))
        self.check.clicked.connect(self.check_log)
        part.add(self._where, self.check)
        for words, wish in (
            (self.tr("Open another log …"), "open"),
            (self.tr("Make a new log …"), "new_log"),
        ):
            button = Button(words, "link")
            button.clicked.connect(lambda _=False, w=wish: self.asked.emit(w))
            part.add(button)
        return part

    def _make_keeping(self) -> Part:
        part = Part(self.tr("Safe and private"))
        self.keeping = KeepingSection(self._logbook)
        self.keeping.asked.connect(self.asked)
        part.add(self.keeping)
        return part

    def _make_changes(self) -> Part:
        part = Part(self.tr("Every change"))
        words = self.tr(
            "Nothing is ever overwritten: each change is a new version, and all of "
            "them are kept."
        )
        part.add(Label(words, "small", tone="muted", wraps=True))
        self.changes = ChangesList(self._logbook.log)
        part.add(self.changes)
        return part

    # What is shown

    def show_person(self, person_id: str | None) -> None:
        """Show the state of the log; settings do not belong to a person."""
        self._person = person_id
        path = self._logbook.path
        where = str(path) if path else self.tr("In memory; gone when it is closed.")
        self._where.setText(where)
        is_read_only = self._logbook.log.is_read_only
        for box in (self.mode, self.enzymes, self.amounts):
            box.setEnabled(not is_read_only)
        self.changes.refresh()
        self.keeping.show_log()

    # What can be set

    def _set_looks(self) -> None:
        """Dress the window, and remember it for the next time."""
        theme = Theme(self.theme.currentData())
        percent = int(self.text.currentData())
        STYLE.set_theme(theme)
        STYLE.set_text_percent(percent)
        memory = remembered.recall()
        memory.theme, memory.text_percent = theme.value, str(percent)
        remembered.remember(memory)

    def _set_language(self) -> None:
        """Speak the language from now on; the window says all again."""
        memory = remembered.recall()
        memory.language = str(self.language.currentData())
        remembered.remember(memory)
        # The window builds this page anew: not while the list still tells of it.
        QTimer.singleShot(0, partial(LANGUAGE.speak, memory.language))

    def _set_mode(self) -> None:
        is_full = self.mode.currentData() == "full"
        self._keep("explanations", "full" if is_full else "numbers")
        self._logbook.explanations = "full" if is_full else "numbers"
        self._show_again()

    def _show_again(self) -> None:
        """Let the window show every page again: each says something else now."""
        if self._person is not None:
            self.asked.emit(f"person:{self._person}")

    def _set_units(self) -> None:
        offered = OfferedUnits(
            Enzymes(self.enzymes.currentData()), Amounts(self.amounts.currentData())
        )
        for name, value in offered.as_settings():
            self._keep(name, value)
        UNITS.choose(offered)
        self._show_again()

    def _keep(self, name: str, value: str) -> None:
        try:
            self._logbook.log.keep_setting(name, value)
        except AltDeskError as error:
            self._banner.say_error(error)

    def check_log(self) -> None:
        """Look through the whole file, off the screen's thread."""
        log = self._logbook.log
        work = Work(lambda steps: log.check(steps.tell))
        work.done.connect(self._tell_checked)
        work.failed.connect(self._banner.say_error)
        self._progress.follow(work, self.tr("Looking through the log …"))
        work.start()

    def _tell_checked(self, problems: list[str]) -> None:
        if problems:
            words = " ".join(
                [*map(retell, problems), say("Restore a backup: see Backups.")]
            )
            self._banner.say(Sentence(Sign.REFUSED, words))
        else:
            words = self.tr("The log is whole, and nobody has changed it from outside.")
            self._banner.say(Sentence(Sign.WITHIN, words))
        self.checked.emit()


def _said(offered: Iterable[tuple[object, str]]) -> list[tuple[object, str]]:
    return [(value, say(words)) for value, words in offered]


def _choice(
    part: Part, title: str, offered: Iterable[tuple[object, str]], now: object
) -> QComboBox:
    """Add a list to choose from, with its title, and return it."""
    label = Label(title, "small", tone="muted")
    box = Chooser()
    box.setAccessibleName(title)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMaximumWidth(part.fontMetrics().averageCharWidth() * 64)
    for value, words in offered:
        box.addItem(words, value)
        if value == now:
            box.setCurrentIndex(box.count() - 1)
    label.setBuddy(box)
    part.add(label, box)
    return box
