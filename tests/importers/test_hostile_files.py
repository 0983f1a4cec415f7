"""Files made to take long are read, or refused, in time that grows with their size.

Each is read at two sizes; what is quadratic takes sixteen times as long at the larger.
"""

import contextlib
import json
import sys
import time
from collections.abc import Callable

import pytest

from altdesk.errors import UnreadableFileError
from altdesk.importers import read_source
from altdesk.importers.source import from_bytes

HL7 = "MSH|^~\\&|L|A|||2024||ORU^R01|1|P|2.5\rPID|1||1\rOBR|1|||X|||20240311\r"
CDA = '<x:ClinicalDocument xmlns="urn:hl7-org:v3">'
VA = "MY HEALTHEVET\n---- VA LABORATORY RESULTS ----\n"
SMALL = 400
LARGER = 4 * SMALL
MOST_TIMES = 9
TOO_SHORT_TO_TELL_S = 0.6


def observation(number: int, **more: object) -> dict[str, object]:
    return {
        "resourceType": "Observation",
        "id": str(number),
        "code": {"text": "ALT"},
        "effectiveDateTime": "2024-03-11",
        "valueQuantity": {"value": number, "unit": "U/L"},
        **more,
    }


def bundle(*resources: dict[str, object]) -> str:
    entries = [{"resource": resource} for resource in resources]
    return json.dumps({"resourceType": "Bundle", "entry": entries})


def reports_of_one(n: int) -> str:
    part = {"code": {"text": "ALT"}, "valueQuantity": {"value": 1}}
    result = [{"reference": "Observation/1"}]
    report = {"resourceType": "DiagnosticReport", "result": result}
    return bundle(observation(1, component=[part] * n), *[report] * n)


def obx(n: int, status: str) -> str:
    line = "OBX|{0}|NM|1742-6^ALT^LN||{0}|U/L|7-56||||{1}"
    return HL7 + "\r".join(line.format(number, status) for number in range(n))


KINDS: dict[str, Callable[[int], str]] = {
    "keys": lambda n: json.dumps(observation(1) | {f"k{i}": 1 for i in range(20 * n)}),
    "reports of one result": reports_of_one,
    "codes": lambda n: json.dumps(
        observation(1, code={"coding": [{"display": f"d {i}"} for i in range(20 * n)]})
    ),
    "corrections": lambda n: obx(n, "C"),
    "results of one draw": lambda n: obx(n, "F"),
    "orders": lambda n: HL7 + "SPM|1\rOBR|1\rOBX|1|NM|X||5|U/L\r" * n,
    "escapes": lambda n: HL7 + "OBX|1|TX|ALT||" + "\\" * 10 * n,
    "values without a unit": lambda n: (
        "Date,ALT\n" + "".join(f"2024-03-11,{5 + 900 * (i % 2)}\n" for i in range(n))
    ),
    "columns": lambda n: (
        ",".join(f"c{i}" for i in range(n)) + "\n" + ("5," * n + "\n") * 20
    ),
    "analytes": lambda n: (
        "Date,Test,Result\n" + "".join(f"2024-03-11,ALT {i},5\n" for i in range(n))
    ),
    "people": lambda n: (
        "Name,Date,Test,Result\n"
        + "".join(f"Doe {i},2024-03-11,ALT,5\n" for i in range(n))
    ),
    "units": lambda n: (
        "Date,Test,Result,Unit\n"
        + "".join(f"2024-03-11,ALT,5,u{i}/L\n" for i in range(n))
    ),
    "blanks": lambda n: ("ALT" + " " * 10 * n + "5\n") * 20,
    "labels": lambda n: "Name Born Patient Sex: \n" * n,
    "brackets": lambda n: ("(" * 90 + "5" + ")" * 90 + " ALT\n") * n,
    "sections": lambda n: VA + ("----" + "A " * 4 * n + "\n") * 20,
    "a name of blanks": lambda n: "MY HEALTHEVET\nName:" + " " * 10 * n + "x\n",
    "comments": lambda n: CDA + "<!--" * 50 * n,
    "prefixes": lambda n: "<x:a " + "b:c " * 20 * n,
}


def seconds(text: str) -> float:
    content = text.encode()
    began = time.process_time()
    with contextlib.suppress(UnreadableFileError):
        read_source(from_bytes(content, "hostile"))
    return time.process_time() - began


@pytest.mark.parametrize("kind", KINDS)
def test_time_grows_with_the_size_of_a_file(kind: str) -> None:
    if sys.gettrace() is not None:
        pytest.skip("what is traced takes its own time")
    seconds(KINDS[kind](SMALL))

    larger = seconds(KINDS[kind](LARGER))

    if larger > TOO_SHORT_TO_TELL_S:
        small = min(seconds(KINDS[kind](SMALL)) for _ in range(3))
        assert larger < MOST_TIMES * small
