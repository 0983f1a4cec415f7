"""Many sheets: all are written, or each failure is told."""

from dataclasses import replace
from datetime import date

import pytest

from altdesk.core.person import Person
from altdesk.report import (
    Job,
    Letterhead,
    Variant,
    compose,
    render,
    render_together,
    sheet_name,
    write_batch,
    write_together,
)


@pytest.fixture
def jobs(history, findings, options):
    """Make jobs for people of the given names, as they are asked for."""

    def make(*names):
        for name in names:
            known = history(name)
            summary = compose(known, findings(), options)
            yield Job(sheet_name(known.person), summary)

    return make


def test_every_sheet_of_a_batch_is_that_of_one_alone(jobs, tmp_path):
    told = []
    names = ("Ann", "Bob", "Łukasz", "محمد")

    batch = write_batch(jobs(*names), tmp_path, lambda *n: told.append(n))

    assert [p.name for p in batch.written] == sorted(f"{n} 0042.pdf" for n in names)
    assert batch.failures == ()
    assert told[-1] == (4, 4)
    for job in jobs(*names):
        assert (tmp_path / job.file_name).read_bytes() == render(job.summary)


def test_two_of_one_name_are_numbered(jobs, tmp_path):
    batch = write_batch(jobs("Ann", "Ann", "ANN"), tmp_path)

    assert {p.name for p in batch.written} == {
        "Ann 0042.pdf",
        "Ann 0042 (2).pdf",
        "ANN 0042 (3).pdf",
    }


def test_a_sheet_that_fails_is_listed_and_stops_no_other(
    jobs, history, findings, options, tmp_path
):
    broken = replace(options, letterhead=Letterhead("Clinic", logo=b"no picture"))
    bad = Job("bad.pdf", compose(history(), findings(), broken))

    batch = write_batch([*jobs("Ann"), bad, *jobs("Bob")], tmp_path)

    assert len(batch.written) == 2
    (failure,) = batch.failures
    assert failure.file_name == "bad.pdf"
    assert "logo" in failure.why


def test_a_folder_that_is_gone_fails_each_sheet_in_words(jobs, tmp_path):
    batch = write_batch(jobs("Ann", "Bob"), tmp_path / "gone")

    assert batch.written == ()
    assert all("does not exist" in failure.why for failure in batch.failures)


def test_cancel_begins_nothing_new_and_leaves_nothing_half(jobs, tmp_path):
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > 2

    batch = write_batch(jobs(*"abcdefgh"), tmp_path, cancelled=cancelled)

    assert batch.was_cancelled
    assert len(batch.written) == 2
    assert {p.name for p in tmp_path.iterdir()} == {p.name for p in batch.written}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ann Smith", "Ann Smith.pdf"),
        ("../../etc/passwd", "etc passwd.pdf"),
        ("a/b\\c:d*e?f", "a b c d e f.pdf"),
        ("CON", "sheet 12345678 CON.pdf"),
        ("", "sheet 12345678.pdf"),
        ("...", "sheet 12345678.pdf"),
        ("Łukasz", "Łukasz.pdf"),
        ("x" * 500, "x" * 80 + ".pdf"),
        ("line\nbreak\0", "line break.pdf"),
    ],
)
def test_a_file_name_suits_every_system(name, expected):
    assert sheet_name(Person("12345678" * 4, name)) == expected


def test_many_people_fit_in_one_pdf_and_each_counts_its_pages(
    history, findings, options, text_of
):
    one = replace(options, variant=Variant.ONE_SHEET, printed_on=date(2026, 1, 1))
    summaries = [compose(history(n), findings(), one) for n in ("Ann", "Bob")]

    pages = text_of(render_together(summaries), "-layout").split("\f")

    assert [("Ann" in p, "Bob" in p) for p in pages[:4]] == [
        (True, False),
        (True, False),
        (False, True),
        (False, True),
    ]
    assert "1/2" in pages[2].replace(" ", "")


def test_one_file_for_many_is_that_of_one_process(jobs, tmp_path):
    told = []
    names = ("Ann", "Bob", "محمد", "Łukasz", "Eve", "Dan", "Zoë", "Ida")
    place = tmp_path / "all.pdf"

    batch = write_together(jobs(*names), place, lambda *n: told.append(n))

    assert (batch.written, batch.failures) == ((place,), ())
    assert told[-1] == (8, 8)
    assert place.read_bytes() == render_together(j.summary for j in jobs(*names))


def test_one_file_leaves_out_and_lists_a_sheet_that_fails(
    jobs, history, findings, options, text_of, tmp_path
):
    broken = replace(options, letterhead=Letterhead("Broken", logo=b"no picture"))
    bad = Job("bad.pdf", compose(history("Bad"), findings(), broken))
    place = tmp_path / "all.pdf"

    batch = write_together([bad, *jobs("Ann"), bad, *jobs("Bob")], place)

    assert [failure.file_name for failure in batch.failures] == ["bad.pdf"] * 2
    assert batch.written == (place,)
    text = text_of(place.read_bytes())
    assert "Ann" in text
    assert "Bob" in text
    assert "Broken" not in text


def test_one_file_that_cannot_be_written_is_told(jobs, tmp_path):
    batch = write_together(jobs("Ann"), tmp_path / "gone" / "all.pdf")

    assert batch.written == ()
    assert "does not exist" in batch.failures[0].why


def test_cancel_leaves_no_file_at_all(jobs, tmp_path):
    asked = []

    batch = write_together(
        jobs(*"abcdefgh"),
        tmp_path / "all.pdf",
        cancelled=lambda: len(asked) > 3 or asked.append(1),
    )

    assert batch.was_cancelled
    assert batch.written == ()
    assert list(tmp_path.iterdir()) == []


def test_nobody_makes_no_file(tmp_path):
    assert write_together([], tmp_path / "all.pdf").written == ()
    assert write_batch([], tmp_path).written == ()
