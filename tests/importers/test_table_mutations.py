"""Damaged tables and texts are read or refused, and nothing else happens.

The long runs of the same claim are in `tests/fuzz`.
"""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, read_source
from altdesk.importers.answer import as_json
from altdesk.importers.source import from_bytes

SAMPLES = Path(__file__).parent.parent / "samples"
LONGEST = 40_000
SEEDS = sorted(
    path
    for folder in ("portal", "pdf", "cohorts")
    for path in (SAMPLES / folder).glob("*")
    if path.suffix in {".csv", ".txt", ".xlsx", ".pdf"}
)
PIECES = (
    b'"', b"\n", b";", b",", b"\t", b"|", b"\x00", b"\xff", b"<", b"1.234", b"99999999",
    b"ALT", b"U/L", b"2024-02-30", b"31/12/99", b"=1+1", b"\xef\xbb\xbf", b"\r", b" ",
    b"e99", b"--", b"(", b"-1", b"1e309", b"NaN", "µ".encode(), "٣".encode(), b"12:99",
)  # fmt: skip


def swallow(content: bytes) -> None:
    """Read a file; the one fault that may come is a refusal with advice."""
    if not content.strip():
        return
    try:
        reading = read_source(from_bytes(content, "fuzz"), Choices())
    except UnreadableFileError as error:
        refusal = error
    else:
        as_json(reading)
        return
    assert refusal.advice


SAMPLE = pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)


@SAMPLE
@settings(max_examples=6)
@given(data=st.data())
def test_damaged_sample_is_read_or_refused(path, data):
    content = bytearray(path.read_bytes()[:LONGEST])
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, max(0, len(content) - 1)))
        length = data.draw(st.integers(0, 12))
        content[at : at + length] = data.draw(st.sampled_from(PIECES))

    swallow(bytes(content))


@SAMPLE
@settings(max_examples=4)
@given(data=st.data())
def test_truncated_sample_is_read_or_refused(path, data):
    content = path.read_bytes()[:LONGEST]

    swallow(content[: data.draw(st.integers(1, len(content)))])


USUAL = (
    "Date|Test|Result|Unit|ALT|AST (U/L)|2024-03-12|03/04/24|55|<5|1,234|61 (H)|U/L|"
    "mg/dL|7-56||TNP|Patient|Sex|F|1742-6|LOINC|Low|High|Status|final|Urine|12.3.24|Bili|"
    "*|0.9 mg/dL (0.1-1.2)|März 2024|2024|++|1:80|negative|999999999999999999999"
)
CELLS = st.sampled_from(USUAL.split("|"))


@settings(max_examples=120)
@given(
    rows=st.lists(st.lists(CELLS, min_size=1, max_size=7), min_size=1, max_size=8),
    separator=st.sampled_from([",", ";", "\t", "|", "  ", " "]),
)
def test_any_table_of_usual_cells_is_read_or_refused(rows, separator):
    swallow("\n".join(separator.join(row) for row in rows).encode())


@settings(max_examples=100)
@given(st.binary(min_size=1, max_size=400))
def test_any_bytes_are_read_or_refused(content):
    swallow(content)


@settings(max_examples=100)
@given(st.text(min_size=1, max_size=300))
def test_any_text_is_read_or_refused(text):
    swallow(text.encode("utf-8", "replace"))
