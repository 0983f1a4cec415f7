"""Clauses: the conditions of the knowledge files, parsed once and never executed.

A clause is a small part of Python's expression grammar (comparisons, and, or, not,
in, names, numbers, strings, brackets). It is read with `ast`, checked against the
vocabulary and turned into plain functions; there is no `eval`.

Unknown is a value of its own: an unknown yes/no fact counts as no, and a comparison
with an unknown value is false (clinical.md 0).
"""

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import inf, nextafter
from typing import Any

from altdesk.errors import KnowledgeError

Value = bool | float | str
Read = Callable[[str], Value | None]
Test = Callable[[Read], bool]
_Term = Callable[[Read], Value | None]


class Kind(StrEnum):
    """What a name of the vocabulary stands for."""

    YES_NO = "yes_no"
    NUMBER = "number"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Word:
    """A name that clauses may use; `values` are the texts it can have."""

    name: str
    kind: Kind
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clause:
    """A parsed condition.

    `candidates` are, for each name, the values around which the condition can turn.
    """

    text: str
    names: tuple[str, ...]
    candidates: Mapping[str, tuple[Value, ...]]
    holds: Test

    def could_turn_on(self, read: Read) -> tuple[str, ...]:
        """Return the unknown names of which a single one could change the answer."""
        now = self.holds(read)
        return tuple(
            name
            for name in self.names
            if read(name) is None
            and any(
                self.holds(_supposing(read, name, value)) is not now
                for value in self.candidates[name]
            )
        )


def _supposing(read: Read, name: str, value: Value) -> Read:
    return lambda other: value if other == name else read(other)


_COMPARE: dict[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


def parse(text: str, words: Mapping[str, Word], place: str) -> Clause:
    """Return the clause that `text` writes.

    Raises:
        KnowledgeError: the text is no clause, names an unknown fact, or compares
            what cannot be compared; `place` names file and entry.
    """
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except SyntaxError as error:
        raise KnowledgeError(f"{place}: “{text}” is no clause.") from error
    parser = _Parser(words, place)
    holds = parser.condition(tree)
    found = {name: tuple(dict.fromkeys(v)) for name, v in parser.candidates.items()}
    return Clause(text, tuple(found), found, holds)


@dataclass
class _Parser:
    words: Mapping[str, Word]
    place: str

    def __post_init__(self) -> None:
        self.candidates: dict[str, list[Value]] = {}

    def condition(self, node: ast.expr) -> Test:
        match node:
            case ast.BoolOp(op=ast.And(), values=values):
                return _both([self.condition(value) for value in values])
            case ast.BoolOp(op=ast.Or(), values=values):
                return _either([self.condition(value) for value in values])
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return _negation(self.condition(operand))
            case ast.Compare():
                return self._comparison(node)
            case ast.Name(id=name):
                return self._yes_no(name)
        raise self._refusal(node, "is not allowed in a clause")

    def _yes_no(self, name: str) -> Test:
        word = self._word(name)
        if word.kind is not Kind.YES_NO:
            raise KnowledgeError(f"{self.place}: {name} is not a yes/no fact.")
        self.candidates[name].extend((True, False))
        return lambda read: read(name) is True

    def _word(self, name: str) -> Word:
        word = self.words.get(name)
        if word is None:
            why = f"the name {name} is unknown in facts.toml and analytes.toml."
            raise KnowledgeError(f"{self.place}: {why}")
        self.candidates.setdefault(name, [])
        return word

    def _comparison(self, node: ast.Compare) -> Test:
        sides = [node.left, *node.comparators]
        tests = [
            self._pair(left, op, right)
            for left, op, right in zip(sides, node.ops, sides[1:], strict=False)
        ]
        return tests[0] if len(tests) == 1 else _both(tests)

    def _pair(self, left: ast.expr, op: ast.cmpop, right: ast.expr) -> Test:
        self._weigh(left, op, right)
        if isinstance(op, ast.In):
            return _membership(self._term(left), self._texts(right))
        compare = _COMPARE.get(type(op))
        if compare is None:
            raise self._refusal(left, "is compared in a way clauses do not know")
        match left, right:
            case ast.Name(id=name), ast.Constant(
                value=str() | int() | float() as limit
            ):
                constant = limit if isinstance(limit, str) else float(limit)
                return _AGAINST_CONSTANT[type(op)](name, constant)
        return _ordering(self._term(left), compare, self._term(right))

    def _weigh(self, left: ast.expr, op: ast.cmpop, right: ast.expr) -> None:
        """Refuse unlike things; note the values at which the comparison turns."""
        for name, other in ((left, right), (right, left)):
            if isinstance(name, ast.Name):
                word = self._word(name.id)
                self._fit(word, op, other)
        if not isinstance(left, ast.Name) and not isinstance(right, ast.Name):
            raise self._refusal(left, "is compared without a fact")

    def _fit(self, word: Word, op: ast.cmpop, other: ast.expr) -> None:
        noted = self.candidates[word.name]
        match word.kind, other:
            case Kind.NUMBER, ast.Constant(value=int() | float() as limit):
                if isinstance(op, ast.In) or isinstance(limit, bool):
                    raise self._refusal(other, f"cannot be compared with {word.name}")
                middle = float(limit)
                noted.extend((nextafter(middle, -inf), middle, nextafter(middle, inf)))
            case Kind.NUMBER, ast.Name():
                pass
            case Kind.TEXT, ast.Constant() | ast.Tuple():
                if not isinstance(op, ast.Eq | ast.NotEq | ast.In):
                    raise self._refusal(other, f"cannot be compared with {word.name}")
                texts = self._texts(other)
                if unknown := sorted(texts - set(word.values)):
                    message = f"{self.place}: {word.name} is never {unknown[0]!r}."
                    raise KnowledgeError(message)
                rest = [value for value in word.values if value not in texts]
                noted.extend((*sorted(texts), *rest))
            case _:
                raise self._refusal(other, f"cannot be compared with {word.name}")

    def _texts(self, node: ast.expr) -> frozenset[str]:
        parts = node.elts if isinstance(node, ast.Tuple) else [node]
        found = [part.value for part in parts if isinstance(part, ast.Constant)]
        texts = [value for value in found if isinstance(value, str)]
        if len(texts) != len(parts):
            raise self._refusal(node, "should be a text, or texts in brackets")
        return frozenset(texts)

    def _term(self, node: ast.expr) -> _Term:
        match node:
            case ast.Name(id=name):
                return lambda read: read(name)
            case ast.Constant(value=str() | int() | float() as value):
                constant = value if isinstance(value, str) else float(value)
                return lambda _: constant
        raise self._refusal(node, "is not allowed in a clause")

    def _refusal(self, node: ast.expr, why: str) -> KnowledgeError:
        return KnowledgeError(f"{self.place}: “{ast.unparse(node)}” {why}.")


# The closures below run a thousand times for one interpretation: plain loops, and a
# shape of its own for what most clauses are, "name against number".


def _both(tests: list[Test]) -> Test:
    match tests:
        case [one, other]:
            return lambda read: one(read) and other(read)

    def holds(read: Read) -> bool:
        for test in tests:  # noqa: SIM110
            if not test(read):
                return False
        return True

    return holds


def _either(tests: list[Test]) -> Test:
    match tests:
        case [one, other]:
            return lambda read: one(read) or other(read)

    def holds(read: Read) -> bool:
        for test in tests:  # noqa: SIM110
            if test(read):
                return True
        return False

    return holds


def _negation(test: Test) -> Test:
    return lambda read: not test(read)


def _membership(term: _Term, texts: frozenset[str]) -> Test:
    return lambda read: term(read) in texts


_AGAINST_CONSTANT: dict[type[ast.cmpop], Callable[[str, Any], Test]] = {
    ast.Eq: lambda name, x: lambda read: read(name) == x,
    ast.NotEq: lambda name, x: lambda read: (v := read(name)) is not None and v != x,
    ast.Lt: lambda name, x: lambda read: (v := read(name)) is not None and v < x,
    ast.LtE: lambda name, x: lambda read: (v := read(name)) is not None and v <= x,
    ast.Gt: lambda name, x: lambda read: (v := read(name)) is not None and v > x,
    ast.GtE: lambda name, x: lambda read: (v := read(name)) is not None and v >= x,
}


def _ordering(left: _Term, compare: Callable[[Any, Any], bool], right: _Term) -> Test:
    def holds(read: Read) -> bool:
        one, other = left(read), right(read)
        return one is not None and other is not None and compare(one, other)

    return holds
