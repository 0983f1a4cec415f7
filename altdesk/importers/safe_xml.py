"""XML parsed with caps: no document type, limited depth and size.

Sections cut out of documents use prefixes that nobody declared; they are declared
here, so that the section can be read.
"""

import re
from html.entities import name2codepoint
from typing import Any
from xml.etree.ElementTree import (
    Element,
    ParseError,
    TreeBuilder,
)

from altdesk.errors import UnreadableFileError

DEEPEST = 100
MOST_ELEMENTS = 500_000
_MOST_PREFIXES = 40
_ROOT = re.compile(rb"<(?!!--)[A-Za-z_][\w.:-]*")
_PREFIX = re.compile(rb"[<\s/]([A-Za-z_][\w.-]*):[A-Za-z_]")
_ENTITY = re.compile(rb"&([A-Za-z]{2,8}[0-9]{0,2});")
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})
_KNOWN = {
    b"xsi": b"http://www.w3.org/2001/XMLSchema-instance",
    b"sdtc": b"urn:hl7-org:sdtc",
}


class _TooLargeError(ValueError):
    """There are more elements, or deeper ones, than in any document."""


class _Builder(TreeBuilder):
    """Builds the tree and counts how deep it goes."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0
        self._count = 0

    def start(self, tag: Any, attrs: Any) -> Element:
        self._depth += 1
        self._count += 1
        if self._depth > DEEPEST or self._count > MOST_ELEMENTS:
            raise _TooLargeError
        return super().start(tag, attrs)

    def end(self, tag: str) -> Element:
        self._depth -= 1
        return super().end(tag)


def parse(data: bytes, name: str) -> Element:
    """Return the root element of `data`.

    Raises:
        UnreadableFileError: it is not well-formed, defines a document type, or is
            nested too deeply.
    """
    try:
        return _parse(data, name)
    except ParseError as error:
        first = error
    mended = _mended(data)
    try:
        if mended != data:
            return _parse(mended, name)
    except ParseError:
        pass  # the first place is the one to look at
    raise _not_well_formed(first, name) from first


def _parse(data: bytes, name: str) -> Element:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    parser = DefusedXMLParser(target=_Builder(), forbid_dtd=True)
    try:
        parser.feed(data)
        root: Element = parser.close()
    except DefusedXmlException as error:
        what = f"{name} defines a document type, which results never need."
        raise UnreadableFileError(what, "Do not open it.") from error
    except _TooLargeError as error:
        what = (
            f"{name} is nested more than {DEEPEST} levels deep, or has more than "
            f"{MOST_ELEMENTS} elements."
        )
        raise UnreadableFileError(what, "Export it again.") from error
    except (LookupError, ValueError) as error:
        what = f"{name} claims a character set that is unknown."
        raise UnreadableFileError(what, "Export it as UTF-8.") from error
    return root


def _mended(data: bytes) -> bytes:
    """Return the document without a slip that changes nothing of what it says."""
    if b"\0" not in data[:100]:  # UTF-16 ends in such bytes
        data = data.strip(b" \t\r\n\0")
    return _with_prefixes(_ENTITY.sub(_character, data))


def _character(found: re.Match[bytes]) -> bytes:
    """Write "&nbsp;", which only web pages know, as "&#160;"."""
    name = found[1].decode("ascii")
    code = None if name in _OF_XML else name2codepoint.get(name)
    return found[0] if code is None else b"&#%d;" % code


def _not_well_formed(error: ParseError, name: str) -> UnreadableFileError:
    line, column = error.position
    what = (
        f"{name} is no whole XML document: it breaks at line {line}, column {column}."
    )
    return UnreadableFileError(what, "Export it again.")


def _with_prefixes(data: bytes) -> bytes:
    """Declare the prefixes that are used but not declared, in the first element."""
    without_comments = _without_comments(data)
    root = _ROOT.search(without_comments)
    used = set(_PREFIX.findall(without_comments)) - {b"xml", b"xmlns", b"http", b"urn"}
    if root is None or len(used) > _MOST_PREFIXES:
        return data
    missing = [p for p in used if b"xmlns:" + p + b"=" not in without_comments]
    declared = b"".join(
        b' xmlns:%s="%s"' % (p, _KNOWN.get(p, b"urn:undeclared:" + p))
        for p in sorted(missing)
    )
    return data[: root.end()] + declared + data[root.end() :]


def _without_comments(data: bytes) -> bytes:
    """Return the document with blanks for comments, each looked at once."""
    parts: list[bytes] = []
    start = 0
    while (begin := data.find(b"<!--", start)) >= 0:
        end = data.find(b"-->", begin)
        if end < 0:
            break
        parts += [data[start:begin], b" " * (end + 3 - begin)]
        start = end + 3
    return b"".join((*parts, data[start:]))
