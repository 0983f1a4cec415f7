"""Members of a zip archive, read in memory with caps; nothing is ever unpacked."""

import struct
import zipfile
import zlib
from collections.abc import Iterator

from altdesk.errors import UnreadableFileError
from altdesk.importers.source import MEGABYTE, SourceFile

MOST_MEMBERS = 500_000
MOST_RATIO = 300
_BLOCK = MEGABYTE
# What the library raises on damaged archives, found by fuzzing.
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    RuntimeError,
    ValueError,
    ArithmeticError,
    LookupError,
)


def open_archive(source: SourceFile) -> zipfile.ZipFile:
    """Return the archive of a source.

    Raises:
        UnreadableFileError: it is damaged, or has more members than any export.
    """
    try:
        archive = zipfile.ZipFile(source.open())
    except (*_DAMAGED, NotImplementedError) as error:
        what = f"{source.name} is a damaged zip archive."
        raise UnreadableFileError(what, "Export it again.") from error
    if len(archive.infolist()) > MOST_MEMBERS:
        what = f"{source.name} holds more than {MOST_MEMBERS} files."
        raise UnreadableFileError(what, "Export it again.")
    return archive


def blocks(
    archive: zipfile.ZipFile,
    member: zipfile.ZipInfo,
    most: int,
    most_at_any_ratio: int = 0,
) -> Iterator[bytes]:
    """Yield the bytes of a member in blocks, counted as they come.

    Up to `most_at_any_ratio` bytes it may swell as it likes.

    Raises:
        UnreadableFileError: it is encrypted, damaged, or larger than `most` bytes
            or than its size in the archive can honestly become.
    """
    _check(member, most, most_at_any_ratio)
    read = 0
    try:
        with archive.open(member) as stream:
            while block := stream.read(_BLOCK):
                read += len(block)
                if read > min(most, member.file_size):
                    raise _too_large(member)
                yield block
    except NotImplementedError as error:
        what = f"{member.filename} is packed in a way that AltDesk does not know."
        raise UnreadableFileError(what, "Pack it again as an ordinary zip.") from error
    except _DAMAGED as error:
        what = f"{member.filename} in the archive is damaged."
        raise UnreadableFileError(what, "Export it again.") from error


def content(archive: zipfile.ZipFile, member: zipfile.ZipInfo, most: int) -> bytes:
    """Return all bytes of a member, under the same caps."""
    return b"".join(blocks(archive, member, most))


def _check(member: zipfile.ZipInfo, most: int, most_at_any_ratio: int) -> None:
    if member.flag_bits & 1:
        what = f"{member.filename} in the archive is locked with a password."
        raise UnreadableFileError(what, "Export it without a password.")
    ratio = member.file_size / max(member.compress_size, 1)
    swells = member.file_size > most_at_any_ratio and ratio > MOST_RATIO
    if member.file_size > most or swells:
        raise _too_large(member)


def _too_large(member: zipfile.ZipInfo) -> UnreadableFileError:
    what = f"{member.filename} in the archive is larger than it may be."
    return UnreadableFileError(what, "Export it again.")
