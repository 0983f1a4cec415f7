"""Page one's two columns: what the numbers fit, and what to ask."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from altdesk.report import figures
from altdesk.report.bibliography import Bibliography
from altdesk.report.options import Variant
from altdesk.report.summary import Alert, Prose, Run, Section
from altdesk.report.wording import Wording
from altdesk.rules.findings import Cause, Findings, Flag, Standing, Urgency

_MOST_CAUSES = 3
_MOST_SOON = 3
_MOST_REASONS = 2
_MOST_MISSING = 6
_MOST_LESS_LIKELY = 3


def alert(findings: Findings, words: Wording, sources: Bibliography) -> Alert | None:
    """Return the box of what must not wait, if anything must not."""
    urgent = [f for f in findings.flags if f.level is Urgency.CARE_TODAY]
    if not urgent:
        return None
    blocks = tuple(_flag(flag, words, sources) for flag in urgent)
    return Alert(words.say("alert.title"), blocks, words.say("alert.closing"))


def headline(findings: Findings, box: Alert | None) -> str:
    """Return the one sentence; what the box above it says is not said twice."""
    said_above = "" if box is None else _in_words(box)
    sentences = (findings.headline, *findings.summary)
    return next((s for s in sentences if s and s not in said_above), "")


def _in_words(box: Alert) -> str:
    return " ".join((*(block.text for block in box.blocks), box.closing))


def _flag(flag: Flag, words: Wording, sources: Bibliography) -> Prose:
    because = words.say("alert.because", reasons="; ".join(flag.because))
    runs = [Run(flag.text, is_strong=True)]
    if flag.because:
        runs.append(Run(f" {because}"))
    runs += sources.cite_explanation(flag.explanation)
    return Prose(tuple(runs), mark="!")


def columns(
    findings: Findings,
    words: Wording,
    sources: Bibliography,
    variant: Variant,
) -> tuple[Section, ...]:
    """Return the columns below the table."""
    if variant is Variant.NUMBERS:
        left = Section(
            words.say("reading.numbers_title"), tuple(_numbers(findings, words))
        )
        findings = replace(findings, retest=None)
    elif findings.decline is not None:
        text = findings.decline.text
        cited = sources.cite_explanation(findings.decline.explanation)
        left = Section(
            words.say("reading.declined_title"),
            (Prose((Run(text), *cited)),),
        )
    else:
        left = Section(
            words.say("reading.title"), tuple(_reading(findings, words, sources))
        )
    return tuple(s for s in (left, questions(findings, words)) if s.blocks)


def _reading(
    findings: Findings, words: Wording, sources: Bibliography
) -> Iterator[Prose]:
    if findings.pattern is not None:
        cited = sources.cite_explanation(findings.pattern.explanation)
        yield _sentence(findings.pattern.text, cited)
    yield from _soon(findings, words, sources)
    ranked = _ranked(findings.causes)
    for cause in ranked[:_MOST_CAUSES]:
        yield from _cause(cause, words, sources)
    yield from _other_causes(findings, ranked, words)
    for course in findings.expected[:1]:
        yield _lead(words.say("reading.course"), course.text)
    if not findings.causes and findings.pattern is None and findings.interpretable:
        yield _sentence(words.say("reading.nothing"))


def _soon(findings: Findings, words: Wording, sources: Bibliography) -> Iterator[Prose]:
    flags = [f for f in findings.flags if f.level is Urgency.DOCTOR_SOON]
    for number, flag in enumerate(flags[:_MOST_SOON], start=1):
        text = flag.text
        if number == _MOST_SOON and len(flags) > _MOST_SOON:
            more = words.say("reading.more", count=len(flags) - _MOST_SOON)
            text = f"{text} ({more})"
        cited = sources.cite_explanation(flag.explanation)
        yield _lead(words.say("reading.soon"), text, cited)


def _ranked(causes: Iterable[Cause]) -> list[Cause]:
    order = {Standing.LEADING: 0, Standing.LISTED: 1}
    listed = [c for c in causes if c.standing in order]
    return sorted(listed, key=lambda c: order[c.standing])


def _cause(cause: Cause, words: Wording, sources: Bibliography) -> Iterator[Prose]:
    """Yield a cause with its strongest reasons, each behind a plus or a minus."""
    runs = [
        Run(f"{words.say('reading.fits')} ", is_faint=True),
        Run(capital(cause.plain_name or cause.name), is_strong=True),
    ]
    runs += sources.cite(cause.sources)
    reasons = [
        *((words.say("reading.plus"), e) for e in cause.supports[:_MOST_REASONS]),
        *((words.say("reading.minus"), e) for e in cause.against[:1]),
    ]
    yield Prose(tuple(runs), is_lead=bool(reasons))
    for mark, evidence in reasons:
        yield Prose((Run(capital(evidence.text)),), mark=mark)


def _other_causes(
    findings: Findings, ranked: list[Cause], words: Wording
) -> Iterator[Prose]:
    also = [c.plain_name or c.name for c in ranked[_MOST_CAUSES:]]
    if also:
        yield _sentence(words.say("reading.also", names=", ".join(also)))
    unlikely = [c for c in findings.causes if c.standing is Standing.LESS_LIKELY]
    names = [c.plain_name or c.name for c in unlikely if c.against]
    if names:
        shown = _counted(names, _MOST_LESS_LIKELY, words)
        yield _sentence(words.say("reading.less_likely", names=shown))
    lacking = dict.fromkeys(m for c in ranked[: _MOST_CAUSES + 1] for m in c.missing)
    if lacking:
        shown = _counted(list(lacking), _MOST_MISSING, words)
        yield _sentence(words.say("reading.missing", names=shown))


def _counted(names: list[str], most: int, words: Wording) -> str:
    """Join the first names; count the others, which stand overleaf."""
    shown = ", ".join(names[:most])
    rest = len(names) - most
    if rest <= 0:
        return shown
    return f"{shown}, {words.say('reading.more', count=rest)}"


def _numbers(findings: Findings, words: Wording) -> Iterator[Prose]:
    for ratio in findings.ratios:
        yield _sentence(
            words.say(
                "figures.ratio",
                name=ratio.name,
                value=figures.write_ratio(ratio.value, words),
            )
        )
    for score in findings.scores:
        if score.value is None:
            continue
        value = figures.write_ratio(score.value, words)
        zone = zone_of(score.zone, words)
        key = "figures.score" if zone else "figures.ratio"
        yield _sentence(words.say(key, name=score.name, value=value, zone=zone))


def questions(findings: Findings, words: Wording) -> Section:
    """Return the questions for the visit, and when to repeat."""
    blocks: list[Prose] = [
        Prose((Run(text),), mark=f"{number}.")
        for number, text in enumerate(findings.questions, start=1)
    ]
    if not blocks:
        blocks.append(_sentence(words.say("questions.none")))
    if findings.retest is not None:
        blocks.append(
            _lead(f"{words.say('questions.retest')}:", retest(findings, words))
        )
    return Section(words.say("questions.title"), tuple(blocks))


def retest(findings: Findings, words: Wording) -> str:
    """Return when to repeat, with the days."""
    if findings.retest is None:
        return ""
    first, last = findings.retest.on
    text = findings.retest.text
    if str(last.year) in text:
        return text
    return words.say(
        "questions.retest_days",
        text=text,
        first=words.day(first),
        last=words.day(last),
    )


def zone_of(zone: str | None, words: Wording) -> str:
    """Return a score's zone in words."""
    if not zone:
        return ""
    return (
        words.say(f"score.{zone}")
        if words.has(f"score.{zone}")
        else (zone.replace("_", " "))
    )


def _sentence(text: str, cited: tuple[Run, ...] = ()) -> Prose:
    return Prose((Run(text), *cited))


def _lead(lead: str, text: str, cited: tuple[Run, ...] = ()) -> Prose:
    return Prose((Run(f"{lead} ", is_strong=True), Run(text), *cited))


def capital(text: str) -> str:
    """Return a sentence with a capital at its start."""
    return text[:1].upper() + text[1:]
