"""What the layers below say is recognised, with its values, in every language."""

import pytest

from altdesk.core.check import check_result
from altdesk.core.draft import DraftResult
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
    ("said", "told"),
    [
        ("old.csv is empty.", "old.csv ist leer."),
        (
            "2026-12-24 lies in the future.",
            "24. Dez. 2026 liegt in der Zukunft.",
        ),
        (
            "ALT: “1.234” can be 1.234 or 1234.",
            "ALT: „1.234“ kann 1,234 oder 1234 sein.",
        ),
        ("ALT: 5000.5 U/L is very unusual.", "ALT: 5000,5 U/L ist sehr ungewöhnlich."),
        (
            "v1.2.csv is a photo. Export it again.",
            "v1.2.csv ist ein Foto. Exportieren Sie sie noch einmal.",
        ),
        (
            "It was deleted. Try another drive.",
            "Sie wurde gelöscht. Versuchen Sie ein anderes Laufwerk.",
        ),
        ("{name} %1.csv is empty.", "{name} %1.csv ist leer."),
    ],
)
@pytest.mark.usefixtures("german")
def test_a_sentence_is_said_again_with_its_values(said, told):
    assert retell(said) == told


@pytest.mark.usefixtures("german")
def test_a_deed_of_the_log_is_said_again_with_its_day():
    assert (
        retell_deed("delete panel of 3 Nov 2026") == "Befund vom 3. Nov. 2026 gelöscht"
    )
    assert retell_deed("add panel of Rome") == "Befund vom Rome hinzugefügt"
    assert retell_deed("add Ibuprofen {x}") == "Ibuprofen {x} hinzugefügt"
    assert retell_deed("change About you") == "„Über Sie“ geändert"
    assert retell_deed("something else") == "something else"


@pytest.mark.usefixtures("german")
def test_a_place_is_named_again():
    assert retell_place("row 7, column Result") == "Zeile 7, Spalte Result"
    assert retell_place("patient 3") == "patient 3"


@pytest.mark.usefixtures("german")
def test_a_problem_of_the_checker_is_whole_in_german():
    checked = check_result(DraftResult("1.234", analyte="ALT", unit="U/L"))

    told = [retell_problem(problem) for problem in checked.problems]

    assert told
    assert all("can be" not in one and "Type" not in one for one in told)


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
