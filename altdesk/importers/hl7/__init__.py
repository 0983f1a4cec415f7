"""HL7 version 2 result messages: ORU^R01, OUL^R22 and their kin."""

from altdesk.importers.hl7.reader import read, sniff

__all__ = ["read", "sniff"]
