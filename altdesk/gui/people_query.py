"""What is typed to find a person: a name, a number, a year or a day of birth."""

from datetime import date

from altdesk.core.day import TwoDays, read_day
from altdesk.store.work_list import WorkOrder, WorkQuery


def asked_for(text: str, today: date) -> WorkQuery:
    """Return the query for a typed text; a day may be written in any usual way."""
    read = read_day(text, today, is_past=True)
    born: tuple[date, ...] = ()
    if isinstance(read, TwoDays):
        born = (read.day_first, read.month_first)
    elif read is not None:
        born = (read,)
    return WorkQuery(WorkOrder.NAME, search=text.strip(), born=born)
