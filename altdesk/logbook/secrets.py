"""Whether what a person typed is a secret of the open log."""

from altdesk.store import header, keys
from altdesk.store.keys import Secret
from altdesk.store.log import Log


def is_recovery_key(log: Log, text: str) -> bool:
    """Tell whether `text` is the newest recovery key of an open log.

    Older copies of the keys can still stand behind the file while it is open; they
    count no more.
    """
    if log.path is None or keys.read_recovery_key(text) is None:
        return False
    newest = next(iter(header.read(log.path)), None)
    wrapped = None if newest is None else newest.wrap_of(Secret.RECOVERY)
    return wrapped is not None and keys.unwrap(wrapped, text) is not None
