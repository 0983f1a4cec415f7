"""A History out to other formats."""
