"""The shape of a formula: numbers in, a value and its steps out.

Arithmetic is decimal: the same on every computer to the last digit, and a limit such
as 1.3 is exactly 1.3.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_FLOOR, Decimal
from typing import TypeAlias

Numbers: TypeAlias = Mapping[str, Decimal]
"""Inputs or parameters by name; yes is 1, no is 0, a category is its points."""

NO = Decimal(0)
YES = Decimal(1)


@dataclass(frozen=True, slots=True)
class Worked:
    """The value of a formula and the steps on the way that the formula shows."""

    value: Decimal
    steps: Numbers = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Formula:
    """A pure function of inputs and parameters, and the names that it uses."""

    compute: Callable[[Numbers, Numbers], Worked]
    parameters: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()


def within(value: Decimal, low: Decimal, high: Decimal) -> Decimal:
    """Return `value`, kept between `low` and `high`."""
    return max(low, min(value, high))


def to_points(value: Decimal) -> Decimal:
    """Return the nearest whole number; a half goes up (scores.toml, rule rounding)."""
    half = YES / (YES + YES)
    return (value + half).to_integral_value(rounding=ROUND_FLOOR)
