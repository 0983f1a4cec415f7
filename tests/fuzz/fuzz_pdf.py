"""Fuzz the reader of PDF reports (see README.md)."""

import containers
import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.pdf", "pdf", wrap=containers.pdf_page)
