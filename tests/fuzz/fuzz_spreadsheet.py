"""Fuzz the reader of workbooks (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("workbook_sheet", "spreadsheet")
