"""What the layers below say is recognised, with its values, in every language."""

import pytest

from altdesk.core.problem import Place, Problem
from altdesk.errors import UnreadableFileError
from altdesk.gui.language import LANGUAGE
from altdesk.gui.retelling import (
    retell,
    retell_deed,
    retell_error,
    retell_place,
    retell_problem,
)


@pytest.fixture
def german():
    LANGUAGE.speak("de")
    yield
    LANGUAGE.speak("")


@pytest.mark.parametrize(
    "said",
    ["", "A sentence that no list knows.", "Two of them. Both unknown."],
)
@pytest.mark.usefixtures("german")
def test_what_is_unknown_stays_as_it_is(said):
    assert retell(said) == said


def test_in_english_everything_stays_as_it_was_said():
    problem = Problem(Place("row 3"), "“x{y}” is no date.", "Write it as 2024-03-11.")

    assert retell_problem(problem) == "“x{y}” is no date. Write it as 2024-03-11."
    assert retell_deed("delete panel of 3 Nov 2026") == "delete panel of 3 Nov 2026"
    assert retell_place("row 3") == "row 3"
    error = UnreadableFileError("old.csv is empty.", "Export it again.")
    assert retell_error(error) == "old.csv is empty. Export it again."
