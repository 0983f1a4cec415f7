"""Fuzz the reader of CDA documents (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.cda", "ccda")
