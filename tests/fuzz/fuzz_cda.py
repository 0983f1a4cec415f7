"""Fuzz the reader `altdesk.importers.cda` (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.cda", "ccda")
