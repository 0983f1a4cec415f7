"""What PDF/A asks of a document beyond its pages: metadata in XMP, and its colours.

Written after ISO 19005-2 (PDF/A-2b): every typeface is embedded, every colour is sRGB
by the profile that the document carries, nothing is encrypted, nothing runs, nothing
leads outside. There is no validator in the checks: qpdf and poppler read the file,
and tests hold these rules one by one.
"""

from datetime import date
from functools import cache
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFCatalog,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from altdesk import bundled

_MAKER = "AltDesk"
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""As `html.escape` does it, whose table of 2,231 names would be loaded for three."""

_COLOURS = "sRGB IEC61966-2.1"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>{maker}</xmp:CreatorTool>
   <xmp:CreateDate>{stamp}</xmp:CreateDate>
   <xmp:ModifyDate>{stamp}</xmp:ModifyDate>
   <pdf:Producer>{maker}</pdf:Producer>
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def make_lasting(document: Any, title: str, language: str, printed_on: date) -> None:
    """Give a document its metadata and its colours; `title` is its plain title."""
    text = _XMP.format(
        title=title.translate(_ESCAPED),
        language=language,
        maker=_MAKER,
        stamp=f"{printed_on:%Y-%m-%d}T00:00:00+00:00",
    )
    catalog = document.Catalog
    kinds = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
    content = text.encode() + b"\n"
    catalog.Metadata = PDFStream(PDFDictionary(kinds), content)
    catalog.__NoDefault__ = [*PDFCatalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = PDFArray([_intent(document)])


def _intent(document: Any) -> Any:
    profile = PDFStream(PDFDictionary({"N": 3}), _profile(), filters=[PDFZCompress])
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString(_COLOURS),
            "Info": PDFString(_COLOURS),
            "DestOutputProfile": document.Reference(profile),
        }
    )


@cache
def _profile() -> bytes:
    """Return the colour profile, made by Little CMS and free to use."""
    return bundled.path("resources", "fonts", "sRGB.icc").read_bytes()
