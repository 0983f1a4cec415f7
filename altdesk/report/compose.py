"""Composing: from a history and its findings to what the sheet says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from altdesk.core.history import History
from altdesk.report import (
    blank,
    draws,
    events,
    figures,
    further,
    headline,
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

_LONGEST_NAME = 60
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
    words = wording(options.language)
    if options.variant is Variant.BLANK:
        return Surround(history, options, words).summary(
            Front("", ""), blank.pages(words), words.say("foot.blank")
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
        back = self._back(shown, sources)
        foot = self.words.say("foot.text", version=self.findings.knowledge)
        sheet = Surround(self.history, self.options, self.words, shown)
        summary = sheet.summary(front, back, foot)
        return replace(summary, left_out=tuple(self._left_out(shown)))

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
        is_large = options.variant is Variant.LARGE
        alert = (
            None if self._is_numbers else reading.alert(self.findings, words, sources)
        )
        first, second = self._headline(shown, alert)
        columns = reading.columns(self.findings, words, sources, options.variant)
        wanted = (Part.READING, Part.QUESTIONS)
        count = _LARGE_COLUMNS if is_large else _FRONT_COLUMNS
        return Front(
            headline=first,
            figures=second,
            notices=tuple(self._notices(shown)),
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
        if not first and said:
            first = said.pop(0)
        return first, " ".join(said)

    def _notices(self, shown: History) -> list[str]:
        words = self.words
        said = [
            words.say(
                "notice.implausible",
                analyte=figures.analyte_name(wrong.analyte, words),
                problem=wrong.problem,
            )
            for wrong in self.findings.implausible
        ]
        if words.say("notice.language"):
            said.append(words.say("notice.language"))
        if not self.history.panels:
            return said if self.findings.headline else [words.say("notice.no_results")]
        if self._is_numbers:
            said.append(words.say("notice.numbers"))
        elif len(self.history.panels) == 1:
            said.append(words.say("notice.first_panel"))
        outside = len(self.history.panels) - len(shown.panels)
        if not shown.panels:
            said.append(words.say("notice.none_inside", count=outside))
        elif outside:
            key = "notice.one_outside" if outside == 1 else "notice.period"
            first, last = shown.panels[0], shown.panels[-1]
            said.append(
                words.say(
                    key,
                    first=words.day(first.collected_on),
                    last=words.day(last.collected_on),
                    count=outside,
                )
            )
        return said

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
        every = (*made.values(), notes, listed, self._about())
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
        events_list = (Part.EVENTS, partial(events.section, shown, words))
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

    def _about(self) -> Section:
        words, options = self.words, self.options
        said = [words.say("back.knowledge", version=self.findings.knowledge)]
        origins = draws.origins(self.history, words)
        if origins:
            said.append(origins)
        if options.since or options.until:
            said.append(words.say("back.findings_whole"))
        inside = within(self.history, options).events
        outside = len(self.history.events) - len(inside)
        if outside:
            said.append(words.say("back.events_outside", count=outside))
        if options.head_hash:
            said.append(words.say("back.head_hash", hash=options.head_hash))
        if len(self.history.person.name) > _LONGEST_NAME:
            name = self.history.person.name
            said.append(words.say("back.full_name", name=name))
        blocks = tuple(Prose((Run(text),), is_small=True) for text in said)
        return Section(words.say("back.about"), blocks, is_kept=True)


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
