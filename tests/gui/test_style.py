import itertools
import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

from altdesk import bundled
from altdesk.gui import icons
from altdesk.gui.labels import Button, Choice, Label
from altdesk.gui.style import STYLE, Palette, Theme, font, read_palette, spacing

SHOWN = (Theme.LIGHT, Theme.DARK, Theme.CONTRAST)
TEXTS = ("text", "muted", "warn", "urgent", "good", "info", "accent")
GROUNDS = ("window", "rail", "card", "field")
GRAPHICS = ("edge", "focus", "warn", "urgent", "good", "info", "axis")
SERIES = tuple(f"series_{n}" for n in range(1, 6))
LANES = ("lane_medicine", "lane_alcohol", "lane_body", "lane_illness")


def luminance(colour: QColor) -> float:
    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    r, g, b, _ = colour.getRgbF()
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_of_contrast_is_that_of_the_guidelines():
    assert contrast(QColor("#ffffff"), QColor("#000000")) == pytest.approx(21, abs=0.01)
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(
        4.54, abs=0.01
    )


@pytest.mark.parametrize("theme", SHOWN)
@pytest.mark.parametrize(("text", "ground"), [*itertools.product(TEXTS, GROUNDS)])
def test_text_stands_out_by_four_and_a_half(theme, text, ground):
    palette = read_palette(theme)

    assert contrast(palette.named(text), palette.named(ground)) >= 4.5


@pytest.mark.parametrize("theme", SHOWN)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_selection", "selection"),
        ("text", "soft"),
        ("text", "hover"),
        ("muted", "hover"),
        ("text", "urgent_soft"),
        ("text", "warn_soft"),
        ("text", "good_soft"),
        *(("on_lane", lane) for lane in LANES),
    ],
)
def test_text_stands_out_on_coloured_grounds(theme, text, ground):
    palette = read_palette(theme)

    assert contrast(palette.named(text), palette.named(ground)) >= 4.5


@pytest.mark.parametrize("theme", SHOWN)
@pytest.mark.parametrize("name", [*GRAPHICS, *SERIES, *LANES])
def test_signs_and_lines_stand_out_by_three(theme, name):
    palette = read_palette(theme)

    assert contrast(palette.named(name), palette.card) >= 3


@pytest.mark.parametrize("theme", SHOWN)
@pytest.mark.parametrize("name", SERIES)
def test_curves_stand_out_on_the_band_of_limits(theme, name):
    palette = read_palette(theme)

    assert contrast(palette.named(name), palette.band) >= 3


@pytest.mark.parametrize("missing", [True, False])
def test_a_palette_with_a_wrong_name_is_refused(missing):
    table = bundled.read_toml("ui", "style", "palette.toml")["light"]
    colours = dict(table)
    if missing:
        del colours["accent"]
    else:
        colours["acent"] = "#000000"

    with pytest.raises(TypeError, match="accent" if missing else "acent"):
        Palette(colours)


def test_the_sheet_names_only_colours_of_the_palette():
    sheet = bundled.read_text("ui", "style", "main.qss")

    named = set(re.findall(r"\$\{(\w+)\}", sheet)) - {
        *("check", "down"),
        *("tick", "tick_round", "dot", "dot_ring"),
    }

    assert named <= set(Palette.__annotations__)
    assert "#" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)


def test_distances_keep_to_the_grid():
    assert [spacing(n) for n in (0.5, 1, 2, 3)] == [4, 8, 16, 24]


def test_a_change_of_theme_is_told_and_seen(qtbot):
    with qtbot.waitSignal(STYLE.changed):
        STYLE.set_theme(Theme.DARK)

    app = QApplication.instance()
    assert app.palette().window().color() == read_palette(Theme.DARK).window
    assert read_palette(Theme.DARK).accent.name() in app.styleSheet()


def test_the_system_is_followed_live(qtbot):
    STYLE.set_theme(Theme.SYSTEM)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)

    with qtbot.waitSignal(STYLE.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert STYLE.palette is read_palette(Theme.DARK)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert STYLE.palette is read_palette(Theme.LIGHT)


@pytest.fixture
def needs():
    """Return what tells how much contrast the computer is set to."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        pytest.skip("Qt before 6.10 does not know the contrast of the system.")
    found = hints.accessibility()
    yield found
    found.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)


def test_the_contrast_of_the_system_is_followed_live(qtbot, needs):
    STYLE.set_theme(Theme.SYSTEM)

    with qtbot.waitSignal(STYLE.changed):
        needs.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)

    assert STYLE.palette is read_palette(Theme.CONTRAST)
    with qtbot.waitSignal(STYLE.changed):
        needs.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert STYLE.palette is read_palette(Theme.LIGHT)


def test_a_chosen_theme_stays_when_the_system_asks_for_contrast(needs):
    STYLE.set_theme(Theme.DARK)

    needs.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)

    assert STYLE.palette is read_palette(Theme.DARK)


def test_a_chosen_theme_does_not_follow_the_system():
    STYLE.set_theme(Theme.CONTRAST)

    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert STYLE.palette is read_palette(Theme.CONTRAST)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)


def test_text_grows_with_its_percentage_and_keeps_its_roles(qtbot):
    label = Label("ALT", "title")
    qtbot.addWidget(label)
    label.ensurePolished()
    before = label.font().pointSizeF()

    STYLE.set_text_percent(200)
    QApplication.processEvents()

    assert label.font().pointSizeF() == pytest.approx(2 * before)
    assert label.font().weight() == font("title").weight()


def test_a_label_keeps_its_size_when_theme_and_tone_change(qtbot):
    label = Label("58", "display")
    qtbot.addWidget(label)
    label.ensurePolished()

    STYLE.set_theme(Theme.DARK)
    label.set_tone("warn")
    QApplication.processEvents()

    assert label.font() == font("display")


def test_a_label_shows_markup_as_it_is(qtbot):
    label = Label("<b>Ann</b> & <img src='file:///etc/passwd'>")
    qtbot.addWidget(label)

    assert label.textFormat() is Qt.TextFormat.PlainText


def test_an_ampersand_on_a_button_is_no_key(qtbot):
    button, choice = Button("Ann & Bob"), Choice("Ann & Bob", "segment")
    qtbot.addWidget(button)
    qtbot.addWidget(choice)

    assert button.shortcut().isEmpty()
    assert choice.shortcut().isEmpty()
    assert button.accessibleName() == "Ann & Bob"


def test_a_choice_has_room_for_its_bold_title(qtbot):
    choice = Choice("Units of the laboratory", "segment")
    qtbot.addWidget(choice)
    choice.ensurePolished()
    plain = choice.sizeHint()

    choice.setChecked(True)

    assert choice.sizeHint() == plain


@pytest.mark.parametrize(
    "name", sorted(p.stem for p in bundled.path("resources", "icons").glob("*.svg"))
)
def test_an_icon_is_drawn_and_has_one_stroke_weight(name):
    drawn = icons.pixmap(name, QColor("#000000"), 48)
    svg = bundled.read_text("resources", "icons", f"{name}.svg")

    assert drawn.size() == QSize(48, 48)
    assert drawn.toImage().pixelColor(24, 24) is not None
    image = drawn.toImage()
    inked = sum(
        image.pixelColor(x, y).alpha() > 0 for x in range(48) for y in range(48)
    )
    assert inked > 50
    if name != "altdesk":
        assert set(re.findall(r'stroke-width="([^"]+)"', svg)) == {"1.75"}
        assert "currentColor" in svg
