"""The Interpretation over a real log and the real knowledge base."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.panel import DrawContext
from altdesk.core.person import Person, Sex
from altdesk.gui import choosing
from altdesk.gui.disclosure import Disclosure
from altdesk.gui.explanation import EvidenceView
from altdesk.gui.explanation_words import clause_in_words
from altdesk.gui.interpretation import InterpretationPage
from altdesk.gui.interpretation_aside import NextTest
from altdesk.gui.interpretation_calendar import calendar_file
from altdesk.gui.labels import Button
from altdesk.logbook import Logbook
from altdesk.rules.explanation import Citation, Explanation, Input, SourceStatus
from altdesk.store.log import Log


@pytest.fixture
def logbook():
    with Logbook(Log.in_memory(), today=lambda: date(2026, 11, 23)) as opened:
        yield opened


@pytest.fixture
def maria(logbook):
    identifier = logbook.record_person(
        Person("", "Maria", Sex.FEMALE, date(1980, 5, 3))
    )
    for day, alt in ((date(2026, 5, 2), "60"), (date(2026, 11, 3), "58")):
        logbook.record(identifier, draft(day, alt))
    return identifier


def draft(day, alt, *facts, bilirubin="0.8"):
    results = (
        DraftResult(alt, analyte="ALT", unit="U/L", high="41"),
        DraftResult("30", analyte="AST", unit="U/L", high="35"),
        DraftResult("90", analyte="ALP", unit="U/L", high="115"),
        DraftResult(bilirubin, analyte="TBIL", unit="mg/dL", high="1.2"),
    )
    return DraftPanel(day, results, context=DrawContext(tuple(facts)))


@pytest.fixture
def page(qtbot, logbook, maria):
    made = InterpretationPage(logbook)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    with qtbot.waitSignal(made.filled):
        made.show_person(maria)
    return made


def texts(widget):
    labels = widget.findChildren(QLabel)
    shown = (label for label in labels if label.isVisibleTo(widget))
    return [label.text() for label in shown if label.text()]


def test_the_headline_stands_first_and_is_the_engines_own(page, logbook, maria):
    findings = logbook.findings(maria)

    assert texts(page)[0] == findings.headline
    assert f"Knowledge version {findings.knowledge}." in " ".join(texts(page))


def test_every_flag_cause_and_question_of_the_engine_is_on_the_page(
    page, logbook, maria
):
    findings = logbook.findings(maria)

    said = "\n".join(texts(page))

    assert all(flag.text in said for flag in findings.flags)
    assert all(trend.text in said for trend in findings.trends)
    questions = page._aside.questions.edit.toPlainText()
    assert all(question in questions for question in findings.questions)
    assert all(absent.why in said for absent in findings.not_computed)


def test_what_must_not_wait_comes_first(qtbot, page, logbook, maria):
    jaundiced = draft(date(2026, 11, 20), "900", ("JAUNDICE", True), bilirubin="6")
    logbook.record(maria, jaundiced)

    with qtbot.waitSignal(page.filled):
        page.show_person(maria)

    said = texts(page)
    levels = [t for t in said if t in {"Medical care today", "See a doctor soon"}]
    assert levels[0] == "Medical care today"
    assert said.index("How soon") < said.index("What this can be")


def test_a_finding_opens_to_its_rule_inputs_and_sources_by_keyboard(qtbot, page):
    why = next(d for d in page.findChildren(Disclosure) if "repeat" in about(d).lower())
    why.button.setFocus()

    qtbot.keyClick(why.button, Qt.Key.Key_Space)

    evidence = "\n".join(texts(why.body))
    assert "Rule" in evidence
    assert "ALT 58 U/L, 3 November 2026" in evidence
    assert "2017" in evidence
    assert why.button.accessibleDescription() == "open"


def about(disclosure):
    return disclosure.button.accessibleName()


def test_evidence_is_only_built_when_it_is_asked_for(page):
    assert page.findChildren(EvidenceView) == []


def test_an_unverified_source_is_called_so(qtbot):
    told = Explanation(
        "A statement.",
        clause="ALT_X > 1 and not BONE_CAUSE",
        inputs=(Input("ALT_X", "ALT as a multiple", "1.4", ("ALT 58 U/L",)),),
        formula="58 / 41 = 1.4",
        sources=(Citation("KWO2017", "Kwo PY et al.", 2017),),
        status=SourceStatus.RECALLED,
        missing=("platelets",),
    )
    view = EvidenceView(told)
    qtbot.addWidget(view)

    said = texts(view)

    assert "Kwo PY et al. (2017) – unverified: the passage was not read again" in said
    assert "58 / 41 = 1.4" in said
    assert "platelets" in said
    assert "ALT as a multiple: 1.4 (ALT 58 U/L)" in said


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("ALT_X > 1", "ALT as a multiple of its limit is above 1"),
        ("1 < ALT_X <= 2", "1 is below ALT as a multiple of its limit is at most 2"),
        ("not JAUNDICE", "Not: yellow eyes or skin"),
        (
            "ITCH and (FEVER or R >= 5)",
            "Itching all over and (38 C or more or (ALT/ULN)/(ALP/ULN) is at least 5)",
        ),
        ("PATTERN in ('mixed', 'cholestatic')", None),
        ("always", "Always"),
        ("first raised result", "first raised result"),
    ],
)
def test_a_clause_is_put_into_words(clause, words):
    said = clause_in_words(clause, {})

    assert said == words if words else "is one of mixed, cholestatic" in said


def test_the_persons_own_questions_are_kept_with_the_log(qtbot, page, maria):
    questions = page._aside.questions
    offered = questions.edit.toPlainText()
    questions.edit.setPlainText("Is my tea safe?")

    questions.keep()
    with qtbot.waitSignal(page.filled):
        page.show_person(maria)

    again = page._aside.questions
    assert again.edit.toPlainText() == "Is my tea safe?"
    again.offer_again()
    again.copy()
    assert QGuiApplication.clipboard().text() == offered


def test_the_next_test_is_saved_as_a_calendar_file(
    page, logbook, maria, monkeypatch, tmp_path
):
    place = tmp_path / "next-test.ics"
    monkeypatch.setattr(choosing, "save_as", lambda *_: place)

    page.findChild(NextTest).save_calendar()

    text = place.read_text(encoding="utf-8")
    first = logbook.findings(maria).retest.on[0]
    assert f"DTSTART;VALUE=DATE:{first:%Y%m%d}" in text
    assert "Maria" not in text


def test_a_calendar_file_has_short_lines_that_end_as_the_standard_says():
    content = calendar_file(
        date(2027, 2, 1), date(2027, 3, 1), "x" * 90, datetime(2026, 11, 23, tzinfo=UTC)
    )

    lines = content.split(b"\r\n")
    assert lines[-1] == b""
    assert max(map(len, lines)) <= 75
    assert b"DTEND;VALUE=DATE:20270202" in lines


def test_without_anyone_the_page_says_what_to_do(page):
    page.show_person(None)

    assert "Type a panel or import a file" in "\n".join(texts(page))


def test_someone_without_a_panel_is_offered_the_ways_in(qtbot, page, logbook):
    new = logbook.record_person(Person("", "Omar"))

    page.show_person(new)

    add = next(b for b in page.findChildren(Button) if b.text() == "Type a panel")
    with qtbot.waitSignal(page.asked) as asked:
        add.click()
    assert asked.args == ["panel_entry"]


def test_nothing_on_the_page_is_read_as_markup(page):
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_every_button_on_the_page_has_a_name(page):
    QApplication.processEvents()

    assert all(button.accessibleName() for button in page.findChildren(Button))


def test_an_answer_that_comes_after_the_log_was_closed_is_dropped(page, logbook, maria):
    findings = logbook.findings(maria)
    shown = []
    page.filled.connect(shown.append)
    logbook.close()

    page._show(findings)  # the answer of a work that ended late

    assert shown == []
