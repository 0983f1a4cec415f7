"""The texts of a log that a sheet quotes, and never puts into a language.

A sentence of the engine holds numbers, which get the decimal mark of the sheet's
language, and quotes from the log: a laboratory called "Lab 2.0", a medicine
"B12 1.5 forte", a result printed "1.234" that means 1234.
"""

from collections.abc import Iterator

from altdesk.core.history import History
from altdesk.core.number import with_mark
from altdesk.core.panel import Panel

_COMMA = ","


def quoted(history: History) -> Iterator[str]:
    """Yield what stands in the engine's sentences as it was printed or typed."""
    for panel in history.panels:
        yield from _of_panel(panel)
    for event in history.events:
        yield from (event.what, event.unit, event.note)
    for answer in history.answers:
        if isinstance(answer.value, str):
            yield answer.value


def _of_panel(panel: Panel) -> Iterator[str]:
    yield panel.laboratory
    for result in panel.results:
        if with_mark(result.text, result.value, _COMMA) == result.text:
            yield result.text
        yield from (result.name, result.unit or "", result.note)
