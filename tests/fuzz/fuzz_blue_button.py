"""Fuzz the reader of Blue Button texts (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.blue_button", "blue_button")
