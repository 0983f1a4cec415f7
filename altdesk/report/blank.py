"""The log sheet to fill in by hand."""

from altdesk.report import figures
from altdesk.report.options import Paper
from altdesk.report.summary import Cell, Column, Prose, Run, Section, Table
from altdesk.report.wording import Wording

_DRAWS = 4
_LINES = {Paper.A4: 5, Paper.LETTER: 3}
_ANALYTES = ("ALT", "AST", "ALP", "GGT", "TBIL", "DBIL", "ALB", "PLT", "INR", "CK")


def pages(words: Wording, paper: Paper) -> tuple[Section, ...]:
    """Return an empty table with room for four draws, and lines for events.

    Each paper holds all of it on one page.
    """
    draws = [
        Column(f"{words.say('blank.date')}:", f"{words.say('blank.lab')}:", share=1.0)
        for _ in range(_DRAWS)
    ]
    columns = (
        Column(""),
        Column(words.say("blank.unit"), share=0.7),
        *draws,
        Column(words.say("blank.range"), share=1.0),
    )
    empty = (Cell(""),) * (len(columns) - 1)
    names = [figures.analyte_name(analyte, words) for analyte in _ANALYTES]
    rows = tuple((Cell(name), *empty) for name in [*names, "", "", ""])
    table = Table(
        columns, rows, caption=words.say("blank.title"), is_ruled_for_writing=True
    )
    how = Prose((Run(words.say("blank.how")),))
    who = Prose((Run(words.say("blank.name")),))
    context = Prose((Run(words.say("blank.context_line")),))
    lines = Table(
        (Column(words.say("blank.date")), Column("", share=1.0)),
        ((Cell(""), Cell("")),) * _LINES[paper],
        is_ruled_for_writing=True,
    )
    return (
        Section(words.say("results.title"), (who, how, table)),
        Section(words.say("blank.context"), (context,)),
        Section(words.say("blank.events"), (lines,)),
    )
