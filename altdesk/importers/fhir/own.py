"""What AltDesk's own FHIR export says beside FHIR (extension "as printed")."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal, InvalidOperation

from altdesk.core.number import Number, read_number
from altdesk.core.result import Provenance
from altdesk.importers.fhir.shape import Resource, objects, string
from altdesk.importers.observation import Observation, When
from altdesk.importers.own_values import mark_that_gives

_URL = "urn:altdesk:as-printed"


def with_own_words(observation: Observation, resource: Resource) -> Observation:
    """Return `observation` with what AltDesk had kept of the printed report."""
    own = next((e for e in objects(resource.get("extension")) if _is_own(e)), None)
    if own is None:
        return observation
    parts = {
        string(part.get("url")): string(part.get("valueString"))
        for part in objects(own.get("extension"))
    }
    observation = _with_text(observation, parts.get("text", ""))
    return replace(
        observation,
        low=_open(">", observation.low, parts.get("low-is-open")),
        high=_open("<", observation.high, parts.get("high-is-open")),
        unit=observation.unit or parts.get("unit", ""),
        has_no_unit=parts.get("has-no-unit") == "true",
        when=_when(parts.get("collected", "")) or observation.when,
        provenance=_provenance(parts),
    )


def _is_own(extension: Resource) -> bool:
    return string(extension.get("url")) == _URL


def _with_text(observation: Observation, text: str) -> Observation:
    if not text:
        return observation
    try:
        value = Decimal(observation.text)
    except InvalidOperation:
        return observation
    mark = mark_that_gives(text, value)
    printed = read_number(text, mark)
    if not isinstance(printed, Number) or printed.value != value:
        return observation  # another program has changed the number since
    return replace(observation, text=text, comparator="", mark=mark)


def _open(sign: str, limit: str, is_open: str | None) -> str:
    return f"{sign}{limit}" if limit and is_open == "true" else limit


def _when(text: str) -> When | None:
    try:
        return When(datetime.fromisoformat(text)) if text else None
    except ValueError:
        return None


def _provenance(parts: dict[str, str]) -> Provenance | None:
    if "format" not in parts:
        return None
    rest = (parts.get(name, "") for name in ("file", "sha256", "place"))
    return Provenance(parts["format"], *rest)
