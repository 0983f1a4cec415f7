"""The sample log: one real participant of a published study."""

from dataclasses import replace
from datetime import date

from altdesk import bundled
from altdesk.core.event import Event, EventKind
from altdesk.logbook.logbook import Logbook

_FILE = "cdisc_pilot_01-709-1102.csv"
_NAME = "Sample person (01-709-1102)"
_MEDICINE = "Xanomeline, low dose (study medicine)"
_TREATED = (date(2013, 1, 15), date(2013, 3, 27))  # TRTSDT, TRTEDT of the file


def fill(logbook: Logbook) -> str:
    """Record the sample person, as any import would, and return their id."""
    logbook.accept(logbook.preview(bundled.path("resources", "sample", _FILE)))
    person = logbook.people()[-1]
    logbook.record_person(replace(person, name=_NAME))
    started, ended = _TREATED
    event = Event("", EventKind.MEDICINE, _MEDICINE, started, ended)
    logbook.record_event(person.id, event)
    return person.id
