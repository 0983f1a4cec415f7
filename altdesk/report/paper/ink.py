"""Colours and sizes of paper. Every colour keeps its rank when printed in grey."""

from typing import NamedTuple


class Ink(NamedTuple):
    """A colour, each part from 0 to 1."""

    red: float
    green: float
    blue: float


def _ink(code: str) -> Ink:
    return Ink(*(int(code[i : i + 2], 16) / 255 for i in (0, 2, 4)))


TEXT = _ink("1B2430")
FAINT = _ink("566070")
RULE = _ink("C9CED6")
HAIR = _ink("E3E6EA")
BAND = _ink("E2EFE7")
BAND_EDGE = _ink("5E9275")
BAND_TEXT = _ink("2F6B4A")
OUTSIDE = _ink("7A4A00")
ALERT = _ink("9B1C1C")
ALERT_GROUND = _ink("FBF1F0")
WHITE = _ink("FFFFFF")

# Okabe and Ito's colours, darkened until each has 5.2:1 on white (SAFETY 3.13).
CURVES = (_ink("0072B2"), _ink("B34700"), _ink("00785A"), _ink("A0508A"), TEXT)

EVENTS = {
    "medicine": _ink("5B4FA8"),
    "supplement": _ink("8A6D1F"),
    "alcohol": _ink("A0508A"),
    "exercise": _ink("00785A"),
    "weight": _ink("4A5A6A"),
    "illness": _ink("B34700"),
    "diet": _ink("00785A"),
    "procedure": _ink("1B2430"),
    "pregnancy": _ink("A0508A"),
    "condition": _ink("4A5A6A"),
    "other": _ink("566070"),
}


def tint(ink: Ink, strength: float) -> Ink:
    """Return the colour thinned with white; strength 1 is the colour itself."""
    return Ink(*(1 - (1 - part) * strength for part in ink))
