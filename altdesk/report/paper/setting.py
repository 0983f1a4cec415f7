"""Setting runs of text into lines of a given width."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from altdesk.report.paper import direction
from altdesk.report.paper.fonts import Face, face_for, main_face, width
from altdesk.report.paper.plain import is_simple, para
from altdesk.report.paper.shaping import Shaped, shape
from altdesk.report.summary import Run

_BREAKS = re.compile(r"[^ ]+| +")
_LONG_WORD = 14
"""Longer words may break behind a hyphen or a stroke."""

_BARE_NUMBER = re.compile(r"[(<>≤≥−+]*[0-9]+(?:[.,][0-9]+)?")
_BOUND = 0.3
"""How much of a line may be kept together for that."""

_AFTER = re.compile(r"(?<=[-/–])(?=[^\W\d])")


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one typeface and direction; widths are at size 1."""

    text: str
    face: Face
    width: float
    level: int = 0
    is_faint: bool = False
    shaped: Shaped | None = None
    source: int | None = None

    @property
    def is_space(self) -> bool:
        return self.text.isspace()


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its pieces in the order in which they are set, and its width."""

    pieces: tuple[Piece, ...]
    width: float


_Word = list[Piece]


def set_line(text: str, *, is_strong: bool = False, is_faint: bool = False) -> Line:
    """Return `text` on a single line, however wide."""
    return set_runs((Run(text, is_strong, is_faint),), None)[0]


def fit_line(text: str, room: float, *, is_strong: bool = False) -> Line:
    """Return as much of `text` as fits in `room` (at size 1), with "…" if cut."""
    whole = set_line(text, is_strong=is_strong)
    if whole.width <= room:
        return whole
    low, high = 0, min(len(text), 400)
    while low < high:
        middle = (low + high + 1) // 2
        tried = set_line(text[:middle].rstrip() + "…", is_strong=is_strong)
        low, high = (middle, high) if tried.width <= room else (low, middle - 1)
    return set_line(text[:low].rstrip() + "…", is_strong=is_strong)


def set_runs(runs: Sequence[Run], room: float | None) -> tuple[Line, ...]:
    """Return the lines of a paragraph, `room` wide at size 1; None: one line."""
    return _set(tuple(runs), room)


@lru_cache(maxsize=8192)
def _set(runs: tuple[Run, ...], room: float | None) -> tuple[Line, ...]:
    """Set a paragraph; the same one is measured, placed and drawn, so it is kept."""
    words: list[_Word] = []
    for run in runs:
        added = list(_words(run))
        if words and added and not (_ends_open(words[-1]) or _ends_open(added[0])):
            words[-1] = words[-1] + added.pop(0)
        words += added
    if room is not None:
        words = _with_numbers_bound(words, room)
        words = [part for word in words for part in _broken(word, room)]
    lines = tuple(_line(members) for members in _filled(words, room))
    return lines or (Line((), 0.0),)


def _with_numbers_bound(words: Sequence[_Word], room: float) -> list[_Word]:
    """Keep a number on one line with its unit or month: "58 U/L", "3 June"."""
    bound: list[_Word] = []
    for word in words:
        is_after_number = (
            len(bound) > 1
            and bound[-1][-1].text == " "
            and _BARE_NUMBER.fullmatch(bound[-2][-1].text) is not None
            and (word[0].text[0].isalpha() or word[0].text[0] in "%×")
        )
        if is_after_number and _wide([*bound[-2], *bound[-1], *word]) < room * _BOUND:
            space = bound.pop()
            bound[-1] = [*bound[-1], *space, *word]
        else:
            bound.append(word)
    return bound


def _wide(pieces: Sequence[Piece]) -> float:
    return sum(piece.width for piece in pieces)


def _ends_open(word: _Word) -> bool:
    """Tell whether a line may break beside a word: it is a space."""
    return word[-1].text == " " * len(word[-1].text)


@lru_cache(maxsize=2048)
def _words(run: Run) -> tuple[_Word, ...]:
    """Return the words and the spaces between them, each a list of pieces.

    A paragraph is set in several widths before the best is chosen: its words stay.
    """
    text = para(run.text)
    return tuple((_simple_words if is_simple(text) else _complex_words)(text, run))


def _simple_words(text: str, run: Run) -> Iterator[_Word]:
    face = main_face(is_strong=run.is_strong)
    for chunk in _BREAKS.findall(text):
        parts = _AFTER.split(chunk) if len(chunk) > _LONG_WORD else [chunk]
        for part in parts:
            wide = width(face.name, part)
            yield [Piece(part, face, wide, 0, run.is_faint, None, run.source)]


def _complex_words(text: str, run: Run) -> Iterator[_Word]:
    has_right = direction.goes_right_to_left(text)
    levels = direction.levels(text) if has_right else [0] * len(text)
    position = 0
    for chunk in _BREAKS.findall(text):
        piece_levels = levels[position : position + len(chunk)]
        position += len(chunk)
        yield list(_pieces(chunk, piece_levels, run))


def _pieces(text: str, levels: Sequence[int], run: Run) -> Iterator[Piece]:
    faces = _faces(text, is_strong=run.is_strong)
    keys = list(zip(faces, levels, strict=True))
    start = 0
    for (face, level), group in groupby(keys):
        end = start + len(list(group))
        part = text[start:end]
        start = end
        yield _piece(part, face, level, is_faint=run.is_faint)


def _piece(text: str, face: Face, level: int, *, is_faint: bool) -> Piece:
    right = level % 2 == 1
    stacks = any(unicodedata.combining(c) for c in text)
    if not (face.needs_shaping or right or stacks):
        return Piece(text, face, width(face.name, text), level, is_faint)
    shaped = shape(face.name, text, right_to_left=right)
    return Piece(text, face, shaped.width, level, is_faint, shaped)


def _faces(text: str, *, is_strong: bool) -> list[Face]:
    """Return the typeface of each character; marks and joiners stay with theirs."""
    faces: list[Face] = []
    for character in text:
        joins = unicodedata.category(character) in {"Mn", "Mc", "Me", "Cf"}
        if joins and faces:
            faces.append(faces[-1])
            continue
        found = face_for(character, is_strong=is_strong)
        faces.append(found or main_face(is_strong=is_strong))
    return faces


def _broken(word: _Word, room: float) -> Iterator[_Word]:
    """Yield a word in parts that fit; scripts without spaces break anywhere."""
    total = sum(piece.width for piece in word)
    if total <= room and all(piece.text.isascii() for piece in word):
        yield word
        return
    flows = any(_breaks_anywhere(piece.text) for piece in word)
    if total <= room and not flows:
        yield word
        return
    for piece in word:
        for part in _clusters(piece.text, flows=flows, face=piece.face, room=room):
            yield [_piece(part, piece.face, piece.level, is_faint=piece.is_faint)]


def _breaks_anywhere(text: str) -> bool:
    return any("\u2e80" <= c <= "\ud7ff" or "\u0e00" <= c <= "\u0eff" for c in text)


def _clusters(text: str, *, flows: bool, face: Face, room: float) -> list[str]:
    """Cut a word into letters with their marks (or into chunks as wide as fit)."""
    letters: list[str] = []
    for character in text:
        if letters and unicodedata.category(character) in {"Mn", "Mc", "Me", "Cf"}:
            letters[-1] += character
        else:
            letters.append(character)
    if flows:
        return letters
    chunks, used = [""], 0.0
    for letter in letters:
        wide = width(face.name, letter)
        if chunks[-1] and used + wide > room * 0.96:
            chunks.append("")
            used = 0.0
        chunks[-1] += letter
        used += wide
    return chunks


def _filled(words: list[_Word], room: float | None) -> Iterator[list[Piece]]:
    line: list[Piece] = []
    used = 0.0
    for word in words:
        wide = sum(piece.width for piece in word)
        is_space = all(piece.is_space for piece in word)
        if room is not None and line and not is_space and used + wide > room:
            yield line
            line, used = [], 0.0
        if is_space and not line and room is not None:
            continue
        line += word
        used += wide
    if line:
        yield line


def _line(pieces: list[Piece]) -> Line:
    while pieces and pieces[-1].is_space:
        pieces.pop()
    if any(piece.level for piece in pieces):
        pieces = direction.visual_order(pieces, [piece.level for piece in pieces])
    return Line(tuple(_merged(pieces)), sum(piece.width for piece in pieces))


def _merged(pieces: list[Piece]) -> Iterator[Piece]:
    """Join neighbours that are set alike, so that words stay whole in the file."""
    for _, group in groupby(pieces, key=_likeness):
        members = list(group)
        first = members[0]
        if first.shaped is not None or first.level % 2:
            yield from members
            continue
        text = "".join(piece.text for piece in members)
        yield replace(first, text=text, width=sum(piece.width for piece in members))


def _likeness(piece: Piece) -> tuple[object, ...]:
    is_shaped = piece.shaped is not None
    return (piece.face.name, piece.is_faint, piece.level, is_shaped, piece.source)
