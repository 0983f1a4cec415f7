"""Fuzz what is read of a workbook's rows (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("sheet_rows", "sheet_rows")
