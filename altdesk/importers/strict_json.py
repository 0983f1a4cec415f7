"""JSON read strictly: what parsers usually let pass is refused with its reason.

No NaN, no duplicate keys (the last would win silently), fractions exact, depth and
size capped, lone surrogates replaced (SQLite could not keep them).
"""

import json
import re
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from functools import cache, partial
from typing import Any, NoReturn

from altdesk.core.garbage import search_paused
from altdesk.errors import UnreadableFileError
from altdesk.importers.json_places import line_of_literal, line_of_second_key

_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LARGEST_EXPONENT = 400


class _RefusedError(ValueError):
    """What the file does that JSON for results must not do, and how to find it."""

    def __init__(self, reason: str, find: Callable[[str], int | None]) -> None:
        super().__init__(reason)
        self.find = find


def load(text: str, name: str) -> Any:
    """Return the document of `text`.

    Raises:
        UnreadableFileError: it is no JSON, or breaks one of the rules above.
    """
    try:
        with search_paused():
            document = _decoder().decode(text.removeprefix("\ufeff"))
    except RecursionError:
        what = f"{name} is nested too deeply."
        raise UnreadableFileError(what, "Export it again.") from None
    except json.JSONDecodeError as error:
        what = f"{name} is not valid JSON: {error.msg} (line {error.lineno})."
        raise UnreadableFileError(what, "Export it again.") from error
    except _RefusedError as error:
        msg, lineno = str(error), error.find(text)
        what = f"{name} is not valid JSON: {msg}."
        if lineno is not None:
            what = f"{name} is not valid JSON: {msg} (line {lineno})."
        raise UnreadableFileError(what, "Export it again.") from error
    except (ValueError, ArithmeticError) as error:
        what = f"{name} is not valid JSON: a number is unreadable."
        raise UnreadableFileError(what, "Export it again.") from error
    return _without_surrogates(document) if _SURROGATE_ESCAPE.search(text) else document


def _exact(text: str) -> Decimal:
    number = Decimal(text)
    if not number.is_finite() or abs(number.adjusted()) > _LARGEST_EXPONENT:
        find = partial(line_of_literal, literal=text)
        raise _RefusedError(f"the number {text[:40]} is out of range", find)
    return number


def _no_constant(text: str) -> NoReturn:
    find = partial(line_of_literal, literal=text)
    raise _RefusedError(f"{text} is no number", find)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        times = Counter(key for key, _ in pairs)
        twice = next(key for key, count in times.items() if count > 1)
        find = partial(line_of_second_key, key=twice)
        raise _RefusedError(f"the key “{twice[:40]}” stands twice in one object", find)
    return found


@cache
def _decoder() -> json.JSONDecoder:
    """Return the decoder, made once: files with a document a line have many."""
    return json.JSONDecoder(
        parse_float=_exact, parse_constant=_no_constant, object_pairs_hook=_object
    )


def _without_surrogates(node: Any) -> Any:
    if isinstance(node, str):
        return _SURROGATE.sub("\ufffd", node)
    if isinstance(node, list):
        return [_without_surrogates(child) for child in node]
    if isinstance(node, dict):
        return {
            _without_surrogates(key): _without_surrogates(child)
            for key, child in node.items()
        }
    return node
