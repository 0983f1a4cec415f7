"""About you: answers recorded as they are given, each question with its reason."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from altdesk.core.history import Answer
from altdesk.core.person import Person
from altdesk.gui.about_you import AboutYouPage
from altdesk.gui.about_you_bmi import body_mass_index
from altdesk.gui.about_you_questions import groups
from altdesk.gui.labels import Button
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


# The page comes from above


def asked():
    return [question.fact for group in groups() for question in group.questions]


def test_the_first_picture_does_not_wait_for_every_question(page):
    first = list(page._lines)

    assert first == asked()[: len(first)]
    assert 0 < len(first) < len(asked())
    assert page._count.text().startswith(f"0 of {len(asked())} ")


def test_the_questions_below_follow_in_their_order(qtbot, page):
    qtbot.waitUntil(lambda: not page._waiting, timeout=20_000)

    assert list(page._lines) == asked()
    back = next(b for b in page.findChildren(Button) if "changes" in b.text())
    below_each_other = [*page._lines.values(), back]
    # The last ones get their places a moment later.
    qtbot.waitUntil(lambda: are_under_each_other(page, below_each_other))


def are_under_each_other(page, widgets):
    places = [widget.mapTo(page, QPoint()).y() for widget in widgets]
    return places == sorted(set(places))


def test_a_question_that_follows_shows_the_answer_of_who_is_there(
    qtbot, logbook, maria, page
):
    late = asked()[-1]
    omar = logbook.record_person(Person("", "Omar"))
    logbook.record_answers(maria, [Answer(late, True)])
    logbook.record_answers(omar, [Answer(late, False)])
    page.show_person(maria)
    assert late not in page._lines

    page.show_person(omar)

    qtbot.waitUntil(lambda: late in page._lines, timeout=20_000)
    assert button(page, late, "No").isChecked()


def test_a_question_far_below_can_be_opened_at_once(qtbot, page):
    late = asked()[-1]
    assert late not in page._lines

    page.open_at(late)

    line = page.lines[late]
    view = page._scroll.viewport()
    qtbot.waitUntil(
        lambda: view.rect().contains(line.mapTo(view, line.rect().center()))
    )


def test_the_rest_does_not_come_while_nobody_looks(logbook, maria, qtbot):
    hidden = AboutYouPage(logbook)
    qtbot.addWidget(hidden)
    hidden.show_person(maria)

    assert not hidden._again.isActive()
    assert hidden._waiting
