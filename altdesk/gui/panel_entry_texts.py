"""What stands in the panel form: texts, before anyone has judged them.

From these texts come the draft that is recorded and the entry that survives a crash.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime

from altdesk.core.analyte import Analyte
from altdesk.core.catalogue import catalogue
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.history import History
from altdesk.core.number import Ambiguous, DecimalMark, read_number, with_mark
from altdesk.core.panel import DrawContext, Panel
from altdesk.core.problem import Place
from altdesk.core.result import Provenance, Result
from altdesk.core.unit import Unit, read_unit
from altdesk.gui.language import LANGUAGE
from altdesk.gui.panel_entry_limits import are_limits, both_limits, printed_interval
from altdesk.gui.settings_units import OfferedUnits
from altdesk.gui.wording import say_known, value_of

LIVER_PANEL = ("ALT", "AST", "ALP", "GGT", "TBIL", "ALB", "PLT")
"""The rows of a first panel."""

OFFERED = OfferedUnits()
"""The units where nothing was chosen in Settings."""

_TYPED = Provenance("typed")
_WORD = re.compile(r"[a-z]{3}")
_ALL_ACCEPTED = frozenset({"value", "unit", "limits"})


@dataclass(frozen=True, slots=True)
class RowTexts:
    """One row of the grid, as it stands in its fields.

    `accepted` are the questions answered with yes. `original` is the recorded result
    that the row shows, when an old panel is edited.
    """

    name: str
    analyte: str | None = None
    value: str = ""
    unit: str = ""
    low: str = ""
    high: str = ""
    accepted: frozenset[str] = frozenset()
    original: Result | None = None

    @property
    def is_empty(self) -> bool:
        return not self.value.strip()

    def as_draft(self, place: Place) -> DraftResult:
        """Return the row as a draft; an untouched old result stays as it was."""
        drafted = DraftResult(
            text=self.value.strip(),
            name=self.name,
            analyte=self.analyte,
            unit=self.unit.strip() or None,
            low=self.low.strip(),
            high=self.high.strip(),
            place=place,
            provenance=_TYPED,
            accepted=self.accepted,
        )
        if self.original is None:
            return drafted
        return _kept(drafted, self, self.original)


def _kept(draft: DraftResult, row: RowTexts, original: Result) -> DraftResult:
    """Keep of the original what the person did not change."""
    same_value = _is_value(row.value, original)
    same_limits = are_limits((row.low, row.high), original.interval)
    untouched = same_limits and same_value and row.unit == shown_unit(original.unit)
    interval = printed_interval(original) if same_limits else ""
    return replace(
        draft,
        text=original.text if same_value else draft.text,
        name=original.name,
        interval=interval,
        low="" if interval else draft.low,
        high="" if interval else draft.high,
        flag=original.flag if untouched else "",
        status=original.status,
        note=original.note,
        provenance=original.provenance if untouched else _TYPED,
    )


def _is_value(typed: str, original: Result) -> bool:
    """Tell whether a field holds a result's value as any language writes it."""
    text, value = original.text, original.value
    return typed in {text, *(with_mark(text, value, mark) for mark in DecimalMark)}


@dataclass(frozen=True, slots=True)
class EntryTexts:
    """The whole form, as typed."""

    collected: str = ""
    laboratory: str = ""
    rows: tuple[RowTexts, ...] = ()
    facts: tuple[tuple[str, bool], ...] = ()
    note: str = ""
    panel_id: str | None = None
    moment: datetime | None = None
    """The exact moment of the old panel's draw, kept while its day stays the same."""

    @property
    def is_untyped(self) -> bool:
        """Tell whether nothing would be lost with these texts."""
        is_bare = not (self.collected.strip() or self.note.strip() or self.facts)
        return is_bare and all(row.is_empty for row in self.rows)

    def as_draft(self, collected: date | None) -> DraftPanel:
        """Return the draft of the panel drawn on `collected`."""
        moment: date | datetime | None = collected
        if self.moment is not None and self.moment.date() == collected:
            moment = self.moment
        return DraftPanel(
            collected=moment,
            results=tuple(
                row.as_draft(place_of(number))
                for number, row in enumerate(self.rows)
                if not row.is_empty
            ),
            laboratory=self.laboratory,
            context=DrawContext(self.facts),
            note=self.note.strip(),
            id=self.panel_id,
        )


def place_of(number: int) -> Place:
    """Return the place of a row: problems find back to it by `number_of`."""
    return Place(f"row {number + 1}")


def number_of(place: Place) -> int | None:
    """Return the row that a problem's place names, counted from 0."""
    word, _, number = str(place).partition(" ")
    return int(number) - 1 if word == "row" and number.isdigit() else None


def new_entry(history: History, offered: OfferedUnits = OFFERED) -> EntryTexts:
    """Return an empty panel: the last panel's analytes, units and limits offered."""
    latest = history.latest_panel
    if latest is None:
        return EntryTexts(rows=tuple(first_row(n, offered) for n in LIVER_PANEL))
    names = dict.fromkeys(r.analyte for r in latest.results if r.analyte is not None)
    rows = tuple(next_row(history, n, offered) for n in names or LIVER_PANEL)
    return EntryTexts(laboratory=latest.laboratory, rows=rows)


def next_row(
    history: History, identifier: str, offered: OfferedUnits = OFFERED
) -> RowTexts:
    """Return an empty row with unit and limits of the last result of an analyte."""
    latest = history.series(identifier).latest
    if latest is None:
        return first_row(identifier, offered)
    row = row_of(latest.result)
    known = read_unit(row.unit)
    unit = row.unit if known is None else str(known)
    return RowTexts(row.name, row.analyte, "", unit, row.low, row.high)


def first_row(identifier: str, offered: OfferedUnits = OFFERED) -> RowTexts:
    """Return an empty row; without a chosen unit only enzymes get one.

    0.7 µkat/L typed as U/L is far below what is plausible and asked about; 17 mg/dL
    of bilirubin is not, so its unit is left to the report.
    """
    analyte = catalogue().get(identifier)
    if analyte is None:
        return RowTexts(identifier, None)
    return RowTexts(short_name(analyte), identifier, unit=offered.unit_for(analyte))


def short_name(analyte: Analyte) -> str:
    """Return the name of a row: the short one that reports print.

    ALT, GGT or INR are the same on every page; a word, such as "albumin", is that of
    the person's language.
    """
    names = {s.language: s.names[0] for s in analyte.synonyms if s.names}
    english = names.get("en", "")
    if english and not _WORD.search(english):
        return english
    return names.get(LANGUAGE.code) or english or say_known(analyte.name)


def edited_entry(panel: Panel) -> EntryTexts:
    """Return a recorded panel as it stands in the form."""
    moment = panel.collected if isinstance(panel.collected, datetime) else None
    return EntryTexts(
        collected=panel.collected_on.isoformat(),
        laboratory=panel.laboratory,
        rows=tuple(row_of(result) for result in panel.results),
        facts=panel.context.facts,
        note=panel.note,
        panel_id=panel.id,
        moment=moment,
    )


def restored(kept: EntryTexts, panel: Panel | None) -> EntryTexts:
    """Return the kept texts, with the old panel's results beside their rows.

    The analytes are named in the language of now.
    """
    before = edited_entry(panel) if panel else EntryTexts()
    known = {_key(r): r.original for r in before.rows}
    rows = tuple(
        replace(r, name=_name(r), original=known.get(_key(r))) for r in kept.rows
    )
    return replace(kept, rows=rows, moment=before.moment)


def _name(row: RowTexts) -> str:
    analyte = catalogue().get(row.analyte)
    return row.name if analyte is None else short_name(analyte)


def _key(row: RowTexts) -> tuple[str | None, str]:
    """Return what a row is known by; its name can be that of another language."""
    return (row.analyte, "" if row.analyte else row.name)


def row_of(result: Result) -> RowTexts:
    """Return a recorded result as it stands in the grid."""
    analyte = catalogue().get(result.analyte)
    low, high = both_limits(result.interval)
    return RowTexts(
        name=short_name(analyte) if analyte else result.name,
        analyte=result.analyte,
        value=value_of(result),
        unit=shown_unit(result.unit),
        low=low,
        high=high,
        accepted=_ALL_ACCEPTED | _readings(result),
        original=result,
    )


def _readings(result: Result) -> frozenset[str]:
    """Return which reading of "1.234" was chosen when the result was recorded."""
    number = read_number(result.text)
    if not isinstance(number, Ambiguous) or result.value is None:
        return frozenset()
    is_decimal = number.as_decimal.value == result.value
    return frozenset({"value.decimal" if is_decimal else "value.grouped"})


def shown_unit(code: str | None) -> str:
    """Return a unit as it stands in a form: as printed, "10*3/uL" as people read it."""
    if not code:
        return ""
    return str(Unit(code)) if "*" in code else code
