"""Building histories for the tests of the rules, in the form of the case files."""

from datetime import date, timedelta
from typing import Any

from altdesk.core.history import History
from altdesk.rules.case import read_case

LIMITS = {
    "ALT": ("U/L", 40, None),
    "AST": ("U/L", 40, None),
    "ALP": ("U/L", 120, 40),
    "GGT": ("U/L", 60, None),
    "TBIL": ("mg/dL", 1.2, None),
    "DBIL": ("mg/dL", 0.3, None),
    "ALB": ("g/dL", 5.0, 3.5),
    "PLT": ("10*3/uL", 400, 150),
    "INR": ("1", 1.2, None),
    "CK": ("U/L", 200, None),
    "LDH": ("U/L", 220, None),
    "HB": ("g/dL", 17.5, 13.5),
    "MCV": ("fL", 100, 80),
    "FERR": ("ug/L", 300, 30),
    "TSAT": ("%", 45, 20),
    "CERU": ("mg/dL", 40, 20),
    "IGG": ("g/L", 16, 7),
    "TSH": ("m[IU]/L", 4, 0.4),
    "A1AT": ("mg/dL", 200, 90),
    "TTG": ("U/mL", 10, None),
    "ANA": (None, None, None),
    "ASMA": (None, None, None),
    "AMA": (None, None, None),
    "HBA1C": ("%", 5.6, None),
    "GLU": ("mg/dL", 99, None),
    "TG": ("mg/dL", 149, None),
    "HDL": ("mg/dL", None, 41),
}
START = date(2026, 1, 5)


def result(analyte: str, value: object, **changes: Any) -> dict[str, Any]:
    """Return a result with the usual unit and limits of these tests."""
    unit, high, low = LIMITS.get(analyte, (None, None, None))
    entry = {"analyte": analyte, "value": value, "unit": unit, "uln": high, "lln": low}
    return entry | changes


def panel(
    day: date | int = 0, lab: str = "A", context: Any = None, **values: object
) -> dict[str, Any]:
    """Return a panel `day` days after the start, with the values by analyte."""
    when = START + timedelta(days=day) if isinstance(day, int) else day
    results = [
        result(name, **value) if isinstance(value, dict) else result(name, value)
        for name, value in values.items()
    ]
    return {
        "date": when.isoformat(),
        "lab": lab,
        "context": context or {},
        "results": results,
    }


def event(kind: str, what: str, day: int, **more: Any) -> dict[str, Any]:
    """Return an event that began `day` days after the start; `until` ends it."""
    until = more.pop("until", None)
    ended = None if until is None else (START + timedelta(days=until)).isoformat()
    started = (START + timedelta(days=day)).isoformat()
    return {"kind": kind, "what": what, "started": started, "ended": ended} | more


def history(
    *panels: dict[str, Any],
    events: tuple[dict[str, Any], ...] = (),
    sex: str | None = "M",
    age: int | None = 45,
    **facts: object,
) -> History:
    """Return the history of one person; `facts` are what the person said."""
    said = facts if age is None else {"AGE": age, **facts}
    found, problems = read_case(
        {
            "profile": {"sex": sex},
            "history": said,
            "panels": list(panels),
            "events": list(events),
        }
    )
    assert problems == [], problems
    assert found is not None
    return found
