"""The fields of an OBX segment: value, unit, status."""

import re
from dataclasses import dataclass

from altdesk.core.number import Number, read_number
from altdesk.core.result import Status
from altdesk.importers.hl7.splitting import Segment

_POWER = re.compile(r"\s*x?\s*10\s*$", re.IGNORECASE)
_CODED = frozenset({"CE", "CWE", "CNE", "CF", "IS", "ID"})
_WITHOUT_TEXT = frozenset({"ED", "RP"})
_NO_FLAG = frozenset({"none", "null", "na", "n/a"})
_STATUS = {
    "F": Status.FINAL,
    "U": Status.FINAL,
    "C": Status.CORRECTED,
    "P": Status.PRELIMINARY,
    "R": Status.PRELIMINARY,
    "S": Status.PRELIMINARY,
    "I": Status.PRELIMINARY,
    "X": Status.CANCELLED,
    "N": Status.CANCELLED,
    "D": Status.ENTERED_IN_ERROR,
    "W": Status.ENTERED_IN_ERROR,
}


@dataclass(frozen=True, slots=True)
class ObservedValue:
    """OBX-5 as text, with the comparator of a structured numeric."""

    text: str
    comparator: str = ""
    is_attachment: bool = False


def read_value(obx: Segment) -> ObservedValue:
    """Return what OBX-5 says, by the type in OBX-2."""
    kind = obx.text(2).upper()
    if kind in _WITHOUT_TEXT:
        return ObservedValue("", is_attachment=True)
    if kind == "SN" and obx.separators.component in obx.field(5):
        return _structured(obx.components(5))
    if kind in _CODED:
        parts = [_coded(obx.split(part)) for part in obx.repetitions(5)]
        return ObservedValue(" ".join(part for part in parts if part))
    parts = [" ".join(obx.split(part)).strip() for part in obx.repetitions(5)]
    filled = [part for part in parts if part]
    # Two numbers side by side would read as one with a gap in its thousands.
    is_numbers = all(read_number(part) is not None for part in filled)
    return ObservedValue((" ~ " if is_numbers else " ").join(dict.fromkeys(filled)))


def _structured(parts: tuple[str, ...]) -> ObservedValue:
    """Read "<^5", "^1^:^160" (a titre) and "^10^-^20"."""
    padded = (*parts, "", "", "", "")
    comparator, first, sign, second = padded[:4]
    if sign or second:
        return ObservedValue(f"{comparator}{first}{sign or ' '}{second}")
    comparator = "" if comparator == "=" else comparator
    return ObservedValue(first, comparator)


def _coded(parts: tuple[str, ...]) -> str:
    """Return the words of a coded answer, or its code where there are none."""
    return (parts[1] if len(parts) > 1 else "") or parts[0]


def read_unit_field(obx: Segment) -> str:
    """Return the unit of OBX-6: "U/l" of "U/l^^L", "10^9/L" as it stands."""
    parts = obx.components(6)
    if len(parts) > 1 and _POWER.fullmatch(parts[0]) and parts[1][:1].isdigit():
        return f"{parts[0]}^{parts[1]}"
    return _first(parts)


def read_flag_field(obx: Segment) -> str:
    """Return the flags of OBX-8 without words that say there is none."""
    flags = (part.strip() for part in obx.repetitions(8))
    return " ".join(f for f in flags if f and f.casefold() not in _NO_FLAG)


def read_interval_field(obx: Segment) -> str:
    """Return the limits of OBX-7; some systems part low from high as components."""
    parts = obx.components(7)
    is_pair = len(parts) == len(("low", "high")) and all(
        isinstance(read_number(part), Number) for part in parts
    )
    return " - ".join(parts) if is_pair else obx.text(7)


def _first(parts: tuple[str, ...]) -> str:
    return next((part for part in parts[:2] if part), "")


def read_status(obx: Segment) -> Status:
    """Return the status of OBX-11; a missing one is final."""
    return _STATUS.get(obx.text(11).upper()[:1], Status.FINAL)
