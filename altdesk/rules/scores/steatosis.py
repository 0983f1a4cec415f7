"""Indices of fat in the liver."""

from altdesk.rules.scores.formula import YES, Formula, Numbers, Worked


def fli(given: Numbers, number: Numbers) -> Worked:
    """Return the fatty liver index, 0 to 100. Source: BEDOGNI2006."""
    y = (
        number["triglyceride_factor"] * given["TG"].ln()
        + number["bmi_factor"] * given["BMI"]
        + number["ggt_factor"] * given["GGT"].ln()
        + number["waist_factor"] * given["waist"]
        - number["intercept"]
    )
    # The form 1 / (1 + e^-y) equals e^y / (1 + e^y) and stays within 0 and 1.
    return Worked(number["scale"] / (YES + (-y).exp()), {"y": y})


def hsi(given: Numbers, number: Numbers) -> Worked:
    """Return the hepatic steatosis index. Source: LEE2010."""
    return Worked(
        number["ratio_factor"] * given["ALT"] / given["AST"]
        + given["BMI"]
        + number["female_points"] * given["female"]
        + number["diabetes_points"] * given["diabetes"]
    )


STEATOSIS = {
    "fli": Formula(
        fli,
        (
            "triglyceride_factor",
            "bmi_factor",
            "ggt_factor",
            "waist_factor",
            "intercept",
            "scale",
        ),
        ("y",),
    ),
    "hsi": Formula(hsi, ("ratio_factor", "female_points", "diabetes_points")),
}
