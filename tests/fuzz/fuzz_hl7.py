"""Fuzz the reader of HL7 version 2 messages (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("altdesk.importers.hl7", "hl7v2")
