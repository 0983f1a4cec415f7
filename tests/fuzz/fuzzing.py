"""The one loop of all fuzz targets.

With atheris (Linux) the loop is guided by coverage; without it, samples are changed at
random. Only a Reading or an UnreadableFileError may come out of a reader.
"""

import gc
import importlib
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

Read = Callable[[Any, Any], object]
SAMPLES = Path(__file__).parents[1] / "samples"
FOUND = Path(__file__).parent / "corpus"
Wrap = Callable[[bytes], bytes]
PIECES = [
    *(bytes([byte]) for byte in b'\x00\xff\r\n|^~\\&{}[]"<>-\xb5'),
    *b"</ 1e999 NaN 99999999 \\ud800 null true 20240231 #x1 MSH OBX| 8410".split(),
    "ä".encode(),
    b"",
]
LONGEST = 20_000


def seeds(*names: str) -> list[bytes]:
    """Return the samples of some folders, and what fuzzing has found before."""
    files = [p for name in names for p in sorted((SAMPLES / name).iterdir())]
    files += [p for name in names for p in sorted((FOUND / name).glob("*"))]
    skipped = (".md", ".expected.json")
    contents = [p.read_bytes() for p in files if not p.name.endswith(skipped)]
    return [content[:LONGEST] for content in contents]


def small_seeds(name: str) -> list[bytes]:
    """Return the small seeds of a format, which an execution reads in a moment."""
    return [p.read_bytes() for p in sorted((FOUND / name).iterdir())]


def judge(read: Read, data: bytes, wrap: Wrap = bytes) -> None:
    """Give `data` to a reader; whatever else comes out of it is a finding."""
    from altdesk.errors import UnreadableFileError
    from altdesk.importers import Choices, Reading
    from altdesk.importers.source import from_bytes

    if not data.strip():
        return
    try:
        reading = read(from_bytes(wrap(data), "fuzzed"), Choices())
    except UnreadableFileError:
        return
    if not isinstance(reading, Reading):
        message = f"{type(reading)} is no Reading"
        raise TypeError(message)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return `data` with a few cuts, swaps, repetitions and strange pieces."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        at = chance.randrange(len(changed) + 1)
        end = min(len(changed), at + chance.choice((1, 1, 2, 8, 64, 512)))
        match chance.randrange(5):
            case 0:
                changed[at:end] = chance.choice(PIECES)
            case 1:
                changed[at:at] = chance.choice(PIECES)
            case 2:
                changed[at:at] = changed[at:end]
            case 3:
                del changed[at:end]
            case _:
                if at < len(changed):
                    changed[at] = chance.randrange(256)
    return bytes(changed)


def main(module: str, *names: str, wrap: Wrap = bytes) -> None:
    """Run the target of a reader's module with the arguments of the command line.

    The small seeds of the format are its corpus, unless folders are given.
    """
    try:
        import atheris
    except ImportError:
        corpus = [data for name in names for data in small_seeds(name)]
        _without_guide(importlib.import_module(module).read, corpus, wrap)
        return
    # What is below the readers is loaded before: it is called, but does not guide.
    for below in ("catalogue", "check", "naming", "unit"):
        importlib.import_module(f"altdesk.core.{below}")
    with atheris.instrument_imports(include=["altdesk.importers", module]):
        read = importlib.import_module(module).read
    gc.freeze()
    given = [*sys.argv, f"-dict={Path(__file__).with_name('words.dict')}"]
    atheris.Setup(
        [*given, *(str(FOUND / name) for name in names)],
        lambda data: judge(read, data, wrap),
    )
    atheris.Fuzz()


def _without_guide(read: Read, corpus: list[bytes], wrap: Wrap) -> None:
    runs = next((int(a[6:]) for a in sys.argv if a.startswith("-runs=")), 10_000)
    start = next((int(a[6:]) for a in sys.argv if a.startswith("-seed=")), 1)
    chance = random.Random(start)  # noqa: S311 - no secret depends on it
    for number in range(runs):
        data = mutated(chance.choice(corpus), chance)
        try:
            judge(read, data, wrap)
        except Exception:
            path = Path(f"crash-{start}-{number}")
            path.write_bytes(data)
            print(f"after {number} runs: {path}")  # noqa: T201
            raise
    print(f"{runs} runs, nothing found")  # noqa: T201
