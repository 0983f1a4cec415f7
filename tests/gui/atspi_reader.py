"""Finds and uses the parts of a program as a screen reader does, through AT-SPI.

Runs with the distribution's own Python, which has pyatspi, and knows AltDesk by what
it tells a screen reader alone.
"""

import os
import subprocess
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
DIALOGS = ("dialog", "alert", "file chooser")
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

    def open_menu(self, line, button="Menu"):
        """Open the menu that has a line; return it and the line.

        It is no part of the window, and told of by its focus.
        """
        told = []
        kind = "object:state-changed:focused"
        pyatspi.Registry.registerEventListener(told.append, kind)
        self.press("push button", button)

        def look():
            GLib.MainContext.default().iteration(may_block=False)
            # What an earlier menu or a closed dialog told may arrive only now.
            for event in told:
                with suppress(*GONE):
                    menu = event.source.parent
                    for part in menu or ():
                        if part.name == line and part.getRoleName() == "menu item":
                            return menu, part
            return None

        menu = wait(look, f"a menu with {line!r}")
        pyatspi.Registry.deregisterEventListener(told.append, kind)
        return menu

    def choose(self, line, button="Menu"):
        """Choose a line of a menu; return its lines."""
        menu, part = self.open_menu(line, button)
        names = [part.name for part in menu]
        part.queryAction().doAction(0)
        return names

    def type(self, name, text, role="text"):
        """Put a text into a field, and wait until it stands there."""
        field = self.find(role, name)
        field.queryEditableText().setTextContents(text)
        read, hidden = field.queryText(), role == "password text"
        shown = "●" * len(text) if hidden else text
        wait(lambda: read.getText(0, -1) == shown, f"{text!r} in {name!r}")

    def text(self, name):
        """Return what stands in a field."""
        return self.find("text", name).queryText().getText(0, -1)

    def see(self, words):
        """Return the first part whose name begins with the words, once there is one."""
        return self._wait_for(words, lambda name: name.startswith(words))

    def hear(self, words):
        """Return the first part whose name holds the words, once there is one."""
        return self._wait_for(words, lambda name: words in name)

    def _wait_for(self, words, is_right):
        def look():
            seen = (part for part in self.all() if is_right(part.name or ""))
            return next(seen, None)

        return wait(look, repr(words))

    def title(self, words):
        def look():
            return any((w.name or "").startswith(words) for w in self.app if w)

        return wait(look, f"a window of the title {words!r}")

    def dialog(self):
        """Return the dialog in front, once there is one."""

        def look():
            shown = [w for w in self.app if w and is_shown(w)]
            inside = [w for w in shown if w.getRoleName() in DIALOGS]
            return inside[-1] if inside else None

        return wait(look, "a dialog")

    def no_dialog(self):
        """Wait until no dialog is open and the window has come to rest."""
        wait(lambda: len([w for w in self.app if w and is_shown(w)]) == 1, "no dialog")
        self.calm()

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
