"""The backups of a log: the list, one more now, a second place, the way back."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QWidget
from PySide6.QtWidgets import QTableWidgetItem as Item

from altdesk.errors import AltDeskError
from altdesk.gui import choosing, faults
from altdesk.gui.dialog import Dialog
from altdesk.gui.empty_state import EmptyState, FilledOrEmpty
from altdesk.gui.waiting import wait_for
from altdesk.gui.wording import in_words, moment_in_words, say
from altdesk.store import automatic
from altdesk.store.backup import ENDING, folder_of

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow

_SECOND_PLACE = "second place"
_ROWS = 8
_LABEL = re.compile(r"\d{4}-\d\d-\d\d \d{6} (?P<label>[a-z][a-z0-9 ]+)(?: \(\d+\))?$")


@dataclass(frozen=True, slots=True)
class Copy:
    """One backup in the folder."""

    path: Path
    made_at: datetime
    size: int

    @property
    def kind(self) -> str:
        """Return why it was made, as its name tells."""
        found = _LABEL.search(self.path.stem)
        for label, words in (
            ("auto", say("automatic")),
            ("before restore", say("before a restore")),
            ("before import", say("before an import")),
            ("damaged", say("damaged log, kept as it was")),
            ("version", say("before an update of AltDesk")),
        ):
            if found is not None and found["label"].startswith(label):
                return words
        return say("by hand")


def copies(log: Path) -> tuple[Copy, ...]:
    """Return the backups in a log's folder, the newest first."""
    folder = folder_of(log)
    if not folder.is_dir():
        return ()
    found = []
    for path in folder.glob(f"*{ENDING}"):
        if not path.name.startswith("."):
            stat = path.stat()
            at = datetime.fromtimestamp(stat.st_mtime).astimezone()
            found.append(Copy(path, at, stat.st_size))
    return tuple(sorted(found, key=lambda c: c.made_at, reverse=True))


class BackupsDialog(Dialog):
    """The list of backups with what can be done about them."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, "AltDesk")
        self._window = window
        self.title.setText(self.tr("Backups"))
        self.said = self.say("", tone="muted")
        self.table = _table(self.tr("Backups of this log"))
        listed = QWidget()
        self.listed = FilledOrEmpty(listed, self.table, EmptyState("", "", ()))
        self.add(listed)
        self.second = self.say("", "small", tone="muted")
        self.now = self.offer(self.tr("Back up now"), "primary")
        self.now.clicked.connect(self.back_up)
        self.to_second = self.offer(self.tr("Back up to a second place …"))
        self.to_second.clicked.connect(self.back_up_to_second)
        self.restore_button = self.offer(self.tr("Restore …"))
        self.restore_button.clicked.connect(self.restore)
        self.from_file = self.offer(self.tr("Restore from a file …"))
        self.from_file.clicked.connect(self.restore_from_file)
        self.offer(self.tr("Close")).clicked.connect(self.reject)
        self.table.itemSelectionChanged.connect(self._allow)
        self.show_copies()

    @property
    def log_path(self) -> Path | None:
        return self._window.logbook.path

    def show_copies(self) -> None:
        """Read the folder again."""
        path = self.log_path
        self._copies = copies(path) if path is not None else ()
        self.table.setRowCount(len(self._copies))
        for row, copy in enumerate(self._copies):
            moment = moment_in_words(copy.made_at)
            size = QLocale().formattedDataSize(copy.size)
            for column, text in enumerate((moment, copy.kind, size)):
                item = Item(text)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.table.setItem(row, column, item)
        if self._copies:
            self.table.selectRow(0)
        self.listed.empty.tell(self.tr("No backup yet"), self._first_one(path))
        self.listed.show_filled(is_filled=bool(self._copies))
        self.said.setText(self._where(path))
        self.second.setText(second_place_in_words(self._window))
        self._allow()

    def _where(self, path: Path | None) -> str:
        if path is None:
            return self.tr("This log is in memory only: save it to keep it.")
        words = self.tr(
            "A copy is made when a changed log is closed, and read back before it "
            "counts. They lie in {folder}. Old ones are thinned: the last of each day, "
            "week and month stays."
        )
        return words.format(folder=folder_of(path))

    def _first_one(self, path: Path | None) -> str:
        """Return how the first backup comes about."""
        if path is None:
            return self.tr("Once the log is saved, its copies are listed here.")
        return self.tr(
            "The first one is made when this log is closed after a change. You need "
            "not wait: “Back up now” makes one and reads it back."
        )

    def _allow(self) -> None:
        can_write = self.log_path is not None
        log = self._window.logbook.log
        self.now.setEnabled(can_write)
        self.to_second.setEnabled(can_write)
        is_chosen = self.chosen() is not None
        self.restore_button.setEnabled(is_chosen and not log.is_read_only)
        self.from_file.setEnabled(can_write and not log.is_read_only)

    def chosen(self) -> Copy | None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        row = min(rows, default=-1)
        return self._copies[row] if 0 <= row < len(self._copies) else None

    def back_up(self) -> None:
        path = self.log_path
        if path is not None and self._write(folder_of(path)) is not None:
            self.show_copies()

    def back_up_to_second(self) -> None:
        """Write a copy into a folder of another drive, and remember when."""
        folder = choosing.folder(self, self.tr("Second place, such as a USB stick"))
        if folder is None or self._write(folder) is None:
            return
        log = self._window.logbook.log
        if not log.is_read_only:
            log.keep_setting(_SECOND_PLACE, str(folder))
            log.keep_setting(automatic.SECOND_PLACE_SETTING, _today().isoformat())
        self.show_copies()

    def _write(self, folder: Path) -> Path | None:
        log = self._window.logbook.log
        try:
            written = wait_for(lambda: log.backup(folder))
        except AltDeskError as error:
            faults.ask(self, error, (), self.tr("Close"))
            return None
        words = self.tr("Backed up and read back: {name}").format(name=written.name)
        self._window.footer.tell(words, can_undo=False)
        return written

    def restore(self) -> None:
        copy = self.chosen()
        if copy is not None:
            self._restore(copy.path)

    def restore_from_file(self) -> None:
        kinds = self.tr("AltDesk logs (*.altdesk)")
        found = choosing.open_file(self, self.tr("Restore from a file"), kinds)
        if found is not None:
            self._restore(found)

    def _restore(self, copy: Path) -> None:
        from altdesk.gui.restore import restore

        try:
            is_done = restore(self._window, copy)
        except AltDeskError as error:
            faults.ask(self, error, (), self.tr("Close"))
            return
        if is_done:
            self.accept()
        else:
            self.show_copies()


def _table(name: str) -> QTableWidget:
    table = QTableWidget(0, 3)
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels([say("When"), say("Why"), say("Size")])
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    high = table.fontMetrics().height() + 14
    table.verticalHeader().setDefaultSectionSize(high)
    table.setMinimumHeight(high * _ROWS)
    return table


def second_place_in_words(window: "MainWindow") -> str:
    """Return when the log was last copied to a second place, and where."""
    log = window.logbook.log
    told = log.setting(automatic.SECOND_PLACE_SETTING)
    if told is None:
        return say(
            "A backup on the same computer burns with it: copy the log to a second "
            "place once a month, such as a USB stick that you keep elsewhere."
        )
    place = log.setting(_SECOND_PLACE) or ""
    try:
        day = in_words(date.fromisoformat(told))
    except ValueError:
        day = told
    words = say("Second place: {place}, last on {day}").format(place=place, day=day)
    is_due = automatic.is_second_place_due(told, _today())
    return f"{words} – {say('due again')}" if is_due else words


def reminder(window: "MainWindow") -> str | None:
    """Return that a copy to the second place is due; None: it is not."""
    told = window.logbook.log.setting(automatic.SECOND_PLACE_SETTING)
    if not automatic.is_second_place_due(told, _today()):
        return None
    return say("The backup to your second place is due: Menu, Backups.")


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the person's own day


def show(window: "MainWindow", _argument: str = "") -> None:
    """Open the dialog."""
    dialog = BackupsDialog(window)
    dialog.exec()
    dialog.deleteLater()
