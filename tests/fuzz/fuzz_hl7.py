"""Fuzz the reader `altdesk.importers.hl7` (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.hl7", "hl7v2")
