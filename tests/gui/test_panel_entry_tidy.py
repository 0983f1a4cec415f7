import pytest
from hypothesis import given
from hypothesis import strategies as st

from altdesk.gui.panel_entry_texts import RowTexts
from altdesk.gui.panel_entry_tidy import tidied

OFFERED = RowTexts("ALT", "ALT", "", "U/L", "7", "41")


def row(value="58", unit="U/L", low="7", high="41"):
    return RowTexts("ALT", "ALT", value, unit, low, high)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        (row(), row()),
        (row("58 U/L"), row("58")),
        (row("58 H"), row("58")),
        (row("> 1000 *"), row(">1000")),
        (row("58 (haemolysed)"), row("58 (haemolysed)")),
        (row("58 55"), row("58 55")),
        (row("1.234"), row("1.234")),
        (row(low="6-32", high=""), row(low="6", high="32")),
        (row(low="", high="10 – 35 U/L"), row(low="10", high="35")),
        (row(low="7", high="41 U/L"), row(low="7", high="41")),
        (row(low="", high="<41"), row(low="", high="<41")),
        (row(low="", high="abc"), row(low="", high="abc")),
        (row(low="", high="41-7"), row(low="", high="41-7")),
        (row("0.97", "µkat/L"), row("0.97", "µkat/L", "", "")),
        (row("0.97 µkat/L", "U/L"), row("0.97", "µkat/L", "", "")),
        (row("0.97", "µkat/L", "", "0.6"), row("0.97", "µkat/L", "", "0.6")),
        (row("58", "IU/L"), row("58", "IU/L")),
        (row("58", "u/l"), row("58", "u/l")),
        (row("58", "strange"), row("58", "strange")),
        (row("58", ""), row("58", "")),
    ],
)
def test_each_thing_stands_in_its_own_field(typed, wanted):
    assert tidied(typed, OFFERED) == wanted


@given(st.builds(row, *[st.text("0123456789<>-.,HUL/ kat", max_size=9)] * 4))
def test_a_tidy_row_is_left_alone(typed):
    once = tidied(typed, OFFERED)

    assert tidied(once, once) == once


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_text_is_tidied_without_a_fault(value, limit):
    tidied(row(value, low=limit), OFFERED)
