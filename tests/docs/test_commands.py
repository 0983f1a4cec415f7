"""What guide and README show on the command line is what this program answers.

Every fenced block named `console` runs: a line that begins with "$ " is typed, the
lines below it are what it answers, where "..." stands for anything. The blocks of one
page share a folder, in which the sample files lie under the names that the pages use.
"""

import doctest
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))
FILES = {
    "results.csv": "cases/panel.csv",
    "persistent.json": "cases/persistent.json",
    "portal.csv": "portal/made_de_labor.csv",
    "own-sheet.xlsx": "portal/made_own_sheet.xlsx",
    "no-units.csv": "portal/made_wide_no_units.csv",
    "pasted.txt": "portal/made_portal_paste_wide.txt",
    "blue-button.txt": "portal/va_blue_button_12.txt",
    "fhir.json": "fhir/made_status_and_values.json",
    "report.hl7": "hl7v2/made_batch_corrected.hl7",
    "summary.xml": "ccda/hl7_ccd_1.xml",
    "export.zip": "apple_health/export_small.zip",
    "report.ldt": "ldt/made_befund_cp437.ldt",
    "report.pdf": "pdf/de_lab_sample_report.pdf",
    "cohort.csv": "cohorts/cdisc_20_people.csv",
    "protected.altdesk": "logs/version-1-password.altdesk",
}
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# A page that only opens a log which an earlier chapter made begins with one.
BEGUN = {
    "08-new-computer.md": 'altdesk import results.csv --person "Alex Tester"'
    " --log my.altdesk",
    "02-import.md": "altdesk import pasted.txt --log clinic.altdesk",
    "README.md": 'altdesk import results.csv --person "Alex Tester"',
}


@dataclass(frozen=True)
class Typed:
    """A command of a page, and what the page says that it answers."""

    command: str
    answer: str


def typed(text: str) -> Iterator[Typed]:
    """Give the commands of a page, in their order."""
    for block in BLOCK.findall(text):
        first, *commands = re.split(r"^\$ ", block, flags=re.MULTILINE)
        assert not first, "a console block begins with a command"
        for command in commands:
            line, _, answer = command.partition("\n")
            yield Typed(line, answer)


def with_commands() -> list[Path]:
    return [page for page in PAGES if BLOCK.search(page.read_text(encoding="utf-8"))]


@pytest.fixture
def shell(tmp_path, samples):
    """Return what types a command in a folder of samples, with a home set apart."""
    work = tmp_path / "work"
    work.mkdir()
    for name, sample in FILES.items():
        shutil.copy(samples / sample, work / name)
    tools = Path(sys.executable).parent
    own = {n: v for n, v in os.environ.items() if not n.startswith("PYTHON")}
    own["PATH"] = f"{tools}{os.pathsep}{own['PATH']}"
    own["LC_ALL"] = "C.UTF-8"
    code = 0

    def type_in(command: str) -> str:
        nonlocal code
        done = subprocess.run(
            ["bash", "-c", f"(exit {code})\n{command}"],
            cwd=work,
            env=own,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
            timeout=120,
        )
        code = done.returncode
        return done.stdout

    return type_in


@pytest.mark.parametrize("page", with_commands(), ids=lambda page: page.name)
def test_commands_answer_what_the_page_shows(shell, page):
    if page.name in BEGUN:
        shell(BEGUN[page.name])

    for step in typed(page.read_text(encoding="utf-8")):
        answer = shell(step.command)

        assert fits(step.answer, answer), f"$ {step.command}\n{answer}"


def fits(shown: str, answer: str) -> bool:
    return doctest.OutputChecker().check_output(shown, answer, doctest.ELLIPSIS)


def test_another_answer_is_noticed(shell):
    assert fits("61.2 U/L\n", shell("altdesk convert ALT 1.02 ukat/L"))
    assert not fits("61.3 U/L\n", shell("altdesk convert ALT 1.02 ukat/L"))


def test_each_command_of_the_program_is_in_the_chapter_on_commands():
    from altdesk.cli import altdesk

    chapter = ROOT / "docs" / "guide" / "09-command-line.md"
    told = set(re.findall(r"^\| `altdesk ([a-z-]+)", chapter.read_text(), re.MULTILINE))

    assert told == set(altdesk.commands)
