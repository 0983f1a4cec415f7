"""What a file would change, as a tree: people, their draws, the results."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from altdesk.core.catalogue import catalogue
from altdesk.core.problem import Level
from altdesk.core.result import day_of
from altdesk.gui.panel_entry_texts import short_name
from altdesk.gui.problems import TONES, Sign
from altdesk.gui.retelling import retell_problem
from altdesk.gui.style import STYLE, font
from altdesk.gui.wording import in_words, mark, number, say
from altdesk.logbook.importing import (
    ImportPreview,
    PanelPreview,
    PersonPreview,
    ResultPreview,
    Verdict,
)

Index = QModelIndex | QPersistentModelIndex

_VERDICTS = {
    Verdict.NEW: (Sign.WITHIN, mark("new")),
    Verdict.ALREADY: (Sign.NONE, mark("already there")),
    Verdict.SUPERSEDES: (Sign.NOTE, mark("replaces the former value")),
    Verdict.QUESTION: (Sign.QUESTION, mark("question")),
}


@dataclass(eq=False)
class Node:
    """One line of the tree, with its texts; Qt points at it, so it is kept alive."""

    texts: tuple[str, str, str, str]
    sign: Sign = Sign.NONE
    parent: "Node | None" = None
    row: int = 0
    result: ResultPreview | None = None
    children: list["Node"] = field(default_factory=list)
    is_strong: bool = False

    @property
    def field_asked(self) -> str:
        """The field that the line's first problem is about; "" without one."""
        problems = self.result.problems if self.result else ()
        return problems[0].place.field if problems else ""

    def add(self, child: "Node") -> "Node":
        child.parent, child.row = self, len(self.children)
        self.children.append(child)
        return child


def tree(preview: ImportPreview, *, only_questions: bool = False) -> Node:
    """Return the root of the tree of a preview."""
    root = Node(("", "", "", ""))
    for person in preview.people:
        line = root.add(_person(person))
        for panel in person.panels:
            results = [r for r in panel.results if not only_questions or _asks(r)]
            if results:
                draw = line.add(_panel(panel))
                for result in results:
                    draw.add(_result(result))
        if only_questions and not line.children:
            root.children.remove(line)
    for row, child in enumerate(root.children):
        child.row = row
    return root


def _asks(result: ResultPreview) -> bool:
    return result.verdict is Verdict.QUESTION


def _person(preview: PersonPreview) -> Node:
    draft = preview.draft
    name = draft.name or (preview.person.name if preview.person else "")
    who = name or say("someone without a name")
    born = f", {in_words(draft.born)}" if draft.born else ""
    known = say("in the log") if preview.person else say("new person")
    counts = counts_in_words(preview)
    return Node((f"{who}{born}", "", "", f"{known}: {counts}"), is_strong=True)


def counts_in_words(preview: PersonPreview) -> str:
    """Return "12 new, 3 already there" for a person."""
    parts = []
    for verdict, (_sign, words) in _VERDICTS.items():
        count = preview.count(verdict)
        if count:
            parts.append(f"{count} {say(words)}")
    return ", ".join(parts) or say("nothing")


def _panel(preview: PanelPreview) -> Node:
    collected = preview.draft.collected
    day = in_words(day_of(collected)) if collected else say("no date")
    where = f" · {preview.draft.laboratory}" if preview.draft.laboratory else ""
    known = say("adds to a panel of the log") if preview.completes else ""
    return Node((f"{day}{where}", "", "", known), is_strong=True)


def _result(preview: ResultPreview) -> Node:
    draft = preview.draft
    limits = draft.interval or " – ".join(x for x in (draft.low, draft.high) if x)
    value = " ".join(t for t in (draft.comparator + draft.text, draft.unit) if t)
    sign, words = _VERDICTS[preview.verdict]
    told = say(words)
    problem = next((p for p in preview.problems), None)
    if problem is not None:
        refused = problem.level is Level.REFUSED
        sign = Sign.REFUSED if refused else sign
        told = retell_problem(problem)
    return Node(
        (_name(preview), value, _understood(preview, limits), f"{sign} {told}".strip()),
        sign,
        result=preview,
    )


def _name(preview: ResultPreview) -> str:
    draft, result = preview.draft, preview.result
    analyte = catalogue().get(result.analyte if result else draft.analyte)
    if analyte is None:
        return draft.name
    own = short_name(analyte)
    same = own.casefold() == draft.name.casefold() or not draft.name
    return own if same else f"{own} ({draft.name})"


def _understood(preview: ResultPreview, limits: str) -> str:
    """Return the limits, and the canonical value where it reads otherwise."""
    result = preview.result
    analyte = catalogue().get(result.analyte) if result else None
    if result is None or analyte is None or result.canonical is None:
        return limits
    if analyte.conversion(result.unit) == analyte.conversion(
        analyte.canonical_unit.code
    ):
        return limits
    canonical = f"= {number(result.canonical, 4)} {analyte.canonical_unit}"
    return f"{limits}  {canonical}".strip()


class ImportModel(QAbstractItemModel):
    """The tree for Qt; everything in it is plain text."""

    def __init__(self) -> None:
        super().__init__()
        self._root = Node(("", "", "", ""))

    def show_tree(self, root: Node) -> None:
        self.beginResetModel()
        self._root = root
        self.endResetModel()

    def node(self, index: Index) -> Node:
        """Return the line at an index; the root for none."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else self._root

    def nodes(self) -> Iterable[Node]:
        """Return all lines that hold a result."""
        for person in self._root.children:
            for panel in person.children:
                yield from panel.children

    def index_of(self, node: Node) -> QModelIndex:
        return self.createIndex(node.row, 0, node)

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        above = self.node(parent) if parent is not None else self._root
        if not 0 <= row < len(above.children) or not 0 <= column < 4:
            return QModelIndex()
        return self.createIndex(row, column, above.children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = self.node(index).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.column() > 0:
            return 0
        return len(self.node(parent).children) if parent else len(self._root.children)

    def columnCount(self, _parent: Index | None = None) -> int:
        return 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self.node(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.texts[index.column()]
            case Qt.ItemDataRole.ForegroundRole if index.column() == 3 and node.result:
                return QBrush(STYLE.palette.named(TONES[node.sign]))
            case Qt.ItemDataRole.FontRole if node.is_strong:
                return font("strong")
        return None

    def headerData(
        self,
        section: int,
        _orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (say("Result"), say("As printed"), say("Limits"), say("What happens"))
        return heads[section]


def alike_of(model: ImportModel, node: Node) -> list[Node]:
    """Return the results that raise the same question about the same analyte."""
    name = node.result.draft.name if node.result else ""
    return [
        other
        for other in model.nodes()
        if other.result is not None
        and other.result.draft.name == name
        and other.field_asked == node.field_asked
    ]
