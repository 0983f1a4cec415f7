"""Fuzz the reader of iPhones' archives (see README.md)."""

import containers
import fuzzing

if __name__ == "__main__":
    fuzzing.main(
        "altdesk.importers.apple_health", "apple_health", wrap=containers.health_export
    )
