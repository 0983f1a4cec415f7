"""The guide of `docs/guide` as articles of the Library: one place for each sentence.

The chapters are Markdown for the printed guide too. Here they become plain text: no
link opens anything, and no picture is loaded. Their order is that of their file names.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from altdesk import bundled
from altdesk.errors import KnowledgeError
from altdesk.rules.explanation import SourceStatus
from altdesk.rules.library import Article, Group, Section, Statement

GROUP = "guide"
_TITLE = "Help"
_FOLDER = ("docs", "guide")
_NUMBERED = re.compile(r"[0-9]{2}-(?P<name>[a-z-]+)\.md")
_IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_POINT = re.compile(r"(?:-|(?P<number>[0-9]+)\.) +(?P<text>.*)")
_FENCE = "```"


@cache
def chapters() -> Group:
    """Return all chapters, as a group of the Library.

    Raises:
        KnowledgeError: the guide is missing.
    """
    return Group(GROUP, _TITLE, tuple(map(_read, _files())))


def chapter_titles() -> tuple[tuple[str, str], ...]:
    """Return id and title of each chapter; only first lines are read."""
    return tuple((_identifier(file), _title_of(file)) for file in _files())


def read_chapter(identifier: str, text: str) -> Article:
    """Return a chapter of Markdown: its title, its first paragraph, its sections."""
    title, *blocks = _blocks(text)
    summary, *others = blocks
    sections: list[tuple[str, list[Statement]]] = [("", [])]
    for block in others:
        if block[0].startswith("## "):
            sections.append((_plain(block[0].removeprefix("## ")), []))
        else:
            sections[-1][1].extend(_statements(block))
    return Article(
        identifier,
        _plain(title[0].removeprefix("# ")),
        GROUP,
        _plain(" ".join(summary)),
        tuple(Section(name, tuple(said)) for name, said in sections if said),
        is_reference=True,
    )


def _files() -> list[Path]:
    folder = bundled.path(*_FOLDER)
    found = sorted(f for f in folder.glob("*.md") if _NUMBERED.fullmatch(f.name))
    if not found:
        raise KnowledgeError("The guide is missing.", "Install AltDesk again.")
    return found


def _identifier(file: Path) -> str:
    named = _NUMBERED.fullmatch(file.name)
    return f"{GROUP}.{named['name'] if named else file.stem}"


def _title_of(file: Path) -> str:
    with file.open(encoding="utf-8") as lines:
        return _plain(lines.readline().removeprefix("# ").strip())


def _read(file: Path) -> Article:
    return read_chapter(_identifier(file), file.read_text(encoding="utf-8"))


def _blocks(text: str) -> Iterator[list[str]]:
    """Give paragraphs, lists, tables and fenced blocks: what blank lines part."""
    block: list[str] = []
    is_fenced = False
    for line in text.splitlines():
        if line.startswith(_FENCE):
            is_fenced = not is_fenced
        if line.strip() or is_fenced:
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _statements(block: list[str]) -> Iterator[Statement]:
    if block[0].startswith(_FENCE):
        yield _say("\n".join(block[1:-1]), is_typed=True)
    elif block[0].startswith("|"):
        yield from map(_say, _rows(block))
    elif _POINT.match(block[0]):
        yield from map(_say, _points(block))
    elif text := _plain(_IMAGE.sub("", " ".join(block))):
        yield _say(text)


def _say(text: str, *, is_typed: bool = False) -> Statement:
    return Statement(text, (), SourceStatus.DESIGN, is_typed=is_typed)


def _points(block: list[str]) -> Iterator[str]:
    """Give each point of a list, with the lines that go on below it."""
    point = ""
    for line in block:
        begun = _POINT.match(line)
        if begun is None:
            point += f" {line.strip()}"
            continue
        if point:
            yield _plain(point)
        sign = f"{begun['number']}." if begun["number"] else "•"
        point = f"{sign} {begun['text']}"
    yield _plain(point)


def _rows(block: list[str]) -> Iterator[str]:
    """Give each row of a table as one line: "first: second; third"."""
    _head, _rule, *lines = block
    for line in lines:
        cells = line.strip().strip("|").replace(r"\|", "\0").split("|")
        first, *others = (_plain(c).replace("\0", "|") for c in cells)
        yield f"• {first}: {'; '.join(other for other in others if other)}"


def _plain(text: str) -> str:
    """Return Markdown's words without its signs."""
    bare = _LINK.sub(r"\1", text).replace("**", "").replace("`", "")
    return " ".join(bare.split())
