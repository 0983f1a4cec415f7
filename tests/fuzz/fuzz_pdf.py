"""Fuzz the reader of PDF pages (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("pdf_lines", "pdf")
