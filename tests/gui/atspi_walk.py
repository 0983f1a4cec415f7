"""Uses a program as a screen reader does, and prints what it found as JSON.

    dbus-run-session -- xvfb-run -a /usr/bin/python3 atspi_walk.py WALK PROGRAM ...

Runs with the distribution's own Python, which has pyatspi, and knows AltDesk by what
it tells a screen reader alone. WALK is "names" (what has no name in the first window),
"pages" (the same for each page of AltDesk) or "tasks" (what a person does with it).
"""

import json
import os
import subprocess
import sys
import time
from contextlib import suppress

import pyatspi
from gi.repository import Atspi, GLib

CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text",
    "password text", "spin button", "slider", "table", "tree table", "list", "tree",
    "list item", "menu item", "check menu item", "page tab", "link",
}  # fmt: skip
MOST_LINES = 99
MOST_S = 60
GONE = (LookupError, GLib.GError)
"""What pyatspi raises for a part that went while it was looked at."""


def wait(find, words):
    """Return what `find` finds as soon as there is something."""
    until = time.monotonic() + MOST_S
    while time.monotonic() < until:
        with suppress(*GONE):
            found = find()
            if found:
                return found
        time.sleep(0.1)
    raise SystemExit(f"not found within {MOST_S} s: {words}")


def is_shown(part):
    return part.getState().contains(pyatspi.STATE_SHOWING)


def start(command):
    # A busy machine may answer late.
    Atspi.set_timeout(MOST_S * 1000, MOST_S * 1000)
    environment = os.environ | {
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
    }
    program = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE)

    def find():
        if program.poll() is not None:
            raise SystemExit(f"{command} ended: {program.stderr.read().decode()}")
        desktop = pyatspi.Registry.getDesktop(0)
        found = [a for a in desktop if a and a.get_process_id() == program.pid]
        return found[0] if found and found[0].childCount else None

    return program, wait(find, command)


class Reader:
    """Finds and uses the parts of one program."""

    def __init__(self, app):
        self.app = app

    def all(self, within=None):
        """Return all that is shown; of a long list its first lines."""
        found, waiting = [], [within or self.app]
        while waiting:
            part = waiting.pop()
            found.append(part)
            with suppress(*GONE):
                count = min(part.childCount, MOST_LINES)
                inside = [part.getChildAtIndex(number) for number in range(count)]
                waiting += [child for child in inside if child and is_shown(child)]
        return found

    def find(self, role, name, within=None):
        def look():
            for part in self.all(within):
                if part.getRoleName() == role and name_of(part) == name:
                    return part
            return None

        return wait(look, f"{role} {name!r}")

    def press(self, role, name):
        """Do what a screen reader does with a part: its first action."""
        self.find(role, name).queryAction().doAction(0)

    def open_menu(self):
        """Open the menu; it is no part of the window, and told of by its focus."""
        told = []
        kind = "object:state-changed:focused"
        pyatspi.Registry.registerEventListener(told.append, kind)
        self.press("push button", "Menu")

        def look():
            GLib.MainContext.default().iteration(may_block=False)
            lines = [e.source for e in told if e.source.getRoleName() == "menu item"]
            return lines[0].parent if lines else None

        menu = wait(look, "the menu")
        pyatspi.Registry.deregisterEventListener(told.append, kind)
        return menu

    def choose(self, name):
        """Choose a line of the menu."""
        self.find("menu item", name, self.open_menu()).queryAction().doAction(0)

    def type(self, name, text):
        field = self.find("text", name)
        field.queryEditableText().setTextContents(text)
        read = field.queryText()
        wait(lambda: read.getText(0, -1) == text, f"{text!r} in {name!r}")

    def see(self, words):
        """Return the first part whose name begins with the words, once there is one."""

        def look():
            seen = (part for part in self.all() if (part.name or "").startswith(words))
            return next(seen, None)

        return wait(look, repr(words))

    def title(self, words):
        def look():
            return any((w.name or "").startswith(words) for w in self.app if w)

        return wait(look, f"a window of the title {words!r}")

    def calm(self):
        """Wait until nothing changes any more."""
        before, now = -1, 0
        while before != now:
            time.sleep(0.5)
            before, now = now, len(self.all())


def name_of(part):
    """Return the name; of a combo box that of its label: its own is what is chosen."""
    if part.getRoleName() != "combo box":
        return (part.name or "").strip()
    for relation in part.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return (relation.getTarget(0).name or "").strip()
    return ""


def survey(reader, within=None):
    """Return how many controls are shown, and those that have no name."""
    reader.calm()
    shown = reader.all(within)
    controls = [part for part in shown if part.getRoleName() in CONTROLS]
    nameless = [f"{p.getRoleName()} {p.name!r}" for p in controls if not name_of(p)]
    return {"controls": len(controls), "nameless": nameless}


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
    found["Menu"] = survey(reader, reader.open_menu())
    for name, words in (
        ("About you", "About you"),
        ("Find anything…", "Find anything"),
    ):
        reader.choose(name)
        reader.title(words)
        found[name] = survey(reader)
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


def main(walk, *command):
    program, app = start(command)
    try:
        reader = Reader(app)
        found = {"names": survey, "pages": pages, "tasks": tasks}[walk](reader)
        if walk == "tasks":
            found["ended"] = program.wait(MOST_S)
        print(json.dumps(found))  # noqa: T201
    finally:
        program.kill()


if __name__ == "__main__":
    main(*sys.argv[1:])
