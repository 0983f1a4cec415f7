"""Composing: from a history and its findings to what the sheet says."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from altdesk.core.history import History
from altdesk.report import blank, draws, events, figures, headline, reading, results
from altdesk.report import trend as trends
from altdesk.report.bibliography import Bibliography
from altdesk.report.evidence import EvidencePages
from altdesk.report.options import Part, SheetOptions, Variant
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
_FULL_ONLY = frozenset({Part.FURTHER_TRENDS})
_ONE_SHEET_DRAWS = 7
_FRONT_COLUMNS = 5
_LARGE_COLUMNS = 2


def compose(history: History, findings: Findings, options: SheetOptions) -> Summary:
    """Return what the sheet says of a history; nothing about how it is set."""
    words = wording(options.language)
    if options.variant is Variant.BLANK:
        return Surround(history, options, words).summary(
            Front("", ""), blank.pages(words), words.say("foot.blank")
        )
    return _Composer(history, findings, options, words).compose()


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
        return sheet.summary(front, back, foot)

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
        if self._is_numbers:
            return "", " ".join(said)
        first = reading.headline(self.findings, alert)
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
        if outside and shown.panels:
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
        options, words = self.options, self.words
        is_one_sheet = options.variant is Variant.ONE_SHEET
        pages = EvidencePages(self.findings, words, sources, is_brief=is_one_sheet)
        evidence = pages.cautions_only if self._is_numbers else pages.findings
        how = self._blocks()
        makers = (
            (Part.ALL_RESULTS, partial(results.all_results, shown, words, **how)),
            (Part.FURTHER_TRENDS, partial(trends.further, shown, words)),
            (Part.SCORES, EvidencePages(self.findings, words, sources).scores),
            (Part.EVIDENCE, evidence),
            (Part.EVENTS, partial(events.section, shown, words)),
            (Part.ALL_RESULTS, partial(draws.section, shown, words)),
            (Part.SOURCES, sources.section),
        )
        sections = [
            make()
            for part, make in makers
            if options.shows(part) and not (is_one_sheet and part in _FULL_ONLY)
        ]
        sections.append(self._about())
        return tuple(s for s in sections if s is not None)

    def _blocks(self) -> dict[str, int]:
        """Return how many draws the table of all results has, and in one block."""
        match self.options.variant:
            case Variant.ONE_SHEET:
                return {"most": _ONE_SHEET_DRAWS}
            case Variant.LARGE:
                return {"in_a_block": _LARGE_COLUMNS}
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
        if options.head_hash:
            said.append(words.say("back.head_hash", hash=options.head_hash))
        if len(self.history.person.name) > _LONGEST_NAME:
            name = self.history.person.name
            said.append(words.say("back.full_name", name=name))
        blocks = tuple(Prose((Run(text),), is_small=True) for text in said)
        return Section(words.say("back.about"), blocks)


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
