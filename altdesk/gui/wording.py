"""Days, spans and numbers in the words of the person's language."""

import re
from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from altdesk.core import number as numbers
from altdesk.core.catalogue import find_analyte
from altdesk.core.panel import Panel
from altdesk.core.person import Person, Sex
from altdesk.core.result import Result
from altdesk.core.unit import read_unit

_POINT = re.compile(r"(?<=\d)\.(?=\d)")


def say(text: str) -> str:
    """Return a text in the person's language (Qt Linguist's context "Words")."""
    return QCoreApplication.translate("Words", text)


def say_count(text: str, count: int) -> str:
    """Return a text with a count in it ("%n results") in the form of that count."""
    return QCoreApplication.translate("Words", text, "", count)


def mark(text: str) -> str:
    """Return a text as it stands; it is put into a language where it is shown."""
    return text


def say_known(text: str) -> str:
    """Return a text of the knowledge in the person's language, or else in English."""
    return QCoreApplication.translate("Knowledge", text)


# Days are written in the order and with the marks that the translation gives.


def in_words(day: date) -> str:
    """Return a day as "3 Nov 2026"."""
    return QLocale().toString(_as_qt(day), say("d MMM yyyy"))


def moment_in_words(at: datetime) -> str:
    """Return a moment as "3 Nov 2026 10:12", on the clock of this computer."""
    local = at.astimezone()
    return f"{in_words(local.date())} {time_in_words(local)}"


def time_in_words(at: datetime) -> str:
    """Return the time of day as the country writes it."""
    form = QLocale().timeFormat(QLocale.FormatType.ShortFormat).replace(":ss", "")
    return QLocale().toString(QTime(at.hour, at.minute), form)


def month_in_words(day: date) -> str:
    """Return the month of a day as "Nov 2026"."""
    return QLocale().toString(_as_qt(day), say("MMM yyyy"))


def short_month(day: date) -> str:
    """Return "Nov", with the year in January."""
    return QLocale().toString(_as_qt(day), "yyyy" if day.month == 1 else "MMM")


def short_day(day: date) -> str:
    """Return a day as "3 Nov"."""
    return QLocale().toString(_as_qt(day), say("d MMM"))


def _as_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def number(value: Decimal | float, digits: int = 3) -> str:
    """Return a number with `digits` significant digits and the language's mark."""
    return numbers.write_number(value, digits).replace(".", QLocale().decimalPoint())


def unit_of(result: Result) -> str:
    """Return the unit as people write it, as printed where that could mislead.

    "g/L" is grams for albumin and giga for platelets: a spelling only stands for the
    unit as printed where it converts in the same way.
    """
    known = read_unit(result.unit) if result.unit else None
    analyte = find_analyte(result.analyte) if result.analyte else None
    if known is None or analyte is None:
        return result.unit or ""
    is_same = analyte.conversion(known.code) == analyte.conversion(result.unit)
    return str(known) if is_same else result.unit or ""


def printed(result: Result) -> str:
    """Return a result as the laboratory printed it, with its unit."""
    return f"{value_of(result)} {unit_of(result)}".strip()


def value_of(result: Result) -> str:
    """Return a value with the digits that were printed and the language's mark.

    A text that is not plainly this number ("1.234" for 1234) stays as printed.
    """
    mark = QLocale().decimalPoint()
    return numbers.with_mark(result.text.strip(), result.value, mark)


def with_mark(text: str) -> str:
    """Return AltDesk's own numbers in a text with the language's decimal mark."""
    return _POINT.sub(QLocale().decimalPoint(), text)


def as_printed(result: Result, shown: Result) -> str:
    """Return "printed 58 U/L" where another unit is shown, else nothing."""
    if shown is result:
        return ""
    return say("printed {value}").format(value=printed(result))


def times_in_words(result: Result) -> str | None:
    """Return how many times its upper limit a result is; a bound keeps its sign."""
    if result.times_limit is None:
        return None
    sign = "" if result.comparator is None else result.comparator.value
    return f"{sign}{number(result.times_limit, 2)}"


def person_in_words(person: Person, today: date, latest: Panel | None) -> str:
    """Return who this is: "46 years · female · born 3 May 1980 · last panel …"."""
    words = []
    age = person.age_on(today)
    if age is not None and person.born is not None:
        words.append(say_count("%n years", age))
    if person.sex is not None:
        words.append(say("female") if person.sex is Sex.FEMALE else say("male"))
    if person.born is not None:
        words.append(say("born {day}").format(day=in_words(person.born)))
    if person.file_number:
        words.append(say("file {number}").format(number=person.file_number))
    if latest is None:
        words.append(say("no panel yet"))
    else:
        words.append(say("last panel {day}").format(day=in_words(latest.collected_on)))
    return " · ".join(words)


def weeks_in_words(weeks: tuple[float, float]) -> str:
    """Return a span as "in 4 to 12 weeks", in days or months where that is plainer."""
    low, high = weeks
    if high < 2:
        span = (low * 7, high * 7)
        one, both = mark("in %n days"), say("in {first} to {last} days")
    elif low >= 16:
        span = (low * 7 / 30.44, high * 7 / 30.44)
        one, both = mark("in %n months"), say("in {first} to {last} months")
    else:
        span = (low, high)
        one, both = mark("in %n weeks"), say("in {first} to {last} weeks")
    first, last = (round(value) for value in span)
    if first == last:
        return say_count(one, first)
    return both.format(first=first, last=last)
