"""Which version of FHIR a file is written in, by what only that version does."""

from collections.abc import Iterable
from itertools import islice

from altdesk.importers.fhir.bundle import Node
from altdesk.importers.fhir.shape import codings

_LOOKED_AT = 300


def format_name(nodes: Iterable[Node]) -> str:
    """Return "FHIR R4", "FHIR STU3", "FHIR DSTU2", or "FHIR" where nothing tells."""
    results = (node for node in nodes if node.type == "Observation")
    votes = {"FHIR R4": 0, "FHIR STU3": 0, "FHIR DSTU2": 0}
    for node in islice(results, _LOOKED_AT):
        version = _version(node)
        if version is not None:
            votes[version] += 1
    best = max(votes, key=lambda name: votes[name])
    return best if votes[best] else "FHIR"


def _version(node: Node) -> str | None:
    resource = node.resource
    if isinstance(resource.get("category"), dict) or "comments" in resource:
        return "FHIR DSTU2"
    if "hasMember" in resource or isinstance(resource.get("interpretation"), list):
        return "FHIR R4"
    if {"context", "related", "comment"} & resource.keys():
        return "FHIR STU3"
    if isinstance(resource.get("interpretation"), dict):
        return "FHIR STU3"
    systems = {
        str(coding.get("system")) for coding in codings(resource.get("category"))
    }
    if any("terminology.hl7.org" in system for system in systems):
        return "FHIR R4"
    is_old = any("//hl7.org/fhir/" in system for system in systems)
    return "FHIR STU3" if is_old else None
