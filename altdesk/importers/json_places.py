"""Where in a JSON text something stands that its parser refuses without a place."""

import json
import re
from collections.abc import Iterator

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"(?P<key>\s*:)?|[{}]|[^\s{}\[\],:"]+', re.DOTALL)
_LONGEST = 20_000_000
"""In longer texts nothing is looked for: it would take seconds."""


def line_of_literal(text: str, literal: str) -> int | None:
    """Return the line of a number or word outside of texts, such as 1e999 or NaN."""
    found = (m for m in _tokens(text) if m[0] == literal)
    return _line(text, next(found, None))


def line_of_second_key(text: str, key: str) -> int | None:
    """Return the line where an object names `key` for the second time."""
    open_objects: list[bool] = []
    for token in _tokens(text):
        if token[0] == "{":
            open_objects.append(False)
        elif token[0] == "}" and open_objects:
            open_objects.pop()
        elif token["key"] and open_objects and _read(token) == key:
            if open_objects[-1]:
                return _line(text, token)
            open_objects[-1] = True
    return None


def _tokens(text: str) -> Iterator[re.Match[str]]:
    return _TOKEN.finditer(text if len(text) <= _LONGEST else "")


def _read(token: re.Match[str]) -> str:
    written = token[0].removesuffix(token["key"])
    try:
        return str(json.loads(written))
    except ValueError:
        return written


def _line(text: str, token: re.Match[str] | None) -> int | None:
    return None if token is None else text.count("\n", 0, token.start()) + 1
