"""CDA release 2 in XML: C-CDA documents, older ones, and sections cut out of them."""

from altdesk.importers.cda.reader import read, sniff

__all__ = ["read", "sniff"]
