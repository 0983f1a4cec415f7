"""What a laboratory measures: analytes, their units and usual limits.

The figures come from `resources/knowledge/analytes.toml`, each with its source.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from altdesk.core.interval import ReferenceInterval
from altdesk.core.person import Sex
from altdesk.core.unit import Unit, fold_spelling, read_unit

UNITLESS = "1"
TIMES_LIMIT = "{ULN}"
TITER = "{titer}"

# NGSP % = 0.09148 x IFCC (mmol/mol) + 2.152 (analytes.toml, HBA1C).
_IFCC_UNIT = "mmol/mol"


class Kind(StrEnum):
    """How a result of an analyte is expressed."""

    QUANTITY = "quantity"
    TITER = "titer"
    ORDINAL = "ordinal"


class Linear(NamedTuple):
    """A conversion: canonical = value * factor + offset, exactly."""

    factor: Decimal
    offset: Decimal = Decimal(0)

    def apply(self, value: Decimal) -> Decimal:
        return value * self.factor + self.offset

    def invert(self, canonical: Decimal) -> Decimal:
        return (canonical - self.offset) / self.factor


_SAME = Linear(Decimal(1))


class Plausible(NamedTuple):
    """Where a value is asked about, and where it is not kept (canonical unit)."""

    confirm_below: Decimal | None = None
    confirm_above: Decimal | None = None
    reject_below: Decimal | None = None
    reject_above: Decimal | None = None


class Names(NamedTuple):
    """The names that reports of one language print for an analyte."""

    language: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Analyte:
    """One analyte with everything that is known about it.

    `spellings` are the units it is printed in; `conversions` maps each, folded, to the
    canonical unit.
    """

    id: str
    name: str
    kind: Kind
    canonical_unit: Unit
    loinc: tuple[str, ...]
    synonyms: tuple[Names, ...]
    spellings: tuple[str, ...]
    conversions: dict[str, Linear]
    usual: dict[Sex, ReferenceInterval]
    plausible: Plausible
    sources: tuple[str, ...]
    notes: str = ""

    @property
    def is_unitless(self) -> bool:
        """Tell whether a result without a unit is complete (INR, titres, yes/no)."""
        is_ratio = self.canonical_unit.code in {UNITLESS, TIMES_LIMIT}
        return is_ratio or self.kind is not Kind.QUANTITY

    def conversion(self, unit: str | None) -> Linear | None:
        """Return how a value in `unit`, as printed, becomes canonical; None: unknown.

        No unit is only accepted where none is needed.
        """
        if unit is None or not unit.strip():
            return _SAME if self.is_unitless else None
        folded = fold_spelling(unit)
        if folded in self.conversions:
            return self.conversions[folded]
        known = read_unit(unit)
        return self.conversions.get(fold_spelling(known.code)) if known else None

    def to_canonical(self, value: Decimal, unit: str | None) -> Decimal | None:
        conversion = self.conversion(unit)
        return None if conversion is None else conversion.apply(value)

    def usual_interval(self, sex: Sex | None) -> ReferenceInterval | None:
        """Return the usual limits; without a sex only where both sexes share them."""
        if sex is not None:
            return self.usual.get(sex)
        both = {self.usual.get(Sex.MALE), self.usual.get(Sex.FEMALE)}
        return both.pop() if len(both) == 1 else None

    def units(self) -> tuple[str, ...]:
        """Return the units to offer in a form, the canonical one first."""
        return (self.canonical_unit.code, *_offered(self))


def _offered(analyte: Analyte) -> tuple[str, ...]:
    """Return one spelling for each different unit."""
    seen = {_SAME: analyte.canonical_unit.code}
    for spelling in analyte.spellings:
        seen.setdefault(analyte.conversions[fold_spelling(spelling)], spelling)
    return tuple(seen.values())[1:]


def read_analyte(entry: Mapping[str, Any]) -> Analyte:
    """Return the analyte of one `[[analyte]]` entry of analytes.toml."""
    return Analyte(
        id=entry["id"],
        name=entry["name"],
        kind=Kind(entry["kind"]),
        canonical_unit=Unit(entry["canonical_unit"]),
        loinc=tuple(code["code"] for code in entry.get("loinc", ())),
        synonyms=tuple(
            Names(s["lang"], tuple(s["names"])) for s in entry.get("synonym", ())
        ),
        spellings=_spellings(entry),
        conversions=_conversions(entry),
        usual=_usual(entry),
        plausible=Plausible(
            *(_decimal(entry.get(field)) for field in Plausible._fields)
        ),
        sources=tuple(entry.get("source", ())),
        notes=entry.get("notes", ""),
    )


def _decimal(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def _spellings(entry: Mapping[str, Any]) -> tuple[str, ...]:
    ifcc = (_IFCC_UNIT,) if "ifcc_factor" in entry else ()
    return (*(unit["unit"] for unit in entry.get("unit", ())), *ifcc)


def _conversions(entry: Mapping[str, Any]) -> dict[str, Linear]:
    found = {fold_spelling(entry["canonical_unit"]): _SAME}
    for unit in entry.get("unit", ()):
        found[fold_spelling(unit["unit"])] = Linear(Decimal(unit["to_canonical"]))
    if "ifcc_factor" in entry:
        linear = Linear(entry["ifcc_factor"], entry["ifcc_offset"])
        found[fold_spelling(_IFCC_UNIT)] = linear
    return found


def _usual(entry: Mapping[str, Any]) -> dict[Sex, ReferenceInterval]:
    found = {}
    for sex, word in ((Sex.MALE, "male"), (Sex.FEMALE, "female")):
        low = _decimal(entry.get(f"ref_{word}_low"))
        high = _decimal(entry.get(f"default_uln_{word}", entry.get(f"ref_{word}_high")))
        if low is not None or high is not None:
            found[sex] = ReferenceInterval(low, high)
    return found
