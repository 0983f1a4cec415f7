"""The words of tables: what columns are called, and what cells say instead of numbers.

The lists are in `resources/table_headers.toml`.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from altdesk import bundled
from altdesk.core.naming import fold_name
from altdesk.core.person import Sex
from altdesk.core.result import Status

_BRACKETS = re.compile(r"[(\[{].*?[)\]}]")
_DAY_BEHIND = re.compile(r"\s+[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}$")
_SHORT_FORM = re.compile(r"(?<=\w) ?\([A-Z]{2,5}\)$")
_LONGEST_HEADER = 80
_SIGNS = frozenset({"<", ">", "<=", ">="})


class Role(StrEnum):
    """What a column holds."""

    NAME = "name"
    VALUE = "value"
    VALUE_TEXT = "value_text"
    COMPARATOR = "comparator"
    UNIT = "unit"
    INTERVAL = "interval"
    LOW = "low"
    HIGH = "high"
    FLAG = "flag"
    STATUS = "status"
    DATE = "date"
    REPORTED = "reported"
    TIME = "time"
    RELATIVE = "relative"
    LOINC = "loinc"
    CODE = "code"
    PERSON_ID = "person_id"
    PERSON_NAME = "person_name"
    LAST_NAME = "last_name"
    FIRST_NAME = "first_name"
    SEX = "sex"
    BORN = "born"
    AGE = "age"
    LABORATORY = "laboratory"
    SPECIMEN = "specimen"
    NOTE = "note"
    PANEL = "panel"
    VISIT = "visit"
    PREVIOUS = "previous"
    IGNORE = "ignore"


class Above(StrEnum):
    """What a line above a table tells."""

    NAME = "name"
    BORN = "born"
    SEX = "sex"
    NUMBER = "number"
    COLLECTED = "collected"
    REPORTED = "reported"
    BESIDE_NAME = "beside_name"
    LABORATORY = "laboratory"


@dataclass(frozen=True, slots=True)
class _Words:
    roles: dict[str, tuple[Role, ...]]
    above: dict[str, Above]
    sentinels: frozenset[str]
    starts: tuple[str, ...]
    flags: frozenset[str]
    statuses: dict[str, str]
    sexes: dict[str, Sex]
    day_first: frozenset[str]
    summaries: frozenset[str]
    buttons: frozenset[str]
    comparators: dict[str, str]


@cache
def _words() -> _Words:
    table = bundled.read_toml("resources", "table_headers.toml")
    return _Words(
        _roles(table["roles"]),
        _above(table["above"]),
        frozenset(word.casefold() for word in table["sentinels"]["words"]),
        tuple(word.casefold() for word in table["sentinels"]["starts"]),
        frozenset(word.casefold() for word in table["flags"]["words"]),
        {
            word.casefold(): status
            for status, words in table["status"].items()
            for word in words
        },
        {word: Sex(sex) for sex, words in table["sex"].items() for word in words},
        frozenset(map(fold_name, table["day_first"]["words"])),
        frozenset(map(fold_name, table["summaries"]["words"])),
        frozenset(map(fold_name, table["buttons"]["words"])),
        dict(table["comparators"]),
    )


def _roles(table: dict[str, Any]) -> dict[str, tuple[Role, ...]]:
    found: dict[str, dict[Role, None]] = {}
    for role, names in table.items():
        for name in names:
            found.setdefault(fold_name(name) or name, {})[Role(role)] = None
    return {name: tuple(roles) for name, roles in found.items()}


def _above(table: dict[str, Any]) -> dict[str, Above]:
    found: dict[str, Above] = {}
    for role, names in table.items():
        for name in names:
            found.setdefault(fold_name(name) or name, Above(role))
    return found


@lru_cache(maxsize=4096)
def roles_of(header: str) -> tuple[Role, ...]:
    """Return what a column of this name can hold, the likeliest first."""
    header = header.strip()
    if not header or len(header) > _LONGEST_HEADER:
        return ()
    roles = _words().roles
    bare = _BRACKETS.sub("", header).strip()
    for text in (header, bare):
        found = roles.get(fold_name(text) or text)
        if text and found:
            return found
    undated = roles.get(fold_name(_DAY_BEHIND.sub("", header)), ())
    return undated if Role.PREVIOUS in undated else ()


@lru_cache(maxsize=4096)
def day_of_value(header: str) -> str:
    """Return the day of "Result 11.03.2024", a heading of one day's values; or ""."""
    behind = _DAY_BEHIND.search(header)
    if behind is None or Role.VALUE not in roles_of(header[: behind.start()]):
        return ""
    return behind[0].strip()


@lru_cache(maxsize=1024)
def above_of(label: str) -> Above | None:
    """Return what a line "label: …" above a table tells: "Collected on (SCT)"."""
    above = _words().above
    found = above.get(fold_name(label) or label.strip())
    return found or above.get(fold_name(_SHORT_FORM.sub("", label)))


def may_name(text: str) -> bool:
    """Tell a name from a drawn line and from "Collected: 11/25/24" below a table."""
    label, colon, _ = text.partition(":")
    return any(map(str.isalnum, text)) and not (colon and above_of(label))


@lru_cache(maxsize=8192)
def is_no_result(text: str) -> bool:
    """Tell whether a cell says that there is no result (TNP, pending, a dash)."""
    words, bare = _words(), " ".join(text.split()).casefold()
    if bare in words.sentinels or bare.strip("()[]* ") in words.sentinels:
        return True
    return bare.startswith(words.starts) and not any(c.isdigit() for c in bare)


@lru_cache(maxsize=1024)
def is_summary(text: str) -> bool:
    """Tell whether the first cell of a row says that it sums up others, or heads."""
    folded = fold_name(text)
    limits = {Role.INTERVAL, Role.LOW, Role.HIGH, Role.UNIT}
    return folded in _words().summaries or bool(limits & set(roles_of(text)))


def is_button(text: str) -> bool:
    """Tell whether a line is one of a portal's buttons, copied with the results."""
    return fold_name(text) in _words().buttons


@lru_cache(maxsize=1024)
def read_comparator(text: str) -> str:
    """Return the sign that a column of comparators says; nothing for "="."""
    bare = " ".join(text.split()).casefold()
    return _words().comparators.get(bare, bare if bare in _SIGNS else "")


@lru_cache(maxsize=4096)
def is_day_first_word(text: str) -> bool:
    """Tell whether a heading is of a language whose dates begin with the day."""
    words = re.split(r"[^\w]+", text)
    return any(fold_name(w) in _words().day_first for w in (text, *words) if w)


@lru_cache(maxsize=4096)
def is_flag(text: str) -> bool:
    """Tell whether a cell or the word beside a value is a laboratory's flag."""
    return " ".join(text.split()).strip("()[] ").casefold() in _words().flags


@lru_cache(maxsize=1024)
def read_status(text: str) -> Status | None:
    """Return the status that a cell says; a pending result is none."""
    status = _words().statuses.get(" ".join(text.split()).casefold())
    if status is None:
        return Status.FINAL
    return None if status == "pending" else Status(status)


@lru_cache(maxsize=1024)
def is_status(text: str) -> bool:
    """Tell whether a cell of a status column says a status."""
    return " ".join(text.split()).casefold() in _words().statuses


@lru_cache(maxsize=256)
def read_sex(text: str) -> Sex | None:
    """Return the sex that a cell says, in words or by ISO 5218 (1 male, 2 female)."""
    bare = text.strip().casefold().rstrip(".").removesuffix(".0")
    codes = {"1": Sex.MALE, "2": Sex.FEMALE}
    return _words().sexes.get(bare) or codes.get(bare)
