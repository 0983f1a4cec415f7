"""The person's file; the only place where SQL is spoken."""

import secrets


def new_id() -> str:
    """Return a random 128-bit id as 32 hexadecimal digits."""
    return secrets.token_hex(16)
