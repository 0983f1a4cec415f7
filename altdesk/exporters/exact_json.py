"""JSON with exact numbers: a Decimal is written as it stands, not as a float."""

import json
from decimal import Decimal
from typing import Any


def dumps(node: Any, indent: int = 1) -> str:
    """Return `node` as JSON text; `None` values of objects are left out."""
    return "".join(_pieces(node, indent, 0)) + "\n"


def _pieces(node: Any, indent: int, depth: int) -> list[str]:
    if isinstance(node, dict):
        kept = {key: value for key, value in node.items() if value is not None}
        inside = [
            f"{json.dumps(str(key), ensure_ascii=False)}: "
            + "".join(_pieces(value, indent, depth + 1))
            for key, value in kept.items()
        ]
        return _joined("{", inside, "}", indent, depth)
    if isinstance(node, list | tuple):
        inside = ["".join(_pieces(one, indent, depth + 1)) for one in node]
        return _joined("[", inside, "]", indent, depth)
    if isinstance(node, Decimal):
        return [f"{node:f}"]
    return [json.dumps(node, ensure_ascii=False, allow_nan=False)]


def _joined(
    start: str, inside: list[str], end: str, indent: int, depth: int
) -> list[str]:
    if not inside:
        return [start, end]
    margin = "\n" + " " * indent * (depth + 1)
    return [start, margin, f",{margin}".join(inside), "\n" + " " * indent * depth, end]
