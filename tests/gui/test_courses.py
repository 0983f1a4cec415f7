"""The line of what is expected after a stop: plot, key, table twin and read-out."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.event import Event, EventKind
from altdesk.core.person import Person, Sex
from altdesk.gui import picture
from altdesk.gui.courses import courses
from altdesk.gui.curves import DAY, Measure, as_seconds, curves
from altdesk.gui.plot_course import CourseItem
from altdesk.gui.settings_units import Enzymes, OfferedUnits
from altdesk.gui.shown_units import UNITS
from altdesk.gui.style import STYLE
from altdesk.gui.trends import TrendsPage

H = Qt.Orientation.Horizontal
RUN = date(2026, 3, 8)
DRAWS = ((date(2026, 3, 8), "400"), (date(2026, 3, 12), "200"))


@pytest.fixture
def person(empty_logbook):
    """Return a person who ran a race, after which CK should come down."""
    made = empty_logbook.record_person(Person("", "Ann", Sex.FEMALE, date(1990, 1, 2)))
    for day, value in DRAWS:
        results = (
            DraftResult(value, analyte="CK", unit="U/L", low="30", high="150"),
            DraftResult("60", analyte="ALT", unit="U/L", low="6", high="32"),
        )
        assert empty_logbook.record(made, DraftPanel(day, results)).is_done
    race = Event("", EventKind.EXERCISE, "marathon", RUN, RUN)
    assert empty_logbook.record_event(made, race).is_done
    return made


def drawn(logbook, person, measure=Measure.VALUE, unit_for=lambda _a: None):
    history = logbook.history(person)
    found = logbook.findings(person).expected
    return courses(curves(history, ("CK",), unit_for, measure), found)


def test_a_course_begins_at_the_stop_and_the_raised_value(empty_logbook, person):
    (course,) = drawn(empty_logbook, person)

    assert course.times[0] == as_seconds(RUN)
    assert course.values[0] == 400
    assert course.words == "expected after marathon"


def test_a_course_falls_towards_the_limit_and_never_below_it(empty_logbook, person):
    (course,) = drawn(empty_logbook, person)

    assert list(course.values) == sorted(course.values, reverse=True)
    assert all(value >= 150 for value in course.values)


def test_after_a_half_life_half_of_the_excess_is_left(empty_logbook):
    from altdesk.rules.knowledge import load

    made = empty_logbook.record_person(Person("", "Bo", Sex.MALE, date(1980, 1, 2)))
    for day, value in DRAWS:
        ggt = DraftResult(value, analyte="GGT", unit="U/L", high="60")
        assert empty_logbook.record(made, DraftPanel(day, (ggt,))).is_done
    drank = Event("", EventKind.ALCOHOL, "wine", date(2026, 1, 1), RUN)
    assert empty_logbook.record_event(made, drank).is_done
    days = load().half_lives["GGT"].hours / 24

    found = empty_logbook.findings(made).expected
    (course,) = courses(curves(empty_logbook.history(made), ("GGT",)), found)

    assert len(course.times) > 2
    half = course.value_at(course.times[0] + days * DAY)
    assert half == pytest.approx(60 + 340 / 2, rel=0.01)


def test_outside_a_course_nothing_is_expected(empty_logbook, person):
    (course,) = drawn(empty_logbook, person)

    assert course.value_at(course.times[0] - 1) is None
    assert course.value_at(course.times[-1] + 1) is None
    assert course.expected_at(course.times[0] - 1) == ""


def test_a_course_stands_on_every_axis(empty_logbook, person):
    (times,) = drawn(empty_logbook, person, Measure.TIMES_LIMIT)
    UNITS.choose(OfferedUnits(Enzymes.KATAL))
    (katal,) = drawn(empty_logbook, person, unit_for=UNITS.unit_for)

    assert times.values[0] == pytest.approx(400 / 150)
    assert katal.values[0] == pytest.approx(400 / 60, rel=1e-3)
    assert katal.unit == "µkat/L"


def test_an_open_course_has_no_line(logbook):
    person = logbook.people()[0].id
    found = logbook.findings(person).expected

    assert all(bool(one.points) is (one.expected is not None) for one in found)


@pytest.fixture
def page(qtbot, empty_logbook, person):
    made = TrendsPage(empty_logbook)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    qtbot.waitUntil(lambda: made.plot is not None, timeout=60_000)
    made.show_person(person)
    made.open_at("CK")
    qtbot.waitUntil(lambda: made._courses != (), timeout=60_000)
    with qtbot.waitActive(made):
        made.show()
    return made


def ck(page):
    return next(p for p in page.plot.panes if p.curve.analyte.id == "CK")


def test_the_pane_has_the_line_and_its_key(page):
    items = [i for i in ck(page).plot.items if isinstance(i, CourseItem)]

    assert len(items) == 1
    with_line = picture.draw_image(page.plot)
    items[0].setVisible(False)
    without = picture.draw_image(page.plot)
    assert with_line != without
    colour = QColor(STYLE.palette.muted)
    assert pixels(with_line, colour) > pixels(without, colour)


def pixels(image, colour):
    return sum(
        image.pixelColor(x, y) == colour
        for x in range(image.width())
        for y in range(image.height())
    )


def test_the_whole_of_the_course_is_in_sight(page):
    assert page.plot.span[1] >= page._courses[0].times[-1]


def test_the_table_says_what_is_expected(page):
    model = page.table.model_
    column = next(
        c for c in range(1, model.columnCount()) if model.headerData(c, H) == "CK"
    )
    cells = {
        model.data(model.index(row, 0)): model.data(model.index(row, column))
        for row in range(model.rowCount())
    }

    assert cells["8 Mar 2026"].endswith("(expected 400 U/L)")
    ends = [text for text in cells.values() if "expected after marathon" in text]
    assert len(ends) == 1
    assert ends[0].startswith("expected 15")
    assert "expected after marathon" in model.as_text()


def test_the_values_under_the_crosshair_say_what_is_expected(page):
    page.plot.point_at(0)

    assert "(expected 400 U/L)" in page.values.accessibleName()
    assert "expected after marathon" in page._in_words()


def test_the_line_ends_where_the_rules_expect(empty_logbook, person):
    (one,) = (e for e in empty_logbook.findings(person).expected if e.analyte == "CK")

    assert one.points[-1] == (one.on, one.expected)
    assert one.points[0][0] == RUN
    assert Decimal(one.points[0][1]) == 400
