from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from altdesk.core.check import check
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.person import Person, Sex
from altdesk.errors import AltDeskError
from altdesk.gui.cards import ABSENT, ValueCard
from altdesk.gui.overview import OverviewPage
from altdesk.gui.readings import add_trend, fill_next, fill_score, read_limit
from altdesk.gui.signs import Sign, sign_of
from altdesk.rules.explanation import Explanation
from altdesk.rules.findings import Findings, Retest, Score, Trend, Urgency

WHY = Explanation("because")


@pytest.fixture
def overview(qtbot, logbook):
    """Return the Overview of the person, with its findings on the screen."""
    page = OverviewPage(logbook)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitSignal(page.filled):
        page.show_person(logbook.people()[0].id)
    page.show()
    return page


def result(text, low="7", high="41"):
    draft = DraftResult(text, analyte="ALT", unit="U/L", low=low, high=high)
    checked = check(DraftPanel(date(2026, 1, 1), (draft,)), "0" * 32)
    assert checked.panel is not None
    return checked.panel.results[0]


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_the_values_are_there_before_the_findings(qtbot, logbook):
    page = OverviewPage(logbook)
    qtbot.addWidget(page)

    with qtbot.waitSignal(page.filled):
        page.show_person(logbook.people()[0].id)
        assert page.cards["ALT"].value.text() == "48"
        assert page.cards["ALT"].unit.text() == "U/L"
        assert page.cards["ALT"].words.text() == "1.5 × upper limit 32"
        assert page.cards["ALT"].more.text() == "was 54 on 12 Mar 2026"
        assert "Reading the results …" in texts(page.says)


def test_the_findings_fill_cards_and_text(overview, logbook):
    findings = logbook.findings(logbook.people()[0].id)

    assert findings.headline in texts(overview.says)
    assert "Reading the results …" not in texts(overview.says)
    assert overview.cards["ast_alt"].value.text() == "0.83"
    assert overview.cards["fib4"].value.text() == ABSENT
    assert "Platelets" in overview.cards["fib4"].words.text()
    assert "chance" in overview.cards["ALT"].more.text()


def test_the_chart_shows_alt_and_ast_with_their_limits(overview):
    assert [c.analyte.id for c in overview.chart._curves] == ["ALT", "AST"]
    assert texts(overview.legend)[:2] == ["ALT", "AST"]
    assert "ALT limits" in texts(overview.legend)


def test_the_way_to_the_evidence_is_one_press(qtbot, overview):
    with qtbot.waitSignal(overview.asked) as asked:
        overview.says.why.click()

    assert asked.args == ["interpretation"]


def test_findings_of_a_person_left_meanwhile_are_not_shown(qtbot, logbook):
    other = logbook.record_person(Person("", "Zoe Other"))
    page = OverviewPage(logbook)
    qtbot.addWidget(page)
    shown = []
    page.filled.connect(shown.append)

    page.show_person(logbook.people()[0].id)
    page.show_person(other)
    qtbot.wait(400)

    assert shown == []
    assert page.welcome.title.text() == "Zoe Other has no panel yet"


def test_an_empty_log_offers_three_ways_in_and_four_sentences(qtbot, empty_logbook):
    page = OverviewPage(empty_logbook)
    qtbot.addWidget(page)
    page.show_person(None)
    asked = []
    page.asked.connect(asked.append)

    for button in page.welcome.findChildren(QPushButton):
        button.click()

    assert asked == ["panel_entry", "import", "sample"]
    numbered = [text for text in texts(page.welcome) if text in {"1", "2", "3", "4"}]
    assert numbered == ["1", "2", "3", "4"]


def test_a_fault_of_the_engine_is_told_in_its_place(qtbot, logbook, monkeypatch):
    def fail(_person):
        raise AltDeskError("The knowledge is damaged.", "Install AltDesk again.")

    monkeypatch.setattr(logbook, "findings", fail)
    page = OverviewPage(logbook)
    qtbot.addWidget(page)

    page.show_person(logbook.people()[0].id)

    said = "The knowledge is damaged. Install AltDesk again."
    qtbot.waitUntil(lambda: said in texts(page.says))


@pytest.mark.parametrize(
    ("text", "low", "high", "words", "sign"),
    [
        ("58", "7", "41", "1.4 × upper limit 41", Sign.RAISED),
        ("41", "7", "41", "within 7 – 41", Sign.GOOD),
        ("7", "7", "41", "within 7 – 41", Sign.GOOD),
        ("6", "7", "41", "below 7", Sign.INFO),
        ("30", "", "41", "within ≤ 41", Sign.GOOD),
        ("30", "", "", "no limit printed", Sign.UNKNOWN),
        ("<5", "7", "41", "below 7", Sign.INFO),
        ("<50", "7", "41", "may lie within 7 – 41 or not", Sign.UNKNOWN),
        (">30", "7", "41", "may lie within 7 – 41 or not", Sign.UNKNOWN),
        (">82", "7", "41", ">2 × upper limit 41", Sign.RAISED),
    ],
)
def test_a_result_is_read_against_its_own_limits(text, low, high, words, sign):
    assert read_limit(result(text, low, high)) == (words, sign)


def card(qtbot):
    made = ValueCard("FIB-4")
    qtbot.addWidget(made)
    return made


def findings(**more):
    return Findings("2026.11", interpretable=True, headline="ALT is raised.", **more)


def test_a_score_that_is_not_valid_says_why(qtbot):
    shown = card(qtbot)
    score = Score("fib4", "FIB-4", None, None, "", not_valid="age under 18")

    fill_score(shown, findings(scores=(score,)), "fib4")

    assert shown.value.text() == ABSENT
    assert shown.words.text() == "age under 18"


def test_a_score_between_its_limits_is_said_to_be_in_between(qtbot):
    shown = card(qtbot)
    score = Score("fib4", "FIB-4", 1.8, "indeterminate", "Neither likely nor unlikely.")

    fill_score(shown, findings(scores=(score,)), "fib4")

    assert shown.words.text() == "in between"


def test_a_score_shows_its_zone_with_sign_and_word(qtbot):
    shown = card(qtbot)
    score = Score("fib4", "FIB-4", 1.1234, "low", "Advanced scarring is unlikely.")

    fill_score(shown, findings(scores=(score,)), "fib4")

    assert shown.value.text() == "1.12"
    assert shown.words.text() == "low"
    assert shown.words.property("tone") == "good"
    assert "low" in shown.accessibleName()


@pytest.mark.parametrize(
    ("first", "last", "value", "words"),
    [
        (date(2026, 12, 21), date(2027, 2, 15), "Dec 2026", "in 4 to 12 weeks"),
        (date(2026, 11, 1), date(2026, 12, 1), "Nov 2026", "due now"),
        (date(2026, 4, 1), date(2026, 6, 1), "Apr 2026", "overdue since 1 Jun 2026"),
        (date(2026, 11, 26), date(2026, 11, 30), "Nov 2026", "in 3 to 7 days"),
        (date(2027, 5, 1), date(2027, 11, 1), "May 2027", "in 5 to 11 months"),
    ],
)
def test_the_next_test_is_said_from_today(qtbot, first, last, value, words):
    shown = card(qtbot)

    fill_next(shown, Retest((4, 12), (first, last), "", WHY), date(2026, 11, 23))

    assert (shown.value.text(), shown.words.text()) == (value, words)


def test_without_a_date_the_next_test_says_so(qtbot):
    shown = card(qtbot)

    fill_next(shown, None, date(2026, 11, 23))

    assert shown.value.text() == ABSENT


@pytest.mark.parametrize(
    ("percent", "significant", "words"),
    [
        (-30.2, True, "−30 %, more than chance"),
        (8.0, False, "+8 %, can be chance"),
        (0.2, False, "±0 %, can be chance"),
        (50.0, None, "+50 %"),
    ],
)
def test_a_change_says_whether_it_is_more_than_chance(
    qtbot, percent, significant, words
):
    shown = card(qtbot)
    trend = Trend("ALT", "falling", "", "none", percent, significant, None, False, WHY)

    add_trend(shown, trend)

    assert shown.more.text() == words


def test_each_level_of_urgency_has_its_own_sign():
    assert len({sign_of(level) for level in Urgency}) == len(Urgency)


def test_a_person_without_birth_date_and_sex_is_shown(open_window, empty_logbook):
    person_id = empty_logbook.record_person(Person("", "Ann", None, None))
    window = open_window(empty_logbook)

    assert window.person_id == person_id
    assert window.header.details.text() == "no panel yet"


def test_an_ast_never_measured_says_so(qtbot, empty_logbook):
    person_id = empty_logbook.record_person(
        Person("", "Ann", Sex.FEMALE, date(1980, 5, 3))
    )
    alt = DraftResult("58", analyte="ALT", unit="U/L", low="7", high="41")
    assert empty_logbook.record(person_id, DraftPanel(date(2026, 1, 1), (alt,))).is_done
    page = OverviewPage(empty_logbook)
    qtbot.addWidget(page)

    with qtbot.waitSignal(page.filled):
        page.show_person(person_id)

    assert page.cards["AST"].words.text() == "never measured"
    assert [c.analyte.id for c in page.chart._curves] == ["ALT"]


def test_results_in_another_unit_keep_their_own(qtbot, empty_logbook):
    person_id = empty_logbook.record_person(Person("", "Ann", Sex.FEMALE))
    alt = DraftResult("0,97", analyte="ALT", unit="µkat/L", low="0,1", high="0,7")
    assert empty_logbook.record(person_id, DraftPanel(date(2026, 1, 1), (alt,))).is_done
    page = OverviewPage(empty_logbook)
    qtbot.addWidget(page)

    with qtbot.waitSignal(page.filled):
        page.show_person(person_id)

    assert page.cards["ALT"].value.text() == "0.97"
    assert page.cards["ALT"].unit.text() == "µkat/L"
    assert page.cards["ALT"].words.text() == "1.4 × upper limit 0.7"
    assert (
        Decimal("0.97") == empty_logbook.history(person_id).panels[0].results[0].value
    )
