"""Whatever a log holds, a sheet comes of it, and what was typed stands on it."""

from datetime import UTC, date, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from altdesk.core.catalogue import catalogue
from altdesk.core.check import check
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.event import Event, EventKind
from altdesk.core.history import History
from altdesk.core.person import Person, Sex
from altdesk.core.result import Status
from altdesk.report import Paper, SheetOptions, Variant, compose, render
from altdesk.report.paper.plain import para

_ACCEPTED = frozenset({"value", "unit", "limits", "value.decimal"})
_DAYS = st.dates(date(1930, 1, 1), date(2026, 11, 1))
_ANY_TEXT = st.text(max_size=60)
_VALUES = st.sampled_from(
    ["58", "<5", ">1000", "0", "0,7", "41.0", "negative", "1:80", "see comment below"]
)
_RANGES = st.sampled_from(["", "7 - 41", "< 41", "> 3", "0 - 0", "normal", "up to 40"])

_results = st.builds(
    DraftResult,
    text=_VALUES,
    name=st.one_of(st.sampled_from(["Potassium", "Łódź test"]), _ANY_TEXT),
    analyte=st.sampled_from([None, *(a.id for a in catalogue())]),
    unit=st.sampled_from([None, "U/L", "µkat/L", "mg/dL", "µmol/L", "g/L", "%"]),
    interval=_RANGES,
    flag=st.sampled_from(["", "H", "L", "A", "++", "N"]),
    status=st.sampled_from(list(Status)),
    note=_ANY_TEXT,
    accepted=st.just(_ACCEPTED),
)
_moments = st.one_of(_DAYS, st.datetimes(datetime(1990, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
_panels = st.lists(
    st.builds(
        DraftPanel,
        collected=_moments,
        results=st.lists(_results, min_size=1, max_size=6).map(tuple),
        laboratory=_ANY_TEXT,
        note=_ANY_TEXT,
    ),
    max_size=9,
)
_events = st.lists(
    st.builds(
        Event,
        id=st.uuids().map(lambda u: u.hex),
        kind=st.sampled_from(list(EventKind)),
        what=_ANY_TEXT,
        started=_DAYS,
        ended=st.one_of(st.none(), _DAYS),
        amount=st.one_of(st.none(), st.decimals(0, 500, places=1)),
        unit=_ANY_TEXT,
        note=_ANY_TEXT,
    ),
    max_size=8,
)
_people = st.builds(
    Person,
    id=st.just("a" * 32),
    name=_ANY_TEXT,
    sex=st.sampled_from([None, *Sex]),
    born=st.one_of(st.none(), st.dates(date(1920, 1, 1), date(2020, 1, 1))),
    file_number=_ANY_TEXT,
)


def _kept(drafts):
    """Return the panels that can be recorded, result by result."""
    panels = []
    for i, draft in enumerate(drafts):
        for j, result in enumerate(draft.results):
            single = DraftPanel(
                draft.collected, (result,), draft.laboratory, note=draft.note
            )
            checked = check(single, f"{i:016x}{j:016x}")
            if checked.panel is not None:
                panels.append(checked.panel)
    return tuple(panels)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(
    person=_people,
    drafts=_panels,
    events=_events,
    note=st.text(max_size=300),
    variant=st.sampled_from(list(Variant)),
    paper=st.sampled_from(list(Paper)),
)
def test_every_log_gets_its_sheet(
    findings, person, drafts, events, note, variant, paper
):
    known = History(person, _kept(drafts), tuple(events))
    options = SheetOptions(date(2026, 11, 22), paper, variant, own_note=note)

    summary = compose(known, findings(), options)
    pdf = render(summary)

    assert pdf.startswith(b"%PDF")
    assert render(summary) == pdf


@given(st.text(max_size=200))
def test_para_is_settled_after_one_pass(text):
    assert para(para(text)) == para(text)
