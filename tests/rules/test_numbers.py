import ast
from pathlib import Path

import pytest

import altdesk.rules

FOLDER = Path(altdesk.rules.__file__).parent
FILES = sorted(FOLDER.rglob("*.py"))


def numbers(tree):
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, int | float | complex)
        and not isinstance(node.value, bool)
    ]


@pytest.mark.parametrize("file", FILES, ids=[str(f.relative_to(FOLDER)) for f in FILES])
def test_the_rules_hold_no_number_but_0_and_1(file):
    tree = ast.parse(file.read_text(encoding="utf-8"))

    assert [(line, n) for line, n in numbers(tree) if n not in (0, 1)] == []


def test_the_walk_finds_a_number_wherever_it_hides():
    tree = ast.parse("def f(x=3):\n    return [x[-2], 1e3, 2j, True, 'a9']")

    assert {value for _, value in numbers(tree)} == {3, 2, 1000.0, 2j}
