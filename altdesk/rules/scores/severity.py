"""Scores of how severe a liver disease is that a doctor has named."""

from decimal import Decimal

from altdesk.rules.scores.formula import (
    NO,
    YES,
    Formula,
    Numbers,
    Worked,
    to_points,
    within,
)

_USED = ("TBIL_used", "INR_used", "CREA_used")


def _kept_in_range(given: Numbers, number: Numbers) -> dict[str, Decimal]:
    """Raise each to the floor, cap creatinine; dialysis sets the cap."""
    floor, cap = number["floor"], number["creatinine_cap"]
    on_dialysis = given.get("dialysis", NO) == YES
    return {
        "TBIL_used": max(given["TBIL"], floor),
        "INR_used": max(given["INR"], floor),
        "CREA_used": cap if on_dialysis else within(given["CREA"], floor, cap),
    }


def meld(given: Numbers, number: Numbers) -> Worked:
    """Return MELD in its 2002 form. Source: KAMATH2001."""
    used = _kept_in_range(given, number)
    raw = (
        number["bilirubin_factor"] * used["TBIL_used"].ln()
        + number["inr_factor"] * used["INR_used"].ln()
        + number["creatinine_factor"] * used["CREA_used"].ln()
        + number["intercept"]
    )
    points = within(to_points(raw), number["lowest"], number["highest"])
    return Worked(points, {**used, "raw": raw})


def meld_na(given: Numbers, number: Numbers) -> Worked:
    """Return MELD-Na as OPTN defined it in 2016. Source: OPTN2016."""
    used = _kept_in_range(given, number)
    short = (
        number["bilirubin_factor"] * used["TBIL_used"].ln()
        + number["inr_factor"] * used["INR_used"].ln()
        + number["creatinine_factor"] * used["CREA_used"].ln()
        + number["intercept"]
    )
    decimals = int(number["decimals"])
    rounded = to_points(short.scaleb(decimals)).scaleb(-decimals)
    meld_i = rounded * number["scale"]
    sodium = within(given["NA"], number["sodium_low"], number["sodium_normal"])
    below = number["sodium_normal"] - sodium
    sodium_part = NO
    if meld_i > number["sodium_from"]:
        sodium_part = number["sodium_factor"] * below
        sodium_part -= number["product_factor"] * meld_i * below
    raw = meld_i + sodium_part
    steps = {
        "NA_used": sodium,
        "meld_i": meld_i,
        "sodium_part": sodium_part,
        "raw": raw,
    }
    return Worked(min(to_points(raw), number["highest"]), {**used, **steps})


def meld3(given: Numbers, number: Numbers) -> Worked:
    """Return MELD 3.0. Source: KIM2021."""
    used = _kept_in_range(given, number)
    sodium = within(given["NA"], number["sodium_low"], number["sodium_normal"])
    albumin = within(given["ALB"], number["albumin_low"], number["albumin_normal"])
    sodium_below = number["sodium_normal"] - sodium
    albumin_below = number["albumin_normal"] - albumin
    ln_bilirubin, ln_creatinine = used["TBIL_used"].ln(), used["CREA_used"].ln()
    raw = (
        number["female_points"] * given["female"]
        + number["bilirubin_factor"] * ln_bilirubin
        + number["sodium_factor"] * sodium_below
        - number["sodium_bilirubin_factor"] * sodium_below * ln_bilirubin
        + number["inr_factor"] * used["INR_used"].ln()
        + number["creatinine_factor"] * ln_creatinine
        + number["albumin_factor"] * albumin_below
        - number["albumin_creatinine_factor"] * albumin_below * ln_creatinine
        + number["intercept"]
    )
    points = within(to_points(raw), number["lowest"], number["highest"])
    steps = {**used, "NA_used": sodium, "ALB_used": albumin, "raw": raw}
    return Worked(points, steps)


def child_pugh(given: Numbers, number: Numbers) -> Worked:
    """Return the points of Child-Pugh, 5 to 15. Source: PUGH1973."""
    steps = {
        "bilirubin_part": _points(
            number,
            is_good=given["TBIL"] < number["bilirubin_low"],
            is_poor=given["TBIL"] > number["bilirubin_high"],
        ),
        "albumin_part": _points(
            number,
            is_good=given["ALB"] > number["albumin_high"],
            is_poor=given["ALB"] < number["albumin_low"],
        ),
        "inr_part": _points(
            number,
            is_good=given["INR"] < number["inr_low"],
            is_poor=given["INR"] > number["inr_high"],
        ),
    }
    told = given["ascites"] + given["encephalopathy"]
    return Worked(sum(steps.values(), told), steps)


def _points(number: Numbers, *, is_good: bool, is_poor: bool) -> Decimal:
    if is_good:
        return number["points_good"]
    return number["points_poor"] if is_poor else number["points_middle"]


def albi(given: Numbers, number: Numbers) -> Worked:
    """Return the albumin-bilirubin score. Source: JOHNSON2015."""
    return Worked(
        number["bilirubin_factor"] * given["TBIL_umol"].log10()
        - number["albumin_factor"] * given["ALB_gL"]
    )


def maddrey(given: Numbers, number: Numbers) -> Worked:
    """Return Maddrey's modified discriminant function. Source: MADDREY1978."""
    longer = given["PT"] - given["PT_control"]
    return Worked(number["time_factor"] * longer + given["TBIL"])


_MELD = (
    "bilirubin_factor",
    "inr_factor",
    "creatinine_factor",
    "intercept",
    "floor",
    "creatinine_cap",
    "highest",
)
SEVERITY = {
    "meld": Formula(meld, (*_MELD, "lowest"), (*_USED, "raw")),
    "meld_na": Formula(
        meld_na,
        (
            *_MELD,
            "decimals",
            "scale",
            "sodium_from",
            "sodium_factor",
            "product_factor",
            "sodium_normal",
            "sodium_low",
        ),
        (*_USED, "NA_used", "meld_i", "sodium_part", "raw"),
    ),
    "meld3": Formula(
        meld3,
        (
            *_MELD,
            "lowest",
            "female_points",
            "sodium_factor",
            "sodium_bilirubin_factor",
            "albumin_factor",
            "albumin_creatinine_factor",
            "sodium_normal",
            "sodium_low",
            "albumin_normal",
            "albumin_low",
        ),
        (*_USED, "NA_used", "ALB_used", "raw"),
    ),
    "child_pugh": Formula(
        child_pugh,
        (
            "bilirubin_low",
            "bilirubin_high",
            "albumin_high",
            "albumin_low",
            "inr_low",
            "inr_high",
            "points_good",
            "points_middle",
            "points_poor",
        ),
        ("bilirubin_part", "albumin_part", "inr_part"),
    ),
    "albi": Formula(albi, ("bilirubin_factor", "albumin_factor")),
    "maddrey": Formula(maddrey, ("time_factor",)),
}
