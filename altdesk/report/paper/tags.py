"""The structure of the document, so that it can be read aloud in order.

Follows PDF 32000-1, 14.7 and 14.8: each marked piece of a page names its element
by an MCID; the element tree and the parent tree tell what it is.
"""

from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFPage,
    PDFString,
)

_FIRST_KEY = 1_000_000
"""Pages have the lower keys of the parent tree; links count from here."""


@dataclass(frozen=True, slots=True)
class Attached:
    """An annotation of a page that belongs to an element."""

    page: int
    reference: Any


@dataclass(slots=True, eq=False)
class Node:
    """One element: "H1", "P", "Table", "TH", "Figure" ..."""

    kind: str
    children: list["Child"] = field(default_factory=list)
    alternative: str = ""
    """Read aloud in the place of a figure."""
    scope: str = ""
    summary: str = ""
    """Read aloud before a table; its cells follow."""

    def add(
        self, kind: str, *, alternative: str = "", scope: str = "", summary: str = ""
    ) -> "Node":
        """Return a new element at the end of this one."""
        child = Node(kind, [], alternative, scope, summary)
        self.children.append(child)
        return child

    def is_empty(self) -> bool:
        return all(isinstance(c, Node) and c.is_empty() for c in self.children)


Child = Node | Attached | tuple[int, int]
"""What an element holds: others, annotations, and marked pieces of pages."""


class Structure:
    """The element tree of one document while its pages are drawn."""

    def __init__(self) -> None:
        self.root = Node("Document")
        self._marked: list[list[Node]] = [[]]
        self._holders: list[Node] = []

    @property
    def next_key(self) -> int:
        """Return the key by which the next annotation finds its element."""
        return _FIRST_KEY + len(self._holders)

    def attach(self, node: Node, reference: Any) -> None:
        """Let an annotation of the current page belong to an element."""
        self._holders.append(node)
        node.children.append(Attached(len(self._marked) - 1, reference))

    def mark(self, node: Node) -> int:
        """Return the MCID under which the current page's next piece is marked."""
        page = self._marked[-1]
        number = len(page)
        page.append(node)
        node.children.append((len(self._marked) - 1, number))
        return number

    def turn_page(self) -> None:
        self._marked.append([])

    def write(self, document: Any) -> None:
        """Put the tree into the finished pages' document."""
        pages = document.Pages.pages
        for index, page in enumerate(pages):
            page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = index
            page.Tabs = PDFName("S")
        writer = _Writer(document, [document.Reference(page) for page in pages])
        top = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        top_reference = document.Reference(top)
        top["K"] = writer.element(self.root, top_reference)
        numbers: list[Any] = []
        for index, nodes in enumerate(self._marked[: len(pages)]):
            references = PDFArray([writer.references[id(node)] for node in nodes])
            numbers += [index, document.Reference(references)]
        for key, node in enumerate(self._holders, start=_FIRST_KEY):
            numbers += [key, writer.references[id(node)]]
        top["ParentTree"] = PDFDictionary({"Nums": PDFArray(numbers)})
        top["ParentTreeNextKey"] = self.next_key
        document.Catalog.StructTreeRoot = top
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def _of_table(name: str, value: Any) -> Any:
    return PDFDictionary({"O": PDFName("Table"), name: value})


class _Writer:
    """Turns elements into objects of the file, depth first."""

    def __init__(self, document: Any, pages: list[Any]) -> None:
        self._document = document
        self._pages = pages
        self.references: dict[int, Any] = {}

    def element(self, node: Node, parent: Any) -> Any:
        entry = PDFDictionary({"S": PDFName(node.kind), "P": parent})
        reference = self._document.Reference(entry)
        self.references[id(node)] = reference
        if node.alternative:
            entry["Alt"] = PDFString(node.alternative)
        if node.scope:
            entry["A"] = _of_table("Scope", PDFName(node.scope))
        if node.summary:
            entry["A"] = _of_table("Summary", PDFString(node.summary))
        own_page = next((c[0] for c in node.children if isinstance(c, tuple)), None)
        if own_page is not None:
            entry["Pg"] = self._pages[own_page]
        kids = [self._child(c, own_page, reference) for c in self._full(node)]
        entry["K"] = kids[0] if len(kids) == 1 else PDFArray(kids)
        return reference

    @staticmethod
    def _full(node: Node) -> list[Child]:
        """Return what holds anything; of a row, the empty cells too."""
        is_row = node.kind == "TR"
        return [
            child
            for child in node.children
            if is_row or not (isinstance(child, Node) and child.is_empty())
        ]

    def _child(self, child: Child, own_page: int | None, reference: Any) -> Any:
        if isinstance(child, Node):
            return self.element(child, reference)
        if isinstance(child, Attached):
            return PDFDictionary(
                {
                    "Type": PDFName("OBJR"),
                    "Pg": self._pages[child.page],
                    "Obj": child.reference,
                }
            )
        page, number = child
        if page == own_page:
            return number
        return PDFDictionary(
            {"Type": PDFName("MCR"), "Pg": self._pages[page], "MCID": number}
        )
