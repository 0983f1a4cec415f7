"""Resources of a document, where they stand, and what refers to what.

Bundles inside bundles may use the same ids again, so that each is a scope of its own.
References are looked up, never followed round: a cycle ends at the first repetition.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from altdesk.importers.fhir.shape import Resource, objects, string
from altdesk.importers.observation import Subject

_HOLDERS = frozenset({"Bundle", "Parameters"})
_DEEPEST = 10


@dataclass(slots=True)
class Scope:
    """The resources that references of one bundle can mean."""

    outer: "Scope | None" = None
    by_reference: dict[str, "Node"] = field(default_factory=dict)

    def find(self, reference: str) -> "Node | None":
        """Return what `reference` means here; a version or base address is ignored."""
        scope: Scope | None = self
        plain = reference.split("/_history/", maxsplit=1)[0]
        short = "/".join(plain.split("/")[-2:])
        while scope is not None:
            found = scope.by_reference.get(plain) or scope.by_reference.get(short)
            if found is not None:
                return found
            scope = scope.outer
        return None


@dataclass(slots=True)
class Node:
    """A resource at its place; `parents` are the reports and panels it belongs to."""

    resource: Resource
    place: str
    scope: Scope
    contained: dict[str, "Node"] = field(default_factory=dict)
    parents: list["Node"] = field(default_factory=list)
    subject: Subject | None = None
    """What a Patient resource says, read once."""

    @property
    def type(self) -> str:
        return string(self.resource.get("resourceType"))

    def find(self, reference: Resource) -> "Node | None":
        """Return the resource that a Reference object of this one means."""
        target = string(reference.get("reference"))
        if target.startswith("#"):
            return self.contained.get(target[1:])
        return self.scope.find(target) if target else None

    def ancestry(self) -> Iterator["Node"]:
        """Yield this node, its panels and reports, the nearest first, each once."""
        if not self.parents:
            yield self
            return
        seen: set[int] = set()
        waiting = [self]
        while waiting and len(seen) < _DEEPEST:
            node = waiting.pop(0)
            if id(node) not in seen:
                seen.add(id(node))
                yield node
                waiting += node.parents


@dataclass(frozen=True, slots=True)
class _Entry:
    """A resource as it stands in a bundle."""

    resource: Resource
    place: str
    address: str = ""


def nodes(documents: Iterable[tuple[str, Resource]]) -> list[Node]:
    """Return all resources of (place, document) pairs, in the order of the file."""
    found: list[Node] = []
    outermost = Scope()
    for place, document in documents:
        _collect(_Entry(document, place), outermost, found, 0)
    for node in found:
        _link(node)
    return found


def let_go(found: Iterable[Node]) -> None:
    """Undo what refers in circles, so that a large document is freed at once."""
    for node in found:
        node.scope.by_reference.clear()
        node.contained.clear()
        node.parents.clear()
        node.resource = {}


def _collect(entry: _Entry, scope: Scope, found: list[Node], depth: int) -> None:
    resource = entry.resource
    if string(resource.get("resourceType")) in _HOLDERS:
        if depth < _DEEPEST:
            inner = Scope(scope)
            for one in _entries(entry):
                _collect(one, inner, found, depth + 1)
        return
    node = Node(resource, entry.place or "the resource", scope)
    identifier = string(resource.get("id"))
    own = f"{node.type}/{identifier}" if identifier else ""
    for reference in (entry.address, own):
        if reference:
            scope.by_reference.setdefault(reference, node)
    found.append(node)
    _collect_contained(node, found)


def _entries(bundle: _Entry) -> Iterator[_Entry]:
    entries = bundle.resource.get("entry") or bundle.resource.get("parameter")
    for number, entry in enumerate(entries if isinstance(entries, list) else (), 1):
        inner = entry.get("resource") if isinstance(entry, dict) else None
        if isinstance(inner, dict):
            place = f"entry {number}"
            place = f"{bundle.place}, {place}" if bundle.place else place
            yield _Entry(inner, place, string(entry.get("fullUrl")))


def _collect_contained(node: Node, found: list[Node]) -> None:
    for inner in objects(node.resource.get("contained")):
        identifier = string(inner.get("id"))
        place = f"{node.place}, contained {identifier}"
        child = Node(inner, place, node.scope, node.contained)
        node.contained.setdefault(identifier, child)
        found.append(child)


def _link(node: Node) -> None:
    """Tell the results of a report or panel what they belong to."""
    for reference in _members(node.resource):
        child = node.find(reference)
        if child is not None and child is not node:
            child.parents.append(node)


def _members(resource: Resource) -> Iterator[Resource]:
    kind = resource.get("resourceType")
    if kind == "DiagnosticReport":
        yield from objects(resource.get("result"))
    elif kind == "Observation":
        yield from objects(resource.get("hasMember"))
        for related in objects(resource.get("related")):
            if related.get("type") == "has-member":
                yield from objects(related.get("target"))
