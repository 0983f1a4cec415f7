"""What was noted about the draws: context, remarks, and where results come from."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from altdesk import bundled
from altdesk.core.history import History
from altdesk.core.panel import Panel
from altdesk.report import figures
from altdesk.report.phrasebook import phrases
from altdesk.report.summary import Prose, Run, Section
from altdesk.report.wording import Wording

_TYPED = "typed"


def section(history: History, words: Wording) -> Section | None:
    """Return the remarks and contexts of all draws that have any, the latest first."""
    blocks = []
    for panel in reversed(history.panels):
        said = " ".join(_remarks(panel, words))
        if said:
            day = Run(f"{words.day(panel.collected_on)} ", is_strong=True)
            blocks.append(Prose((day, Run(said))))
    return Section(words.say("draws.title"), tuple(blocks)) if blocks else None


def _remarks(panel: Panel, words: Wording) -> Iterator[str]:
    for fact, is_so in panel.context.facts:
        key = "draws.fact_yes" if is_so else "draws.fact_no"
        yield words.say(key, fact=phrases(words)(_labels().get(fact, fact)))
    if panel.note.strip():
        yield panel.note.strip()
    for result in panel.results:
        if result.note.strip():
            known = result.analyte
            name = figures.analyte_name(known, words) if known else result.name
            yield words.say("draws.remark", name=name, note=result.note.strip())


@cache
def _labels() -> dict[str, str]:
    """Return what each fact about a draw means, in the words of the entry form."""
    table = bundled.read_toml("resources", "wording", "draw_context.toml")
    return {
        entry["fact"]: entry["label"]
        for entries in table.values()
        if isinstance(entries, list)
        for entry in entries
    }


def origins(history: History, words: Wording) -> str:
    """Return "Results: 45 typed, 12 from FHIR R4."; nothing where none is known."""
    counted = Counter(
        result.provenance.source
        for panel in history.panels
        for result in panel.results
        if result.provenance is not None
    )
    said = [
        words.say("draws.typed", count=count)
        if source == _TYPED
        else words.say("draws.imported", count=count, source=source)
        for source, count in sorted(counted.items())
    ]
    return words.say("draws.origins", origins=", ".join(said)) if said else ""
