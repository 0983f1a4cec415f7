"""How much a text looks like a laboratory's report in one of the languages read.

Which bytes make which letters cannot be told from a few of them; the words can, by
which reports call their columns and analytes, and letters that no one language has.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from altdesk import bundled
from altdesk.core.catalogue import catalogue

_WORD = re.compile(r"[^\W\d_]{2,}")
_BEYOND = re.compile("[^\x00-\x7f]")
_GREEK_SIGN = re.compile(r"(?<![^\W\d_])[µμαβγ]")
_FOREIGN = re.compile("[^\x00-\x7fµμ°²³±≤≥–—’‘“”„×·…•«»€§®™←↑→↓\xa0]")
_EASTERN = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_LATIN = re.compile("[A-Za-z]")
_NOT_LATIN = re.compile("[\u0370-\u06ff]")
_KNOWN_WORD = 12
_COMMON_EASTERN = 1


@dataclass(frozen=True, slots=True)
class _Wording:
    words: frozenset[str]
    eastern: frozenset[str]
    languages: dict[str, list[str]]
    """The languages that write a letter."""
    common: frozenset[str]


@cache
def _wording() -> _Wording:
    headers = bundled.read_toml("resources", "table_headers.toml")
    names = bundled.read_toml("resources", "names.toml")["names"]
    months = bundled.read_toml("resources", "dates.toml")["months"]
    languages = bundled.read_toml("resources", "languages.toml")
    known = [
        *(
            n
            for part in ("roles", "above")
            for ns in headers[part].values()
            for n in ns
        ),
        *(n for ns in names.values() for n in ns),
        *(n for ns in months for n in ns),
        *(n for a in catalogue() for s in a.synonyms for n in s.names),
    ]
    words = {word for name in known for word in _words_beyond_ascii(name)}
    writing: dict[str, list[str]] = {}
    for language, letters in languages["letters"].items():
        for letter in frozenset(letters):
            writing.setdefault(letter, []).append(language)
    return _Wording(
        frozenset(words),
        frozenset(c for word in words for c in _EASTERN.findall(word)),
        writing,
        frozenset("".join(languages["common"].values())),
    )


def _words_beyond_ascii(text: str) -> list[str]:
    words = _WORD.findall(text.casefold())
    return [word for word in words if _BEYOND.search(word)]


def known_words(text: str) -> int:
    """Return how much the words beyond ASCII are those of laboratories' reports."""
    wording, words = _wording(), _words_beyond_ascii(text)
    known = sum(word in wording.words for word in words)
    eastern = sum(c in wording.eastern for c in _EASTERN.findall(text))
    return _KNOWN_WORD * known + _COMMON_EASTERN * eastern


def of_one_language(text: str) -> int:
    """Return how many letters are those of one language, less those that are not.

    The language is the one that fits best. Its letters count where case is as people
    write it: "Янв" and "ЯНВ", not "яНВ".
    """
    wording = _wording()
    letters = [c for c in _FOREIGN.findall(text) if not _EASTERN.match(c)]
    fitting = Counter(
        language
        for c in letters
        for language in wording.languages.get(c.casefold(), ())
    )
    best = max(fitting.values(), default=0)
    common = sum(c in wording.common for c in letters)
    words = _WORD.findall(_GREEK_SIGN.sub("", text))
    odd = sum(_is_odd(word) for word in words)
    return 2 * best - 2 * (len(letters) - best) + common - 3 * odd


def _is_odd(word: str) -> bool:
    """Tell whether letters beyond ASCII stand in a case or company nobody writes."""
    if word.isascii():
        return False
    rest = word[1:]
    is_usual = rest.islower() or word.isupper() or rest == rest.casefold()
    return not is_usual or (_LATIN.search(word) and _NOT_LATIN.search(word)) is not None
