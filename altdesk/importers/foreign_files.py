"""Files that look like tables by their names and are something else."""

_ZIP = b"PK\x03\x04"
_SIGNATURES = (
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "is an old Excel workbook (.xls), or one that is locked with a password.",
        "Open it, take the password off, and save it as XLSX or CSV.",
    ),
    (_ZIP, "is a zip archive without a table.", "Unpack it first."),
    (b"\x89PNG", "is a picture.", "Type its results in, or ask for a PDF with text."),
    (
        b"\xff\xd8\xff",
        "is a photo.",
        "Type its results in, or ask for a PDF with text.",
    ),
    (b"GIF8", "is a picture.", "Type its results in, or ask for a PDF with text."),
    (b"\x1f\x8b", "is packed (gzip).", "Unpack it first."),
    (b"{\\rtf", "is a text document (RTF).", "Save its table as CSV or XLSX."),
    (b"%PDF", "is a PDF that cannot be read.", "Export the results another way."),
    (b"SQLite format 3", "is a database.", "Export its results as CSV."),
    (b"\x7fELF", "is a program.", "Choose the file with the results."),
    (b"MZ\x90", "is a program.", "Choose the file with the results."),
)
_ARCHIVES = (
    (b"opendocument.spreadsheet", "is an OpenDocument table (.ods)."),
    (b"opendocument.text", "is an OpenDocument text (.odt)."),
    (b"word/", "is a Word document."),
    (b"ppt/", "is a presentation."),
)
"""Archives that say in their first bytes what they are."""
_PAGES = (b"<!doctype html", b"<html", b"<head", b"<body", b"<table")


def explain(head: bytes) -> tuple[str, str] | None:
    """Return what a file is and what to do, if it is known to be no table."""
    for sign, what in _ARCHIVES:
        if head.startswith(_ZIP) and sign in head:
            return what, "Save its table as XLSX or CSV."
    for signature, what, do in _SIGNATURES:
        if head.startswith(signature):
            return what, do
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:200].lower()
    if start.startswith(_PAGES):
        what = "is a web page, whatever its name says."
        return what, "Copy the table and paste it, or export it as CSV."
    return _explain_marked_up(start)


def _explain_marked_up(start: bytes) -> tuple[str, str] | None:
    if start.startswith(b"<") and b"http://hl7.org/fhir" in start:
        return "is FHIR written as XML.", "Export it as FHIR in JSON."
    if start.startswith((b"<?xml", b"<clinicaldocument")):
        return "is an XML file that AltDesk does not know.", "Export it as CSV or FHIR."
    if start.startswith((b"{", b"[{")):
        return "is a JSON file that AltDesk does not know.", "Export it as CSV or FHIR."
    return None
