"""A log as a FHIR R4 bundle: a Patient, a report a draw, an Observation a result.

What FHIR has no place for (the text as printed, whether a limit is part of the range,
where a result came from) goes into one extension, `urn:altdesk:as-printed`; other
programs pass over it, AltDesk reads it back. Events and answers are not written: the
JSON export has everything.
"""

import re
import uuid
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from altdesk.core.history import History
from altdesk.core.panel import Panel
from altdesk.core.person import Person, Sex
from altdesk.exporters.exact_json import dumps
from altdesk.exporters.fhir_observation import as_printed, observation

_GENDERS = {Sex.FEMALE: "female", Sex.MALE: "male"}
_NOT_IN_AN_ID = re.compile(r"[^A-Za-z0-9.-]")
_SPACE = uuid.UUID("5a1c9d0e-6f57-4b8e-9a35-0c1b7f2d4e61")
_IDENTIFIER_TYPE = "http://terminology.hl7.org/CodeSystem/v2-0203"
_REPORT = {
    "coding": [
        {
            "system": "http://loinc.org",
            "code": "11502-2",
            "display": "Laboratory report",
        }
    ]
}

Resource = dict[str, Any]


def fhir_bundle(histories: tuple[History, ...]) -> bytes:
    """Return a bundle (type "collection") of all people, draws and results."""
    resources = (one for history in histories for one in _resources(history))
    entries = [{"fullUrl": _address(r), "resource": r} for r in resources]
    bundle: Resource = {"resourceType": "Bundle", "type": "collection"}
    if entries:
        bundle["entry"] = entries
    return dumps(bundle).encode()


def _resources(history: History) -> Iterator[Resource]:
    patient = _patient(history.person)
    yield patient
    for panel in history.panels:
        results = list(_observations(panel, patient))
        yield from results
        if results:
            yield _report(panel, patient, results)


def _patient(person: Person) -> Resource:
    identifier = None
    if person.file_number.strip():
        kind = {"coding": [{"system": _IDENTIFIER_TYPE, "code": "MR"}]}
        identifier = [{"type": kind, "value": person.file_number}]
    return {
        "resourceType": "Patient",
        "id": _id(person.id),
        "identifier": identifier,
        "name": [{"text": person.name}] if person.name.strip() else None,
        "gender": _GENDERS.get(person.sex) if person.sex is not None else None,
        "birthDate": person.born.isoformat() if person.born is not None else None,
    }


def _observations(panel: Panel, patient: Resource) -> Iterator[Resource]:
    for number, result in enumerate(panel.results, start=1):
        resource = observation(result)
        resource["id"] = _id(f"{panel.id[:50]}-{number}")
        resource |= _circumstances(panel, patient)
        printed = as_printed(result)
        if _is_naive(panel.collected):
            moment = panel.collected.isoformat()
            printed.append({"url": "collected", "valueString": moment})
        if printed:
            resource["extension"] = [
                {"url": "urn:altdesk:as-printed", "extension": printed}
            ]
        yield resource


def _report(panel: Panel, patient: Resource, results: list[Resource]) -> Resource:
    return {
        "resourceType": "DiagnosticReport",
        "id": _id(panel.id),
        "status": "final",
        "code": _REPORT,
        **_circumstances(panel, patient),
        "result": [{"reference": _address(one)} for one in results],
        "conclusion": panel.note.strip() or None,
    }


def _circumstances(panel: Panel, patient: Resource) -> Resource:
    laboratory = panel.laboratory.strip()
    performer = [{"type": "Organization", "display": laboratory}]
    return {
        "subject": {"reference": _address(patient)},
        "effectiveDateTime": _moment(panel.collected),
        "performer": performer if laboratory else None,
    }


def _moment(collected: date | datetime) -> str:
    """Return a FHIR dateTime; without a time zone only the day can be said."""
    if isinstance(collected, datetime) and _is_naive(collected):
        return collected.date().isoformat()
    return collected.isoformat()


def _is_naive(collected: date | datetime) -> bool:
    return isinstance(collected, datetime) and collected.tzinfo is None


def _id(text: str) -> str:
    return _NOT_IN_AN_ID.sub("-", text)[:64] or "unnamed"


def _address(resource: Resource) -> str:
    """Return the same random-looking address for the same resource, always."""
    name = f"{resource['resourceType']}/{resource['id']}"
    return f"urn:uuid:{uuid.uuid5(_SPACE, name)}"
