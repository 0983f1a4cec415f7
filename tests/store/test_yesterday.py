"""Logs of every published version open, whole and with the values they were given."""

import shutil
from datetime import date
from decimal import Decimal

import pytest

from altdesk.store.log import Log, Secrets


@pytest.fixture(params=["version-1", "version-1-password"])
def log(request, samples, tmp_path):
    path = tmp_path / "old.altdesk"
    shutil.copy(samples / "logs" / f"{request.param}.altdesk", path)
    secrets = Secrets("altdesk" if "password" in request.param else None)
    with Log.open(path, secrets=secrets) as opened:
        yield opened


def test_a_log_of_yesterday_opens_whole(log):
    assert log.check() == []
    (person,) = log.people()
    history = log.history(person.id)

    assert person.name == "Łukasz Przykład"
    assert [p.collected.isoformat() for p in history.panels] == [
        "2026-01-05",
        "2026-03-01T08:30:00+01:00",
    ]
    first, second = history.panels
    assert first.context.get("EXERCISE_7D") is True
    assert str(first.result("AST").value) == "40.50"
    assert first.results[2].name == "Haemoglobin A1c"
    assert second.result("ALT").text == "58"
    assert second.results[0].comparator.value == "<"
    assert second.results[0].interval.high_is_open
    assert second.results[0].provenance.place == "row 7"
    assert history.events[0].amount == Decimal("82.50")
    assert history.answer("DIABETES") is True


def test_a_log_of_yesterday_goes_on(log):
    (row,) = log.work_list()

    assert row.standing.next_due == date(2026, 6, 1)
    assert log.setting("explanations") == "full"
    assert log.redo() == "delete panel"
    assert log.undo() == "delete panel"
    assert log.check() == []
