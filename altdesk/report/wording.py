"""The sheet's own sentences, from `resources/wording/sheet.toml`.

A language has a file `sheet.<language>.toml` that holds the same keys.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any, Self

from altdesk import bundled
from altdesk.core.quoting import with_marks


@dataclass(frozen=True)
class Wording:
    """The sentences of one language."""

    language: str
    table: dict[str, Any]
    months: tuple[str, ...]
    kept: tuple[str, ...] = ()
    """Texts of the log that stand in sentences as they were printed or typed."""

    def keeping(self, texts: tuple[str, ...]) -> Self:
        """Return this wording, which leaves such texts of a log as they are."""
        return replace(self, kept=texts)

    def say(self, key: str, **values: object) -> str:
        """Return the sentence `part.name`, with the values put in."""
        part, name = key.split(".")
        sentence: str = self.table[part][name]
        return sentence.format(**values) if values else sentence

    def has(self, key: str) -> bool:
        part, name = key.split(".")
        return name in self.table.get(part, {})

    def number(self, text: str) -> str:
        """Return a computed number with the language's decimal mark."""
        return text.replace(".", self.say("number.decimal"))

    def numbers(self, text: str) -> str:
        """Return a sentence with the language's decimal mark in all its numbers.

        The sentence is the engine's; what it quotes from the log stays as it is.
        """
        return with_marks(text, self.say("number.decimal"), self.kept)

    def listed(self, names: Sequence[str]) -> str:
        """Return "ALT, AST and GGT"."""
        *rest, last = names
        return self.say("list.and", rest=", ".join(rest), last=last) if rest else last

    def day(self, day: date) -> str:
        """Return "3 Nov 2026"."""
        month = self.months[day.month - 1]
        return self.say("date.day", day=day.day, month=month, year=day.year)

    def short_day(self, day: date) -> str:
        """Return "3 Nov"; the year stands elsewhere."""
        month = self.months[day.month - 1]
        return self.say("date.short_day", day=day.day, month=month)

    def month(self, day: date) -> str:
        """Return "Nov 2026"."""
        month = self.months[day.month - 1]
        return self.say("date.month", month=month, year=day.year)


@cache
def languages() -> tuple[str, ...]:
    """Return the languages that a sheet can be in: "de", "en", "es", "fr"."""
    own = bundled.path("resources", "wording").glob("sheet.*.toml")
    return tuple(sorted({"en", *(path.name.split(".")[1] for path in own)}))


def is_spoken(language: str) -> bool:
    """Tell whether a sheet can be in a language such as "de" or "de-AT"."""
    return _short(language) in languages()


def _short(language: str) -> str:
    return language.partition("-")[0].partition("_")[0].casefold()


@cache
def wording(language: str = "en") -> Wording:
    """Return the sentences of a language such as "de" or "de-AT"; else English."""
    table = bundled.read_toml("resources", "wording", "sheet.toml")
    spoken = "en"
    if is_spoken(language) and _short(language) != spoken:
        spoken = _short(language)
        table = bundled.read_toml("resources", "wording", f"sheet.{spoken}.toml")
    return Wording(spoken, table, tuple(table["date"]["months"].split()))
