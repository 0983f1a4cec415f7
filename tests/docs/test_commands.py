"""What guide and README show on the command line is what this program answers."""

import re

import pytest
from guide_pages import PAGES, ROOT, blocks, fits

# Pages that go on with a log which an earlier chapter has made.
BEGUN = {
    "02-import.md": "altdesk import pasted.txt --log clinic.altdesk",
    "08-new-computer.md": 'altdesk import results.csv --person "Alex Tester"'
    " --log my.altdesk",
}
# These change the program: `test_newcomer.py` follows them in a copy of it.
CHANGING = {"12-add-an-analyte.md", "13-add-a-rule.md", "14-add-an-importer.md"}


def followed():
    has_commands = [p for p in PAGES if any(b.kind == "console" for b in blocks(p))]
    return [page for page in has_commands if page.name not in CHANGING]


@pytest.mark.parametrize("page", followed(), ids=lambda page: page.name)
def test_commands_answer_what_the_page_shows(shell, page):
    if page.name in BEGUN:
        shell.type_in(BEGUN[page.name])

    shell.follow(page)


def test_another_answer_is_noticed(shell):
    answer = shell.type_in("altdesk convert ALT 1.02 ukat/L")

    assert fits("61.2 U/L\n", answer)
    assert not fits("61.3 U/L\n", answer)


def test_each_command_of_the_program_is_in_the_chapter_on_commands():
    from altdesk.cli import altdesk

    chapter = ROOT / "docs" / "guide" / "09-command-line.md"
    told = set(re.findall(r"^\| `altdesk ([a-z-]+)", chapter.read_text(), re.MULTILINE))

    assert told == set(altdesk.commands)


def test_each_option_of_each_command_is_in_the_chapter_on_commands():
    from altdesk.cli import altdesk

    chapter = ROOT / "docs" / "guide" / "09-command-line.md"
    text = chapter.read_text(encoding="utf-8").partition("## Options")[2]
    rows = {}
    for names, told in re.findall(r"^\| (.+?) \| (.+) \|$", text, re.MULTILINE):
        rows.update(dict.fromkeys(re.findall(r"[a-z-]+", names), told))

    for name, command in altdesk.commands.items():
        for option in (p for p in command.params if p.param_type_name == "option"):
            told = rows.get(name, "")
            assert all(f"`{flag}" in told for flag in option.opts), (name, option.opts)
    assert all(f"`{o.opts[0]}" in rows["all"] for o in altdesk.params)


def test_the_statements_of_the_file_format_open_a_log_in_any_sqlcipher(shell):
    """No line of AltDesk takes part: sqlcipher3 is a SQLCipher like any other."""
    import sqlcipher3

    shell.type_in('altdesk import results.csv --log my.altdesk --person "Alex Tester"')
    page = ROOT / "docs" / "guide" / "10-file-format.md"
    (statements,) = [b.text for b in blocks(page) if b.kind == "sql"]
    key, query = statements.split(";\n", maxsplit=1)

    database = sqlcipher3.connect(f"{shell.folder / 'my.altdesk'}")
    database.execute(key)
    rows = database.execute(query).fetchall()
    database.close()

    assert ("Alex Tester", "2026-11-03", "ALT", "58", 58.0) in rows
    assert len(rows) == 4
