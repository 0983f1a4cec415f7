"""When and from what an Observation was taken, by itself, its panel or its report."""

from altdesk.core.result import Status
from altdesk.importers.clinical_time import read_iso_time
from altdesk.importers.fhir.bundle import Node
from altdesk.importers.fhir.shape import (
    Resource,
    codes,
    first,
    objects,
    string,
    words,
)
from altdesk.importers.observation import When
from altdesk.importers.specimen import words_of_code

_STATUS = {
    "registered": Status.PRELIMINARY,
    "partial": Status.PRELIMINARY,
    "preliminary": Status.PRELIMINARY,
    "amended": Status.CORRECTED,
    "corrected": Status.CORRECTED,
    "cancelled": Status.CANCELLED,
    "entered-in-error": Status.ENTERED_IN_ERROR,
}
_NOT_LABORATORY = frozenset(
    (
        "vital-signs",
        "social-history",
        "survey",
        "exam",
        "imaging",
        "procedure",
        "therapy",
        "activity",
    )
)


def status_of(node: Node) -> Status:
    """Return the status; a report entered in error takes its results with it."""
    own = _STATUS.get(string(node.resource.get("status")), Status.FINAL)
    reports = [string(parent.resource.get("status")) for parent in node.parents]
    if reports and all(status == "entered-in-error" for status in reports):
        return Status.ENTERED_IN_ERROR
    return own


def collected(node: Node) -> When:
    """Return when the specimen was taken.

    The nearest that tells it: the result, its specimen, its panel, its report. The
    date of issue is the last resort.
    """
    for holder in node.ancestry():
        when = _effective(holder.resource) or _specimen_taken(holder)
        if when is not None:
            return when
    for holder in node.ancestry():
        issued = read_iso_time(string(holder.resource.get("issued")))
        if issued is not None:
            return When(issued.moment, issued.printed, is_reported=True)
    return When()


def _effective(resource: Resource) -> When | None:
    for key in ("effectiveDateTime", "effectiveInstant", "appliesDateTime"):
        when = read_iso_time(string(resource.get(key)))
        if when is not None:
            return when
    events = first(resource.get("effectiveTiming")).get("event")
    for text in events if isinstance(events, list) else ():
        when = read_iso_time(string(text))
        if when is not None:
            return when
    for key in ("effectivePeriod", "appliesPeriod"):
        period = first(resource.get(key))
        when = read_iso_time(string(period.get("start") or period.get("end")))
        if when is not None:
            return when
    return None


def _specimen_taken(node: Node) -> When | None:
    for reference in objects(node.resource.get("specimen")):
        specimen = node.find(reference)
        collection = first(specimen.resource.get("collection")) if specimen else {}
        period = first(collection.get("collectedPeriod"))
        for text in (collection.get("collectedDateTime"), period.get("start")):
            when = read_iso_time(string(text))
            if when is not None:
                return when
    return None


def specimen_words(node: Node) -> tuple[str, ...]:
    """Return the words that tell the specimen: its type and the names of its panels.

    A report lists the specimens of all its results, so that only a single one counts.
    """
    found: list[str] = []
    for holder in node.ancestry():
        references = list(objects(holder.resource.get("specimen")))
        if len(references) == 1:
            found += _of_specimen(holder, references[0])
        if holder is not node and holder.type == "Observation":
            found += words(holder.resource.get("code"))
        if found:
            break
    if node.parents and not found:
        found += words(node.parents[0].resource.get("code"))
    return (*found, *words(node.resource.get("bodySite")))


def _of_specimen(node: Node, reference: Resource) -> list[str]:
    specimen = node.find(reference)
    kind = specimen.resource.get("type") if specimen else None
    told = words(kind) or [word for c in codes(kind) if (word := words_of_code(c))]
    display = string(reference.get("display"))
    return [*told, display] if display else told


def is_laboratory(resource: Resource) -> bool:
    """Tell whether an Observation may be a laboratory's: not a weight, not a survey."""
    kinds = {code.casefold() for code in codes(resource.get("category"))}
    return not kinds or not kinds <= _NOT_LABORATORY


def note_of(resource: Resource) -> str:
    """Return what the laboratory remarked (R4 note, STU3 comment, DSTU2 comments)."""
    notes = [string(note.get("text")) for note in objects(resource.get("note"))]
    notes += [string(resource.get(key)) for key in ("comment", "comments")]
    lines = [line for note in notes for line in note.splitlines()]
    return "\n".join(line for line in lines if line.strip())[:500]
