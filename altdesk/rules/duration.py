"""How long something lasts, in the words of every day."""

from datetime import date, timedelta

from altdesk.rules.knowledge import Knowledge


def write_span(first: date, last: date, knowledge: Knowledge) -> str:
    """Return the time between two days: "9 days", "5 weeks", "14 months", "3 years"."""
    months = months_between(first, last, knowledge)
    years, rest = divmod(months, len(knowledge.months))
    if years > 1 and (rest == 0 or years > knowledge.figure("span_in_months_years")):
        return knowledge.sentence("time.years", n=str(years))
    if months > 1:
        return knowledge.sentence("time.months", n=str(months))
    weeks = (last - first) // timedelta(weeks=1)
    if weeks > 1:
        return knowledge.sentence("time.weeks", n=str(weeks))
    days = (last - first).days
    return knowledge.sentence("time.day" if days == 1 else "time.days", n=str(days))


def months_between(first: date, last: date, knowledge: Knowledge) -> int:
    """Return the whole months between two days."""
    months = (last.year - first.year) * len(knowledge.months) + last.month - first.month
    return months - (last.day < first.day)
