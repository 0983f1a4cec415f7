"""The sheet's sentences: each one that is said exists, and each that exists is said."""

import re
import string
from pathlib import Path

import pytest

from altdesk import bundled, report
from altdesk.core.catalogue import catalogue
from altdesk.core.event import EventKind
from altdesk.report.wording import wording
from altdesk.rules.findings import Standing

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


@pytest.mark.parametrize("language", ["de"])
def test_a_translation_has_no_other_keys_and_the_same_names_in_braces(language):
    own = bundled.read_toml("resources", "wording", f"sheet.{language}.toml")
    english = bundled.read_toml("resources", "wording", "sheet.toml")

    for part, sentences in own.items():
        for name, sentence in sentences.items():
            assert _fields(sentence) == _fields(english[part][name]), (part, name)
    assert len(own["date"]["months"].split()) == 12


def _fields(sentence):
    return {field for _, field, _, _ in string.Formatter().parse(sentence) if field}


def test_each_analyte_of_the_catalogue_has_a_short_name():
    assert all(wording().has(f"analyte.{analyte.id}") for analyte in catalogue())
