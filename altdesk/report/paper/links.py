"""Links that stay inside the document, as PDF/A and PDF/UA ask for them."""

from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

_PRINTED = 4
"""An annotation's flag: it belongs to the printed page too, as PDF/A asks."""


@dataclass(frozen=True, slots=True)
class Link:
    """A rectangle that leads to an anchor; `says` is read aloud in its place.

    `key` is where the parent tree holds the element that it belongs to.
    """

    anchor: str
    says: str
    corners: tuple[float, float, float, float]
    key: int

    def put_on(self, canvas: Any) -> Any:
        """Add the link to the canvas's page and return a reference to it.

        The library's own door knows no `StructParent`; these three are behind it.
        """
        name = f"link-{self.key}"
        entries = {
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Link"),
            "Rect": PDFArray(self.corners),
            "Border": PDFArray((0, 0, 0)),
            "Dest": canvas._bookmarkReference(self.anchor),  # noqa: SLF001
            "Contents": PDFString(self.says),
            "F": _PRINTED,
            "StructParent": self.key,
        }
        canvas._addAnnotation(PDFDictionary(entries), name)  # noqa: SLF001
        return canvas._doc.refAnnotation(name)  # noqa: SLF001
