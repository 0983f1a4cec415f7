"""The account of the sheet itself, on its last page."""

from collections.abc import Iterator, Sequence

from altdesk.core.history import History
from altdesk.report import draws
from altdesk.report.options import Part, SheetOptions, Variant
from altdesk.report.summary import Prose, Run, Section
from altdesk.report.wording import Wording

_LONGEST_NAME = 60
_TITLES = {
    Part.TREND: "back.trend",
    Part.RESULTS: "results.title",
    Part.READING: "reading.title",
    Part.QUESTIONS: "questions.title",
    Part.ALL_RESULTS: "results.all",
    Part.FURTHER_TRENDS: "back.further_trends",
    Part.SCORES: "back.scores",
    Part.EVIDENCE: "back.evidence",
    Part.EVENTS: "back.events",
    Part.SOURCES: "back.sources",
}


def section(
    history: History,
    shown: History,
    options: SheetOptions,
    words: Wording,
    told: tuple[str, Sequence[str]],
) -> Section:
    """Return what the sheet rests on and what it leaves out.

    `told` is the knowledge's version, and the parts that this variant does not have.
    """
    version, left_out = told
    said = [words.say("back.knowledge", version=version)]
    if options.variant is Variant.LARGE:
        said.append(words.say("foot.text", version=version))
    origins = draws.origins(history, words)
    if origins:
        said.append(origins)
    said += _bounds(history, shown, options, words)
    if left_out and options.variant is Variant.LARGE:
        said.append(words.say("back.not_printed", parts=", ".join(left_out)))
    if options.head_hash:
        said.append(words.say("back.head_hash", hash=options.head_hash))
    if len(history.person.name) > _LONGEST_NAME:
        said.append(words.say("back.full_name", name=history.person.name))
    blocks = tuple(Prose((Run(text),), is_small=True) for text in said)
    return Section(words.say("back.about"), blocks, is_kept=True)


def _bounds(
    history: History, shown: History, options: SheetOptions, words: Wording
) -> Iterator[str]:
    """Say what the chosen period and parts leave out."""
    if options.since or options.until:
        yield words.say("back.findings_whole")
    outside = len(history.events) - len(shown.events)
    if outside:
        yield words.say("back.events_outside", count=outside)
    chosen = [
        words.say(key) for part, key in _TITLES.items() if not options.shows(part)
    ]
    if chosen:
        yield words.say("back.chosen_out", parts=", ".join(chosen))
