"""A clause of the knowledge base in words: "ALT_X > 1 and not BONE_CAUSE"."""

import ast
from collections.abc import Mapping
from functools import cache

from altdesk import bundled
from altdesk.gui.wording import mark, say, with_mark

_SIGNS: dict[type[ast.cmpop], str] = {
    ast.Gt: mark("is above"),
    ast.GtE: mark("is at least"),
    ast.Lt: mark("is below"),
    ast.LtE: mark("is at most"),
    ast.Eq: mark("is"),
    ast.NotEq: mark("is not"),
    ast.In: mark("is one of"),
    ast.NotIn: mark("is none of"),
}


def clause_in_words(clause: str, meanings: Mapping[str, str]) -> str:
    """Return a clause as a sentence; `meanings` has the words of each name.

    A clause that is no expression (a sentence already) is returned as it is.
    """
    try:
        tree = ast.parse(clause.strip(), mode="eval")
    except (SyntaxError, ValueError):
        return with_mark(clause)
    words = _words(tree.body, meanings, is_inside=False)
    return words[:1].upper() + words[1:]


def _words(node: ast.expr, meanings: Mapping[str, str], *, is_inside: bool) -> str:
    match node:
        case ast.BoolOp():
            return _joined(node, meanings, is_inside=is_inside)
        case ast.UnaryOp(op=ast.Not()):
            inner = _words(node.operand, meanings, is_inside=True)
            return say("not: {what}").format(what=inner)
        case ast.Compare():
            return _compared(node, meanings)
        case _:
            return _term(node, meanings)


def _joined(node: ast.BoolOp, meanings: Mapping[str, str], *, is_inside: bool) -> str:
    word = say("and") if isinstance(node.op, ast.And) else say("or")
    parts = [_words(value, meanings, is_inside=True) for value in node.values]
    words = f" {word} ".join(parts)
    return f"({words})" if is_inside else words


def _compared(node: ast.Compare, meanings: Mapping[str, str]) -> str:
    parts = [_term(node.left, meanings)]
    for sign, term in zip(node.ops, node.comparators, strict=True):
        parts += [say(_SIGNS[type(sign)]), _term(term, meanings)]
    return " ".join(parts)


def _term(node: ast.expr, meanings: Mapping[str, str]) -> str:
    match node:
        case ast.Name():
            return meanings.get(node.id) or meaning_of(node.id)
        case ast.Constant(value=value):
            return with_mark(str(value).replace("_", " "))
        case ast.Tuple(elts=terms) | ast.List(elts=terms) | ast.Set(elts=terms):
            return ", ".join(_term(term, meanings) for term in terms)
        case _:
            return ast.unparse(node)


_FORMS = {
    "_X": mark("{name} as a multiple of its limit"),
    "_KNOWN": mark("{name} is known"),
    "_NEG": mark("{name} is negative"),
    "_POS": mark("{name} is positive"),
}


def meaning_of(name: str) -> str:
    """Return the meaning of a name of the knowledge base in words."""
    told = _meanings().get(name)
    if told is not None:
        return told
    for ending, words in _FORMS.items():
        if name.endswith(ending):
            return say(words).format(name=name.removesuffix(ending))
    return name.replace("_", " ")


@cache
def _meanings() -> dict[str, str]:
    table = bundled.read_toml("resources", "knowledge", "facts.toml")
    return {fact["name"]: fact["meaning"] for fact in table["fact"]}
