"""The published scores of a history: which are shown, their inputs and their age."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from operator import methodcaller

from altdesk.core.catalogue import catalogue
from altdesk.core.unit import Unit
from altdesk.rules.duration import write_span
from altdesk.rules.entries import Support
from altdesk.rules.explain import Explainer, Ground
from altdesk.rules.explanation import Explanation, Parameter
from altdesk.rules.facts import UNKNOWN, Facts, Said
from altdesk.rules.findings import NotComputed, Score
from altdesk.rules.knowledge import Knowledge
from altdesk.rules.scores import Definition, ScoreValue, compute, definitions
from altdesk.rules.scores.definition import ScoreInput
from altdesk.rules.wording import analyte_label, sentence_case

_Reader = Callable[[Facts], float | str | None]

_LIMIT = "_ULN"
_CARRIED = ("PLT", "ALB")
_OTHER_UNITS = {"TBIL_umol": ("TBIL", "umol/L"), "ALB_gL": ("ALB", "g/L")}
_FACTS = {
    "age": "AGE",
    "BMI": "BMI",
    "waist": "WAIST",
    "diabetes": "DIABETES",
    "muscle_signal": "MUSCLE_SIGNAL",
    "pregnant": "PREGNANT",
    "cirrhosis": "CIRRHOSIS",
    "chronic_liver_disease": "CIRRHOSIS",
    "alcohol_hepatitis": "ALCOHOL_HEPATITIS",
    "warfarin": "ON_VKA",
    "fasting": "FASTING_OR_ILL",
}
_LABELS = {
    **_FACTS,
    "female": "SEX",
    "ascites": "ASCITES",
    "encephalopathy": "CONFUSION",
}
_INPUT_WORDS = {
    "diabetes_or_ifg": "diabetes or raised sugar",
    "PT_control": "the laboratory's control of the prothrombin time",
}
_NONE = "none"


@dataclass(frozen=True, slots=True)
class Accepting:
    """The scores without limits of input: what is implausible is asked elsewhere."""

    scores: Mapping[str, Definition]


@cache
def accepting() -> Accepting:
    return Accepting(
        {
            name: replace(
                known,
                inputs=_unbounded(known.inputs),
                optional=_unbounded(known.optional),
            )
            for name, known in definitions().items()
        }
    )


def _unbounded(inputs: Mapping[str, ScoreInput]) -> Mapping[str, ScoreInput]:
    return {name: replace(known, low=None, high=None) for name, known in inputs.items()}


def compute_score(name: str, facts: Facts) -> ScoreValue:
    """Return a score of the latest draw; what is missing is named in it."""
    return facts.once(f"score {name}", partial(_compute_score, name))


def _compute_score(name: str, facts: Facts) -> ScoreValue:
    known = accepting().scores[name]
    inputs = {word: read(facts) for word, read in _readers(known)}
    return compute(name, inputs, accepting())


@cache
def _readers(known: Definition) -> tuple[tuple[str, _Reader], ...]:
    """Return how each input of a score is read from the facts."""
    return tuple((name, _reader(name)) for name in known.all_inputs)


def _reader(name: str) -> _Reader:
    if name in _FACTS:
        return methodcaller("read", _FACTS[name])
    special = _SPECIAL.get(name)
    if special is not None:
        return special
    if name in _OTHER_UNITS:
        return partial(_in_unit, *_OTHER_UNITS[name])
    if name.endswith(_LIMIT):
        return partial(_upper_limit, name.removesuffix(_LIMIT))
    return partial(_exact, name) if name in catalogue() else _not_kept


def _upper_limit(analyte: str, facts: Facts) -> float | None:
    found = facts.result(analyte)
    return found.limits.high if found is not None else None


def _not_kept(_: Facts) -> None:
    """Say that a log does not hold an input: it stays unknown."""


def _exact(analyte: str, facts: Facts) -> float | None:
    """Return a value that was measured exactly, at the draw or not too long before."""
    found = facts.result(analyte)
    if found is None or found.is_bound or found.point is None:
        return None
    is_now = found.point.collected_on == facts.day
    return found.value if is_now or analyte in _CARRIED else None


def _in_unit(analyte: str, unit: str, facts: Facts) -> float | None:
    found = facts.result(analyte)
    conversion = facts.knowledge.analyte(analyte).conversion(unit)
    exact = _exact(analyte, facts)
    if found is None or conversion is None or exact is None:
        return None
    return exact / float(conversion.factor)


def _female(facts: Facts) -> bool | None:
    sex = facts.text("SEX")
    return None if sex is None else sex == "F"


def _diabetes_or_ifg(facts: Facts) -> bool | None:
    told = [facts.read("DIABETES"), facts.read("PREDIABETES")]
    if True in told:
        return True
    glucose = facts.number("GLU")
    if glucose is not None:
        return glucose >= facts.figure("mets_glucose")
    return False if False in told else None


def _denied(name: str, facts: Facts) -> str | None:
    """Return "none" for a sign that the person denies; a yes has no grade yet."""
    return _NONE if facts.read(name) is False else None


_SPECIAL: dict[str, _Reader] = {
    "female": _female,
    "diabetes_or_ifg": _diabetes_or_ifg,
    "ascites": partial(_denied, "ASCITES"),
    "encephalopathy": partial(_denied, "CONFUSION"),
}


def _fib4(facts: Facts) -> Said:
    found = compute_score("fib4", facts)
    return UNKNOWN if found.value is None else Said(found.value, formula=found.formula)


def _fib4_zone(facts: Facts) -> Said:
    found = compute_score("fib4", facts)
    known = facts.knowledge.facts["FIB4_ZONE"].word.values
    return Said(found.zone) if found.zone in known else UNKNOWN


SCORE_FACTS: dict[str, Callable[[Facts], Said]] = {
    "FIB4": _fib4,
    "FIB4_ZONE": _fib4_zone,
}


def find_scores(facts: Facts, explainer: Explainer) -> tuple[Score, ...]:
    """Return the scores that are shown for this history, computed or not."""
    return tuple(
        _score(rule_id, facts, explainer)
        for rule_id, clause in facts.knowledge.shown_scores.items()
        if facts.holds(clause)
    )


def _score(name: str, facts: Facts, explainer: Explainer) -> Score:
    found = compute_score(name, facts)
    text = _text(found, facts)
    return Score(
        found.id,
        found.name,
        found.value,
        found.zone,
        " ".join((text, *_older(found, facts))),
        found.missing,
        found.not_valid,
        explainer.later(_explain, found, text, facts.knowledge, explainer),
    )


def _explain(
    found: ScoreValue, text: str, knowledge: Knowledge, explainer: Explainer
) -> Explanation:
    reads = tuple(
        dict.fromkeys(
            _FACTS.get(word, word.removesuffix(_LIMIT))
            for word in found.inputs or {}
            if word in _FACTS or word.removesuffix(_LIMIT) in catalogue()
        )
    )
    parameters = _parameters(found.id, knowledge) if found.used else ()
    ground = Ground(found.id, formula=found.formula, parameters=parameters)
    return explainer.of(text, reads, Support(found.sources, found.status), ground)


@cache
def _parameters(score: str, knowledge: Knowledge) -> tuple[Parameter, ...]:
    """Return the figures of a score as an explanation shows them."""
    return tuple(
        Parameter(
            used.name,
            f"{used.value:f}",
            str(Unit(used.unit)),
            tuple(knowledge.citations[source] for source in used.sources),
            used.status,
        )
        for used in definitions()[score].parameters.values()
    )


def _text(found: ScoreValue, facts: Facts) -> str:
    """Return the reading; the names of missing inputs as words."""
    if not found.missing or found.refused:
        return found.text
    missing = ", ".join(_words(name, facts) for name in found.missing)
    return f"{found.name} is not computed. Missing: {missing}."


def _older(found: ScoreValue, facts: Facts) -> Iterator[str]:
    """Say which inputs come from an earlier draw."""
    for analyte in _CARRIED:
        measured = facts.result(analyte)
        if analyte not in (found.inputs or {}) or measured is None:
            continue
        if measured.point is not None and measured.point.collected_on != facts.day:
            time = _age_of(measured.point.collected_on, facts)
            label = sentence_case(analyte_label(analyte))
            yield facts.knowledge.sentence("score.older", analyte=label, time=time)


def why_not(scores: tuple[Score, ...], facts: Facts) -> tuple[NotComputed, ...]:
    """Return why the scores without a value have none."""
    return tuple(
        NotComputed(score.id, " ".join(_reasons(score, facts)) or score.text)
        for score in scores
        if score.value is None
    )


def _reasons(score: Score, facts: Facts) -> Iterator[str]:
    for name in score.missing:
        points = facts.series.get(name)
        if not points:
            what = _words(name, facts)
            yield facts.knowledge.sentence("why.unknown", what=what)
        elif points[-1].result.is_bound:
            label = analyte_label(name)
            text = facts.knowledge.sentence("why.bound", analyte=label)
            yield sentence_case(text)
        else:
            label, time = analyte_label(name), _age_of(points[-1].collected_on, facts)
            known = "why.too_old_many" if label.endswith("s") else "why.too_old"
            text = facts.knowledge.sentence(known, analyte=label, time=time)
            yield sentence_case(text)


def _words(name: str, facts: Facts) -> str:
    """Return an input of a score in words: "albumin", "diabetes or raised sugar"."""
    analyte, is_limit = name.removesuffix(_LIMIT), name.endswith(_LIMIT)
    analyte = _OTHER_UNITS.get(analyte, (analyte,))[0]
    if analyte in catalogue():
        label = analyte_label(analyte)
        return f"the upper limit of {label}" if is_limit else label
    if name in _INPUT_WORDS:
        return _INPUT_WORDS[name]
    return facts.knowledge.facts[_LABELS[name]].label


def _age_of(day: date, facts: Facts) -> str:
    return write_span(day, facts.day or day, facts.knowledge)
