"""Whose results a message carries (PID)."""

from altdesk.core.person import Sex
from altdesk.core.result import day_of
from altdesk.importers.clinical_time import read_hl7_time
from altdesk.importers.hl7.splitting import Segment
from altdesk.importers.observation import Subject

_SEXES = {"F": Sex.FEMALE, "M": Sex.MALE, "W": Sex.FEMALE}


def read_subject(pid: Segment | None) -> Subject:
    """Return the person of a PID segment; the same number is the same person."""
    if pid is None:
        return Subject()
    number, authority = _number(pid)
    name = _name(pid)
    born = read_hl7_time(pid.field(7))
    day = day_of(born.moment) if born and born.moment else None
    key = f"{number} {authority}" if number else f"{name.casefold()} {day or ''}"
    return Subject(key.strip(), name, _sex(pid), day, number)


def _number(pid: Segment) -> tuple[str, str]:
    """Return the patient's number: the medical record's before any other."""
    candidates = [pid.split(repetition) for repetition in pid.repetitions(3)]
    candidates += [pid.components(2), pid.components(4)]
    given = [parts for parts in candidates if parts[0]]
    records = [parts for parts in given if len(parts) > 4 and parts[4] == "MR"]
    for parts in (*records, *given):
        return parts[0], parts[3] if len(parts) > 3 else ""
    return "", ""


def _name(pid: Segment) -> str:
    parts = (*pid.components(5), "", "", "")
    family = pid.subcomponents(5)[0]
    return " ".join(part for part in (parts[1], parts[2], family) if part)


def _sex(pid: Segment) -> Sex | None:
    return _SEXES.get(pid.components(8)[0].upper())
