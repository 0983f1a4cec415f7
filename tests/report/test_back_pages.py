"""The back pages hold everything: results, evidence, events, remarks, sources."""

import base64
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from altdesk.core.history import History
from altdesk.core.panel import DrawContext
from altdesk.core.result import Provenance, Status
from altdesk.report import Letterhead, Variant, compose
from altdesk.report.figures import write_times
from altdesk.report.wording import wording
from altdesk.rules.explanation import Citation, Explanation, Parameter, SourceStatus
from altdesk.rules.findings import (
    Cause,
    ExpectedCourse,
    Flag,
    Grade,
    Implausible,
    NotComputed,
    Note,
    Standing,
    Step,
    Trend,
    Urgency,
)

_SOURCE = Citation("NEW1999", "A source without a year in its text", 1999)
_WHY = Explanation(
    "said",
    rule="rule_x",
    clause="ALT_X > 1",
    sources=(_SOURCE,),
    missing=("CK",),
    parameters=(
        Parameter("limit_x", "183", "days", (_SOURCE,), SourceStatus.VERIFIED),
    ),
    because=(Explanation("ALT as a multiple: 1.41", formula="58 / 41 = 1.41"),),
)
_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA"
    "AABJRU5ErkJggg=="
)


def flat(text):
    return " ".join(text.replace("\u00a0", " ").split())


def test_every_kind_of_finding_is_printed_with_its_source(
    history, findings, sheet, text_of
):
    told = findings(
        grades=(Grade("ALT", "mild", "mildly raised", 1.41, _WHY),),
        trends=(
            Trend("ALT", "rising", "Went up.", "none", 3.0, True, None, False, _WHY),
        ),
        workup=(Step("s", 2, "Cause search", "Ask for more.", _WHY),),
        expected=(
            ExpectedCourse("e", "Stopped", "ALT", "Halves.", 0.5, 0.42, None, _WHY),
        ),
        cautions=(Note("n", "A signal, not a diagnosis.", _WHY),),
        not_computed=(NotComputed("elf", "no values"), NotComputed("nfs", "no BMI")),
        implausible=(Implausible("PLT", "182000 is not possible."),),
    )

    text = flat(text_of(sheet(history(), told)))

    for piece in (
        *("ALT: mildly raised", "ALT: Went up.", "Stage 2: Cause search"),
        *("Ask for more.", "Stopped: Halves.", "Observed 0.42, expected 0.50."),
        *("A signal, not a diagnosis.", "elf: no values"),
        *("Rule rule_x when ALT_X > 1.", "ALT as a multiple: 1.41 (58 / 41 = 1.41)"),
        *("Numbers used: limit_x 183 days.", "Missing: CK."),
        "A source without a year in its text (1999)",
        "Please check Platelets: 182000 is not possible.",
    ):
        assert piece in text, piece
    assert "nfs: no BMI" not in text  # its score says so already


def test_what_was_read_comes_with_its_reckoning(history, findings, sheet, text_of):
    from altdesk.rules.explanation import Input

    why = replace(
        _WHY,
        inputs=(Input("ALT_X", "ALT as a multiple", "1.41", ("ALT 58 U/L",)),),
        parameters=(),
    )
    told = findings(cautions=(Note("n", "A caution.", why),))

    text = flat(text_of(sheet(history(), told)))

    assert "From: ALT as a multiple: 1.41 (58 / 41 = 1.41; ALT 58 U/L)." in text


def test_a_withdrawn_and_a_superseded_result_are_still_told(
    panel, history, sheet, text_of
):
    drawn = panel(date(2026, 1, 5), {"ALT": "55", "AST": "40"})
    alt, ast = drawn.results
    kept = replace(
        drawn,
        results=(
            alt,
            replace(alt, text="52", status=Status.CORRECTED),
            replace(ast, status=Status.ENTERED_IN_ERROR),
        ),
    )

    text = flat(text_of(sheet(history(panels=(kept,)))))

    assert "ALT of 5 Jan 2026: 55 U/L was corrected to 52." in text
    assert "Withdrawn by the lab: AST 40 U/L of 5 Jan 2026." in text


def test_a_result_that_was_printed_twice_is_told_twice(panel, history, sheet, text_of):
    drawn = panel(date(2026, 1, 5), {"ALT": "55"})
    (alt,) = drawn.results
    zinc = replace(alt, analyte=None, name="Zinc", text="11", canonical=None)
    twice = replace(
        drawn,
        results=(alt, replace(alt, text="57"), zinc, replace(zinc, text="12")),
    )

    text = flat(text_of(sheet(history(panels=(twice,)))))

    assert "Also printed for ALT on 5 Jan 2026: 55 U/L." in text
    assert "Also printed for Zinc on 5 Jan 2026: 11 U/L." in text


def test_remarks_contexts_and_origins_are_printed(panel, history, sheet, text_of):
    drawn = panel(date(2026, 1, 5), {"ALT": "55", "AST": "40"})
    alt, ast = drawn.results
    kept = replace(
        drawn,
        note="Taken at noon.",
        context=DrawContext((("EXERCISE_7D", True), ("JAUNDICE", False))),
        results=(
            replace(alt, note="haemolysed", provenance=Provenance("typed")),
            replace(ast, provenance=Provenance("FHIR R4", "labs.json")),
        ),
    )

    text = flat(text_of(sheet(history(panels=(kept,)))))

    assert "Hard exercise or a muscle injury in the 7 days before: yes." in text
    assert "Yellow eyes or skin: no." in text
    assert "Taken at noon." in text
    assert "ALT: haemolysed" in text
    assert "Results: 1 from FHIR R4, 1 typed." in text


def test_two_draws_of_a_day_are_told_apart_by_the_hour(
    panel, history, options, findings
):
    early = panel(datetime(2026, 1, 5, 8, 30, tzinfo=UTC), {"ALT": "55"})
    late = panel(datetime(2026, 1, 5, 17, 5, tzinfo=UTC), {"ALT": "58"})

    (table,) = compose(
        history(panels=(early, late)), findings(), options
    ).front.table.blocks

    assert [c.subtitle for c in table.columns[1:3]] == ["08:30", "17:05"]


def test_an_unknown_analyte_keeps_its_name_flag_and_words(history, options, findings):
    from altdesk.core.check import check
    from altdesk.core.draft import DraftPanel, DraftResult

    drafts = (
        DraftResult("58", "ALT", "ALT", "U/L"),
        DraftResult("clotted specimen, please repeat", "Potassium", flag="A"),
        DraftResult("8.549999999999999", "Zinc", unit="µmol/L", interval="9 - 18"),
    )
    drawn = check(DraftPanel(date(2026, 1, 5), drafts, "Lab"), "a" * 32).panel

    (table,) = compose(history(panels=(drawn,)), findings(), options).back[0].blocks

    rows = {row[0].text: row for row in table.rows}
    assert rows["Potassium"][1].text == "clotted s…"
    assert rows["Potassium"][1].flag == "A"
    assert rows["Zinc"][1].text == "8.55"
    assert "“clotted specimen, please repeat”" in table.notes[0]
    assert "“8.549999999999999”" in table.notes[0]
    assert "Other letters are the flags that the lab printed." in table.notes[0]


def test_a_result_without_its_own_range_is_marked(panel, history, options, findings):
    first = panel(date(2026, 1, 1), {"ALT": "50"}, ranges={})
    last = panel(date(2026, 2, 1), {"ALT": "30"})

    (table,) = compose(
        history(panels=(first, last)), findings(), options
    ).front.table.blocks

    assert table.rows[0][1].mark == "a"
    assert "a: no range given." in table.notes[0]


def test_a_low_result_has_its_letter(panel, history, options, findings):
    low = panel(date(2026, 1, 1), {"ALB": "2.9", "ALT": "40"})

    (table,) = compose(history(panels=(low,)), findings(), options).front.table.blocks

    assert table.rows[1][1].flag == "L"
    assert "L: below it." in table.notes[0]


def test_a_bound_stays_a_bound_as_a_multiple(panel, history, options, findings):
    bound = panel(date(2026, 1, 1), {"ALT": ">410"})

    summary = compose(history(panels=(bound,)), findings(), options)

    assert ">10 × the lab's upper limit of 41" in summary.front.figures
    assert summary.front.table.blocks[0].rows[0][2].text == ">10"


@pytest.mark.parametrize(
    ("times", "written"),
    [
        (1.0, "1.0"),
        (1.02, "1.02"),
        (1.0042, "1.004"),
        (1.41, "1.4"),
        (9.96, "10.0"),
        (46.25, "46.2"),
    ],
)
def test_a_multiple_is_written_as_exactly_as_it_matters(times, written):
    assert write_times(times) == written


def test_many_soon_flags_and_causes_are_counted(history, findings, sheet, page_one):
    flags = tuple(
        Flag(f"f{i}", Urgency.DOCTOR_SOON, f"See a doctor {i}.", (), _WHY)
        for i in range(6)
    )
    unlikely = tuple(
        Cause(
            f"u{i}",
            f"unlikely {i}",
            f"unlikely {i}",
            "",
            Standing.LESS_LIKELY,
            (),
            findings().causes[0].against,
            (),
            (),
        )
        for i in range(5)
    )
    told = findings(flags=flags, causes=0)
    told = replace(told, causes=unlikely)

    text = flat(page_one(sheet(history(), told)))

    assert "and 3 more overleaf" in text
    assert "unlikely 0, unlikely 1, unlikely 2, and 2 more overleaf" in text


def test_nothing_to_explain_is_said(history, findings, sheet, page_one):
    told = findings(causes=0, pattern=None, flags=(), questions=(), retest=None)

    text = flat(page_one(sheet(history(), told)))

    assert "Nothing in these numbers needs an explanation." in text
    assert "No open question comes from these results." in text


def test_the_headline_is_not_said_twice(history, findings, options):
    told = findings(
        is_urgent=True,
        headline="Please get medical help today.",
        summary=("Raised liver-cell tests together with raised bilirubin.", "ALT 480."),
    )

    front = compose(history(), told, options).front

    assert front.headline == "ALT 480."


def test_without_any_other_sentence_the_figures_are_the_headline(
    history, findings, options
):
    told = findings(is_urgent=True, headline="Please get medical help today.")

    front = compose(history(), told, options).front

    assert front.headline.startswith("Latest ALT 58 U/L")
    assert front.figures.startswith("AST\u00a043")


def test_an_older_ast_is_dated(panel, history, findings, options):
    panels = (
        panel(date(2026, 1, 1), {"ALT": "50", "AST": "30"}),
        panel(date(2026, 2, 1), {"ALT": "55"}),
    )

    front = compose(history(panels=panels), findings(), options).front

    assert "AST\u00a030, 1 Jan 2026" in front.figures


def test_only_ast_is_enough_for_a_sheet(panel, history, findings, options):
    only = panel(date(2026, 1, 1), {"AST": "50"})

    front = compose(history(panels=(only,)), findings(), options).front

    assert front.figures.startswith("Latest AST 50 U/L")
    assert [c.analyte for c in front.plot.curves] == ["AST"]


def test_further_trends_are_those_measured_more_than_once(history, sheet, text_of):
    text = flat(text_of(sheet(history())))

    assert "ALP over time" in text
    assert "Platelets over time" in text
    assert "CK over time" not in text


def test_a_clinics_logo_is_drawn(history, options, sheet, tmp_path):
    import pikepdf

    place = tmp_path / "logo.pdf"
    clinic = replace(options, letterhead=Letterhead("", logo=_PIXEL))
    place.write_bytes(sheet(history(), its_options=clinic))

    with pikepdf.open(place) as pdf:
        assert len(pdf.pages[0].get_images()) == 1


def test_large_print_has_the_box_of_today_too(
    history, findings, options, sheet, text_of
):
    large = replace(options, variant=Variant.LARGE)

    text = flat(text_of(sheet(history(), findings(is_urgent=True), large)))

    assert "Do not wait: care today" in text
    assert "Call your doctor, the out-of-hours service or emergency number." in text


def test_a_name_that_is_too_long_stands_in_full_at_the_end(history, sheet, text_of):
    name = "Ann " + "Hohenzollern " * 30

    text = flat(text_of(sheet(history(name))))

    assert f"Name in full: {name.strip()}" in text


def test_a_language_without_a_file_is_english():
    assert wording("xx").language == "en"
    assert wording("../../etc").language == "en"
    assert wording("en-GB").day(date(2026, 11, 3)) == "3 Nov 2026"


def test_an_event_without_a_name_is_called_by_its_kind(history, findings, options):
    from altdesk.core.event import Event, EventKind

    weighed = Event("w" * 32, EventKind.WEIGHT, "", date(2025, 6, 1))
    known = History(history().person, history().panels, (weighed,))

    sections = compose(known, findings(), options).back
    table = next(s for s in sections if s.title == "Events and medicines").blocks[0]

    assert [cell.text for cell in table.rows[0][:4]] == [
        "weight",
        "weight",
        "1 Jun 2025",
        "",
    ]


def test_a_source_that_was_not_read_again_is_marked_in_the_list(
    history, findings, sheet, text_of
):
    unread = Citation("X2001", "Someone 2001", 2001, SourceStatus.RECALLED)
    why = Explanation("x", sources=(unread,), status=SourceStatus.VERIFIED)

    told = findings(cautions=(Note("n", "A caution.", why),))
    text = flat(text_of(sheet(history(), told)))

    assert "Someone 2001 · unverified" in text
    assert "Unverified: the passage was not read again in the source." in text


def test_a_ratio_of_bounds_is_no_figure(panel, history, findings, sheet, page_one):
    bounds = panel(date(2026, 1, 1), {"ALT": "<5", "AST": ">1000"})

    text = page_one(sheet(history(panels=(bounds,)), findings()))

    assert "AST >1000" in text
    assert "AST/ALT" not in text
