"""Goal 8: a killed export leaves the old file or the new one, and nothing for long."""

import random
import time
from pathlib import Path

import pytest

from altdesk.exporters.atomic import replace_file
from altdesk.report.writing import write_whole

FULL, CUT = 120, 6
SIZE = 2_000_000
WRITERS = {"table": replace_file, "sheet": write_whole, "open()": Path.write_bytes}


def write(path: Path, way: str, tell) -> None:
    """Replace the file again and again by one of other letters."""
    number = 0
    while True:
        number += 1
        WRITERS[way](path, bytes([65 + number % 26]) * SIZE)
        tell("00" * 16)


def kill(folder: Path, kit, way: str, kills: int) -> tuple[int, int, int]:
    """Return how many files were broken, were left over, and how many were written."""
    rnd = random.Random(8)  # noqa: S311
    folder.mkdir()
    path = folder / "export.csv"
    path.write_bytes(b"A" * SIZE)
    broken = left = written = 0
    for number in range(kills):
        child = kit.spawn(lambda tell: write(path, way, tell))
        child.go()
        if number % 3:
            child.wait_for_the_first()
        time.sleep(rnd.random() * 0.02)
        child.kill()
        written += len(child.wait()[1])
        text = path.read_bytes()
        broken += len(text) != SIZE or len(set(text)) != 1
        if number % 10 == 9 or number == kills - 1:
            # What was killed in the instant of its name, the next export takes away.
            WRITERS[way](path, b"A" * SIZE)
            left += sum(each != path for each in folder.iterdir())
    return broken, left, written


@pytest.mark.parametrize("kills", [CUT, pytest.param(FULL, marks=pytest.mark.proof)])
def test_a_killed_export_is_whole_and_leaves_nothing(fast, kit, figures, kills):
    table = kill(fast / "table", kit, "table", kills)
    sheet = kill(fast / "sheet", kit, "sheet", 2 * kills)
    control, *_ = kill(fast / "plain", kit, "open()", kills)

    figures(
        f"8 exports killed, {3 * kills} times",
        f"{table[0] + sheet[0]} broken, {table[1] + sheet[1]} left over after the next,"
        f" {table[2] + sheet[2]} written between the kills",
        f"a plain open(): {control} of {kills} broken",
    )
    assert table[:2] == sheet[:2] == (0, 0)
    assert min(table[2], sheet[2]) >= kills // 2
    assert control > 0
