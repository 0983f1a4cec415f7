"""The sheet's sentences: each one that is said exists, and each that exists is said."""

import re
import string
from datetime import date
from pathlib import Path

import pytest

from altdesk import bundled, report
from altdesk.core.catalogue import catalogue
from altdesk.core.event import EventKind
from altdesk.report.wording import wording
from altdesk.rules.findings import Standing

LANGUAGES = ("de", "fr", "es")

_SAID = re.compile(r"[\"']([a-z]+\.[a-z_]+)[\"']")
_INDEXED = re.compile(r'\["([a-z]+)"\]\["([a-z_]+)"\]|back\["([a-z_]+)"\]')


def _source():
    folder = Path(report.__file__).parent
    return "\n".join(p.read_text(encoding="utf-8") for p in folder.rglob("*.py"))


def _keys():
    table = bundled.read_toml("resources", "wording", "sheet.toml")
    return {f"{part}.{name}" for part, names in table.items() for name in names}


def _used():
    text = _source()
    used = set(_SAID.findall(text))
    for part, name, back in _INDEXED.findall(text):
        used.add(f"back.{back}" if back else f"{part}.{name}")
    used |= {f"events.{kind.value}" for kind in EventKind}
    used |= {f"back.standing_{standing.value}" for standing in Standing}
    used |= {f"analyte.{analyte.id}" for analyte in catalogue()}
    return used | {f"score.{zone}" for zone in ("low", "indeterminate", "high")}


def test_every_sentence_that_is_said_exists():
    parts = {key.partition(".")[0] for key in _keys()}
    said = {key for key in _used() if key.partition(".")[0] in parts}

    assert said - _keys() == set()


def test_every_sentence_that_exists_is_said():
    assert _keys() - _used() == set()


@pytest.mark.parametrize("key", sorted(_keys()))
def test_a_sentence_is_whole(key):
    part, name = key.split(".")
    sentence = wording().table[part][name]

    assert sentence == sentence.strip(" ") or not sentence.strip()
    assert all(field != "" for _, field, _, _ in string.Formatter().parse(sentence))
    assert wording().has(key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_every_key_and_the_same_names_in_braces(language):
    own = bundled.read_toml("resources", "wording", f"sheet.{language}.toml")
    english = bundled.read_toml("resources", "wording", "sheet.toml")

    assert {part: set(names) for part, names in own.items()} == {
        part: set(names) for part, names in english.items()
    }
    for part, sentences in own.items():
        for name, sentence in sentences.items():
            assert _fields(sentence) == _fields(english[part][name]), (part, name)
    assert len(own["date"]["months"].split()) == 12
    assert own["notice"]["language"]


def test_french_has_a_space_that_never_breaks_before_two_part_signs():
    sheet = bundled.read_toml("resources", "wording", "sheet.fr.toml")
    phrases = bundled.read_toml("resources", "wording", "phrases.toml")["phrase"]
    said = [sentence for part in sheet.values() for sentence in part.values()]
    said += [row["fr"] for row in phrases]

    assert [s for s in said if re.search(r"[^\W\d_ ][;!?]| [:;?!»]|« ", s)] == []


@pytest.mark.parametrize(
    ("language", "day", "number"),
    [
        ("en", "3 Nov 2026", "1.4"),
        ("de", "3. Nov. 2026", "1,4"),
        ("fr", "3 nov. 2026", "1,4"),
        ("es", "3 nov 2026", "1,4"),
    ],
)
def test_days_and_numbers_are_those_of_the_language(language, day, number):
    words = wording(language)

    assert words.day(date(2026, 11, 3)) == day
    assert words.number("1.4") == number
    assert words.language == language


def _fields(sentence):
    return {field for _, field, _, _ in string.Formatter().parse(sentence) if field}


def test_each_analyte_of_the_catalogue_has_a_short_name():
    assert all(wording().has(f"analyte.{analyte.id}") for analyte in catalogue())
