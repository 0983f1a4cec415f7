"""Uses a program as a screen reader does, and prints what it found as JSON.

    dbus-run-session -- xvfb-run -a /usr/bin/python3 atspi_walk.py WALK PROGRAM ...

WALK is "names" (what has no name in the first window), "pages" (the same for each page
of AltDesk), "dialogs" (the same for each dialog), "tasks" (what a person does with it)
or "fields" (fields that have no button, and menus of buttons).
"""

import json
import sys

import pyatspi
from atspi_reader import MOST_S, Reader, start, survey, wait

PHRASE = "correct horse battery"


def pages(reader):
    found = {}
    rail = [p.name for p in reader.all(reader.find("panel", "Pages"))
            if p.getRoleName() == "check box"]  # fmt: skip
    for name in rail:
        reader.press("check box", name)
        reader.title(f"{name} ·")
        found[name] = survey(reader)
    reader.press("push button", "Add panel")
    reader.title("Add panel ·")
    found["Add panel"] = survey(reader)
    reader.choose("Import a file…")
    reader.title("Import ·")
    found["Import"] = survey(reader)
    found["Menu"] = survey(reader, reader.open_menu("About AltDesk")[0])
    for name, words in (
        ("About you", "About you"),
        ("Find anything…", "Find anything"),
    ):
        reader.choose(name)
        reader.title(words)
        found[name] = survey(reader)
    return found


def dialogs(reader):
    """Open each dialog that a person can open, and leave it again."""
    found = {}

    def look(name, *leave):
        found[name] = survey(reader, reader.dialog())
        if leave:
            reader.press(*leave)
            reader.no_dialog()

    reader.press("check box", "People")
    reader.title("People ·")
    for name in ("Add person", "Change"):
        reader.press("push button", name)
        look(name, "push button", "Cancel")
    for name, leave in (
        ("Who changed what…", "Close"),
        ("About AltDesk", "Close"),
        ("Who is working…", "Without initials"),
        ("Open a log…", "Cancel"),
        ("New log…", "Cancel"),
        ("Save the log elsewhere…", "Cancel"),
    ):
        reader.choose(name)
        look(name, "push button", leave)
    _backups(reader, look)
    _passwords(reader, look)
    reader.choose("Find anything…")
    look("Find anything…")
    return found


def _backups(reader, look):
    reader.choose("Backups…")
    look("Backups…")
    reader.press("push button", "Back up now")
    reader.see("by hand")
    reader.press("push button", "Restore …")
    reader.see("Restore clinic")
    look("Restore")
    reader.press("push button", "Cancel")
    reader.press("push button", "Close")
    reader.no_dialog()


def _passwords(reader, look):
    reader.choose("Set or change the password…")
    look("Set a password")
    for name in ("New password", "The same again"):
        reader.type(name, PHRASE, "password text")
    reader.press("push button", "Set password")
    reader.see("Recovery key:")
    look("Recovery key")
    reader.press("check box", "I have printed it or written it down")
    reader.press("push button", "Done")
    reader.no_dialog()
    reader.choose("Set or change the password…")
    look("Change the password", "push button", "Cancel")
    reader.press("check box", "Settings")
    reader.title("Settings ·")
    reader.press("push button", "Remove the password …")
    look("Remove the password", "push button", "Cancel")
    reader.choose("Lock the screen")
    look("Lock the screen")
    reader.type("Password", PHRASE, "password text")
    reader.press("push button", "Unlock")
    reader.no_dialog()


def fields(reader):
    """Fill fields that have no button of their own, and use menus of buttons."""
    found = {}
    reader.choose("About you")
    reader.title("About you ·")
    reader.type("Height in cm", "180")
    reader.type("Weight in kg", "81")
    found["index"] = reader.see("= ").name
    index = "What is your body mass index (weight divided by height squared)?"
    found["BMI"] = wait(lambda: reader.text(index) == "25", "the index as the answer")
    reader.type("What is your waist size in centimetres?", "90")
    found["answered"] = reader.hear(" answered.").name
    reader.press("check box", "Trends")
    reader.title("Trends ·")
    line = "AST  Aspartate aminotransferase"
    found["analytes"] = reader.choose(line, "Analytes: ALT, AST")
    found["chosen"] = reader.find("push button", "Analytes: ALT").name
    reader.press("check box", "People")
    reader.title("People ·")
    found["sheets"] = reader.choose("All of this list, one PDF …", "Sheets …")
    found["asked"] = reader.dialog().name
    return found


def letterhead(reader, name):
    """Give the clinic a name on the page of the sheet, and nothing else."""
    reader.press("check box", "Report")
    reader.title("Report ·")
    reader.type("Clinic's name", name)
    reader.choose("Quit")
    return {}


def imports(reader, path):
    """Choose a file in the dialog, look at what it would change, and record it."""
    found = {}
    reader.choose("Import a file…")
    reader.title("Import ·")
    reader.press("push button", "Choose files …")
    found["Choose files"] = survey(reader, reader.dialog())
    reader.type("File name:", path)
    reader.press("push button", "Open")
    reader.see("Record ")
    found["Preview"] = survey(reader)
    reader.press("push button", "Record 2")
    reader.title("Panels ·")
    return found


def tasks(reader):
    """Add a panel, look at it, darken the colours; return what was seen."""
    reader.title("Overview ·")
    reader.press("push button", "Add panel")
    reader.title("Add panel ·")
    reader.type("Date of the draw", "2026-11-03")
    reader.type("ALT, value", "123")
    reader.type("AST, value", "45")
    reader.press("push button", "Save panel")
    reader.title("Overview ·")
    found = {"card": reader.see("ALT: 123").name}
    reader.press("check box", "Trends")
    reader.title("Trends ·")
    reader.press("check box", "View: Table")
    found["table"] = reader.see("123 U/L").name
    reader.press("check box", "Settings")
    reader.title("Settings ·")
    colours = reader.find("combo box", "Colours")
    colours.queryAction().doAction(1)
    wait(lambda: colours.getState().contains(pyatspi.STATE_EXPANDED), "open list")
    reader.find("list item", "Dark", colours).queryAction().doAction(0)
    wait(lambda: colours.name == "Dark", "Dark in Colours")
    found["colours"] = colours.name
    reader.choose("Quit")
    return found


WALKS = {
    walk.__name__: walk for walk in (pages, dialogs, fields, letterhead, imports, tasks)
} | {"names": survey}
QUITTING = ("tasks", "letterhead")


def main(walk, *command):
    """WALK may be followed by what it needs, after a colon."""
    name, _colon, argument = walk.partition(":")
    program, app = start(command)
    try:
        reader = Reader(app)
        found = WALKS[name](reader, *([argument] if argument else []))
        if name in QUITTING:
            found["ended"] = program.wait(MOST_S)
        print(json.dumps(found))  # noqa: T201
    finally:
        program.kill()


if __name__ == "__main__":
    main(*sys.argv[1:])
