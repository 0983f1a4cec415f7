"""Twelve people as the engine explains them: the reading test of page one."""

import re
from datetime import date

import pytest
from sheet_cases import CASES

from altdesk.report import SheetOptions, compose, render
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load


@pytest.fixture(params=CASES.values(), ids=CASES.keys())
def case(request, panel):
    return request.param(panel)


@pytest.fixture
def read(case, page_one):
    """Return page one of the case as poppler reads it, in one line."""
    findings = interpret(case.history, load())
    summary = compose(case.history, findings, SheetOptions(date(2026, 11, 22)))
    text = page_one(render(summary))
    return " ".join(re.sub("[\u200e\u200f\u202a-\u202c]", "", text).split())


def test_page_one_says_what_matters_in_order(case, read):
    text = read.replace("\u00a0", " ")
    place = 0
    for piece in case.says:
        place = text.find(piece, place)
        assert place >= 0, piece
    for piece in case.says_not:
        assert piece not in text, piece


def test_every_shown_result_of_the_last_panel_is_on_page_one(case, read):
    for result in case.history.panels[-1].results:
        assert result.text in read
