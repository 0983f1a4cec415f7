"""A log into formats that other programs read, and that AltDesk reads back."""

from altdesk.exporters.writing import FORMATS, Format, format_of, write

__all__ = ["FORMATS", "Format", "format_of", "write"]
