"""The value, limits and names of a CDA observation."""

import re
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from altdesk.importers.cda.tree import attribute, child, children, kind, text

LOINC = "2.16.840.1.113883.6.1"
_UNITS = "246514001"
_CODED = frozenset(("CD", "CE", "CO", "CV"))
_NOT_NORMAL = re.compile(
    r"\s*\(?(?:critical|panic|alert|alarm|therapeutic|toxic|target)", re.IGNORECASE
)

BAR = " | "
"""What parts the cells of a row of readable text."""

Narrative = dict[str, str]
"""The readable text of a document, by the IDs of its pieces."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value with what stands apart from it."""

    text: str
    comparator: str = ""
    unit: str = ""
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """The laboratory's limits, apart or as text."""

    low: str = ""
    high: str = ""
    text: str = ""
    note: str = ""


def read_value(observation: Element, narrative: Narrative) -> Value:
    """Return what the value element says; "" for a pending or withheld one."""
    value = child(observation, "value")
    if child(value, "low") is not None or child(value, "high") is not None:
        return _bound(value)
    if child(value, "numerator") is not None:
        return _ratio(child(value, "numerator"), child(value, "denominator"))
    quantity = _quantity(value)
    found = quantity if quantity.text else Value(_words(value, narrative))
    return found if found.unit else replace(found, unit=_unit_apart(observation))


def _ratio(above: Element | None, below: Element | None) -> Value:
    """Return "1:160" for a titre; 45 U to 1 L is 45 U/L, 1.2 to 1 is 1.2."""
    text, to = attribute(above, "value"), attribute(below, "value")
    if to not in {"1", "1.0"} or text == "1":
        return Value(f"{text}:{to}")
    units = (attribute(above, "unit"), attribute(below, "unit"))
    unit = "/".join(part for part in units if part not in {"", "1"})
    return Value(text, unit=unit, is_number=True)


def _unit_apart(observation: Element) -> str:
    """Return the unit that stands beside the value, or else at its limits."""
    for beside in children(observation, "entryRelationship", "observation"):
        if is_unit(beside):
            value = child(beside, "value")
            return attribute(value, "code") or text(value)
    limits = ("referenceRange", "observationRange", "value")
    for side in ("low", "high"):
        for limit in children(observation, *limits, side):
            if attribute(limit, "unit"):
                return attribute(limit, "unit")
    return ""


def is_unit(observation: Element) -> bool:
    """Tell whether an observation only names the unit of the one around it."""
    return attribute(child(observation, "code"), "code") == _UNITS


def _quantity(element: Element | None) -> Value:
    """Return value and unit, or those of the translation where only it has them."""
    if element is None:
        return Value("")
    if attribute(element, "value"):
        unit = attribute(element, "unit")
        return Value(attribute(element, "value"), unit=unit, is_number=True)
    for translation in children(element, "translation"):
        if attribute(translation, "value"):
            original = text(child(translation, "originalText"))
            unit = (
                original or attribute(translation, "unit") or attribute(element, "unit")
            )
            return Value(attribute(translation, "value"), unit=unit, is_number=True)
    return Value("")


def _bound(value: Element | None) -> Value:
    """Read "<5", which CDA writes as an interval from nothing (or zero) to 5."""
    low, high = child(value, "low"), child(value, "high")
    lower, upper = _quantity(low), _quantity(high)
    if upper.text and (not lower.text or _is_zero(lower.text)):
        sign = "<=" if attribute(high, "inclusive") == "true" else "<"
        return Value(upper.text, sign, upper.unit or lower.unit, is_number=True)
    if lower.text and not upper.text:
        sign = ">=" if attribute(low, "inclusive") == "true" else ">"
        return Value(lower.text, sign, lower.unit, is_number=True)
    return Value(f"{lower.text} - {upper.text}".strip(" -"), unit=lower.unit)


def _is_zero(number: str) -> bool:
    return not number.strip("0.")


def _words(value: Element | None, narrative: Narrative) -> str:
    """Return the words of a coded or textual value."""
    if kind(value) in _CODED or attribute(value, "code"):
        original = text(child(value, "originalText"))
        named = attribute(value, "displayName") or original
        translated = attribute(child(value, "translation"), "displayName")
        return named or translated
    return _told(value, narrative)


def _told(element: Element | None, narrative: Narrative) -> str:
    """Return the text of an element, or the piece of readable text that it names."""
    reference = attribute(child(element, "reference"), "value").removeprefix("#")
    return text(element) or narrative.get(reference, "")


def read_limits(observation: Element, narrative: Narrative, sex: str = "") -> Limits:
    """Return the normal limits, those of the person's sex ("F", "M"); or none."""
    ranges = list(children(observation, "referenceRange", "observationRange"))
    normal = [r for r in ranges if _interpretation(r) in {"", "N"}]
    normal = [r for r in normal if not _NOT_NORMAL.match(_shown(r, narrative))]
    if len(normal) > 1:
        normal = [r for r in normal if _interpretation(r) == "N"] or normal
        normal = [r for r in normal if _is_for(r, sex)] or normal
    if not normal:
        return Limits()
    if len({_shown(r, narrative) for r in normal}) > 1:
        told = "; ".join(_shown(r, narrative) for r in normal[:6])
        return Limits(note=f"Several ranges are printed: {told}.")
    value = child(normal[0], "value")
    low, high = _quantity(child(value, "low")), _quantity(child(value, "high"))
    return Limits(low.text, high.text, _told(child(normal[0], "text"), narrative))


def _is_for(one: Element, sex: str) -> bool:
    """Tell whether a range holds for everybody, or for that sex."""
    path = ("precondition", "criterion", "value")
    told = {attribute(value, "code") for value in children(one, *path)} & {"F", "M"}
    return not told or told == {sex}


def _interpretation(one: Element) -> str:
    return attribute(child(one, "interpretationCode"), "code")


def _shown(one: Element, narrative: Narrative) -> str:
    value = child(one, "value")
    low, high = _quantity(child(value, "low")), _quantity(child(value, "high"))
    return _told(child(one, "text"), narrative) or f"{low.text} - {high.text}"


def read_names(observation: Element, narrative: Narrative) -> tuple[str, ...]:
    """Return the names: the code's display, original text and translations.

    Without any, the readable text that the result points at tells its name.
    """
    code = child(observation, "code")
    found = {
        attribute(code, "displayName"): None,
        _name(child(code, "originalText"), narrative): None,
    }
    for translation in children(code, "translation"):
        found[attribute(translation, "displayName")] = None
    if not any(found):
        found = {_name(child(observation, "text"), narrative): None}
    return tuple(name for name in found if name)


def _name(element: Element | None, narrative: Narrative) -> str:
    return _told(element, narrative).partition(BAR)[0][:80]


def read_loinc(code: Element | None) -> tuple[str, ...]:
    """Return the LOINC codes of a code and its translations."""
    if code is None:
        return ()
    all_of_them = (code, *children(code, "translation"))
    return tuple(
        attribute(one, "code")
        for one in all_of_them
        if _is_loinc(one) and attribute(one, "code")
    )


def _is_loinc(code: Element) -> bool:
    system = attribute(code, "codeSystem")
    if system:
        return system == LOINC
    return attribute(code, "codeSystemName").casefold() == "loinc"


def read_flag(observation: Element, narrative: Narrative) -> str:
    """Return the laboratory's flag: its code, or the words where no code stands."""
    marks = list(children(observation, "interpretationCode"))
    every = [one for mark in marks for one in (mark, *children(mark, "translation"))]
    codes = [attribute(one, "code") for one in every]
    words = [_told(child(one, "originalText"), narrative) for one in every]
    names = [attribute(one, "displayName") for one in every]
    return next((flag[:40] for flag in (*codes, *words, *names) if flag), "")
