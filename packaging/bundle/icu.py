"""Takes out of Qt's ICU library what no part of AltDesk asks for.

Qt sorts file names with ICU and draws all else (numbers, dates, letters' cases) from
tables of its own. ICU's library brings 31 MB of data: names of currencies and places,
dictionaries that break lines of Khmer, 190 encodings. Kept are the ways to sort of
every language and the general tables.

ICU's data is one archive: a header, a table of names and places, and the entries.
"""

import re
import struct
import tempfile
from pathlib import Path

from bundle.places import BuildError, need, run

_KEPT = re.compile(
    r"icudt\d+[lb]/("
    r"coll/.*"  # how each language sorts
    r"|(root|pool|res_index|supplementalData|likelySubtags|keyTypeValue"
    r"|icuver|icustd|numberingSystems|timezoneTypes|metadata|en|en_US)\.res"
    r"|cnvalias\.icu|ulayout\.icu|uemoji\.icu"
    r"|.*\.nrm"
    r")"
)
_ALIGNED = 16
_MAGIC = b"\xda\x27"


def shrink(library: Path) -> None:
    """Rebuild the data library in place with what `_KEPT` names.

    Raises:
        BuildError: it is no ICU data library, or binutils are missing.
    """
    need("objcopy", "binutils")
    need("ld", "binutils")
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "icu.bin"
        run("objcopy", "-O", "binary", "--only-section=.rodata", library, data)
        data.write_bytes(filtered(data.read_bytes()))
        _link(data, library)


def filtered(whole: bytes) -> bytes:
    """Return an archive with those entries of `whole` that `_KEPT` names.

    Raises:
        BuildError: these bytes are no ICU archive.
    """
    (size,) = struct.unpack_from("<H", whole)
    if whole[2:4] != _MAGIC or whole[12:16] != b"CmnD":
        message = "ICU's data looks otherwise than it did: see packaging/bundle/icu.py."
        raise BuildError(message)
    kept = [(n, d) for n, d in _entries(whole[size:]) if _KEPT.fullmatch(n.decode())]
    names = b"".join(name + b"\0" for name, _data in kept)
    table = 4 + 8 * len(kept)
    place = _round_up(table + len(names))
    index, names_at, body = bytearray(struct.pack("<I", len(kept))), table, bytearray()
    for name, data in kept:
        index += struct.pack("<II", names_at, place + len(body))
        names_at += len(name) + 1
        body += data.ljust(_round_up(len(data)), b"\0")
    return whole[:size] + (bytes(index) + names).ljust(place, b"\xaa") + bytes(body)


def _entries(archive: bytes) -> list[tuple[bytes, bytes]]:
    """Return names and data, in the order of the archive, which is that of names."""
    (count,) = struct.unpack_from("<I", archive)
    table = [struct.unpack_from("<II", archive, 4 + 8 * n) for n in range(count)]
    ends = [data for _name, data in table[1:]] + [len(archive)]
    return [
        (archive[name : archive.index(b"\0", name)], archive[data:end])
        for (name, data), end in zip(table, ends, strict=True)
    ]


def _round_up(length: int) -> int:
    return -(-length // _ALIGNED) * _ALIGNED


def _link(data: Path, library: Path) -> None:
    """Make a library whose one symbol is the archive, as ICU's own build does."""
    version = library.name.rpartition(".")[2]
    made = data.with_suffix(".o")
    run("ld", "-r", "-b", "binary", "-o", made.name, data.name, cwd=data.parent)
    run(
        *("objcopy", "--redefine-sym", f"_binary_icu_bin_start=icudt{version}_dat"),
        *("--strip-symbol", "_binary_icu_bin_end"),
        *("--strip-symbol", "_binary_icu_bin_size"),
        *("--rename-section", ".data=.rodata,alloc,load,readonly,data,contents"),
        *("--set-section-alignment", f".data={_ALIGNED}", made),
    )
    run(
        *("ld", "-shared", "-soname", library.name, "-z", "noexecstack", "-s"),
        *("--build-id=none", "-o", library, made),
    )
