"""Dates and moments as HL7 v2, CDA, FHIR and LDT write them.

A time zone is kept as it stands, so that the day stays the day of the laboratory's
clock; a date without a day is not completed.
"""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache

from altdesk.importers.observation import When

_HL7 = re.compile(
    r"(?P<year>[0-9]{4})(?:(?P<month>[0-9]{2})(?:(?P<day>[0-9]{2})"
    r"(?:(?P<hour>[0-9]{2})(?P<minute>[0-9]{2})?(?P<second>[0-9]{2})?"
    r"(?:\.(?P<fraction>[0-9]{1,6})[0-9]*)?)?)?)?"
    r"(?P<zone>[+-][0-9]{2}:?[0-9]{2}|Z)?"
)
_ISO = re.compile(
    r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{1,2})(?:-(?P<day>[0-9]{1,2})"
    r"(?:[T ](?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})"
    r"(?:[.,](?P<fraction>[0-9]{1,6})[0-9]*)?)?)?)?)?"
    r"\s*(?P<zone>[+-][0-9]{2}:?[0-9]{2}|Z)?"
)
_LONGEST = 40


@lru_cache(maxsize=4096)
def read_hl7_time(text: str) -> When | None:
    """Return what an HL7 time stamp ("20240311083000-0500") tells; None for none."""
    bare = text.split("^", maxsplit=1)[0].strip().replace(" ", "")
    if not bare or len(bare) > _LONGEST or not bare.strip("0"):
        return None
    return _read(_HL7.fullmatch(bare) or _ISO.fullmatch(text.strip()), text)


@lru_cache(maxsize=4096)
def read_iso_time(text: str) -> When | None:
    """Return what a FHIR date or dateTime tells; None for none."""
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    return _read(_ISO.fullmatch(text), text)


def read_german_day(text: str) -> date | None:
    """Return the day that LDT writes as DDMMYYYY; None if it is none."""
    if re.fullmatch(r"[0-9]{8}", text) is None:
        return None
    return _day(int(text[4:]), int(text[2:4]), int(text[:2]))


def _read(found: re.Match[str] | None, text: str) -> When:
    if found is None:
        return When(printed=text.strip())
    year, month, day = found["year"], found["month"], found["day"]
    if day is None or day == "00" or month == "00":
        printed = year if month in {None, "00"} else f"{year}-{int(month):02}"
        return When(printed=printed)
    on = _day(int(year), int(month), int(day))
    if on is None:
        return When(printed=text.strip())
    if found["hour"] is None:
        return When(on)
    return When(_moment(on, found) or on)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _moment(on: date, found: re.Match[str]) -> datetime | None:
    try:
        clock = time(
            int(found["hour"]),
            int(found["minute"] or 0),
            min(int(found["second"] or 0), 59),
            int((found["fraction"] or "0").ljust(6, "0")),
        )
        return datetime.combine(on, clock, _zone(found["zone"]))
    except ValueError:
        return None


def _zone(text: str | None) -> timezone | None:
    if text is None:
        return None
    if text == "Z":
        return UTC
    digits = text[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(offset if text[0] == "+" else -offset)
