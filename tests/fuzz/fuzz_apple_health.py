"""Fuzz the reader `altdesk.importers.apple_health` (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.apple_health", "apple_health")
