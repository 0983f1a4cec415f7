"""Zip members and character sets: caps and faults."""

import io
import zipfile

import pytest

from altdesk.errors import UnreadableFileError
from altdesk.importers.charset import codec_of_hl7, decode
from altdesk.importers.source import from_bytes
from altdesk.importers.zip_members import content, open_archive


def archive(text: bytes, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as packed:
        packed.writestr("a.json", text)
    return buffer.getvalue()


def member_of(data: bytes, most: int = 1000) -> bytes:
    with open_archive(from_bytes(data, "made.zip")) as opened:
        return content(opened, opened.infolist()[0], most)


def test_a_member_is_read_in_memory() -> None:
    assert member_of(archive(b"52 U/L")) == b"52 U/L"


@pytest.mark.parametrize(
    ("text", "most"),
    [(b"x" * 2000, 1000), (b"\0" * 100_000, 1_000_000)],
    ids=["too large", "swells"],
)
def test_too_much_is_refused_before_it_is_read(text: bytes, most: int) -> None:
    with pytest.raises(UnreadableFileError, match="larger than it may be"):
        member_of(archive(text), most)


def changed(data: bytes, at: int, value: bytes) -> bytes:
    """Return an archive with `value` at `at` of its local and central headers."""
    central = data.index(b"PK\x01\x02")
    local = data[:at] + value + data[at + len(value) :]
    place = central + at + 2
    return local[:place] + value + local[place + len(value) :]


@pytest.mark.parametrize(
    ("at", "value", "reason"),
    [(6, b"\x01\x00", "password"), (8, b"\x63\x00", "packed in a way")],
    ids=["locked", "strange method"],
)
def test_what_cannot_be_unpacked_is_said(at: int, value: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        member_of(changed(archive(b"52 U/L"), at, value))


def test_a_flipped_byte_is_noticed() -> None:
    data = archive(b"52 U/L", zipfile.ZIP_STORED).replace(b"52 U/L", b"92 U/L", 1)

    with pytest.raises(UnreadableFileError, match="damaged"):
        member_of(data)


@pytest.mark.parametrize(
    ("name", "codec"),
    [("8859/1", "cp1252"), ("8859/15~UNICODE", "iso8859_15"), ("", None), ("X", None)],
)
def test_character_sets_of_hl7_are_known(name: str, codec: str | None) -> None:
    assert codec_of_hl7(name) == codec


def test_a_wrong_declaration_gives_way_to_utf8() -> None:
    assert decode("µmol/L".encode(), "made", declared="cp1252") == "µmol/L"


def test_a_declaration_that_does_not_fit_gives_way_to_the_letters() -> None:
    data = "Harnsäure µmol/l".encode("cp1252")

    assert decode(data, "made", declared="euc_kr") == "Harnsäure µmol/l"


def test_a_japanese_declaration_is_followed() -> None:
    data = "血小板".encode("iso2022_jp")

    assert decode(data, "made", declared="iso2022_jp") == "血小板"


def test_a_chosen_encoding_that_does_not_fit_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="encoding"):
        decode(b"\xff\xfe\xfd", "made", chosen="ascii")
