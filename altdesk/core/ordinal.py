"""Words for "found" and "not found", and titres, as reports print them."""

import re
from decimal import Decimal

from altdesk.core.number import Comparator, Number
from altdesk.core.result import Ordinal

_WORDS = {
    Ordinal.NEGATIVE: (
        "negative neg neg. negativ negativo negativa négatif négative nonreactive "
        "non-reactive notdetected undetected undetectable absent none keine "
        "nichtnachweisbar nonréactif nondétecté noreactivo nodetectado "
        "nãoreagente nãodetectado nonreattivo nonrilevato nr"
    ),
    Ordinal.POSITIVE: (
        "positive pos pos. positiv positivo positiva positif reactive detected present "
        "nachweisbar nachgewiesen réactif détecté reactivo detectado reagente reattivo "
        "rilevato"
    ),
    Ordinal.INDETERMINATE: (
        "indeterminate equivocal borderline grenzwertig fraglich inconclusive douteux "
        "indeterminado indéterminé indeterminato dubbio"
    ),
}
_TITER = re.compile(r"(?P<comparator>[<>]=?)?\s*1\s*[:/]\s*(?P<denominator>[0-9]{1,7})")


def _fold(text: str) -> str:
    return "".join(text.casefold().split()).strip("()[]*")


_BY_WORD = {
    _fold(word): ordinal for ordinal, words in _WORDS.items() for word in words.split()
}


def read_ordinal(text: str) -> Ordinal | None:
    """Return what a yes/no test found; None if the text is no such answer."""
    return _BY_WORD.get(_fold(text))


def read_titer(text: str) -> Decimal | None:
    """Return the denominator of a titre: "1:80" is 80."""
    found = _TITER.fullmatch(text.strip())
    return None if found is None else Decimal(found["denominator"])


def read_titer_number(text: str) -> Number | None:
    """Return a titre as a number with its comparator: "<1:40" is less than 40."""
    found = _TITER.fullmatch(text.strip())
    if found is None:
        return None
    comparator = found["comparator"]
    return Number(
        Decimal(found["denominator"]), Comparator(comparator) if comparator else None
    )
