"""Which units a log is read in: shown on every screen, offered in the form."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from altdesk.core.analyte import Analyte
from altdesk.core.unit import Unit
from altdesk.gui.wording import say
from altdesk.store.log import Log

_ENZYMES, _AMOUNTS = "units.enzymes", "units.amounts"
_ENZYME_UNIT = "U/L"
_PROTEIN_UNIT = "g/dL"


class Enzymes(StrEnum):
    """The unit of ALT, AST, ALP, GGT, CK and LDH."""

    PRINTED = ""
    UNITS = "U/L"
    KATAL = "ukat/L"

    @property
    def words(self) -> str:
        if self is Enzymes.PRINTED:
            return say("As each report prints them")
        return str(Unit(self.value))


class Amounts(StrEnum):
    """How other results are measured."""

    ASK = ""
    MASS = "mass"
    MOLES = "moles"

    @property
    def words(self) -> str:
        return {
            Amounts.ASK: say("As each report prints them"),
            Amounts.MASS: say("By weight: mg/dL, g/dL"),
            Amounts.MOLES: say("By amount: µmol/L, g/L"),
        }[self]


@dataclass(frozen=True, slots=True)
class OfferedUnits:
    """What the person has chosen for this log."""

    enzymes: Enzymes = Enzymes.PRINTED
    amounts: Amounts = Amounts.ASK

    @classmethod
    def read(cls, log: Log) -> Self:
        """Return the choices kept in a log."""
        enzymes, amounts = log.setting(_ENZYMES), log.setting(_AMOUNTS)
        return cls(
            Enzymes(enzymes) if enzymes in set(Enzymes) else Enzymes.PRINTED,
            Amounts(amounts) if amounts in set(Amounts) else Amounts.ASK,
        )

    def as_settings(self) -> Iterator[tuple[str, str]]:
        yield _ENZYMES, self.enzymes.value
        yield _AMOUNTS, self.amounts.value

    def unit_for(self, analyte: Analyte) -> str:
        """Return the unit to fill in; "" leaves it to the report.

        Nearly every report counts enzymes in U/L: that is filled in unasked.
        """
        if analyte.canonical_unit.code == _ENZYME_UNIT:
            return (self.enzymes or Enzymes.UNITS).words
        return self.shown_unit(analyte)

    def shown_unit(self, analyte: Analyte) -> str:
        """Return the unit to show; "" leaves it as each report prints it."""
        if analyte.canonical_unit.code == _ENZYME_UNIT:
            return self.enzymes.words if self.enzymes else ""
        if self.amounts is Amounts.ASK:
            return ""
        by_weight = self.amounts is Amounts.MASS
        if analyte.canonical_unit.code == _PROTEIN_UNIT:
            return _PROTEIN_UNIT if by_weight else "g/L"
        wanted = ("mg/dL",) if by_weight else ("umol/L", "mmol/L")
        found = (unit for unit in wanted if unit in analyte.units())
        unit = next(found, "")
        return str(Unit(unit)) if unit else ""
