import xml.etree.ElementTree as ET
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMenu

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.errors import AltDeskError
from altdesk.gui import picture
from altdesk.gui.plot_axes import log_ticks
from altdesk.gui.plot_items import visible
from altdesk.gui.plot_pane import value_range
from altdesk.gui.style import STYLE
from altdesk.gui.trends import TrendsPage


@pytest.fixture
def trends(qtbot, logbook):
    """Return Trends of the person, with the plot drawn."""
    page = TrendsPage(logbook)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    qtbot.waitUntil(lambda: page.plot is not None, timeout=60_000)
    page.show_person(logbook.people()[0].id)
    qtbot.waitUntil(lambda: page._courses != (), timeout=60_000)
    with qtbot.waitActive(page):
        page.show()
    return page


def shown(page):
    return [pane.curve.analyte.id for pane in page.plot.panes]


def colours(page):
    image = picture.draw_image(page.plot)
    places = [
        (x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    ]
    return {image.pixelColor(x, y).name() for x, y in places}


def test_alt_and_ast_are_drawn_first(trends):
    assert shown(trends) == ["ALT", "AST"]


def test_curves_limits_and_events_are_painted(trends):
    palette = STYLE.palette

    wanted = (palette.series_1, palette.series_2, palette.band, palette.lane_medicine)

    assert {colour.name() for colour in wanted} <= colours(trends)


def test_all_panes_share_one_time_axis(trends):
    trends.plot.set_span(1.77e9, 1.78e9)

    spans = {tuple(pane.plot.vb.viewRange()[0]) for pane in trends.plot.panes}

    assert len(spans) == 1


def test_another_analyte_gets_a_pane_of_its_own(qtbot, logbook):
    person = logbook.people()[0].id
    ggt = DraftResult("60", analyte="GGT", unit="U/L", high="40")
    assert logbook.record(person, DraftPanel(date(2026, 4, 1), (ggt,))).is_done
    page = TrendsPage(logbook)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.drawn, timeout=20_000):
        page.show_person(person)

    page.open_at("GGT")

    assert shown(page) == ["ALT", "AST", "GGT"]
    assert page.controls.analytes.text() == "ALT, AST, GGT"


def test_the_choice_of_analytes_stays_when_something_is_recorded(trends, logbook):
    trends.controls._menu.actions()[0].setChecked(False)

    trends.show_person(logbook.people()[0].id)

    assert shown(trends) == ["AST"]


def test_multiples_of_the_limit_and_powers_are_other_axes(trends):
    trends.controls._measure._group.button(1).click()
    assert trends.plot.panes[0].values[0] == pytest.approx(70 / 32)

    trends.controls._scale._group.button(1).click()
    assert trends.plot.panes[0].values[0] == pytest.approx(np.log10(70 / 32))


@pytest.mark.parametrize(("button", "years"), [(1, 5), (2, 1)])
def test_the_last_years_are_one_press_away(trends, button, years):
    whole = trends.plot.whole_span

    trends.controls._span._group.button(button).click()

    low, high = trends.plot.span
    assert high - low == pytest.approx(
        min(years * 365.25 * 86400, 2 * (whole[1] - whole[0])), rel=0.01
    )


def test_chance_is_shaded_when_asked_for(trends):
    before = colours(trends)

    trends.controls.chance.setChecked(True)

    assert trends._chance["ALT"].down < 0 < trends._chance["ALT"].up
    assert colours(trends) != before


@pytest.mark.parametrize(
    ("key", "modifier", "wanted"),
    [
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.NoModifier, "closer"),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.NoModifier, "wider"),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, "later"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, "earlier"),
    ],
)
def test_keys_zoom_and_move(qtbot, trends, key, modifier, wanted):
    low, high = trends.plot.span

    qtbot.keyClick(trends.plot, key, modifier)

    new_low, new_high = trends.plot.span
    is_so = {
        "closer": new_low > low and new_high < high,
        "wider": new_low < low and new_high > high,
        "later": new_low > low and new_high > high,
        "earlier": new_low < low and new_high < high,
    }
    assert is_so[wanted]


def test_zero_shows_the_whole_again(qtbot, trends):
    trends.plot.zoom(0.3)

    qtbot.keyClick(trends.plot, Qt.Key.Key_0)

    assert trends.plot.span == pytest.approx(trends.plot.whole_span)


def test_arrow_keys_read_the_draws_as_text(qtbot, trends):
    qtbot.keyClick(trends.plot, Qt.Key.Key_Left)

    said = trends.values.accessibleName()
    alt = "ALT 48 U/L, 1.5 × 32 (expected 52.5 U/L)"
    assert said == f"31 Mar 2026  ·  {alt}  ·  AST 40 U/L, 1.2 × 34"
    qtbot.keyClick(trends.plot, Qt.Key.Key_Home)
    assert trends.values.accessibleName().startswith("7 Jan 2026")
    qtbot.keyClick(trends.plot, Qt.Key.Key_Escape)
    assert "arrow keys" in trends.values.accessibleName()


def test_the_mouse_reads_the_nearest_draw(trends):
    pane = trends.plot.panes[0]
    place = pane.plot.vb.mapViewToScene(QPointF(pane.times[2] + 3600, 50))

    trends.plot._follow(place)

    assert trends.values.accessibleName().startswith("11 Feb 2026")


def test_a_crosshair_out_of_sight_is_brought_into_sight(trends):
    times = trends.plot.panes[0].times
    trends.plot.set_span(times[-1] - 86400 * 5, times[-1] + 86400 * 5)

    trends.plot.point_at(0)

    low, high = trends.plot.span
    assert low <= times[0] <= high


def test_the_table_holds_the_same_values(trends):
    trends.controls._view._group.button(1).click()

    model = trends.table.model_
    rows = [
        [model.data(model.index(row, column)) for column in range(3)]
        for row in range(model.rowCount())
    ]

    assert trends.table.isVisible()
    alt = "48 U/L ▲ 1.5 ×  (expected 52.5 U/L)"
    assert rows[1] == ["31 Mar 2026", alt, "40 U/L ▲ 1.2 ×"]
    assert len(rows) == 6 + 1
    assert model.headerData(1, Qt.Orientation.Horizontal) == "ALT"


def test_the_table_is_copied_as_text(trends):
    trends.controls._view._group.button(1).click()

    trends.controls.copy.click()

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Day\tALT\tAST"
    alt = "48 U/L ▲ 1.5 ×  (expected 52.5 U/L)"
    assert lines[2] == f"31 Mar 2026\t{alt}\t40 U/L ▲ 1.2 ×"


def test_the_plot_is_copied_as_a_picture(trends):
    trends.controls.copy.click()

    assert not QGuiApplication.clipboard().image().isNull()


def test_control_c_copies_what_is_in_sight(qtbot, trends):
    clipboard, ctrl = QGuiApplication.clipboard(), Qt.KeyboardModifier.ControlModifier
    clipboard.clear()
    trends.plot.setFocus()
    qtbot.keyClick(trends.plot, Qt.Key.Key_C, ctrl)
    assert not clipboard.image().isNull()

    trends.controls._view._group.button(1).click()
    trends.table.setFocus()
    qtbot.keyClick(trends.table, Qt.Key.Key_C, ctrl)
    assert clipboard.text().startswith("Day\tALT\tAST\n")


@pytest.mark.parametrize("button", [0, 1, 2])
def test_a_span_can_be_chosen_again_after_zooming(trends, button):
    choice = trends.controls._span._group.button(button)
    choice.click()
    wanted = trends.plot.span
    trends.plot.zoom(0.5)
    assert trends.plot.span != pytest.approx(wanted)

    choice.click()

    assert trends.plot.span == pytest.approx(wanted)


def test_a_choice_is_told_once_for_each_click(trends):
    told = []
    trends.controls.spanned.connect(told.append)
    for number in (1, 1, 2):
        trends.controls._span._group.button(number).click()

    assert told == [5, 5, 1]


def test_the_picture_is_saved_as_pixels(trends, tmp_path):
    place = picture.save(trends.plot, tmp_path / "trend.png")

    assert QImage(str(place)).width() == 2 * trends.plot.viewport().width()
    assert list(tmp_path.iterdir()) == [place]


def test_the_picture_is_saved_as_lines_and_letters(trends, tmp_path):
    place = picture.save(trends.plot, tmp_path / "trend.svg")

    tree = ET.parse(place)  # noqa: S314 - our own picture
    words = " ".join(tree.getroot().itertext())
    assert "Xanomeline" in words
    assert "ALT" in words
    assert "Maria" not in words


def test_a_picture_without_a_known_ending_becomes_png(trends, tmp_path):
    assert picture.save(trends.plot, tmp_path / "trend.v2").name == "trend.v2.png"


def test_a_picture_that_cannot_be_written_is_told(trends, tmp_path):
    with pytest.raises(AltDeskError, match="could not be"):
        picture.save(trends.plot, tmp_path / "missing" / "trend.png")


def test_the_native_menu_is_off(trends):
    for pane in trends.plot.panes:
        assert not pane.plot.menuEnabled()
        assert not pane.plot.vb.menuEnabled()
    visible_menus = [m for m in trends.plot.findChildren(QMenu) if m.isVisible()]
    assert visible_menus == []


def test_a_person_without_results_sees_a_sentence(qtbot, empty_logbook):
    from altdesk.core.person import Person

    person = empty_logbook.record_person(Person("", "Ann"))
    page = TrendsPage(empty_logbook)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.drawn, timeout=20_000):
        page.show_person(person)

    assert page._stack.is_empty
    assert not page.controls.analytes.isEnabled()


def test_results_without_a_limit_are_counted_where_they_are_left_out(qtbot, logbook):
    person = logbook.people()[0].id
    bare = DraftResult("60", analyte="ALT", unit="U/L")
    assert logbook.record(person, DraftPanel(date(2026, 4, 1), (bare,))).is_done
    page = TrendsPage(logbook)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.drawn, timeout=20_000):
        page.show_person(person)

    page.controls._measure._group.button(1).click()

    assert page._note.text() == "ALT: 1 result came without an upper limit."


def test_a_change_of_theme_repaints_the_plot(trends):
    from altdesk.gui.style import Theme

    STYLE.set_theme(Theme.DARK)

    assert STYLE.palette.card.name() in colours(trends)


# Thinning

series = st.lists(st.floats(0, 1000), min_size=2, max_size=3000)


@given(series, st.integers(20, 300))
def test_thinning_keeps_the_ends_the_extremes_and_the_order(values, pixels):
    values = np.array(values)
    times = np.arange(len(values), dtype=float)

    kept_times, kept = visible(times, values, -1, len(values), pixels)

    assert kept_times[0] == 0
    assert kept_times[-1] == len(values) - 1
    assert kept.max() == values.max()
    assert kept.min() == values.min()
    assert (np.diff(kept_times) > 0).all()
    assert (values[kept_times.astype(int)] == kept).all()
    assert len(kept) <= 4 * pixels + 4 + len(values) // pixels


def test_a_line_runs_on_beyond_both_edges():
    times = np.arange(10.0)

    seen, _values = visible(times, times, 3.5, 5.5, 100)

    assert seen.tolist() == [3, 4, 5, 6]


def test_time_without_results_shows_the_line_that_crosses_it():
    times = np.array([0.0, 100.0])

    seen, _values = visible(times, times, 40, 60, 100)

    assert seen.tolist() == [0, 100]


@pytest.mark.parametrize(
    ("low", "high", "most", "wanted"),
    [
        (0.9, 2.1, 9, [10, 20, 50, 100]),
        (0.9, 4.1, 5, [10, 100, 1000, 10000]),
        (1.4, 1.6, 9, []),
    ],
)
def test_a_logarithmic_axis_is_marked_at_round_numbers(low, high, most, wanted):
    assert [round(10**tick) for tick in log_ticks(low, high, most)] == wanted


def test_values_at_nothing_have_no_place_on_a_logarithmic_axis(trends):
    drawn = np.array([float("nan"), 1.0])

    low, high = value_range(trends.plot.panes[0].curve, drawn, is_log=True)

    assert np.isfinite([low, high]).all()
    assert low < 1 < high
