"""How commands answer: JSON for programs, plain lines for people."""

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal

import click

from altdesk.core.problem import Level, Problem

DONE = 0
PROBLEMS = 1
FAILED = 2

_SIGN = {Level.QUESTION: "?", Level.REFUSED: "x", Level.NOTE: "-"}


def echo_json(answer: object) -> None:
    """Print `answer` as JSON; an exact number is printed with all its digits."""
    click.echo(json.dumps(answer, ensure_ascii=False, indent=1, default=_plain))


def _plain(value: object) -> str | float:
    if isinstance(value, Decimal):
        return float(value)
    return str(value)


def echo_answered(problems: Iterable[Mapping[str, str]]) -> None:
    """Print the problems of a JSON answer to the error stream, in the same words."""
    for problem in problems:
        sign = _SIGN[Level(problem["level"])]
        click.echo(
            f"{sign} {problem['place']}: {problem['what']} {problem['do']}".rstrip(),
            err=True,
        )


def echo_problems(problems: Iterable[Problem]) -> int:
    """Print problems to the error stream; return the exit code they ask for."""
    code = DONE
    for problem in problems:
        click.echo(f"{_SIGN[problem.level]} {problem}", err=True)
        if problem.level is not Level.NOTE:
            code = PROBLEMS
    return code
