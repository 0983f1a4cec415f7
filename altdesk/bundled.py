"""Where the files stand that AltDesk brings along.

In a checkout (and an editable install) they stand beside the package; in a wheel
and a frozen program they stand inside it, under `_bundled`.
"""

import json
import re
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

_KEY = re.compile(r"[A-Za-z0-9_-]+")
_TABLE = re.compile(r"\[\[([A-Za-z0-9_.-]+)\]\]")
_SECTION = re.compile(r"\[([A-Za-z0-9_-]+)\]")
_TEXT = r'[^"\\\x00-\x1f\x7f]*'
_STRING = re.compile(rf'"{_TEXT}"')
# Most lines are a text or a list of texts: one look each.
_LINE = re.compile(
    rf'([A-Za-z0-9_-]+) = (?:"({_TEXT})"|\["({_TEXT}(?:", "{_TEXT})*)"\])'
)
_ESCAPED = re.compile(rf'"{_TEXT}(?:\\["\\]{_TEXT})*"')
_LITERAL = re.compile(r"'[^'\x00-\x1f\x7f]*'")
_NUMBER = r"-?(?:0|[1-9][0-9]*)"
_WHOLE = re.compile(_NUMBER)
_FRACTION = re.compile(rf"{_NUMBER}\.[0-9]+")
_ITEM = rf'(?:"{_TEXT}(?:\\["\\]{_TEXT})*"|{_NUMBER}(?:\.[0-9]+)?)'
_LIST = re.compile(rf"\[(?:{_ITEM}(?:, {_ITEM})*)?\]")
_LISTS = json.JSONDecoder(parse_float=Decimal)
_YES_NO = {"true": True, "false": False}
_PACKAGE = Path(__file__).resolve().parent


@cache
def root() -> Path:
    """Return the folder that holds `ui`, `db` and `resources`.

    Raises:
        FileNotFoundError: this copy of AltDesk is incomplete.
    """
    for folder in (_PACKAGE / "_bundled", _PACKAGE.parent):
        if (folder / "resources" / "knowledge").is_dir():
            return folder
    message = f"AltDesk's own files are missing beside {_PACKAGE}. Install it again."
    raise FileNotFoundError(message)


def path(*parts: str) -> Path:
    """Return the place of a bundled file, such as `path("ui", "style", "x.qss")`."""
    return root().joinpath(*parts)


def read_text(*parts: str) -> str:
    return path(*parts).read_text(encoding="utf-8")


def read_toml(*parts: str) -> dict[str, Any]:
    """Return a bundled TOML file; its fractions are exact (`Decimal`)."""
    return parse_toml(read_text(*parts))


def parse_toml(text: str) -> dict[str, Any]:
    """Return what TOML says; its fractions are exact (`Decimal`)."""
    plain = read_plain_toml(text)
    if plain is not None:
        return plain
    import tomllib  # most starts need no more than the plain files

    return tomllib.loads(text, parse_float=Decimal)


def read_plain_toml(text: str) -> dict[str, Any] | None:
    """Return what plain TOML says; None where it is not plain, or not TOML.

    Plain are `[[tables]]`, a `[section]` and keys with a string, number, yes/no or flat
    list on one line: what AltDesk's own files hold. It takes a fifth of the time of
    tomllib, and the knowledge is read at every start.
    """
    found: dict[str, Any] = {}
    entry = found
    for line in text.split("\n"):
        if not line or line[0] == "#":
            continue
        if line[0] == "[":
            is_entry = line.startswith("[[")
            opened = (_open_entry if is_entry else _open_section)(found, line)
            if opened is None:
                return None
            entry = opened
            continue
        if common := _LINE.fullmatch(line):
            key, text, texts = common.groups()
            if key in entry:
                return None
            entry[key] = texts.split('", "') if text is None else text
            continue
        key, _, written = line.partition(" = ")
        value = _read_plain_value(written)
        if value is None or key in entry or not _KEY.fullmatch(key):
            return None
        entry[key] = value
    return found


def _open_entry(found: dict[str, Any], line: str) -> dict[str, Any] | None:
    name = _TABLE.fullmatch(line)
    if name is None:
        return None
    *above, last = name[1].split(".")
    for part in above:
        entries = found.get(part)
        if not isinstance(entries, list) or not entries:
            return None
        found = entries[-1]
    if last in found and not _is_table(found[last]):
        return None
    entries = found.setdefault(last, [])
    entry: dict[str, Any] = {}
    entries.append(entry)
    return entry


def _open_section(found: dict[str, Any], line: str) -> dict[str, Any] | None:
    name = _SECTION.fullmatch(line)
    if name is None or name[1] in found:
        return None
    section: dict[str, Any] = {}
    found[name[1]] = section
    return section


def _is_table(value: object) -> bool:
    """Tell a table from a list of values; a list is never both."""
    return isinstance(value, list) and bool(value) and isinstance(value[-1], dict)


def _read_plain_value(written: str) -> Any | None:
    if _STRING.fullmatch(written) or _LITERAL.fullmatch(written):
        return written[1:-1]
    if _LIST.fullmatch(written) or _ESCAPED.fullmatch(written):
        return _LISTS.decode(written)
    if _WHOLE.fullmatch(written):
        return int(written)
    if _FRACTION.fullmatch(written):
        return Decimal(written)
    return _YES_NO.get(written)
