"""What the engine says comes onto the sheet in the sheet's language."""

import re
import string
from dataclasses import replace
from datetime import date

import pytest

from altdesk import bundled
from altdesk.report import Variant, compose, render
from altdesk.report.phrasebook import phrases, spoken
from altdesk.report.wording import wording
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load

_LANGUAGES = ("de", "fr", "es")
_JOINED = {
    *("{labels} is", "{labels} are", "{result}, {times} × the limit of {limit}"),
    *("{fact}: {analytes}", "{fact}: {rises}", "{analyte} since {day}"),
    *("{statement} ({reasons}).", "diabetes or raised sugar"),
    "{score} is not computed. Missing: {lacking}.",
}
"""Joined by the rules from pieces; these do not stand in the knowledge base."""

_ON_PAGE_ONE = ("headline", "size", "move", "moving", "time", "retest", "implausible")


def _rows():
    return bundled.read_toml("resources", "wording", "phrases.toml")["phrase"]


def _known():
    """Return every English text of the knowledge base and of the entry form."""
    found = set()

    def gather(value):
        if isinstance(value, str):
            found.add(value)
        elif isinstance(value, dict):
            for inner in value.values():
                gather(inner)
        elif isinstance(value, list):
            for inner in value:
                gather(inner)

    for path in bundled.path("resources", "knowledge").glob("*.toml"):
        gather(bundled.read_toml("resources", "knowledge", path.name))
    gather(bundled.read_toml("resources", "wording", "draw_context.toml"))
    return found


def _numbers(text):
    return sorted(re.findall(r"\d+(?:[.,]\d+)*", text.replace(",", ".")))


def test_each_phrase_is_one_that_the_engine_says():
    known = _known()
    from altdesk.core.catalogue import catalogue
    from altdesk.rules.wording import analyte_label

    labels = {analyte_label(analyte.id) for analyte in catalogue()}
    # "whether you are pregnant" is missing; "you are pregnant" is a reason.
    labels |= {text.removeprefix("whether ") for text in known}

    assert {row["en"] for row in _rows()} - known - labels - _JOINED == set()


@pytest.mark.parametrize("row", _rows(), ids=lambda row: row["en"][:40])
def test_each_phrase_has_every_language_and_the_same_places(row):
    assert set(row) == {"en", *_LANGUAGES}
    places = {
        tuple(sorted(f for _, f, _, _ in string.Formatter().parse(row[code]) if f))
        for code in row
    }
    assert len(places) == 1


def test_each_sentence_of_page_one_has_a_phrase():
    said = {row["en"] for row in _rows()}
    wanted = {
        sentence.text
        for name, sentence in load().sentences.items()
        if name.partition(".")[0] in _ON_PAGE_ONE
    }
    wanted |= {flag.rule.text for flag in load().flags}
    wanted |= {cause.plain_name for cause in load().causes}
    wanted |= {grade.rule.text for grade in load().grades}

    assert wanted - said == set()


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        "ALT has been slightly raised for 14 months and is falling.",
        "ALT has been raised for 3 weeks; it is 3.5 times its limit and rising.",
        "All liver tests of 17 March 2026 are in their usual range.",
        "ALT is back in its usual range, but AST, GGT and total bilirubin are raised.",
        "Only total bilirubin is raised; ALT is in its usual range.",
        "Back in range twice. 58 U/L on 10 January 2026 became 33 U/L: −43.1 %.",
        "Repeat between 2 February 2026 and 30 March 2026.",
        "ALT 58 U/L, 1.41 × the limit of 41",
        "a liver test that has doubled: ALT",
        "a rise that has lasted six months: ALT since 1 May 2025",
        "FIB-4 is not computed. Missing: platelets.",
        "Not known: platelets. Not known: whether you have diabetes.",
        "182 g/L on 17 March 2026 is not possible. Check the number and the unit.",
    ],
)
def test_a_sentence_keeps_its_numbers_in_every_language(language, text):
    said = phrases(wording(language))(text)

    assert said != text
    assert _numbers(said) == _numbers(text)
    assert not re.search(r"\b(the|is|are|and|became|since|raised)\b", said)


@pytest.mark.parametrize("language", _LANGUAGES)
def test_what_has_no_phrase_stays_as_it_is(language):
    say = phrases(wording(language))

    for text in ("", "Something else altogether.", "{analyte} is {size}.", "x" * 5000):
        assert say(text) == text


def test_english_findings_are_left_alone(findings):
    told = findings()

    assert spoken(told, wording("en")) is told


@pytest.mark.parametrize("language", _LANGUAGES)
def test_page_one_is_in_the_language(language, panel, history, options, page_one):
    panels = tuple(
        panel(date(2025, month, 5), {"ALT": alt, "AST": "44", "ALP": "84"})
        for month, alt in ((1, "62"), (5, "70"), (9, "58"))
    )
    known = history(panels=panels)
    wanted = replace(options, language=language, variant=Variant.ONE_SHEET)
    told = interpret(known, load())

    text = " ".join(page_one(render(compose(known, told, wanted))).split())

    words = wording(language)
    for part, name in (
        *(("results", "title"), ("reading", "title"), ("questions", "title")),
        *(("notice", "language"), ("questions", "retest"), ("results", "times")),
    ):
        said = words.table[part][name].replace("\u00a0", " ")
        assert said in text.replace("\u00a0", " ")
    assert told.headline not in text
    for english in ("Questions for", "Soon:", "Missing:", "Latest"):
        assert english not in text
