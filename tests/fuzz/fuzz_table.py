"""Fuzz the reader of table: `python tests/fuzz/fuzz_table.py -runs=2000000 DIR`."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.table", "portal")
