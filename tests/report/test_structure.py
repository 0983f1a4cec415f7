"""The sheet can be read aloud: tagged, in the order of the page, nothing unnamed."""

import subprocess

import pikepdf
import pytest


@pytest.fixture
def tree(poppler, history, findings, sheet, tmp_path):  # noqa: ARG001 - it skips
    """Return poppler's view of the structure, with its text."""
    place = tmp_path / "sheet.pdf"
    place.write_bytes(sheet(history(), findings(is_urgent=True)))
    done = subprocess.run(
        ["pdfinfo", "-struct-text", str(place)], capture_output=True, check=True
    )
    return done.stdout.decode()


def test_the_structure_has_the_order_of_the_page(tree):
    pieces = (
        *("Document", "H1", "Maria Example", "Do not wait", "ALT has been raised"),
        *("Figure", "Results", "Table", "TR", "TH", "3 Nov", "ALT", "58"),
        *("What the numbers fit", "Questions for this visit", "All results"),
        *("Sources",),
    )
    place = 0
    for piece in pieces:
        place = tree.find(piece, place)
        assert place >= 0, piece


def test_headings_of_rows_and_columns_say_which_they_are(history, sheet, tmp_path):
    place = tmp_path / "sheet.pdf"
    place.write_bytes(sheet(history()))
    scopes = set()
    with pikepdf.open(place) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/TH":
                scopes.add(str(item.A.Scope))
    assert scopes == {"/Row", "/Column"}


def test_each_figure_has_its_words(history, sheet, tmp_path):
    place = tmp_path / "sheet.pdf"
    place.write_bytes(sheet(history()))
    with pikepdf.open(place) as pdf:
        figures = [
            item
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure"
        ]
        assert len(figures) > 1
        assert all("Line chart of" in str(figure.Alt) for figure in figures)


def test_every_marked_piece_belongs_to_an_element(history, sheet, tmp_path):
    place = tmp_path / "sheet.pdf"
    place.write_bytes(sheet(history()))
    with pikepdf.open(place) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        for index, page in enumerate(pdf.pages):
            assert page.StructParents == numbers[2 * index] == index
            content = page.Contents.read_bytes()
            marked = content.count(b"/MCID")
            assert marked == len(numbers[2 * index + 1])
            assert content.count(b" BDC") + content.count(b" BMC") == content.count(
                b"EMC"
            )
