"""Carries what a person typed over to pages that are built anew in another language."""

from collections.abc import Callable, Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class HoldsTyped(Protocol):
    """A page on which something can be typed that is not recorded yet."""

    def show_person(self, person_id: str | None) -> None: ...

    def typed(self) -> object | None:
        """Return what is typed and not recorded; None for nothing."""

    def type_again(self, typed: object) -> None:
        """Show what `typed` returned on such a page, made anew."""


def typed_in(pages: Mapping[str, QWidget]) -> dict[str, object]:
    """Return what is typed and not recorded, by the id of its page."""
    found = {}
    for identifier, page in pages.items():
        if isinstance(page, HoldsTyped):
            typed = page.typed()
            if typed is not None:
                found[identifier] = typed
    return found


def type_again(
    typed: Mapping[str, object],
    find: Callable[[str], QWidget | None],
    person_id: str | None,
) -> None:
    """Show it on the pages that `find` gives, for the same person."""
    for identifier, told in typed.items():
        page = find(identifier)
        if isinstance(page, HoldsTyped):
            page.show_person(person_id)
            page.type_again(told)


def focus_choice(page: QWidget | None) -> None:
    """Let the keyboard go on where the language was chosen."""
    choice = page.findChild(QWidget, "language") if page is not None else None
    if choice is not None:
        choice.setFocus()
