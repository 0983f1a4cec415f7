"""Reading the pages of guide and README, and doing what they say.

A fenced block is followed by its language: `console` is typed and its answer compared,
where "..." stands for anything; `python`, `toml` and `text` that begin with the name
of a file are put there, `toml` at its end; `json` with an id is a case file; `diff`
is applied to the checkout. Other blocks are only to be read.
"""

import doctest
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

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
"""The sample files, under the names by which the pages call them."""

_BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_NAMED = re.compile(r"# (?P<file>[\w./-]+\.\w+)\n+")


@dataclass(frozen=True)
class Block:
    """A fenced block of a page."""

    kind: str
    text: str

    @property
    def file(self) -> str | None:
        """Return the file that its first line names."""
        named = _NAMED.match(self.text)
        return named["file"] if named else None

    @property
    def body(self) -> str:
        return _NAMED.sub("", self.text, count=1)


@dataclass(frozen=True)
class Typed:
    """A command of a page, and what the page says that it answers."""

    command: str
    answer: str


def blocks(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    return [Block(found["kind"], found["text"]) for found in _BLOCK.finditer(text)]


def commands(block: Block) -> Iterator[Typed]:
    """Give the commands of a `console` block, in their order."""
    first, *others = re.split(r"^\$ ", block.text, flags=re.MULTILINE)
    assert not first, "a console block begins with a command"
    for command in others:
        line, _, answer = command.partition("\n")
        yield Typed(line, answer)


def fits(shown: str, answer: str) -> bool:
    return doctest.OutputChecker().check_output(shown, answer, doctest.ELLIPSIS)


class Shell:
    """A folder in which commands are typed; `altdesk` is this or another checkout."""

    def __init__(self, folder: Path, samples: Path, checkout: Path = ROOT) -> None:
        self.folder = folder
        self.checkout = checkout
        folder.mkdir()
        for name, sample in FILES.items():
            shutil.copy(samples / sample, folder / name)
        self._code = 0
        own = {n: v for n, v in os.environ.items() if not n.startswith("PYTHON")}
        tools = Path(sys.executable).parent
        self.environment = {
            **own,
            "PATH": f"{tools}{os.pathsep}{own['PATH']}",
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(checkout),
        }

    def type_in(self, command: str) -> str:
        """Return what a command answers on both streams."""
        done = subprocess.run(
            ["bash", "-c", f"(exit {self._code})\n{command}"],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
            timeout=120,
        )
        self._code = done.returncode
        return done.stdout

    def follow(self, page: Path) -> None:
        """Do what a page says, block by block, and compare what it shows."""
        for block in blocks(page):
            if block.kind == "console":
                for step in commands(block):
                    answer = self.type_in(step.command)
                    assert fits(step.answer, answer), f"$ {step.command}\n{answer}"
            else:
                self._put(block)

    def _put(self, block: Block) -> None:
        if block.kind == "diff":
            self._apply(block.text)
        elif block.kind == "json":
            case = self.folder / f"{json.loads(block.text)['id']}.json"
            case.write_text(block.text, encoding="utf-8")
        elif block.file is not None:
            is_there = (self.checkout / block.file).parent != self.checkout
            place = (self.checkout if is_there else self.folder) / block.file
            if block.kind == "toml":
                with place.open("a", encoding="utf-8") as file:
                    file.write(f"\n{block.body}")
            else:
                place.write_text(block.body, encoding="utf-8")

    def _apply(self, patch: str) -> None:
        done = subprocess.run(
            ["git", "apply", "-"],
            cwd=self.checkout,
            input=patch,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
