"""Fuzz the reader of workbooks: `python tests/fuzz/fuzz_spreadsheet.py DIR`."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.spreadsheet", "portal")
