"""AltDesk: an offline log of liver blood tests that explains a raised ALT."""

__version__ = "0.1.0"
