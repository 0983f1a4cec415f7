"""The sheet lasts: what PDF/A-2a asks for, rule by rule, and a file that is whole."""

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import replace

import pikepdf
import pytest

from altdesk.report import Letterhead, Paper, Variant
from altdesk.report.paper.packing import pack

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}
_NAMES = ["Maria Example", "Łukasz <b>&Źródło", "محمد عبد الله", "田中花子", "นภา"]


@pytest.fixture(params=_NAMES)
def named(request, history, sheet, tmp_path):
    """Return the open PDF of a person of a difficult name."""
    place = tmp_path / "sheet.pdf"
    place.write_bytes(sheet(history(request.param)))
    with pikepdf.open(place) as pdf:
        yield pdf


def _dictionaries(pdf):
    return [
        item
        for item in pdf.objects
        if isinstance(item, pikepdf.Dictionary | pikepdf.Stream)
    ]


def test_the_metadata_say_what_the_information_says(named):
    text = named.Root.Metadata.read_bytes().decode()
    described = ET.fromstring(text).find(".//rdf:Description", _NAMESPACES)  # noqa: S314 - ours

    def said(path):
        return described.findtext(path, namespaces=_NAMESPACES)

    assert said("dc:title/rdf:Alt/rdf:li") == str(named.docinfo["/Title"])
    assert said("dc:language/rdf:Bag/rdf:li") == str(named.Root.Lang)
    assert said("pdf:Producer") == str(named.docinfo["/Producer"]) == "AltDesk"
    assert said("xmp:CreatorTool") == str(named.docinfo["/Creator"])
    assert (said("pdfaid:part"), said("pdfaid:conformance")) == ("2", "A")
    assert said("pdfuaid:part") == "1"
    assert described.find("dc:creator", _NAMESPACES) is None
    day = re.sub(r"\D", "", said("xmp:CreateDate"))[:8]
    assert str(named.docinfo["/CreationDate"]).startswith(f"D:{day}")
    assert "/Filter" not in named.Root.Metadata


def test_the_colours_are_those_of_a_profile_in_the_document(named):
    (intent,) = named.Root.OutputIntents
    profile = intent.DestOutputProfile

    assert intent.S == "/GTS_PDFA1"
    assert profile.N == 3
    assert profile.read_bytes()[36:40] == b"acsp"
    assert profile.read_bytes()[16:20] == b"RGB "
    for page in named.pages:
        content = page.Contents.read_bytes()
        assert not re.search(rb"\s(?:k|K|g|G|cs|CS|sc|SC|scn|SCN|gs)\s", content)


def test_nothing_is_hidden_runs_or_leads_outside(named):
    assert not named.is_encrypted
    assert "/ID" in named.trailer
    forbidden = {"/JS", "/AA", "/OpenAction", "/EmbeddedFiles", "/SMask", "/AcroForm"}
    for item in _dictionaries(named):
        assert forbidden.isdisjoint(item.keys())
        assert str(item.get("/Filter", "")) != "/LZWDecode"


def test_every_typeface_is_embedded_and_can_be_read_as_text(named):
    fonts = [d for d in _dictionaries(named) if d.get("/Type") == "/Font"]

    assert fonts
    for font in fonts:
        assert "/FontFile2" in font.FontDescriptor
        assert "/ToUnicode" in font
        assert "/Encoding" not in font
        assert int(font.FontDescriptor.Flags) & 4
        assert len(font.Widths) == font.LastChar - font.FirstChar + 1


def test_links_belong_to_the_printed_page(named):
    links = [n for page in named.pages for n in page.get("/Annots", [])]

    assert links
    assert all(int(link.F) & 4 and not int(link.F) & 3 for link in links)


@pytest.mark.parametrize("variant", list(Variant))
@pytest.mark.parametrize("paper", list(Paper))
def test_qpdf_finds_no_fault(variant, paper, history, options, sheet, tmp_path):
    if shutil.which("qpdf") is None:
        pytest.skip("qpdf is missing (package qpdf)")
    place = tmp_path / "sheet.pdf"
    wanted = replace(options, variant=variant, paper=paper)
    place.write_bytes(sheet(history("田中 محمد Łukasz"), its_options=wanted))

    done = subprocess.run(
        ["qpdf", "--check", str(place)], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in done.stdout.casefold() + done.stderr.casefold()


def test_packing_changes_no_object(history, options, sheet, tmp_path, monkeypatch):
    from altdesk.report.paper import pen

    whole = []
    monkeypatch.setattr(pen, "pack", lambda pdf: whole.append(pdf) or pack(pdf))
    wanted = replace(options, letterhead=Letterhead("Clinic", "Street 1"))
    packed = sheet(history(), its_options=wanted)
    (loose,) = whole
    (tmp_path / "packed.pdf").write_bytes(packed)
    (tmp_path / "loose.pdf").write_bytes(loose)

    assert len(packed) < 0.8 * len(loose)
    with (
        pikepdf.open(tmp_path / "packed.pdf") as small,
        pikepdf.open(tmp_path / "loose.pdf") as large,
    ):
        assert small.Root.objgen == large.Root.objgen
        for item in large.objects:
            if item.is_indirect:
                same = small.get_object(item.objgen)
                assert same.unparse(resolved=True) == item.unparse(resolved=True)


def test_what_is_no_document_is_not_packed():
    with pytest.raises(ValueError, match="No object"):
        pack(
            b"%PDF-1.7\nxref\n0000000009 00000 n \ntrailer\n<<>>\nstartxref\n9\n%%EOF\n"
        )
