"""What is frozen is what AltDesk asks for, each in one exact version."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PINNED = re.compile(r"([A-Za-z0-9._-]+)==([0-9][0-9A-Za-z.]*)")


def pins():
    text = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    found = [PINNED.fullmatch(line) for line in lines]
    assert None not in found, [ln for ln, f in zip(lines, found, strict=True) if not f]
    return {key(match[1]): match[2] for match in found}


def key(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def number(version):
    return tuple(int(part) for part in re.findall(r"\d+", version))


def asked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for words in project["project"]["dependencies"]:
        name, limits = re.match(r"([\w.-]+)([^;]*)", words).groups()
        yield key(name), re.findall(r"(>=|<)([\d.]+)", limits)


def test_every_library_is_pinned_within_its_limits():
    pinned = pins()
    for name, limits in asked():
        for sign, limit in limits:
            at_least = number(pinned[name]) >= number(limit)
            assert at_least is (sign == ">="), f"{name} {sign} {limit}"


def test_what_speaks_to_a_network_is_not_among_them():
    unwanted = {"requests", "urllib3", "httpx", "aiohttp", "certifi", "pyside6-addons"}

    assert unwanted & set(pins()) == set()
