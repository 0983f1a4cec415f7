"""The words of an act, as undo, audit and backups name it."""

from datetime import date


def in_words(day: date) -> str:
    """Return a day as "3 Nov 2026"."""
    return f"{day.day} {day:%b %Y}"
