"""Fuzz the reader of logs in JSON (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.altdesk_json", "altdesk_json")
