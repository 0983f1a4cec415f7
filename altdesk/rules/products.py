"""Medicines, herbs and supplements: from a name as typed to what is documented.

A name is folded (case, accents, dose, form and salt do not matter) and then matched
whole. What is only similar is offered as a question, never taken. What is not on the
list stays unknown, and is said to be unknown.
"""

import re
from collections.abc import Iterable
from functools import cache

from altdesk.rules.product_loading import (
    FILE,
    Product,
    Products,
    join,
    read_products,
    words,
)
from altdesk.rules.shape_check import read_with_sources

__all__ = [
    "Product",
    "Products",
    "complete",
    "describe",
    "find",
    "find_all",
    "products",
    "suggest",
]

_PARTS = re.compile(
    r"[()\[\]+&;,]|(?<![0-9])/|/(?![0-9])|\s(?:and|with|plus|und|mit|et|y|e|con)\s"
)
_AMOUNT = re.compile(r"[0-9]+(?:[.,][0-9]+)*(?P<rest>[a-zµ%]*)")


@cache
def products() -> Products:
    """Return the products of `resources/knowledge/drugs.toml`."""
    return read_products(*read_with_sources(FILE))


def find(name: str) -> Product | None:
    """Return the product that `name`, as typed, means; None: not on the list.

    Of a mixture the best documented part is returned; `find_all` gives every part.
    """
    order = products().categories
    found = find_all(name)
    return min(found, key=lambda p: order.index(p.category), default=None)


def find_all(name: str) -> tuple[Product, ...]:
    """Return the products that `name` means or is a mixture of, as far as known."""
    whole = _match(name)
    if whole is not None:
        return (whole,)
    parts = [_match(part) for part in _PARTS.split(name.casefold()) if part.strip()]
    return tuple(dict.fromkeys(part for part in parts if part is not None))


def complete(prefix: str, limit: int) -> tuple[str, ...]:
    """Return at most `limit` names that begin, or have a word that begins, so.

    A name that is not the product's own has that behind it: "Lipitor (Atorvastatin)".
    """
    wanted = join(words(prefix))
    if not wanted:
        return ()
    found: dict[str, tuple[int, str]] = {}
    for product in products().products.values():
        for name in product.names:
            rank = _rank(name, wanted)
            own = product.names[0]
            shown = name if name == own else f"{name} ({own})"
            known = found.get(product.id)
            if rank is not None and (known is None or rank < known[0]):
                found[product.id] = (rank, shown)
    ranked = sorted(found.values(), key=lambda pair: (pair[0], pair[1].casefold()))
    return tuple(shown for _, shown in ranked[:limit])


def suggest(name: str, limit: int) -> tuple[Product, ...]:
    """Return products with a similar name, to ask "did you mean": never to assume."""
    from difflib import get_close_matches

    known = products()
    bare = join(_bare(_bare(words(name), known.doses), known.dropped | known.parts))
    close = get_close_matches(bare, known.by_name, n=limit + limit) if bare else []
    ids = dict.fromkeys(known.by_name[match] for match in close)
    return tuple(known.products[i] for i in ids)[:limit]


def describe(name: str) -> str:
    """Return the sentence about a product as typed; the unknown is said to be so."""
    product = find(name)
    wording = products().wording
    if product is None:
        return wording["product.unknown"].format(name=name.strip())
    return wording["product.known"].format(
        name=product.name,
        meaning=product.category_meaning,
        category=product.category,
    )


def _match(text: str) -> Product | None:
    known = products()
    typed = tuple(words(text))
    # "Green tea extract 500 mg" names the extract; "valerian root" names valerian.
    tiers = [typed]
    for dropped in (known.doses, known.dropped, known.parts):
        tiers.append(_bare(tiers[-1], dropped))
    for tried in tiers:
        if not tried:
            continue
        found = known.by_name.get(join(tried)) or known.by_words.get(frozenset(tried))
        if found is not None:
            return known.products[found]
    return None


def _rank(name: str, wanted: str) -> int | None:
    """Return 0 for a name that begins with `wanted`, 1 for one of its words."""
    parts = tuple(words(name))
    if join(parts).startswith(wanted):
        return 0
    return 1 if any(word.startswith(wanted) for word in parts) else None


def _bare(parts: Iterable[str], dropped: frozenset[str]) -> tuple[str, ...]:
    """Return the words that can name a substance: no amount, form, salt or maker."""
    return tuple(w for w in parts if w not in dropped and not _is_amount(w, dropped))


def _is_amount(word: str, dropped: frozenset[str]) -> bool:
    found = _AMOUNT.fullmatch(word)
    return found is not None and (
        found["rest"] in {"", "%"} or found["rest"] in dropped
    )
