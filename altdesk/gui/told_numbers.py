"""Findings in the person's language, as far as the sheet has its sentences.

What has no phrase there stays English, with the decimal mark of the language: the
engine writes numbers with a point. What is quoted from the log stays as it was printed
or typed. An explanation gets its marks when somebody opens it.
"""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from PySide6.QtCore import QLocale

from altdesk.core.history import History
from altdesk.core.quoting import quoted, with_marks
from altdesk.gui.language import LANGUAGE
from altdesk.report.phrasebook import spoken
from altdesk.report.wording import wording
from altdesk.rules.explanation import Citation, Explanation
from altdesk.rules.findings import Findings

_KEPT = frozenset({"id", "knowledge", "rule", "clause"})
"""Names, versions and expressions: none is a sentence."""


def told_in_language(findings: Findings, history: History) -> Findings:
    """Return findings as the person's country writes numbers."""
    kept, mark = quoted(history), QLocale().decimalPoint()
    told = spoken(findings, wording(LANGUAGE.code).keeping(kept))
    if mark != ".":
        told = _Teller(mark, kept).tell(told)
    return told


class _Teller:
    """Puts one decimal mark into whatever holds sentences."""

    def __init__(self, mark: str, kept: tuple[str, ...]) -> None:
        self._mark = mark
        self._kept = kept

    def tell(self, value: Any) -> Any:
        """Return a value with the mark in all its sentences."""
        if type(value) is str:
            return with_marks(value, self._mark, self._kept)
        if type(value) is tuple:
            return tuple(map(self.tell, value))
        if isinstance(value, Explanation):
            return Explanation.later(lambda: self._within(value))
        if is_dataclass(value) and not isinstance(value, type | Citation):
            return self._within(value)
        return value

    def _within(self, value: Any) -> Any:
        """Return a dataclass whose own sentences have the mark."""
        parts = {
            field.name: self.tell(getattr(value, field.name))
            for field in fields(value)
            if field.init and field.name not in _KEPT
        }
        return replace(value, **parts)
