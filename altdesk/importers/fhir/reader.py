"""FHIR JSON into drafts."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from altdesk.core.garbage import search_paused
from altdesk.core.problem import Place, Problem
from altdesk.core.result import Status
from altdesk.errors import UnreadableFileError
from altdesk.importers.charset import decode
from altdesk.importers.choices import Choices
from altdesk.importers.fhir.applies import whose
from altdesk.importers.fhir.bundle import Node, let_go, nodes
from altdesk.importers.fhir.circumstances import (
    collected,
    is_laboratory,
    note_of,
    specimen_words,
    status_of,
)
from altdesk.importers.fhir.doubts import doubts
from altdesk.importers.fhir.own import with_own_words
from altdesk.importers.fhir.people import laboratory_of, read_patient, subject_of
from altdesk.importers.fhir.shape import Resource, loinc, objects, words
from altdesk.importers.fhir.values import (
    read_flag,
    read_limits,
    read_value,
    with_unit_of,
)
from altdesk.importers.fhir.version import format_name
from altdesk.importers.gathering import gather
from altdesk.importers.measured import is_coded_as_ours, is_named_as_ours
from altdesk.importers.observation import Observation, Subject, When
from altdesk.importers.reading import Reading
from altdesk.importers.source import SourceFile
from altdesk.importers.strict_json import load

_TYPE = re.compile(rb'"resourceType"\s*:')
_MOST_BYTES = 128 * 1024 * 1024
_MOST_BROKEN_LINES = 100
_DEEPEST_WRAPPING = 5

Documents = Iterable[tuple[str, Resource]]


def sniff(head: bytes) -> bool:
    """Tell whether a file is JSON with FHIR resources."""
    plain = head.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"")
    plain = plain.lstrip(b"\xff\xfe \t\r\n")
    return plain[:1] in {b"{", b"["} and _TYPE.search(plain) is not None


def read(source: SourceFile, choices: Choices) -> Reading:
    """Return the laboratory results of a FHIR file.

    Raises:
        UnreadableFileError: it is no strict JSON, or holds no Observation.
    """
    text = decode(source.read_bytes(_MOST_BYTES), source.name, choices.encoding)
    problems: list[Problem] = []
    with search_paused():
        documents = _documents(text, source.name, problems)
        return read_documents(documents, source, choices, problems)


def read_documents(
    documents: Documents,
    source: SourceFile,
    choices: Choices,
    problems: Iterable[Problem] = (),
    owner: Subject | None = None,
) -> Reading:
    """Return the results of (place, document) pairs of one source.

    `owner` is the one person whose results they all are, where that is known.
    """
    found = nodes(source.paced(documents))
    results = [node for node in found if node.type == "Observation"]
    if not results:
        kinds = ", ".join(sorted({node.type for node in found} - {""})[:5])
        what = f"{source.name} holds no laboratory results ({kinds or 'nothing'})."
        raise UnreadableFileError(what, "Export the results (Observation).")
    patients = [node for node in found if node.type == "Patient"]
    only = read_patient(patients[0]) if len(patients) == 1 else None
    paced = source.paced(results, len(results))
    observations = [o for node in paced for o in _observations(node, only)]
    if owner is not None:
        observations = _given_to(owner, observations)
    told = [*problems, *(doubt for node in results for doubt in doubts(node))]
    name = format_name(found)
    let_go(found)
    return gather(observations, source, name, choices, told)


def _given_to(owner: Subject, observations: list[Observation]) -> list[Observation]:
    """Give all results to one person, named as the providers name them."""
    told = [o.subject for o in observations]
    one = Subject(
        key="owner",
        name=next((s.name for s in told if s.name), owner.name),
        sex=owner.sex or next((s.sex for s in told if s.sex), None),
        born=owner.born or next((s.born for s in told if s.born), None),
    )
    return [replace(o, subject=one) for o in observations]


def _documents(
    text: str, name: str, problems: list[Problem]
) -> Iterator[tuple[str, Resource]]:
    if _has_a_document_a_line(text):
        yield from _lines(text, name, problems)
        return
    document = load(text, name)
    if isinstance(document, list):
        for number, one in enumerate(document, start=1):
            yield from ((f"item {number}", r) for r in objects(one))
    elif isinstance(document, dict):
        yield from _outermost(document, "", 0)


def _outermost(
    document: Resource, place: str, depth: int
) -> Iterator[tuple[str, Resource]]:
    """Yield the resources that other programs wrap into an object of their own."""
    if "resourceType" in document or depth >= _DEEPEST_WRAPPING:
        yield place, document
        return
    for key, inner in document.items():
        for number, one in enumerate(objects(inner), start=1):
            found = f"{place}, {key} {number}".removeprefix(", ")
            yield from _outermost(one, found, depth + 1)


def _has_a_document_a_line(text: str) -> bool:
    """Recognise NDJSON: the first line is a whole object, and more follow."""
    first, _, rest = text.lstrip("\ufeff \t\r\n").partition("\n")
    is_object = first.startswith("{") and first.rstrip().endswith("}")
    return is_object and rest.lstrip().startswith("{")


def _lines(
    text: str, name: str, problems: list[Problem]
) -> Iterator[tuple[str, Resource]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        place = f"line {number}"
        try:
            document = load(line, f"{name}, {place},")
        except UnreadableFileError as error:
            problems.append(Problem(Place(place), error.what, error.advice))
            if len(problems) > _MOST_BROKEN_LINES:
                what = f"More than {_MOST_BROKEN_LINES} lines of {name} are broken."
                raise UnreadableFileError(what, "Export it again.") from error
            continue
        if isinstance(document, dict):
            yield place, document


def _observations(node: Node, only: Subject | None) -> Iterator[Observation]:
    """Yield the result of an Observation and those of its components."""
    resource = node.resource
    if not is_laboratory(resource) and not _is_ours(resource):
        return
    around = _Around(
        subject_of(node, only),
        collected(node),
        status_of(node),
        specimen_words(node),
        laboratory_of(node),
    )
    yield _observation(around, resource, node.place)
    for number, component in enumerate(objects(resource.get("component")), start=1):
        yield _observation(around, component, f"{node.place}, component {number}")


def _is_ours(resource: Resource) -> bool:
    """Tell a blood test that was filed elsewhere, as an examination or a procedure."""
    code = resource.get("code")
    return is_coded_as_ours(tuple(loinc(code))) or is_named_as_ours(tuple(words(code)))


@dataclass(frozen=True, slots=True)
class _Around:
    """What a result and its components share."""

    subject: Subject
    when: When
    status: Status
    specimen: tuple[str, ...]
    laboratory: str


def _observation(around: _Around, resource: Resource, place: str) -> Observation:
    value = with_unit_of(read_value(resource), resource)
    limits = read_limits(resource, whose(around.subject, around.when), value.unit)
    note = " ".join(part for part in (note_of(resource), limits.note) if part)
    found = Observation(
        place=place,
        names=tuple(words(resource.get("code"))),
        text=value.text,
        subject=around.subject,
        when=around.when,
        loinc=tuple(loinc(resource.get("code"))),
        comparator=value.comparator,
        unit=value.unit,
        interval=limits.text,
        low=limits.low,
        high=limits.high,
        flag=read_flag(resource),
        status=around.status,
        specimen=around.specimen,
        laboratory=around.laboratory,
        note=note,
        is_machine_number=value.is_number,
    )
    return with_own_words(found, resource)
