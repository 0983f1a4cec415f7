"""The restore drill: a backup is made, restored elsewhere and compared."""

from pathlib import Path
from tempfile import TemporaryDirectory

from altdesk.store import restoring
from altdesk.store.log import Log
from altdesk.store.unlocking import Secrets


def restore_drill(log: Log, secrets: Secrets) -> list[str]:
    """Return what a backup of `log` would lose; empty: it would bring all back.

    Raises:
        LogError: the backup could not be made or restored at all.
    """
    with TemporaryDirectory(prefix="altdesk-") as folder:
        copy = log.backup(Path(folder) / "backups")
        place = Path(folder) / "restored.altdesk"
        restoring.restore(copy, place, secrets)
        with Log.open(place, read_only=True, secrets=secrets) as restored:
            return [*restored.check(), *_differences(log, restored)]


def _differences(log: Log, restored: Log) -> list[str]:
    found = []
    people = log.people()
    if people != restored.people():
        found.append("The restored log has other people.")
    for person in people:
        if restored.person(person.id) is None:
            continue
        if log.history(person.id) != restored.history(person.id):
            found.append(f"The restored history of one person differs ({person.id}).")
    if len(log.all_versions()) != len(restored.all_versions()):
        found.append("The restored ledger has another length.")
    return found
