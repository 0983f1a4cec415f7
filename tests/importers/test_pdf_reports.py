"""PDF reports of several layouts; scans and locked files are said to be so."""

import io
import json

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from altdesk.core.catalogue import catalogue
from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, read, read_source
from altdesk.importers.answer import as_json
from altdesk.importers.source import from_bytes

NAMES = {"BILT": "TBIL", "BILD": "DBIL", "PT_SEC": "PT", "PT_PCT": "PT"}
REPORTS = (
    "de_lab_sample_report.pdf",
    "made_cumulative_columns.pdf",
    "us_synthetic_borderless.pdf",
    "us_synthetic_multipage.pdf",
)


def pdf(
    *pages: list[tuple[float, str]] | list[list[tuple[float, str]]],
    font: str = "Helvetica",
    size: int = 9,
) -> bytes:
    """Return a PDF; each page is a list of lines, each line pieces at x points."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for lines in pages:
        canvas.setFont(font, size)
        for at, line in enumerate(lines):
            for left, text in line:
                canvas.drawString(left, 800 - 14 * at, text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def found(content: bytes, **choices: object) -> list[tuple[object, ...]]:
    reading = read_source(from_bytes(content, "report.pdf"), Choices(**choices))
    return [
        (
            r["analyte"],
            r["comparator"],
            r["value"],
            r["unit"],
            r["collected"],
            r["flag"],
        )
        for person in as_json(reading)["people"]
        for r in person["results"]
    ]


@pytest.mark.parametrize("name", REPORTS)
def test_sample_report_gives_all_expected_results(samples, name):
    path = samples / "pdf" / name
    expected = json.loads(path.with_name(name + ".expected.json").read_text())
    wanted = {
        (
            NAMES.get(r["analyte"], r["analyte"]),
            r.get("comparator"),
            float(r["value"]),
            r["unit"],
            r["date"],
            r.get("ref_low"),
            r.get("ref_high"),
            r.get("flag"),
        )
        for r in expected["results"]
        if NAMES.get(r["analyte"], r["analyte"]) in catalogue()
    }

    answer = as_json(read(path))

    results = {
        (
            r["analyte"],
            r["comparator"],
            float(r["value"]),
            r["unit"],
            r["collected"][:10],
            None if r["low"] is None else float(r["low"]),
            None if r["high"] is None else float(r["high"]),
            r["flag"],
        )
        for person in answer["people"]
        for r in person["results"]
    }
    assert wanted <= results
    # What the report holds beside: analytes that the expected file does not track.
    assert {r[0] for r in results - wanted} <= {
        "HB", "MCV", "TRF", "TSAT", "IRON", "HBA1C", "GLU", "TG", "HDL", "IGG", "TSH",
    }  # fmt: skip


def test_german_sample_names_its_person(samples):
    person = read(samples / "pdf" / "de_lab_sample_report.pdf").people[0]

    assert person.name == "Musterpatient, Optimalprofil"
    assert person.born.isoformat() == "1956-03-09"


def test_report_without_heading_is_read_line_by_line():
    lines = [
        [(50, "Labor Mitte")],
        [(50, "Patient: Źródło, Łukasz".encode("ascii", "ignore").decode())],
        [(50, "Entnahme: 25.01.2024 08:10")],
        [(50, "GPT (ALAT)"), (180, "+"), (210, "71 U/l"), (280, "< 50")],
        [(50, "Bilirubin gesamt"), (210, "15,4 mg/l"), (280, "2,0 - 12,0")],
        [(50, "CRP"), (210, "2,1 mg/l"), (280, "< 5,0")],
        [(50, "Bitte rufen Sie uns bei 3 Fragen an.")],
    ]

    assert found(pdf(lines)) == [
        ("ALT", None, "71", "U/l", "2024-01-25T08:10:00", "+"),
        ("TBIL", None, "15.4", "mg/l", "2024-01-25T08:10:00", None),
    ]


def test_empty_cells_keep_their_columns():
    lines = [
        [(50, "Test"), (150, "Unit"), (250, "12.03.2024"), (350, "01.02.2024")],
        [(50, "ALT"), (150, "U/L"), (355, "61")],
        [(50, "AST"), (150, "U/L"), (255, "31")],
    ]

    assert found(pdf(lines)) == [
        ("AST", None, "31", "U/L", "2024-03-12", None),
        ("ALT", None, "61", "U/L", "2024-02-01", None),
    ] or found(pdf(lines)) == [
        ("ALT", None, "61", "U/L", "2024-02-01", None),
        ("AST", None, "31", "U/L", "2024-03-12", None),
    ]


def test_section_of_urine_is_left_out():
    lines = [
        [(50, "Collected: 2024-03-12")],
        [(50, "Test"), (200, "Result"), (300, "Unit")],
        [(50, "Albumin"), (200, "41"), (300, "g/L")],
        [(50, "Urine")],
        [(50, "Albumin"), (200, "12"), (300, "mg/L")],
        [(50, "Serum")],
        [(50, "ALT"), (200, "55"), (300, "U/L")],
    ]

    assert [result[0] for result in found(pdf(lines))] == ["ALB", "ALT"]


def test_table_goes_on_over_pages():
    heading = [(50, "Test"), (200, "Result"), (300, "Unit"), (380, "Range")]
    first = [
        [(50, "Collected: 2024-03-12")],
        heading,
        [(50, "ALT"), (200, "55"), (300, "U/L"), (380, "7-56")],
    ]
    second = [heading, [(50, "AST"), (200, "<5"), (300, "U/L"), (380, "10-40")]]

    assert found(pdf(first, second)) == [
        ("ALT", None, "55", "U/L", "2024-03-12", None),
        ("AST", "<", "5", "U/L", "2024-03-12", None),
    ]


@settings(max_examples=25)
@given(
    values=st.lists(st.integers(5, 900), min_size=2, max_size=6),
    mark=st.sampled_from([".", ","]),
    font=st.sampled_from(["Helvetica", "Courier", "Times-Roman"]),
    size=st.integers(7, 12),
    left=st.integers(30, 90),
)
def test_written_report_is_read_back(values, mark, font, size, left):
    names = ("ALT", "AST", "GGT", "Albumin", "Total bilirubin", "Platelets")
    units = ("U/L", "U/L", "U/L", "g/L", "umol/L", "10^9/L")
    printed = [f"{value / 10:.1f}" for value in values]
    lines = [
        [(left, "Collected: 25.03.2024")],
        [(left, "Test"), (left + 170, "Result"), (left + 260, "Unit")],
        *(
            [(left, n), (left + 170, v.replace(".", mark)), (left + 260, u)]
            for n, v, u in zip(names, printed, units, strict=False)
        ),
    ]

    results = found(pdf(lines, font=font, size=size))

    assert [(value, unit) for _, _, value, unit, *_ in results] == list(
        zip(printed, units, strict=False)
    )


def test_scan_is_said_to_be_one():
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.rect(50, 50, 300, 300, fill=1)
    canvas.showPage()
    canvas.save()

    with pytest.raises(UnreadableFileError, match="it is a scan"):
        read_source(from_bytes(out.getvalue(), "scan.pdf"))


def locked(content: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as document:
        document.save(out, encryption=pikepdf.Encryption(user="secret", owner="owner"))
    return out.getvalue()


LINES = [
    [(50, "Collected: 2024-03-12")],
    [(50, "Test"), (200, "Result"), (300, "Unit")],
    [(50, "ALT"), (200, "55"), (300, "U/L")],
]


def test_locked_report_is_said_to_be_locked_and_opens_with_its_password():
    content = locked(pdf(LINES))

    with pytest.raises(UnreadableFileError, match="locked with a password"):
        found(content)
    with pytest.raises(UnreadableFileError, match="locked with a password"):
        found(content, password="wrong")  # noqa: S106
    assert found(content, password="secret")[0][0] == "ALT"  # noqa: S106


def test_damaged_report_is_refused():
    with pytest.raises(UnreadableFileError, match="damaged"):
        read_source(from_bytes(pdf(LINES)[:200], "report.pdf"))


def test_letter_without_results_is_refused():
    letter = [[(50, "Dear Ann,")], [(50, "please call us about your 3 tests.")]]

    with pytest.raises(UnreadableFileError, match="without results"):
        read_source(from_bytes(pdf(letter), "letter.pdf"))


def test_values_parted_by_in_and_out_of_range_are_both_read():
    lines = [
        [(40, "COLLECTED: 03/25/2024 08:15")],
        [
            (40, "Test Name"),
            (200, "In Range"),
            (280, "Out Of Range"),
            (400, "Reference"),
        ],
        [(40, "ALT"), (280, "101 H"), (400, "6-29 U/L")],
        [(40, "AST"), (200, "28"), (400, "10-35 U/L")],
    ]

    assert found(pdf(lines)) == [
        ("ALT", None, "101", "U/L", "2024-03-25T08:15:00", "H"),
        ("AST", None, "28", "U/L", "2024-03-25T08:15:00", None),
    ]


def test_previous_results_do_not_replace_the_current_ones():
    lines = [
        [(40, "Date Collected: 03/25/2024"), (350, "Date Reported: 03/26/2024")],
        [
            (40, "Test"),
            (160, "Current Result and Flag"),
            (300, "Previous Result and Date"),
            (450, "Units"),
            (500, "Reference Interval"),
        ],
        [(40, "ALT"), (160, "55"), (210, "High"), (300, "29"), (350, "01/05/2023"),
         (450, "IU/L"), (510, "0-44")],
    ]  # fmt: skip

    assert found(pdf(lines)) == [("ALT", None, "55", "IU/L", "2024-03-25", "High")]


def test_dots_that_lead_to_a_value_are_no_part_of_the_name():
    lines = [
        [(40, "Prélèvement du 13/03/2024 à 08h15")],
        [(40, "Analyses"), (260, "Résultats"), (330, "Unités"), (400, "Normes")],
        [(40, "Transaminases ALAT (TGP) ......"), (260, "* 71"), (330, "UI/L")],
        [(40, "Plaquettes ........."), (260, "245 000"), (330, "/mm3"),
         (400, "150 000 - 400 000")],
    ]  # fmt: skip

    reading = read_source(from_bytes(pdf(lines), "report.pdf"))

    drafts = reading.people[0].panels[0].results
    assert [(d.name, d.analyte) for d in drafts] == [
        ("Transaminases ALAT (TGP)", "ALT"),
        ("Plaquettes", "PLT"),
    ]
    answer = as_json(reading)["people"][0]["results"][1]
    assert (answer["value"], answer["canonical"]) == ("245000", 245.0)
