"""Asks whose results these are, before the first panel; says why it asks."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from altdesk.core.person import Person, Sex
from altdesk.gui.dialog import Dialog
from altdesk.gui.labels import Label
from altdesk.gui.panel_entry_day import DayField, DayKind
from altdesk.gui.style import spacing

if TYPE_CHECKING:
    from altdesk.logbook import Logbook


def ask_person(parent: QWidget, logbook: "Logbook") -> str | None:
    """Return the id of the person that was recorded; None if the person cancelled."""
    dialog = PersonDialog(parent, logbook.today)
    is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
    person = dialog.person() if is_accepted else None
    dialog.deleteLater()
    return None if person is None else logbook.record_person(person)


class PersonDialog(Dialog):
    """A name, and, each with its reason and free to leave out, sex and birth date."""

    def __init__(self, parent: QWidget | None, today: date) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Whose results are these?"))
        self.title.setText(self.tr("Whose results are these?"))
        self._build_name(self.column)
        self._build_sex(self.column)
        self._build_birth(self.column, today)
        self._build_buttons()
        self.name.textChanged.connect(self._allow)
        self._allow()

    def _build_name(self, column: QVBoxLayout) -> None:
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        column.addWidget(Label(self.tr("Name"), "strong"))
        column.addWidget(self.name)
        why = self.tr("Any name will do; it stands on the sheet for the doctor.")
        column.addWidget(Label(why, "small", tone="muted", wraps=True))

    def _build_sex(self, column: QVBoxLayout) -> None:
        column.addSpacing(spacing(1))
        column.addWidget(Label(self.tr("Sex"), "strong"))
        row = QHBoxLayout()
        row.setSpacing(spacing(2))
        self._group = QButtonGroup(self)
        self.sexes: dict[Sex | None, QRadioButton] = {}
        for sex, words in (
            (Sex.FEMALE, self.tr("female")),
            (Sex.MALE, self.tr("male")),
            (None, self.tr("not said")),
        ):
            button = QRadioButton(words)
            self._group.addButton(button)
            self.sexes[sex] = button
            row.addWidget(button)
        self.sexes[None].setChecked(True)
        row.addStretch()
        column.addLayout(row)
        why = self.tr("Laboratories use other limits for women and for men.")
        column.addWidget(Label(why, "small", tone="muted", wraps=True))

    def _build_birth(self, column: QVBoxLayout, today: date) -> None:
        column.addSpacing(spacing(1))
        column.addWidget(Label(self.tr("Date of birth"), "strong"))
        field = QLineEdit()
        field.setAccessibleName(self.tr("Date of birth"))
        field.setPlaceholderText(self.tr("such as 3 May 1980"))
        words = Label("", "small", tone="muted", wraps=True)
        buttons = (QPushButton(), QPushButton())
        self.born = DayField(field, words, buttons, today, DayKind.BIRTH)
        column.addWidget(field)
        column.addWidget(words)
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        why = self.tr("Scores such as FIB-4 need the age; without it they stay out.")
        column.addWidget(Label(why, "small", tone="muted", wraps=True))

    def _build_buttons(self) -> None:
        self.finish = self.offer(self.tr("Continue"), "primary")
        self.finish.clicked.connect(self._finish)
        self.cancel = self.offer(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)

    def _allow(self) -> None:
        self.finish.setEnabled(bool(self.name.text().strip()))

    def _finish(self) -> None:
        """Close, unless a birth date was typed that cannot be read."""
        if self.born.text.strip() and self.born.day is None:
            self.born.ask()
        else:
            self.accept()

    def person(self) -> Person:
        """Return the person as typed, not yet recorded."""
        sex = next(s for s, button in self.sexes.items() if button.isChecked())
        return Person("", self.name.text().strip(), sex, self.born.day)
