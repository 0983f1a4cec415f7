"""How long a password would stand, in words: an estimate, said as one.

Each guess takes half a second on a computer like this one; the words below follow
from how many guesses an attacker with a thousand such computers would need.
"""

import math
import re
from dataclasses import dataclass

from altdesk.gui.wording import say

_COMMON = frozenset(
    [
        *("password", "passwort", "passwd", "kennwort", "motdepasse", "contraseña"),
        *("senha", "secret", "geheim", "hallo", "hello", "welcome", "willkommen"),
        *("admin", "login", "qwerty", "qwertz", "azerty", "asdf", "iloveyou"),
        *("monkey", "dragon", "master", "football", "sunshine", "princess", "liver"),
        *("leber", "hepatitis", "altdesk", "doctor", "doktor", "patient", "clinic"),
        *("praxis", "letmein", "abc", "summer", "sommer", "winter", "spring"),
        *("autumn", "herbst", "frühling"),
    ]
)
"""Words that every list of guesses begins with."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_DATE = re.compile(r"(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?")
_RUNS = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "qwertzuiop", "01234567890")
_BITS_OF_WORD = 13.0
_BITS_OF_COMMON = 5.0
_BITS_OF_DATE = 11.0
_FAIR, _GOOD = 38.0, 55.0


@dataclass(frozen=True, slots=True)
class Strength:
    """What to say of a password, and in which tone."""

    words: str
    tone: str


def judge(password: str) -> Strength:
    """Return how strong a password is, in words."""
    bits = estimate(password)
    if not password:
        return Strength(
            say("Four unrelated words are strong and easy to keep."), "muted"
        )
    if bits < _FAIR:
        words = say("Weak: a patient thief guesses it. Add words, for example to four.")
        return Strength(words, "urgent")
    if bits < _GOOD:
        words = say("Fair: it would stand some time. One more word makes it strong.")
        return Strength(words, "warn")
    return Strength(say("Strong: guessing it would take longer than a life."), "good")


def estimate(password: str) -> float:
    """Return about how many bits of guessing a password takes; never too many.

    A word counts as one of some 8,000, a date as a day of a few years, a run or a
    repeated letter as one letter.
    """
    rest, bits = password, 0.0
    for found in _DATE.findall(rest):
        rest = rest.replace(found, " ", 1)
        bits += _BITS_OF_DATE
    words: set[str] = set()
    for word in _WORD.findall(rest):
        plain = word.casefold()
        rest = rest.replace(word, " ", 1)
        if plain not in words:
            words.add(plain)
            bits += _bits_of_word(plain, word)
    return bits + _bits_of_letters(rest.replace(" ", ""))


def _bits_of_word(plain: str, word: str) -> float:
    if plain in _COMMON or _is_run(plain):
        return _BITS_OF_COMMON
    own = math.log2(26) * len(set(plain))
    mixed = 0.0 if word.islower() or word.istitle() or word.isupper() else len(word) / 2
    # A word of the language is one of some thousands; gibberish is not known as such.
    return min(own, _BITS_OF_WORD + max(len(plain) - 8, 0)) + mixed


def _is_run(text: str) -> bool:
    return len(set(text)) == 1 or any(text in run or text[::-1] in run for run in _RUNS)


def _bits_of_letters(letters: str) -> float:
    if not letters:
        return 0.0
    pool = 10 if letters.isdecimal() else 40
    if _is_run(letters.casefold()):
        return math.log2(pool * len(letters))
    return math.log2(pool) * min(len(letters), len(set(letters)) * 2)
