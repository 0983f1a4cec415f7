"""The next test as a calendar file (RFC 5545); it names no person and no result."""

from datetime import UTC, date, datetime, timedelta

from altdesk.gui.wording import in_words, say

_FOLD = 73


def calendar_file(first: date, last: date, uid: str, made_at: datetime) -> bytes:
    """Return a calendar with one all-day entry on `first`; the test may wait to `last`.

    `uid` makes a second import replace the first one.
    """
    span = say("Best between {first} and {last}.")
    window = span.format(first=in_words(first), last=in_words(last))
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//AltDesk//Next test//EN",
        "BEGIN:VEVENT",
        f"UID:{uid}@altdesk.invalid",
        f"DTSTAMP:{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{first:%Y%m%d}",
        f"DTEND;VALUE=DATE:{first + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(say('Repeat blood test'))}",
        f"DESCRIPTION:{_escaped(window)}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    folded = [part for line in lines for part in _folded(line)]
    return ("\r\n".join(folded) + "\r\n").encode("utf-8")


def _escaped(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\n", "\\n")


def _folded(line: str) -> list[str]:
    """Return a line in pieces that are short enough; each next one begins with " "."""
    first, rest = line[:_FOLD], line[_FOLD:]
    pieces = [first]
    while rest:
        pieces.append(" " + rest[: _FOLD - 1])
        rest = rest[_FOLD - 1 :]
    return pieces
