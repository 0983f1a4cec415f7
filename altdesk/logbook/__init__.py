"""What a screen or a command may ask for or do; the one bus of the program."""

from altdesk.logbook.logbook import Logbook, Outcome, Recorded

__all__ = ["Logbook", "Outcome", "Recorded"]
