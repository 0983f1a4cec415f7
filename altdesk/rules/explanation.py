"""An explanation: what was read to find something out, down to results and sources."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self


class SourceStatus(StrEnum):
    """How far a statement was checked against its source (clinical.md 0)."""

    VERIFIED = "verified"
    RECALLED = "recalled"
    """Shown as "unverified": the passage was not re-read."""
    DESIGN = "design"


@dataclass(frozen=True, slots=True)
class Citation:
    """A source: the id of `sources.toml`, the reference in full, its year if known.

    `status` tells how far the source itself was read.
    """

    id: str
    text: str
    year: int | None = None
    status: SourceStatus | None = None


@dataclass(frozen=True, slots=True)
class Input:
    """A fact that was read: its name, its value in words, and where it came from.

    `origin` names results with date and laboratory ("ALT 58 U/L, 3 Nov 2026, Lab A"),
    events or answers; empty for facts that follow from the other inputs.
    """

    name: str
    meaning: str
    value: str
    origin: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Parameter:
    """A number of the knowledge base that was read, with unit and sources."""

    name: str
    value: str
    unit: str
    sources: tuple[Citation, ...]
    status: SourceStatus


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a statement is made: clause, inputs, formula with numbers put in, sources.

    `missing` are the facts and tests whose answer could change it. `because` are the
    explanations that this one rests on. One made by `later` is worked out when it is
    first looked into: most of them never are.
    """

    statement: str
    rule: str = ""
    clause: str = ""
    formula: str = ""
    inputs: tuple[Input, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    sources: tuple[Citation, ...] = ()
    status: SourceStatus = SourceStatus.DESIGN
    missing: tuple[str, ...] = ()
    because: tuple["Explanation", ...] = ()
    _work: Callable[[], "Explanation"] = field(init=False, repr=False, compare=False)

    @classmethod
    def later(cls, work: Callable[[], "Explanation"]) -> Self:
        """Return the explanation that `work` will give; each look finds the same."""
        made = cls.__new__(cls)
        object.__setattr__(made, "_work", work)
        return made

    if not TYPE_CHECKING:  # pragma: no branch - type checkers know all parts

        def __getattr__(self, name: str) -> Any:
            """Work out a part that is not there yet; nothing else comes here."""
            whole = object.__getattribute__(self, "_work")()
            for part in fields(self):
                if part.init:
                    object.__setattr__(self, part.name, getattr(whole, part.name))
            return object.__getattribute__(self, name)
