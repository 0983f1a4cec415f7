"""The file (or pasted text) that an import reads, opened with caps."""

import hashlib
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, TypeVar

from altdesk.core.result import Provenance
from altdesk.errors import UnreadableFileError

HEAD_BYTES = 65_536
MEGABYTE = 1_048_576
_PACE = 256
KEPT_IN_MEMORY = 32 * MEGABYTE
MOST_BYTES = 4_096 * MEGABYTE


Watch = Callable[[int, int], None]
"""Called with what is done, and with the whole of it where that is known, else 0."""
T = TypeVar("T")


def _unwatched(_done: int, _total: int) -> None:
    """Let nobody know."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to import: its name, its hash, and its bytes, which are never executed.

    Small files are read once, so that the bytes that were hashed are the bytes that
    are read. `path` is None for pasted text.
    """

    name: str
    sha256: str
    size: int
    head: bytes = field(repr=False)
    path: Path | None = None
    content: bytes | None = field(default=None, repr=False)
    watch: Watch = field(default=_unwatched, repr=False, compare=False)
    """Told how far reading is; whatever it raises ends the reading."""

    def paced(self, several: Iterable[T], total: int = 0) -> Iterator[T]:
        """Yield `several`, telling now and then how many of `total` are taken."""
        for number, one in enumerate(several):
            if number % _PACE == 0:
                self.watch(number, total)
            yield one

    def open(self) -> BinaryIO:
        """Return a new stream over the bytes, from their beginning."""
        if self.content is not None or self.path is None:
            return io.BytesIO(self.content or self.head)
        try:
            return self.path.open("rb")
        except OSError as error:
            raise _unreadable(self.path, error) from error

    def read_bytes(self, most: int = 256 * MEGABYTE) -> bytes:
        """Return all bytes.

        Raises:
            UnreadableFileError: the file is larger than `most` bytes.
        """
        if self.size > most:
            what = f"{self.name} is larger than {most // MEGABYTE} MB."
            raise UnreadableFileError(what, "Export a shorter period, or split it.")
        if self.content is not None:
            return self.content
        with self.open() as stream:
            return stream.read(most)

    def provenance(self, format_name: str, place: str) -> Provenance:
        """Return where a result at `place` of this file came from."""
        return Provenance(format_name, self.name, self.sha256, place)


def from_path(path: Path) -> SourceFile:
    """Return the source at `path`.

    Raises:
        UnreadableFileError: there is no file, it is empty, or it may not be read.
    """
    if path.is_dir():
        raise UnreadableFileError(f"{path.name} is a folder.", "Choose a file in it.")
    if path.exists() and not path.is_file():
        what = f"{path.name} is not an ordinary file."
        raise UnreadableFileError(what, "Choose the file with the results.")
    try:
        return _read(path)
    except OSError as error:
        raise _unreadable(path, error) from error


def from_bytes(content: bytes, name: str) -> SourceFile:
    """Return a source that never was a file, such as the clipboard's text."""
    if not content.strip():
        raise UnreadableFileError(f"{name} is empty.", "Copy the results first.")
    digest = hashlib.sha256(content).hexdigest()
    return SourceFile(name, digest, len(content), content[:HEAD_BYTES], None, content)


def _read(path: Path) -> SourceFile:
    size = path.stat().st_size
    if size == 0:
        raise UnreadableFileError(f"{path.name} is empty.", "Export it again.")
    if size > MOST_BYTES:
        what = f"{path.name} is larger than {MOST_BYTES // MEGABYTE} MB."
        raise UnreadableFileError(what, "Export a shorter period, or split it.")
    if size <= KEPT_IN_MEMORY:
        content = path.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        head = content[:HEAD_BYTES]
        return SourceFile(path.name, digest, len(content), head, path, content)
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        stream.seek(0)
        return SourceFile(path.name, digest, size, stream.read(HEAD_BYTES), path)


def _unreadable(path: Path, error: OSError) -> UnreadableFileError:
    reason = error.strerror or type(error).__name__
    what = f"{path.name} cannot be read ({reason})."
    return UnreadableFileError(what, "Check that it exists and may be read.")
