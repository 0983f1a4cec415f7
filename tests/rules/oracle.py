"""A second engine for the tests: plain, slow and exact, from the specification alone.

It shares no code with `altdesk`. It reads the clauses as they were given (see
tests/samples/vignettes/specification), evaluates them with Python's own `eval`, and
computes every number as an exact fraction. It knows case files without events.

Readings of the specification that are not in its words are marked READING.
"""

import math
import re
import tomllib
from datetime import date
from fractions import Fraction
from functools import cache
from itertools import pairwise
from pathlib import Path
from types import CodeType
from typing import Any

FOLDER = Path(__file__).parents[1] / "samples" / "vignettes" / "specification"
LIVER = ("ALT", "AST", "ALP", "GGT", "TBIL")
ENZYMES = ("ALT", "AST", "ALP", "GGT", "CK", "LDH")

# Section A: upper and lower figures of the usual range (men, women).
USUAL = {
    "ALT": ((0, 40), (0, 40)),
    "AST": ((0, 40), (0, 40)),
    "ALP": ((40, 130), (35, 105)),
    "GGT": ((0, 68), (0, 40)),
    "TBIL": (("0.2", "1.2"), ("0.2", "1.2")),
    "DBIL": ((0, "0.3"), (0, "0.3")),
    "ALB": (("3.5", 5), ("3.5", 5)),
    "INR": (("0.8", "1.2"), ("0.8", "1.2")),
    "PLT": ((150, 400), (150, 400)),
    "CK": ((39, 308), (26, 192)),
    "LDH": ((135, 225), (135, 214)),
    "FERR": ((30, 300), (15, 200)),
    "TSAT": ((20, 45), (15, 45)),
    "CERU": ((20, 40), (20, 40)),
    "ANA": ((0, 79), (0, 79)),
    "ASMA": ((0, 39), (0, 39)),
    "AMA": ((0, 39), (0, 39)),
    "IGG": ((7, 16), (7, 16)),
    "TTG": ((0, 1), (0, 1)),
    "TSH": (("0.4", 4), ("0.4", 4)),
    "HBA1C": ((4, "5.6"), (4, "5.6")),
    "GLU": ((70, 99), (70, 99)),
    "TG": ((0, 149), (0, 149)),
    "HDL": ((41, 200), (51, 200)),
    "A1AT": ((90, 200), (90, 200)),
    "HB": (("13.5", "17.5"), (12, "15.5")),
    "MCV": ((80, 100), (80, 100)),
}
# Section A: ask below and above; "reject" lies outside of these.
CONFIRM = {
    "ALT": (3, 15000),
    "AST": (3, 15000),
    "ALP": (10, 2000),
    "GGT": (2, 3000),
    "TBIL": ("0.1", 30),
    "DBIL": (0, 25),
    "ALB": ("1.5", 6),
    "INR": ("0.7", 6),
    "PLT": (20, 1000),
    "CK": (10, 100000),
    "LDH": (50, 20000),
    "FERR": (2, 5000),
    "TSAT": (3, 100),
    "CERU": (3, 80),
    "IGG": (2, 60),
    "TSH": ("0.001", 250),
    "HB": (5, 20),
    "A1AT": (10, 400),
}
# Section A: multiply by this to get the canonical unit; 1 where it is not named.
FACTORS = {
    **{(e, "ukat/L"): "60" for e in ENZYMES},
    **{(e, "nkat/L"): "0.06" for e in ENZYMES},
    ("TBIL", "umol/L"): "1000/17104",
    ("DBIL", "umol/L"): "1000/17104",
    ("ALB", "g/L"): "0.1",
    ("HB", "g/L"): "0.1",
    ("PLT", "/uL"): "0.001",
    ("A1AT", "g/L"): "100",
    ("CERU", "g/L"): "100",
    ("IGG", "mg/dL"): "0.01",
    ("GLU", "mmol/L"): "18.016",
    ("TG", "mmol/L"): "88.57",
    ("HDL", "mmol/L"): "38.67",
}
# Section E: CVI and CVA used, percent.
VARIATION = {
    "ALT": ("9.3", "6.7"),
    "AST": ("9.5", "5.5"),
    "ALP": ("5.3", "2.8"),
    "GGT": ("8.9", "8.7"),
    "TBIL": ("20.9", "10.45"),
    "ALB": ("2.5", "1.5"),
    "PLT": ("7.22", "3.61"),
}
HEALTHY = {"M": 33, "F": 25}
ORDINALS = ("HBSAG", "AHBC", "AHBCM", "AHCV", "HCVRNA", "HAVM", "HEVM")
TITRES = ("ANA", "ASMA", "AMA")


class Unknown:
    """A fact that is not known: every comparison with it is false, and so is it."""

    def __bool__(self) -> bool:
        return False

    def _no(self, _other: object) -> bool:
        return False

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _no  # type: ignore[assignment]
    __hash__ = None  # type: ignore[assignment]


UNKNOWN = Unknown()


def known(value: object) -> bool:
    return value is not UNKNOWN and value is not None


@cache
def specification(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def _exact(clause: str) -> CodeType:
    """Return a clause with its numbers as exact fractions: 0.1 is a tenth."""
    exact = re.sub(r"(?<![\w.])(\d+(?:\.\d+)?)", r"_exactly('\1')", clause)
    return compile(exact, clause, "eval")


class Facts(dict[str, Any]):
    """Facts by name, for `eval`; a name that nobody told is unknown."""

    def __missing__(self, name: str) -> Any:
        return Fraction if name == "_exactly" else UNKNOWN

    def holds(self, clause: str) -> bool:
        # The clauses are the specification's own, read from this checkout.
        return bool(eval(_exact(clause), {"__builtins__": {}}, self))  # noqa: S307


class Reading:
    """One result: exact value, exact multiple of its limit, or yes and no."""

    def __init__(self, panel: dict[str, Any], entry: dict[str, Any], sex: Any) -> None:
        self.analyte: str = entry["analyte"]
        self.day = date.fromisoformat(panel["date"])
        self.lab = (panel.get("lab") or "").strip().casefold()
        self.value: Fraction | None = None
        self.positive: bool | None = None
        self.bound = ""
        given = entry["value"]
        if given in ("positive", "negative"):
            self.positive = given == "positive"
            return
        text = str(given)
        if text[0] in "<>":
            self.bound, text = text[0], text[1:]
        factor = Fraction(FACTORS.get((self.analyte, entry.get("unit")), "1"))
        self.value = Fraction(text) * factor
        low, high = entry.get("lln"), entry.get("uln")
        self.printed_high = None if high is None else Fraction(str(high)) * factor
        self.low = None if low is None else Fraction(str(low)) * factor
        self.high = self.printed_high
        if self.analyte == "TTG":
            # Section A: tTG-IgA is kept in multiples of its limit.
            self.value, self.high = self.value / (self.high or 1), Fraction(1)
            self.printed_high = None
        if self.high is None:
            self._take_usual(sex)

    def _take_usual(self, sex: Any) -> None:
        """Section 0: take the usual limits where the laboratory printed none.

        READING: without a sex the wider limits of both, and none at all where they
        judge the value differently.
        """
        both = USUAL.get(self.analyte)
        if both is None:
            return
        ranges = {"M": both[:1], "F": both[1:]}.get(sex, both)
        lows = [Fraction(low) for low, _ in ranges]
        highs = [Fraction(high) for _, high in ranges]
        if len({self.value > high for high in highs}) == 1:
            self.high = max(highs)
            if self.low is None and len({self.value < low for low in lows}) == 1:
                self.low = min(lows)

    @property
    def times(self) -> Fraction | None:
        if self.value is None or not self.high:
            return None
        return self.value / self.high + self.hair

    @property
    def hair(self) -> Fraction:
        """READING: "<5" lies a hair below 5, and ">5" a hair above it."""
        return {"<": -1, ">": 1, "": 0}[self.bound] * Fraction(1, 10**30)

    @property
    def raised(self) -> bool:
        return self.times is not None and self.times > 1

    @property
    def in_range(self) -> bool:
        return self.times is not None and self.times <= 1


def answer(case: dict[str, Any]) -> dict[str, Any]:
    """Return what the specification says of a case, as a vignette expects it."""
    profile, told = case.get("profile", {}), case.get("history", {})
    sex = profile.get("sex")
    readings = _read(case, sex)
    day = max((r.day for r in readings if r.analyte in LIVER), default=None)
    day = day or max((r.day for r in readings), default=None)
    # READING: what was measured after the latest liver tests counts beside them.
    latest = {r.analyte: r for r in readings if r.day >= day}
    for reading in readings:
        # Section D: platelets and albumin may be up to 90 days apart.
        if reading.analyte in ("PLT", "ALB") and (day - reading.day).days <= 90:
            latest[reading.analyte] = reading
    courses = _courses(readings)
    facts = _facts(profile, told, latest, courses)
    flags = [f for f in specification("redflags")["flag"] if facts.holds(f["when"])]
    decline, keep = _decline(facts)
    if decline is not None:
        flags = [f for f in flags if keep(f)]
    found = {
        "interpretable": decline is None,
        "decline": decline,
        "flags": {f["id"] for f in flags},
        "urgency": _urgency(flags, decline),
        "repeat_weeks": _weeks(flags, decline),
        "implausible": _implausible(readings, sex),
    }
    return found if decline else found | _numbers(facts, latest, courses)


def _read(case: dict[str, Any], sex: Any) -> list[Reading]:
    panels = sorted(case["panels"], key=lambda panel: panel["date"])
    return [Reading(p, entry, sex) for p in panels for entry in p["results"]]


def _numbers(
    facts: Facts, latest: dict[str, Reading], courses: dict[str, dict[str, Any]]
) -> dict[str, Any]:
    points, excluded = _points(facts)
    best = max((p for c, p in points.items() if c not in excluded), default=0)
    leading = {
        c for c, p in points.items() if c not in excluded and p >= max(3, best - 2)
    }
    listed = {
        c
        for c, p in points.items()
        if c not in excluded and p >= 2 and c not in leading
    }
    return {
        "grades": {
            a: grade for a in ("ALT", "AST") if known(grade := facts[f"{a}_GRADE"])
        },
        "seed_band": _band(facts["ALT"]) if "ALT" in latest else None,
        "pattern": facts["PATTERN"] if known(facts["PATTERN"]) else None,
        "r_factor": _float(facts["R"]),
        "ast_alt": _float(facts["AST_ALT"]),
        "fib4": _float(facts["FIB4"]),
        "fib4_zone": facts["FIB4_ZONE"] if known(facts["FIB4_ZONE"]) else None,
        "trend": courses,
        "leading": leading,
        "listed": listed,
    }


def _float(value: Any) -> float | None:
    return float(value) if known(value) else None


def _urgency(flags: list[dict[str, Any]], decline: str | None) -> str | None:
    levels = {f["level"] for f in flags}
    order = ("care_today", "doctor_soon", "repeat")
    found = next((level for level in order if level in levels), "routine")
    # Vignette D11: a declined case without a flag has no urgency.
    return None if decline and not flags else found


def _weeks(flags: list[dict[str, Any]], decline: str | None) -> list[int] | None:
    """Return the shortest window of the flags, only where the urgency is repeat."""
    if decline or _urgency(flags, decline) != "repeat":
        return None
    fired = {f["id"] for f in flags}
    windows = [
        [w["repeat_weeks_min"], w["repeat_weeks_max"]]
        for w in specification("redflags")["repeat_window"]
        if w["flag"] in fired
    ]
    return min(windows)


def _decline(facts: Facts) -> tuple[str | None, Any]:
    """Section J, and the last sentence of section I on what is never cancelled."""
    never = {"rf_paracetamol", "rf_confusion", "rf_bleeding"}
    declines = []
    if facts.holds("AGE < 18"):
        declines.append(("child", lambda f: f["id"] in never | {"rf_jaundice"}))
    if facts.holds("PREGNANT or POSTPARTUM_12W"):
        declines.append(("pregnancy", lambda f: f["id"] in never | {"rf_pregnancy"}))
    if facts.holds("LIVER_TRANSPLANT"):
        declines.append(("transplant", lambda f: f["level"] == "care_today"))
    if not declines:
        return None, None
    # READING: where two decline, the first names it and both keep their signs.
    return declines[0][0], lambda f: any(keep(f) for _, keep in declines)


def _implausible(readings: list[Reading], sex: Any) -> list[str]:
    """Section A and the ULN rule of section 0; one entry each, in any order."""
    found = []
    for reading in readings:
        if reading.value is None:
            continue
        low, high = CONFIRM.get(reading.analyte, (0, 10**9))
        if not Fraction(low) <= reading.value <= Fraction(high):
            found.append(reading.analyte)
        if reading.printed_high and reading.analyte in USUAL:
            man, woman = USUAL[reading.analyte]
            usual = {"M": {man[1]}, "F": {woman[1]}}.get(sex, {man[1], woman[1]})
            limits = [Fraction(u) for u in usual]
            if all(
                max(reading.printed_high / u, u / reading.printed_high) > 5
                for u in limits
            ):
                found.append(reading.analyte)
    totals = {(r.day, r.lab): r.value for r in readings if r.analyte == "TBIL"}
    found += [
        "DBIL"
        for r in readings
        if r.analyte == "DBIL" and r.value > totals.get((r.day, r.lab), r.value)
    ]
    return sorted(found)


def _band(value: Fraction) -> str:
    if value < 40:
        return "under_40"
    if value <= 80:
        return "mild_40_80"
    return "between_80_1000" if value <= 1000 else "acute_over_1000"


def _grade(analyte: str, reading: Reading | None, sex: Any) -> Any:  # noqa: PLR0911
    if reading is None or reading.times is None:
        return UNKNOWN
    times, value = reading.times, reading.value + reading.hair
    if value > 10000:
        return "massive"
    if times > 15:
        return "severe"
    if times >= 5:
        return "moderate"
    if times >= 2:
        return "mild"
    if times > 1:
        return "borderline"
    healthy = HEALTHY.get(sex) if analyte == "ALT" else None
    is_above = healthy is not None and value > healthy
    return "above_healthy_limit" if is_above else "normal"


def _pattern(f: Facts) -> Any:  # noqa: C901, PLR0911 - a table, row by row
    """Section C: the first rule that is true, in the order of its table."""
    # READING: a test that was measured but cannot be judged is not "<= 1".
    times = {a: f[f"{a}_X"] for a in LIVER if f[f"{a}_KNOWN"]}
    if not any(known(t) for t in times.values()):
        # READING: where no liver test can be judged there is no pattern.
        return UNKNOWN
    if all(t <= 1 for t in times.values()):
        return "normal"
    others = [t for a, t in times.items() if a != "TBIL"]
    if f["TBIL_X"] > 1 and all(t <= 1 for t in others):
        return "isolated_bilirubin"
    ggt_fine = "GGT" not in times or times["GGT"] <= 1
    alt, ast, alp = f["ALT_X"], f["AST_X"], f["ALP_X"]
    tbil, ggt = f["TBIL_X"], f["GGT_X"]
    if ast > 1 and alt <= 1 and alp <= 1 and tbil <= 1 and ggt_fine:
        return "isolated_ast"
    if ast > 1 and tbil > 1 and alt <= 1 and alp <= 1 and ggt_fine:
        return "ast_bilirubin"
    if alp > 1 and alt <= 1 and ast <= 1 and tbil <= 1:
        return "isolated_alp"
    if ggt > 1 and alt <= 1 and ast <= 1 and alp <= 1 and tbil <= 1:
        return "isolated_ggt"
    if not known(alt) or not known(alp):
        return "indeterminate"
    r = f["R"]
    raised = alt > 1 or ast > 1
    if (raised and known(r) and r >= 5) or (alp <= 1 and raised):
        return "hepatocellular"
    if alp > 1 and known(r) and r <= 2:
        return "cholestatic"
    if alp > 1 and known(r) and 2 < r < 5:
        return "mixed"
    return "other"


def _fib4(f: Facts, latest: dict[str, Reading]) -> tuple[Any, Any]:
    exact = [a for a in ("ALT", "AST", "PLT") if a in latest and not latest[a].bound]
    if len(exact) < 3 or not known(f["AGE"]) or not f["PLT"] or not f["ALT"]:
        return UNKNOWN, UNKNOWN
    value = (
        float(f["AGE"]) * float(f["AST"]) / (float(f["PLT"]) * float(f["ALT"]) ** 0.5)
    )
    # READING: of several reasons the first of the facts table is named.
    if f["AGE"] < 35:
        return value, "not_valid_age_under_35"
    if f["ALT_X"] > 5 or f["AST_X"] > 5:
        return value, "not_valid_acute"
    if f["MUSCLE_SIGNAL"]:
        return value, "not_valid_muscle"
    low = 2.0 if f["AGE"] >= 65 else 1.3
    return value, "low" if value < low else "high" if value > 2.67 else "indeterminate"


def _metabolic(f: Facts, sex: Any) -> Any:
    """Section G: one point for each of five groups; unknown if nothing is known."""
    bmi_limit = 23 if f["ASIAN"] else 25
    waist = {"M": f["WAIST"] > 94, "F": f["WAIST"] > 80}.get(sex, False)
    hdl = {"M": f["HDL"] <= 40, "F": f["HDL"] <= 50}.get(sex, False)
    groups = [
        f["BMI"] >= bmi_limit or waist,
        f["GLU"] >= 100 or f["HBA1C"] >= Fraction("5.7") or f["DIABETES"],
        f["HYPERTENSION"],
        f["TG"] >= 150 or f["TG_TREATED"],
        hdl,
    ]
    names = ["BMI", "GLU", "HBA1C", "DIABETES", "HYPERTENSION", "TG", "TG_TREATED"]
    if not any(known(f[n]) for n in names + (["WAIST", "HDL"] if sex else [])):
        return UNKNOWN
    return sum(bool(g) for g in groups)


def _alcohol(f: Facts, sex: Any) -> None:
    grams = f["ALCOHOL_G_WEEK"]
    if not known(grams):
        return
    f["ALCOHOL_ANY"] = grams > 0
    high, metald = {"M": (210, 420), "F": (140, 350)}.get(sex, (None, None))
    if high is None:
        # READING: without a sex only what holds for both is said.
        f["ALCOHOL_HIGH"] = grams > 210
        f["ALCOHOL_G_WEEK_OK"] = grams <= 140
        f["ALCOHOL_MODERATE"] = 20 <= grams <= 140
        f["ALCOHOL_METALD"] = 210 <= grams <= 350
        return
    f["ALCOHOL_HIGH"] = grams > high
    f["ALCOHOL_G_WEEK_OK"] = grams <= high
    f["ALCOHOL_MODERATE"] = 20 <= grams <= high
    f["ALCOHOL_METALD"] = high <= grams <= metald


def _facts(
    profile: dict[str, Any],
    told: dict[str, Any],
    latest: dict[str, Reading],
    courses: dict[str, dict[str, Any]],
) -> Facts:
    f, sex = Facts(told), profile.get("sex")
    if sex is not None:
        f["SEX"] = sex
    for word in ("age", "bmi", "waist", "alcohol_g_week"):
        if profile.get(word) is not None:
            f[word.upper()] = Fraction(str(profile[word]))
    for word in ("pregnant", "postpartum_12w", "asian"):
        if profile.get(word) is not None:
            f.setdefault(word.upper(), profile[word])
    for analyte, reading in latest.items():
        _tell_result(f, analyte, reading)
    _tell_derived(f, latest, sex)
    f["PERSIST_6M"] = any(
        courses[a]["persistence"] == "persistent_6m" for a in LIVER if a in latest
    )
    f["DOUBLED"] = any(courses[a]["doubled"] for a in LIVER if a in latest)
    _alcohol(f, sex)
    f["FIB4"], f["FIB4_ZONE"] = _fib4(f, latest)
    return f


def _tell_result(f: Facts, analyte: str, reading: Reading) -> None:
    f[f"{analyte}_KNOWN"] = True
    if reading.positive is not None:
        f[analyte] = reading.positive
        f[f"{analyte}_NEG"] = not reading.positive
        f[f"{analyte}_POS"] = reading.positive
        return
    f[analyte] = reading.value + reading.hair
    if reading.times is not None:
        f[f"{analyte}_X"] = reading.times
        f[f"{analyte}_NEG"] = reading.times <= 1
    if analyte in TITRES:
        f[f"{analyte}_NEG"] = f[analyte] < 40
        f[f"{analyte}_POS"] = f[analyte] >= 40


def _tell_derived(f: Facts, latest: dict[str, Reading], sex: Any) -> None:
    if known(f["ALT_X"]) and known(f["ALP_X"]) and f["ALP_X"]:
        f["R"] = f["ALT_X"] / f["ALP_X"]
    if known(f["AST"]) and known(f["ALT"]) and f["ALT"]:
        f["AST_ALT"] = f["AST"] / f["ALT"]
    if known(f["DBIL"]) and known(f["TBIL"]) and f["TBIL"]:
        f["DBIL_FRAC"] = f["DBIL"] / f["TBIL"]
    for analyte in ("HB", "ALP"):
        low = latest[analyte].low if analyte in latest else None
        if low is not None:
            f[f"{analyte}_LOW"] = f[analyte] < low
            f[f"{analyte}_NORMAL"] = f[analyte] >= low and f[f"{analyte}_X"] <= 1
    f["TSAT_UNKNOWN"] = not known(f["TSAT"])
    if f["HBA1C"] >= Fraction("6.5"):
        f["DIABETES"] = True
    f["PATTERN"] = _pattern(f)
    for analyte in ("ALT", "AST"):
        f[f"{analyte}_GRADE"] = _grade(analyte, latest.get(analyte), sex)
    f["MUSCLE_SIGNAL"] = bool(f["CK_X"] > 1 or f["EXERCISE_7D"])
    f["METS"] = _metabolic(f, sex)
    f["METS_KNOWN"] = known(f["BMI"]) or known(f["WAIST"])


def _points(f: Facts) -> tuple[dict[str, int], set[str]]:
    """Section G: the sum of the true evidence of every cause, and the excluded."""
    if f["PATTERN"] == "normal":
        return {}, set()
    specified = specification("causes")
    worth = {s["strength"]: s["points"] for s in specified["strength"]}
    points, excluded = {}, set()
    for cause in specified["cause"]:
        true = [e for e in cause["evidence"] if f.holds(e["when"])]
        points[cause["id"]] = sum(worth[e["strength"]] for e in true)
        if any(e["strength"] == "excludes" for e in true):
            excluded.add(cause["id"])
    return points, excluded


def _courses(readings: list[Reading]) -> dict[str, dict[str, Any]]:
    found = {}
    for analyte in dict.fromkeys(r.analyte for r in readings):
        series = [r for r in readings if r.analyte == analyte and r.value is not None]
        if series:
            found[analyte] = _course(analyte, series)
    return found


def _course(analyte: str, series: list[Reading]) -> dict[str, Any]:
    latest, earlier = series[-1], series[:-1]
    same = [r for r in series if r.lab == latest.lab]
    before = same[-2] if len(same) > 1 else None
    limits = _chance(analyte)
    change = _change(before, latest)
    return {
        "results": len(series),
        "word": _word(series, same, change, limits),
        "change_percent": _percent(before, earlier, latest, change),
        "persistence": _persistence(series),
        "doubled": _doubled(before, latest),
    }


def _chance(analyte: str) -> tuple[float, float] | None:
    if analyte not in VARIATION:
        return None
    within, lab = (float(cv) / 100 for cv in VARIATION[analyte])
    sigma = math.sqrt(math.log(lab**2 + 1) + math.log(within**2 + 1))
    span = 1.96 * math.sqrt(2) * sigma
    return math.exp(-span) - 1, math.exp(span) - 1


def _change(before: Reading | None, latest: Reading) -> float | None:
    """READING: a bound has no change, and nothing changes from nought."""
    if before is None or before.bound or latest.bound or not before.value:
        return None
    return float(latest.value / before.value - 1)


def _word(  # noqa: PLR0911 - the order of section F
    series: list[Reading],
    same: list[Reading],
    change: float | None,
    limits: tuple[float, float] | None,
) -> str:
    latest, earlier = series[-1], series[:-1]
    if latest.in_range and any(r.raised for r in earlier):
        return "normalised"
    was_normal = any(
        first.raised and later.in_range
        for i, first in enumerate(earlier)
        for later in earlier[i:]
    )
    if latest.raised and was_normal:
        return "relapse"
    if limits is None:
        return "not_comparable"
    down, up = limits
    changes = [_change(a, b) for a, b in pairwise(same)]
    moved = [c for c in changes if c is not None]
    if len(same) >= 3 and any(c > up for c in moved) and any(c < down for c in moved):
        return "fluctuating"
    if change is None:
        return "not_comparable"
    if change > up:
        return "rising"
    if change < down:
        # The specification has a word only for a fall that stays above the limit;
        # READING: a fall within the limit has no word: "otherwise not_comparable".
        return "improving" if latest.raised else "not_comparable"
    return "stable"


def _percent(
    before: Reading | None,
    earlier: list[Reading],
    latest: Reading,
    change: float | None,
) -> float | None:
    if before is not None:
        return None if change is None else change * 100
    if not earlier or earlier[-1].bound or latest.bound:
        return None
    if latest.times is None or not earlier[-1].times:
        return None
    # Another laboratory: the multiples of the limits are compared, roughly.
    return float(latest.times / earlier[-1].times - 1) * 100


def _persistence(series: list[Reading]) -> str:
    """READING (vignettes D03, D15): of the present rise, since the last in range."""
    run: list[Reading] = []
    for reading in reversed(series):
        if reading.in_range or not (reading.raised or run):
            break
        if reading.raised:
            run.append(reading)
    if not run:
        return "none"
    span = (run[0].day - run[-1].day).days
    lasts = len(run) >= 2 and span >= 183
    return "persistent_6m" if lasts else "persistent_unknown"


def _doubled(before: Reading | None, latest: Reading) -> bool:
    if before is None or not latest.raised or not before.value:
        return False
    # READING: "<5" may be anything below, so only ">" and plain numbers double.
    if latest.bound == "<" or before.bound == ">":
        return False
    return latest.value >= 2 * before.value
