"""Fills what names the version: man page, metainfo, Debian's changelog.

`CHANGELOG.md` is the one source of what changed and when, `altdesk/__init__.py` of
the version.
"""

import re
import textwrap
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape

from bundle.places import PACKAGING, ROOT, BuildError, moment, version

MAINTAINER = "The AltDesk developers <altdesk@example.org>"
_HEAD = re.compile(r"## (\d+\.\d+(?:\.\d+)?) \((.+)\)")
_POINT = re.compile(r"^- ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Release:
    """One version of the changelog: its day, and its points in plain words."""

    version: str
    day: datetime
    points: tuple[str, ...]


def releases() -> tuple[Release, ...]:
    """Return what the changelog tells, the newest first.

    A version that is not yet released carries the time of the commit.

    Raises:
        BuildError: the newest version there is not the program's.
    """
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    parts = _HEAD.split(text)[1:]
    found = tuple(
        Release(number, _day(day), _points(body))
        for number, day, body in zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    )
    if not found or found[0].version != version():
        message = f"CHANGELOG.md does not begin with version {version()}."
        raise BuildError(message)
    return found


def filled(name: str) -> str:
    """Return a file of packaging/linux with version, day and releases put in."""
    text = (PACKAGING / "linux" / name).read_text(encoding="utf-8")
    day = datetime.fromtimestamp(moment(), UTC)
    for mark, words in (
        ("@VERSION@", version()),
        ("@MONTH@", f"{day:%B %Y}"),
        ("@RELEASES@", "\n".join(map(_as_xml, releases()))),
    ):
        text = text.replace(mark, words)
    return text


def debian_changelog() -> str:
    """Return the changelog in the form that Debian's tools read."""
    return "\n".join(map(_as_debian, releases()))


def _day(words: str) -> datetime:
    try:
        return datetime.strptime(words, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(moment(), UTC)


def _points(body: str) -> tuple[str, ...]:
    found = _POINT.split(body)[1:]
    return tuple(re.sub(r"\s+", " ", point).strip() for point in found)


def _as_xml(release: Release) -> str:
    points = "".join(
        f"          <li>{escape(point.replace('`', ''))}</li>\n"
        for point in release.points
    )
    return (
        f'    <release version="{release.version}" date="{release.day:%Y-%m-%d}">\n'
        f"      <description>\n        <ul>\n{points}        </ul>\n"
        "      </description>\n    </release>"
    )


def _as_debian(release: Release) -> str:
    points = "\n".join(
        textwrap.fill(
            point, 78, initial_indent="  * ", subsequent_indent="    "
        )
        for point in release.points
    )  # fmt: skip
    day = format_datetime(release.day)
    return (
        f"altdesk ({release.version}) unstable; urgency=medium\n\n{points}\n\n"
        f" -- {MAINTAINER}  {day}\n"
    )
