"""Citation numbers: each source gets the next number where it is first cited."""

from collections.abc import Iterable

from altdesk.report.summary import Prose, Run, Section
from altdesk.report.wording import Wording
from altdesk.rules.explanation import Citation, Explanation, SourceStatus

_STATUSES = {
    SourceStatus.VERIFIED: "back.status_verified",
    SourceStatus.RECALLED: "back.status_recalled",
    SourceStatus.DESIGN: "back.status_design",
}


class Bibliography:
    """Numbers the sources of one sheet and lists them at its end."""

    def __init__(self, words: Wording) -> None:
        self._words = words
        self._numbers: dict[str, int] = {}
        self._citations: list[Citation] = []

    def cite(self, citations: Iterable[Citation]) -> tuple[Run, ...]:
        """Return " [1][4]", or nothing where nothing is cited."""
        numbers = sorted({self._number(citation) for citation in citations})
        return tuple(
            Run(
                f"[{number}]" if i else f"\u00a0[{number}]",
                is_faint=True,
                source=number,
            )
            for i, number in enumerate(numbers)
        )

    def cite_explanation(self, explanation: Explanation | None) -> tuple[Run, ...]:
        """Return the numbers of an explanation's sources, and whether unverified."""
        if explanation is None:
            return ()
        numbers = self.cite(explanation.sources)
        if explanation.status is SourceStatus.RECALLED:
            unverified = self._words.say("back.unverified")
            return (*numbers, Run(f" {unverified}", is_faint=True))
        return numbers

    def _number(self, citation: Citation) -> int:
        if citation.id not in self._numbers:
            self._numbers[citation.id] = len(self._numbers) + 1
            self._citations.append(citation)
        return self._numbers[citation.id]

    def section(self) -> Section | None:
        """Return the list of sources, in the order of their numbers."""
        if not self._citations:
            return None
        blocks = [
            Prose((Run(self._entry(citation)),), mark=f"{number}.", anchor=number)
            for number, citation in enumerate(self._citations, start=1)
        ]
        note = Prose(
            (Run(self._words.say("back.unverified_note"), is_faint=True),),
            is_small=True,
        )
        return Section(self._words.say("back.sources"), (*blocks, note), is_kept=True)

    def _entry(self, citation: Citation) -> str:
        text = citation.text or citation.id
        if citation.year and str(citation.year) not in text:
            text = self._words.say("back.year", text=text, year=citation.year)
        if citation.status is None:
            return text
        return f"{text} · {self._words.say(_STATUSES[citation.status])}"
