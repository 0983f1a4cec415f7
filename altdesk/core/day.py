"""Dates as people type them: "3.11.26", "11/3/2026", "2026-11-03", "3 Nov 2026".

Where the order of day and month is open, both days are returned and the person
chooses; the day is always shown back in words.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_ISO = re.compile(
    r"(?P<year>[0-9]{4})[-/., ](?P<month>[0-9]{1,2})[-/., ](?P<day>[0-9]{1,2})"
)
_COMPACT = re.compile(r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})")
_COMPACT_END = re.compile(
    r"(?P<one>[0-9]{2})(?P<sign>)(?P<two>[0-9]{2})(?P<year>[0-9]{4})"
)
# Many a keypad has a comma and no point; some people leave a space.
_NUMBERS = re.compile(
    r"(?P<one>[0-9]{1,2})(?: ?(?P<sign>[./,-]) ?| )(?P<two>[0-9]{1,2})"
    r"(?:(?: ?[./,-] ?| )(?P<year>[0-9]{4}|[0-9]{2})?)?"
)
_WEEKDAY = re.compile(
    r"(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|"
    r"mo|di|mi|do|fr|sa|so|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lun|mer|jeu|"
    r"ven|sam|dim|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|"
    r"domingo|mié|mie|jue|vie|sáb|sab|dom)\.?,? (?=[^ ])"
)
_WORD = r"(?P<word>[^\W\d_]{3,12})\.?"
_YEAR = r"(?:[\s,.-]+(?:de\s+)?(?P<year>[0-9]{4}|[0-9]{2}))?"
_DAY_WORD = re.compile(
    rf"(?P<day>[0-9]{{1,2}})(?:\.|st|nd|rd|th)?[\s-]*(?:de\s+)?{_WORD}{_YEAR}"
)
_WORD_DAY = re.compile(rf"{_WORD}[\s-]*(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?{_YEAR}")
_MONTHS = (
    "january januar janvier enero jan jän janv ene",
    "february februar février fevrier febrero feb fév fev févr",
    "march märz maerz mars marzo mar mär mrz",
    "april avril abril apr avr abr",
    "may mai mayo",
    "june juni juin junio jun",
    "july juli juillet julio jul juil",
    "august août aout agosto aug ago",
    "september septembre septiembre sep sept",
    "october oktober octobre octubre oct okt",
    "november novembre noviembre nov",
    "december dezember décembre decembre diciembre dec dez déc dic",
)
_MONTH_BY_WORD = {
    word: number
    for number, words in enumerate(_MONTHS, start=1)
    for word in words.split()
}
_FIRST_YEAR = 1900
"""Of an earlier year neither a draw is known nor anyone who is still tested."""
_DAYS_BACK = {
    "today": 0,
    "heute": 0,
    "aujourd'hui": 0,
    "hoy": 0,
    "yesterday": 1,
    "gestern": 1,
    "hier": 1,
    "ayer": 1,
}


class DayOrder(StrEnum):
    """Which number comes first in dates such as 3/11/2026."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


@dataclass(frozen=True, slots=True)
class TwoDays:
    """A text that is one day in one country and another in the next."""

    day_first: date
    month_first: date


def read_day(
    text: str, today: date, order: DayOrder | None = None, *, is_past: bool = False
) -> date | TwoDays | None:
    """Return the day that `text` writes, both possible days, or None.

    `today` gives the century of "26", the year of "3.11." and excludes a reading
    that lies in the future where the other does not. Dots mean day first. The name
    of a weekday before the date is passed over. A day that `is_past`, as a birth
    is, gets no century that would lie in the future.
    """
    read = _read(text, today, order)
    if read is None or not is_past or re.search("[0-9]{4}", text):
        return read
    if isinstance(read, TwoDays):
        days = (read.day_first, read.month_first)
        return TwoDays(*(_in_the_past(day, today) for day in days))
    return _in_the_past(read, today)


def _in_the_past(day: date, today: date) -> date:
    """Return the day, a century earlier where it lies in the future."""
    if day <= today:
        return day
    return _day(day.year - 100, day.month, day.day) or day


def _read(text: str, today: date, order: DayOrder | None) -> date | TwoDays | None:
    text = " ".join(text.split()).casefold().rstrip(".") if text else ""
    if text in _DAYS_BACK:
        return today - timedelta(days=_DAYS_BACK[text])
    text = _WEEKDAY.sub("", text, count=1) if _WEEKDAY.match(text) else text
    for shape in (_ISO, _COMPACT):
        found = shape.fullmatch(text)
        day = found and _day(int(found["year"]), int(found["month"]), int(found["day"]))
        if day is not None:
            return day
    numbers = _NUMBERS.fullmatch(text) or _COMPACT_END.fullmatch(text)
    if numbers is not None:
        return _from_numbers(numbers, today, order)
    worded = _DAY_WORD.fullmatch(text) or _WORD_DAY.fullmatch(text)
    return None if worded is None else _from_words(worded, today)


def _from_words(found: re.Match[str], today: date) -> date | None:
    month = _MONTH_BY_WORD.get(found["word"])
    if month is None:
        return None
    return _with_year(found["year"], month, int(found["day"]), today)


def _from_numbers(
    found: re.Match[str], today: date, order: DayOrder | None
) -> date | TwoDays | None:
    one, two, year = int(found["one"]), int(found["two"]), found["year"]
    day_first = _with_year(year, two, one, today)
    month_first = _with_year(year, one, two, today)
    if day_first is None or month_first is None or day_first == month_first:
        return day_first or month_first
    if found["sign"] == "." or order is DayOrder.DAY_FIRST:
        return day_first
    if order is DayOrder.MONTH_FIRST:
        return month_first
    return _not_in_the_future(day_first, month_first, today)


def _not_in_the_future(
    day_first: date, month_first: date, today: date
) -> date | TwoDays:
    possible = [day for day in (day_first, month_first) if day <= today]
    return possible[0] if len(possible) == 1 else TwoDays(day_first, month_first)


def _with_year(year: str | None, month: int, day: int, today: date) -> date | None:
    """Complete a missing year (the latest past one) or a short one."""
    if year is None:
        this = _day(today.year, month, day)
        is_past = this is not None and this <= today
        return this if is_past else _day(today.year - 1, month, day)
    if len(year) == len("2026"):
        return _day(int(year), month, day)
    century = today.year // 100 * 100
    full = century + int(year)
    return _day(full if full <= today.year + 1 else full - 100, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    if year < _FIRST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
