"""Whatever a log holds, its FHIR bundle is valid."""

from datetime import UTC, date
from pathlib import Path
from tempfile import TemporaryDirectory

from fhir.resources.R4B.bundle import Bundle
from hypothesis import given
from hypothesis import strategies as st

from altdesk.core.catalogue import catalogue
from altdesk.core.check import check
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.history import History
from altdesk.core.panel import Panel
from altdesk.core.person import Person, Sex
from altdesk.core.result import Provenance, Result, Status
from altdesk.exporters import write

ACCEPTED = frozenset({"value", "unit", "limits", "analyte"})
ODD = st.one_of(
    st.sampled_from(["", " ", "\t", "\n", "a\rb", "\x01", "\u2028", "\xa0", " ALT "]),
    st.text(max_size=12),
)
PRINTED = st.one_of(
    st.sampled_from(
        ["<5", "> 1000", "≥1,5", "1:320", "positive", "+++", "neg", "0", "-3", "1e5"]
    ),
    st.decimals(-10, 10_000, places=3).map(str),
    ODD,
)
ANALYTES = st.sampled_from([*(analyte.id for analyte in catalogue()), None])
UNITS = st.one_of(
    st.sampled_from(["U/L", "µkat/L", "mg/dL", "%", "10*9/L", "g/L", "ordinal", None]),
    ODD,
)
RANGES = st.one_of(st.sampled_from(["7-56", "< 41", "bis 41", "> 60", "neg"]), ODD)
TIMES = st.one_of(
    st.dates(date(1901, 1, 1), date(2026, 1, 1)),
    st.datetimes(timezones=st.sampled_from([UTC])).filter(lambda m: m.year > 1900),
)
DRAFTS = st.builds(
    DraftResult,
    text=PRINTED,
    name=ODD,
    analyte=ANALYTES,
    unit=UNITS,
    interval=RANGES,
    flag=st.one_of(st.sampled_from(["H", "LL", "*", "A", "?"]), ODD),
    status=st.sampled_from(list(Status)),
    note=ODD,
    provenance=st.builds(Provenance, ODD, ODD, st.just("a" * 64), ODD),
    accepted=st.just(ACCEPTED),
)
PEOPLE = st.builds(
    Person,
    id=st.just("a" * 32),
    name=ODD,
    sex=st.sampled_from([*Sex, None]),
    born=st.one_of(st.none(), st.dates(date(1900, 1, 1), date(2026, 1, 1))),
    file_number=ODD,
)


def is_valid(one: History) -> bool:
    with TemporaryDirectory() as folder:
        content = write(one, Path(folder) / "log.fhir.json").read_bytes()
    return Bundle.model_validate_json(content) is not None


@given(person=PEOPLE, drafts=st.lists(DRAFTS, max_size=3), time=TIMES, laboratory=ODD)
def test_what_was_checked_makes_a_valid_bundle(person, drafts, time, laboratory):
    panel = check(DraftPanel(time, tuple(drafts), laboratory), "1" * 32).panel
    panels = () if panel is None else (panel,)

    assert is_valid(History(person, panels))


@given(person=PEOPLE, name=ODD, text=ODD, status=st.sampled_from(list(Status)))
def test_a_result_without_a_value_makes_a_valid_bundle(person, name, text, status):
    result = Result(None, name, text, status=status)

    assert is_valid(History(person, (Panel("1" * 32, date(2024, 3, 11), (result,)),)))
