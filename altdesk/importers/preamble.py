"""The lines above a table or report: whose results they are, and of which day."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from altdesk.core.person import Sex
from altdesk.importers.column_content import is_dated
from altdesk.importers.dated_heading import speaks_of_results
from altdesk.importers.sheet import Spaced
from altdesk.importers.table_words import Above, above_of, read_sex
from altdesk.importers.unlabelled_name import UnlabelledName, is_turned_name

_LABELLED = re.compile(r"(?P<label>[^:=]{1,40}?)\s*[:=]\s*(?P<rest>.*)", re.DOTALL)
_GAP = re.compile(
    r"\t| {2,}|\s*\|\s*|;|\s+(?=[\u3040-\u9fff\uac00-\ud7a3]{1,6}[:\uff1a])"
)
_DATE = (
    r"[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{2,4}"
    r"|(?:民國|民国|明治|大正|昭和|平成|令和)?[0-9元]{1,4} ?[年년] ?[0-9]{1,2} ?[月월]"
    r" ?[0-9]{1,2} ?[日일]|[0-9]{4}\. [0-9]{1,2}\. [0-9]{1,2}\.?"
    r"|[0-9]{1,2}[. ]+[^\W\d_]{3,10}\.?,? [0-9]{4}"
    r"|[^\W\d_]{3,10}\.? [0-9]{1,2},? [0-9]{4}|[0-9]{1,2}[-/][A-Za-z]{3}[-/][0-9]{2,4}"
)
_MOMENT = re.compile(
    rf"(?P<label>[^\d:]{{0,40}}?)\s*:?\s*(?P<date>(?:{_DATE})"
    r"(?:[ T,@]+(?:[-–/] +(?=[0-9]{1,2}:))?"
    r"(?:(?:at|um|à|às|a las|ore|alle(?: ore)?|kl\.?|om) )?"
    r"(?:[0-9]{1,2}[:.h][0-9]{2}(?::[0-9]{2})?(?:\s*[AaPp]\.?[Mm]\.?)?"
    r"|[0-9]{4}(?= ?(?:Local|hrs?|Uhr|h)?\b(?![-./:])))?)?)"
)
_A_DATE = re.compile(_DATE)
_ENDS_WITH_DATE = re.compile(rf"(?:{_DATE})$")
_CLOCK = re.compile(r"[0-9]{1,2}:[0-9]{2}(?:\s*[AaPp]\.?[Mm]\.?)?\b")
_NUMBERED = frozenset(
    {"specimen", "sample", "accession", "order", "report", "lab", "provider", "visit"}
)
_SEX_IN_BRACKETS = re.compile(
    r"\((?:[0-9]{1,3} ?(?:[Yy](?:rs?|ears?|RS?|EARS?)?\.?)? ?[/,] ?)?"
    r"(?P<sex>[MFWmfw]|Male|Female|MALE|FEMALE)\)"
)
"""Also with the age: "(38Y/M)"."""
_UNCLEAR = ("sexo", "M")
"""A woman (mujer) in Spanish, a man (masculino) in Portuguese: not guessed."""
_WIDE_GAP = re.compile("(?P<label>[^\\s:]{2,8})\u3000+(?=\\S)")
_HONOURED = re.compile(r"\s*(?:様|殿|님|女士|先生|小姐)$")
_SEX_BEHIND = re.compile(r",\s*[MFWmfw]$")
_LONGEST_NAME = 80
_MOST_LABEL = 4
_MOST_WORDS = 30
_LONGEST_CELL = 500
"""Longer ones are prose; they are not searched."""
_STAR_LEGEND = re.compile(r"\(?\*+\)?\s*[=:]?\s*[^\W\d_]{3}")
_STARRED = re.compile(
    r"(?P<name>[^\W\d_][^*:\d]{2,60}?)\s*\((?P<sex>[MFWmfw])\)\s*\*\s*"
    r"(?P<born>[0-9./-]{8,10})"
)


@dataclass(frozen=True, slots=True)
class Preamble:
    """What the lines above a table tell; dates are as printed."""

    name: str = ""
    number: str = ""
    born: str = ""
    sex: Sex | None = None
    collected: str = ""
    reported: str = ""
    beside_name: str = ""
    """A day without a label beside "DOE, JANE": of the report, or of the birth."""
    laboratory: str = ""
    dates: tuple[str, ...] = ()
    """All dates that stand there, for the order of day and month that they prove."""
    has_star_legend: bool = False
    """Whether a line says what "*" means ("* outside the reference range")."""


def read_preamble(rows: Iterable[Sequence[str]]) -> Preamble:
    """Return what the rows above a table tell."""
    found: dict[Above, str] = {}
    dates: list[str] = []
    has_legend = False
    unlabelled = UnlabelledName()
    for cells in rows:
        short = (c for c in _with_commas(cells) if len(c) <= _LONGEST_CELL)
        parts = [_labelled(part) for cell in short for part in _GAP.split(cell)]
        parts = [piece for part in join_labels(parts) for piece in _pieces(part)]
        has_legend = has_legend or any(map(is_star_legend, parts[:1]))
        unlabelled.see(parts)
        _read_without_label(parts, found)
        for at, part in enumerate(parts):
            following = parts[at + 1] if at + 1 < len(parts) else ""
            _read_part(part, following, found, dates)
    return Preamble(
        name=_clean_name(found.get(Above.NAME, "")) or _clean_name(unlabelled.name),
        number=found.get(Above.NUMBER, ""),
        born=found.get(Above.BORN, ""),
        sex=_sex(found.get(Above.SEX, "")),
        collected=found.get(Above.COLLECTED, ""),
        reported=found.get(Above.REPORTED, ""),
        beside_name=found.get(Above.BESIDE_NAME, ""),
        laboratory=found.get(Above.LABORATORY, ""),
        dates=tuple(dates),
        has_star_legend=has_legend,
    )


def _with_commas(cells: Sequence[str]) -> list[str]:
    """Put "Patient: Roe" and " Ann", which a comma parted, together again."""
    joined: list[str] = []
    for cell in cells:
        label, _, told = joined[-1].partition(":") if joined else ("", "", "")
        is_rest = isinstance(cell, Spaced) and cell.printed[:1] == " "
        is_rest = is_rest and (":" not in cell or cell[:1].isdigit())
        if is_rest and told.strip() and above_of(label):
            joined[-1] += f", {cell}"
        else:
            joined.append(cell)
    return joined


def _labelled(part: str) -> str:
    """Return "患者氏名　山田 花子" with a colon behind its label, as others write."""
    part = part.strip().replace("\uff1a", ":")
    found = _WIDE_GAP.match(part)
    if found is None or above_of(found["label"]) is None:
        return part
    return f"{found['label']}: {part[found.end() :]}"


def join_labels(parts: Iterable[str]) -> list[str]:
    """Put "Name" and ": Ann Doe", a day and its time, which stand apart, together."""
    joined: list[str] = []
    for part in parts:
        if joined and part.startswith(":") and not joined[-1].endswith(":"):
            joined[-1] += part
        elif joined and _CLOCK.match(part) and _ENDS_WITH_DATE.search(joined[-1]):
            joined[-1] += f" {part}"
        else:
            joined.append(part)
    return joined


def _sex(text: str) -> Sex | None:
    """Read "F" and the sex of "43 Y / Female"."""
    parts = (part.strip() for part in text.split("/"))
    words = (part for part in parts if part and not part[0].isdigit())
    return read_sex(text) or next((s for w in words if (s := read_sex(w))), None)


def find_moments(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where a text names a day or moment: its start, its end, and itself."""
    for found in _MOMENT.finditer(text) if _A_DATE.search(text) else ():
        yield found.start("date"), found.end("date"), found["date"]


def is_star_legend(text: str) -> bool:
    """Tell whether a text explains the sign "*" beside values."""
    return _STAR_LEGEND.match(text) is not None


def _read_without_label(parts: list[str], found: dict[Above, str]) -> None:
    """Read "WILSON, ANTHONY | 11/03/1949 | M" and "Doe, Ann (F) *01.02.1980"."""
    starred = _STARRED.match(parts[0]) if parts else None
    if starred is not None and is_dated(starred["born"]):
        found.setdefault(Above.NAME, starred["name"])
        found.setdefault(Above.BORN, starred["born"])
    elif len(parts) == 2 and is_dated(parts[1]) and is_turned_name(parts[0]):
        found.setdefault(Above.NAME, parts[0])
        found.setdefault(Above.BESIDE_NAME, parts[1])
    elif len(parts) == 3 and is_dated(parts[1]) and read_sex(parts[2]) is not None:
        found.setdefault(Above.NAME, parts[0])
        found.setdefault(Above.BORN, parts[1])
        found.setdefault(Above.SEX, parts[2])


@lru_cache(maxsize=2048)
def _pieces(part: str) -> tuple[str, ...]:
    """Split "Patient: ROSSI MARIO Born: 14/02/1966 Sex: M" before its labels."""
    words = part.split()
    if len(words) > _MOST_WORDS:
        return (part,)
    cuts = {0, len(words)}
    for at in range(1, len(words)):
        for length in range(min(_MOST_LABEL, len(words) - at), 0, -1):
            label, after = words[at : at + length], words[at + length : at + length + 1]
            about = _about(" ".join(label))
            is_born = about is Above.BORN and bool(after) and is_dated(after[0])
            is_label = label[-1].endswith(":") or is_born
            if about is Above.NUMBER and words[at - 1].casefold() in _NUMBERED:
                break  # "Specimen ID:" is no person's
            if about is not None and is_label and not _is_tail(words, at, length):
                cuts |= {at, at + length + 1} if is_born else {at}
                break
    ends = sorted(cut for cut in cuts if cut <= len(words))
    return tuple([" ".join(words[a:b]) for a, b in pairwise(ends)])


def _is_tail(words: list[str], at: int, length: int) -> bool:
    """Tell whether a label only ends a longer one: "Name:" of "Patient Name:"."""
    label = words[at : at + length]
    whole = (words[start:at] + label for start in range(max(0, at - _MOST_LABEL), at))
    return any(_about(" ".join(longer)) is not None for longer in whole)


def _read_part(
    part: str, following: str, found: dict[Above, str], dates: list[str]
) -> None:
    for moment in _MOMENT.finditer(part) if _A_DATE.search(part) else ():
        if is_dated(moment["date"]):
            dates.append(moment["date"])
            _keep_date(moment["label"], moment["date"], found)
    in_brackets = _SEX_IN_BRACKETS.search(part)
    if in_brackets is not None and Above.NAME in found:
        found.setdefault(Above.SEX, in_brackets["sex"])
    labelled = _LABELLED.fullmatch(part)
    label, rest = (labelled["label"], labelled["rest"]) if labelled else (part, "")
    about = above_of(label)
    if about is None:
        bare = part.strip(" ,*")
        if Above.BORN in found and bare[:1].isalpha() and read_sex(bare) is not None:
            found.setdefault(Above.SEX, bare)
        return
    value = rest.strip() or following
    if about is Above.SEX and (label.strip().casefold(), value[:2].strip()) == _UNCLEAR:
        return
    is_date = about in {Above.BORN, Above.COLLECTED, Above.REPORTED}
    if is_date and is_dated(value):
        found.setdefault(about, value)
    elif not is_date and value and not is_dated(value):
        found.setdefault(about, value)
        in_brackets = _SEX_IN_BRACKETS.search(value)
        if about is Above.NAME and in_brackets is not None:
            found.setdefault(Above.SEX, in_brackets["sex"])


def _keep_date(label: str, text: str, found: dict[Above, str]) -> None:
    """Keep a date by the words in front of it: "geb. 14.02.1966", "Befund vom …"."""
    words = label.strip(" :,").split()
    for start in range(len(words)):
        about = _about(" ".join(words[start:]))
        if about in {Above.BORN, Above.COLLECTED, Above.REPORTED}:
            found.setdefault(about, text)
            return
    if label.rstrip().endswith("*"):
        found.setdefault(Above.BORN, text)
    elif speaks_of_results(label):
        found.setdefault(Above.REPORTED, text)


@lru_cache(maxsize=512)
def _about(label: str) -> Above | None:
    return above_of(label.strip(" :,*"))


def _clean_name(text: str) -> str:
    text = _SEX_IN_BRACKETS.sub(" ", text)
    text = _A_DATE.sub(" ", text) if any(c.isdigit() for c in text) else text
    text = _SEX_BEHIND.sub("", text.strip(" *,;"))
    text = _HONOURED.sub("", text)
    text = " ".join(text.strip(" *,;").split())
    has_letters = any(c.isalpha() for c in text)
    return text[:_LONGEST_NAME] if has_letters else ""
