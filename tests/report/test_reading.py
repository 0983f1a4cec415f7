"""Page one as poppler reads it: each number of its table is that of the log."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from altdesk.core.result import Status
from altdesk.report import Paper, Variant, compose, render
from altdesk.report.figures import range_of
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load

_DAY = date(2026, 3, 11)


def _ordinary(panel):
    return tuple(
        panel(
            _DAY - timedelta(days=90 * i),
            {
                "ALT": f"{58 + i}.0",
                "AST": str(41 - i),
                "ALP": "84",
                "PLT": str(240 - i),
            },
        )
        for i in reversed(range(9))
    )


def _bounds(panel):
    return (
        panel(_DAY - timedelta(days=30), {"ALT": "<5", "AST": "0,7", "GGT": "1234"}),
        panel(_DAY, {"ALT": ">1000", "AST": "12.30", "GGT": "44"}),
    )


def _statuses(panel):
    return (
        panel(
            _DAY - timedelta(days=9),
            {"ALT": "52", "AST": "40"},
            statuses={"ALT": Status.CORRECTED},
        ),
        panel(_DAY, {"ALT": "66"}, statuses={"ALT": Status.PRELIMINARY}),
    )


def _ranges(panel):
    return (
        panel(_DAY - timedelta(days=9), {"ALT": "52"}, ranges={"ALT": "10 - 50"}),
        panel(_DAY, {"ALT": "66", "ALB": "4.1"}, ranges={"ALT": "7 - 41"}),
    )


_CASES = {
    "ordinary": _ordinary,
    "bounds and marks": _bounds,
    "corrected, preliminary": _statuses,
    "ranges that change": _ranges,
}


@pytest.fixture(params=_CASES.values(), ids=_CASES.keys())
def known(request, panel, history):
    return history(panels=request.param(panel))


def _rows(text, names):
    """Return what stands behind each analyte's name in the table of page one."""
    found = {}
    for line in text.splitlines():
        for name in names:
            if re.match(rf"\s*{re.escape(name)}\s", line):
                found.setdefault(name, line.replace(name, "", 1).split())
    return found


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("variant", [Variant.ONE_SHEET, Variant.NUMBERS])
def test_each_row_holds_the_log_s_own_numbers_in_order(
    known, paper, variant, options, text_of
):
    wanted = replace(options, paper=paper, variant=variant)
    summary = compose(known, interpret(known, load()), wanted)
    text = text_of(render(summary), "-layout", "-f", "1", "-l", "1")

    table = summary.front.table.blocks[0]
    names = [row[0].text for row in table.rows]
    _, _, table_text = text.partition("Results\n")
    rows = _rows(table_text, names)
    shown = known.panels[-5:]
    for name, cells in ((n, rows[n]) for n in names):
        printed = [
            result.text
            for panel in shown
            for result in panel.results
            if _is(result, name)
        ]
        place = 0
        for value in printed:
            place = cells.index(value, place) + 1
        latest = [r for p in shown for r in p.results if _is(r, name)][-1]
        limits = range_of(latest.interval).split()
        assert cells[-len(limits) :] == limits if limits else True


def _is(result, name):
    from altdesk.report.figures import analyte_name
    from altdesk.report.wording import wording

    return analyte_name(result.analyte, wording()) == name


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_every_number_of_page_one_comes_from_somewhere(
    known, language, options, text_of
):
    wanted = replace(options, language=language, variant=Variant.ONE_SHEET)
    told = interpret(known, load())
    text = text_of(render(compose(known, told, wanted)), "-f", "1", "-l", "1")
    english = text_of(
        render(compose(known, told, replace(wanted, language="en"))),
        *("-f", "1", "-l", "1"),
    )

    def numbers(said):
        plain = re.sub(r"(?<=\d),(?=\d)", ".", said.replace("\u00a0", " "))
        return sorted(re.findall(r"(?<![\w.])\d+(?:\.\d+)?(?![\w])", plain))

    def values(said):
        return [n for n in numbers(said) if len(n) > 2 or "." in n]

    lost = set(values(english)) - set(values(text))
    added = set(values(text)) - set(values(english))
    assert lost == set()
    assert added == set()


@pytest.mark.parametrize(
    "name",
    [
        *("Łukasz Źródło", "Ελένη Παππά", "Мария Щербакова", "田中花子", "김철수"),
        *("محمد عبد الله", "דוד לוי", "नरेन्द्र", "สมชาย", "Զարուհի"),
    ],
)
@pytest.mark.parametrize("variant", [Variant.ONE_SHEET, Variant.LARGE])
def test_ten_scripts_are_read_back_in_every_variant(
    name, variant, history, findings, options, text_of
):
    wanted = replace(options, variant=variant, own_note=name)

    text = text_of(render(compose(history(name), findings(), wanted)))

    letters = re.sub("[\u200e\u200f\u202a-\u202c\\s]", "", text)
    assert all(letters.count(word) >= 2 for word in name.split())
