"""The way back: a backup takes the place of a log, which is kept first."""

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from altdesk.errors import LogError, PasswordNeededError
from altdesk.store import automatic, backup, disk, faults, header
from altdesk.store.lock import WriterLock
from altdesk.store.log import Log
from altdesk.store.readable_log import ReadableLog
from altdesk.store.unlocking import NO_SECRETS, Secrets

_BEFORE = "before restore"


@dataclass(frozen=True, slots=True)
class Differences:
    """What a log and its backup do not share, as the words of the acts.

    `lost` is what only the log holds and a restore would take out of sight; `regained`
    is what only the backup holds. The log `loses_password` if its backup has none;
    it `gets_other_password` if the backup was made under another key.
    """

    lost: tuple[str, ...]
    regained: tuple[str, ...]
    loses_password: bool = False
    gets_other_password: bool = False

    @property
    def are_none(self) -> bool:
        return not self.lost and not self.regained


def preview(
    copy: Path,
    path: Path,
    secrets: Secrets = NO_SECRETS,
    *,
    log: ReadableLog | None = None,
) -> Differences:
    """Return what would change if `copy` took the place of the log at `path`.

    An open `log` is asked itself: it may have another password than its backup.

    Raises:
        LogError: one of the two cannot be read.
    """
    if log is None:
        with Log.open(path, read_only=True, secrets=secrets) as opened:
            return preview(copy, path, secrets, log=opened)
    with Log.open_backup(copy, path, secrets) as other:
        here, there = _acts(log), _acts(other)
        return Differences(
            tuple(words for act, words in here.items() if act not in there),
            tuple(words for act, words in there.items() if act not in here),
            loses_password=log.is_protected and not other.is_protected,
            gets_other_password=other.key_family not in {None, log.key_family},
        )


def _acts(log: ReadableLog) -> dict[str, str]:
    found: dict[str, str] = {}
    before: int | None = None
    while page := log.acts(limit=1000, before=before):
        found |= {act.id: act.words for act in page}
        before = page[-1].number
    return found


def restore(copy: Path, path: Path, secrets: Secrets = NO_SECRETS) -> Path:
    """Put a backup in the place of a log and return where that one is kept.

    The backup is read back whole before anything is touched. The log that stood
    there is kept in its backup folder, even when it is damaged.

    Raises:
        LogError: the backup cannot be used, or the log is in use; nothing changed.
    """
    path = disk.real(path)
    with faults.told(path.name), Log.open_backup(copy, path, secrets) as log:
        problems = log.check()
        if problems:
            what = f"{copy.name} is damaged and was not restored: {problems[0]}"
            raise LogError(what, "Choose another backup.")
        lock = WriterLock.acquire(path)
        temporary = disk.temporary_name(path)
        try:
            # It goes on as a new device: two acts must never claim one place in the
            # chain of the device that wrote on after this backup.
            log.save_as(temporary, log=path)
            kept = _keep(path, secrets)
            disk.remove_companions(path)
            temporary.replace(path)
            header.beside(path).unlink(missing_ok=True)
            disk.sync_folder(path.parent)
        finally:
            disk.remove_log(temporary)
            lock.release()
    return kept or path


def _keep(path: Path, secrets: Secrets) -> Path | None:
    """Return where the log that stands at `path` was kept; None if there is none."""
    if not path.exists():
        return None
    folder = backup.folder_of(path)
    try:
        with Log.open(path, read_only=True, secrets=secrets) as log:
            return log.backup(folder, _BEFORE)
    except PasswordNeededError:
        return _keep_bytes(path, folder, _BEFORE)
    except LogError:
        return _keep_bytes(path, folder, "damaged")


def _keep_bytes(path: Path, folder: Path, label: str) -> Path:
    """Keep the bytes of a log that cannot be read, with what stands beside it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    now = f"{datetime.now().astimezone():%Y-%m-%d %H%M%S}"
    kept = folder / f"{path.stem} {now} {label}{path.suffix}"
    disk.copy_still(path, kept)
    keys = header.beside(path)
    if keys.exists():
        shutil.copyfile(keys, header.beside(kept))
        disk.sync_file(header.beside(kept))
    disk.sync_file(kept)
    disk.sync_folder(folder)
    return kept


def drill(path: Path, secrets: Secrets = NO_SECRETS) -> list[str]:
    """Restore a fresh backup and the newest kept one in a private place.

    Returns what went wrong, in sentences; empty means that both are whole and the
    fresh one says the same as the log. The log itself is not touched.
    """
    kept = automatic.newest(path)
    with (
        TemporaryDirectory(prefix="altdesk-", ignore_cleanup_errors=True) as name,
        Log.open(path, read_only=True, secrets=secrets) as log,
    ):
        folder = Path(name)
        found = _drill(log.backup(folder / "fresh"), folder / "a.altdesk", log, secrets)
        if kept is not None:
            found += _drill(kept, folder / "b.altdesk", None, secrets)
    return found


def _drill(copy: Path, place: Path, log: Log | None, secrets: Secrets) -> list[str]:
    try:
        restore(copy, place, secrets)
        with Log.open(place, read_only=True, secrets=secrets) as restored:
            found = restored.check()
            same = log is None or restored.head_hash == log.head_hash
    except LogError as error:
        return [f"The backup {copy.name} cannot be restored: {error}"]
    if not same:
        found.append(f"The backup {copy.name} does not say the same as the log.")
    return found
