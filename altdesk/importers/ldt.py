"""LDT 2, the line format of German laboratories (xDT).

A line is length (3 digits), field (4 digits) and content. Fields and their meaning
are those of KBV's published field table for LDT 2.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time

from altdesk.core.person import Sex
from altdesk.core.problem import Place, Problem
from altdesk.core.result import Status
from altdesk.errors import UnreadableFileError
from altdesk.importers.charset import decode
from altdesk.importers.choices import Choices
from altdesk.importers.clinical_time import read_german_day
from altdesk.importers.gathering import gather
from altdesk.importers.observation import Observation, Subject, When
from altdesk.importers.reading import Reading
from altdesk.importers.source import SourceFile

_HEAD = re.compile(rb"\s*[0-9]{3}8000(?:0020|82[0-9]{2})\s*[\r\n]")
_LINE = re.compile(r"(?P<length>[0-9]{3})(?P<field>[0-9]{4})(?P<content>.*)")
_CHARSET = re.compile(rb"[\r\n][0-9]{3}9106([0-9])")
_CODECS = {"1": "cp437", "2": "cp437", "3": "latin-1", "4": "iso8859_15"}
_MOST_BYTES = 32 * 1024 * 1024
_MOST_LINES = 1_000_000
_MOST_BROKEN = 100
_RESULT_RECORDS = frozenset({"8201", "8202", "8203", "8204"})
# "1" is the 7-bit set of DIN 66003, which writes umlauts in the place of brackets.
_DIN_66003 = str.maketrans("[\\]{|}~", "ÄÖÜäöüß")
_SEXES = {"1": Sex.MALE, "2": Sex.FEMALE, "M": Sex.MALE, "W": Sex.FEMALE}
_STATUS = {"K": Status.CORRECTED, "F": Status.PRELIMINARY}
_REPORT_STATUS = {"T": Status.FINAL, "V": Status.PRELIMINARY}


@dataclass(frozen=True, slots=True)
class _Line:
    """One line: its number in the file, its field and its content."""

    number: int
    field: str
    content: str


@dataclass(slots=True)
class _Test:
    """One test of a record (8410 and what follows)."""

    line: int
    fields: dict[str, list[str]] = field(default_factory=dict)

    def get(self, name: str, *others: str) -> str:
        for one in (name, *others):
            if one in self.fields:
                return " ".join(self.fields[one]).strip()
        return ""


@dataclass(slots=True)
class _Record:
    """One record (8000): the fields before its tests, and the tests."""

    kind: str
    head: _Test
    tests: list[_Test] = field(default_factory=list)

    @property
    def only_draw(self) -> list[_Test]:
        """Return the one test that tells when all were drawn; none if days differ."""
        told = {t.get("8432", "") + t.get("8433", ""): t for t in self.tests}
        dated = [test for test in told.values() if test.get("8432")]
        return dated if len(dated) == 1 else []


def sniff(head: bytes) -> bool:
    """Tell whether a file begins as LDT does."""
    return _HEAD.match(head[:200].removeprefix(b"\xef\xbb\xbf")) is not None


def read(source: SourceFile, choices: Choices) -> Reading:
    """Return the results of an LDT 2 file.

    Raises:
        UnreadableFileError: it is another version, or carries no results.
    """
    data = source.read_bytes(_MOST_BYTES)
    problems: list[Problem] = []
    lines = list(_lines(_text(data, choices, source.name), data, problems))
    version = next(
        (line.content for line in lines if line.field in {"9212", "0001"}), ""
    )
    if version.upper().startswith("LDT3"):
        what = f"{source.name} is {version}; AltDesk reads LDT 2."
        raise UnreadableFileError(what, "Ask the laboratory for LDT 2, FHIR or PDF.")
    records = list(_records(lines))
    laboratory = next((r.head.get("0203", "8320") for r in records), "")
    reports = [r for r in records if r.kind in _RESULT_RECORDS]
    if not reports:
        what = f"{source.name} is LDT but holds no laboratory report (8201, 8202)."
        raise UnreadableFileError(what, "Ask for the file with the results.")
    found = [
        _observation(report, test, laboratory)
        for report in reports
        for test in report.tests
    ]
    return gather(found, source, "LDT 2", choices, problems)


def _text(data: bytes, choices: Choices, name: str) -> str:
    found = _CHARSET.search(data[:4096])
    number = found[1].decode("ascii") if found is not None else ""
    text = decode(data, name, choices.encoding, _CODECS.get(number))
    return text.translate(_DIN_66003) if number == "1" else text


def _lines(text: str, data: bytes, problems: list[Problem]) -> Iterator[_Line]:
    raw = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(raw) > _MOST_LINES:
        what = f"The file has more than {_MOST_LINES} lines."
        raise UnreadableFileError(what, "Split it into smaller files.")
    is_ended = data.rstrip(b"\x1a\x00 ").endswith((b"\n", b"\r"))
    for number, one in enumerate(raw, start=1):
        found = _LINE.fullmatch(one.strip("\x1a\0\ufeff"))
        if found is None:
            if one.strip("\x1a\0\ufeff "):
                problems.append(_unreadable(number))
            if len(problems) > _MOST_BROKEN:
                what = f"More than {_MOST_BROKEN} lines of the file are unreadable."
                raise UnreadableFileError(what, "Ask for the file again.")
            continue
        is_cut = (
            number == len(raw) and not is_ended and int(found["length"]) > len(one) + 2
        )
        if is_cut:
            what = "The file ends in the middle of this line; it is left out."
            place = Place(f"line {number}")
            problems.append(Problem(place, what, "Ask for the whole file."))
            continue
        yield _Line(number, found["field"], found["content"])


def _unreadable(number: int) -> Problem:
    what = "This line is no LDT (length, field, content); it is left out."
    return Problem(Place(f"line {number}"), what, "Check the file.")


def _records(lines: list[_Line]) -> Iterator[_Record]:
    record: _Record | None = None
    for line in lines:
        if line.field == "8000":
            if record is not None:
                yield record
            record = _Record(line.content.strip(), _Test(line.number))
        elif record is not None:
            _take(line, record)
    if record is not None:
        yield record


def _take(line: _Line, record: _Record) -> None:
    if line.field == "8410":
        record.tests.append(_Test(line.number))
    holder = record.tests[-1] if record.tests else record.head
    holder.fields.setdefault(line.field, []).append(line.content.strip())


def _observation(report: _Record, test: _Test, laboratory: str) -> Observation:
    return Observation(
        place=f"line {test.line} ({test.get('8410')})",
        names=tuple(n for n in (test.get("8411"), test.get("8410")) if n),
        text=test.get("8420") or test.get("8480"),
        subject=_subject(report.head),
        when=_when(report, test),
        unit=test.get("8421"),
        interval=test.get("8460"),
        low=test.get("8461"),
        high=test.get("8462"),
        flag=test.get("8422"),
        status=_status(report.head, test),
        specimen=tuple(s for s in (test.get("8430"), test.get("8431")) if s),
        laboratory=laboratory,
        note=_note(test),
    )


def _note(test: _Test) -> str:
    """Return the remarks; words of the result (8480) are one beside a number."""
    words = test.get("8480") if test.get("8420") else ""
    return " ".join(part for part in (words, test.get("8470")) if part)[:500]


def _status(head: _Test, test: _Test) -> Status:
    whole = _REPORT_STATUS.get(head.get("8401"), Status.FINAL)
    return _STATUS.get(test.get("8418"), whole)


def _subject(head: _Test) -> Subject:
    name = " ".join(n for n in (head.get("3102"), head.get("3101")) if n)
    born = read_german_day(head.get("3103"))
    number = head.get("3000", "8405")
    sex = _SEXES.get(head.get("3110", "8407").upper())
    key = f"{name.casefold()} {born or ''} {number}".strip()
    return Subject(key, name, sex, born, number)


def _when(report: _Record, test: _Test) -> When:
    """Return the collection (8432), or arrival (8301), or the report's day (8302).

    A test without a day of its own was drawn on the day of the others, if it is one.
    """
    head = report.head
    for holder in (test, head, *report.only_draw):
        drawn = read_german_day(holder.get("8432"))
        if drawn is not None:
            return When(_at(drawn, holder.get("8433")))
    for name in ("8301", "8302"):
        day = read_german_day(head.get(name))
        if day is not None:
            return When(day, is_reported=True)
    return When(printed=test.get("8432") or head.get("8432"))


def _at(day: date, clock: str) -> date | datetime:
    if re.fullmatch(r"(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9])?", clock) is None:
        return day
    seconds = int(clock[4:6] or 0)
    return datetime.combine(day, time(int(clock[:2]), int(clock[2:4]), seconds))
