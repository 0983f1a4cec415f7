"""The person's file; the only place where SQL is spoken."""

import os


def new_id() -> str:
    """Return a random 128-bit id as 32 hexadecimal digits."""
    return os.urandom(16).hex()
