"""What is exported is imported again: export, then import, gives the same History."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from altdesk.core.catalogue import catalogue
from altdesk.core.check import check
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.event import Event, EventKind
from altdesk.core.history import Answer, History, moment_of
from altdesk.core.interval import ReferenceInterval
from altdesk.core.panel import DrawContext, Panel
from altdesk.core.person import Person, Sex
from altdesk.core.result import Provenance, Result, Status
from altdesk.exporters import write
from altdesk.importers import Reading, read
from altdesk.importers.altdesk_json import read_histories
from altdesk.importers.source import from_path
from altdesk.logbook.passing import read_log, write_log
from altdesk.store.log import Log

ACCEPTED = frozenset({"value", "unit", "limits", "analyte"})
LETTERS = st.characters(
    codec="utf-8",
    categories=["L", "N", "P", "S"],
    exclude_characters="'\ufeff\ufffe\uffff",
)
WORDS = st.lists(st.text(LETTERS, min_size=1, max_size=9), max_size=3).map(" ".join)
DAYS = st.dates(date(1990, 1, 1), date(2026, 1, 1))
ZONES = st.sampled_from([None, UTC, timezone(timedelta(hours=-5))])
MOMENTS = st.one_of(
    DAYS,
    st.datetimes(datetime(1990, 1, 1), datetime(2026, 1, 1), timezones=ZONES),  # noqa: DTZ001
)
NUMBERS = st.decimals(Decimal("0.01"), Decimal(400), places=2)
PRINTED = st.one_of(
    NUMBERS.map(str),
    NUMBERS.map(lambda n: str(n).replace(".", ",")),
    st.integers(1, 400).map(str),
    st.integers(1, 400).map("<{}".format),
    st.integers(1, 400).map("> {}".format),
)
RANGES = st.sampled_from(
    ["", "7-56", "7 - 56 U/L", "< 41", "bis 41", "(0.1–1.2)", "a 5"]
)
UNITS = {
    "ALT": ["U/L", "µkat/L"],
    "TBIL": ["mg/dL", "µmol/L"],
    "PLT": ["10*9/L", "K/uL"],
}
STATUSES = st.sampled_from([Status.FINAL, Status.PRELIMINARY, Status.CORRECTED])
PROVENANCES = st.one_of(
    st.just(Provenance("typed")),
    st.builds(Provenance, st.just("HL7 v2"), WORDS, st.just("a" * 64), WORDS),
)


def drafts_of(analyte: str) -> st.SearchStrategy[DraftResult]:
    known = catalogue().get(analyte)
    assert known is not None
    return st.builds(
        DraftResult,
        text=PRINTED,
        name=st.sampled_from([analyte, known.name]),
        analyte=st.just(analyte),
        unit=st.sampled_from(UNITS.get(analyte, [None])),
        interval=RANGES,
        flag=st.sampled_from(["", "H", "*", "LL"]),
        status=STATUSES,
        note=WORDS,
        provenance=PROVENANCES,
        accepted=st.just(ACCEPTED),
    )


@st.composite
def drafts(draw: st.DrawFn) -> list[DraftResult]:
    """Draw results of different analytes, one of them unknown to AltDesk."""
    analytes = draw(st.sets(st.sampled_from([*UNITS, "INR"]), min_size=1))
    found = [draw(drafts_of(analyte)) for analyte in sorted(analytes)]
    other = st.builds(
        DraftResult,
        text=PRINTED,
        name=st.just("Lipase"),
        unit=st.sampled_from([None, "U/L", "µg/L"]),
        interval=RANGES,
        provenance=PROVENANCES,
    )
    return [*found, *draw(st.lists(other, max_size=1))]


@st.composite
def panels(draw: st.DrawFn, number: int, collected: date | datetime) -> Panel | None:
    facts = draw(
        st.dictionaries(st.sampled_from(["EXERCISE_7D", "FASTING"]), st.booleans())
    )
    draft = DraftPanel(
        collected,
        tuple(draw(drafts())),
        draw(WORDS),
        DrawContext(tuple(facts.items())),
        draw(WORDS),
    )
    checked = check(draft, f"{number:032x}")
    if checked.panel is None:
        # Some values are impossible; the others stand.
        return None
    return checked.panel


EVENTS = st.builds(
    Event,
    id=st.uuids().map(lambda u: u.hex),
    kind=st.sampled_from(EventKind),
    what=WORDS,
    started=DAYS,
    ended=st.none() | DAYS,
    product=st.none() | st.just("atorvastatin"),
    amount=st.none() | NUMBERS,
    unit=st.sampled_from(["", "mg"]),
    note=st.text(LETTERS),
)
ANSWERS = st.builds(
    Answer,
    fact=st.sampled_from(["DIABETES", "ALCOHOL_G_WEEK", "DIET"]),
    value=st.one_of(st.booleans(), NUMBERS, WORDS),
    answered_on=st.none() | DAYS,
)


@st.composite
def histories(draw: st.DrawFn) -> History:
    moments = draw(st.lists(MOMENTS, max_size=3, unique_by=moment_of))
    drawn = (draw(panels(number, moment)) for number, moment in enumerate(moments))
    person = Person(
        draw(st.uuids()).hex,
        draw(WORDS) or "Alex Tester",
        draw(st.none() | st.sampled_from(Sex)),
        draw(st.none() | DAYS),
        draw(st.text("0123456789AB", max_size=6)),
        draw(st.text(LETTERS)),
    )
    return History(
        person,
        tuple(panel for panel in drawn if panel is not None),
        tuple(draw(st.lists(EVENTS, max_size=2))),
        tuple(draw(st.lists(ANSWERS, max_size=2, unique_by=lambda a: a.fact))),
    )


def again(history: History, form: str, ending: str) -> Reading:
    with TemporaryDirectory() as folder:
        path = write(history, Path(folder) / f"log{ending}", form)
        return read(path)


def judged(reading: Reading, history: History) -> History:
    """Return the history that the drafts of `reading` become."""
    (person,) = reading.people
    found = []
    for number, draft in enumerate(person.panels):
        answered = tuple(replace(r, accepted=ACCEPTED) for r in draft.results)
        checked = check(replace(draft, results=answered), f"{number:032x}")
        assert checked.panel is not None, [str(p) for p in checked.problems]
        found.append(checked.panel)
    return History(
        replace(person.as_person(history.person.id), note=history.person.note),
        tuple(found),
        person.events,
        person.answers,
    )


def without(history: History, strip: Callable[[Panel], Panel]) -> History:
    """Return the history as far as a format can carry it; ids are given anew."""
    kept = [replace(strip(p), id=f"{n:032x}") for n, p in enumerate(history.panels)]
    return History(history.person, tuple(kept))


def as_is(panel: Panel) -> Panel:
    return panel


def what_fhir_carries(panel: Panel) -> Panel:
    return replace(panel, context=DrawContext(), note="")


SETTINGS = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


FEW = settings(SETTINGS, max_examples=4)
"""A log of its own takes a second to make."""


@SETTINGS
@given(histories())
def test_json_gives_back_everything(history: History) -> None:
    with TemporaryDirectory() as folder:
        path = write(history, Path(folder) / "log.json")

        assert read_histories(from_path(path)) == (history,)


@SETTINGS
@given(histories())
def test_json_imports_as_the_same_history(history: History) -> None:
    reading = again(history, "json", ".json")

    found = judged(reading, history)

    assert found.panels == without(history, as_is).panels
    assert (found.events, found.answers) == (history.events, history.answers)


@SETTINGS
@given(histories().filter(lambda h: h.panels))
@pytest.mark.parametrize(
    ("form", "ending"),
    [("csv-long", ".csv"), ("csv-wide", ".csv"), ("xlsx", ".xlsx")],
)
def test_tables_import_as_the_same_history(
    form: str, ending: str, history: History
) -> None:
    found = judged(again(history, form, ending), history)

    assert found == without(history, as_is)


@SETTINGS
@given(histories().filter(lambda h: h.panels))
def test_fhir_imports_as_the_same_history(history: History) -> None:
    found = judged(again(history, "fhir", ".json"), history)

    assert found == without(history, what_fhir_carries)


ODD_TEXTS = [
    "=1+1",
    "\uff1d1+1",
    "  =A1",
    "\t=A1",
    "\n@A1",
    "'quoted",
    "''",
    '="a"',
    "two\nlines",
    "a\ttab",
    " in front",
    "behind ",
    "two  blanks",
    "a;b,c|d",
    "\u0131\u0130Ii",
    "n/a",
    "-",
    "1.234",
]


def with_words(text: str) -> History:
    """Return a log that holds `text` wherever a person or laboratory writes freely."""
    own = Provenance("HL7 v2", text, "a" * 64, text)
    alt = DraftResult(
        "52", "ALT", "ALT", "U/L", "7-56", flag=text, note=text, provenance=own
    )
    other = DraftResult("5", text, None, "U/L", provenance=own)
    draft = DraftPanel(
        date(2024, 1, 2), (alt, other), text.strip() or "Acme", note=text
    )
    checked = check(draft, "0" * 32)
    assert checked.panel is not None
    return History(Person("a" * 32, text, Sex.MALE, None, text), (checked.panel,))


@pytest.mark.parametrize("text", ODD_TEXTS)
@pytest.mark.parametrize(
    ("form", "ending"),
    [("csv-long", ".csv"), ("csv-wide", ".csv"), ("xlsx", ".xlsx"), ("json", ".json")],
)
def test_odd_words_come_back_as_they_were(form: str, ending: str, text: str) -> None:
    history = with_words(text)

    found = judged(again(history, form, ending), history)

    assert found == without(history, as_is)


@pytest.mark.parametrize("text", ["=1+1", "seen", "++", "\u9633\u6027"])
def test_words_of_an_unknown_test_come_back_from_fhir(text: str) -> None:
    drafts = (DraftResult(text, "Lipase", None, "U/L", provenance=Provenance("typed")),)
    checked = check(DraftPanel(date(2024, 1, 2), drafts, "Acme"), "0" * 32)
    assert checked.panel is not None
    history = History(Person("a" * 32, "Alex"), (checked.panel,))

    found = judged(again(history, "fhir", ".json"), history)

    assert found == without(history, what_fhir_carries)


def in_order(history: History) -> History:
    """Return the history with events and answers in one order; logs keep none."""
    return replace(
        history,
        events=tuple(sorted(history.events, key=lambda event: event.id)),
        answers=tuple(sorted(history.answers, key=lambda answer: answer.fact)),
    )


@FEW
@given(histories().filter(lambda h: h.panels))
def test_a_log_of_its_own_holds_the_same_history(history: History) -> None:
    with TemporaryDirectory() as folder:
        place = write_log([history], Path(folder) / "hers.altdesk")

        with Log.open(place) as log:
            found = log.history(history.person.id)

    assert in_order(found) == in_order(history)


@FEW
@given(histories().filter(lambda h: h.panels))
def test_a_log_of_its_own_imports_as_the_same_history(history: History) -> None:
    with TemporaryDirectory() as folder:
        place = write_log([history], Path(folder) / "hers.altdesk")
        found = judged(read_log(place), history)

    rest = {"events": history.events, "answers": history.answers}
    assert in_order(found) == in_order(replace(without(history, as_is), **rest))


def result_of(text: str) -> Result:
    draft = DraftResult(text, "ALT", "ALT", "U/L", accepted=ACCEPTED)
    panel = check(DraftPanel(date(2024, 3, 11), (draft,)), "0" * 32).panel
    assert panel is not None
    return panel.results[0]


@pytest.mark.parametrize("form", ["csv-long", "csv-wide", "xlsx", "fhir", "json"])
def test_several_people_come_back_apart(form: str, tmp_path: Path) -> None:
    panel = Panel("1" * 32, date(2024, 3, 11), (result_of("52"),))
    two = [
        History(Person("a" * 32, "Alex Tester", born=date(1966, 2, 14)), (panel,)),
        History(
            Person("b" * 32, "Erika Muster", Sex.FEMALE),
            (replace(panel, id="2" * 32),),
        ),
    ]

    path = write(two, tmp_path / "log", form)

    assert [p.name for p in read(path).people] == ["Alex Tester", "Erika Muster"]


def wide_file(folder: Path) -> Path:
    first = replace(
        result_of("52"),
        interval=ReferenceInterval(Decimal(7), Decimal(56), text="7-56"),
    )
    second = result_of("61")
    panel = Panel("1" * 32, date(2024, 3, 11), (first, second))
    later = Panel("2" * 32, date(2024, 6, 11), (result_of("<5"),))
    history = History(Person("a" * 32, "Alex Tester"), (panel, later))
    return write(history, folder / "log.csv", "csv-wide")


def test_the_wide_table_shows_values_and_ranges(tmp_path: Path) -> None:
    lines = wide_file(tmp_path).read_text("utf-8-sig").split("\n")

    heading = lines[0].split(",")
    assert heading[6:8] == ["ALT (U/L)", "ALT (U/L) range"]
    assert lines[1].split(",")[4:8] == ["2024-03-11", "", "52", "7-56"]


def test_a_second_result_of_a_draw_stays_in_its_draw(tmp_path: Path) -> None:
    (person,) = read(wide_file(tmp_path)).people

    assert [[r.text for r in p.results] for p in person.panels] == [
        ["52", "61"],
        ["<5"],
    ]


def test_what_a_person_changes_in_the_wide_table_counts(tmp_path: Path) -> None:
    path = wide_file(tmp_path)
    changed = path.read_bytes().replace(b",52,7-56,", b",58,0-50,")
    path.write_bytes(changed)

    (person,) = read(path).people

    result = person.panels[0].results[0]
    assert (result.text, result.interval, result.low) == ("58", "0-50", "")


def test_a_column_that_a_person_adds_is_read_by_its_heading(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    head = "Person,Collected,Draw,Draw context,Kept by AltDesk,GGT (U/L),Mood"
    path.write_text(f"{head}\nAlex,2024-03-11,1,,,70,2\n", "utf-8")

    (person,) = read(path).people

    found = [(r.name, r.analyte, r.text, r.unit) for r in person.panels[0].results]
    assert found == [("GGT", "GGT", "70", "U/L"), ("Mood", None, "2", None)]


@pytest.mark.parametrize("kept", ["{", "[1]", '{"results":[]}', '{"from":{}}'])
def test_a_damaged_last_column_costs_no_result(kept: str, tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    quoted = kept.replace('"', '""')
    head = "Collected,Draw,Draw context,Kept by AltDesk,ALT (U/L)"
    path.write_text(f'{head}\n2024-03-11,1,,"{quoted}",52\n', "utf-8")

    (person,) = read(path).people

    assert person.panels[0].results[0].analyte == "ALT"
