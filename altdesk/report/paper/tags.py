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


@dataclass(slots=True, eq=False)
class Node:
    """One element: "H1", "P", "Table", "TH", "Figure" ..."""

    kind: str
    children: list["Node | tuple[int, int]"] = field(default_factory=list)
    alternative: str = ""
    scope: str = ""

    def add(self, kind: str, *, alternative: str = "", scope: str = "") -> "Node":
        """Return a new element at the end of this one."""
        child = Node(kind, alternative=alternative, scope=scope)
        self.children.append(child)
        return child

    def is_empty(self) -> bool:
        return all(isinstance(c, Node) and c.is_empty() for c in self.children)


class Structure:
    """The element tree of one document while its pages are drawn."""

    def __init__(self) -> None:
        self.root = Node("Document")
        self._marked: list[list[Node]] = [[]]

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
        top["ParentTree"] = PDFDictionary({"Nums": PDFArray(numbers)})
        top["ParentTreeNextKey"] = len(pages)
        document.Catalog.StructTreeRoot = top
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


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
            entry["A"] = PDFDictionary(
                {"O": PDFName("Table"), "Scope": PDFName(node.scope)}
            )
        own_page = next((c[0] for c in node.children if isinstance(c, tuple)), None)
        if own_page is not None:
            entry["Pg"] = self._pages[own_page]
        kids = [self._child(c, own_page, reference) for c in self._full(node)]
        entry["K"] = kids[0] if len(kids) == 1 else PDFArray(kids)
        return reference

    @staticmethod
    def _full(node: Node) -> list[Node | tuple[int, int]]:
        return [c for c in node.children if isinstance(c, tuple) or not c.is_empty()]

    def _child(
        self, child: Node | tuple[int, int], own_page: int | None, reference: Any
    ) -> Any:
        if isinstance(child, Node):
            return self.element(child, reference)
        page, number = child
        if page == own_page:
            return number
        return PDFDictionary(
            {"Type": PDFName("MCR"), "Pg": self._pages[page], "MCID": number}
        )
