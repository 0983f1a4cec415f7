"""The body mass index from height and weight, for who does not know it."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from altdesk.core.number import Number, read_number
from altdesk.gui.flow import FlowLayout
from altdesk.gui.labels import Label
from altdesk.gui.settled_field import SettledField
from altdesk.gui.wording import number, say

_CM_IN_M = Decimal(100)
_PLACES = Decimal("0.1")
_SHORTEST, _TALLEST = Decimal(40), Decimal(260)


class BodyMassIndex(QWidget):
    """Two fields; both filled, the index is worked out and told."""

    worked_out = Signal(object)
    """A Decimal in kg/m²."""

    def __init__(self) -> None:
        super().__init__()
        self.height_cm = self._field(say("Height in cm"))
        self.weight_kg = self._field(say("Weight in kg"))
        self._said = Label("", tone="muted")
        row = FlowLayout(self)
        row.addWidget(Label(say("or worked out from"), "small", tone="muted"))
        for field, unit in ((self.height_cm, "cm"), (self.weight_kg, "kg")):
            row.addWidget(field)
            row.addWidget(Label(unit, tone="muted"))
        row.addWidget(self._said)

    def _field(self, name: str) -> SettledField:
        field = SettledField()
        field.setAccessibleName(name)
        field.setFixedWidth(self.fontMetrics().averageCharWidth() * 12)
        field.settled.connect(self._work_out)
        return field

    def clear(self) -> None:
        """Empty the fields: another person is looked at."""
        self.height_cm.clear()
        self.weight_kg.clear()
        self._said.setText("")

    def _work_out(self) -> None:
        index = body_mass_index(self.height_cm.text(), self.weight_kg.text())
        if index is None:
            self._said.setText("")
            return
        said = f"= {number(index, 3)} kg/m²"
        if said != self._said.text():
            self._said.setText(said)
            self.worked_out.emit(index)


def body_mass_index(height_cm: str, weight_kg: str) -> Decimal | None:
    """Return weight (kg) / height (m) squared; None unless both are plausible."""
    height, weight = read_number(height_cm), read_number(weight_kg)
    if not isinstance(height, Number) or not isinstance(weight, Number):
        return None
    if not _SHORTEST <= height.value <= _TALLEST or weight.value <= 0:
        return None
    return (weight.value / (height.value / _CM_IN_M) ** 2).quantize(_PLACES)
