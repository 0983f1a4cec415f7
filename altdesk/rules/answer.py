"""Findings as the JSON of `altdesk interpret`: exactly the keys of the design."""

from typing import Any

from altdesk.rules.findings import Cause, Findings, Flag, Retest, Score, Trend, Urgency

_DECLINE = "decline."


def as_json(findings: Findings) -> dict[str, Any]:
    """Return the answer of `altdesk interpret CASE --json`.

    Numbers are in full precision. The retest window is that of a repeat; where a
    doctor comes first, the doctor sets it.
    """
    is_repeat = findings.urgency is Urgency.REPEAT
    retest = findings.retest if is_repeat else None
    decline, band, pattern = findings.decline, findings.seed_band, findings.pattern
    return {
        "knowledge": findings.knowledge,
        "interpretable": findings.interpretable,
        "decline": decline.id.removeprefix(_DECLINE) if decline else None,
        "urgency": findings.urgency.value if findings.urgency else None,
        "retest_weeks": _weeks(retest),
        "retest_on": [day.isoformat() for day in retest.on] if retest else None,
        "flags": [_flag(flag) for flag in findings.flags],
        "implausible": [
            {"analyte": found.analyte, "problem": found.problem}
            for found in findings.implausible
        ],
        "grades": {grade.analyte: grade.id for grade in findings.grades},
        "seed_band": band.id if band else None,
        "pattern": pattern.id if pattern else None,
        "ratios": {ratio.id: ratio.value for ratio in findings.ratios},
        "scores": {score.id: _score(score) for score in findings.scores},
        "trend": {trend.analyte: _trend(trend) for trend in findings.trends},
        "causes": [_cause(cause) for cause in findings.causes],
        "workup": [
            {"id": s.id, "text": s.text, "sources": _ids(s.explanation.sources)}
            for s in findings.workup
        ],
        "questions": list(findings.questions),
        "not_computed": [{"what": n.what, "why": n.why} for n in findings.not_computed],
    }


def _weeks(retest: Retest | None) -> list[float] | None:
    if retest is None:
        return None
    return [int(w) if float(w).is_integer() else w for w in retest.weeks]


def _ids(sources: tuple[Any, ...]) -> list[str]:
    return [source.id for source in sources]


def _flag(flag: Flag) -> dict[str, Any]:
    return {
        "id": flag.id,
        "level": flag.level.value,
        "text": flag.text,
        "because": list(flag.because),
        "sources": _ids(flag.explanation.sources),
    }


def _score(score: Score) -> dict[str, Any]:
    return {
        "value": score.value,
        "zone": score.zone,
        "missing": list(score.missing),
        "not_valid": score.not_valid,
    }


# The specification's words have none for a fall within the limit: its rule for what
# no word names is "not_comparable" (clinical.md F). Screens and paper say "falling".
_WORDS = {"falling": "not_comparable"}


def _trend(trend: Trend) -> dict[str, Any]:
    since = trend.raised_since
    return {
        "word": _WORDS.get(trend.word, trend.word),
        "persistence": trend.persistence,
        "change_percent": trend.change_percent,
        "significant": trend.significant,
        "raised_since": since.isoformat() if since else None,
    }


def _cause(cause: Cause) -> dict[str, Any]:
    return {
        "id": cause.id,
        "standing": cause.standing.value,
        "for": [evidence.text for evidence in cause.supports],
        "against": [evidence.text for evidence in cause.against],
        "missing": list(cause.missing),
        "sources": _ids(cause.sources),
    }
