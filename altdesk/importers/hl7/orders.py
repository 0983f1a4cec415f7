"""Messages into orders: what was asked for, the specimen, and the results."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from altdesk.core.result import day_of
from altdesk.importers.clinical_time import read_hl7_time
from altdesk.importers.hl7.splitting import Message, Segment
from altdesk.importers.observation import When


@dataclass(slots=True)
class Result:
    """An OBX segment with the notes (NTE) that follow it."""

    obx: Segment
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Order:
    """An OBR segment with its specimens (SPM) and results."""

    obr: Segment | None = None
    specimens: list[Segment] = field(default_factory=list)
    results: list[Result] = field(default_factory=list)
    pid: Segment | None = None
    measured: When | None = None
    """When the first result of the specimen was measured, where nothing tells more."""


def orders(message: Message) -> list[Order]:
    """Return the orders of a message.

    A specimen stands before its orders (OUL^R22) or after their results (ORU^R01).
    """
    reader = _Reader()
    for segment in message.segments[1:]:
        reader.take(segment)
    found = [order for order in reader.found if order.results]
    _keep_together(found)
    return found


class _Reader:
    """Collects orders while the segments of a message go by."""

    def __init__(self) -> None:
        self.found: list[Order] = []
        self._pid: Segment | None = None
        self._specimen: Segment | None = None

    def take(self, segment: Segment) -> None:
        match segment.name:
            case "PID":
                self._pid, self._specimen = segment, None
            case "OBR":
                self._begin(segment)
            case "SPM":
                self._take_specimen(segment)
            case "OBX":
                self._order().results.append(Result(segment))
            case "NTE":
                self._take_note(segment)

    def _begin(self, obr: Segment | None) -> Order:
        order = Order(obr, pid=self._pid)
        if self._specimen is not None:
            order.specimens.append(self._specimen)
        self.found.append(order)
        return order

    def _order(self) -> Order:
        is_same = self.found and self.found[-1].pid is self._pid
        return self.found[-1] if is_same else self._begin(None)

    def _take_specimen(self, spm: Segment) -> None:
        follows = self.found and self.found[-1].pid is self._pid
        if follows and self._specimen is None:
            self.found[-1].specimens.append(spm)
        else:
            self._specimen = spm

    def _take_note(self, nte: Segment) -> None:
        results = self.found[-1].results if self.found else []
        if results and nte.text(3):
            results[-1].notes.append(nte.text(3))


_RECEIVED = 14
# Table 0369: blind and proficiency samples, calibrators and controls.
_NOT_OF_A_PATIENT = frozenset("BCEFOQV")


def is_of_a_control(order: Order, header: Segment) -> bool:
    """Tell whether a control or calibrator was measured, not a person's specimen.

    The role of the specimen says so (SPM-11); analysers say it in the header: "Q" as
    the kind of processing (MSH-11), "1" or "2" where 0 is a person's sample (MSH-16).
    """
    roles = {spm.components(11)[0].upper() for spm in order.specimens}
    by_role = bool(roles) and roles <= _NOT_OF_A_PATIENT
    kind = header.components(11)[0].upper()
    return by_role or kind == "Q" or header.text(16) in {"1", "2"}


def collected(order: Order, result: Result, header: Segment) -> When:
    """Return when the specimen was drawn, or the nearest date that the message gives.

    In this order: the specimen's (SPM-17), the order's (OBR-7, or its end, OBR-8),
    when it was received (OBR-14) or asked for (OBR-6), the result's own (OBX-14,
    OBX-19: often the analyser's clock). The date of the report (OBR-22, MSH-7) is
    the last resort and is said.
    """
    observed = order.measured or _own_time(result)
    for spm in order.specimens:
        drawn = read_hl7_time(spm.field(17))
        if drawn is not None:
            return drawn
    told = _told(order)
    if told is not None:
        number, when = told
        return _earlier(observed, when) if number == _RECEIVED else when
    if observed is not None:
        return observed
    obr = order.obr
    reported = (obr and read_hl7_time(obr.field(22))) or read_hl7_time(header.field(7))
    if reported is None:
        return When()
    return When(reported.moment, reported.printed, is_reported=True)


def _told(order: Order) -> tuple[int, When] | None:
    """Return the field of the order that tells a time, and the time."""
    for number in (7, 8, _RECEIVED, 6):
        when = read_hl7_time(order.obr.field(number)) if order.obr else None
        if when is not None:
            return number, when
    return None


def _own_time(result: Result) -> When | None:
    own = (read_hl7_time(result.obx.field(number)) for number in (14, 19))
    return next((when for when in own if when is not None), None)


def _keep_together(found: Sequence[Order]) -> None:
    """Give the results of one specimen one time, where only the analyser tells it.

    An analyser measures them within minutes of each other: they are still one draw.
    """
    together: dict[tuple[int, ...], list[Order]] = {}
    for order in found:
        if _told(order) is None:
            key = (id(order.pid), *map(id, order.specimens))
            together.setdefault(key, []).append(order)
    for several in together.values():
        own = [_own_time(result) for order in several for result in order.results]
        times = [when for when in own if when is not None and when.moment is not None]
        if len({day_of(when.moment) for when in times if when.moment}) == 1:
            first = min(times, key=lambda when: str(when.moment))
            for order in several:
                order.measured = first


def _earlier(observed: When | None, received: When) -> When:
    """Prefer the result's own time where it lies before the arrival."""
    if observed is None or observed.moment is None or received.moment is None:
        return received
    before = str(observed.moment) <= str(received.moment)
    return observed if before else received
