"""Which analyte an observation measured, if it is one of ours in blood.

Name and unit, which people see, weigh more than a code that contradicts both: public
sample messages carry the code of direct bilirubin on a GGT line.
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from altdesk import bundled
from altdesk.core.analyte import Analyte, Kind
from altdesk.core.catalogue import catalogue
from altdesk.core.interval import read_interval
from altdesk.core.naming import find_analytes
from altdesk.core.number import Number, read_number
from altdesk.core.unit import read_unit
from altdesk.importers.long_names import component_of, without_unit
from altdesk.importers.observation import Observation
from altdesk.importers.specimen import ALSO_IN_URINE, Specimen, specimen_of

_OTHER_ENZYMES = frozenset({"CK-MB"})
_FAR_OFF = Decimal(5)
_RELATED = {
    "mmol/L": ("umol/L", Decimal(1000)),
    "mg/L": ("g/L", Decimal("0.001")),
    "mg/dL": ("g/dL", Decimal("0.001")),
}


@dataclass(frozen=True, slots=True)
class Measured:
    """What was found: one of ours, something else, or nothing to keep.

    `why_not` tells why it is not kept as a blood result; `doubt` what was settled and
    how; `is_open` that two analytes are equally possible and the person decides.
    """

    analyte: str | None = None
    why_not: str = ""
    doubt: str = ""
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class _Codes:
    more: dict[str, str]
    other: dict[str, str]
    not_blood: dict[str, str]


@cache
def _codes() -> _Codes:
    table = bundled.read_toml("resources", "loinc.toml")
    more = {code: analyte for analyte, codes in table["more"].items() for code in codes}
    return _Codes(more, table["other"], table["not_blood"])


class _Said(NamedTuple):
    """What an observation says of its analyte; a file says the same again and again."""

    names: tuple[str, ...]
    loinc: tuple[str, ...]
    unit: str
    specimen: tuple[str, ...]
    interval: str
    high: str

    @property
    def name(self) -> str:
        return self.names[0] if self.names else ""


def measured(observation: Observation) -> Measured:
    """Return which analyte `observation` measured, or why it is none of ours."""
    return _measured(
        _Said(
            observation.names,
            observation.loinc,
            observation.unit,
            observation.specimen,
            observation.interval,
            observation.high,
        )
    )


@lru_cache(maxsize=4096)
def _measured(observation: _Said) -> Measured:
    specimen = _specimen(observation)
    coded = _by_code(observation.loinc)
    named = _by_names(observation.names, observation.unit)
    if specimen is Specimen.OTHER:
        return Measured(why_not="It was not measured in blood.")
    if isinstance(coded, Measured):
        return _beyond_ours(coded, named, observation)
    if coded is None:
        return _named(observation, named)
    if not named or coded in named:
        return Measured(coded)
    return _settle(coded, named, observation)


def _beyond_ours(
    coded: Measured, named: tuple[str, ...], observation: _Said
) -> Measured:
    """Keep another blood test as printed, unless its name would be taken for ours.

    An enzyme by name and unit is followed where the code means none: public sample
    messages carry the code of globulin on a GGT line.
    """
    if not named or coded.why_not:
        return coded
    code = ", ".join(observation.loinc)
    said = f"The code {code} means another test than “{observation.name}”."
    meant = {_codes().other.get(code) for code in observation.loinc}
    is_enzyme = len(named) == 1 and _is_enzyme(named[0], observation.unit)
    if is_enzyme and not meant & _OTHER_ENZYMES:
        return Measured(named[0], doubt=f"{said} Name and unit were followed.")
    return Measured(why_not=said, doubt=f"{said} It is kept as printed.")


def _is_enzyme(identifier: str, unit: str) -> bool:
    analyte = catalogue().get(identifier)
    is_activity = analyte is not None and analyte.canonical_unit.code == "U/L"
    return is_activity and bool(unit) and _fits(identifier, unit)


def _named(observation: _Said, named: tuple[str, ...]) -> Measured:
    if len(named) != 1:
        return Measured(is_open=bool(named))
    analyte = catalogue().get(named[0])
    if analyte is not None and _is_lookalike(analyte, observation):
        return Measured(why_not=f"Its unit or range does not fit {analyte.name}.")
    return Measured(named[0])


def _settle(coded: str, named: tuple[str, ...], observation: _Said) -> Measured:
    """Decide between a code and a name that contradict each other, by the unit."""
    fits_code = _fits(coded, observation.unit)
    fits_name = [name for name in named if _fits(name, observation.unit)]
    code = ", ".join(observation.loinc)
    said = f"The code {code} means {coded}, the name “{observation.name}” does not."
    if len(fits_name) == 1 and not fits_code:
        return Measured(fits_name[0], doubt=f"{said} Name and unit were followed.")
    if fits_code and not fits_name:
        return Measured(coded, doubt=f"{said} The unit fits the code.")
    return Measured(doubt=said, is_open=True)


def _fits(identifier: str, unit: str) -> bool:
    analyte = catalogue().get(identifier)
    return analyte is not None and (
        analyte.kind is not Kind.QUANTITY or analyte.conversion(unit) is not None
    )


def _by_code(codes: tuple[str, ...]) -> str | Measured | None:
    for code in codes:
        if code in _codes().not_blood:
            return Measured(why_not=f"The code means {_codes().not_blood[code]}.")
        if code in _codes().other:
            return Measured()
    for code in codes:
        analyte = catalogue().with_loinc(code)
        found = analyte.id if analyte is not None else _codes().more.get(code)
        if found is not None:
            return found
    return None


def _by_names(names: tuple[str, ...], unit: str) -> tuple[str, ...]:
    for name in names:
        found = _by_name(name, unit)
        if found:
            return found
    return ()


@lru_cache(maxsize=4096)
def _by_name(name: str, unit: str) -> tuple[str, ...]:
    for form in (name, component_of(name), without_unit(name)):
        found = find_analytes(form, unit or None).candidates
        if found:
            return found
    return ()


@lru_cache(maxsize=4096)
def _specimen(observation: _Said) -> Specimen:
    """Tell the specimen: a name that says "urine" decides, then other words."""
    if any(specimen_of(name) is Specimen.OTHER for name in observation.names):
        return Specimen.OTHER
    told = {specimen_of(words) for words in observation.specimen}
    if Specimen.OTHER in told and Specimen.BLOOD not in told:
        return Specimen.OTHER
    return Specimen.BLOOD if Specimen.BLOOD in told else Specimen.UNTOLD


def _is_lookalike(analyte: Analyte, observation: _Said) -> bool:
    """Tell a fraction in % or a urine test from the blood test of the same name."""
    if analyte.id not in ALSO_IN_URINE:
        return False
    unit = read_unit(observation.unit) if observation.unit else None
    if unit is not None and unit.code == "%":
        return analyte.conversion("%") is None
    return _has_far_off_limit(analyte, observation, unit.code if unit else "")


def _has_far_off_limit(analyte: Analyte, observation: _Said, unit: str) -> bool:
    high = _upper_limit(observation)
    usual = max((i.high for i in analyte.usual.values() if i.high), default=None)
    factor, known = Decimal(1), unit
    if analyte.conversion(unit) is None and unit in _RELATED:
        known, factor = _RELATED[unit]
    conversion = analyte.conversion(known)
    if high is None or usual is None or conversion is None:
        return False
    canonical = conversion.apply(high * factor)
    return canonical > usual * _FAR_OFF or canonical * _FAR_OFF < usual


def _upper_limit(observation: _Said) -> Decimal | None:
    if observation.high:
        number = read_number(observation.high)
        return number.value if isinstance(number, Number) and number.value else None
    found = read_interval(observation.interval) if observation.interval else None
    return found.interval.high if found is not None else None


def is_coded_as_ours(codes: tuple[str, ...]) -> bool:
    """Tell whether LOINC codes name one of AltDesk's analytes."""
    return isinstance(_by_code(codes), str)


def is_named_as_ours(names: tuple[str, ...]) -> bool:
    """Tell whether names that people read mean one of AltDesk's analytes."""
    return bool(_by_names(names, ""))
