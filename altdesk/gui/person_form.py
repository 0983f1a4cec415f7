"""The form of a person of the log: to add one, to correct one, to take one out."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from altdesk.core.person import Person
from altdesk.gui.first_person import PersonDialog
from altdesk.gui.labels import Label
from altdesk.gui.style import spacing


class PersonForm(PersonDialog):
    """Name, sex and birth date with their reasons, and a clinic's file number."""

    def __init__(
        self, parent: QWidget | None, today: date, person: Person | None = None
    ) -> None:
        super().__init__(parent, today)
        self._person = person
        self.wants_removal = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build_file_number()
        if person is not None:
            self._show(person)

    def _build_file_number(self) -> None:
        self.file_number = QLineEdit()
        self.file_number.setAccessibleName(self.tr("File number"))
        why = self.tr("A clinic's own number; imports find the person by it.")
        self.column.addSpacing(spacing(1))
        self.add(Label(self.tr("File number"), "strong"))
        self.add(self.file_number)
        self.add(Label(why, "small", tone="muted", wraps=True))
        for one, other in pairwise(
            (*self.born.stops, self.file_number, self.cancel, self.finish)
        ):
            QWidget.setTabOrder(one, other)

    def _show(self, person: Person) -> None:
        self.setWindowTitle(self.tr("Change person"))
        self.title.setText(person.name)
        self.name.setText(person.name)
        self.sexes[person.sex].setChecked(True)
        self.born.set_text(person.born.isoformat() if person.born else "")
        self.file_number.setText(person.file_number)
        self.finish.setText(self.tr("Save"))
        remove = self.offer(self.tr("Delete this person"), "danger")
        remove.clicked.connect(self._remove)

    def _remove(self) -> None:
        self.wants_removal = True
        self.accept()

    def person(self) -> Person:
        """Return the person as typed, under the id they have in the log."""
        typed = super().person()
        known = self._person
        return Person(
            known.id if known else "",
            typed.name,
            typed.sex,
            typed.born,
            self.file_number.text().strip(),
            known.note if known else "",
        )
