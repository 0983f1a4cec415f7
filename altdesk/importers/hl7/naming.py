"""What a test is called (OBX-3, OBX-4), and which LOINC codes it has."""

import re

from altdesk.core.catalogue import catalogue
from altdesk.importers.hl7.splitting import Segment
from altdesk.importers.hl7.values import read_unit_field

_LOINC_SYSTEMS = frozenset(
    {"ln", "lnc", "loinc", "http://loinc.org", "2.16.840.1.113883.6.1"}
)
_LOINC = re.compile(r"[0-9]{1,5}-[0-9]")
_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
_ORIGINAL_TEXT = 8


def names_and_codes(obx: Segment) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the printed names and the LOINC codes of OBX-3.

    Analysers give their number of a test in OBX-3 and its name in OBX-4.
    """
    printed = obx.components(3)
    parts = (*printed, *[""] * (_ORIGINAL_TEXT + 1))
    names: list[str] = []
    codes: list[str] = []
    for code, name, system in (parts[0:3], parts[3:6]):
        if name:
            names.append(name)
        if system.casefold() in _LOINC_SYSTEMS or (
            not system and _must_be_loinc(code, name, obx)
        ):
            codes.append(code)
    if parts[_ORIGINAL_TEXT] and parts[_ORIGINAL_TEXT] not in names:
        names.append(parts[_ORIGINAL_TEXT])
    if not names and parts[0] and not codes:
        names = _of_an_analyser(parts[0], obx.components(4)[0])
    return tuple(names), tuple(codes)


def _must_be_loinc(code: str, name: str, obx: Segment) -> bool:
    """Tell a LOINC code without its system: by form, check digit and unit.

    Beside a name it only counts where the unit is one of the test that it means.
    """
    if _LOINC.fullmatch(code) is None or not _has_check_digit(code):
        return False
    analyte = catalogue().with_loinc(code)
    if not name or analyte is None:
        return True
    return analyte.conversion(read_unit_field(obx)) is not None


def _has_check_digit(code: str) -> bool:
    digits = [int(digit) for digit in reversed(code.replace("-", ""))]
    total = sum(digits[0::2]) + sum(_DOUBLED[digit] for digit in digits[1::2])
    return total % len(_DOUBLED) == 0


def _of_an_analyser(code: str, beside: str) -> list[str]:
    """Return the bare code, and the name beside it where there is one."""
    if not beside[:1].isalpha():
        return [code]
    return [beside] if code.isdigit() else [code, beside]
