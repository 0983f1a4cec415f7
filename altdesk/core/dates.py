"""Dates and moments as reports, tables and portals print them.

A date is kept as precise as it is printed: a day, a moment with or without a zone,
or less than a day (`Imprecise`), which no draw can be recorded under. What can be two
days is returned as both.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from functools import cache, lru_cache

from altdesk import bundled
from altdesk.core.day import DayOrder
from altdesk.core.eastern_days import read_eastern_day

_LONGEST = 60
_OLDEST = 1880
_NEWEST = 2200
_PIVOT = 69
"""Without a today, "69" is 2069 and "70" is 1970, as POSIX reads them."""

_DAY_ZERO = date(1899, 12, 30)
_FIRST_NUMBER, _LAST_NUMBER = 30_000, 60_000
_TIME = re.compile(
    r"[\s,T@]+(?:[-–/]\s+(?=[0-9]{1,2}:))?"
    r"(?:(?:at|um|à|às|a las|ore|alle(?: ore)?|klo?\.?|om|godz\.?|saat|ora|"
    r"ve?|в) )?(?P<hour>[0-9]{1,2})"
    r"(?:(?P<sign>[:.h])(?P<minute>[0-9]{2})|(?P<joined>[0-9]{2}))"
    r"(?:[:.](?P<second>[0-9]{2})(?:[.,](?P<fraction>[0-9]{1,9}))?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?\s*(?:Uhr|hrs?|h)?"
    r"\s*(?P<zone>Z|[+-][0-9]{2}:?[0-9]{2}|\(?[A-Z]{2,5}\)?)?\s*$",
    re.IGNORECASE,
)
_COMPACT_MOMENT = re.compile(r"(?P<day>[0-9]{8})(?P<clock>[0-9]{4}(?:[0-9]{2})?)")
_YEAR_FIRST = re.compile(
    r"(?P<year>[0-9]{4})(?P<sign>[-/.])(?P<month>[0-9]{1,2})(?P=sign)(?P<day>[0-9]{1,2})"
)
_COMPACT = re.compile(r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})")
_NUMBERS = re.compile(
    r"(?P<one>[0-9]{1,2})\s?(?P<sign>[-/.])\s?(?P<two>[0-9]{1,2})\s?(?P=sign)\s?"
    r"(?P<year>[0-9]{4}|'?[0-9]{2})"
)
_MONTH_ONLY = re.compile(
    r"(?:(?P<month>[0-9]{1,2})\s?[-/.]\s?(?P<year>[0-9]{4})"
    r"|(?P<year2>[0-9]{4})[-/.](?P<month2>[0-9]{1,2})|(?P<year3>[0-9]{4}))"
)
_WORDS = re.compile(r"[^\W\d_]+(?:-feira)?|[0-9]+")


@dataclass(frozen=True, slots=True)
class TwoDates:
    """A text that is one day in one country and another in the next."""

    day_first: date | datetime
    month_first: date | datetime

    def by(self, order: DayOrder) -> date | datetime:
        is_day_first = order is DayOrder.DAY_FIRST
        return self.day_first if is_day_first else self.month_first


@dataclass(frozen=True, slots=True)
class Imprecise:
    """A month or a year without a day; `text` is ISO, such as "2024-03"."""

    text: str


ReadDate = date | datetime | TwoDates | Imprecise | None


@lru_cache(maxsize=16_384)
def read_date(
    text: str, order: DayOrder | None = None, today: date | None = None
) -> ReadDate:
    """Return what `text` writes; None if it is no date.

    Dots mean day first. `order` settles what slashes leave open. `today` gives the
    century of "26"; without it 69 is the last year of this one.
    """
    text = " ".join(text.split())
    if not text or len(text) > _LONGEST or not any(c.isdigit() for c in text):
        return None
    joined = _COMPACT_MOMENT.fullmatch(text)
    if joined is not None:
        clock = ":".join(re.findall("..", joined["clock"]))
        text = f"{joined['day']} {clock}"
    found = _TIME.search(text)
    time_of_day = _read_clock(found) if found is not None else None
    if found is None or time_of_day is None:
        return _read_day(text, order, today)
    bare = text[: found.start()].rstrip(" ,")
    day = _read_day(bare, order, today)
    if isinstance(day, Imprecise) or day is None:
        return _read_day(text, order, today)
    return _with_clock(day, time_of_day)


def proves_order(text: str) -> DayOrder | None:
    """Return the order that a date shows, as 25/04 and 11/30 do; None if neither."""
    found = _NUMBERS.match(" ".join(text.split()))
    if found is None:
        return None
    one, two = int(found["one"]), int(found["two"])
    if one > 12 >= two:
        return DayOrder.DAY_FIRST
    return DayOrder.MONTH_FIRST if two > 12 >= one else None


def day_of_number(text: str) -> date | None:
    """Return the day of a spreadsheet's day number (45363 is 12 March 2024).

    Only those of 1982 to 2064, which are no other thing in a column of dates.
    """
    bare = text.removesuffix(".0")
    if len(bare) != len("45363") or not (bare.isascii() and bare.isdigit()):
        return None
    is_likely = _FIRST_NUMBER <= int(bare) <= _LAST_NUMBER
    return _DAY_ZERO + timedelta(days=int(bare)) if is_likely else None


def read_clock(text: str) -> time | None:
    """Return the time of day of a column of times, such as "08:15" or "8:15 AM"."""
    found = _TIME.fullmatch(" " + text.strip())
    return _read_clock(found) if found is not None else None


def _read_clock(found: re.Match[str]) -> time | None:
    hour, minute = int(found["hour"]), int(found["minute"] or found["joined"] or 0)
    half = (found["half"] or "").replace(".", "").casefold()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    fraction = int((found["fraction"] or "0").ljust(6, "0")[:6])
    try:
        return time(
            hour,
            minute,
            int(found["second"] or 0),
            fraction,
            tzinfo=_read_zone(found["zone"]),
        )
    except ValueError:
        return None


def _read_zone(text: str | None) -> timezone | None:
    """Return the zone of an offset; names of zones differ by country and say none."""
    if text is None or not (text in {"Z", "z"} or text[0] in "+-"):
        return None
    if text in {"Z", "z"}:
        return timezone(timedelta(0))
    digits = text[1:].replace(":", "")
    away = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-away if text[0] == "-" else away)


def _with_clock(day: date | TwoDates, clock: time) -> date | TwoDates:
    if isinstance(day, TwoDates):
        return TwoDates(
            datetime.combine(day.day_first, clock),
            datetime.combine(day.month_first, clock),
        )
    return datetime.combine(day, clock)


def _read_day(
    text: str, order: DayOrder | None, today: date | None
) -> date | TwoDates | Imprecise | None:
    text = text.strip(" ,")
    found = _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text)
    if found is not None:
        return _day(int(found["year"]), int(found["month"]), int(found["day"]))
    found = _NUMBERS.fullmatch(text)
    if found is not None:
        return _from_numbers(found, order, today)
    found = _MONTH_ONLY.fullmatch(text)
    if found is not None:
        return _from_month(found)
    eastern = read_eastern_day(text)
    if eastern is not None:
        return _day(*eastern)
    return _from_words(text, today)


def _from_numbers(
    found: re.Match[str], order: DayOrder | None, today: date | None
) -> date | TwoDates | None:
    one, two = int(found["one"]), int(found["two"])
    year = _full_year(found["year"].lstrip("'"), today)
    day_first, month_first = _day(year, two, one), _day(year, one, two)
    if day_first is None or month_first is None or day_first == month_first:
        return day_first or month_first
    if order is not None:
        return TwoDates(day_first, month_first).by(order)
    return day_first if found["sign"] == "." else TwoDates(day_first, month_first)


def _from_month(found: re.Match[str]) -> Imprecise | None:
    year = found["year"] or found["year2"] or found["year3"]
    month = found["month"] or found["month2"]
    if not _OLDEST <= int(year) <= _NEWEST:
        return None
    if month is None:
        return Imprecise(year)
    return Imprecise(f"{year}-{int(month):02}") if 1 <= int(month) <= 12 else None


def _from_words(text: str, today: date | None) -> date | Imprecise | None:
    """Read "3. November 2026", "Nov 3rd, 2026", "03NOV26", "3 de mayo de 2026"."""
    words = [_fold(word) for word in _WORDS.findall(text)]
    months = [_months()[w] for w in words if w in _months()]
    others = [w for w in words if not w.isdigit() and w not in _months()]
    if len(months) != 1 or any(w not in _fillers() for w in others):
        return None
    numbers = [w for w in words if w.isdigit()]
    if len(numbers) == 1 and len(numbers[0]) == 4:
        return Imprecise(f"{numbers[0]}-{months[0]:02}")
    if len(numbers) != 2:
        return None
    day, year = numbers if len(numbers[0]) <= 2 else reversed(numbers)
    if len(day) > 2 or len(year) not in {2, 4}:
        return None
    return _day(_full_year(year, today), months[0], int(day))


def _full_year(text: str, today: date | None) -> int:
    year = int(text)
    if len(text) != 2:
        return year
    if today is None:
        return year + (2000 if year <= _PIVOT else 1900)
    full = today.year // 100 * 100 + year
    return full if full <= today.year + 1 else full - 100


def _day(year: int, month: int, day: int) -> date | None:
    if not _OLDEST <= year <= _NEWEST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _fold(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


@cache
def _months() -> dict[str, int]:
    table = bundled.read_toml("resources", "dates.toml")
    return {
        _fold(word): number
        for number, words in enumerate(table["months"], start=1)
        for word in words
    }


@cache
def _fillers() -> frozenset[str]:
    words = bundled.read_toml("resources", "dates.toml")["fillers"]
    endings = ("st", "nd", "rd", "th", "er", "re", "o", "a")
    return frozenset((*(_fold(word) for word in words), *endings))
