"""Looking into FHIR JSON without trusting its shape.

Real files put objects where lists belong and numbers where strings belong; what has
the wrong shape is treated as absent.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import Any

Resource = dict[str, Any]
_LOINC_OID = "2.16.840.1.113883.6.1"
_LONGEST = 2000
_MOST_DIGITS = 30
_MOST_CODINGS = 50
"""Of one concept; real ones have a handful."""


def objects(node: object) -> Iterator[Resource]:
    """Yield the objects of a list, or the one that stands where a list belongs."""
    if isinstance(node, dict):
        yield node
    elif isinstance(node, list):
        yield from (child for child in node if isinstance(child, dict))


def first(node: object) -> Resource:
    """Return the first object of a list or the object itself; {} without one."""
    if node is None:
        return {}
    if isinstance(node, dict):
        return node
    return next(objects(node), {})


def string(node: object) -> str:
    """Return a string, or a number as its digits; "" for anything else."""
    if isinstance(node, str):
        return node.strip()[:_LONGEST]
    return "" if node is None else number(node)


def number(node: object) -> str:
    """Return a number as the file writes it; "" for anything else."""
    if node is None or isinstance(node, bool):
        return ""
    if isinstance(node, int):
        return str(node) if abs(node) < 10**_MOST_DIGITS else ""
    if isinstance(node, Decimal):
        is_plain = abs(node.adjusted()) <= _MOST_DIGITS
        return f"{node:f}" if is_plain else str(node)
    return node.strip() if isinstance(node, str) else ""


def words(concept: object) -> list[str]:
    """Return text and displays of CodeableConcepts, each once, the text first.

    Some files put a mere string where a CodeableConcept belongs.
    """
    if concept is None or isinstance(concept, str):
        return [concept.strip()[:_LONGEST]] if concept else []
    found: dict[str, None] = {}
    for one in islice(objects(concept), _MOST_CODINGS):
        found[string(one.get("text"))] = None
        for coding in islice(objects(one.get("coding")), _MOST_CODINGS):
            found[string(coding.get("display"))] = None
    found.pop("", None)
    return list(found)


def loinc(concept: object) -> list[str]:
    """Return the LOINC codes of CodeableConcepts, by their address or their OID."""
    return codes(concept, "loinc") or codes(concept, _LOINC_OID)


def codings(concept: object) -> Iterator[Resource]:
    for one in islice(objects(concept), _MOST_CODINGS):
        yield from islice(objects(one.get("coding")), _MOST_CODINGS)


def codes(concept: object, system: str = "") -> list[str]:
    """Return the codes of CodeableConcepts, of one `system` where it is named."""
    if concept is None:
        return []
    return [
        code
        for coding in codings(concept)
        if (code := string(coding.get("code")))
        and (not system or _names(string(coding.get("system")).casefold(), system))
    ]


def _names(address: str, system: str) -> bool:
    if system[0].isdigit():
        return address.removeprefix("urn:oid:") == system
    return system in address
