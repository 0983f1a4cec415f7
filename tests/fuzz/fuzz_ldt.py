"""Fuzz the reader `altdesk.importers.ldt` (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.ldt", "ldt")
