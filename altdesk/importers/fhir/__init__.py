"""FHIR JSON: R4, STU3 and DSTU2, as one resource, a bundle, or a line each."""

from altdesk.importers.fhir.reader import read, read_documents, sniff

__all__ = ["read", "read_documents", "sniff"]
