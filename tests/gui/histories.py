"""Logs as people really have them: one panel, thirty years, names of every script."""

from datetime import date, timedelta
from decimal import Decimal

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.event import Event, EventKind
from altdesk.core.person import Person, Sex
from altdesk.logbook import Logbook

LONG_NAME = (
    "Maria-Theresia Wolkenstein-Trostburg von und zu Hohenzollern-Sigmaringen, geb. Ö."
)
NAMES = (LONG_NAME, "山田 太郎", "محمد بن عبد الله الأنصاري", "אברהם בן־גוריון")
LONG_PRODUCT = (
    "Hochdosierter Grüntee-Extrakt mit Mariendistel und Artischocke, Kapseln zu 900 mg"
)

_LIVER = (
    ("ALT", "U/L", 24, "7", "41"),
    ("AST", "U/L", 22, "8", "40"),
    ("ALP", "U/L", 80, "40", "129"),
    ("GGT", "U/L", 31, "8", "61"),
)
_FURTHER = (
    ("Total bilirubin", "mg/dL", 1, "0.2", "1.2"),
    ("Direct bilirubin", "mg/dL", 0, "0.0", "0.3"),
    ("Albumin", "g/L", 43, "35", "52"),
    ("Total protein", "g/L", 72, "64", "83"),
    ("INR", "", 1, "0.9", "1.2"),
    ("Platelets", "10^9/L", 230, "150", "400"),
    ("CK", "U/L", 110, "39", "308"),
    ("LDH", "U/L", 180, "135", "225"),
    ("Creatinine", "mg/dL", 1, "0.7", "1.3"),
    ("Urea", "mg/dL", 32, "17", "49"),
    ("Sodium", "mmol/L", 140, "136", "145"),
    ("Potassium", "mmol/L", 4, "3.5", "5.1"),
    ("Glucose", "mg/dL", 96, "70", "100"),
    ("HbA1c", "%", 5, "4.0", "6.0"),
    ("Triglycerides", "mg/dL", 150, "0", "200"),
    ("Total cholesterol", "mg/dL", 190, "0", "200"),
    ("HDL", "mg/dL", 48, "40", "90"),
    ("LDL", "mg/dL", 120, "0", "130"),
    ("Ferritin", "ug/L", 140, "30", "400"),
    ("Transferrin saturation", "%", 30, "16", "45"),
    ("TSH", "mIU/L", 2, "0.4", "4.0"),
)
DRAWS = 120
_KINDS = (EventKind.MEDICINE, EventKind.SUPPLEMENT, EventKind.ILLNESS)


def one_panel(book: Logbook) -> str:
    """Record a person with a single panel of four values."""
    person = book.record_person(Person("", "Ann Lee", Sex.FEMALE, date(1956, 2, 29)))
    assert book.record(person, _panel(date(2026, 10, 2), 0, _LIVER)).is_done
    return person


def thirty_years(book: Logbook) -> str:
    """Record 120 panels of 25 analytes in thirty years, and fifteen events."""
    person = book.record_person(Person("", "Otto Kern", Sex.MALE, date(1951, 7, 14)))
    for number in range(DRAWS):
        day = date(1997, 1, 6) + timedelta(days=91 * number)
        assert book.record(person, _panel(day, number, _LIVER + _FURTHER)).is_done
    for number in range(15):
        start = date(1998, 3, 1) + timedelta(days=700 * number)
        end = start + timedelta(days=400) if number % 3 else None
        kind = _KINDS[number % 3]
        event = Event("", kind, f"{kind.value} no. {number + 1}", start, end)
        assert book.record_event(person, event).is_done
    return person


def long_names(book: Logbook, name: str = LONG_NAME) -> str:
    """Record a person of a long name who takes a product of a long name."""
    person = book.record_person(Person("", name, Sex.FEMALE, date(1949, 12, 31)))
    for number in range(3):
        day = date(2026, 8, 1) + timedelta(days=30 * number)
        assert book.record(person, _panel(day, number + 40, _LIVER)).is_done
    event = Event(
        "", EventKind.SUPPLEMENT, LONG_PRODUCT, date(2026, 8, 10),
        amount=Decimal(900), unit="mg", note="Taken with breakfast. " * 8,
    )  # fmt: skip
    assert book.record_event(person, event).is_done
    return person


def _panel(
    day: date, number: int, analytes: tuple[tuple[str, str, int, str, str], ...]
) -> DraftPanel:
    results = tuple(
        DraftResult(
            text=str(value + (number * step) % _sway(name, value)),
            name=name,
            unit=unit or None,
            low=low,
            high=high,
        )
        for step, (name, unit, value, low, high) in enumerate(analytes, start=3)
    )
    return DraftPanel(day, results, laboratory="Example Laboratory")


def _sway(name: str, value: int) -> int:
    """Return by how much a value goes up and down: enzymes by as much as they are."""
    is_enzyme = any(name == known for known, *_rest in _LIVER)
    return value + 1 if is_enzyme else value // 20 + 1
