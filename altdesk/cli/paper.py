"""The command that writes the sheet for a doctor's visit."""

import signal
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from altdesk.cli.output import DONE, PROBLEMS, echo_problems
from altdesk.cli.paper_options import language_of, letterhead_of, parts_of, printed_day
from altdesk.cli.period import PERIOD_FORMS, read_period
from altdesk.cli.secrets import secrets_for
from altdesk.errors import AltDeskError, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import FrameType

    from altdesk.logbook.case import Case
    from altdesk.logbook.cases import Cases
    from altdesk.report import Job, SheetOptions, Summary
    from altdesk.rules.interpret import Explanations

_VARIANTS = ("full", "one-sheet", "numbers", "large", "blank")
_PARTS = (
    *("trend", "results", "reading", "questions", "all-results"),
    *("further-trends", "scores", "evidence", "events", "sources"),
)


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), metavar="FILE.pdf"
)
@click.option("--person", help="Only the person of this name or file number.")
@click.option("--together", is_flag=True, help="Several people in the one FILE.pdf.")
@click.option("--period", default="all", help=f"{PERIOD_FORMS} (the default).")
@click.option("--variant", type=click.Choice(_VARIANTS), default="full")
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4")
@click.option("--lang", default="en", help="The sheet's language: en, de, fr or es.")
@click.option(
    "--without",
    multiple=True,
    type=click.Choice(_PARTS),
    help="Leave a part out; may be given several times.",
)
@click.option("--note", default="", help="A note of the person's own.")
@click.option("--letterhead", default="", help="A clinic's name, above the sheet.")
@click.option("--address", default="", help="The clinic's address.")
@click.option("--logo", type=click.Path(path_type=Path), help="A PNG or JPEG file.")
@click.option("--on", "printed_on", help="The printed date, YYYY-MM-DD; else today.")
def report(  # noqa: PLR0913 - each is an option of the command
    case: Path,
    output: Path,
    *,
    person: str | None,
    together: bool,
    period: str,
    variant: str,
    paper: str,
    lang: str,
    without: tuple[str, ...],
    note: str,
    letterhead: str,
    address: str,
    logo: Path | None,
    printed_on: str | None,
) -> int:
    """Write the sheet of CASE: a log, an importable file or a case file.

    With several people, FILE.pdf becomes a folder of one sheet each, or with
    --together one file.
    """
    from altdesk.logbook.cases import read_cases
    from altdesk.report import Paper, SheetOptions, Variant

    day = printed_day(printed_on)
    since, until = read_period(period, day)
    options = SheetOptions(
        printed_on=day,
        paper=Paper(paper),
        variant=Variant(variant),
        language=language_of(lang),
        since=since,
        until=until,
        parts=parts_of(without),
        own_note=note,
        letterhead=letterhead_of(letterhead, address, logo),
    )
    read = read_cases(case, secrets_for(case))
    sheets = _Sheets(_chosen(read, person), replace(options, head_hash=read.head_hash))
    failed = sheets.write(output, together=together)
    return PROBLEMS if echo_problems(read.problems) or failed else DONE


def _chosen(read: "Cases", person: str | None) -> "Sequence[Case]":
    """Return whom to print: everyone, or the one who is meant."""
    from altdesk.logbook.cases import choose

    chosen = choose(read, person)
    if person is None or len(chosen) == 1:
        return chosen
    numbers = [c.history.person.file_number or "no file number" for c in chosen]
    what = f"{len(chosen)} people are called “{person}”."
    told = f"Give one's file number instead: {', '.join(numbers)}."
    raise UnreadableFileError(what, told)


@dataclass
class _Sheets:
    """The sheets of the chosen people, and whether Ctrl+C has stopped them."""

    cases: "Sequence[Case]"
    options: "SheetOptions"
    is_stopped: bool = field(default=False)

    def write(self, output: Path, *, together: bool) -> int:
        """Write them, and return how many failed."""
        from altdesk.report import write_pdf

        if len(self.cases) == 1:
            write_pdf(next(self._summaries()), output)
            click.echo(f"1 written: {output}")
            return 0
        return self._write_many(output, together=together)

    def _summaries(self) -> "Iterator[Summary]":
        from altdesk.report import Variant, compose
        from altdesk.rules.interpret import interpret
        from altdesk.rules.knowledge import load

        is_numbers = self.options.variant is Variant.NUMBERS
        for case in self.cases:
            history = case.history
            mode: Explanations = "numbers" if is_numbers else "full"
            told = interpret(history, load(), explanations=mode)
            yield compose(history, told, self.options)

    def _jobs(self) -> "Iterator[Job]":
        from altdesk.report import Job

        pairs = zip(self.cases, self._summaries(), strict=True)
        for number, (case, summary) in enumerate(pairs, start=1):
            yield Job(f"{_file_name(case.name)}-{number:04d}.pdf", summary)

    def _write_many(self, output: Path, *, together: bool) -> int:
        from altdesk.report import write_batch, write_together

        usual = signal.signal(signal.SIGINT, self._stop)
        try:
            if together:
                batch = write_together(self._jobs(), output, self._tell, self._asked)
            else:
                output = _folder(output)
                batch = write_batch(self._jobs(), output, self._tell, self._asked)
        finally:
            signal.signal(signal.SIGINT, usual)
        for failure in batch.failures:
            click.echo(f"x {failure.file_name}: {failure.why}", err=True)
        if batch.was_cancelled:
            click.echo("Stopped: what is written stays.", err=True)
        click.echo(f"{len(batch.written)} written: {output}")
        return len(batch.failures) + batch.was_cancelled

    def _stop(self, _signal: int, _frame: "FrameType | None") -> None:
        self.is_stopped = True

    def _asked(self) -> bool:
        return self.is_stopped

    def _tell(self, done: int, _begun: int) -> None:
        """Count on the same line, where somebody watches."""
        if sys.stderr.isatty():
            end = "\n" if done == len(self.cases) else ""
            click.echo(f"\r{done} of {len(self.cases)}{end}", nl=False, err=True)


def _folder(output: Path) -> Path:
    """Return the folder for several sheets, made if it is not there."""
    folder = output.with_suffix("") if output.suffix.casefold() == ".pdf" else output
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        what = f"The folder {folder} cannot be made: {error.strerror}."
        raise AltDeskError(what, "Choose another place.") from error
    return folder


def _file_name(name: str) -> str:
    kept = "".join(c if c.isalnum() or c in "-_" else "-" for c in name)
    return kept[:60].strip("-") or "person"
