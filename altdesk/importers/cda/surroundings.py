"""When and from what a result was taken, and who measured it."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from altdesk.importers.cda.tree import attribute, child, children, local, text
from altdesk.importers.clinical_time import read_hl7_time
from altdesk.importers.observation import When
from altdesk.importers.specimen import words_of_code

_COLLECTING = frozenset({"17636008", "28520004", "33882-2", "82078001", "22778000"})
_COLLECTION_TEMPLATES = frozenset(
    {"1.3.6.1.4.1.19376.1.3.1.2", "2.16.840.1.113883.10.20.22.4.415"}
)


def collection(element: Element) -> Element | None:
    """Return the procedure that drew the specimen, beside the results in `element`."""
    for inner in element:
        if local(inner) in {"component", "entryRelationship"}:
            for procedure in children(inner, "procedure"):
                if _collects(procedure):
                    return procedure
    return None


def _collects(procedure: Element) -> bool:
    if attribute(procedure, "moodCode") not in {"", "EVN"}:
        return False
    roots = {attribute(t, "root") for t in children(procedure, "templateId")}
    code = attribute(child(procedure, "code"), "code")
    return code in _COLLECTING or not roots.isdisjoint(_COLLECTION_TEMPLATES)


def when(element: Element | None) -> When | None:
    time = child(element, "effectiveTime")
    for part in (time, child(time, "low"), child(time, "center"), child(time, "high")):
        found = read_hl7_time(attribute(part, "value"))
        if found is not None:
            return found
    return None


def specimen_words(element: Element | None) -> list[str]:
    """Return the words for the specimen, by its name or by its code alone."""
    found = []
    for entity in _entities(element):
        code = child(entity, "code")
        named = [attribute(code, "displayName"), text(child(code, "originalText"))]
        named.append(text(child(entity, "name")))
        if not any(named):
            named.append(words_of_code(attribute(code, "code")))
        found += named
    return [word for word in found if word]


def _entities(element: Element | None) -> Iterator[Element]:
    yield from children(element, "specimen", "specimenRole", "specimenPlayingEntity")
    for role in children(element, "participant", "participantRole"):
        if attribute(role, "classCode") == "SPEC":
            yield from children(role, "playingEntity")


def laboratory(element: Element) -> str:
    for path in (
        ("performer", "assignedEntity", "representedOrganization", "name"),
        ("author", "assignedAuthor", "representedOrganization", "name"),
    ):
        name = text(child(element, *path))
        if name:
            return name
    return ""
