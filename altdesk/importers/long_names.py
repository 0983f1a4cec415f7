"""What a long name says of its analyte: LOINC's, SNOMED's and Nordic ones.

They frame the name that people use by specimen, property, method and unit.
"""

import re

from altdesk.core.naming import INVISIBLE
from altdesk.core.unit import read_unit
from altdesk.importers.specimen import Specimen, specimen_of

_LONG_NAME = re.compile(
    r"(?P<component>[^\[\]]{1,120}?)\s*\[[^\]]{1,80}\]\s*"
    r"(?:(?:(?:in|of|from|dans|en|di|im)\s+)?(?P<system>(?!\s|by\s).{1,80}?))?"
    r"(?:\s+by\s+(?P<method>.{1,120}))?"
)
_PLAIN_LONG_NAME = re.compile(
    r"(?P<component>.{1,80}?)\s+in\s+(?P<system>(?:Platelet poor plasma|Blood|Serum|"
    r"Plasma|Serum or Plasma|Serum, Plasma or Blood|Capillary blood))"
    r"(?:\s+by\s+.{1,120})?",
    re.IGNORECASE,
)
_SHORT_NAME = re.compile(
    r"(?P<component>.{1,60}?)(?:\s+#)?\s+(?P<system>SerPlBld|SerPl|Ser|Plas|Bld|PPP|"
    r"BldA|BldV|Ur|Stl|CSF)(?:[-+ ].{0,40})?"
)
_SNOMED_NAME = re.compile(
    r"(?:measurement of\s+)?(?P<component>.{1,80}?)(?:\s+measurement)?"
    r"(?:\s+\((?:procedure|observable entity)\))?",
    re.IGNORECASE,
)
_NPU_NAME = re.compile(
    r"(?:(?P<system>P|S|B|fP|fS|Pt|P\([^()]{1,12}\))\s?[—–-]{1,2}\s?)?"
    r"(?P<component>[^;=]{1,80}?)\s*;\s*(?:cat|kat|subst|stof|mass|num|antal|arb|rel)"
    r"\S*\s?(?:c|k|t|fr|tid)?\..*",
    re.IGNORECASE,
)
"""Nordic and Danish names: "P—Alanine transaminase; cat.c.(IFCC 2002) = ? U/L"."""
_LEADING_CODE = re.compile(r"[0-9]{2,5}-[0-9]\s+(?=[^\W\d_]{2})")
_FULL_NAME = re.compile(
    r"(?P<component>[^:]{1,80}):[A-Z]{2,20}:(?:PT|24H|[0-9]{1,2}H|\*)?:(?P<system>[^:]{1,40}):"
    r"(?:QN|ORD|SEMIQN|NOM|NAR|ORDQN|\*|-)?(?::.*)?",
    re.IGNORECASE,
)
"""LOINC's six parts: "ALANINE AMINOTRANSFERASE:CCNC:PT:SER/PLAS:QN:"."""
_UNIT_BEHIND = re.compile(
    r"(?P<name>.{2,80}?)(?:\s*[(\[](?P<bracketed>[^()\[\]]{1,20})[)\]]|"
    r"[,\s]\s*(?P<bare>\S{1,20}))"
)
_COUNT = re.compile(r"x?\s?10\s?[*^eE]\s?[0-9]{1,2}")


def without_unit(name: str) -> str:
    """Return "ALT" of "ALT (U/L)" and "ALT, U/L", "PLT" of "PLT (x10*3)".

    "Albumin %" stays whole: a share of the protein is another test.
    """
    found = _UNIT_BEHIND.fullmatch(name.strip())
    if found is None:
        return name
    unit = found["bracketed"] or found["bare"]
    if "%" in unit:
        return name
    is_unit = read_unit(unit) is not None or _COUNT.fullmatch(unit) is not None
    return found["name"] if is_unit else name


def component_of(name: str) -> str:
    """Return the component of a LOINC name: "ALT" of "ALT SerPl-cCnc".

    A name of another system ("Iron in Liver") or of a challenge ("--2 hours post
    glucose") stays whole.
    """
    bare = _LEADING_CODE.sub("", " ".join(name.translate(INVISIBLE).split()))
    if "--" in bare:
        return bare
    for shape in (_FULL_NAME, _LONG_NAME, _PLAIN_LONG_NAME, _SHORT_NAME):
        found = shape.fullmatch(bare)
        if found is not None and _is_blood(found["system"]):
            return found["component"]
    return _without_frame(bare)


def _without_frame(name: str) -> str:
    """Return "ALT" of the names "ALT measurement (procedure)" and "P-ALT; cat.c."."""
    for shape in (_NPU_NAME, _SNOMED_NAME):
        found = shape.fullmatch(name)
        if found is not None:
            return found["component"]
    return name


def _is_blood(system: str | None) -> bool:
    return system is None or specimen_of(system) is Specimen.BLOOD
