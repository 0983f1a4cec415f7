"""The lines of a PDF without what is read of them: from a page to its words.

What is read of words is fuzzed by `page_words.py`, which no PDF slows down. A whole PDF
is read to its end all the same.
"""

import containers

from altdesk.importers import Choices, Reading, pdf
from altdesk.importers.pdf_text import read_lines
from altdesk.importers.source import SourceFile, from_bytes


def read(source: SourceFile, choices: Choices) -> Reading:
    """Return an empty reading if the page that `source` draws has lines."""
    data = source.read_bytes()
    if data.startswith(b"%PDF"):
        return pdf.read(source, choices)
    for line in read_lines(from_bytes(containers.pdf_page(data), source.name)):
        assert line.words
        assert "".join(cell.text for cell in line.cells).strip()
    return Reading(pdf.FORMAT)
