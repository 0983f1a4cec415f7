"""Reading the list of products, and folding the names on it."""

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from altdesk.errors import KnowledgeError
from altdesk.rules.explanation import SourceStatus

FILE = "drugs.toml"
_PRODUCT = frozenset(
    [
        "id",
        "name",
        "other_names",
        "group",
        "kind",
        "livertox_category",
        "pattern",
        "usual_start",
        "source",
        "category_status",
        "pattern_status",
    ]
)
_TABLES = frozenset(
    [
        "category",
        "product",
        "synonym",
        "dropped",
        "dropped_dose",
        "dropped_part",
        "narrowing",
        "wording",
    ]
)
_PATTERNS = frozenset({"hepatocellular", "cholestatic", "mixed", "any"})
_QUALIFIED = re.compile(r"(?P<name>[^(]+)\((?P<inner>[^)]+)\)")
_SPLIT = re.compile(r"[^0-9a-zµ%.,]+")
_NOISE = re.compile(r"[®™©'’`´]")


@dataclass(frozen=True, slots=True)
class Product:
    """A product of the list, with what LiverTox documents of it.

    `names` are all that find it, `shown_names` those worth showing beside its own.
    `category` tells how well a link is documented, not how likely it is in one
    person. `only` narrows it: "high dose", "tablets".
    """

    id: str
    name: str
    names: tuple[str, ...]
    shown_names: tuple[str, ...]
    only: str
    group: str
    kind: str
    category: str
    category_meaning: str
    pattern: str
    usual_start: str
    sources: tuple[str, ...]
    category_status: SourceStatus
    pattern_status: SourceStatus

    @property
    def is_herb(self) -> bool:
        return self.kind != "medicine"


@dataclass(frozen=True, slots=True)
class Products:
    """All products, found by what people call them."""

    products: Mapping[str, Product]
    categories: tuple[str, ...]
    wording: Mapping[str, str]
    doses: frozenset[str]
    dropped: frozenset[str]
    parts: frozenset[str]
    by_name: Mapping[str, str] = field(default_factory=dict)
    by_words: Mapping[frozenset[str], str] = field(default_factory=dict)


def read_products(table: Mapping[str, Any], sources: Container[str]) -> Products:
    """Return the products of a table of the form of `drugs.toml`.

    `sources` are the ids that an entry may name.

    Raises:
        KnowledgeError: an entry is incomplete or contradicts another one.
    """
    _check_tables(table, sources)
    meanings = {c["category"]: c["meaning"] for c in table["category"]}
    further: dict[str, list[str]] = {}
    for entry in table.get("synonym", ()):
        further.setdefault(entry["product"], []).extend(entry["names"])
    narrowing = _words_of(table, "narrowing")
    found: dict[str, Product] = {}
    for entry in table["product"]:
        if entry["id"] in found:
            raise _refusal(entry["id"], "it stands twice.")
        extra = further.pop(entry["id"], [])
        found[entry["id"]] = _product(entry, meanings, extra, narrowing)
    for unknown in further:
        raise _refusal(f"synonym {unknown}", "there is no such product.")
    wording = {w["id"]: w["text"] for w in table.get("wording", ())}
    by_name, by_words = _index(found)
    return Products(
        found,
        _order(meanings),
        wording,
        _words_of(table, "dropped_dose"),
        _words_of(table, "dropped"),
        _words_of(table, "dropped_part"),
        by_name,
        by_words,
    )


def _words_of(table: Mapping[str, Any], kind: str) -> frozenset[str]:
    return frozenset(fold(w) for entry in table.get(kind, ()) for w in entry["words"])


def _order(meanings: Mapping[str, str]) -> tuple[str, ...]:
    """Return the categories, the best documented first: A, A[HD], B ... E*, E."""
    return tuple(sorted(meanings, key=lambda c: (c[0], c == "E", c)))


def _product(
    entry: Mapping[str, Any],
    meanings: Mapping[str, str],
    extra: list[str],
    narrowing: frozenset[str],
) -> Product:
    _check_product(entry, meanings)
    own, only, second = _own_names(entry["name"], narrowing)
    names = (*own, *second, *entry["other_names"], *extra)
    return Product(
        id=entry["id"],
        name=entry["name"],
        names=tuple(dict.fromkeys(names)),
        shown_names=(*second, *entry["other_names"]),
        only=only,
        group=entry["group"],
        kind=entry["kind"],
        category=entry["livertox_category"],
        category_meaning=meanings[entry["livertox_category"]],
        pattern=entry["pattern"],
        usual_start=entry["usual_start"],
        sources=tuple(entry["source"]),
        category_status=SourceStatus(entry["category_status"]),
        pattern_status=SourceStatus(entry["pattern_status"]),
    )


def _check_product(entry: Mapping[str, Any], meanings: Mapping[str, str]) -> None:
    name = f"product {entry['id']}"
    for status in ("category_status", "pattern_status"):
        if entry.get(status) not in set(SourceStatus):
            raise _refusal(name, f"its {status} is not verified, recalled or design.")
    if unknown := sorted(set(entry) - _PRODUCT - {"note"}):
        raise _refusal(name, f"the word “{unknown[0]}” is unknown.")
    if missing := sorted(_PRODUCT - set(entry)):
        raise _refusal(name, f"“{missing[0]}” is missing.")
    if entry["pattern"] not in _PATTERNS:
        raise _refusal(name, f"pattern “{entry['pattern']}” is unknown.")
    if entry["livertox_category"] not in meanings:
        raise _refusal(name, f"category “{entry['livertox_category']}” is unknown.")


def _own_names(
    text: str, narrowing: frozenset[str]
) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    """Return the names in "Turmeric or curcumin (concentrated)", and what narrows."""
    found = _QUALIFIED.fullmatch(text)
    outer = found["name"].strip() if found else text
    inner = found["inner"] if found else ""
    several = outer.split(" or ")
    names = (outer, *several) if several[1:] else (outer,)
    is_narrowed = inner in narrowing
    second = (inner,) if inner and not is_narrowed else ()
    return names, inner if is_narrowed else "", second


def _check_tables(table: Mapping[str, Any], sources: Container[str]) -> None:
    for kind, entries in table.items():
        if kind not in _TABLES:
            raise _refusal(kind, "this kind of entry is unknown.")
        for entry in entries:
            named = (entry.get(w) for w in ("id", "product", "category", "kind"))
            name = f"{kind} {next((word for word in named if word), '')}".strip()
            _check_support(name, entry, sources)


def _check_support(
    name: str, entry: Mapping[str, Any], sources: Container[str]
) -> None:
    if not entry.get("source"):
        raise _refusal(name, "it has no source.")
    for source in entry["source"]:
        if source not in sources:
            raise _refusal(name, f"the source {source} is not in sources.toml.")
    status = entry.get("status", entry.get("category_status"))
    if status not in set(SourceStatus):
        raise _refusal(name, "its status is not verified, recalled or design.")


def _refusal(entry: str, what: str) -> KnowledgeError:
    message = f"The knowledge file {FILE} is refused, entry {entry}: {what}"
    return KnowledgeError(message, "Install AltDesk again.")


def _index(
    found: Mapping[str, Product],
) -> tuple[dict[str, str], dict[frozenset[str], str]]:
    by_name: dict[str, str] = {}
    by_words: dict[frozenset[str], str] = {}
    for product in found.values():
        for name in product.names:
            parts = tuple(words(name))
            other = by_name.setdefault(join(parts), product.id)
            if other != product.id:
                raise _refusal(product.id, f"“{name}” also names {other}.")
            by_words.setdefault(frozenset(parts), product.id)
    return by_name, by_words


def fold(text: str) -> str:
    """Return the text without case, accents and signs of trade."""
    text = _NOISE.sub("", text.casefold()).replace("ß", "ss")
    plain = unicodedata.normalize("NFKD", text.replace("μ", "µ").replace("µ", "u"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def words(text: str) -> Iterator[str]:
    """Return the folded words of a name."""
    for word in _SPLIT.split(fold(text)):
        bare = word.strip(".,")
        if bare:
            yield bare


def join(parts: Iterable[str]) -> str:
    """Return the name without its gaps: "Ben-u-ron" and "Benuron" are one."""
    return "".join(parts)
