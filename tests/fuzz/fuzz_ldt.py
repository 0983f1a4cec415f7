"""Fuzz the reader of LDT 2 files (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.ldt", "ldt")
