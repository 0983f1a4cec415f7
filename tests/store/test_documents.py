"""What is written into the ledger comes back exactly."""

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from altdesk.core.event import Event, EventKind
from altdesk.core.history import Answer
from altdesk.core.interval import ReferenceInterval
from altdesk.core.number import Comparator
from altdesk.core.panel import DrawContext, Panel
from altdesk.core.person import Person, Sex
from altdesk.core.result import Ordinal, Provenance, Result, Status
from altdesk.store import documents
from altdesk.store.documents import DocumentError

CHAIN = "ab" * 16

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
decimals = st.decimals(allow_nan=False, allow_infinity=False, places=None)
days = st.dates()
zones = st.none() | st.integers(-14 * 60, 14 * 60).map(
    lambda minutes: timezone(timedelta(minutes=minutes))
)
moments = days | st.datetimes(timezones=zones, allow_imaginary=False).map(
    lambda moment: moment.replace(fold=0)
)
floats = st.none() | st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def intervals(draw: st.DrawFn) -> ReferenceInterval:
    low, high = draw(st.none() | decimals), draw(st.none() | decimals)
    if low is not None and high is not None and low > high:
        low, high = high, low
    return ReferenceInterval(
        low,
        high,
        low_is_open=draw(st.booleans()),
        high_is_open=draw(st.booleans()),
        text=draw(texts),
    )


results = st.builds(
    Result,
    analyte=st.none() | texts,
    name=texts,
    text=texts,
    value=st.none() | decimals,
    comparator=st.none() | st.sampled_from(Comparator),
    unit=st.none() | texts,
    interval=st.none() | intervals(),
    flag=texts,
    status=st.sampled_from(Status),
    ordinal=st.none() | st.sampled_from(Ordinal),
    canonical=floats,
    canonical_low=floats,
    canonical_high=floats,
    note=texts,
    provenance=st.none() | st.builds(Provenance, texts, texts, texts, texts),
)
panels = st.builds(
    Panel,
    id=st.just(CHAIN),
    collected=moments,
    results=st.lists(results, max_size=3).map(tuple),
    laboratory=texts,
    context=st.builds(
        DrawContext, st.lists(st.tuples(texts, st.booleans()), max_size=3).map(tuple)
    ),
    note=texts,
)
people = st.builds(
    Person,
    id=st.just(CHAIN),
    name=texts,
    sex=st.none() | st.sampled_from(Sex),
    born=st.none() | days,
    file_number=texts,
    note=texts,
)
events = st.builds(
    Event,
    id=st.just(CHAIN),
    kind=st.sampled_from(EventKind),
    what=texts,
    started=days,
    ended=st.none() | days,
    product=st.none() | texts,
    amount=st.none() | decimals,
    unit=texts,
    note=texts,
)
answers = st.builds(
    Answer,
    fact=texts,
    value=st.booleans() | decimals | texts,
    answered_on=st.none() | days,
)


def through_text(document: documents.Document) -> documents.Document:
    return documents.load(documents.dump(document))


@settings(max_examples=40)
@given(panels)
def test_a_panel_comes_back_as_it_was(panel: Panel):
    back = documents.read_panel(CHAIN, through_text(documents.write_panel(panel)))

    assert back == panel
    assert repr(back) == repr(panel)  # 1.0 is not 1.00, and a date is not a midnight


@given(people)
def test_a_person_comes_back_as_they_were(person: Person):
    back = documents.read_person(CHAIN, through_text(documents.write_person(person)))

    assert back == person


@given(events)
def test_an_event_comes_back_as_it_was(event: Event):
    back = documents.read_event(CHAIN, through_text(documents.write_event(event)))

    assert repr(back) == repr(event)


@given(answers)
def test_an_answer_comes_back_with_its_type(answer: Answer):
    back = documents.read_answer(through_text(documents.write_answer(answer)))

    assert repr(back) == repr(answer)


def test_a_moment_keeps_the_offset_it_was_printed_with():
    printed = datetime(2024, 3, 11, 8, 30, tzinfo=timezone(timedelta(hours=1)))
    panel = Panel(CHAIN, printed, ())

    back = documents.read_panel(CHAIN, through_text(documents.write_panel(panel)))

    assert back.collected.isoformat() == "2024-03-11T08:30:00+01:00"


def test_the_file_of_many_results_is_written_once():
    source = Provenance("CSV", "march.csv", "ab" * 32, "row 1")
    panel = Panel(CHAIN, date(2026, 3, 1), (_result("ALT", source),) * 10)

    text = documents.dump(documents.write_panel(panel))

    assert text.count("march.csv") == 1


def test_half_a_surrogate_pair_becomes_the_sign_for_it():
    person = Person(CHAIN, "Ann \ud83d!")

    back = documents.read_person(CHAIN, through_text(documents.write_person(person)))

    assert back.name == "Ann \ufffd!"


def test_fields_of_a_newer_version_are_carried_along():
    before = documents.write_panel(Panel(CHAIN, date(2026, 3, 1), (_result("ALT"),)))
    before |= {"fasting_hours": 12}
    before["results"][0]["method"] = "IFCC with P5P"

    after = documents.carry_unknown(
        "panel",
        before,
        documents.write_panel(
            Panel(CHAIN, date(2026, 3, 2), (_result("AST"), _result("ALT")))
        ),
    )

    assert after["fasting_hours"] == 12
    assert "method" not in after["results"][0]
    assert after["results"][1]["method"] == "IFCC with P5P"


def test_a_field_that_was_emptied_is_not_carried_along():
    before = documents.write_person(Person(CHAIN, "Ann", note="old"))

    after = documents.carry_unknown(
        "person", before, documents.write_person(Person(CHAIN, "Ann"))
    )

    assert "note" not in after


@pytest.mark.parametrize(
    "text",
    ["", "[]", "null", '{"a":', '{"value": NaN}', "[" * 100_000],
    ids=["empty", "a list", "null", "cut off", "not a number", "deeply nested"],
)
def test_a_text_that_is_no_document_is_refused(text: str):
    with pytest.raises(DocumentError):
        documents.load(text)


@pytest.mark.parametrize(
    "change",
    [
        {"collected": None},
        {"collected": "2026-13-01"},
        {"collected": 20260301},
        {"results": None},
        {"results": [{"name": "ALT"}]},
        {"results": [{"name": "ALT", "text": "1", "value": "NaN"}]},
        {"results": [{"name": "ALT", "text": "1", "value": 1.5}]},
        {"results": [{"name": "ALT", "text": "1", "canonical": "1"}]},
        {"results": [{"name": "ALT", "text": "1", "canonical": True}]},
        {"results": [{"name": "ALT", "text": "1", "status": "guessed"}]},
        {"results": [{"name": "ALT", "text": "1", "source": 4}]},
        {"results": [{"name": "ALT", "text": "1", "source": -1}]},
        {"results": [{"name": "ALT", "text": "1", "interval": {"low": "9e"}}]},
        {"results": [7]},
        {"context": [["FASTING", "yes"]]},
        {"context": [["FASTING"]]},
        {"laboratory": 5},
    ],
    ids=str,
)
def test_a_crafted_panel_is_refused_not_half_read(change: dict[str, object]):
    document = documents.write_panel(Panel(CHAIN, date(2026, 3, 1), ()))

    with pytest.raises(DocumentError):
        documents.read_panel(CHAIN, document | change)


@pytest.mark.parametrize(
    "value", [None, 5, ["x"], {"decimal": "x"}, {"decimal": "NaN"}, {}], ids=str
)
def test_a_crafted_answer_is_refused(value: object):
    with pytest.raises(DocumentError):
        documents.read_answer({"fact": "AGE", "value": value})


def _result(analyte: str, source: Provenance | None = None) -> Result:
    return Result(analyte, analyte, "58", Decimal(58), provenance=source)
