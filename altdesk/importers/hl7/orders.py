"""Messages into orders: what was asked for, the specimen, and the results."""

from collections.abc import Iterator
from dataclasses import dataclass, field

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


def orders(message: Message) -> Iterator[Order]:
    """Yield the orders of a message.

    A specimen stands before its orders (OUL^R22) or after their results (ORU^R01).
    """
    reader = _Reader()
    for segment in message.segments[1:]:
        reader.take(segment)
    yield from (order for order in reader.found if order.results)


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


def collected(order: Order, result: Result, header: Segment) -> When:
    """Return when the specimen was drawn, or the nearest date that the message gives.

    In this order: the specimen's (SPM-17), the order's (OBR-7), when it was received
    (OBR-14) or asked for (OBR-6), the result's own (OBX-14: often the analyser's
    clock). The date of the report (OBR-22, MSH-7) is the last resort and is said.
    """
    observed = read_hl7_time(result.obx.field(14))
    for spm in order.specimens:
        drawn = read_hl7_time(spm.field(17))
        if drawn is not None:
            return drawn
    for number in (7, 14, 6):
        when = read_hl7_time(order.obr.field(number)) if order.obr else None
        if when is not None:
            return _earlier(observed, when) if number == 14 else when
    if observed is not None:
        return observed
    obr = order.obr
    reported = (obr and read_hl7_time(obr.field(22))) or read_hl7_time(header.field(7))
    if reported is None:
        return When()
    return When(reported.moment, reported.printed, is_reported=True)


def _earlier(observed: When | None, received: When) -> When:
    """Prefer the result's own time where it lies before the arrival."""
    if observed is None or observed.moment is None or received.moment is None:
        return received
    before = str(observed.moment) <= str(received.moment)
    return observed if before else received
