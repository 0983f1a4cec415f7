"""Names that go on with the one above them: "Direct" below "Bilirubin, total"."""

from dataclasses import dataclass

from altdesk.core.naming import find_analytes, fold_name

_STEM = "bilirubin"
_WHOLE = frozenset({"total", "gesamt", "totale", "totalt", "totaal"})
_PART = frozenset(
    {
        "direct",
        "conjugated",
        "direkt",
        "konjugiert",
        "directa",
        "direta",
        "diretta",
        "directe",
    }
)


@dataclass(slots=True)
class NamesAbove:
    """What stood above a row: the heading of its section, the row before it."""

    section: str = ""
    _last: str | None = None
    _unit: str = ""

    def whole_name(self, name: str, unit: str) -> str:
        """Return what a bare "Direct" or "Total" means here; "" for other names."""
        folded = fold_name(name)
        is_below = self._last == "TBIL" and unit == self._unit
        is_headed = find_analytes(self.section).only == "TBIL"
        if folded in _PART and (is_below or is_headed):
            return f"{_STEM} direct"
        return f"{_STEM} total" if folded in _WHOLE and is_headed else ""

    def see(self, analyte: str | None, unit: str) -> None:
        """Keep which analyte a row was about, and its unit as printed."""
        self._last, self._unit = analyte, unit
