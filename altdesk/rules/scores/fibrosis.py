"""Scores that sort who may have scarring of the liver."""

from altdesk.rules.scores.formula import NO, Formula, Numbers, Worked


def fib4(given: Numbers, _: Numbers) -> Worked:
    """Return FIB-4 = age × AST / (PLT × √ALT). Source: STERLING2006."""
    return Worked(given["age"] * given["AST"] / (given["PLT"] * given["ALT"].sqrt()))


def apri(given: Numbers, number: Numbers) -> Worked:
    """Return APRI = (AST / its limit) / PLT × 100. Source: WAI2003."""
    return Worked(
        given["AST"] * number["scale"] / (given["AST_ULN"] * given["PLT"]),
    )


def gpr(given: Numbers, number: Numbers) -> Worked:
    """Return GPR = (GGT / its limit) / PLT × 100. Source: LEMOINE2016."""
    return Worked(
        given["GGT"] * number["scale"] / (given["GGT_ULN"] * given["PLT"]),
    )


def nfs(given: Numbers, number: Numbers) -> Worked:
    """Return the NAFLD fibrosis score. Source: ANGULO2007."""
    value = (
        number["intercept"]
        + number["age_factor"] * given["age"]
        + number["bmi_factor"] * given["BMI"]
        + number["diabetes_factor"] * given["diabetes_or_ifg"]
        + number["ratio_factor"] * given["AST"] / given["ALT"]
        - number["platelet_factor"] * given["PLT"]
        - number["albumin_factor"] * given["ALB"]
    )
    return Worked(value)


def bard(given: Numbers, number: Numbers) -> Worked:
    """Return the points of BARD. Source: HARRISON2008."""
    is_heavy = given["BMI"] >= number["bmi_limit"]
    # Not divided: a quotient can round across the limit.
    is_ast_led = given["AST"] >= number["ratio_limit"] * given["ALT"]
    steps = {
        "bmi_part": number["bmi_points"] if is_heavy else NO,
        "ratio_part": number["ratio_points"] if is_ast_led else NO,
        "diabetes_part": number["diabetes_points"] * given["diabetes"],
    }
    return Worked(sum(steps.values(), NO), steps)


FIBROSIS = {
    "fib4": Formula(fib4),
    "apri": Formula(apri, ("scale",)),
    "gpr": Formula(gpr, ("scale",)),
    "nfs": Formula(
        nfs,
        (
            "intercept",
            "age_factor",
            "bmi_factor",
            "diabetes_factor",
            "ratio_factor",
            "platelet_factor",
            "albumin_factor",
        ),
    ),
    "bard": Formula(
        bard,
        ("bmi_limit", "bmi_points", "ratio_limit", "ratio_points", "diabetes_points"),
        ("bmi_part", "ratio_part", "diabetes_part"),
    ),
}
