"""Results as portals show them on small screens: a name, then lines that tell of it.

ALT
Normal range: 7 - 56 U/L
Your value
55 U/L

Below it may stand results of other days: a day and a value, or a value and its day,
again and again.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import takewhile

from altdesk.core.interval import read_interval
from altdesk.core.naming import find_analytes
from altdesk.core.number import Number, read_number
from altdesk.core.unit import read_unit
from altdesk.importers.cells import read_cell
from altdesk.importers.column_content import is_dated
from altdesk.importers.result_lines import read_result_line
from altdesk.importers.table_words import Role, is_button, is_flag, roles_of

_LABELLED = re.compile(r"(?P<label>[^:]{2,40}):\s*(?P<rest>.*)")
_IN_WORDS = re.compile(
    r"\b(?:expected|normal|reference|healthy|standard) range (?:of|is) (?P<limits>.+)",
    re.IGNORECASE,
)
"""“Your result is outside the expected range of 0 to 35 IU/L”"""
_TOLD = (Role.VALUE, Role.UNIT, Role.INTERVAL, Role.FLAG, Role.DATE)
_NOTHING_FOUND = frozenset({"nil", "absent"})
"""What a strip of urine answers: a value, and none of ours."""
_LONGEST_NAME = 80
_MOST_LABEL = 3
_SCALE = ("low", "high", "value")
_PAIR = (Role.DATE, Role.VALUE)
_WHOLE = (Role.VALUE, Role.UNIT, Role.INTERVAL, Role.FLAG)


@dataclass(slots=True)
class Card:
    """What the lines below a name have told so far."""

    line: int
    name: str
    told: dict[Role, str] = field(default_factory=dict)
    _numbers: list[str] = field(default_factory=list)
    _awaited: Role | None = None
    is_doubtful: bool = False
    """Whether words that mean nothing to us stand between the name and its value."""
    _before: list["Card"] = field(default_factory=list)

    def get(self, role: Role) -> str:
        return self.told.get(role, "")

    def each(self) -> Iterator["Card"]:
        """Yield a card for each day that was told; only those that hold a value."""
        for card in (*self._before, self):
            is_whole = card is not self or not self._before or self.get(Role.DATE)
            if card.get(Role.VALUE) and is_whole:
                yield card

    def see(self, text: str, number: int) -> bool:
        """Take a line; False if it has nothing to do with the name."""
        if self._is_scale(text):
            return True
        labelled = _LABELLED.fullmatch(text)
        label, rest = (labelled["label"], labelled["rest"]) if labelled else (text, "")
        role = _told_by(label)
        if role is None and labelled is None:
            role, rest = _label_in_front(text)
        if role is not None and not rest:
            self._awaited = role
            return True
        if role is None:
            role, rest = self._awaited or self._guess(text), text
        self._awaited = None
        in_words = _IN_WORDS.search(text)
        if in_words is not None:
            role, rest = Role.INTERVAL, in_words["limits"]
        if role is None:
            return self._see_whole(text)
        if labelled is None and self._is_of_another_day(role):
            self._turn_to_another_day(number)
        self.told.setdefault(role, rest)
        if role is Role.VALUE:
            self._see_number(rest)
        return True

    def _is_of_another_day(self, role: Role) -> bool:
        """Tell whether a day or value, as the one told first, begins a next pair."""
        first = next((told for told in self.told if told in _PAIR), None)
        return role is first and all(map(self.get, _PAIR))

    def _turn_to_another_day(self, number: int) -> None:
        """Keep what was told of one day; unit and range above it hold for the next."""
        self._before.append(replace(self, _before=[]))
        shared = takewhile(lambda told: told not in _PAIR, self.told)
        self.told = {role: self.told[role] for role in shared}
        self._numbers = []
        self.line = number

    def _see_whole(self, text: str) -> bool:
        """Take "62 iu/L (Normal range: 0 - 41 iu/L)", which tells all in one line."""
        found = (
            None if self.get(Role.VALUE) else read_result_line(f"{self.name} {text}")
        )
        if found is None or not text.startswith(found.value[:1]):
            return False
        parts = (found.value, found.unit, found.interval, found.flag)
        for role, part in zip(_WHOLE, parts, strict=True):
            if part:
                self.told.setdefault(role, part)
        return True

    def is_ended_by(self, text: str) -> bool:
        """Tell whether a line that says nothing of the name heads another result.

        Before the value is told it may be a button; the value behind it is asked about.
        """
        is_plain = ":" not in text and not any(c.isdigit() for c in text)
        if is_button(text) or not is_plain or not any(c.isalpha() for c in text):
            return False
        self.is_doubtful = not self.get(Role.VALUE)
        return not self.is_doubtful

    def _is_scale(self, text: str) -> bool:
        """Tell whether a line is both ends of a drawn scale: "7    56"."""
        words = text.split()
        limits = read_interval(self.get(Role.INTERVAL)) if len(words) == 2 else None
        if limits is None or self.get(Role.VALUE):
            return False
        ends = [end.value for w in words if isinstance(end := read_number(w), Number)]
        return ends == [limits.interval.low, limits.interval.high]

    def _see_number(self, text: str) -> None:
        """Pass over the ends of a drawn scale: the limits, then the value."""
        self._numbers.append(text)
        limits = read_interval(self.get(Role.INTERVAL))
        if limits is None or len(self._numbers) != len(_SCALE):
            return
        ends = [read_number(number) for number in self._numbers[:2]]
        printed = [end.value for end in ends if isinstance(end, Number)]
        if printed == [limits.interval.low, limits.interval.high]:
            self.told[Role.VALUE] = text

    def _guess(self, text: str) -> Role | None:
        """Tell what a line without a label is."""
        if is_flag(text):
            return Role.FLAG
        if is_dated(text):
            return Role.DATE
        if self.get(Role.VALUE) and read_unit(text) is not None:
            return Role.UNIT
        limits = read_interval(text) if any(c.isdigit() for c in text) else None
        if limits is not None and not text.startswith(("<", ">")):
            return Role.INTERVAL
        cell = read_cell(text)
        is_answer = cell is not None and cell.is_answer
        is_value = is_answer or text.casefold() in _NOTHING_FOUND
        may_follow = len(self._numbers) < len(_SCALE)
        return Role.VALUE if is_value and may_follow else None


def _told_by(label: str) -> Role | None:
    return next((role for role in roles_of(label) if role in _TOLD), None)


def _label_in_front(text: str) -> tuple[Role | None, str]:
    """Read "Your value 62 U/L": a label of two or more words, then what it tells."""
    words = text.split()
    for length in range(min(_MOST_LABEL, len(words) - 1), 1, -1):
        role = _told_by(" ".join(words[:length]))
        if role is not None:
            return role, " ".join(words[length:])
    return None, ""


def open_card(number: int, text: str) -> Card | None:
    """Return a new card if a line is nothing but the name of an analyte."""
    is_name = 2 <= len(text) <= _LONGEST_NAME and bool(find_analytes(text).candidates)
    return Card(number, text) if is_name else None
