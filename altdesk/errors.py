"""The faults of the machine, worded so that a person can act on them."""


class AltDeskError(Exception):
    """A fault that is not the person's: a file, a disk, a damaged log.

    `str(error)` says what happened; `advice` says what to do next.
    """

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.what} {self.advice}".strip()


class UnreadableFileError(AltDeskError):
    """A file that cannot be read, or is not what it should be."""


class KnowledgeError(AltDeskError):
    """A knowledge file that contradicts itself; names file and entry."""


class LogError(AltDeskError):
    """The log file cannot be opened, read or written."""


class NewerLogError(LogError):
    """The log was written by a newer AltDesk; it is left unchanged."""


class OnlyReadError(LogError):
    """The log cannot be written where it stands, or not safely; it can be read."""


class LogInUseError(LogError):
    """Another window or computer writes to the log; `holder` says who, if known."""

    holder: object | None = None


class PasswordNeededError(LogError):
    """The log is protected: it opens with its password or its recovery key."""


class WrongPasswordError(PasswordNeededError):
    """The password or the recovery key that was given does not open the log."""
