"""Containers around fuzzed bytes, so that chance gets past zip, XLSX and PDF.

A file that a reader unpacks first would be refused at its packing nearly always. What
is fuzzed here is the part inside, packed correctly; bytes that begin as a container
themselves are taken as they are.
"""

import io
import zipfile

_TYPES = (
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/'
    b'2006/content-types"><Default Extension="rels" ContentType="application/'
    b'vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/'
    b'workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    b'spreadsheetml.sheet.main+xml"/></Types>'
)
_OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = b"http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def _links(kind: bytes, target: bytes) -> bytes:
    link = b'<Relationship Id="r1" Type="%s/%s" Target="%s"/>' % (_OFFICE, kind, target)
    return b'<Relationships xmlns="%s">%s</Relationships>' % (_PACKAGE, link)


_BOOK = (
    b'<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Labs" sheetId="1" '
    b'r:id="r1"/></sheets></workbook>' % (_MAIN, _OFFICE)
)
_AROUND_SHEET = (
    ("[Content_Types].xml", _TYPES),
    ("_rels/.rels", _links(b"officeDocument", b"xl/workbook.xml")),
    ("xl/workbook.xml", _BOOK),
    ("xl/_rels/workbook.xml.rels", _links(b"worksheet", b"worksheets/sheet1.xml")),
)


def workbook(data: bytes) -> bytes:
    """Return a workbook whose only sheet holds `data` as its rows in XML."""
    if data.startswith(b"PK"):
        return data
    sheet = b'<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>'
    return _zipped(*_AROUND_SHEET, ("xl/worksheets/sheet1.xml", sheet % (_MAIN, data)))


def health_export(data: bytes) -> bytes:
    """Return an iPhone's archive: the list, a blank line, then one record."""
    if data.startswith(b"PK"):
        return data
    listed, _, record = data.partition(b"\n\n")
    folder = "apple_health_export/"
    name = folder + "clinical-records/Observation-1.json"
    return _zipped((folder + "export.xml", listed), (name, record or b"{}"))


def pdf_page(data: bytes) -> bytes:
    """Return a PDF of one page that draws what `data` says."""
    if data.startswith(b"%PDF"):
        return data
    font = b"/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<<%s>>>>" % font,
        b"<</Length %d>>stream\n%s\nendstream" % (len(data), data),
    )
    written = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 5\n0000000000 65535 f \n%strailer<</Size 5/Root 1 0 R>>\n"
    return written + end % table + b"startxref\n%d\n%%%%EOF\n" % len(written)


def _zipped(*members: tuple[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name), content)
    return packed.getvalue()
