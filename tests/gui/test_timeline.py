"""The Timeline: events logged by keyboard into a real log."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from altdesk.core.event import Event, EventKind
from altdesk.core.person import Person
from altdesk.gui.event_words import amount_in_words, span_in_words
from altdesk.gui.timeline import TimelinePage
from altdesk.logbook import Logbook
from altdesk.store.log import Log


@pytest.fixture
def logbook():
    with Logbook(Log.in_memory(), today=lambda: date(2026, 11, 23)) as opened:
        yield opened


@pytest.fixture
def maria(logbook):
    return logbook.record_person(Person("", "Maria"))


@pytest.fixture
def page(qtbot, logbook, maria):
    made = TimelinePage(logbook)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show_person(maria)
    made.show()
    qtbot.waitExposed(made)
    return made


def choose_kind(page, kind):
    page.form.kind.setCurrentIndex(page.form.kind.findData(kind.value))


def texts(page):
    model = page.model
    return [
        [model.data(model.index(row, column)) for column in range(5)]
        for row in range(model.rowCount())
    ]


def test_a_medicine_is_logged_by_keyboard(qtbot, page, logbook, maria):
    page.start()

    qtbot.keyClicks(page.form.what, "Lipitor")
    qtbot.keyClicks(page.form.amount, "20")
    page.form.started.set_text("3.11.26")
    qtbot.keyClick(page.form.amount, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    event = logbook.history(maria).events[0]
    assert (event.what, event.kind) == ("Lipitor", EventKind.MEDICINE)
    assert event.product == "atorvastatin"
    assert (event.amount, event.unit) == (Decimal(20), "mg")
    assert (event.started, event.ended) == (date(2026, 11, 3), None)
    assert texts(page)[0][:4] == ["Lipitor", "20 mg", "since 3 Nov 2026", "Medicine"]
    assert page.form.what.text() == ""


def test_what_is_documented_of_a_product_is_said_under_its_name(qtbot, page):
    qtbot.keyClicks(page.form.what, "atorvastatin")

    assert "LiverTox category A" in page.form.product.text


def test_a_product_that_is_not_on_the_list_is_said_to_be_unknown(qtbot, page):
    qtbot.keyClicks(page.form.what, "zzyzx drops")

    assert page.form.product.identifier is None
    assert "zzyzx drops" in page.form.product.text


def test_names_are_completed_from_the_list_of_products(qtbot, page):
    qtbot.keyClicks(page.form.what, "ator")

    assert any("orvastatin" in name for name in page.form._names.stringList())


def test_a_similar_name_is_offered_and_never_taken(qtbot, page):
    qtbot.keyClicks(page.form.what, "atorvastatine")
    taken = page.form.product.identifier

    offered = page.form.product._buttons

    assert taken == "atorvastatin" or offered


@pytest.mark.parametrize(
    ("kind", "amount", "unit", "expected"),
    [
        (EventKind.ALCOHOL, "5", 2, (Decimal(70), "g/week")),
        (EventKind.ALCOHOL, "0", 0, (Decimal(0), "g/week")),
        (EventKind.WEIGHT, "81,5", 0, (Decimal("81.5"), "kg")),
        (EventKind.WEIGHT, "180", 1, (Decimal("81.6466266"), "kg")),
    ],
    ids=["US drinks", "none", "decimal comma", "pounds"],
)
def test_amounts_are_recorded_in_one_unit(
    page, logbook, maria, kind, amount, unit, expected
):
    choose_kind(page, kind)
    page.form.what.setText("beer")
    page.form.amount.setText(amount)
    page.form.unit.setCurrentIndex(unit)
    page.form.started.set_text("2026-11-03")

    page.record()

    event = logbook.history(maria).events[0]
    assert (event.amount, event.unit) == expected


@pytest.mark.parametrize(
    ("what", "amount", "started", "marked"),
    [
        ("", "20", "2026-11-03", "what"),
        ("Lipitor", "2O", "2026-11-03", "amount"),
        ("Lipitor", "20", "31.2.2026", None),
    ],
    ids=["no name", "no number", "no day"],
)
def test_what_is_wrong_is_marked_and_not_recorded(
    page, logbook, maria, what, amount, started, marked
):
    page.form.what.setText(what)
    page.form.amount.setText(amount)
    page.form.started.set_text(started)

    page.record()

    assert logbook.history(maria).events == ()
    assert page.form.what.text() == what
    if marked:
        assert getattr(page.form, marked).property("state") == "refused"


def test_an_end_before_the_start_is_refused_in_words(page, logbook, maria):
    page.form.what.setText("Lipitor")
    page.form.started.set_text("2026-11-03")
    page.form.ended.set_text("2026-10-03")

    page.record()

    assert logbook.history(maria).events == ()
    assert "before the start" in page._banner.text


@pytest.fixture
def logged(page, logbook, maria):
    event = Event("", EventKind.MEDICINE, "Lipitor", date(2026, 9, 1))
    identifier = logbook.record_event(maria, event).id
    page.show_person(maria)
    return identifier


def test_a_chosen_event_is_changed_in_place(page, logbook, maria, logged):
    page.open_at(logged)
    page.form.ended.set_text("2026-11-20")

    page.record()

    events = logbook.history(maria).events
    assert [(e.id, e.ended) for e in events] == [(logged, date(2026, 11, 20))]


def test_a_deleted_event_can_be_taken_back(page, logbook, maria, logged):
    page.open_at(logged)

    page.remove()

    assert texts(page) == []
    assert logbook.undo() == "delete Lipitor"
    assert [e.id for e in logbook.history(maria).events] == [logged]


@pytest.mark.usefixtures("logged")
def test_one_kind_can_be_shown_alone(page):
    page.kinds.setCurrentIndex(page.kinds.findData(EventKind.ALCOHOL.value))

    assert texts(page) == []


@pytest.mark.parametrize(
    ("event", "span", "amount"),
    [
        (
            Event("", EventKind.WEIGHT, "", date(2026, 1, 2), amount=Decimal("81.5")),
            "2 Jan 2026",
            "81.5",
        ),
        (
            Event(
                "",
                EventKind.ALCOHOL,
                "",
                date(2026, 1, 2),
                date(2026, 2, 3),
                amount=Decimal(70),
                unit="g/week",
            ),
            "2 Jan 2026 – 3 Feb 2026",
            "70 g a week",
        ),
        (
            Event("", EventKind.ILLNESS, "", date(2026, 1, 2), date(2026, 1, 2)),
            "2 Jan 2026",
            "",
        ),
    ],
)
def test_events_in_words(event, span, amount):
    assert span_in_words(event) == span
    assert amount_in_words(event) == amount


def test_every_control_has_a_name(page):
    for kind in (QLineEdit, QComboBox, QAbstractButton):
        for widget in page.findChildren(kind):
            if widget.isVisible():
                assert widget.accessibleName(), widget
