"""The Logbook: all that a screen or a command may ask for or do."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self

from altdesk.core.event import Event, check_event
from altdesk.core.history import Answer, History
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.logbook.kept_histories import KeptHistories
from altdesk.logbook.outcome import Outcome, Recorded
from altdesk.logbook.words import in_words
from altdesk.store import new_id
from altdesk.store.changes import (
    Change,
    PutAnswer,
    PutEvent,
    PutPanel,
    PutPerson,
    Remove,
    answer_chain,
)
from altdesk.store.log import Log

# What only a change or a file needs is imported where it is used: the window's first
# picture does not wait for it.
if TYPE_CHECKING:
    from altdesk.core.draft import DraftPanel
    from altdesk.importers import Choices, Reading
    from altdesk.logbook.importing import ImportPreview
    from altdesk.logbook.preparing import Prepared
    from altdesk.report import SheetOptions, Summary
    from altdesk.rules.findings import Findings
    from altdesk.rules.interpret import Explanations
    from altdesk.store.work_list import Standing


class Logbook:
    """One open log, with everything that may be asked of it or done to it."""

    def __init__(self, log: Log, today: Callable[[], date] = date.today) -> None:
        self._log, self._today = log, today
        self._histories = KeptHistories(log)
        self._listeners: list[Callable[[Recorded], None]] = []
        self._findings: dict[tuple[str, str], Findings] = {}
        kept = log.setting("explanations")
        self.explanations: Explanations = "numbers" if kept == "numbers" else "full"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._log.close()

    @property
    def path(self) -> Path | None:
        return self._log.path

    @property
    def log(self) -> Log:
        """The store itself, for backups, checks and settings."""
        return self._log

    @property
    def today(self) -> date:
        return self._today()

    # What is known

    def people(self) -> tuple[Person, ...]:
        return self._log.people()

    def person(self, person_id: str) -> Person | None:
        return self._log.person(person_id)

    def history(self, person_id: str) -> History:
        return self._histories.read(person_id)

    def findings(self, person_id: str) -> "Findings":
        """Return what the engine says of a person; kept until something changes."""
        key = (person_id, self.explanations)
        if key not in self._findings:
            self._findings[key] = self._interpret(self.history(person_id))
        return self._findings[key]

    def renew_standings(self, limit: int = 100) -> int:
        """Work out stored standings that are stale; return how many were renewed.

        The work list reads stored standings, so that it need not interpret everyone.
        """
        from altdesk.logbook.standing import standing_of
        from altdesk.rules.knowledge import load

        renewed = []
        for person_id in self._log.standings_to_renew(load().version, limit):
            history = self.history(person_id)
            findings = self._interpret(history, "full")
            renewed.append((person_id, standing_of(history, findings)))
        if renewed:
            self._log.keep_standings(renewed)
        return len(renewed)

    # What may be done

    def listen(self, listener: Callable[[Recorded], None]) -> Callable[[], None]:
        """Call `listener` after each commit; return how to stop that."""
        self._listeners.append(listener)

        def stop() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return stop

    def prepare(self, person_id: str, draft: "DraftPanel") -> "Prepared":
        """Return a panel as typed, ready for `record`; this may run in any thread."""
        from altdesk.logbook.preparing import prepare

        interpret = partial(self._interpret, mode="full")
        return prepare(self.history(person_id), draft, self._today(), interpret)

    def record(
        self, person_id: str, draft: "DraftPanel", ready: "Prepared | None" = None
    ) -> Outcome:
        """Record a panel as typed, new or changed, or return what to correct.

        What was made `ready` is used if neither draft nor log changed since.
        """
        if ready is None or not ready.is_of(draft, self.history(person_id)):
            ready = self.prepare(person_id, draft)
        if ready.panel is None or ready.standing is None:
            return Outcome(None, ready.problems)
        change, standing = PutPanel(person_id, ready.panel), (person_id, ready.standing)
        self._commit(ready.words, [change], {person_id}, [standing])
        return Outcome(ready.panel.id, ready.problems)

    def record_person(self, person: Person) -> str:
        """Record a person; without an id a new one is made. Return the id."""
        is_new = not person.id
        person = replace(person, id=person.id or new_id(), name=person.name.strip())
        words = f"{'add' if is_new else 'change'} {person.name}"
        self._commit(words, [PutPerson(person)], {person.id})
        return person.id

    def record_event(self, person_id: str, event: Event) -> Outcome:
        """Record an event, or return why its dates cannot be."""
        if problem := check_event(event):
            return Outcome(None, (problem,))
        is_new = not event.id
        event = replace(event, id=event.id or new_id())
        words = f"{'add' if is_new else 'change'} {event.what or event.kind.value}"
        self._commit(words, [PutEvent(person_id, event)], {person_id})
        return Outcome(event.id)

    def record_answers(self, person_id: str, answers: Sequence[Answer]) -> None:
        changes = [PutAnswer(person_id, answer) for answer in answers]
        if changes:
            self._commit("change About you", changes, {person_id})

    def remove_answers(self, person_id: str, facts: Sequence[str]) -> None:
        """Forget what was said of some facts: the person does not know."""
        history = self.history(person_id)
        known = [fact for fact in facts if history.answer(fact) is not None]
        changes = [Remove(answer_chain(person_id, fact)) for fact in known]
        if changes:
            self._commit("change About you", changes, {person_id})

    def remove_panel(self, person_id: str, panel: Panel) -> None:
        words = f"delete panel of {in_words(panel.collected_on)}"
        self._commit(words, [Remove(panel.id)], {person_id})

    def remove_event(self, person_id: str, event: Event) -> None:
        words = f"delete {event.what or event.kind.value}"
        self._commit(words, [Remove(event.id)], {person_id})

    def remove_person(self, person: Person) -> None:
        self._commit(f"delete {person.name}", [Remove(person.id)], {person.id})

    @property
    def undo_words(self) -> str | None:
        return self._log.undo_words

    @property
    def redo_words(self) -> str | None:
        return self._log.redo_words

    def undo(self) -> str | None:
        """Take the last change back and return its words; None if there is none."""
        return self._tell_all(self._log.undo())

    def redo(self) -> str | None:
        return self._tell_all(self._log.redo())

    # Files in and out

    def preview(self, path: Path, choices: "Choices | None" = None) -> "ImportPreview":
        """Return what importing a file would do; the log is not touched."""
        from altdesk.logbook.intake import read_file

        return self.preview_reading(read_file(path, choices))

    def preview_reading(self, reading: "Reading") -> "ImportPreview":
        """Return what recording an importer's reading would do."""
        from altdesk.logbook.intake import preview

        return preview(reading, self.people(), self.history)

    def accept(self, preview: "ImportPreview") -> Outcome:
        """Record all settled results of a previewed file as one change.

        Results that still raise a question stay out and are returned as problems.
        The log is backed up first.
        """
        from altdesk.core.garbage import search_paused
        from altdesk.logbook.intake import people_in, settled

        words, changes = settled(preview)
        if not changes:
            return Outcome(None, preview.questions)
        with search_paused():
            self._back_up()
            act = self._commit(words, changes, people_in(changes))
        return Outcome(act, preview.questions)

    def sheet(self, person_id: str, options: "SheetOptions") -> bytes:
        """Return the PDF sheet of a person."""
        from altdesk.report import render

        return render(self.summary(person_id, options))

    def summary(self, person_id: str, options: "SheetOptions") -> "Summary":
        """Return what a person's sheet says."""
        from altdesk.report import Variant, compose

        history, is_bare = self.history(person_id), options.variant is Variant.NUMBERS
        findings = self._interpret(history, "numbers" if is_bare else None)
        return compose(history, findings, options)

    # Inside

    def _back_up(self) -> None:
        """Keep the log as it is, before an import changes much at once."""
        if self.path is not None and self.people():
            from altdesk.store.backup import folder_of

            self._log.back_up(folder_of(self.path), "before import")

    def _interpret(
        self, history: History, mode: "Explanations | None" = None
    ) -> "Findings":
        from altdesk.rules.interpret import interpret
        from altdesk.rules.knowledge import load

        return interpret(history, load(), explanations=mode or self.explanations)

    def _commit(
        self,
        words: str,
        changes: Sequence[Change],
        people: set[str],
        standings: Sequence[tuple[str, "Standing"]] = (),
    ) -> str:
        before = self._histories.before()
        act = self._log.record(words, changes, standings)
        self._histories.follow(before, changes)
        self._findings = {k: f for k, f in self._findings.items() if k[0] not in people}
        self._tell(Recorded(words, frozenset(people)))
        return act

    def _tell_all(self, words: str | None) -> str | None:
        if words is not None:
            self._findings.clear()
            self._tell(Recorded(words, frozenset(p.id for p in self.people())))
        return words

    def _tell(self, recorded: Recorded) -> None:
        for listener in tuple(self._listeners):
            listener(recorded)
