"""The work list as a table that reads only the lines in sight."""

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from altdesk.core.number import Number, read_number
from altdesk.core.result import Result
from altdesk.gui.panel_parts import level_in_words
from altdesk.gui.problems import Sign
from altdesk.gui.scripts import bring_fonts
from altdesk.gui.shown_units import UNITS
from altdesk.gui.style import STYLE, font
from altdesk.gui.wording import in_words, number, printed, say
from altdesk.rules.findings import Urgency
from altdesk.store.log import Log
from altdesk.store.work_list import Standing, WorkOrder, WorkQuery, WorkRow

Index = QModelIndex | QPersistentModelIndex

PAGE = 200
"""Lines read at once; 10,000 people are 50 reads, of which a screen needs one."""
_PAGES_KEPT = 20
_DUE_COLUMN = 5
_LIMIT_COLUMN = 3

_SIGNS = {
    Urgency.CARE_TODAY: (Sign.REFUSED, "urgent"),
    Urgency.DOCTOR_SOON: (Sign.ABOVE, "warn"),
    Urgency.REPEAT: (Sign.NOTE, "info"),
    Urgency.ROUTINE: (Sign.WITHIN, "good"),
}


class PeopleModel(QAbstractTableModel):
    """Name, birth, last ALT, × limit, standing, next test; overdue marked in words."""

    def __init__(self, log: Log, today: date) -> None:
        super().__init__()
        self._log = log
        self._today = today
        self._query = WorkQuery(limit=PAGE)
        self._count = 0
        self._pages: dict[int, tuple[WorkRow, ...]] = {}

    def show_list(self, query: WorkQuery) -> None:
        """Show the list that a query asks for, from its beginning."""
        self.beginResetModel()
        self._query = query._replace(limit=PAGE, offset=0)
        self._pages.clear()
        self._count = self._log.count_work(self._query)
        self.endResetModel()

    def row_at(self, row: int) -> WorkRow | None:
        """Return one line, reading its page when it is not there yet."""
        if not 0 <= row < self._count:
            return None
        number_of_page, place = divmod(row, PAGE)
        if number_of_page not in self._pages:
            if len(self._pages) >= _PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            query = self._query._replace(offset=number_of_page * PAGE)
            self._pages[number_of_page] = self._log.work_list(query)
            for line in self._pages[number_of_page]:
                bring_fonts(line.person.name)
        page = self._pages[number_of_page]
        return page[place] if place < len(page) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(_heads())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._texts(row)[index.column()]
            case Qt.ItemDataRole.ForegroundRole:
                return self._colour(row, index.column())
            case Qt.ItemDataRole.FontRole if index.column() == 0:
                return font("strong")
        return None

    def _texts(self, row: WorkRow) -> tuple[str, ...]:
        person, standing = row.person, row.standing
        born = in_words(person.born) if person.born else ""
        if standing is None:
            waiting = say("no panel yet") if not row.panels else "…"
            return (person.name, born, "", "", waiting, "", str(row.panels))
        return (
            person.name,
            born,
            _last_alt(standing),
            _times(standing),
            _standing_in_words(standing),
            self._due_in_words(standing.next_due),
            str(row.panels),
        )

    def _due_in_words(self, due: date | None) -> str:
        if due is None:
            return ""
        words = in_words(due)
        if due < self._today:
            return say("{sign} overdue, {day}").format(sign=Sign.ABOVE, day=words)
        return words

    def _colour(self, row: WorkRow, column: int) -> QBrush | None:
        standing = row.standing
        if standing is None:
            return None
        tone = ""
        if (
            column == _DUE_COLUMN
            and standing.next_due
            and standing.next_due < self._today
        ):
            tone = "warn"
        if column == _DUE_COLUMN - 1 and standing.urgency:
            tone = _SIGNS[Urgency(standing.urgency)][1]
        if (
            column == _LIMIT_COLUMN
            and standing.times_limit
            and standing.times_limit > 1
        ):
            tone = "warn"
        return QBrush(STYLE.palette.named(tone)) if tone else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        is_heading = orientation is Qt.Orientation.Horizontal
        if role != Qt.ItemDataRole.DisplayRole or not is_heading:
            return None
        return _heads()[section]


def order_of(column: int) -> WorkOrder | None:
    """Return the order that a column stands for; None for one that orders nothing."""
    return {
        0: WorkOrder.NAME,
        2: WorkOrder.TIMES_LIMIT,
        _LIMIT_COLUMN: WorkOrder.TIMES_LIMIT,
        _DUE_COLUMN - 1: WorkOrder.URGENCY,
        _DUE_COLUMN: WorkOrder.DUE,
    }.get(column)


def _heads() -> tuple[str, ...]:
    return (
        say("Name"),
        say("Born"),
        say("Last ALT"),
        say("× limit"),
        say("Standing"),
        say("Next test"),
        say("Panels"),
    )


def _last_alt(standing: Standing) -> str:
    if standing.last_alt is None:
        return ""
    day = f", {in_words(standing.last_alt_on)}" if standing.last_alt_on else ""
    read = read_number(standing.last_alt)
    value = read.value if isinstance(read, Number) else None
    result = Result(
        "ALT",
        "ALT",
        standing.last_alt,
        value,
        read.comparator if isinstance(read, Number) else None,
        standing.last_alt_unit,
    )
    return printed(UNITS.shown(result)) + day


def _times(standing: Standing) -> str:
    if standing.times_limit is None:
        return ""
    sign = f" {Sign.ABOVE}" if standing.times_limit > 1 else ""
    return f"{number(standing.times_limit, 2)}{sign}"


def _standing_in_words(standing: Standing) -> str:
    if standing.urgency is None:
        return ""
    urgency = Urgency(standing.urgency)
    return f"{_SIGNS[urgency][0]} {level_in_words(urgency)}"
