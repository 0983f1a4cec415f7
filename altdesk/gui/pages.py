"""The pages of the window, each built when it is first visited.

A page is `class XPage(QWidget)` in `altdesk/gui/x.py`, made as `XPage(logbook)`:

- `title: str` its name, for the window and the screen reader;
- `show_person(person_id: str | None) -> None` shows that person (None: none chosen);
- `asked = Signal(str)` wishes another page or a command of the window:
  "panel_entry", "interpretation", or with an argument behind a colon,
  "panel_entry:ID", "person:ID", "import:PATH", "library:ARTICLE";
- `open_at(argument: str) -> None`, optional, is given that argument.

The window calls `show_person` again after each recorded change.
"""

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from altdesk.gui.labels import Label
from altdesk.gui.style import spacing
from altdesk.gui.wording import mark, say

if TYPE_CHECKING:
    from altdesk.logbook import Logbook


class Page(Protocol):
    """What the window needs of a page, beside its being a QWidget."""

    title: str
    asked: SignalInstance

    def show_person(self, person_id: str | None) -> None: ...


class PageKind(NamedTuple):
    """A page before it is built: its id is its module in `altdesk.gui`."""

    id: str
    title: str
    icon: str = ""
    is_in_rail: bool = True
    is_below: bool = False
    """Stands at the foot of the rail, apart from what concerns one person."""

    @property
    def class_name(self) -> str:
        return "".join(word.capitalize() for word in self.id.split("_")) + "Page"


PAGES = (
    PageKind("overview", mark("Overview"), "overview"),
    PageKind("panels", mark("Panels"), "panels"),
    PageKind("trends", mark("Trends"), "trends"),
    PageKind("interpretation", mark("Interpretation"), "interpretation"),
    PageKind("timeline", mark("Timeline"), "timeline"),
    PageKind("report", mark("Report"), "report"),
    PageKind("library", mark("Library"), "library"),
    PageKind("people", mark("People"), "people", is_below=True),
    PageKind("settings", mark("Settings"), "settings", is_below=True),
    PageKind("panel_entry", mark("Add panel"), is_in_rail=False),
    PageKind("import_preview", mark("Import"), is_in_rail=False),
    PageKind("about_you", mark("About you"), is_in_rail=False),
)


def kind(identifier: str) -> PageKind | None:
    """Return the page of that id, or None if there is none."""
    return next((page for page in PAGES if page.id == identifier), None)


def is_there(module: str) -> bool:
    """Tell whether this copy of AltDesk has that module of the screens."""
    return find_spec(f"altdesk.gui.{module}") is not None


def build(page: PageKind, logbook: "Logbook") -> QWidget:
    """Return the page, newly made; a plain sentence where it is not there yet."""
    name = f"altdesk.gui.{page.id}"
    if not is_there(page.id):
        return _AbsentPage(page)
    made = getattr(import_module(name), page.class_name)(logbook)
    return cast("QWidget", made)


class _AbsentPage(QWidget):
    """Stands in for a page that this copy of AltDesk does not have."""

    def __init__(self, page: PageKind) -> None:
        super().__init__()
        self.title = say(page.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(spacing(3),) * 4)
        layout.addWidget(Label(self.title, "title"))
        layout.addWidget(Label(say("This copy of AltDesk has no such page."), "muted"))
        layout.addStretch()

    def show_person(self, person_id: str | None) -> None:
        """Show nothing: there is nothing to show."""
