"""Notes in Markdown: headings, words in bold, tables of bars with a rule below.

Each table has a heading of its own and is dated by what stands above it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from altdesk.importers.preamble import Preamble, find_moments, read_preamble
from altdesk.importers.sheet import Row, Sheet

_HEADING = re.compile(r" {0,3}#{1,6} +")
_BOLD = re.compile(r"\*\*(?=[^\s*])([^*\n]{1,200})(?<=\S)\*\*")
_RULE = frozenset("|:- \t")
_LONGEST_RULE = 1_000
_MOST_LINES = 20_000


def is_markdown(text: str) -> bool:
    """Tell whether a text is written in Markdown."""
    lines = text.split("\n", _MOST_LINES)[:_MOST_LINES]
    return any(map(_is_rule, lines)) or (
        any(map(_HEADING.match, lines)) and any(map(_BOLD.search, lines))
    )


def plain(text: str) -> str:
    """Return the lines of a text without its marks for headings and bold words."""
    bare = (_HEADING.sub("", line, count=1) for line in without_bold(text).split("\n"))
    return "\n".join("" if _is_rule(line) else line for line in bare)


def without_bold(text: str) -> str:
    """Return a text without the marks of bold words; a lone "**" is a flag."""
    return _BOLD.sub(r"\1", text).replace("`", "")


def as_sheets(text: str, name: str) -> list[Sheet]:
    """Return the tables of a text with what the lines above each tell."""
    lines = text.split("\n")[:_MOST_LINES]
    tables = list(_tables(lines))
    inside = {at for start, end in tables for at in range(start, end)}
    told = [plain(line) for at, line in enumerate(lines) if at not in inside]
    whole = read_preamble([line] for line in told)
    last, sheets = 0, []
    for start, end in tables:
        own = _told(lines[last:start])
        whole = own_dates(whole, own)
        section = _section(lines[last:start])
        rows = list(_rows(lines, start, end, section))
        sheets.append(Sheet(name, partial(iter, rows), above=whole))
        last = end
    return sheets


def own_dates(whole: Preamble, own: Preamble) -> Preamble:
    """Return what a text tells, with the dates that stand nearest to a table."""
    if not (own.collected or own.reported):
        return whole
    return replace(whole, collected=own.collected, reported=own.reported)


def _tables(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where each table begins, with its heading, and where it ends."""
    end = 0
    for at, line in enumerate(lines):
        if at > end and _is_rule(line) and "|" in lines[at - 1]:
            end = at + 1
            while end < len(lines) and "|" in lines[end]:
                end += 1
            yield at - 1, end


def _told(lines: Sequence[str]) -> Preamble:
    """Return what lines tell; a heading that only names a day dates what follows."""
    own = read_preamble([plain(line)] for line in lines)
    if own.collected or own.reported:
        return own
    heads = (plain(line) for line in reversed(lines) if _HEADING.match(line))
    for head in heads:
        days = [day for _, _, day in find_moments(head)]
        if len(days) == 1 and not read_preamble([[head]]).born:
            return replace(own, collected=days[0])
    return own


def _section(lines: Sequence[str]) -> str:
    """Return the heading that stands nearest above a table."""
    heads = (plain(line) for line in reversed(lines) if _HEADING.match(line))
    return next(heads, "").strip()


def _rows(lines: Sequence[str], start: int, end: int, section: str) -> Iterator[Row]:
    yield start + 1, _cells(lines[start])
    if section:
        yield start + 2, [section]
    for at in range(start + 2, end):
        yield at + 1, _cells(lines[at])


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return [cell.strip() for cell in without_bold(inner).split("|")]


def _is_rule(line: str) -> bool:
    is_short = len(line) <= _LONGEST_RULE and "|" in line and "--" in line
    return is_short and _RULE.issuperset(line)
