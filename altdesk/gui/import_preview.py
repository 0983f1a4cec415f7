"""Import: what a file would change, seen before anything is recorded."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from altdesk.errors import AltDeskError
from altdesk.gui.background import Progress, Work
from altdesk.gui.import_preview_answers import answered, confirmed, settled
from altdesk.gui.import_preview_drop import DropCard
from altdesk.gui.import_preview_import import (
    Import,
    ReadFile,
    Shown,
    read_again,
    read_first,
)
from altdesk.gui.import_preview_model import ImportModel, alike_of, tree
from altdesk.gui.import_preview_problems import (
    note_in_words,
    problems_in_words,
    recorded_in_words,
)
from altdesk.gui.import_preview_questions import FileQuestions
from altdesk.gui.import_preview_tree import make_tree
from altdesk.gui.import_preview_whose import WhosePeople
from altdesk.gui.labels import Button, Label
from altdesk.gui.panel_entry_words import Offer, read_row
from altdesk.gui.problems import Banner, Sentence, Sign
from altdesk.gui.style import spacing
from altdesk.importers.reading import Question, Reading
from altdesk.logbook import Logbook


class ImportPreviewPage(QWidget):
    """One file after the other: read, asked about, seen, and recorded whole or not."""

    asked = Signal(str)
    shown = Signal()
    """A file's preview is on the screen."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self.title = self.tr("Import")
        self._logbook = logbook
        self._person: str | None = None
        self._waiting: list[Path] = []
        self._refused: list[AltDeskError] = []
        self._import: Import | None = None
        self._work: Work | None = None
        self._offers: dict[str, Offer] = {}
        self.model = ImportModel()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.drop = DropCard()
        self._banner, self._progress = Banner(), Progress()
        self._title = Label("", "title", wraps=True)
        self._words = Label("", "body", tone="muted", wraps=True)
        self.questions = FileQuestions()
        self.whose = WhosePeople()
        self._answers = Banner()
        self.tree = make_tree(self.model)
        self.tree.setAccessibleName(self.tr("What the file would change"))
        self.only_questions = QCheckBox(self.tr("Only questions"))
        self.only_questions.setAccessibleName(self.only_questions.text())
        filled = QWidget()
        layout = QVBoxLayout(filled)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing(1.5))
        for widget in (self._title, self._words, self.whose, self.questions):
            layout.addWidget(widget)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._answers)
        layout.addLayout(self._make_footer())
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.drop)
        self._stack.addWidget(filled)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._banner)
        outer.addWidget(self._progress)
        outer.addWidget(body, 1)

    def _make_footer(self) -> QHBoxLayout:
        self.record = Button(self.tr("Record"), "primary")
        self.record.setEnabled(False)
        self.skip = Button(self.tr("Leave out this file"))
        self._note = Label("", "small", tone="muted", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(spacing(1))
        row.addWidget(self.only_questions)
        row.addWidget(self._note, 1)
        row.addWidget(self.skip)
        row.addWidget(self.record)
        return row

    def _connect(self) -> None:
        self.drop.given.connect(self.read_files)
        self.drop.pasted.connect(self.read_text)
        self.drop.failed.connect(self._banner.say_error)
        self._progress.cancel.clicked.connect(self._leave_waiting)
        self.questions.answered.connect(self._answer_file)
        self.whose.changed.connect(self._show)
        self.only_questions.toggled.connect(self._show_tree)
        self.tree.selectionModel().currentChanged.connect(self._select)
        self._answers.chosen.connect(self._answer_result)
        self.record.clicked.connect(self.accept)
        self.skip.clicked.connect(self._next)

    # Files in

    def show_person(self, person_id: str | None) -> None:
        """Know whose log is open: a file without a name is probably theirs."""
        self._person = person_id

    def open_at(self, argument: str) -> None:
        """Read the file at a path."""
        if argument:
            self.read_files([Path(argument)])

    def read_files(self, paths: list[Path]) -> None:
        """Read these files, one after the other."""
        self._banner.clear()
        self._waiting, self._refused = list(paths), []
        self._next()

    def add_files(self, paths: list[Path]) -> None:
        """Read these files, after the one that is on the screen."""
        if self._import is None:
            self.read_files(paths)
            return
        self._waiting += paths
        self._show()

    def _leave_waiting(self) -> None:
        self._waiting = []

    def read_text(self, text: str) -> None:
        """Read a pasted text."""
        self._banner.clear()
        self._waiting, self._refused = [], []
        self._start(read_first(self._logbook, text))

    def _next(self) -> None:
        self._import = None
        self.record.setEnabled(False)
        if self._waiting:
            path = self._waiting.pop(0)
            self._start(read_first(self._logbook, path))
        else:
            self._stack.setCurrentIndex(0)

    def _start(self, deed: Callable[..., ReadFile]) -> None:
        if self._work is not None:
            self._work.cancel()
        work = Work(deed)
        work.done.connect(self._take)
        work.failed.connect(self._fail)
        work.cancelled.connect(self._progress.hide)
        self._progress.follow(work, self.tr("Reading the file …"))
        self._work = work
        work.start()

    def _fail(self, error: AltDeskError) -> None:
        self._refused.append(error)
        self._next()
        self._banner.say_error(error)

    def _take(self, read: ReadFile) -> None:
        self._import = Import(read, self._logbook)
        self.questions.show_questions(read.reading.questions)
        self.whose.show_people(read, self._logbook.people(), self._person)
        self._show()

    # What it says

    def _show(self) -> None:
        found = self._import
        if found is None:
            return
        found.choose(self.whose.people())
        self._title.setText(found.name)
        self._words.setText(found.in_words())
        count = found.to_record
        words = self.tr("Record {count}").format(count=count)
        self.record.setText(words if count else self.tr("Record"))
        self.record.setEnabled(count > 0 and self.whose.is_complete)
        self._note.setText(note_in_words(len(self._waiting), self._refused))
        self.only_questions.setVisible(found.has_questions)
        self._answers.clear()
        self._show_tree()
        self._show_problems(found.read.reading)
        self._stack.setCurrentIndex(1)
        self.shown.emit()

    def _show_tree(self) -> None:
        if self._import is None:
            return
        only = self.only_questions.isChecked()
        self.model.show_tree(tree(self._import.preview, only_questions=only))
        if sum(1 for _ in zip(self.model.nodes(), range(400), strict=False)) < 400:
            self.tree.expandAll()

    def _show_problems(self, reading: Reading) -> None:
        """Say the first problem of the file itself, and how many there are."""
        sentence = problems_in_words(reading)
        if sentence is None:
            self._banner.clear()
        else:
            self._banner.say(sentence)

    # In another language

    def typed(self) -> Shown | None:
        """Return the file that is shown, with its answers; None for no file."""
        if self._import is None:
            return None
        return Shown(self._import.read, self.whose.answers(), self._waiting)

    def type_again(self, typed: Shown) -> None:
        """Show the same file, with the same answers."""
        self._waiting = typed.waiting
        self._take(typed.read)
        self.whose.answer_again(typed.answers)
        self._show()

    def _select(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        self._answers.clear()
        if node.result is None:
            return
        reading = read_row(node.result.draft)
        if reading.sentence is None or not reading.offers:
            return
        self._every = ""
        self._offers = {offer.words: offer for offer in reading.offers}
        words = list(self._offers)
        alike = alike_of(self.model, node)
        if len(alike) > 1 and reading.offers[0].field == "accepted":
            self._every = self.tr("Yes to all {count}").format(count=len(alike))
            self._offers[self._every] = replace(reading.offers[0], words=self._every)
            words.append(self._every)
        self._answers.say(reading.sentence, *words)

    # Answers

    def _answer_file(self, answers: list[tuple[Question, str]]) -> None:
        """Read the file again with these answers."""
        if self._import is None:
            return
        choices = self._import.read.choices
        for question, value in answers:
            better = answered(choices, question, value, self._logbook.today)
            choices = better or choices
        self._start(read_again(self._import.read, choices))

    def _answer_result(self, word: str) -> None:
        node = self.model.node(self.tree.currentIndex())
        offer = self._offers.get(word)
        if self._import is None or node.result is None or offer is None:
            return
        reading = self._import.read.reading
        if word == self._every:
            drafts = [n.result.draft for n in alike_of(self.model, node) if n.result]
            reading = confirmed(reading, drafts, offer.value)
        else:
            reading = settled(reading, node.result.draft, offer)
        read = replace(self._import.read, reading=reading)
        self._import = Import(read, self._logbook)
        self._show()

    def accept(self) -> None:
        """Record all that is settled as one change; questions stay out."""
        if self._import is None:
            return
        try:
            outcome = self._import.record()
        except AltDeskError as error:
            self._banner.say_error(error)
            return
        left = len(outcome.problems)
        name, count = self._import.name, self._import.to_record
        self._next()
        words = recorded_in_words(name, count, left, self._refused)
        self._banner.say(Sentence(Sign.WITHIN, words))
        if self._import is None and not self._waiting:
            self.asked.emit("panels")
