"""Fuzz the reader `altdesk.importers.fhir` (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.fhir", "fhir")
