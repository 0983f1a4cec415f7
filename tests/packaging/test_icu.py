"""ICU's data is cut to what sorts text, and stays an archive that ICU can read."""

import struct
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

HEADER = b"\x90\x00\xda\x27" + b"\x14\x00\x00\x00\x00\x00\x02\x00" + b"CmnD"
HEADER = HEADER.ljust(0x90, b"\0")
KEPT = ("coll/de.res", "coll/root.res", "coll/ucadata.icu", "root.res", "nfkc.nrm")
LEFT = ("brkitr/khmerdict.dict", "curr/de.res", "gb18030.cnv", "zone/fr.res", "aa.res")


@pytest.fixture(scope="module")
def icu():
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(Path(__file__).resolve().parents[2] / "packaging"))
        yield import_module("bundle.icu")


def archive(entries):
    """Write an archive as ICU's tools do: names sorted, data on 16 bytes."""
    names = b"".join(b"icudt73l/" + name.encode() + b"\0" for name, _ in entries)
    table = 4 + 8 * len(entries)
    body_at = -(-(table + len(names)) // 16) * 16
    index, name_at, body = struct.pack("<I", len(entries)), table, b""
    for name, data in entries:
        index += struct.pack("<II", name_at, body_at + len(body))
        name_at += len("icudt73l/" + name) + 1
        body += data + b"\0" * (-len(data) % 16)
    return HEADER + (index + names).ljust(body_at, b"\xaa") + body


def entries(whole):
    """Read an archive as ICU does: by the offsets of its table."""
    inside = whole[len(HEADER) :]
    (count,) = struct.unpack_from("<I", inside)
    read = {}
    for row in range(count):
        name_at, data_at = struct.unpack_from("<II", inside, 4 + 8 * row)
        assert data_at % 16 == 0
        name = inside[name_at : inside.index(b"\0", name_at)].decode()
        read[name.removeprefix("icudt73l/")] = inside[data_at:]
    return read


@given(st.lists(st.sampled_from(KEPT + LEFT), unique=True, min_size=1), st.randoms())
def test_what_is_kept_is_whole_and_in_order(icu, names, chance):
    given_data = {n: chance.randbytes(chance.randrange(1, 200)) for n in sorted(names)}

    cut = entries(icu.filtered(archive(list(given_data.items()))))

    assert list(cut) == [n for n in sorted(names) if n in KEPT]
    for name, rest in cut.items():
        assert rest.startswith(given_data[name])


def test_other_bytes_are_refused(step):
    with pytest.raises(step("places").BuildError, match="otherwise than it did"):
        step("icu").filtered(b"\x7fELF" + b"\0" * 200)
