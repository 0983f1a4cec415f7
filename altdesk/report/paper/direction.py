"""The order in which a line of mixed directions is set (Unicode Annex 9).

Embeddings and overrides never reach this point (`plain.para` drops them), so that
the levels are 0 to 2 and the rules W1 to W7, N1, N2, I1, I2 and L2 suffice.
"""

import unicodedata
from collections.abc import Sequence
from itertools import groupby
from typing import TypeVar

_STRONG_RIGHT = frozenset({"R", "AL"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "BN"})

_BRACKETS = {"(": ")", "[": "]", "{": "}"}

_Item = TypeVar("_Item")


def goes_right_to_left(text: str) -> bool:
    """Tell whether any letter of `text` is written from right to left."""
    return any(unicodedata.bidirectional(c) in {"R", "AL", "AN"} for c in text)


def levels(text: str) -> list[int]:
    """Return the level of each character: odd ones are set from right to left."""
    classes = [unicodedata.bidirectional(c) or "L" for c in text]
    strong = next((c for c in classes if c in {"L", "R", "AL"}), "L")
    base = 1 if strong in _STRONG_RIGHT else 0
    outside = "R" if base else "L"
    kinds = _resolve_weak(classes, outside)
    _resolve_brackets(text, kinds, outside)
    resolved = _resolve_neutral(kinds, outside)
    return [_implicit(c, base) for c in resolved]


def _implicit(kind: str, base: int) -> int:
    if kind == "R":
        return 1
    if kind in {"EN", "AN"}:
        return 2
    return 2 if base else 0


def _resolve_weak(classes: list[str], outside: str) -> list[str]:
    kinds = _marks_follow(classes, outside)
    strong = outside
    for i, kind in enumerate(kinds):  # W2, W3
        if kind in {"L", "R", "AL"}:
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[i] = "AN"
    kinds = ["R" if kind == "AL" else kind for kind in kinds]
    _join_numbers(kinds)
    strong = outside
    for i, kind in enumerate(kinds):  # W7
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[i] = "L"
    return kinds


def _marks_follow(classes: list[str], outside: str) -> list[str]:
    """W1: a combining mark takes the class of the letter before it."""
    kinds: list[str] = []
    for kind in classes:
        before = kinds[-1] if kinds else outside
        kinds.append(before if kind == "NSM" else kind)
    return kinds


def _join_numbers(kinds: list[str]) -> None:
    """W4 to W6: signs inside and beside numbers belong to them."""
    for i in range(1, len(kinds) - 1):
        before, after = kinds[i - 1], kinds[i + 1]
        if (kinds[i] == "CS" and before == after and before in {"EN", "AN"}) or (
            kinds[i] == "ES" and before == after == "EN"
        ):
            kinds[i] = before
    start = 0
    for kind, group in groupby(list(kinds)):
        end = start + len(list(group))
        if kind == "ET":
            touches = (start and kinds[start - 1] == "EN") or (
                end < len(kinds) and kinds[end] == "EN"
            )
            kinds[start:end] = ["EN" if touches else "ON"] * (end - start)
        elif kind in {"ES", "CS"}:
            kinds[start:end] = ["ON"] * (end - start)
        start = end


def _resolve_brackets(text: str, kinds: list[str], outside: str) -> None:
    """N0: a pair of brackets goes with what stands inside, or before it."""
    open_at: list[tuple[str, int]] = []
    for end, character in enumerate(text):
        if character in _BRACKETS:
            open_at.append((_BRACKETS[character], end))
        elif open_at and character == open_at[-1][0]:
            start = open_at.pop()[1]
            kind = _bracket_side(kinds, start, end, outside)
            if kind:
                kinds[start] = kinds[end] = kind


def _bracket_side(kinds: list[str], start: int, end: int, outside: str) -> str:
    inside = {_side(kind) for kind in kinds[start:end] if kind not in _NEUTRAL}
    if not inside:
        return ""
    if outside in inside:
        return outside
    before = [_side(kind) for kind in kinds[:start] if kind not in _NEUTRAL]
    return before[-1] if before else outside


def _resolve_neutral(kinds: list[str], outside: str) -> list[str]:
    """N1, N2: neutrals between equal directions take it; others the outside's."""
    resolved: list[str] = []
    position = 0
    for is_neutral, group in groupby(kinds, key=_NEUTRAL.__contains__):
        members = list(group)
        position += len(members)
        if is_neutral:
            before = _side(resolved[-1]) if resolved else outside
            after = _side(kinds[position]) if position < len(kinds) else outside
            members = [before if before == after else outside] * len(members)
        resolved += members
    return resolved


def _side(kind: str) -> str:
    return "R" if kind in {"R", "EN", "AN"} else "L"


def visual_order(items: Sequence[_Item], item_levels: Sequence[int]) -> list[_Item]:
    """Return the items of one line in the order in which they are set (L2)."""
    order = list(range(len(items)))
    for level in range(max(item_levels, default=0), 0, -1):
        i = 0
        while i < len(order):
            j = i
            while j < len(order) and item_levels[order[j]] >= level:
                j += 1
            order[i:j] = reversed(order[i:j])
            i = max(j, i + 1)
    return [items[i] for i in order]
