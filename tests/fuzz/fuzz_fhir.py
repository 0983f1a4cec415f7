"""Fuzz the reader of FHIR resources (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.fhir", "fhir")
