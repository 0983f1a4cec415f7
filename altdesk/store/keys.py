"""Passwords: a random data key, wrapped by the password and by a recovery key.

Wrapping needs no cipher beside SQLCipher: scrypt makes 64 bytes of a secret and a
fresh salt. Half of them hide the data key (they are used once), the other half prove
that the secret was right. A new password rewrites a few hundred bytes, not the log.
"""

import os
import unicodedata
from enum import StrEnum
from typing import NamedTuple

KEY_LENGTH = 32
_SALT_LENGTH = 16
_COST = 1 << 17
_BLOCK = 8
_MOST_MEMORY = 256 * 1024 * 1024
_LARGEST_COST = 1 << 18

# Crockford's alphabet leaves out I, L, O and U, which are misread.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("ILO", "110")
_RECOVERY_LETTERS = 26
_CHECK_LETTERS = 2
_GROUP = 4


class Secret(StrEnum):
    """What opens a protected log."""

    PASSWORD = "password"  # noqa: S105 -- a kind of secret, not one
    RECOVERY = "recovery key"


class Wrap(NamedTuple):
    """A data key hidden by one secret."""

    secret: Secret
    salt: bytes
    hidden: bytes
    proof: bytes
    cost: int
    block: int


def new_data_key() -> bytes:
    return os.urandom(KEY_LENGTH)


def wrap(data_key: bytes, text: str, secret: Secret) -> Wrap:
    """Return the data key hidden by `text`, as typed."""
    salt = os.urandom(_SALT_LENGTH)
    pad, proving = _stretch(text, secret, salt, _COST, _BLOCK)
    hidden = _mix(data_key, pad)
    proof = _prove(proving, secret, salt, hidden)
    return Wrap(secret, salt, hidden, proof, _COST, _BLOCK)


def unwrap(wrapped: Wrap, text: str) -> bytes | None:
    """Return the data key, or None if `text` is not the secret."""
    import hmac

    if not 2 <= wrapped.cost <= _LARGEST_COST or wrapped.block != _BLOCK:
        return None
    pad, proving = _stretch(
        text, wrapped.secret, wrapped.salt, wrapped.cost, wrapped.block
    )
    proof = _prove(proving, wrapped.secret, wrapped.salt, wrapped.hidden)
    if not hmac.compare_digest(proof, wrapped.proof):
        return None
    return _mix(wrapped.hidden, pad)


def new_recovery_key() -> str:
    """Return a recovery key to print: 128 random bits in groups of four letters."""
    number = int.from_bytes(os.urandom(16), "big")
    body = _write(number, _RECOVERY_LETTERS)
    text = body + _write(_check_number(body), _CHECK_LETTERS)
    return "-".join(text[i : i + _GROUP] for i in range(0, len(text), _GROUP))


def read_recovery_key(text: str) -> str | None:
    """Return a typed recovery key as it was printed, or None if a letter is wrong.

    Case, spaces and hyphens do not matter; O and 0, I, L and 1 are the same.
    """
    plain = "".join(c for c in text.upper() if c.isalnum()).translate(_MISREAD)
    if len(plain) != _RECOVERY_LETTERS + _CHECK_LETTERS:
        return None
    if any(letter not in _LETTERS for letter in plain):
        return None
    body, check = plain[:_RECOVERY_LETTERS], plain[_RECOVERY_LETTERS:]
    if _write(_check_number(body), _CHECK_LETTERS) != check:
        return None
    return "-".join(plain[i : i + _GROUP] for i in range(0, len(plain), _GROUP))


def _stretch(
    text: str, secret: Secret, salt: bytes, cost: int, block: int
) -> tuple[bytes, bytes]:
    import hashlib

    made = hashlib.scrypt(
        _plain(text, secret),
        salt=salt,
        n=cost,
        r=block,
        p=1,
        maxmem=_MOST_MEMORY + 1024 * 1024,
        dklen=2 * KEY_LENGTH,
    )
    return made[:KEY_LENGTH], made[KEY_LENGTH:]


def _plain(text: str, secret: Secret) -> bytes:
    """Return the same bytes for the same secret, however it is typed."""
    if secret is Secret.RECOVERY:
        return (read_recovery_key(text) or text).encode()
    return unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass")


def _prove(proving: bytes, secret: Secret, salt: bytes, hidden: bytes) -> bytes:
    import hmac

    said = secret.encode() + b"|" + salt + hidden
    return hmac.digest(proving, said, "sha256")


def _mix(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _write(number: int, length: int) -> str:
    letters = ""
    for _ in range(length):
        number, digit = divmod(number, len(_LETTERS))
        letters = _LETTERS[digit] + letters
    return letters


def _check_number(body: str) -> int:
    import hashlib

    # 1024 is what two letters of 32 can say.
    hashed = hashlib.sha256(body.encode()).digest()
    return int.from_bytes(hashed[:2], "big") % 1024
