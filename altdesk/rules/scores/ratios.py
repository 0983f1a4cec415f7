"""R, its sister nR, and AST over ALT."""

from altdesk.rules.scores.formula import Formula, Numbers, Worked


def r_factor(given: Numbers, _: Numbers) -> Worked:
    """Return R = (ALT / its limit) / (ALP / its limit). Source: BENICHOU1990.

    With AST and its limit, the step `nr` takes the larger of the two multiples.
    """
    value = given["ALT"] * given["ALP_ULN"] / (given["ALT_ULN"] * given["ALP"])
    if "AST" not in given or "AST_ULN" not in given:
        return Worked(value)
    by_ast = given["AST"] * given["ALP_ULN"] / (given["AST_ULN"] * given["ALP"])
    return Worked(value, {"nr": max(value, by_ast)})


def ast_alt(given: Numbers, _: Numbers) -> Worked:
    """Return AST / ALT, De Ritis' ratio. Source: DERITIS1957."""
    return Worked(given["AST"] / given["ALT"])


RATIOS = {"r_factor": Formula(r_factor), "ast_alt": Formula(ast_alt)}
