"""An iPhone's archive is streamed: `pytest --benchmark-only tests/benchmarks`.

Goal: 500 MB in under 200 MB of memory. A process of its own reads it, since a
process's greatest size never goes down again.
"""

import json
import random
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

MEGABYTE = 1_000_000
LISTED = 500 * MEGABYTE
MOST_MB = 200
RESULTS = 200
FOLDER = "apple_health_export/"
READ = """
import resource, sys
from pathlib import Path
from altdesk.importers import read
count = read(Path(sys.argv[1])).count
print(count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def record(chance: random.Random) -> bytes:
    start = f"2024-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    clock = f"{chance.randrange(24):02}:{chance.randrange(60):02}:00 +0100"
    return (
        '<Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" '
        f'unit="count/min" creationDate="{start} {clock}" startDate="{start} {clock}" '
        f'endDate="{start} {clock}" value="{chance.randrange(40, 190)}"/>\n'
    ).encode()


def observation(number: int) -> str:
    coding = [{"system": "http://loinc.org", "code": "1742-6", "display": "ALT"}]
    day = f"{2000 + number // 12}-{1 + number % 12:02}-11"
    return json.dumps(
        {
            "resourceType": "Observation",
            "id": str(number),
            "status": "final",
            "code": {"coding": coding},
            "effectiveDateTime": day,
            "valueQuantity": {"value": 20 + number, "unit": "U/L"},
        }
    )


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("apple") / "export.zip"
    chance = random.Random(7)  # noqa: S311 - no secret depends on it
    block = b"".join(record(chance) for _ in range(20_000))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        with packed.open(FOLDER + "export.xml", "w", force_zip64=True) as listed:
            listed.write(b'<?xml version="1.0"?>\n<HealthData locale="en_US">\n')
            for _ in range(LISTED // len(block) + 1):
                listed.write(block)
            for number in range(RESULTS):
                listed.write(
                    b'<ClinicalRecord type="HKClinicalTypeIdentifierLabResultRecord" '
                    b'resourceFilePath="/clinical-records/Observation-%d.json"/>\n'
                    % number
                )
            listed.write(b"</HealthData>\n")
        for number in range(RESULTS):
            name = f"{FOLDER}clinical-records/Observation-{number}.json"
            packed.writestr(name, observation(number))
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="sizes are told by POSIX")
def test_500_megabytes_are_read_in_little_memory(
    benchmark: BenchmarkFixture, archive: Path
) -> None:
    command = [sys.executable, "-c", READ, str(archive)]

    done = benchmark.pedantic(
        lambda: subprocess.run(command, capture_output=True, text=True, check=True),
        rounds=1,
    )

    count, megabytes = map(int, done.stdout.split())
    benchmark.extra_info["MB of memory"] = megabytes
    assert count == RESULTS
    assert megabytes < MOST_MB
