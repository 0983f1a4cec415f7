"""HL7 version 2 text into messages, segments, fields and components.

Separators are those that each message names; frames (MLLP), batches and any line end
are understood. Nothing here knows what a segment means.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from altdesk.errors import UnreadableFileError

_SEGMENT = re.compile(r"[A-Z][A-Z0-9]{2}(?=[^A-Za-z0-9 ])")
_FRAMES = str.maketrans({"\x0b": "\r", "\x1c": "\r", "\x1e": "\r", "\n": "\r"})
_HEADERS = ("MSH", "FHS", "BHS")
_LENGTH = re.compile(r"^[0-9]{4,12}(?=MSH[^\w\s])")
"""Some senders put the length of a message in front of it."""
MOST_SEGMENTS = 500_000
_LONGEST_FIELD = 10_000
_LONGEST_LINE = 100_000
_MOST_FIELDS = 200


@dataclass(frozen=True, slots=True)
class Separators:
    """The signs by which a message separates its parts."""

    field: str = "|"
    component: str = "^"
    repetition: str = "~"
    escape: str = "\\"
    subcomponent: str = "&"


@dataclass(frozen=True, slots=True)
class Segment:
    """One line of a message; `fields[0]` is its name."""

    fields: tuple[str, ...]
    separators: Separators
    line: int
    is_ended: bool = True

    @property
    def name(self) -> str:
        return self.fields[0]

    def field(self, number: int) -> str:
        """Return field `number` as HL7 counts it, "" where it is absent."""
        text = self.fields[number] if number < len(self.fields) else ""
        return "" if text == '""' else text[:_LONGEST_FIELD]

    def text(self, number: int) -> str:
        """Return field `number` as plain text."""
        return unescape(self.field(number), self.separators).strip()

    def components(self, number: int) -> tuple[str, ...]:
        """Return the components of the first repetition of field `number`."""
        return self.split(self.repetitions(number)[0])

    def subcomponents(self, number: int) -> tuple[str, ...]:
        """Return the parts of the first component of field `number`."""
        component = self.repetitions(number)[0].split(self.separators.component)[0]
        parts = component.split(self.separators.subcomponent)
        return tuple(unescape(part, self.separators).strip() for part in parts)

    def repetitions(self, number: int) -> list[str]:
        text, sign = self.field(number), self.separators.repetition
        return text.split(sign) if sign in text else [text]

    def split(self, repetition: str) -> tuple[str, ...]:
        parts = repetition.split(self.separators.component)
        if self.separators.escape in repetition:
            parts = [unescape(part, self.separators) for part in parts]
        return tuple([part.strip() for part in parts])


@dataclass(frozen=True, slots=True)
class Message:
    """One message: its MSH segment first."""

    segments: tuple[Segment, ...]

    @property
    def header(self) -> Segment:
        return self.segments[0]


def split(text: str) -> Iterator[Message]:
    """Yield the messages of a file; lines outside a message are passed over."""
    current: list[Segment] = []
    for segment in segments(text):
        if segment.name in _HEADERS or segment.name in {"BTS", "FTS"}:
            if current:
                yield Message(tuple(current))
            current = [segment] if segment.name == "MSH" else []
        elif current:
            current.append(segment)
    if current:
        yield Message(tuple(current))


def segments(text: str) -> Iterator[Segment]:
    """Yield all segments; a line without a name continues the one before it."""
    separators = Separators()
    lines = _lines(text)
    last = len(lines) - 1
    is_whole = text[-1:].translate(_FRAMES) == "\r"
    for index, (number, line) in enumerate(lines):
        if line[:3] in _HEADERS:
            separators = _read_separators(line)
        is_ended = is_whole or index < last
        yield Segment(_fields(line, separators), separators, number, is_ended)


def _lines(text: str) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    unix = text.replace("\r\n", "\r").translate(_FRAMES)
    for number, line in enumerate(unix.split("\r"), start=1):
        bare = _LENGTH.sub("", line.strip("\ufeff \t\0"))
        if _SEGMENT.match(bare):
            found.append((number, bare))
        elif bare and found and len(found[-1][1]) < _LONGEST_LINE:
            before, text_before = found[-1]
            found[-1] = (before, f"{text_before} {bare}")
        if len(found) > MOST_SEGMENTS:
            what = f"The file has more than {MOST_SEGMENTS} segments."
            raise UnreadableFileError(what, "Split it into smaller files.")
    return found


def _fields(line: str, separators: Separators) -> tuple[str, ...]:
    parts = line.split(separators.field, _MOST_FIELDS)
    if parts[0] in _HEADERS:
        # MSH-1 is the separator itself, so that MSH-9 is the type of the message.
        parts.insert(1, separators.field)
    return tuple(parts)


def _read_separators(line: str) -> Separators:
    signs = line[3:4]
    others = line[4:].split(signs, 1)[0] if signs else ""
    usual = "^~\\&"
    component, repetition, escape, subcomponent = (
        others[i] if i < len(others) else usual[i] for i in range(4)
    )
    return Separators(signs or "|", component, repetition, escape, subcomponent)


def unescape(text: str, separators: Separators) -> str:
    r"""Return `text` with HL7's escapes (\F\, \S\, \.br\, \X41\) replaced.

    Analysers write a letter by its number in Unicode: \Z03BC\ is the sign of micro.
    """
    sign = separators.escape
    if sign not in text:
        return text
    known = {
        "F": separators.field,
        "S": separators.component,
        "T": separators.subcomponent,
        "R": separators.repetition,
        "E": sign,
        "H": "",
        "N": "",
        ".br": " ",
        ".sp": " ",
        ".in": " ",
        ".ce": " ",
    }
    mark = re.escape(sign)
    shape = (
        rf"{mark}(F|S|T|R|E|H|N|\.[A-Za-z]{{2}}[+-]?[0-9]*|X(?:[0-9A-Fa-f]{{2}})+|"
        rf"Z[0-9A-Fa-f]{{4}}){mark}"
    )

    def replacement(found: re.Match[str]) -> str:
        code = found[1]
        if code.startswith("X"):
            return _from_hexadecimal(code[1:])
        if code.startswith("Z"):
            letter = chr(int(code[1:], 16))
            return letter if letter.isprintable() else " "
        return known.get(code, known.get(code[:3].lower(), " "))

    return re.sub(shape, replacement, text)


def _from_hexadecimal(digits: str) -> str:
    r"""Return the letters of \X0D\, \XC3BC\ or \X00FC\; ends of lines become gaps."""
    data = bytes.fromhex(digits)
    if len(data) % 2 == 0 and not any(data[::2]):
        data = data[1::2]  # two bytes a letter, the first always 0
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    return re.sub(r"[\x00-\x1f\x7f]+", " ", text)
