"""Backups that nobody has to think of: on close, before an import; old ones go."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path

from altdesk.errors import LogError
from altdesk.store import backup, faults, unlocking
from altdesk.store.cipher import Connection
from altdesk.store.opening import Opened

ON_CLOSE, BEFORE_IMPORT = "auto", "before import"
_STAMP = re.compile(
    rf"(?P<stamp>\d{{4}}-\d\d-\d\d \d{{6}}) (?:{ON_CLOSE}|{BEFORE_IMPORT})"
    rf"(?: \(\d+\))?{backup.ENDING}"
)
_NEWEST = 5
_DAYS = 14
_WEEKS = 8
_MONTHS = 24
SECOND_PLACE_SETTING = "second place backed up on"
_REMIND_AFTER = timedelta(days=30)


def back_up(
    connection: Connection, place: Opened, folder: Path, label: str = ON_CLOSE
) -> Path:
    """Write a verified backup into `folder` and delete those that have aged out."""
    stem = "log" if place.path is None else place.path.stem
    written = backup.write(connection, place, folder, stem, label)
    thin(folder, stem, datetime.now().astimezone())
    return written


def thin(folder: Path, stem: str, now: datetime) -> tuple[Path, ...]:
    """Delete the automatic backups of a log that are not kept; return which."""
    found = {path: stamp for path in folder.iterdir() if (stamp := _stamp(path, stem))}
    keep = kept(found.values(), now.replace(tzinfo=None))
    gone = tuple(sorted(path for path, stamp in found.items() if stamp not in keep))
    with faults.told(str(folder)):
        for path in gone:
            path.unlink()
    return gone


def kept(stamps: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return which backups stay.

    The newest five, the last of each day for two weeks, of each week for eight weeks
    and of each month for two years. A backup that claims to be from the future (a
    clock was set back) stays.
    """
    newest_first = sorted(set(stamps), reverse=True)
    keep = {*newest_first[:_NEWEST], *(s for s in newest_first if s > now)}
    for age, period in (
        (timedelta(days=_DAYS), "%Y-%m-%d"),
        (timedelta(weeks=_WEEKS), "%G-%V"),
        (timedelta(days=31 * _MONTHS), "%Y-%m"),
    ):
        seen: set[str] = set()
        for stamp in newest_first:
            name = stamp.strftime(period)
            if now - stamp <= age and name not in seen:
                seen.add(name)
                keep.add(stamp)
    return keep


def _stamp(path: Path, stem: str) -> datetime | None:
    """Return when an automatic backup of the log `stem` was made; None: it is none."""
    if not path.name.startswith(f"{stem} "):
        return None
    found = _STAMP.fullmatch(path.name[len(stem) + 1 :])
    if found is None:
        return None
    try:
        return datetime.strptime(found["stamp"], "%Y-%m-%d %H%M%S")  # noqa: DTZ007
    except ValueError:
        return None


def newest(log: Path) -> Path | None:
    """Return the newest backup in a log's backup folder, of any kind."""
    folder = backup.folder_of(log)
    if not folder.is_dir():
        return None
    found = [
        path
        for path in folder.glob(f"*{backup.ENDING}")
        if not path.name.startswith(".")
        and not path.stem.endswith(" damaged")
        and _begins_as_a_log(path)
    ]
    return max(found, key=lambda path: path.stat().st_mtime_ns, default=None)


def _begins_as_a_log(path: Path) -> bool:
    """Tell whether a file can be a backup at all; what is empty or foreign is none."""
    try:
        unlocking.is_protected(path)
    except LogError:
        return False
    return True


def is_second_place_due(told: str | None, today: date) -> bool:
    """Tell whether it is time to back up to a second place, such as a stick.

    `told` is the setting `SECOND_PLACE_SETTING`; who never did it is not reminded.
    """
    if told is None:
        return False
    try:
        last = date.fromisoformat(told)
    except ValueError:
        return True
    return today - last > _REMIND_AFTER or last > today
