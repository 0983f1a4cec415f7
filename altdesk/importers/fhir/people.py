"""Whose results they are (Patient), and who measured them (performer)."""

from collections.abc import Iterator

from altdesk.core.person import Sex
from altdesk.core.result import day_of
from altdesk.importers.clinical_time import read_iso_time
from altdesk.importers.fhir.bundle import Node
from altdesk.importers.fhir.shape import Resource, codes, first, objects, string
from altdesk.importers.observation import Subject

_SEXES = {"female": Sex.FEMALE, "male": Sex.MALE, "f": Sex.FEMALE, "m": Sex.MALE}


def read_patient(node: Node) -> Subject:
    """Return the person of a Patient resource.

    Two copies of one person in a file have the same key.
    """
    if node.subject is None:
        node.subject = _read_patient(node)
    return node.subject


def _read_patient(node: Node) -> Subject:
    patient = node.resource
    name = _name(patient)
    born = read_iso_time(string(patient.get("birthDate")))
    day = day_of(born.moment) if born and born.moment else None
    number = _file_number(patient)
    key = f"{name}|{day}|{number}" if name and day else f"Patient/{patient.get('id')}"
    sex = _SEXES.get(string(patient.get("gender")).casefold())
    return Subject(key, name, sex, day, number)


def subject_of(node: Node, only: Subject | None) -> Subject:
    """Return whose result `node` is, by itself, its panel or its report.

    `only` is the single Patient of the file, if there is one: results without any
    reference are that person's.
    """
    for holder in node.ancestry():
        for key in ("subject", "patient"):
            reference = holder.resource.get(key)
            if not isinstance(reference, dict):
                continue
            target = holder.find(reference)
            if target is not None and target.type == "Patient":
                return read_patient(target)
            told = _told(reference)
            if told is not None:
                return told
    return only or Subject()


def _told(reference: Resource) -> Subject | None:
    """Return what a reference tells of a person who is not in the file."""
    display = string(reference.get("display"))
    target = string(reference.get("reference"))
    if not display and not target:
        return None
    kind, _, number = target.partition("/")
    file_number = number if kind == "Patient" else ""
    return Subject(
        target or display, _plain_order(display), file_number=file_number[:80]
    )


def _plain_order(name: str) -> str:
    """Return "Alex Tester" of "Tester, Alex"."""
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}".strip() if comma else name


def _name(patient: Resource) -> str:
    names = list(objects(patient.get("name")))
    uses = {string(name.get("use")): name for name in reversed(names)}
    chosen = uses.get("official") or uses.get("usual") or (names[0] if names else {})
    parts = [*_strings(chosen.get("given")), *_strings(chosen.get("family"))]
    return " ".join(parts) or string(chosen.get("text"))


def _strings(node: object) -> Iterator[str]:
    several = node if isinstance(node, list) else [node]
    yield from (string(one) for one in several if string(one))


def _file_number(patient: Resource) -> str:
    identifiers = [
        i for i in objects(patient.get("identifier")) if string(i.get("value"))
    ]
    records = [i for i in identifiers if "MR" in codes(i.get("type"))]
    chosen = (records or identifiers or [{}])[0]
    return string(chosen.get("value"))


def laboratory_of(node: Node) -> str:
    """Return the organisation that measured; a physician's name is not one."""
    for holder in node.ancestry():
        for performer in objects(holder.resource.get("performer")):
            reference = first(performer.get("actor")) or performer
            target = holder.find(reference)
            if target is not None and target.type == "Organization":
                return string(target.resource.get("name"))
            kind = string(reference.get("reference")).split("/", 1)[0]
            kind = string(reference.get("type")) or kind
            if (
                string(reference.get("display"))
                and kind.split("?")[0] == "Organization"
            ):
                return string(reference.get("display"))
    return ""
