"""The archive that an iPhone's "Export All Health Data" writes.

`export.xml` (up to gigabytes of steps) only lists the clinical records; each record
is a FHIR resource in a file of its own. The list is found by scanning blocks, so that
memory does not grow with the export.
"""

import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from xml.sax.saxutils import unescape

from altdesk.core.person import Sex
from altdesk.core.problem import Level, Place, Problem
from altdesk.core.result import day_of
from altdesk.errors import UnreadableFileError
from altdesk.importers.charset import decode
from altdesk.importers.choices import Choices
from altdesk.importers.clinical_time import read_iso_time
from altdesk.importers.fhir import read_documents
from altdesk.importers.fhir.shape import Resource
from altdesk.importers.observation import Subject
from altdesk.importers.reading import Reading
from altdesk.importers.source import MEGABYTE, SourceFile
from altdesk.importers.strict_json import load
from altdesk.importers.zip_members import blocks, content, open_archive

_FOLDER = "clinical-records/"
_MOST_LIST = 8 * 1024 * MEGABYTE
_SCANNED_ANYWAY = 600 * MEGABYTE
"""Lists of steps are alike and pack well; this much is scanned in two seconds."""
_MOST_RECORD = 8 * MEGABYTE
_MOST_RECORDS = 100_000
_LONGEST_TAG = 64 * 1024
_TAG = re.compile(rb"<(?:ClinicalRecord|Me)\s[^<>]*>")
_BEGIN = re.compile(rb"<(?:ClinicalRecord|Me)\s")
_ATTRIBUTE = re.compile(r"([A-Za-z]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_RESULT_FILES = (
    "Observation",
    "DiagnosticReport",
    "Patient",
    "Specimen",
    "Organization",
)
_LABORATORY = "HKClinicalTypeIdentifierLabResultRecord"
_SEXES = {"HKBiologicalSexFemale": Sex.FEMALE, "HKBiologicalSexMale": Sex.MALE}


def sniff(head: bytes) -> bool:
    """Tell whether a file is an Apple Health export, zipped or its bare list."""
    if head.startswith(b"PK\x03\x04"):
        return b"apple_health_export/" in head or _FOLDER.encode() in head
    return head[:4096].lstrip(b"\xef\xbb\xbf").startswith(b"<?xml") and (
        b"<!DOCTYPE HealthData" in head[:4096] or b"<HealthData" in head
    )


@dataclass(slots=True)
class _Listed:
    """What export.xml says: the owner of the phone, and the files with results."""

    owner: Subject = field(default_factory=Subject)
    files: dict[str, None] = field(default_factory=dict)


def read(source: SourceFile, choices: Choices) -> Reading:
    """Return the laboratory results of an export archive.

    Raises:
        UnreadableFileError: it is damaged, or holds no clinical records.
    """
    if not source.head.startswith(b"PK"):
        what = f"{source.name} only lists the results; they lie in other files."
        raise UnreadableFileError(what, "Choose the whole archive, export.zip.")
    with open_archive(source) as archive:
        listed = _list(archive, source)
        problems: list[Problem] = []
        documents = list(_documents(archive, listed, problems))
    if not documents and problems:
        first = problems[0]  # every record was refused: for this, or the like
        what = f"{source.name}: {first.what}"
        raise UnreadableFileError(what, first.do or "Export it again.")
    if not documents:
        what = f"{source.name} holds no clinical records."
        do = "On the phone, add your provider under Health Records, then export again."
        raise UnreadableFileError(what, do)
    reading = read_documents(documents, source, choices, problems, listed.owner)
    return replace(reading, format="Apple Health")


def _list(archive: zipfile.ZipFile, source: SourceFile) -> _Listed:
    listed = _Listed()
    for member in archive.infolist():
        is_list = member.filename.lower().endswith(".xml")
        if is_list and "cda" not in member.filename.lower():
            stream = blocks(archive, member, _MOST_LIST, _SCANNED_ANYWAY)
            for tag in tags(_told(stream, member.file_size, source)):
                _take(tag, listed)
    return listed


def _told(stream: Iterable[bytes], size: int, source: SourceFile) -> Iterator[bytes]:
    """Yield the blocks of the list, telling how much of it is read."""
    read = 0
    for block in stream:
        source.watch(read // MEGABYTE, size // MEGABYTE)
        read += len(block)
        yield block


def tags(stream: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the ClinicalRecord and Me tags of a stream of blocks."""
    rest = b""
    for block in stream:
        window = rest + block
        end = 0
        for found in _TAG.finditer(window):
            yield found[0]
            end = found.end()
        rest = _unfinished(window[end:])


def _unfinished(window: bytes) -> bytes:
    """Return what may be the beginning of a tag that the next block ends."""
    last = window.rfind(b"<")
    if last < 0 or b">" in window[last:]:
        return b""
    begun = window[last:]
    is_ours = len(begun) < len(b"<ClinicalRecord ") or _BEGIN.match(begun) is not None
    return begun if is_ours and len(begun) <= _LONGEST_TAG else b""


def _take(tag: bytes, listed: _Listed) -> None:
    entities = {"&quot;": '"', "&apos;": "'"}
    attributes = {
        name: unescape(one or other, entities)
        for name, one, other in _ATTRIBUTE.findall(tag.decode("utf-8", "replace"))
    }
    if tag.startswith(b"<Me"):
        listed.owner = _owner(attributes)
    elif attributes.get("type") == _LABORATORY:
        path = attributes.get("resourceFilePath", "")
        if path and len(listed.files) < _MOST_RECORDS:
            listed.files[path.lstrip("/")] = None


def _owner(attributes: dict[str, str]) -> Subject:
    born = read_iso_time(
        attributes.get("HKCharacteristicTypeIdentifierDateOfBirth", "")
    )
    sex = attributes.get("HKCharacteristicTypeIdentifierBiologicalSex", "")
    day = day_of(born.moment) if born is not None and born.moment else None
    return Subject(sex=_SEXES.get(sex), born=day)


def _documents(
    archive: zipfile.ZipFile, listed: _Listed, problems: list[Problem]
) -> Iterator[tuple[str, Resource]]:
    members = {_inside(m.filename): m for m in archive.infolist() if m.filename}
    wanted = dict(listed.files)
    for path in members:
        name = path.removeprefix(_FOLDER)
        if path.startswith(_FOLDER) and name.startswith(_RESULT_FILES):
            wanted[path] = None
    for path in wanted:
        name = path.rpartition("/")[2]
        member = members.get(path)
        if member is None:
            what = "The export lists this record, but its file is missing."
            problems.append(Problem(Place(name), what, "", Level.NOTE))
            continue
        document = _document(archive, member, name, problems)
        if document is not None:
            yield name, document


def _inside(path: str) -> str:
    """Return a member's path from the folder of the clinical records on."""
    at = path.find(_FOLDER)
    return path[at:] if at >= 0 else path


def _document(
    archive: zipfile.ZipFile,
    member: zipfile.ZipInfo,
    name: str,
    problems: list[Problem],
) -> Resource | None:
    """Return the resource of one file; a broken one is said and passed over."""
    try:
        data = content(archive, member, _MOST_RECORD)
        document = load(decode(data, name), name)
    except UnreadableFileError as error:
        problems.append(Problem(Place(name), error.what, error.advice, Level.NOTE))
        return None
    return document if isinstance(document, dict) else None
