"""Composing: from a history and its findings to what the sheet says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from altdesk.core.history import History
from altdesk.core.quoting import quoted
from altdesk.report import (
    about,
    blank,
    draws,
    events,
    further,
    headline,
    notices,
    reading,
    results,
)
from altdesk.report import trend as trends
from altdesk.report.bibliography import Bibliography
from altdesk.report.evidence import EvidencePages
from altdesk.report.options import Part, SheetOptions, Variant
from altdesk.report.phrasebook import spoken
from altdesk.report.summary import (
    Alert,
    Front,
    Prose,
    Run,
    Section,
    Summary,
)
from altdesk.report.surround import Surround
from altdesk.report.wording import Wording, wording
from altdesk.rules.findings import Findings

_LONGEST_NOTE = 6000
_MOST_LINES = 60
_SHORT = frozenset({Variant.ONE_SHEET, Variant.LARGE})
"""What leaves rules, inputs and further trends to the full sheet."""

_ONE_SHEET_DRAWS = 7
_FRONT_COLUMNS = 5
_LARGE_COLUMNS = 2
_LARGE_DRAWS = 6


def compose(history: History, findings: Findings, options: SheetOptions) -> Summary:
    """Return what the sheet says of a history; nothing about how it is set."""
    words = wording(options.language).keeping(quoted(history))
    if options.variant is Variant.BLANK:
        return Surround(history, options, words).summary(
            Front("", ""), blank.pages(words, options.paper), words.say("foot.blank")
        )
    return _Composer(history, spoken(findings, words), options, words).compose()


@dataclass(slots=True)
class _Composer:
    """Composes one sheet; `shown` is the part of the history in the period."""

    history: History
    findings: Findings
    options: SheetOptions
    words: Wording

    def compose(self) -> Summary:
        shown = within(self.history, self.options)
        sources = Bibliography(self.words)
        front = self._front(shown, sources)
        left_out = tuple(self._left_out(shown))
        told = (self.findings.knowledge, left_out)
        last = about.section(self.history, shown, self.options, self.words, told)
        back = (*self._back(shown, sources), last)
        foot = self.words.say(self._foot, version=self.findings.knowledge)
        sheet = Surround(self.history, self.options, self.words, shown)
        summary = sheet.summary(front, back, foot)
        return replace(summary, left_out=left_out)

    @property
    def _foot(self) -> str:
        """Return the key of the foot's sentence: large print has a short one."""
        return "foot.large" if self._is_large else "foot.text"

    @property
    def _is_large(self) -> bool:
        return self.options.variant is Variant.LARGE

    def _left_out(self, shown: History) -> Iterator[str]:
        """Yield what this variant leaves to the full sheet."""
        is_wanted = self.options.shows(Part.FURTHER_TRENDS)
        if self._is_short and is_wanted and further.section(shown, self.words):
            yield self.words.say("back.further_trends")

    @property
    def _is_short(self) -> bool:
        return self.options.variant in _SHORT

    @property
    def _is_numbers(self) -> bool:
        return self.options.variant is Variant.NUMBERS

    def _front(self, shown: History, sources: Bibliography) -> Front:
        options, words = self.options, self.words
        shows = options.shows
        alert = (
            None if self._is_numbers else reading.alert(self.findings, words, sources)
        )
        first, second = self._headline(shown, alert)
        columns = reading.columns(self.findings, words, sources, options.variant)
        wanted = (Part.READING, Part.QUESTIONS)
        count = _LARGE_COLUMNS if self._is_large else _FRONT_COLUMNS
        return Front(
            headline=first,
            figures=second,
            notices=notices.front(self.history, shown, self.findings, options, words),
            alert=alert,
            plot=trends.trend(shown, words) if shows(Part.TREND) else None,
            table=(
                results.front_table(shown, words, columns=count)
                if shows(Part.RESULTS)
                else None
            ),
            columns=tuple(
                s for s, part in zip(columns, wanted, strict=False) if shows(part)
            ),
            own_note=self._own_note(),
        )

    def _headline(self, shown: History, alert: Alert | None) -> tuple[str, str]:
        """Return the headline and the line of figures below it.

        Where the box has said what the headline would, the first figure takes its
        place: page one never goes without a sentence in large letters.
        """
        said = headline.figures_line(shown, self.findings, self.words)
        first = "" if self._is_numbers else reading.headline(self.findings, alert)
        has_results = len(shown.series("ALT")) or len(shown.series("AST"))
        if not first and said and has_results:
            first = said.pop(0)
        return first, " ".join(said)

    def _own_note(self) -> Section | None:
        note = self.options.own_note.strip()
        if not note:
            return None
        lines = [line for line in note[:_LONGEST_NOTE].splitlines() if line.strip()]
        if len(note) > _LONGEST_NOTE or len(lines) > _MOST_LINES:
            lines = [*lines[:_MOST_LINES], self.words.say("note.cut")]
        blocks = tuple(Prose((Run(line),)) for line in lines)
        return Section(self.words.say("note.title"), blocks)

    def _back(self, shown: History, sources: Bibliography) -> tuple[Section, ...]:
        made = {
            part: section
            for part, make in self._makers(shown, sources)
            if self.options.shows(part) and (section := make()) is not None
        }
        notes = draws.section(shown, self.words) if Part.ALL_RESULTS in made else None
        listed = sources.section() if self.options.shows(Part.SOURCES) else None
        doubtful = notices.doubtful(self.findings, self.words)
        every = (*made.values(), notes, doubtful, listed)
        return tuple(section for section in every if section is not None)

    def _makers(
        self, shown: History, sources: Bibliography
    ) -> Iterator[tuple[Part, Callable[[], Section | None]]]:
        """Yield the sections in their order; a short sheet has the events early."""
        words = self.words
        pages = EvidencePages(self.findings, words, sources, is_brief=self._is_short)
        evidence = pages.cautions_only if self._is_numbers else pages.findings
        how = self._blocks()
        yield Part.ALL_RESULTS, partial(results.all_results, shown, words, **how)
        listed = events.listed if self._is_large else events.section
        events_list = (Part.EVENTS, partial(listed, shown, words))
        if self._is_short:
            yield events_list
        else:
            yield Part.FURTHER_TRENDS, partial(further.section, shown, words)
        yield Part.SCORES, pages.scores
        yield Part.EVIDENCE, evidence
        if not self._is_short:
            yield events_list

    def _blocks(self) -> dict[str, int]:
        """Return how many draws the table of all results has, and in one block."""
        match self.options.variant:
            case Variant.ONE_SHEET:
                return {"most": _ONE_SHEET_DRAWS}
            case Variant.LARGE:
                return {"most": _LARGE_DRAWS, "in_a_block": _LARGE_COLUMNS}
            case _:
                return {}


def within(history: History, options: SheetOptions) -> History:
    """Return the part of a history that lies in the period of a sheet."""
    since = options.since or date.min
    until = options.until or date.max
    return replace(
        history,
        panels=tuple(p for p in history.panels if since <= p.collected_on <= until),
        events=tuple(
            e
            for e in history.events
            if e.started <= until and (e.ended is None or e.ended >= since)
        ),
    )
