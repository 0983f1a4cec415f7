"""Whose results a file holds, asked where the file does not tell."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from altdesk.core.person import Person
from altdesk.gui.import_preview_import import ReadFile, Who
from altdesk.gui.import_preview_questions import FileQuestions, Whose
from altdesk.logbook.importing import PersonPreview
from altdesk.logbook.matching import match_person

_MOST_ASKED = 4


class WhosePeople(QWidget):
    """One line for each person of the file whom the log does not know for sure."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines = FileQuestions()
        self._boxes: dict[int, Whose] = {}
        self._names: dict[int, QLineEdit] = {}
        self._people: Sequence[Person] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._lines)

    def show_people(
        self, file: ReadFile, people: Sequence[Person], current: str | None
    ) -> None:
        """Ask about those people of the file that are not found in the log."""
        self._lines.clear()
        self._boxes, self._names, self._people = {}, {}, people
        for number, draft in enumerate(file.reading.people):
            person = match_person(draft, people)
            if person is not None and draft.name:
                continue
            preview = PersonPreview(draft, person, ())
            if draft.name and (not people or len(file.reading.people) > _MOST_ASKED):
                continue
            if people:
                self._ask(number, preview, current)
            else:
                self._ask_name(number)
        self.setVisible(bool(self._boxes or self._names))

    def _ask(self, number: int, preview: PersonPreview, current: str | None) -> None:
        box = Whose(preview, self._people, current)
        box.activated.connect(lambda _index: self.changed.emit())
        self._boxes[number] = box
        self._lines.add(self.tr("Whose results are these?"), box)

    def _ask_name(self, number: int) -> None:
        edit = QLineEdit()
        edit.setAccessibleName(self.tr("Name of the person"))
        edit.setPlaceholderText(self.tr("Name"))
        edit.textChanged.connect(lambda _text: self.changed.emit())
        self._names[number] = edit
        self._lines.add(
            self.tr("The file names nobody. Whose results are these?"), edit
        )

    def answers(self) -> dict[int, str]:
        """Return the typed names and the chosen people, as they stand."""
        chosen = {n: str(box.currentData()) for n, box in self._boxes.items()}
        return chosen | {n: edit.text() for n, edit in self._names.items()}

    def answer_again(self, answers: dict[int, str]) -> None:
        """Give the same answers as in another language."""
        for number, told in answers.items():
            if number in self._names:
                self._names[number].setText(told)
            elif number in self._boxes:
                box = self._boxes[number]
                box.setCurrentIndex(max(box.findData(told), 0))

    @property
    def is_complete(self) -> bool:
        """Tell whether everybody has a name."""
        return all(edit.text().strip() for edit in self._names.values())

    def people(self) -> dict[int, Who]:
        """Return who the people asked about are, by their number in the file."""
        chosen = {n: self._who(box) for n, box in self._boxes.items()}
        typed = {n: Who(None, edit.text().strip()) for n, edit in self._names.items()}
        return chosen | typed

    def _who(self, box: Whose) -> Who:
        person = box.chosen(self._people)
        name = box.preview.draft.name or (person.name if person else "")
        return Who(person, name)
