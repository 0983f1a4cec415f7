"""Days as they are written in China, Japan, Korea, Taiwan and Hungary: year first.

The years of Taiwan are counted from 1912, those of Japan from an emperor's accession.
"""

import re
import unicodedata

_DAY = re.compile(
    r"(?P<era>民國|民国|中華民國|大正|昭和|平成|令和|[TSHR](?=[0-9]))?\s?"
    r"(?P<year>[0-9]{1,4}|元)\s?(?P<sign>[年년./-])\s?(?P<month>[0-9]{1,2})\s?"
    r"[月월./-]\s?(?P<day>[0-9]{1,2})\s?[日일.]?"
)
_YEARS_BEFORE = {
    "民國": 1911,
    "民国": 1911,
    "中華民國": 1911,
    "大正": 1911,
    "T": 1911,
    "昭和": 1925,
    "S": 1925,
    "平成": 1988,
    "H": 1988,
    "令和": 2018,
    "R": 2018,
}
_WEEKDAY = re.compile(r"\s?[(（][月火水木金土日一二三四五六월화수목금토일][)）]$")


def read_eastern_day(text: str) -> tuple[int, int, int] | None:
    """Return year, month and day of "2024年3月12日", "令和6年3月12日" or "113/03/12".

    A year of three digits is Taiwan's: no other calendar in use writes it so.
    """
    bare = _WEEKDAY.sub("", unicodedata.normalize("NFKC", text).strip())
    found = _DAY.fullmatch(bare)
    if found is None:
        return None
    year = 1 if found["year"] == "元" else int(found["year"])
    era = found["era"] or ("民國" if len(found["year"]) == len("113") else "")
    if not era and len(found["year"]) != len("2024"):
        return None
    return year + _YEARS_BEFORE.get(era, 0), int(found["month"]), int(found["day"])
