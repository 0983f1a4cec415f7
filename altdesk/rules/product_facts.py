"""Facts about medicines and supplements, from the events of the log."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial

from altdesk.core.event import Event, EventKind
from altdesk.core.naming import fold_name
from altdesk.rules.facts import UNKNOWN, Facts, Said
from altdesk.rules.personal_facts import answered, either, unless_the_log_denies
from altdesk.rules.product_loading import Product
from altdesk.rules.products import find_all, products
from altdesk.rules.wording import write_day

_KINDS = frozenset({EventKind.MEDICINE, EventKind.SUPPLEMENT})
_FIRST_RAISED = ("ALT", "AST", "ALP")
_DAY = timedelta(days=1)


def product_events(facts: Facts) -> tuple[Event, ...]:
    """Return the medicines and supplements of the log, until the latest draw."""
    return tuple(
        event
        for event in facts.history.events
        if event.kind in _KINDS and (facts.day is None or event.started <= facts.day)
    )


def products_of(event: Event) -> tuple[Product, ...]:
    """Return what is known of the products of an event; none: not on the list."""
    known = products().products.get(event.product or "")
    return (known,) if known is not None else find_all(event.what)


def in_categories(event: Event, categories: Sequence[str]) -> bool:
    return any(product.category in categories for product in products_of(event))


def _first_raised(facts: Facts) -> date | None:
    """Return the day on which the present rise was first seen."""
    courses = (facts.course(a) for a in _FIRST_RAISED if facts.result(a) is not None)
    days = [c.run[0] for c in courses if c is not None and c.run]
    return min(days, default=None)


def _is_start(event: Event, events: Sequence[Event]) -> bool:
    """Tell a start, a restart or a raised dose from going on as before."""
    return not any(
        other.started < event.started
        and same_product(other, event)
        and (other.ended is None or other.ended >= event.started - _DAY)
        and not _is_more(event, other)
        for other in events
    )


def same_product(one: Event, other: Event) -> bool:
    first, second = products_of(one), products_of(other)
    if first or second:
        return bool({p.id for p in first} & {p.id for p in second})
    return fold_name(one.what) == fold_name(other.what)


def _is_more(event: Event, before: Event) -> bool:
    if event.amount is None or before.amount is None or event.unit != before.unit:
        return False
    return event.amount > before.amount


def _temporal(name: str, facts: Facts) -> Said:
    """Say whether a product was started in the months before the rise."""
    events = product_events(facts)
    if not events:
        return UNKNOWN
    first = _first_raised(facts)
    if first is None:
        return Said(False)
    categories = facts.knowledge.facts[name].categories
    found = [
        event
        for event in events
        if in_categories(event, categories)
        and _is_start(event, events)
        and _is_in_time(event, first, facts)
    ]
    return named_events(found, facts)


def _is_in_time(event: Event, first: date, facts: Facts) -> bool:
    waited = (first - event.started).days
    low, high = facts.figure("drug_start_min_days"), facts.figure("drug_start_max_days")
    stopped_for = (first - event.ended).days if event.ended is not None else 0
    return low <= waited <= high and stopped_for <= facts.figure("drug_stop_days")


def named_events(events: Sequence[Event], facts: Facts) -> Said:
    """Return yes with the names and days of the events behind it."""
    words = [
        f"{event.what}, {write_day(event.started, facts.knowledge)}"
        for event in sorted(events, key=lambda event: (event.started, event.id))
    ]
    return Said(bool(events), "; ".join(words), origin=tuple(words))


def _long(facts: Facts) -> Said:
    """Say whether a product has been taken for longer than half a year."""
    events, day = product_events(facts), facts.day
    if not events or day is None:
        return UNKNOWN
    categories = facts.knowledge.facts["DRUG_LONG_AB"].categories
    longest = facts.figure("drug_start_max_days")
    grace = facts.figure("drug_stop_days")
    found = [
        event
        for event in events
        if in_categories(event, categories)
        and ((event.ended or day) - event.started).days > longest
        and (event.ended is None or (day - event.ended).days <= grace)
    ]
    return named_events(found, facts)


def _in_group(name: str, facts: Facts) -> Said:
    """Say whether a product of certain groups is taken at the latest draw."""
    groups = facts.knowledge.facts[name].groups
    now = list(taken(facts))
    if not now:
        return UNKNOWN
    return named_events(
        [e for e in now if any(p.group in groups for p in products_of(e))], facts
    )


def _named_so(name: str, facts: Facts) -> Said:
    """Say whether something is taken that goes by one of the names of a fact."""
    names = {fold_name(known) for known in facts.knowledge.facts[name].names}
    now = list(taken(facts))
    if not now:
        return UNKNOWN
    return named_events([e for e in now if fold_name(e.what) in names], facts)


def taken(facts: Facts) -> Iterator[Event]:
    """Return the products that are taken at the latest draw."""
    day = facts.day
    return (e for e in product_events(facts) if day is not None and e.is_on(day))


def _new_product(facts: Facts) -> Said:
    events, day = product_events(facts), facts.day
    if day is None:
        return UNKNOWN
    longest = facts.figure("drug_start_max_days")
    new = [
        event
        for event in events
        if (day - event.started).days <= longest and _is_start(event, events)
    ]
    return named_events(new, facts)


def _no_products(facts: Facts) -> Said:
    """Deny "no products" where the log holds one of the last half year."""
    day = facts.day
    if day is None:
        return UNKNOWN
    longest = facts.figure("drug_start_max_days")
    recent = [
        event
        for event in product_events(facts)
        if event.ended is None or (day - event.ended).days <= longest
    ]
    return Said(False) if recent else UNKNOWN


def _log_first(name: str, from_log: Callable[[Facts], Said], facts: Facts) -> Said:
    """Return what the log tells; only where it is silent, what the person said."""
    log = from_log(facts)
    return answered(name, facts) if log.value is None else log


def _overdose(facts: Facts) -> Said:
    """Say whether a paracetamol event of the last week names too much for a day."""
    day = facts.day
    if day is None:
        return UNKNOWN
    longest = facts.figure("paracetamol_days")
    found = [e for e in overdoses(facts) if (day - (e.ended or day)).days <= longest]
    return named_events(found, facts) if found else UNKNOWN


def overdoses(facts: Facts) -> Iterator[Event]:
    """Return the events that name too much paracetamol for a day."""
    wanted = set(facts.knowledge.facts["PARACETAMOL_OVER_4G"].names)
    limit = facts.figure("paracetamol_g")
    return (
        event
        for event in product_events(facts)
        if wanted & {product.id for product in products_of(event)}
        and _grams_a_day(event, facts) > limit
    )


def _grams_a_day(event: Event, facts: Facts) -> float:
    factor = facts.knowledge.daily_units.get(fold_name(event.unit))
    if factor is None or event.amount is None:
        return 0.0
    return float(event.amount) * factor


PRODUCT_FACTS: dict[str, Callable[[Facts], Said]] = {
    **{
        name: partial(_log_first, name, partial(_temporal, name))
        for name in ("DRUG_TEMPORAL_AB", "DRUG_TEMPORAL_C")
    },
    "DRUG_LONG_AB": partial(_log_first, "DRUG_LONG_AB", _long),
    "NO_PRODUCTS": partial(unless_the_log_denies, "NO_PRODUCTS", _no_products),
    "STATIN": partial(either, "STATIN", partial(_in_group, "STATIN")),
    "TG_TREATED": partial(either, "TG_TREATED", partial(_in_group, "TG_TREATED")),
    "ON_VKA": partial(either, "ON_VKA", partial(_named_so, "ON_VKA")),
    "PARACETAMOL_OVER_4G": partial(either, "PARACETAMOL_OVER_4G", _overdose),
    "NEW_PRODUCT_6M": _new_product,
}
