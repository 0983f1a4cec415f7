"""Under the table: everything about one result, or two dates side by side."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from altdesk.core.catalogue import catalogue
from altdesk.core.panel import Panel
from altdesk.core.result import Provenance, Result, Status
from altdesk.gui.labels import Card, Label
from altdesk.gui.panel_entry_context import facts_in_words
from altdesk.gui.panels_model import (
    AnalyteRow,
    flag_in_words,
    result_of,
    sign_of,
)
from altdesk.gui.problems import TONES, Sign
from altdesk.gui.retelling import retell_deed
from altdesk.gui.shown_units import UNITS
from altdesk.gui.style import spacing
from altdesk.gui.wording import (
    in_words,
    mark,
    moment_in_words,
    number,
    printed,
    say,
    say_known,
    unit_of,
    value_of,
    with_mark,
)
from altdesk.store.reading import VersionEntry

_STATUSES = {
    Status.PRELIMINARY: mark("preliminary"),
    Status.FINAL: mark("final"),
    Status.CORRECTED: mark("corrected"),
    Status.ENTERED_IN_ERROR: mark("entered in error"),
    Status.CANCELLED: mark("cancelled"),
}


class ResultDetail(Card):
    """The card under the table; plain lines that can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(spacing(2), spacing(1.5), spacing(1), spacing(1.5))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Details"))
        outer.addWidget(self._scroll)
        self.show_hint()

    def show_hint(self) -> None:
        words = self.tr(
            "Choose a value to see where it comes from and every change of it. "
            "Choose two dates (Ctrl and click on the second, or Shift and an arrow "
            "key) to compare them."
        )
        self._show([Label(words, "muted", wraps=True)])

    def show_result(
        self,
        row: AnalyteRow,
        panel: Panel,
        result: Result | None,
        versions: Iterable[VersionEntry],
    ) -> None:
        """Show one cell: value, limits, origin, notes and the history of changes."""
        known = catalogue().get(row.analyte)
        name = f"{row.name} – {say_known(known.name)}" if known else row.name
        labels = [Label(f"{name} · {in_words(panel.collected_on)}", "heading")]
        if result is None:
            labels.append(Label(self.tr("No result on this date."), "muted"))
        else:
            labels += [_verdict(result)]
            labels += [Label(w, "small", tone="muted") for w in _origin(result, panel)]
        told = tuple(_told(versions, row))
        if told:
            labels.append(Label(self.tr("History of this value"), "strong"))
            labels += [Label(words, "small", tone="muted") for words in told]
        self._show(labels)

    def show_comparison(
        self, older: Panel, newer: Panel, rows: Iterable[AnalyteRow]
    ) -> None:
        """Show what changed between two dates."""
        days = f"{in_words(older.collected_on)} → {in_words(newer.collected_on)}"
        labels = [Label(self.tr("Compared: {days}").format(days=days), "heading")]
        lone = []
        for row in rows:
            old, new = result_of(older, row), result_of(newer, row)
            if old is not None and new is not None:
                words = f"{row.title}:  {_change_in_words(old, new)}"
                labels.append(Label(words))
            elif (only := new or old) is not None:
                day = in_words((newer if new else older).collected_on)
                shown = printed(UNITS.shown(only))
                words = self.tr("{name}: {value}, measured on {day} only")
                said = words.format(name=row.name, value=shown, day=day)
                lone.append(Label(said, "muted"))
        if len(labels) == 1:
            labels.append(Label(self.tr("No analyte was measured on both."), "muted"))
        self._show([*labels, *lone])

    def _show(self, labels: Iterable[Label]) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing(0.5))
        for label in labels:
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        layout.addStretch()
        self._scroll.setWidget(body)

    @property
    def text(self) -> str:
        """Return all that the card says."""
        body = self._scroll.widget()
        labels = body.findChildren(Label) if body else []
        return "\n".join(label.text() for label in labels)


def _verdict(result: Result) -> Label:
    sign, word = sign_of(result), flag_in_words(result)
    words = printed(UNITS.shown(result))
    if result.is_above and result.times_limit is not None:
        times = say("{times} × the upper limit")
        word = f"{word}, {times.format(times=number(result.times_limit, 2))}"
    label = Label(f"{words}   {sign} {word}".strip(), "headline")
    label.set_tone(TONES[sign] if sign is not Sign.NONE else "")
    return label


def _origin(result: Result, panel: Panel) -> Iterable[str]:
    if UNITS.shown(result) is not result:
        words = say("Printed by the laboratory: {value}")
        yield words.format(value=printed(result))
    if result.interval is not None and not result.interval.is_empty():
        limits = with_mark(str(result.interval))
        yield say("Limits of the laboratory: {limits}").format(limits=limits)
    else:
        yield say("No limits were printed.")
    if value_of(result) != result.text.strip():
        yield say("As printed: {text}").format(text=result.text.strip())
    if panel.laboratory:
        yield say("Laboratory: {name}").format(name=panel.laboratory)
    if result.status is not Status.FINAL:
        yield say("Status: {status}").format(status=say(_STATUSES[result.status]))
    if result.flag:
        yield say("Flag as printed: {flag}").format(flag=result.flag)
    yield _source(result.provenance)
    if around := facts_in_words(panel.context.facts):
        yield say("Around the draw: {facts}").format(facts=around)
    for note in (result.note, panel.note):
        if note:
            yield say("Note: {note}").format(note=note)


def _source(origin: Provenance | None) -> str:
    if origin is None or origin.source == "typed":
        return say("Typed in by hand.")
    parts = [origin.source, origin.file, origin.place]
    return say("From {source}").format(source=", ".join(p for p in parts if p))


def _told(versions: Iterable[VersionEntry], row: AnalyteRow) -> Iterable[str]:
    """Tell each version of the panel in which this value is another one."""
    before: str | None = None
    for version in versions:
        result = _result_in(version, row)
        shown = "" if result is None else printed(result)
        if shown == before or (before is None and not shown):
            continue
        before = shown
        words = shown or say("deleted")
        moment = moment_in_words(version.made_at)
        author = f", {version.author}" if version.author else ""
        yield f"{words} – {retell_deed(version.words)} ({moment}{author})"


def _result_in(version: VersionEntry, row: AnalyteRow) -> Result | None:
    return result_of(version.value, row) if isinstance(version.value, Panel) else None


def _change_in_words(old: Result, new: Result) -> str:
    """Return "61 → 58, −5 %"; without a percentage where a bound or text stands.

    Units are said where the two differ: "58 U/L → 0.97 µkat/L".
    """
    before, after = UNITS.shown(old), UNITS.shown(new)
    in_full = value_of if unit_of(before) == unit_of(after) else printed
    words = f"{in_full(before)} → {in_full(after)}"
    if old.is_bound or new.is_bound or not old.canonical or new.canonical is None:
        return words
    percent = (new.canonical - old.canonical) / old.canonical * 100
    sign = "+" if percent > 0 else "−" if percent < 0 else "±"
    return f"{words}, {sign}{number(abs(percent), 2)} %"
