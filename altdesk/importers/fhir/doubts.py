"""What a person must look at: modifiers, and units that contradict their code."""

from collections.abc import Iterator

from altdesk.core.catalogue import catalogue
from altdesk.core.problem import Level, Place, Problem
from altdesk.importers.fhir.bundle import Node
from altdesk.importers.fhir.shape import (
    Resource,
    first,
    loinc,
    objects,
    string,
    words,
)
from altdesk.importers.measured import measured
from altdesk.importers.observation import Observation


def doubts(node: Node) -> Iterator[Problem]:
    """Yield the questions about an Observation and its components."""
    resource = node.resource
    if any(objects(resource.get("modifierExtension"))):
        what = "This result carries a modifier that AltDesk does not know."
        do = "Compare it with the report before you keep it."
        yield Problem(Place(node.place), what, do, Level.QUESTION)
    yield from _unit(resource, node.place)
    for number, component in enumerate(objects(resource.get("component")), start=1):
        yield from _unit(component, f"{node.place}, component {number}")


def _unit(resource: Resource, place: str) -> Iterator[Problem]:
    """Ask where the unit that people read and its code mean different amounts."""
    quantity = first(resource.get("valueQuantity"))
    printed, code = string(quantity.get("unit")), string(quantity.get("code"))
    if not printed or not code or printed == code:
        return
    names, codes = (
        tuple(words(resource.get("code"))),
        tuple(loinc(resource.get("code"))),
    )
    one = Observation(place, names, "", loinc=codes, unit=printed)
    analyte = catalogue().get(measured(one).analyte)
    if analyte is None:
        return
    read, coded = analyte.conversion(printed), analyte.conversion(code)
    if read is not None and coded is not None and read != coded:
        what = f"The unit is printed as {printed} and coded as {code}."
        do = "Compare it with the report before you keep it."
        yield Problem(Place(place, "unit"), what, do, Level.QUESTION)
