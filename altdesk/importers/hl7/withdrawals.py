"""Results that a later message takes back without repeating their value."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from altdesk.core.result import Status
from altdesk.importers.observation import Observation

_Key = tuple[str, tuple[str, ...], tuple[str, ...], date | datetime | str]


def withdraw_earlier(found: Sequence[Observation]) -> list[Observation]:
    """Mark what stands before an empty OBX with status D or W of the same test."""
    settled = list(found)
    standing: dict[_Key, list[int]] = {}
    for number, one in enumerate(settled):
        before = standing.setdefault(_key(one), [])
        is_out = one.status is Status.ENTERED_IN_ERROR and not one.text.strip()
        if is_out:
            for earlier in before:
                settled[earlier] = replace(settled[earlier], status=one.status)
            before.clear()
        before.append(number)
    return settled


def _key(one: Observation) -> _Key:
    return (one.subject.key, one.loinc, one.names, one.when.moment or one.when.printed)
