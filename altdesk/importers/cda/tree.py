"""Walking a CDA tree by local names, whatever the namespace."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"


def local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: Element | None, *path: str) -> Iterator[Element]:
    """Yield the elements at `path` below `element`, of all branches."""
    if element is None:
        return
    for child in element:
        if local(child) == path[0]:
            if len(path) == 1:
                yield child
            else:
                yield from children(child, *path[1:])


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first element at `path`, or None."""
    return next(children(element, *path), None)


def attribute(element: Element | None, name: str) -> str:
    return "" if element is None else element.get(name, "").strip()[:2000]


def kind(element: Element | None) -> str:
    """Return the type that xsi:type names, without its prefix."""
    return attribute(element, _TYPE).rpartition(":")[2]


def text(element: Element | None) -> str:
    """Return all text inside `element`, with single spaces."""
    if element is None:
        return ""
    return " ".join("".join(element.itertext()).split())[:2000]
