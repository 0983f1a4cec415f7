"""Fuzz the reader of pdf: `python tests/fuzz/fuzz_pdf.py -runs=2000000 DIR`."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.pdf", "pdf")
