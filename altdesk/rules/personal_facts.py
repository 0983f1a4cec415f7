"""Facts about the person: answers, draw context, alcohol, metabolic risk."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial

from altdesk.core.event import Event, EventKind
from altdesk.core.number import write_number
from altdesk.core.person import Sex, whole_years
from altdesk.rules.clause import Value
from altdesk.rules.facts import UNKNOWN, Facts, Said

ABOUT_YOU = "About you"
AT_THE_DRAW = "at the draw"


def answered(name: str, facts: Facts) -> Said:
    """Return what the person said: at the latest draw, or else among the answers."""
    at_draw = facts.at_draw.get(name)
    if at_draw is not None:
        return Said(at_draw, origin=(AT_THE_DRAW,))
    value = facts.history.answer(name)
    if value is None or _is_outdated(name, facts):
        return UNKNOWN
    return Said(_as_value(value), origin=(ABOUT_YOU,))


def _as_value(value: bool | Decimal | str) -> Value:
    return float(value) if isinstance(value, Decimal) else value


def _is_outdated(name: str, facts: Facts) -> bool:
    """Tell whether an answer about passing things is older than it lasts."""
    lasts = facts.knowledge.facts[name].lasts_days
    given = facts.history.answered_on(name)
    if lasts is None or given is None or facts.day is None:
        return False
    return (facts.day - given).days > lasts


def either(name: str, from_log: Callable[[Facts], Said], facts: Facts) -> Said:
    """Return yes if the log or the person says so, else whichever is known.

    A number or a text that the log tells is not outweighed by an answer.
    """
    log = from_log(facts)
    value = log.value
    if value is not None and value is not False:
        return log
    said = answered(name, facts)
    return log if said.value is None else said


def unless_the_log_denies(
    name: str, from_log: Callable[[Facts], Said], facts: Facts
) -> Said:
    """Return the answer, but no where the log shows the contrary."""
    log, said = from_log(facts), answered(name, facts)
    return log if log.value is False or said.value is None else said


def events_on(facts: Facts, day: date, *kinds: EventKind) -> Iterator[Event]:
    return (e for e in facts.history.events if e.kind in kinds and e.is_on(day))


def _sex(facts: Facts) -> Said:
    sex = facts.history.person.sex
    return UNKNOWN if sex is None else Said(sex.value, origin=(ABOUT_YOU,))


def _age(facts: Facts) -> Said:
    """Return the age on the day of the latest panel."""
    latest = facts.history.latest_panel
    person = facts.history.person
    if person.born is not None and latest is not None:
        years = person.age_on(latest.collected_on)
        return UNKNOWN if years is None else Said(float(years), origin=("birth date",))
    return _grown(answered("AGE", facts), facts)


def _grown(said: Said, facts: Facts) -> Said:
    """Return an answered age with the whole years since the day of the answer."""
    told_on, latest = facts.history.answered_on("AGE"), facts.history.latest_panel
    if not isinstance(said.value, float) or told_on is None or latest is None:
        return said
    years = whole_years(told_on, latest.collected_on)
    return said._replace(value=said.value + max(0, years))


def _alcohol(facts: Facts) -> Said:
    """Return grams a week: the latest alcohol event that goes on, or the answer."""
    if facts.day is not None:
        amounts = [
            event
            for event in events_on(facts, facts.day, EventKind.ALCOHOL)
            if event.amount is not None
        ]
        if amounts:
            latest = max(amounts, key=lambda event: (event.started, event.id))
            return Said(float(latest.amount or 0), origin=(latest.what,))
    return answered("ALCOHOL_G_WEEK", facts)


def _alcohol_any(facts: Facts) -> Said:
    grams = facts.number("ALCOHOL_G_WEEK")
    if grams is None:
        return answered("ALCOHOL_ANY", facts)
    return Said(grams > 0)


def _alcohol_against(
    judge: Callable[[float, float, Facts, str], bool], facts: Facts
) -> Said:
    """Judge the amount by the limit of the sex; without one, if both agree."""
    grams = facts.number("ALCOHOL_G_WEEK")
    if grams is None:
        return UNKNOWN
    sex = facts.text("SEX")
    sexes = (sex,) if sex else tuple(sex.value for sex in Sex)
    found = {judge(grams, facts.figure(f"alcohol_high_{s}"), facts, s) for s in sexes}
    return Said(found.pop(), _grams(grams)) if len(found) == 1 else UNKNOWN


def _grams(grams: float) -> str:
    return f"alcohol {write_number(grams)} g a week"


def _is_high(grams: float, limit: float, _facts: Facts, _sex: str) -> bool:
    return grams > limit


def _is_ok(grams: float, limit: float, _facts: Facts, _sex: str) -> bool:
    return grams <= limit


def _is_moderate(grams: float, limit: float, facts: Facts, _sex: str) -> bool:
    return facts.figure("alcohol_moderate_from") <= grams <= limit


def _is_between(grams: float, limit: float, facts: Facts, sex: str) -> bool:
    return limit <= grams <= facts.figure(f"alcohol_metald_to_{sex}")


def diabetes_from_sugar(facts: Facts) -> Said:
    """Say whether HbA1c reaches diabetes."""
    found = facts.number("HBA1C")
    if found is None:
        return UNKNOWN
    return Said(found >= facts.figure("diabetes_hba1c"))


def prediabetes_from_sugar(facts: Facts) -> Said:
    """Say whether HbA1c lies between normal and diabetes."""
    found = facts.number("HBA1C")
    if found is None:
        return UNKNOWN
    low, high = facts.figure("prediabetes_hba1c"), facts.figure("diabetes_hba1c")
    return Said(low <= found < high)


def _muscle_signal(facts: Facts) -> Said:
    """Say yes for a raised CK or hard exercise before the draw."""
    times, effort = facts.number("CK_X"), facts.read("EXERCISE_7D")
    if (times is not None and times > 1) or effort is True:
        return Said(True)
    return UNKNOWN if times is None and effort is None else Said(False)


# Each criterion returns the words of what is met, "" if nothing is, and None if all of
# it is unknown. They are asked again for every supposition, so they say it plainly.


def _weight(facts: Facts) -> str | None:
    name = "mets_bmi_asian" if facts.flag("ASIAN") else "mets_bmi"
    bmi, waist, sex = facts.number("BMI"), facts.number("WAIST"), facts.text("SEX")
    limit = facts.figure(f"mets_waist_{sex}") if sex else None
    met = []
    if bmi is not None and bmi >= facts.figure(name):
        met.append(f"body mass index {write_number(bmi)}")
    is_judged = waist is not None and limit is not None
    if waist is not None and limit is not None and waist > limit:
        met.append(f"waist {write_number(waist)} cm")
    return " and ".join(met) if met or is_judged or bmi is not None else None


def _sugar(facts: Facts) -> str | None:
    glucose, hba1c = facts.number("GLU"), facts.number("HBA1C")
    is_high = glucose is not None and glucose >= facts.figure("mets_glucose")
    limit = facts.figure("prediabetes_hba1c")
    told = facts.read("DIABETES")
    met = ["diabetes"] if told is True else []
    if glucose is not None and is_high:
        met.append(f"glucose {write_number(glucose)} mg/dL")
    if hba1c is not None and hba1c >= limit:
        met.append(f"HbA1c {write_number(hba1c)} %")
    is_known = isinstance(told, bool) or glucose is not None or hba1c is not None
    return " and ".join(met) if is_known else None


def _pressure(facts: Facts) -> str | None:
    told = facts.read("HYPERTENSION")
    if not isinstance(told, bool):
        return None
    return "blood pressure" if told else ""


def _triglycerides(facts: Facts) -> str | None:
    found, treated = facts.number("TG"), facts.read("TG_TREATED")
    met = []
    if found is not None and found >= facts.figure("mets_triglycerides"):
        met.append(f"triglycerides {write_number(found)} mg/dL")
    if treated is True:
        met.append("treated blood fats")
    is_known = found is not None or isinstance(treated, bool)
    return " and ".join(met) if is_known else None


def _hdl(facts: Facts) -> str | None:
    found, sex = facts.number("HDL"), facts.text("SEX")
    limit = facts.figure(f"mets_hdl_{sex}") if sex else None
    if found is None or limit is None:
        return None
    return f"HDL {write_number(found)} mg/dL" if found <= limit else ""


_CRITERIA = {
    f"criterion {criterion.__name__}": criterion
    for criterion in (_weight, _sugar, _pressure, _triglycerides, _hdl)
}


def _metabolic(facts: Facts) -> Said:
    """Count the metabolic criteria that are met; None where nothing is known."""
    told = [facts.once(name, criterion) for name, criterion in _CRITERIA.items()]
    met = [words for words in told if words]
    if not met and "" not in told:
        return UNKNOWN
    return Said(float(len(met)), ", ".join(met), f"{len(met)} of {len(told)}")


def _metabolic_known(facts: Facts) -> Said:
    bmi, waist = facts.number("BMI"), facts.number("WAIST")
    return Said(bmi is not None or waist is not None)


PERSONAL_FACTS: dict[str, Callable[[Facts], Said]] = {
    "SEX": _sex,
    "AGE": _age,
    "ALCOHOL_G_WEEK": _alcohol,
    "ALCOHOL_ANY": _alcohol_any,
    "ALCOHOL_HIGH": partial(_alcohol_against, _is_high),
    "ALCOHOL_MODERATE": partial(_alcohol_against, _is_moderate),
    "ALCOHOL_METALD": partial(_alcohol_against, _is_between),
    "ALCOHOL_G_WEEK_OK": partial(_alcohol_against, _is_ok),
    "MUSCLE_SIGNAL": _muscle_signal,
    "METS": _metabolic,
    "METS_KNOWN": _metabolic_known,
}
