"""CDA documents into drafts."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from xml.etree.ElementTree import Element

from altdesk import bundled
from altdesk.core.person import Sex
from altdesk.core.result import Status, day_of
from altdesk.errors import UnreadableFileError
from altdesk.importers.cda.narrative import read_narrative
from altdesk.importers.cda.surroundings import (
    collection,
    laboratory,
    specimen_words,
    when,
)
from altdesk.importers.cda.tree import (
    attribute,
    child,
    children,
    local,
    text,
)
from altdesk.importers.cda.values import (
    BAR,
    is_unit,
    read_flag,
    read_limits,
    read_loinc,
    read_names,
    read_value,
)
from altdesk.importers.choices import Choices
from altdesk.importers.clinical_time import read_hl7_time
from altdesk.importers.gathering import gather
from altdesk.importers.measured import is_coded_as_ours
from altdesk.importers.observation import Observation, Subject, When
from altdesk.importers.reading import Reading
from altdesk.importers.safe_xml import parse
from altdesk.importers.source import SourceFile

_MARKS = (b"urn:hl7-org:v3", b"<ClinicalDocument", b"2.16.840.1.113883.10.20")
_MOST_BYTES = 32 * 1024 * 1024
_RESULTS = "30954-2"
"""Any results: the title may say "the last 24 hours" and the like."""
_RESULT = frozenset(
    (
        "2.16.840.1.113883.10.20.22.4.2",
        "2.16.840.1.113883.10.20.1.31",
        "1.3.6.1.4.1.19376.1.3.1.6",
    )
)
_RESULT_TEMPLATES = (
    "2.16.840.1.113883.10.20.22.2.3.",
    "2.16.840.1.113883.10.20.1.14.",
    "1.3.6.1.4.1.19376.1.3.3.2.",
)
_STATUS = {
    "active": Status.PRELIMINARY,
    "held": Status.PRELIMINARY,
    "suspended": Status.PRELIMINARY,
    "aborted": Status.CANCELLED,
    "cancelled": Status.CANCELLED,
    "nullified": Status.ENTERED_IN_ERROR,
}
_SEXES = {"F": Sex.FEMALE, "M": Sex.MALE}


def sniff(head: bytes) -> bool:
    """Tell whether a file is CDA, or a section of it, in XML."""
    plain = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return plain.startswith(b"<") and any(mark in plain for mark in _MARKS)


@dataclass(frozen=True, slots=True)
class _Around:
    """What a section or an organizer says for all results inside."""

    when: When | None = None
    collected: When | None = None
    specimen: tuple[str, ...] = ()
    laboratory: str = ""
    is_results: bool = False
    is_nullified: bool = False


def read(source: SourceFile, choices: Choices) -> Reading:
    """Return the laboratory results of a CDA document.

    Raises:
        UnreadableFileError: it is no safe XML, or has no laboratory results.
    """
    root = parse(source.read_bytes(_MOST_BYTES), source.name)
    subject = _subject(root)
    narrative = _narrative(root)
    around = _section(root) if local(root) == "section" else _Around()
    found = list(_walk(root, around, subject, narrative))
    if not any(observation.text for observation in found):
        told = read_narrative(_sections_in(root), source, choices, subject)
        if told is not None:
            return told
    if not found:
        what = f"{source.name} holds no laboratory results."
        raise UnreadableFileError(what, "Export the document with its results.")
    placed = [
        replace(o, place=f"result {number} ({o.name or 'no name'})"[:120])
        for number, o in enumerate(found, start=1)
    ]
    name = "C-CDA" if local(root) == "ClinicalDocument" else "C-CDA section"
    return gather(placed, source, name, choices)


def _sections_in(root: Element) -> list[Element]:
    sections = (element for element in root.iter() if local(element) == "section")
    return [section for section in sections if _section(section).is_results]


def _walk(
    element: Element, around: _Around, subject: Subject, narrative: dict[str, str]
) -> Iterator[Observation]:
    """Yield the observations below `element`, each with what surrounds it."""
    for inner in element:
        name = local(inner)
        if name == "section":
            yield from _walk(inner, _section(inner), subject, narrative)
        elif name == "organizer":
            yield from _walk(inner, _organizer(inner, around), subject, narrative)
        elif name == "act":
            yield from _walk(inner, _drawn(inner, around), subject, narrative)
        elif name == "observation":
            if _is_wanted(inner, around):
                yield _observation(inner, around, subject, narrative)
            yield from _walk(inner, _inside(inner, around), subject, narrative)
        elif attribute(inner, "typeCode") == "REFR":
            earlier = replace(around, when=None, collected=None)
            yield from _walk(inner, earlier, subject, narrative)
        else:
            yield from _walk(inner, around, subject, narrative)


@cache
def _result_sections() -> frozenset[str]:
    sections = bundled.read_toml("resources", "loinc.toml")["sections"]
    return frozenset(sections["laboratory"])


def _section(section: Element) -> _Around:
    code = attribute(child(section, "code"), "code")
    templates = [attribute(t, "root") for t in children(section, "templateId")]
    by_template = any(f"{t}.".startswith(_RESULT_TEMPLATES) for t in templates)
    is_results = code in _result_sections() or by_template
    title = "" if code == _RESULTS else text(child(section, "title"))
    named = attribute(child(section, "code"), "displayName")
    words = tuple(word for word in (named, title) if word)
    return _Around(specimen=words, is_results=is_results)


def _organizer(organizer: Element, around: _Around) -> _Around:
    code = child(organizer, "code")
    around = _drawn(organizer, around)
    words = [attribute(code, "displayName"), *specimen_words(organizer)]
    status = attribute(child(organizer, "statusCode"), "code")
    return replace(
        around,
        when=when(organizer) or around.when,
        specimen=(*(word for word in words if word), *around.specimen),
        laboratory=laboratory(organizer) or around.laboratory,
        is_nullified=around.is_nullified or status == "nullified",
    )


def _drawn(element: Element, around: _Around) -> _Around:
    """Add when and what the procedure collected that stands beside the results."""
    procedure = collection(element)
    if procedure is None:
        return around
    return replace(
        around,
        collected=when(procedure) or around.collected,
        specimen=tuple(specimen_words(procedure)) or around.specimen,
    )


def _inside(observation: Element, around: _Around) -> _Around:
    """Return what holds for the results inside a result: its own day, if it has one."""
    own = around.collected or when(observation) or around.when
    return replace(around, when=own, collected=None)


def _is_wanted(observation: Element, around: _Around) -> bool:
    """Tell a result that was measured from a plan, a denial, or a vital sign."""
    if attribute(observation, "moodCode") not in {"", "EVN"}:
        return False
    if attribute(observation, "negationInd") == "true":
        return False
    is_ours = is_coded_as_ours(read_loinc(child(observation, "code")))
    if child(observation, "value") is None or is_unit(observation):
        return around.is_results and is_ours
    templates = {attribute(t, "root") for t in children(observation, "templateId")}
    return around.is_results or is_ours or not templates.isdisjoint(_RESULT)


def _observation(
    observation: Element, around: _Around, subject: Subject, narrative: dict[str, str]
) -> Observation:
    code = child(observation, "code")
    value = read_value(observation, narrative)
    sex = next((code for code, one in _SEXES.items() if one is subject.sex), "")
    limits = read_limits(observation, narrative, sex)
    return Observation(
        place="",
        names=read_names(observation, narrative),
        text=value.text,
        subject=subject,
        when=around.collected or when(observation) or around.when or When(),
        loinc=read_loinc(code),
        comparator=value.comparator,
        unit=value.unit,
        interval=limits.text,
        low=limits.low,
        high=limits.high,
        flag=read_flag(observation, narrative),
        status=_status(observation, around),
        specimen=(*specimen_words(observation), *around.specimen),
        laboratory=laboratory(observation) or around.laboratory,
        note=limits.note,
        is_machine_number=value.is_number,
    )


def _status(observation: Element, around: _Around) -> Status:
    """Return the status; an organizer that was nullified takes its results along."""
    if around.is_nullified:
        return Status.ENTERED_IN_ERROR
    code = attribute(child(observation, "statusCode"), "code")
    return _STATUS.get(code, Status.FINAL)


def _subject(root: Element) -> Subject:
    role = child(root, "recordTarget", "patientRole")
    patient = child(role, "patient")
    name = child(patient, "name")
    parts = [
        text(part) for part in (*children(name, "given"), *children(name, "family"))
    ]
    born = read_hl7_time(attribute(child(patient, "birthTime"), "value"))
    return Subject(
        key="",
        name=" ".join(part for part in parts if part) or text(name),
        sex=_SEXES.get(attribute(child(patient, "administrativeGenderCode"), "code")),
        born=day_of(born.moment) if born is not None and born.moment else None,
        file_number=attribute(child(role, "id"), "extension"),
    )


def _narrative(root: Element) -> dict[str, str]:
    """Return the pieces of the readable text by their IDs; of a row, its cells."""
    named = (element for element in root.iter() if element.get("ID"))
    return {element.get("ID", ""): _printed(element) for element in named}


def _printed(element: Element) -> str:
    if local(element) != "tr":
        return text(element)
    return BAR.join(printed for cell in element if (printed := text(cell)))
