"""Fuzz the reader of tables and pasted text (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.table", "portal")
