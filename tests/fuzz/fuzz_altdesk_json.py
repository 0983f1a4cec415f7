"""Fuzz the reader `altdesk.importers.altdesk_json` (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.altdesk_json", "altdesk_json")
