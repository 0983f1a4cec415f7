"""The Summary: everything that a sheet says, in order, without any layout.

A Summary is made of blocks. Each text is plain: no markup is read from it, so what
a person typed can never become anything else than letters.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from altdesk.core.event import EventKind
from altdesk.core.number import Comparator
from altdesk.report.options import Paper, Variant


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight; `source` is the number that it cites."""

    text: str
    is_strong: bool = False
    is_faint: bool = False
    source: int | None = None


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph; `mark` hangs to its left ("1." or "–"), `depth` indents it.

    `anchor` is a source's number: links to it stay inside the document.
    """

    runs: tuple[Run, ...]
    mark: str = ""
    depth: int = 0
    is_small: bool = False
    is_lead: bool = False
    """It introduces the next block and stays on its page."""
    anchor: int | None = None

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part (level 2) or of a piece of it (level 3)."""

    text: str
    level: int = 2


class Align(StrEnum):
    """Where a column's text stands."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and how wide it is beside the others.

    A `share` of 0 is as wide as its widest cell.
    """

    title: str
    subtitle: str = ""
    align: Align = Align.LEFT
    is_strong: bool = False
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    `detail` follows the text in grey (a unit). `flag` ("H") and `mark` (the sign of a
    note) stand in a narrow column of their own, so that the digits align.
    """

    text: str
    detail: str = ""
    flag: str = ""
    mark: str = ""
    is_strong: bool = False
    is_faint: bool = False
    is_outside: bool = False
    """The result lies outside the laboratory's own interval."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headed columns; the first column heads the rows.

    `notes` explain the marks that its cells use.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    caption: str = ""
    is_ruled_for_writing: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """One result in a plot; `day` counts days (date.toordinal) with fractions."""

    day: float
    value: float
    bound: Comparator | None = None
    is_preliminary: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """The laboratory's own interval from one day to another, in the plot's unit."""

    since: float
    until: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Curve:
    """The results of one analyte; `label` stands at its end ("ALT 58")."""

    analyte: str
    label: str
    marks: tuple[Mark, ...]
    limits: tuple[Limits, ...] = ()


@dataclass(frozen=True, slots=True)
class Bar:
    """An event on the plot's time axis; without `until` it goes on."""

    kind: EventKind
    label: str
    since: float
    until: float | None
    is_moment: bool = False


@dataclass(frozen=True, slots=True)
class Plot:
    """Curves over time with the stepped interval of the first, and event lanes.

    `alternative` says in words what the picture shows. `notes` explain the signs it
    uses. `more_events` is said when not all `bars` have room, with `{count}` in it.
    """

    title: str
    curves: tuple[Curve, ...]
    unit: str
    start: float
    end: float
    band_label: str = ""
    second_limit_label: str = ""
    is_logarithmic: bool = False
    alternative: str = ""
    notes: tuple[str, ...] = ()
    bars: tuple[Bar, ...] = ()
    more_events: str = ""
    height: float = 205.0
    """In points, where the page has room."""
    is_from_zero: bool = True


Block = Heading | Prose | Table | Plot


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the sheet under its own heading."""

    title: str
    blocks: tuple[Block, ...]
    is_kept: bool = False
    """On one sheet of paper it is printed whatever else has no room."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """Who and when: two lines, each with a left and a right half."""

    name: str
    about: str
    kind: str
    period: str
    letterhead_name: str = ""
    letterhead_address: str = ""
    logo: bytes | None = None


@dataclass(frozen=True, slots=True)
class Alert:
    """The box of what must not wait."""

    title: str
    blocks: tuple[Prose, ...]
    closing: str = ""


@dataclass(frozen=True, slots=True)
class Front:
    """Page one. `columns` stand side by side below the table."""

    headline: str
    figures: str
    notices: tuple[str, ...] = ()
    alert: Alert | None = None
    plot: Plot | None = None
    table: Section | None = None
    columns: tuple[Section, ...] = ()
    own_note: Section | None = None


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands at the foot of each page."""

    text: str
    page: str
    """With `{page}` and `{pages}`."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """The few sentences that only the setting of the pages can complete."""

    continued: str
    source: str
    """What a link to a source says when it is read aloud, with `{number}`."""
    more_rows: str
    not_printed: str
    overleaf: str
    day: str
    month: str
    months: tuple[str, ...]
    decimal: str


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything that one sheet says."""

    title: str
    language: str
    paper: Paper
    variant: Variant
    printed_on: date
    masthead: Masthead
    front: Front
    footer: Footer
    phrases: Phrases
    back: tuple[Section, ...] = field(default=())
    left_out: tuple[str, ...] = ()
    """Titles of the sections that this variant does not have."""
