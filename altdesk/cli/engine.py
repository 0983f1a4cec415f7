"""The commands of the engine: interpret, score, convert, self-check."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from altdesk.cli.output import DONE, FAILED, PROBLEMS, echo_json, echo_problems
from altdesk.cli.secrets import secrets_for

if TYPE_CHECKING:
    from decimal import Decimal

    from altdesk.core.analyte import Analyte
    from altdesk.rules.findings import Findings
    from altdesk.rules.interpret import Explanations


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@click.option("--person", help="Only the person of this name or file number.")
@click.option(
    "--explanations",
    type=click.Choice(["full", "numbers"]),
    default="full",
    help="numbers: no ranking of causes and no urgency.",
)
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def interpret(
    case: Path, person: str | None, explanations: str, *, as_json: bool
) -> int:
    """Explain the results of CASE: a log, an importable file or a case file."""
    from altdesk.logbook.cases import choose, read_cases
    from altdesk.rules.answer import as_json as answer
    from altdesk.rules.interpret import interpret as explain
    from altdesk.rules.knowledge import load

    read = read_cases(case, secrets_for(case))
    mode: Explanations = "numbers" if explanations == "numbers" else "full"
    found = [
        (c.name, explain(c.history, load(), explanations=mode))
        for c in choose(read, person)
    ]
    if as_json and len(found) == 1:
        echo_json(answer(found[0][1]))
    elif as_json:
        echo_json({"cases": [{"id": n, "answer": answer(f)} for n, f in found]})
    else:
        for name, findings in found:
            click.echo("\n".join(_lines(name, findings)))
    return echo_problems(read.problems)


def _lines(name: str, findings: "Findings") -> list[str]:
    lines = [f"{name}: {findings.headline}", *(f"  {s}" for s in findings.summary)]
    if findings.decline is not None:
        lines.append(f"  {findings.decline.text}")
    lines += [f"  ! {flag.text}" for flag in findings.flags]
    lines += [f"  {c.standing.value}: {c.plain_name}" for c in findings.causes]
    if findings.retest is not None:
        first, last = findings.retest.on
        lines.append(f"  Repeat between {first} and {last}.")
    lines += [f"  ? {question}" for question in findings.questions]
    return [*lines, f"  (knowledge {findings.knowledge})", ""]


@click.command()
@click.argument("name")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT=VALUE[ UNIT]...")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def score(name: str, inputs: tuple[str, ...], *, as_json: bool) -> int:
    """Compute the score NAME, for example: fib4 age=55 AST=45 ALT=50 PLT=180."""
    from altdesk.core.problem import Place
    from altdesk.rules.scores import score_answer

    answer, problems = score_answer(name, inputs)
    if "known" in answer:
        known = ", ".join(answer["known"])
        message = f"The score “{name}” is unknown. Known: {known}."
        raise click.UsageError(message)
    if as_json:
        echo_json(answer)
    elif answer.get("value") is not None:
        click.echo(f"{answer['value']}  {answer['zone'] or ''}".rstrip())
        click.echo(answer["formula"])
    code = echo_problems(problems)
    # What cannot be read is wrong use; what is missing or refused is told.
    if any(problem.place != Place(answer["score"]) for problem in problems):
        return FAILED
    return PROBLEMS if answer.get("value") is None else code


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("analyte")
@click.argument("value")
@click.argument("unit", default="")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def convert(analyte: str, value: str, unit: str, *, as_json: bool) -> int:
    """Convert VALUE UNIT of ANALYTE to its canonical unit."""
    found, number = _read_quantity(analyte, value)
    canonical = found.to_canonical(number, unit or None)
    if canonical is None:
        accepted = ", ".join(found.units())
        message = f"The unit “{unit}” is unknown for {found.id}. Known: {accepted}."
        raise click.UsageError(message)
    code = found.canonical_unit.code
    if as_json:
        echo_json({"canonical": float(canonical), "unit": code})
    else:
        click.echo(f"{float(canonical)} {found.canonical_unit}".rstrip())
    return DONE


def _read_quantity(analyte: str, value: str) -> "tuple[Analyte, Decimal]":
    from altdesk.core.catalogue import catalogue
    from altdesk.core.naming import find_analytes
    from altdesk.core.number import Ambiguous, read_number

    named = find_analytes(analyte)
    found = catalogue().get(analyte.upper()) or catalogue().get(named.only)
    if found is None:
        known = ", ".join(a.id for a in catalogue())
        message = f"The analyte “{analyte}” is unknown. Known: {known}."
        raise click.UsageError(message)
    number = read_number(value)
    if isinstance(number, Ambiguous):
        number = number.as_decimal if "." in value else None
    if number is None:
        message = f"“{value}” is not a number that can be read in one way only."
        raise click.UsageError(message)
    return found, number.value


@click.command()
@click.argument("table", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def cohort(table: Path, *, as_json: bool) -> int:
    """Interpret everyone in TABLE, at their latest panel, and count what is found."""
    from altdesk.logbook.cases import read_cases
    from altdesk.logbook.cohort import count

    read = read_cases(table)
    counts = count(read.cases)
    if as_json:
        echo_json(counts)
    else:
        for what, number in counts.items():
            click.echo(f"{what}: {number}")
    return echo_problems(read.problems)


@click.command("self-check")
def self_check() -> int:
    """Run the published cases and formulas on this computer."""
    from altdesk.rules.self_check import run

    rows = run()
    for row in rows:
        sign = "ok " if row.ok else "NOT"
        click.echo(f"{sign} {row.name}: expected {row.expected}, got {row.got}")
    failed = sum(not row.ok for row in rows)
    click.echo(f"{len(rows) - failed} hold, {failed} fail.")
    return PROBLEMS if failed else DONE
