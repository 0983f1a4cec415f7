"""About you: answers recorded as they are given, each question with its reason."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from altdesk.core.person import Person
from altdesk.gui.about_you import AboutYouPage
from altdesk.gui.about_you_bmi import body_mass_index
from altdesk.gui.about_you_questions import groups
from altdesk.logbook import Logbook
from altdesk.rules.knowledge import load
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
    made = AboutYouPage(logbook)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show_person(maria)
    made.show()
    return made


def button(page, fact, words):
    buttons = page.lines[fact].group.buttons()
    return next(b for b in buttons if b.text() == words)


def test_every_fact_that_has_a_question_is_asked_once():
    asked = [question.fact for group in groups() for question in group.questions]
    # The age follows from the birth date, which the person's own form asks for.
    known = {name for name, fact in load().facts.items() if fact.question} - {"AGE"}

    assert set(asked) == known
    assert len(asked) == len(set(asked))


def test_every_question_says_why_it_is_asked():
    for group in groups():
        for question in group.questions:
            assert question.question.endswith("?")
            assert question.why.endswith(".")


def test_the_reason_names_what_the_rules_do_with_the_answer():
    asked = {q.fact: q.why for group in groups() for q in group.questions}

    assert "urgent" in asked["CONFUSION"]
    assert "interpret at all" in asked["LIVER_TRANSPLANT"]
    assert "Wilson" in asked["FH_WILSON"]


def test_an_answer_is_recorded_by_keyboard_with_its_day(qtbot, page, logbook, maria):
    yes = button(page, "DIABETES", "Yes")
    yes.setFocus()

    qtbot.keyClick(yes, Qt.Key.Key_Space)

    answers = logbook.history(maria).answers
    assert [(a.fact, a.value, a.answered_on) for a in answers] == [
        ("DIABETES", True, date(2026, 11, 23))
    ]
    assert "Answered 23 Nov 2026" in page.lines["DIABETES"].when.text()


def test_dont_know_takes_an_answer_back(page, logbook, maria):
    button(page, "DIABETES", "No").click()
    said = logbook.history(maria).answer("DIABETES")

    button(page, "DIABETES", "Don't know").click()

    assert said is False
    assert logbook.history(maria).answers == ()
    logbook.undo()
    page.show_person(maria)
    assert button(page, "DIABETES", "No").isChecked()


@pytest.mark.parametrize(
    ("typed", "value"), [("27,5", Decimal("27.5")), ("31", Decimal(31))]
)
def test_a_number_is_recorded_as_typed(qtbot, page, logbook, maria, typed, value):
    edit = page.lines["BMI"].edit

    qtbot.keyClicks(edit, typed)
    qtbot.keyClick(edit, Qt.Key.Key_Return)

    assert logbook.history(maria).answer("BMI") == value


def test_what_is_no_number_is_marked_and_not_recorded(qtbot, page, logbook, maria):
    edit = page.lines["WAIST"].edit

    qtbot.keyClicks(edit, "wide")
    qtbot.keyClick(edit, Qt.Key.Key_Return)

    assert logbook.history(maria).answers == ()
    assert edit.property("state") == "refused"
    assert edit.text() == "wide"


def test_the_index_is_worked_out_from_height_and_weight(qtbot, page, logbook, maria):
    qtbot.keyClicks(page.bmi.height_cm, "180")
    qtbot.keyClicks(page.bmi.weight_kg, "90")
    qtbot.keyClick(page.bmi.weight_kg, Qt.Key.Key_Return)

    assert logbook.history(maria).answer("BMI") == Decimal("27.8")
    assert page.lines["BMI"].edit.text() == "27.8"


@pytest.mark.parametrize(
    ("height", "weight"), [("", "90"), ("1.80", "90"), ("180", "0"), ("abc", "1")]
)
def test_no_index_is_guessed(height, weight):
    assert body_mass_index(height, weight) is None


def test_another_person_has_other_answers(page, logbook):
    button(page, "DIABETES", "Yes").click()
    other = logbook.record_person(Person("", "Omar"))

    page.show_person(other)

    assert button(page, "DIABETES", "Don't know").isChecked()


def test_every_control_has_a_name(page):
    for kind in (QLineEdit, QAbstractButton):
        for widget in page.findChildren(kind):
            assert widget.accessibleName(), widget
