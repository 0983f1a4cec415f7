"""A validator of PDF/A-2a and PDF/UA-1 finds no fault in any sheet.

The validator (page-validation) passes the veraPDF project's corpus of files.
"""

from dataclasses import replace
from datetime import date

import page
import pytest
from sheet_cases import CASES

from altdesk.report import (
    Letterhead,
    Paper,
    SheetOptions,
    Variant,
    compose,
    render,
    render_together,
)
from altdesk.report.wording import languages
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load

_PROFILES = ("2a", "ua1")
_NAMES = (
    *("محمد عبد الله", "דוד בן־גוריון", "नरेन्द्र क्षत्रिय", "สมชาย ใจดี", "田中花子 김철수"),
    *("রবীন্দ্রনাথ", "தமிழ்ச்செல்வி", "Łukasz e\u0301 ﬁ ½ 😀 \ue000", "Ελένη Мария", ""),
)


@pytest.fixture
def faults():
    """Return what the validator finds in a PDF, under both standards."""

    def find(pdf):
        reports = [page.validate_pdf_bytes(pdf, profile=name) for name in _PROFILES]
        return [str(f.message) for report in reports for f in report.failures]

    return find


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_none_in_the_twelve_cases(case, panel, faults):
    known = case(panel).history
    for variant in Variant:
        options = SheetOptions(date(2026, 11, 22), variant=variant)
        told = interpret(known, load())

        assert faults(render(compose(known, told, options))) == [], variant


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("paper", list(Paper))
def test_none_in_any_language(language, paper, history, findings, options, faults):
    wanted = replace(
        options,
        language=language,
        paper=paper,
        own_note="I am tired.\n" * 30,
        letterhead=Letterhead("Clinic", "Street 1"),
        head_hash="5f" * 32,
    )

    assert faults(render(compose(history(), findings(is_urgent=True), wanted))) == []


@pytest.mark.parametrize("name", _NAMES)
def test_none_with_a_name_in_any_script(name, history, findings, options, faults):
    assert faults(render(compose(history(name), findings(), options))) == []


def test_none_in_many_people_s_file(history, findings, options, faults):
    one = replace(options, variant=Variant.ONE_SHEET)
    sheets = [compose(history(name), findings(), one) for name in ("Ann", "محمد")]

    assert faults(render_together(sheets)) == []


def test_a_fault_would_be_found(history, findings, options, faults):
    pdf = render(compose(history(), findings(), options))

    broken = pdf.replace(b"<pdfaid:part>2<", b"<pdfaid:part>9<")

    assert faults(broken) != []
