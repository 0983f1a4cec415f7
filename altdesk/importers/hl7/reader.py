"""HL7 version 2 into drafts."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from altdesk.core.number import DecimalMark
from altdesk.core.problem import Level, Place, Problem
from altdesk.errors import UnreadableFileError
from altdesk.importers.charset import codec_of_hl7, decode
from altdesk.importers.choices import Choices
from altdesk.importers.gathering import gather
from altdesk.importers.hl7.naming import names_and_codes
from altdesk.importers.hl7.orders import (
    Order,
    Result,
    collected,
    is_of_a_control,
    orders,
)
from altdesk.importers.hl7.patients import read_subject
from altdesk.importers.hl7.splitting import Message, Segment, split
from altdesk.importers.hl7.values import (
    read_flag_field,
    read_interval_field,
    read_status,
    read_unit_field,
    read_value,
)
from altdesk.importers.hl7.withdrawals import withdraw_earlier
from altdesk.importers.observation import Observation, Subject
from altdesk.importers.reading import Reading
from altdesk.importers.source import SourceFile

_HEAD = re.compile(rb"\s*\x0b?\s*(?:[0-9]{4,12}(?=MSH))?(?:MSH|FHS|BHS)[^A-Za-z0-9\s]")
_CHARSET = re.compile(rb"MSH([^A-Za-z0-9\s])[^\r\n]{0,2000}")
_FRAME = re.compile(r"(?<![^\r\n\x0b\x1c])[FB][HT]S(?=[^A-Za-z0-9 ]|\Z)")
_MOST_BYTES = 32 * 1024 * 1024
_RESULT_TYPES = ("ORU", "OUL", "OSU", "")
_STATUS_FIELD = 11


def sniff(head: bytes) -> bool:
    """Tell whether a file begins as HL7 version 2 does."""
    plain = head[:400].removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe")
    return _HEAD.match(plain.replace(b"\0", b"")) is not None


def read(source: SourceFile, choices: Choices) -> Reading:
    """Return the results of all messages of an HL7 version 2 file.

    Raises:
        UnreadableFileError: no message carries results.
    """
    data = source.read_bytes(_MOST_BYTES)
    text = decode(data, source.name, choices.encoding, _declared(data))
    messages = list(split(text))
    with_results = [m for m in messages if _kind(m) in _RESULT_TYPES]
    if not with_results:
        raise _without_results(source, messages)
    found: list[Observation] = []
    problems = list(_check_batch(text, messages, with_results))
    paced = source.paced(with_results, len(with_results))
    for number, message in enumerate(paced, start=1):
        where = f"message {number}, " if len(with_results) > 1 else ""
        found.extend(_observations(message, where, problems))
    found = withdraw_earlier(found)
    version = with_results[0].header.components(12)[0]
    name = f"HL7 v{version}" if version.startswith("2") else "HL7 v2"
    return gather(found, source, name, choices, problems)


def _declared(data: bytes) -> str | None:
    found = _CHARSET.search(data[:4096])
    if found is None:
        return None
    fields = found[0].split(found[1])
    named = fields[17].decode("ascii", "replace") if len(fields) > 17 else ""
    return codec_of_hl7(named)


def _kind(message: Message) -> str:
    return message.header.components(9)[0].upper()


def _without_results(
    source: SourceFile, messages: list[Message]
) -> UnreadableFileError:
    if not messages:
        what = f"{source.name} begins like HL7 but holds no message (MSH)."
        return UnreadableFileError(what, "Export it again.")
    kinds = ", ".join(sorted({_kind(message) or "?" for message in messages}))
    what = f"{source.name} holds HL7 messages without results ({kinds})."
    return UnreadableFileError(what, "Export results: ORU^R01 or OUL^R22.")


def _check_batch(
    text: str, messages: list[Message], with_results: list[Message]
) -> Iterator[Problem]:
    """Notice a batch whose end is missing, and messages of other kinds."""
    names = Counter(_FRAME.findall(text))
    for begin, end in (("FHS", "FTS"), ("BHS", "BTS")):
        if names[begin] > names[end]:
            what = f"The batch begins ({begin}) but does not end ({end})."
            yield Problem(
                Place("the end of the file"),
                what,
                "Ask for the whole file.",
                Level.NOTE,
            )
    skipped = len(messages) - len(with_results)
    if skipped:
        what = f"{skipped} messages carry no results and were passed over."
        yield Problem(Place("the file"), what, "", Level.NOTE)


@dataclass(frozen=True, slots=True)
class _Around:
    """What is the same for all results of an order."""

    subject: Subject
    specimen: tuple[str, ...]


def _observations(
    message: Message, where: str, problems: list[Problem]
) -> Iterator[Observation]:
    for order in orders(message):
        if is_of_a_control(order, message.header):
            what = "A control or calibrator was measured here; it is left out."
            place = _place(where, order.results[0].obx)
            problems.append(Problem(Place(place), what, "", Level.NOTE))
            continue
        around = _Around(read_subject(order.pid), _specimen(order))
        for result in order.results:
            place = _place(where, result.obx)
            if _is_cut_off(result.obx):
                what = "The file ends in the middle of this result; it is left out."
                problems.append(Problem(Place(place), what, "Ask for the whole file."))
                continue
            yield _observation(message, order, result, around, place)


def _place(where: str, obx: Segment) -> str:
    number = obx.text(1).lstrip("0")
    return f"{where}OBX {number or '?'} (line {obx.line})"


def _is_cut_off(obx: Segment) -> bool:
    """Tell whether the file may have ended inside the value or its surroundings."""
    return not obx.is_ended and len(obx.fields) <= _STATUS_FIELD


def _observation(
    message: Message, order: Order, result: Result, around: _Around, place: str
) -> Observation:
    obx = result.obx
    value = read_value(obx)
    names, codes = names_and_codes(obx)
    return Observation(
        place=place,
        names=names,
        text=value.text,
        subject=around.subject,
        when=collected(order, result, message.header),
        loinc=codes,
        comparator=value.comparator,
        unit=read_unit_field(obx),
        interval=read_interval_field(obx),
        flag=read_flag_field(obx),
        status=read_status(obx),
        specimen=around.specimen,
        laboratory=_laboratory(message, obx),
        note=" ".join(result.notes)[:500],
        mark=_mark(obx, value.text),
    )


def _mark(obx: Segment, text: str) -> DecimalMark | None:
    """NM has a decimal point and no thousands; a comma shows who does not know."""
    is_point = obx.text(2) == "NM" and "," not in text + read_interval_field(obx)
    return DecimalMark.POINT if is_point else None


def _specimen(order: Order) -> tuple[str, ...]:
    """Return all words that tell the specimen: SPM-4, OBR-15 and the order's name."""
    words = [" ".join(spm.components(4)) for spm in order.specimens]
    if order.obr is not None:
        words += [" ".join(order.obr.components(number)) for number in (15, 4)]
    return tuple(word.replace("&", " ") for word in words if word.strip())


def _laboratory(message: Message, obx: Segment) -> str:
    """Return who measured (OBX-23, OBX-15) or who sends (MSH-4)."""
    performing = obx.components(23)[0]
    producer = obx.components(15)
    producer_name = producer[1] if len(producer) > 1 else ""
    facility = message.header.components(4)[0] or message.header.components(3)[0]
    return performing or producer_name or facility
