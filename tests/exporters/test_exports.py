"""The files that AltDesk writes: whole, safe in a spreadsheet, valid for others."""

import csv
import errno
import io
import json
import os
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from fhir.resources.R4B.bundle import Bundle

from altdesk.core.check import check
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.event import Event, EventKind
from altdesk.core.history import Answer, History
from altdesk.core.panel import Panel
from altdesk.core.person import Person, Sex
from altdesk.core.result import Provenance, Status
from altdesk.core.runnable_cells import protected, unprotected
from altdesk.errors import AltDeskError
from altdesk.exporters import FORMATS, write
from altdesk.exporters.columns import COLUMNS, plain

ALEX = Person("a" * 32, "Alex Tester", Sex.MALE, date(1966, 2, 14), "T100200")


def panel(
    *drafts: DraftResult, collected: date | datetime = date(2024, 3, 11)
) -> Panel:
    checked = check(DraftPanel(collected, drafts, "Acme"), "1" * 32)
    assert checked.panel is not None, [str(p) for p in checked.problems]
    return checked.panel


def history(*drafts: DraftResult) -> History:
    return History(ALEX, (panel(*drafts),))


def alt(text: str = "52", **changes: object) -> DraftResult:
    values = {
        "name": "ALT",
        "analyte": "ALT",
        "unit": "U/L",
        "interval": "7-56",
        "flag": "H",
        "accepted": frozenset({"value", "limits"}),
    }
    return DraftResult(text, **{**values, **changes})  # type: ignore[arg-type]


def observations(one: History, tmp_path: Path) -> list[dict[str, object]]:
    path = write(one, tmp_path / "log.fhir.json")
    document = json.loads(path.read_text(encoding="utf-8"))
    resources = [entry["resource"] for entry in document["entry"]]
    return [r for r in resources if r["resourceType"] == "Observation"]


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_every_format_is_written(form: str, tmp_path: Path) -> None:
    path = write(history(alt()), tmp_path / "log", form)

    assert path.stat().st_size > 100


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_an_empty_log_is_written_too(form: str, tmp_path: Path) -> None:
    assert write(History(ALEX), tmp_path / "log", form).exists()
    assert write([], tmp_path / "none", form).exists()


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("log.csv", "csv-long"),
        ("log.XLSX", "xlsx"),
        ("log.json", "json"),
        ("log.fhir.json", "fhir"),
    ],
)
def test_the_ending_chooses_the_format(name: str, form: str, tmp_path: Path) -> None:
    by_ending = write(history(alt()), tmp_path / name)
    by_name = write(history(alt()), tmp_path / "other", form)

    if form != "xlsx":  # a workbook holds the time of its making
        assert by_ending.read_bytes() == by_name.read_bytes()
    assert by_ending.exists()


@pytest.mark.parametrize(("name", "form"), [("log.doc", None), ("log.csv", "docx")])
def test_an_unknown_format_is_refused_before_anything_is_written(
    name: str, form: str | None, tmp_path: Path
) -> None:
    with pytest.raises(AltDeskError, match="no format"):
        write(history(alt()), tmp_path / name, form)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", sorted(FORMATS))
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_full_disk_is_said_and_leaves_what_was_there(
    form: str, step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "log"
    target.write_bytes(b"before")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    else:
        monkeypatch.setattr(Path, "replace", full)

    with pytest.raises(AltDeskError, match="disk is full"):
        write(history(alt()), target, form)

    assert target.read_bytes() == b"before"
    assert [p.name for p in tmp_path.iterdir()] == ["log"]


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(AltDeskError, match="cannot be written"):
        write(history(alt()), tmp_path / "nowhere" / "log.csv")


def test_a_link_is_kept_and_its_target_written(tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_bytes(b"before")
    link.symlink_to(real)

    write(history(alt()), link)

    assert link.is_symlink()
    assert b"Alex Tester" in real.read_bytes()


def test_a_new_file_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    path = write(history(alt()), tmp_path / "log.csv")

    assert path.stat().st_mode & 0o077 == 0


DANGEROUS = [
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "\nx",
    "'quoted",
    "  =A1",
    "\u00a0=A1",
    "\u200b@A1",
    "\uff1d1+1",
    "\uff0bA1",
    "\uff0dA1",
    "\uff20A1",
    '=HYPERLINK("http://example.org";"a")',
    "=cmd|'/C calc'!A1",
]


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_cell_of_a_csv_file_can_run(text: str, tmp_path: Path) -> None:
    one = History(
        Person("a" * 32, text, note=text), (panel(alt(note=text, flag=text)),)
    )

    content = write(one, tmp_path / "log.csv").read_text(encoding="utf-8-sig")

    for row in csv.reader(io.StringIO(content)):
        assert not [
            cell for cell in row if cell.startswith(("=", "+", "@", "\t", "-2+"))
        ]


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_cell_of_a_workbook_is_a_formula(text: str, tmp_path: Path) -> None:
    one = History(Person("a" * 32, text), (panel(alt(note=text, flag=text)),))

    book = openpyxl.load_workbook(write(one, tmp_path / "log.xlsx"))

    kinds = {cell.data_type for sheet in book for row in sheet for cell in row}
    assert "f" not in kinds
    assert kinds <= {"s", "n"}


@pytest.mark.parametrize("text", [*DANGEROUS, "''", "plain", "", "-5", "a=b"])
def test_what_keeps_a_cell_from_running_is_taken_off_again(text: str) -> None:
    assert unprotected(protected(text)) == text


@pytest.mark.parametrize("text", DANGEROUS)
def test_a_dangerous_cell_begins_with_an_apostrophe(text: str) -> None:
    assert protected(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-5", "+5.2", "-1,5", "52"])
def test_plain_numbers_are_not_protected(text: str) -> None:
    assert protected(text) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [("1.234", "1.2340"), ("0.5", "0.5"), ("1234", "1234"), ("1E+2", "100")],
)
def test_a_limit_reads_the_same_with_point_and_comma(number: str, text: str) -> None:
    assert plain(Decimal(number)) == text


def test_the_long_table_has_the_usual_columns(tmp_path: Path) -> None:
    content = write(history(alt()), tmp_path / "log.csv").read_text("utf-8-sig")

    (row,) = csv.DictReader(io.StringIO(content))

    assert tuple(row) == COLUMNS
    assert (row["Person"], row["Collected"], row["Result"], row["Unit"]) == (
        "Alex Tester",
        "2024-03-11",
        "52",
        "U/L",
    )
    assert (row["Low"], row["High"], row["Reference range"]) == ("7", "56", "7-56")


def test_the_wide_table_has_a_row_a_draw(tmp_path: Path) -> None:
    later = panel(
        alt("0.9", unit="ukat/L", interval=""), alt("<5"), collected=date(2024, 6, 11)
    )
    one = History(ALEX, (panel(alt(), alt("58")), later))

    path = write(one, tmp_path / "log.csv", "csv-wide")

    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    shown = ["ALT (U/L)", "ALT (U/L) range", "ALT (ukat/L)"]
    assert rows[0][4:9] == ["Collected", "Laboratory", *shown]
    assert [row[4:9] for row in rows[1:]] == [
        ["2024-03-11", "Acme", "52", "7-56", ""],
        ["2024-03-11", "Acme", "58", "7-56", ""],
        ["2024-06-11", "Acme", "<5", "7-56", "0.9"],
    ]


def test_withdrawn_results_are_not_in_the_wide_table(tmp_path: Path) -> None:
    gone = alt("512", status=Status.ENTERED_IN_ERROR)

    content = write(history(gone), tmp_path / "log.csv", "csv-wide").read_text("utf-8")

    assert "512" not in content


def test_the_bundle_is_valid_fhir(tmp_path: Path) -> None:
    one = History(
        ALEX,
        (
            panel(
                alt(note="haemolysed", status=Status.CORRECTED),
                DraftResult("<0.1", "Bilirubin", "DBIL", "mg/dL", "< 0.3"),
                DraftResult("1:80", "ANA", "ANA"),
                DraftResult("negative", "HBsAg", "HBSAG"),
                DraftResult("1.1", "INR", "INR", provenance=Provenance("typed")),
                DraftResult("5", "Lipase", unit="U/L"),
            ),
            panel(alt(), collected=datetime(2024, 4, 1, 8, 30)),  # noqa: DTZ001
            panel(alt(), collected=datetime(2024, 5, 1, 8, 30, tzinfo=UTC)),
        ),
    )

    content = write(one, tmp_path / "log.fhir.json").read_bytes()

    bundle = Bundle.model_validate_json(content)
    assert len(bundle.entry) == 1 + 8 + 3


def test_an_observation_says_what_the_laboratory_said(tmp_path: Path) -> None:
    (found,) = observations(history(alt(">1000")), tmp_path)

    assert found["status"] == "final"
    assert found["code"] == {
        "text": "ALT",
        "coding": [{"system": "http://loinc.org", "code": "1742-6"}],
    }
    assert found["valueQuantity"] == {
        "value": 1000,
        "comparator": ">",
        "unit": "U/L",
        "system": "http://unitsofmeasure.org",
        "code": "U/L",
    }
    (limits,) = found["referenceRange"]  # type: ignore[misc]
    assert (limits["low"]["value"], limits["high"]["value"]) == (7, 56)
    assert found["interpretation"][0]["coding"][0]["code"] == "H"  # type: ignore[index]
    assert found["performer"] == [{"type": "Organization", "display": "Acme"}]


@pytest.mark.parametrize(
    ("analyte", "unit", "loinc"),
    [
        ("TBIL", "mg/dL", "1975-2"),
        ("TBIL", "µmol/l", "14631-6"),
        ("ALT", "µkat/L", "1742-6"),
        ("PT", "%", "5894-1"),
        ("PT", "s", "5902-2"),
        ("CREA", "umol/L", "14682-9"),
    ],
)
def test_the_code_fits_the_unit(
    analyte: str, unit: str, loinc: str, tmp_path: Path
) -> None:
    draft = DraftResult(
        "14", "x", analyte, unit, accepted=frozenset({"value", "unit", "limits"})
    )

    (found,) = observations(history(draft), tmp_path)

    assert found["code"]["coding"][0]["code"] == loinc  # type: ignore[index]


def test_numbers_are_written_exactly(tmp_path: Path) -> None:
    path = write(history(alt("52.10")), tmp_path / "log.fhir.json")

    assert '"value": 52.10' in path.read_text(encoding="utf-8")


def test_json_holds_events_and_answers(tmp_path: Path) -> None:
    event = Event(
        "e" * 32, EventKind.ALCOHOL, "wine", date(2024, 1, 1), amount=Decimal(40)
    )
    answers = (Answer("DIABETES", value=True), Answer("WAIST", Decimal("94.5")))
    one = History(ALEX, (), (event,), answers)

    document = json.loads(write(one, tmp_path / "log.json").read_text("utf-8"))

    (person,) = document["people"]
    assert person["events"][0]["amount"] == "40"
    assert [a["value"] for a in person["answers"]] == [True, {"number": "94.5"}]


def test_a_unit_that_nobody_knows_is_handed_on_without_a_code(tmp_path: Path) -> None:
    (found,) = observations(
        history(DraftResult("5", name="Zonulin", unit="flurbs")), tmp_path
    )

    assert found["valueQuantity"] == {"value": 5, "unit": "flurbs"}


def test_a_panel_without_results_is_left_out(tmp_path: Path) -> None:
    empty = Panel("1" * 32, date(2024, 3, 11), ())

    assert observations(History(ALEX, (empty,)), tmp_path) == []
