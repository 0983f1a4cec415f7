"""Goals 2 and 14: a power cut at any moment loses nothing that was acknowledged.

The real store runs under strace, which notes every write, sync, truncation, new name
and deletion with its bytes. From that note the disk is built as a power cut could
have left it: what was not synced is dropped, torn at 512 bytes, kept or reordered;
names that no folder sync made last may be missing, deletions may come back.
"""

import random
import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from altdesk.errors import AltDeskError
from altdesk.store import keys
from altdesk.store.changes import PutPanel
from altdesk.store.log import Log, Secrets

FULL, CUT = 20, 1  # runs; each is cut 100 times
CUTS = 100
SECTOR = 512
CALLS = "pwrite64,write,writev,fsync,fdatasync,ftruncate,unlink,rename,openat,link"
PASSWORDS = Secrets("first"), Secrets("second")


@dataclass(slots=True)
class Disk:
    """Files as they are on the platter, and what still stands in the cache."""

    synced: dict[str, bytes] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    pending: dict[str, list[tuple[int, bytes | None]]] = field(default_factory=dict)
    loose: list[tuple[str, str | None]] = field(default_factory=list)
    count: int = 0

    def inode(self, name: str) -> str:
        """Return the file behind a name, as the running program sees it."""
        found = (self.names | dict(self.loose)).get(name)
        if found is None:
            self.count += 1
            found = f"{self.count}"
            self.synced[found] = b""
            self.loose.append((name, found))
        return found

    def image(self, rnd: random.Random) -> dict[str, bytes]:
        names = self.names | {n: to for n, to in self.loose if rnd.random() < 0.5}
        return {n: self._contents(i, rnd) for n, i in names.items() if i is not None}

    def _contents(self, inode: str, rnd: random.Random) -> bytes:
        text = bytearray(self.synced[inode])
        for offset, written in self.pending.get(inode, ()):
            if written is None:
                if rnd.random() < 0.5:
                    del text[offset:]
                continue
            luck = rnd.random()
            if luck < 0.35:
                continue
            for start in range(0, len(written), SECTOR):
                if luck > 0.7 or rnd.random() < 0.5:
                    part = written[start : start + SECTOR]
                    at = offset + start
                    text.extend(bytes(max(0, at + len(part) - len(text))))
                    text[at : at + len(part)] = part
        return bytes(text)

    def sync(self, name: str) -> None:
        inode = self.inode(name)
        text = bytearray(self.synced[inode])
        for offset, written in self.pending.pop(inode, ()):
            if written is None:
                del text[offset:]
                continue
            text.extend(bytes(max(0, offset + len(written) - len(text))))
            text[offset : offset + len(written)] = written
        self.synced[inode] = bytes(text)

    def sync_names(self) -> None:
        self.names |= dict(self.loose)
        self.loose.clear()

    def size(self, inode: str) -> int:
        found = len(self.synced[inode])
        for offset, written in self.pending.get(inode, ()):
            found = offset if written is None else max(found, offset + len(written))
        return found


LINE = re.compile(r"\d+ +(?P<call>\w+)\((?P<rest>.*)\) += (?P<result>-?\d+)")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
NAMED = re.compile(r"^\d+<((?:\\x[0-9a-f]{2})*)>")


def unhex(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def operations(note: Path, folder: Path):
    """Yield what the note says of the files in `folder`: call, name, rest."""
    for line in note.read_text(encoding="ascii").splitlines():
        found = LINE.match(line)
        if found is None or int(found["result"]) < 0:
            continue
        call, rest = found["call"], found["rest"]
        named = NAMED.match(rest)
        texts = [unhex(t) for t in TEXT.findall(rest)]
        if call == "writev":
            yield "told", "", texts[0].hex()
        elif named is not None:
            path = Path(unhex(named[1]).decode().removesuffix(" (deleted)"))
            yield from on_a_file(call, path, folder, texts, rest)
        elif texts and (last := Path(texts[-1].decode())).parent == folder:
            yield call, Path(texts[0].decode()).name, last.name
            if "O_TRUNC" in rest:
                yield "truncate", last.name, 0


def on_a_file(call: str, path: Path, folder: Path, texts: list[bytes], rest: str):
    """Yield what a call does to an open file of the folder, or to the folder."""
    if path == folder:
        yield "sync names", "", ""
    if path.parent != folder:
        return
    last = int(rest.rsplit(",", 1)[-1]) if call in {"pwrite64", "ftruncate"} else 0
    match call:
        case "pwrite64":
            yield "write", path.name, (last, texts[0])
        case "write":
            yield "append", path.name, texts[0]
        case "ftruncate":
            yield "truncate", path.name, last
        case "fsync" | "fdatasync":
            yield "sync", path.name, ""


def cut(note: Path, folder: Path, start: dict[str, bytes], seed: int):
    """Yield (files after the cut, ids acknowledged before it) for random moments."""
    rnd = random.Random(seed)  # noqa: S311
    all_operations = list(operations(note, folder))
    moments = sorted(rnd.randrange(len(all_operations)) for _ in range(CUTS))
    disk = Disk()
    for name, text in start.items():
        disk.count += 1
        disk.names[name] = f"{disk.count}"
        disk.synced[f"{disk.count}"] = text
    told: list[str] = []
    for number, (call, name, rest) in enumerate(all_operations):
        while moments and moments[0] == number:
            moments.pop(0)
            yield disk.image(rnd), list(told)
        apply(disk, told, call, name, rest)


def apply(disk: Disk, told: list[str], call: str, name: str, rest) -> None:
    match call:
        case "told":
            told.append(rest)
        case "write":
            disk.pending.setdefault(disk.inode(name), []).append(rest)
        case "append":
            inode = disk.inode(name)
            # Python's own files: the lock is rewritten, the keys grow or follow on.
            disk.pending.setdefault(inode, []).append((disk.size(inode), rest))
        case "truncate":
            disk.pending.setdefault(disk.inode(name), []).append((rest, None))
        case "sync":
            disk.sync(name)
        case "sync names":
            disk.sync_names()
        case "openat":
            disk.inode(name)
        case "unlink":
            disk.inode(name)
            disk.loose.append((name, None))
        case "rename":
            disk.loose.append((rest, disk.inode(name)))
            disk.loose.append((name, None))


def work(path: Path, kit, tell, secrets: Secrets, *, unsafe: bool) -> None:
    """Record, close, open again and change the password, with many checkpoints."""
    for turn in range(2):
        with Log.open(path, secrets=secrets) as log:
            log._connection.execute("PRAGMA wal_autocheckpoint = 20")
            if unsafe:
                log._connection.execute("PRAGMA synchronous = NORMAL")
            person = log.people()[0].id
            for number in range(12):
                panel = kit.make_panel(number % 12 + 1, number)
                log.record("add", [PutPanel(person, panel)])
                tell(panel.id)
            if turn == 0 and secrets.password is not None:
                log.change_password("second")
        secrets = PASSWORDS[1] if secrets.password is not None else secrets


def run(folder: Path, kit, seed: int, *, is_protected: bool, unsafe: bool = False):
    """Return how many acts were acknowledged at the cuts, lost, and bad files."""
    place = folder / f"{seed}"
    place.mkdir()
    path = kit.make_log(place / "my.altdesk", 10)
    secrets = Secrets()
    if is_protected:
        secrets = PASSWORDS[0]
        with Log.open(path) as log:
            log.protect("first")
    start = {p.name: p.read_bytes() for p in place.iterdir()}
    note = folder / f"{seed}.note"
    child = kit.spawn(
        lambda tell: work(path, kit, tell, secrets, unsafe=unsafe),
        *("-e", f"trace={CALLS}", "-y", "-xx", "-s", "10000000", "-o", str(note)),
    )
    child.go()
    code, told = child.wait()
    assert code == 0
    assert len(told) == 24
    acknowledged = lost = bad = 0
    for number, (files, before) in enumerate(cut(note, place, start, seed)):
        after = folder / f"{seed} cut {number}"
        after.mkdir()
        for name, text in files.items():
            (after / name).write_bytes(text)
        found = read(after / "my.altdesk", kit, secrets)
        bad += found is None
        acknowledged += len(before)
        lost += sum(panel not in (found or {}) for panel in before)
        for each in after.iterdir():
            each.unlink()
        after.rmdir()
    note.unlink()
    return acknowledged, lost, bad


def read(path: Path, kit, secrets: Secrets) -> dict[str, object] | None:
    """Return the panels of a log after a cut; None if it is not whole."""
    tries = [secrets] if secrets.password is None else PASSWORDS
    for each in tries:
        try:
            with Log.open(path, secrets=each, take_over=True) as log:
                found = kit.sizes(log)
                torn = [s for s in found.values() if s[0] != s[1]]
                return None if torn or log.check() else found
        except AltDeskError:
            continue
    return None


@pytest.mark.usefixtures("strace")
@pytest.mark.parametrize("runs", [CUT, pytest.param(FULL, marks=pytest.mark.proof)])
def test_a_power_cut_loses_nothing_acknowledged(fast, kit, figures, monkeypatch, runs):
    monkeypatch.setattr(keys, "_COST", 4)
    totals = [0, 0, 0]
    for seed in range(runs):
        found = run(fast, kit, seed, is_protected=seed % 2 == 0)
        totals = [a + b for a, b in zip(totals, found, strict=True)]
    control = run(fast, kit, 1000, is_protected=False, unsafe=True)

    figures(
        f"2 power cut, {runs * CUTS} times",
        f"{totals[0]} acknowledged, {totals[1]} lost, {totals[2]} bad files",
        f"synchronous=NORMAL: {control[1]} lost in {CUTS} cuts",
    )
    assert totals[0] > runs * CUTS
    assert totals[1:] == [0, 0]
    assert control[1] > 0
