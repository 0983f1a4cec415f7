"""What page one says of its own limits: doubtful results, period, first panel."""

from collections import Counter
from collections.abc import Iterator

from altdesk.core.history import History
from altdesk.report import figures
from altdesk.report.options import SheetOptions, Variant
from altdesk.report.rows import FIRST
from altdesk.report.summary import Prose, Run, Section
from altdesk.report.wording import Wording
from altdesk.rules.findings import Findings, Implausible

_MOST_DOUBTFUL = 3
"""Doubtful results that page one names; it counts the others."""


def front(
    history: History,
    shown: History,
    findings: Findings,
    options: SheetOptions,
    words: Wording,
) -> tuple[str, ...]:
    """Return the sentences below the headline; `shown` is what the period holds."""
    said = [*_doubtful(findings, words)]
    if words.say("notice.language"):
        said.append(words.say("notice.language"))
    if not history.panels:
        return (*said, *([] if findings.headline else [words.say("notice.no_results")]))
    if options.variant is Variant.NUMBERS:
        said.append(words.say("notice.numbers"))
    elif len(history.panels) == 1:
        said.append(words.say("notice.first_panel"))
    return (*said, *_outside(history, shown, words))


def doubtful(findings: Findings, words: Wording) -> Section | None:
    """Return all doubtful results, where page one names only the first."""
    if len(findings.implausible) <= _MOST_DOUBTFUL:
        return None
    blocks = tuple(
        Prose((Run(_check(wrong, words)),)) for wrong in _liver_first(findings)
    )
    return Section(words.say("back.to_check"), blocks)


def _doubtful(findings: Findings, words: Wording) -> Iterator[str]:
    every = _liver_first(findings)
    for wrong in every[:_MOST_DOUBTFUL]:
        yield _check(wrong, words)
    more = len(every) - _MOST_DOUBTFUL
    if more > 0:
        one, several = "notice.one_more_implausible", "notice.more_implausible"
        yield words.say(one if more == 1 else several, count=more)


def _liver_first(findings: Findings) -> list[Implausible]:
    """Return each analyte's first doubtful result, the liver's first; then the rest."""
    met: Counter[str] = Counter()
    ranked: list[tuple[int, bool, int]] = []
    for place, wrong in enumerate(findings.implausible):
        ranked.append((met[wrong.analyte], wrong.analyte not in FIRST, place))
        met[wrong.analyte] += 1
    return [findings.implausible[place] for *_, place in sorted(ranked)]


def _check(wrong: Implausible, words: Wording) -> str:
    name = figures.analyte_name(wrong.analyte, words)
    return words.say("notice.implausible", analyte=name, problem=wrong.problem)


def _outside(history: History, shown: History, words: Wording) -> Iterator[str]:
    """Say how many panels the chosen period leaves out."""
    outside = len(history.panels) - len(shown.panels)
    if not shown.panels:
        yield words.say("notice.none_inside", count=outside)
    elif outside:
        key = "notice.one_outside" if outside == 1 else "notice.period"
        first, last = shown.panels[0], shown.panels[-1]
        yield words.say(
            key,
            first=words.day(first.collected_on),
            last=words.day(last.collected_on),
            count=outside,
        )
