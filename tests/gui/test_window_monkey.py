import subprocess
import sys
from pathlib import Path

import pytest

MONKEY = Path(__file__).with_name("monkey.py")


def monkey(events, seed, fault=0, slowest=2):
    return subprocess.run(
        [
            sys.executable,
            "-X",
            "faulthandler",
            str(MONKEY),
            str(events),
            str(seed),
            str(fault),
            str(slowest),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=3600,
    )


def test_two_thousand_random_events_break_nothing():
    # How long an event takes is no claim here: other tests run beside this one.
    done = monkey(2000, 11, slowest=0)

    assert done.returncode == 0, done.stdout + done.stderr


def test_a_planted_fault_is_found():
    done = monkey(4000, 7, fault=100, slowest=0)

    assert "ZeroDivisionError" in done.stdout
    assert done.returncode == 1


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(5))
def test_a_hundred_thousand_random_events_break_nothing(seed):
    done = monkey(20_000, seed)

    assert done.returncode == 0, done.stdout + done.stderr
