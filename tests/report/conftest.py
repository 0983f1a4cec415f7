"""Histories as they come from the checker, findings as they come from the engine."""

import io
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pdfplumber
import pytest

from altdesk.core.check import check
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.event import Event, EventKind
from altdesk.core.history import History
from altdesk.core.panel import Panel
from altdesk.core.person import Person, Sex
from altdesk.core.result import Status
from altdesk.report import SheetOptions, compose, render
from altdesk.rules.explanation import Citation, Explanation, Input, SourceStatus
from altdesk.rules.findings import (
    Cause,
    Evidence,
    Findings,
    Flag,
    Named,
    Ratio,
    Retest,
    Score,
    Standing,
    Urgency,
)

sys.path.append(str(Path(__file__).parent))

UNITS = {
    **dict.fromkeys(("ALT", "AST", "ALP", "GGT", "CK"), "U/L"),
    "TBIL": "mg/dL",
    "ALB": "g/dL",
    "PLT": "10*9/L",
}
RANGES = {
    "ALT": "7 - 41",
    "AST": "8 - 35",
    "ALP": "35 - 104",
    "GGT": "5 - 40",
    "TBIL": "0.2 - 1.2",
    "ALB": "3.5 - 5.2",
    "PLT": "150 - 400",
    "CK": "30 - 190",
}
_ACCEPTED = frozenset({"value", "unit", "limits", "value.decimal"})

MakePanel = Callable[..., Panel]
MakeHistory = Callable[..., History]


def _panel(
    collected: date | datetime,
    values: Mapping[str, str],
    *,
    laboratory: str = "",
    ranges: Mapping[str, str] = RANGES,
    units: Mapping[str, str] = UNITS,
    statuses: Mapping[str, Status] | None = None,
) -> Panel:
    drafts = tuple(
        DraftResult(
            text,
            analyte,
            analyte,
            units.get(analyte),
            interval=ranges.get(analyte, ""),
            status=(statuses or {}).get(analyte, Status.FINAL),
            accepted=_ACCEPTED,
        )
        for analyte, text in values.items()
    )
    identifier = f"{collected.toordinal():032x}"
    checked = check(DraftPanel(collected, drafts, laboratory), identifier)
    assert checked.panel is not None, checked.problems
    return checked.panel


@pytest.fixture
def panel() -> MakePanel:
    """Make a panel of one draw from texts as they would be typed."""
    return _panel


_DAYS = (
    *(date(2024, 2, 1), date(2024, 10, 1), date(2025, 3, 30), date(2025, 9, 28)),
    *(date(2025, 12, 28), date(2026, 5, 30), date(2026, 11, 3)),
)
_ALT = ("28", "35", "62", "66", "83", "66", "58")
_AST = ("22", "26", "40", "44", "58", "46", "43")


def _history(name: str = "Maria Example", panels: tuple[Panel, ...] = ()) -> History:
    person = Person("a" * 32, name, Sex.FEMALE, date(1980, 5, 14), "0042")
    drawn = panels or tuple(
        _panel(
            day,
            {"ALT": alt, "AST": ast, "ALP": "84", "TBIL": "0.7", "PLT": "232"},
            laboratory="Lab A",
        )
        for day, alt, ast in zip(_DAYS, _ALT, _AST, strict=True)
    )
    events = (
        Event(
            "b" * 32,
            EventKind.MEDICINE,
            "atorvastatin",
            date(2025, 7, 10),
            amount=Decimal(20),
            unit="mg",
        ),
        Event("c" * 32, EventKind.ILLNESS, "flu", date(2025, 2, 1), date(2025, 2, 9)),
    )
    return History(person, drawn, events)


@pytest.fixture
def history() -> MakeHistory:
    """Make the history of a woman with seven panels, under any name."""
    return _history


_SOURCE = Citation("KWO2017", "Kwo PY et al. ACG Clinical Guideline", 2017)
_OTHER = Citation("BSG2018", "Newsome PN et al. Gut 2018;67:6-19", 2018)


def _explained(statement: str) -> Explanation:
    return Explanation(
        statement,
        rule="pattern",
        clause="R >= 5",
        formula="R = (58/41) / (84/104) = 1.75",
        inputs=(Input("ALT_X", "ALT × limit", "1.41", ("ALT 58 U/L, 3 Nov 2026",)),),
        sources=(_SOURCE,),
        status=SourceStatus.RECALLED,
    )


def _cause(name: str, standing: Standing, reasons: int) -> Cause:
    return Cause(
        name.replace(" ", "_"),
        name,
        name,
        f"What {name} is.",
        standing,
        tuple(
            Evidence(f"for{i}", f"Reason {i} for {name}", _explained("for"))
            for i in range(reasons)
        ),
        (Evidence("against", f"Reason against {name}", _explained("against")),),
        (f"test of {name}",),
        (_OTHER,),
    )


def _findings(
    *, is_urgent: bool = False, causes: int = 3, **others: object
) -> Findings:
    urgent = Flag(
        "rf_hys_law",
        Urgency.CARE_TODAY,
        "Raised liver-cell tests together with raised bilirubin.",
        ("ALT 58 U/L",),
        _explained("urgent"),
    )
    soon = Flag("rs", Urgency.DOCTOR_SOON, "Raised for long.", (), _explained("soon"))
    made = tuple(
        _cause(f"cause {i}", Standing.LEADING if i == 0 else Standing.LISTED, reasons=3)
        for i in range(causes)
    )
    values: dict[str, object] = {
        "knowledge": "2026.11",
        "interpretable": True,
        "headline": "ALT has been raised for 20 months and is falling.",
        "pattern": Named("hepatocellular", "A liver-cell pattern.", _explained("p")),
        "ratios": (Ratio("ast_alt", "AST/ALT", 0.7413, "", _explained("ratio")),),
        "scores": (
            Score("fib4", "FIB-4", 1.1234, "low", "Low.", explanation=_explained("f")),
            Score("nfs", "NFS", None, None, "", ("BMI",)),
        ),
        "flags": (urgent, soon) if is_urgent else (soon,),
        "causes": made,
        "questions": ("Is an ultrasound due?", "Was hepatitis B ever tested?"),
        "retest": Retest(
            (4, 12), (date(2026, 12, 1), date(2027, 1, 26)), "Repeat.", _explained("r")
        ),
        **others,
    }
    return Findings(**values)  # type: ignore[arg-type]


@pytest.fixture
def findings() -> Callable[..., Findings]:
    """Make findings by hand, so that a test knows each sentence."""
    return _findings


@pytest.fixture
def options() -> SheetOptions:
    return SheetOptions(date(2026, 11, 22))


@pytest.fixture
def sheet(options: SheetOptions) -> Callable[..., bytes]:
    """Return the PDF of a history."""

    def make(
        person_history: History,
        its_findings: Findings | None = None,
        its_options: SheetOptions = options,
    ) -> bytes:
        told = its_findings or _findings()
        return render(compose(person_history, told, its_options))

    return make


@pytest.fixture
def poppler() -> None:
    """Skip a test that reads finished sheets where the reader is not installed."""
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler is missing (package poppler-utils)")


@pytest.fixture
def text_of(poppler: None, tmp_path: Path) -> Callable[..., str]:  # noqa: ARG001 - it skips
    """Return the text that poppler reads from a PDF, one page or all."""

    def read(pdf: bytes, *flags: str) -> str:
        place = tmp_path / "read.pdf"
        place.write_bytes(pdf)
        done = subprocess.run(
            ["pdftotext", *flags, str(place), "-"],
            capture_output=True,
            check=True,
        )
        return done.stdout.decode()

    return read


@pytest.fixture
def page_one(text_of: Callable[..., str]) -> Callable[[bytes], str]:
    def read(pdf: bytes) -> str:
        return text_of(pdf, "-f", "1", "-l", "1")

    return read


_MARGIN = 40


def _overlaps(page):
    """Return pairs of letters whose boxes share more than a third of the smaller."""
    rows = defaultdict(list)
    for char in page.chars:
        if char["text"].strip():
            rows[int(char["top"] // 6)].append(char)
    found = []
    for key, chars in rows.items():
        near = chars + rows.get(key + 1, [])
        near.sort(key=lambda c: c["x0"])
        for i, one in enumerate(near):
            for other in near[i + 1 : i + 40]:
                if other["x0"] >= one["x1"]:
                    break
                if _shared(one, other) > 0.34:
                    found.append((one["text"], other["text"], one["x0"], one["top"]))
    return found


def _shared(one, other):
    """Return how much of the smaller letter's ink box two letters share."""
    wide = min(one["x1"], other["x1"]) - max(one["x0"], other["x0"])
    tops = [
        (c["top"] + 0.28 * c["height"], c["bottom"] - 0.22 * c["height"])
        for c in (one, other)
    ]
    high = min(t[1] for t in tops) - max(t[0] for t in tops)
    if wide <= 0 or high <= 0:
        return 0.0
    areas = [
        (c["x1"] - c["x0"]) * (t[1] - t[0])
        for c, t in zip((one, other), tops, strict=True)
    ]
    return wide * high / max(min(areas), 0.01)


def _check_layout(pdf):
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            for char in page.chars:
                assert char["x0"] >= _MARGIN - 3, char["text"]
                assert char["x1"] <= page.width - _MARGIN + 3, char["text"]
                assert char["top"] >= 15, char["text"]
                assert char["bottom"] <= page.height - 12, char["text"]
            body = [c for c in page.chars if c["bottom"] < page.height - 44]
            lowest = max((c["bottom"] for c in body), default=0)
            assert lowest <= page.height - 44
            assert _overlaps(page) == []


@pytest.fixture
def well_set() -> Callable[[bytes], None]:
    """Check that nothing leaves the paper, and that no letter stands on another."""
    return _check_layout
