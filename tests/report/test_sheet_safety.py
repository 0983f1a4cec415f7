"""Whatever a person typed is letters on paper, and nothing else."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from altdesk.report.paper.plain import LONGEST, para

_VECTORS = {
    "local image": '<img src="local.png" width="9" height="9"/>x',
    "file image": '<img src="file:///etc/hostname" width="9" height="9"/>x',
    "remote image": '<img src="http://127.0.0.1:9/x.png" width="9" height="9"/>x',
    "link": '<a href="http://evil.example/">click</a>',
    "script link": '<a href="javascript:alert(1)">click</a>',
    "file link": '<link href="file:///etc/passwd">c</link>',
    "colour": '<font color="[c for c in [0.1]][0] and Color(1,0,0)">x</font>',
    "call": "<font color=\"open('pwned','w')\">x</font>",
    "dunder": '<font color="().__class__.__mro__">x</font>',
    "broken markup": "Ann <b Smith",
    "ampersand": "R&D <5 µmol & >3",
    "unknown tag": "<script>alert(1)</script>",
    "on draw": '<onDraw name="f" label="x"/>',
    "huge font": '<font size="99999">x</font>',
    "entity": "&lt;b&gt; &#65; &amp;",
    "braces": "{name} {0} %s",
    "pdf": "(a) Tj ET \\) /Type /Action (",
}


@pytest.mark.parametrize("vector", _VECTORS.values(), ids=_VECTORS.keys())
def test_a_name_or_a_note_that_is_markup_prints_as_text(
    vector, history, options, sheet, text_of, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    noted = replace(options, own_note=vector)

    pdf = sheet(history(vector), its_options=noted)

    place = tmp_path / "sheet.pdf"
    place.write_bytes(pdf)
    flat = "".join(text_of(pdf).split())
    assert flat.count("".join(vector.split())) >= 2
    with pikepdf.open(place) as opened:
        for page in opened.pages:
            assert not page.get_images()
            for note in page.get("/Annots", []):
                assert "/A" not in note
        assert "/OpenAction" not in opened.Root
    assert not (tmp_path / "pwned").exists()


@pytest.mark.parametrize(
    "name",
    [
        "Łukasz Źródło",
        "Мария Ивановна Петрова",
        "Ελένη Παπαδοπούλου",
        "Nguyễn Thị Minh Khai",
        "Þórður Ægisson",
        "田中花子",
        "さくら ヒカル",
        "김철수",
        "王小明",
    ],
)
def test_names_of_many_scripts_are_read_back_equal(name, history, sheet, page_one):
    assert name in page_one(sheet(history(name)))


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("محمد عبد الله", "Arabic"),
        ("דוד בן־גוריון", "Hebrew"),
        ("नरेन्द्र क्षत्रिय", "Devanagari"),
        ("สมชาย ใจดี", "Thai"),
        ("রবীন্দ্রনাথ", "Bengali"),
        ("தமிழ்ச்செல்வி", "Tamil"),
    ],
)
def test_shaped_names_are_read_back_equal(
    name, family, history, sheet, page_one, tmp_path
):
    pdf = sheet(history(name))

    text = page_one(pdf)
    # Poppler wraps right-to-left words in direction marks and may space them anew.
    letters = "".join(c for c in text if c not in "\u200e\u200f\u202a\u202b\u202c\n ")
    assert all(word in letters for word in name.split())
    place = tmp_path / "named.pdf"
    place.write_bytes(pdf)
    fonts = subprocess.run(
        ["pdffonts", str(place)], capture_output=True, text=True, check=True
    ).stdout
    assert f"NotoSans{family}" in fonts


def test_a_letter_without_a_drawing_is_printed_as_its_code(history, sheet, page_one):
    text = page_one(sheet(history("Ann 😀 Smith")))

    assert "‹U+1F600›" in text


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\0b\x07c", "abc"),
        ("left\u202eright", "leftright"),
        ("a\ud800b", "ab"),
        ("two\nlines\tand tab", "two lines and tab"),
        ("e\u0301", "é"),
        ("soft\u00adhyphen", "softhyphen"),
        ("", ""),
    ],
)
def test_para_keeps_letters_and_drops_controls(typed, printed):
    assert para(typed) == printed


def test_para_cuts_what_is_too_long_and_shows_it():
    cut = para("ab " * LONGEST)

    assert len(cut) <= LONGEST
    assert cut.endswith("[…]")


@pytest.mark.parametrize("letter", ["W", "Щ", "word ", "田", "ع", "a\n", "नि", "<b>"])
def test_a_note_of_100000_letters_prints_in_under_a_second(
    letter, history, options, sheet
):
    note = (letter * 100_000)[:100_000]
    noted = replace(options, own_note=note)
    sheet(history())
    start = time.process_time()

    pdf = sheet(history(note[:100_000]), its_options=noted)

    took = time.process_time() - start
    assert took < 1.0
    assert pdf.startswith(b"%PDF")


def test_long_results_units_and_laboratories_do_not_break_the_sheet(
    panel, history, sheet, text_of
):
    draft = panel(date(2026, 1, 1), {"ALT": "50"}, laboratory="L" * 5000)

    assert "LLLL" in text_of(sheet(history(panels=(draft,))))


def test_settings_files_of_the_pdf_library_are_not_run(tmp_path):
    trap = "open('ran', 'w').write('x')"
    (tmp_path / "reportlab_settings.py").write_text(trap)
    (tmp_path / ".reportlab_settings").write_text(trap)
    code = "import altdesk.report.paper.document"
    environment = {**os.environ, "HOME": str(tmp_path), "PYTHONPATH": str(Path.cwd())}

    subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, check=True
    )

    assert not (tmp_path / "ran").exists()
