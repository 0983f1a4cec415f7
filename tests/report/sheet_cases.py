"""Twelve people of the reading test, each with what page one must say of them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from altdesk.core.event import Event, EventKind
from altdesk.core.history import Answer, History
from altdesk.core.panel import DrawContext
from altdesk.core.person import Person, Sex
from altdesk.core.result import Status

_DAY = date(2026, 3, 11)


@dataclass(frozen=True, slots=True)
class Case:
    """A person, and what page one must say of them, in reading order."""

    history: History
    says: tuple[str, ...]
    says_not: tuple[str, ...] = ()


def _person(name: str = "Ann Smith", born: int = 1976, sex: Sex = Sex.FEMALE) -> Person:
    return Person("a" * 32, name, sex, date(born, 5, 14), "0042")


def _years(panel, count: int):
    return tuple(
        panel(
            _DAY - timedelta(days=183 * i),
            {"ALT": str(58 + i % 7), "AST": str(41 + i % 5), "PLT": "240"},
        )
        for i in range(count)
    )


def _hys_law(panel) -> Case:
    sick = panel(_DAY, {"ALT": "480", "AST": "390", "ALP": "98", "TBIL": "4.1"})
    return Case(
        History(_person(), (sick,)),
        (
            *("Ann Smith", "Do not wait: care today", "Please get medical help today"),
            *("Latest ALT 480 U/L, 11.7 × the lab's upper limit of 41", "480", "4.1"),
        ),
    )


def _first_panel(panel) -> Case:
    first = panel(_DAY, {"ALT": "58", "AST": "30"})
    return Case(
        History(_person(), (first,)),
        ("This is the first panel", "Results", "11 Mar 2026", "58", "7 – 41"),
        ("Do not wait",),
    )


def _thirty_years(panel) -> Case:
    return Case(
        History(_person(), _years(panel, 60)),
        ("Panels from", "to 11 Mar 2026", "Latest ALT 58 U/L", "peak 64", "Results"),
    )


def _child(panel) -> Case:
    drawn = panel(_DAY, {"ALT": "65", "ALP": "210"}, ranges={"ALT": "0 - 40"})
    return Case(
        History(_person(born=2012), (drawn,)),
        ("Latest ALT 65 U/L", "Results", "Not explained here", "child doctor"),
        ("Could fit",),
    )


def _pregnancy(panel) -> Case:
    drawn = panel(_DAY, {"ALT": "70", "ALP": "210", "TBIL": "0.9"})
    return Case(
        History(_person(born=1993), (drawn,), answers=(Answer("PREGNANT", True),)),
        ("Do not wait: care today", "Raised liver test in pregnancy", "maternity team"),
        ("Could fit",),
    )


def _muscle(panel) -> Case:
    drawn = panel(_DAY, {"AST": "130", "ALT": "62", "CK": "1450", "GGT": "14"})
    ran = replace(drawn, context=DrawContext((("EXERCISE_7D", True),)))
    return Case(
        History(_person(), (ran,)),
        ("AST 130", "Results", "CK", "1450", "What the numbers fit", "uscle"),
    )


def _corrected(panel) -> Case:
    panels = (
        panel(date(2026, 1, 5), {"ALT": "52"}, statuses={"ALT": Status.CORRECTED}),
        panel(_DAY, {"ALT": "66"}, statuses={"ALT": Status.PRELIMINARY}),
    )
    return Case(
        History(_person(), panels),
        ("52", "66", "c: corrected by the lab.", "p: preliminary."),
    )


def _mixed(panel) -> Case:
    panels = (
        panel(date(2025, 9, 1), {"ALT": "60"}, laboratory="Synlab"),
        panel(date(2026, 1, 5), {"ALT": "62"}, laboratory="Synlab"),
        panel(
            _DAY,
            {"ALT": "1,02"},
            laboratory="Viollier",
            units={"ALT": "µkat/L"},
            ranges={"ALT": "0,1 - 0,7"},
        ),
    )
    return Case(
        History(_person(), panels),
        (
            *("Latest ALT 1,02 µkat/L", "drawn in U/L", "A unit beside a number"),
            "A = Synlab, B = Viollier",
        ),
    )


def _polish(panel) -> Case:
    return Case(History(_person("Łukasz Źródło"), _years(panel, 3)), ("Łukasz Źródło",))


def _russian(panel) -> Case:
    name = "Мария Ивановна Щербакова"
    return Case(History(_person(name), _years(panel, 3)), (name,))


def _arabic(panel) -> Case:
    return Case(History(_person("محمد"), _years(panel, 3)), ("محمد", "Latest ALT"))


def _long_name_and_events(panel) -> Case:
    name = "Maximiliana-Theodora von Hohenzollern-Sigmaringen y Ordóñez de la Cruz"
    events = tuple(
        Event(
            f"{i:032x}",
            EventKind.MEDICINE,
            f"medicine {i}",
            _DAY - timedelta(days=40 * i),
            amount=Decimal(i),
            unit="mg",
        )
        for i in range(1, 21)
    )
    return Case(
        History(_person(name), _years(panel, 6), events),
        ("Maximiliana-Theodora", "medicine 1 1 mg", "more: see “Events", "Results"),
    )


CASES: dict[str, Callable[..., Case]] = {
    "Hy's law": _hys_law,
    "first panel": _first_panel,
    "thirty years": _thirty_years,
    "child": _child,
    "pregnancy": _pregnancy,
    "muscle": _muscle,
    "corrected": _corrected,
    "mixed labs and units": _mixed,
    "Polish": _polish,
    "Russian": _russian,
    "Arabic": _arabic,
    "long name, many events": _long_name_and_events,
}
