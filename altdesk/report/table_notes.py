"""What stands below a table of results: its signs and what they mean."""

from dataclasses import dataclass, field

from altdesk.report.wording import Wording

_MARKS = "abdefgijkmnoqrstuvwxyz"
"""Signs of notes: without c and p (status), h and l (read as H and L, or 1)."""


@dataclass(slots=True)
class Notes:
    """Collects what a table's signs mean, each meaning once."""

    words: Wording
    is_front: bool = False
    has_many_ranges: bool = False
    said: set[str] = field(default_factory=set)
    """What a table before this one has explained already."""
    meanings: dict[str, str] = field(default_factory=dict)
    plain: dict[str, None] = field(default_factory=dict)

    def mark(self, key: str, **values: object) -> str:
        """Return the sign of a note, the same one for the same note."""
        probe = self.words.say(key, mark="", **values)
        if probe not in self.meanings:
            number = len(self.meanings)
            letter = _MARKS[number % len(_MARKS)] * (number // len(_MARKS) + 1)
            self.meanings[probe] = self.words.say(key, mark=letter, **values)
        return self.meanings[probe].partition(":")[0]

    def add(self, key: str) -> None:
        self.plain[self.words.say(key)] = None

    def sentences(self) -> tuple[str, ...]:
        plain = [sentence for sentence in self.plain if sentence not in self.said]
        self.said |= set(plain)
        parts = [*plain, *self.meanings.values()]
        return (" ".join(parts),) if parts else ()
