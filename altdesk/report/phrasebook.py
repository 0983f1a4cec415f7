"""What the engine says, in the sheet's language.

The engine speaks English. `resources/wording/phrases.toml` holds its sentences in
other languages, with the same names in braces; a sentence is known again by its
English text, and the person's own numbers in it are carried over. What has no phrase
stays English.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from functools import cache, cached_property
from typing import Any

from altdesk import bundled
from altdesk.core.catalogue import catalogue
from altdesk.report.wording import Wording, wording
from altdesk.rules.findings import Findings
from altdesk.rules.knowledge import load
from altdesk.rules.wording import analyte_label, sentence_case

_ENGLISH = "en"
_HOLE = re.compile(r"\\\{(\w+)\\\}")
_PLACE = re.compile(r"\{\w+\}")
_NAMES = re.compile(r", | and ")
_SENTENCES = re.compile(r"(?<=[.?!]) (?=[A-Z])")
_NUMBER = r"[−+-]?[0-9][0-9.]*"
_DAY = "[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}"
_SHAPES = {
    **dict.fromkeys(("n", "times", "percent"), _NUMBER),
    **dict.fromkeys(("day", "first", "last", "by"), _DAY),
    "words": r"[A-Z][^.]*\.",
    "rises": f".+ since {_DAY}",
}

_WHOLE = ("size", "move", "moving", "time", "words", "others", "fact")
_NAMED = frozenset({"analyte", "analytes", "labels"})

_TOLD = frozenset(
    {
        *("headline", "summary", "text", "because", "problem", "plain_name", "name"),
        *("missing", "what", "why", "event", "questions", "not_valid"),
        *("decline", "retest", "flags", "implausible", "grades", "seed_band"),
        *("pattern", "ratios", "scores", "trends", "causes", "supports", "against"),
        *("workup", "not_computed", "expected", "cautions"),
    }
)
"""The parts of findings that are sentences, or hold some."""


@dataclass(frozen=True)
class Template:
    """A sentence with places, and what is said instead.

    Its pattern is made for the first sentence that has all its fixed words: a sheet
    needs few of them, and each takes a millisecond or more.
    """

    english: str
    own: str

    @cached_property
    def fixed(self) -> list[str]:
        return _PLACE.split(self.english)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return _shaped(self.english)

    def read(self, text: str) -> Mapping[str, str] | None:
        """Return what stands in the places of a sentence; None if it is another."""
        first, *inner, last = self.fixed
        if not (text.startswith(first) and text.endswith(last)):
            return None
        if not all(part in text for part in inner):
            return None
        found = self.pattern.fullmatch(text)
        return found and found.groupdict()


class Phrasebook:
    """The phrases of one language."""

    def __init__(self, words: Wording) -> None:
        self._words = words
        rows = _rows(words.language)
        self._exact = {english: own for english, own in rows if "{" not in english}
        self._templates = [
            Template(english, own) for english, own in rows if "{" in english
        ]
        self._analytes = {
            analyte_label(a.id): _inside(words.say(f"analyte.{a.id}"), words.language)
            for a in catalogue()
            if words.has(f"analyte.{a.id}")
        }
        self._analytes |= {
            sentence_case(english): own for english, own in self._analytes.items()
        }
        self._say = cache(self._said)
        self._readers: dict[str, Callable[[str], str | None]] = {
            **dict.fromkeys(_WHOLE, self._say),
            **dict.fromkeys(("analyte", "analytes", "labels"), self._names),
            **dict.fromkeys(("what", "lacking", "test"), self._names),
            **dict.fromkeys(("day", "first", "last", "by"), self._day),
            "cause": self.say,
            "result": self._result,
            "rises": self._rises,
            "statement": self._statement,
            "reasons": self._reasons,
        }

    def say(self, text: str) -> str:
        """Return a sentence in the language; as it is where no phrase is known."""
        return self._say(text) or text

    def _said(self, text: str) -> str | None:
        known = self._exact.get(text) or self._capital(text)
        known = known or self._sentences(text)
        if known is not None:
            return known
        lowered = text[:1].lower() + text[1:]
        for template in self._templates:
            # "Platelets are ..." begins with a name that is no abbreviation.
            found = template.read(text) or template.read(lowered)
            values = found and self._values(found)
            if values:
                filled = template.own.format(**values)
                return filled[:1].upper() + filled[1:] if text[0].isupper() else filled
        return None

    def _capital(self, text: str) -> str | None:
        """Return a phrase that was given a capital at the start of a sentence."""
        own = self._exact.get(text[:1].lower() + text[1:])
        return None if own is None else own[:1].upper() + own[1:]

    def _sentences(self, text: str) -> str | None:
        parts = _SENTENCES.split(text)
        said = [self._say(part) for part in parts] if len(parts) > 1 else [None]
        return " ".join(part for part in said if part) if all(said) else None

    def _values(self, values: Mapping[str, str]) -> dict[str, str] | None:
        """Return the values in the language; None if one is not what it should be."""
        said = {name: self._value(name, value) for name, value in values.items()}
        known = {name: value for name, value in said.items() if value is not None}
        return known if len(known) == len(said) else None

    def _value(self, name: str, value: str) -> str | None:
        read = self._readers.get(name, self._as_printed)
        return read(value)

    def _as_printed(self, text: str) -> str:
        return self._words.number(text) if re.fullmatch(_NUMBER, text) else text

    def _rises(self, text: str) -> str:
        return ", ".join(map(self.say, text.split(", ")))

    def _statement(self, text: str) -> str | None:
        return (self._say(f"{text}.") or "").removesuffix(".") or None

    def _reasons(self, text: str) -> str:
        return "; ".join(self._say(r) or self._result(r) for r in text.split("; "))

    def _names(self, text: str) -> str:
        whole = self._analytes.get(text) or self._say(text)
        return whole or self._words.listed([self._name(n) for n in _NAMES.split(text)])

    def _name(self, name: str) -> str:
        return self._analytes.get(name) or self.say(name)

    def _result(self, text: str) -> str:
        """Return "total bilirubin 4.1 mg/dL" with the analyte's own name."""
        named = [label for label in self._analytes if text.startswith(f"{label} ")]
        label = max(named, key=len, default="")
        return f"{self._analytes[label]}{text[len(label) :]}" if label else text

    def _day(self, text: str) -> str | None:
        day, month, year = text.split()
        months = load().months
        if month not in months:
            return None
        return self._words.day(date(int(year), months.index(month) + 1, int(day)))


def _inside(name: str, language: str) -> str:
    """Return an analyte's name as it stands inside a sentence."""
    is_word = name[1:2].islower() and language != "de"
    return name[:1].lower() + name[1:] if is_word else name


def _rows(language: str) -> list[tuple[str, str]]:
    table = bundled.read_toml("resources", "wording", "phrases.toml")
    rows = table["phrase"]
    return [(row[_ENGLISH], row[language]) for row in rows if language in row]


def _shaped(english: str) -> re.Pattern[str]:
    """Return how a sentence is known again, whatever stands in its places."""

    def hole(found: re.Match[str]) -> str:
        name = found[1]
        shape = _labels() if name in _NAMED else _SHAPES.get(name, ".+?")
        return f"(?P<{name}>{shape})"

    return re.compile(_HOLE.sub(hole, re.escape(english)))


@cache
def _labels() -> str:
    """Return what a list of analytes looks like: "ALT, AST and GGT"."""
    known = [analyte_label(analyte.id) for analyte in catalogue()]
    known += [sentence_case(name) for name in known]
    names = sorted(set(known), key=len, reverse=True)
    one = f"(?:{'|'.join(map(re.escape, names))})"
    return f"{one}(?:(?:, | and ){one})*"


@cache
def _book(language: str) -> Phrasebook:
    return Phrasebook(wording(language))


def phrases(words: Wording) -> Callable[[str], str]:
    """Return what says a sentence of the engine in a language."""
    return str if words.language == _ENGLISH else _book(words.language).say


def spoken(findings: Findings, words: Wording) -> Findings:
    """Return findings whose sentences are in the language, as far as it has them."""
    if words.language == _ENGLISH:
        return findings
    say = phrases(words)
    told: Findings = _told(findings, lambda text: words.numbers(say(text)))
    return told


def _told(value: Any, say: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return say(value) if type(value) is str else value
    if isinstance(value, tuple):
        return tuple(_told(item, say) for item in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    return replace(value, **dict(_parts(value, say)))


def _parts(value: Any, say: Callable[[str], str]) -> Iterator[tuple[str, Any]]:
    for field in fields(value):
        if field.name in _TOLD and (part := getattr(value, field.name)):
            yield field.name, _told(part, say)
