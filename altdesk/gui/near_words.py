"""Words that were typed with a slip of a finger, and the words they stand for."""

from collections.abc import Iterable

_LEAST_LETTERS = 4
_LETTERS_FOR_TWO = 8


def near(typed: str, words: Iterable[str]) -> frozenset[str]:
    """Return the words that begin nearly as `typed` does, but not exactly so.

    One letter may be missing, too many, another one or exchanged with the next; two
    from eight letters on. Shorter than four, a word is taken as it is typed; the first
    two letters must be right, though in any order.
    """
    slips = _slips_allowed(typed)
    if not slips:
        return frozenset()
    begins = (typed[:2], typed[1::-1])
    return frozenset(
        word
        for word in words
        if word.startswith(begins) and 0 < _slips(typed, word, slips) <= slips
    )


def _slips_allowed(typed: str) -> int:
    if len(typed) < _LEAST_LETTERS or not typed.isalpha():
        return 0
    return 2 if len(typed) >= _LETTERS_FOR_TWO else 1


def _slips(typed: str, word: str, most: int) -> int:
    """Return how many slips lead from the beginning of a word to what was typed.

    Counted as Damerau did, with exchanged neighbours as one; of the word any beginning
    may be meant, because what is typed need not be whole.
    """
    word = word[: len(typed) + most]
    before: list[int] = []
    last = list(range(len(word) + 1))
    for i, letter in enumerate(typed, start=1):
        row = [i]
        for j, own in enumerate(word, start=1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != own))
            is_swapped = (
                i > 1 and j > 1 and typed[i - 2] == own and letter == word[j - 2]
            )
            row.append(min(cost, before[j - 2] + 1) if is_swapped else cost)
        before, last = last, row
    return min(last)
