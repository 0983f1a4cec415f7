"""Reading tells how far it is, and ends where nobody waits for it any more."""

import json
from pathlib import Path

import pytest

from altdesk.importers import read

ROWS = 3_000
OBX = "OBX|{n}|NM|1742-6^ALT^LN||{n}|U/L|7-56||||F"
HEAD = "MSH|^~\\&|L|A|||2024||ORU^R01|1|P|2.5\rPID|1||1\rOBR|1|||X|||20240311\r"
OBSERVATION = {
    "resourceType": "Observation",
    "code": {"text": "ALT"},
    "effectiveDateTime": "2024-03-11",
}


class NobodyWaitsError(Exception):
    """What a person who cancels raises inside the reading."""


def observation(number: int) -> str:
    return json.dumps(
        {**OBSERVATION, "valueQuantity": {"value": number, "unit": "U/L"}}
    )


FILES = {
    "csv": "Date,ALT (U/L)\n" + "".join(f"2024-03-11,{n}\n" for n in range(ROWS)),
    "hl7": HEAD + "\r".join(OBX.format(n=n) for n in range(ROWS)),
    "ndjson": "\n".join(map(observation, range(ROWS))),
}


@pytest.fixture(params=FILES)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    found = tmp_path / f"many.{request.param}"
    found.write_bytes(FILES[request.param].encode())
    return found


def test_reading_tells_how_far_it_is(path: Path) -> None:
    told: list[tuple[int, int]] = []

    reading = read(path, watch=lambda done, total: told.append((done, total)))

    assert reading.count == ROWS
    assert max(done for done, _ in told) > ROWS / 2
    assert all(total == 0 or done <= total for done, total in told)


def test_a_cancelled_reading_ends_at_once(path: Path) -> None:
    told = []

    def stop(done: int, _total: int) -> None:
        told.append(done)
        if len(told) == 2:
            raise NobodyWaitsError

    with pytest.raises(NobodyWaitsError):
        read(path, watch=stop)
    assert len(told) == 2
