"""No literal of the code reaches a widget without going through the translation."""

import ast
import re
from pathlib import Path

import pytest

import altdesk.gui

GUI = Path(altdesk.gui.__file__).parent
WORD = re.compile(r"[^\W\d_]{3,}")
SHOWING = frozenset(
    [
        "Label",
        "Button",
        "Choice",
        "QLabel",
        "QPushButton",
        "QCheckBox",
        "QRadioButton",
        "QAction",
        "Part",
        "setText",
        "setToolTip",
        "setPlaceholderText",
        "setWindowTitle",
        "setTitle",
        "addItem",
        "setAccessibleName",
        "setAccessibleDescription",
        "show_text",
        "tell",
        "insertItem",
        "setHorizontalHeaderLabels",
        "setHeaderLabels",
        "addAction",
        "addTab",
    ]
)
# Names, and a unit.
OWN = frozenset({"AltDesk", "Apache-2.0", "Python", "FIB-4", "kg/m²"})


def literals(node):
    """Give the words that stand in a value as it is shown, not in calls within it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (p.value for p in node.values if isinstance(p, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from literals(node.left)
        yield from literals(node.right)
    elif isinstance(node, ast.List | ast.Tuple):
        for item in node.elts:
            yield from literals(item)


def shown(tree):
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in SHOWING:
            for text in literals(node.args[0]):
                rest = text
                for own in OWN:
                    rest = rest.replace(own, "")
                if WORD.search(rest):
                    yield f"{node.lineno}: {name}({text!r})"


@pytest.mark.parametrize(
    "code",
    ['Label("Nothing yet")', 'x.setText(f"{n} results")', 'b.addItem("Not" + " once")'],
)
def test_a_planted_literal_is_found(code):
    assert list(shown(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    ['Label(self.tr("Nothing yet"))', 'x.setText(f"{say(words)} ×")', "Label(name)"],
)
def test_a_translated_text_is_no_literal(code):
    assert not list(shown(ast.parse(code)))


@pytest.mark.parametrize("path", sorted(GUI.glob("*.py")), ids=lambda p: p.stem)
def test_no_literal_reaches_a_widget(path):
    assert list(shown(ast.parse(path.read_text("utf-8")))) == []
