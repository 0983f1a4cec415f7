"""Fuzz the reader of workbooks (see README.md)."""

import containers
import fuzzing

if __name__ == "__main__":
    fuzzing.main(
        "altdesk.importers.spreadsheet", "spreadsheet", wrap=containers.workbook
    )
