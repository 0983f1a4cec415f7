"""Find every text of the program that a person reads, for Qt Linguist.

Qt's own finder knows `self.tr("…")` alone. AltDesk also says texts through small
functions (`say`), keeps them in tables (`mark`), in the forms, in `resources/wording`,
and lets the layers below the screens word their faults in English, where no Qt is
known; those come under the context "Sentences" with their places named: "{name}".
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GUI = ROOT / "altdesk" / "gui"
BELOW = ("core", "importers", "exporters", "store", "logbook", "report")
SENTENCES, KNOWLEDGE = "Sentences", "Knowledge"


@dataclass(frozen=True, order=True, slots=True)
class Text:
    """A text in its context; a plural has a count in it, "%n"."""

    context: str
    source: str
    is_plural: bool = False


class UnfoundTextError(Exception):
    """A text is said in a way in which it cannot be found."""


def all_texts() -> list[Text]:
    """Return every text once, ordered by context."""
    found = {*_of_screens(), *_of_wording(), *_of_layers()}
    return sorted(found)


# The screens


def _of_screens() -> Iterator[Text]:
    trees = {path: ast.parse(path.read_text("utf-8")) for path in GUI.glob("*.py")}
    speakers = {path.stem: _speakers(tree) for path, tree in trees.items()}
    for path, tree in sorted(trees.items()):
        known = dict(speakers[path.stem])
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                module = (node.module or "").rpartition(".")[2]
                for alias in node.names:
                    context = speakers.get(module, {}).get(alias.name)
                    if context is not None:
                        known[alias.asname or alias.name] = context
        yield from _said(tree, known, path)


def _speakers(tree: ast.Module) -> dict[str, str]:
    """Return the functions of a module that translate, with their context."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _is_translate(call):
                    context, text = call.args[:2]
                    if isinstance(context, ast.Constant) and isinstance(text, ast.Name):
                        found[node.name] = str(context.value)
            if node.name == "mark":
                found["mark"] = "Words"
    return found


def _is_translate(node: ast.Call) -> bool:
    called = node.func
    name = (
        called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    )
    return name == "translate" and len(node.args) > 1


def _said(tree: ast.Module, known: dict[str, str], path: Path) -> Iterator[Text]:
    for owner, node in _calls(tree):
        called = node.func
        if isinstance(called, ast.Attribute) and called.attr == "tr":
            yield _text(owner, node, path, 0)
        elif _is_translate(node) and isinstance(node.args[0], ast.Constant):
            if not isinstance(node.args[1], ast.Name):
                yield _text(str(node.args[0].value), node, path, 1)
        elif isinstance(called, ast.Name) and called.id in known:
            named = isinstance(node.args[0], ast.Name | ast.Attribute | ast.Subscript)
            if named or known[called.id] == KNOWLEDGE:
                continue  # found where it is marked, or in the knowledge
            yield _text(known[called.id], node, path, 0)


def _calls(tree: ast.AST, owner: str = "") -> Iterator[tuple[str, ast.Call]]:
    """Give each call with the class in which it stands."""
    for node in ast.iter_child_nodes(tree):
        inner = node.name if isinstance(node, ast.ClassDef) else owner
        if isinstance(node, ast.Call):
            yield inner, node
        yield from _calls(node, inner)


def _text(context: str, node: ast.Call, path: Path, at: int) -> Text:
    given = node.args[at]
    if not isinstance(given, ast.Constant) or not isinstance(given.value, str):
        where = f"{path.name}:{node.lineno}"
        message = f"{where}: say a plain text, or mark() it where it stands."
        raise UnfoundTextError(message)
    return Text(context, given.value, is_plural="%n" in given.value)


# The words in resources


_KNOWN = (
    ("analytes", "analyte", "name"),
    ("causes", "cause", "plain_name"),
    ("facts", "fact", "question"),
    ("facts", "fact", "unit"),
    ("scores", "zone", "name"),
)
"""The short words of the knowledge; its sentences stay in English."""


def _is_worded(text: str) -> bool:
    """Tell words from signs such as "kg/m2", "gt_2" or "cm"."""
    return len(text) > 2 and not re.search(r"[_/]", text)


def _of_wording() -> Iterator[Text]:
    folder = ROOT / "resources" / "wording"
    asked = tomllib.loads((folder / "about_you.toml").read_text("utf-8"))
    yield from (Text("Words", group["title"]) for group in asked["group"])
    drawn = tomllib.loads((folder / "draw_context.toml").read_text("utf-8"))
    for group in drawn.values():
        if isinstance(group, list):
            yield from (Text("Words", entry["label"]) for entry in group)

    for file, kind, field in _KNOWN:
        place = ROOT / "resources" / "knowledge" / f"{file}.toml"
        entries = tomllib.loads(place.read_text("utf-8"))[kind]
        told = {entry.get(field, "") for entry in entries}
        yield from (Text(KNOWLEDGE, text) for text in told if _is_worded(text))


# What the layers below say

_LIKE_A_SENTENCE = re.compile(r"(?s)[A-Z“{].*[.?]$|is .*[.]$")
_LETTERS = re.compile(r"[A-Za-z]{2}")
_RUN_TOGETHER = re.compile(r"[a-z]\.[a-z]+ ")  # two that never stand together
_SQL = re.compile(r"(SELECT|INSERT|UPDATE|DELETE|VACUUM|WITH) ")


def _of_layers() -> Iterator[Text]:
    paths = [ROOT / "altdesk" / name for name in ("app.py", "errors.py")]
    for layer in BELOW:
        paths += sorted((ROOT / "altdesk" / layer).rglob("*.py"))
    for path in paths:
        tree = ast.parse(path.read_text("utf-8"))
        for template in _templates(tree):
            yield Text(SENTENCES, template)


def _templates(tree: ast.AST) -> Iterator[str]:
    """Give the sentences of a module, each function with the texts it has named."""
    silent = _docstrings(tree)
    for scope in [tree, *_functions(tree)]:
        named = _named_texts(scope)
        for node in _outermost_texts(scope):
            if id(node) not in silent:
                for parts in _told_parts(node, named):
                    yield from _told(_template(parts))


def _functions(tree: ast.AST) -> list[ast.AST]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def _told(template: str) -> Iterator[str]:
    """Give a template if it is something that a person is told."""
    plain = re.sub(r"\{\w+\}", "", template)
    if " " not in template or not _LETTERS.search(plain) or _SQL.match(template):
        return
    if _LIKE_A_SENTENCE.fullmatch(template) and not _RUN_TOGETHER.search(template):
        yield f"{{name}} {template}" if template.startswith("is ") else template


def _docstrings(tree: ast.AST) -> set[int]:
    return {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def _outermost_texts(node: ast.AST) -> Iterator[ast.expr]:
    """Give the texts of a scope that stand in no other text."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef):
            continue  # a scope of its own
        if isinstance(child, ast.JoinedStr):
            yield child
            for part in child.values:
                yield from _outermost_texts(part)
        elif isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child
        else:
            yield from _outermost_texts(child)


def _named_texts(scope: ast.AST) -> dict[str, list[ast.expr]]:
    """Return the half sentences that a function names, to set them into others.

    A name that can also stand for something else keeps that beside them.
    """
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).extend(_branches(node.value))
    return {name: ways for name, ways in found.items() if any(map(_is_half, ways))}


def _branches(value: ast.expr) -> list[ast.expr]:
    if isinstance(value, ast.IfExp):
        return [*_branches(value.body), *_branches(value.orelse)]
    return [value]


def _is_half(value: ast.expr) -> bool:
    """Tell whether a value is written as a part of a sentence."""
    if not isinstance(value, ast.Constant | ast.JoinedStr):
        return False
    letters = [t.value for t in ast.walk(value) if isinstance(t, ast.Constant)]
    told = "".join(t for t in letters if isinstance(t, str))
    return " " in told and _LETTERS.search(told) is not None


Parts = list[str | ast.expr]


def _told_parts(node: ast.expr, named: dict[str, list[ast.expr]]) -> list[Parts]:
    """Return the letters and values of a text; several where a name has several."""
    if isinstance(node, ast.Constant):
        text = str(node.value)
        return [] if "{" in text else [[text]]
    ways: list[Parts] = [[]]
    for part in getattr(node, "values", ()):
        more = _ways_of(part, named)
        ways = [way + one for way in ways for one in more]
    return ways


def _ways_of(part: ast.expr, named: dict[str, list[ast.expr]]) -> list[Parts]:
    """Return what a part of a text can be: its letters, its value, or named texts."""
    if not isinstance(part, ast.FormattedValue):
        return [[str(getattr(part, "value", ""))]]
    value = part.value
    if not isinstance(value, ast.Name) or value.id not in named:
        return [[value]]
    others = {name: texts for name, texts in named.items() if name != value.id}
    ways: list[Parts] = []
    for text in named[value.id]:
        ways += _told_parts(text, others) if _is_half(text) else [[value]]
    return ways


def _template(parts: Parts) -> str:
    """Return a text with its values named: f"{path.name} is gone" has "{name}"."""
    names: list[str] = []
    return "".join(
        part if isinstance(part, str) else "{" + _name(part, names) + "}"
        for part in parts
    )


def _name(value: ast.expr, taken: list[str]) -> str:
    found = [n.attr for n in ast.walk(value) if isinstance(n, ast.Attribute)]
    found += [n.id for n in ast.walk(value) if isinstance(n, ast.Name)]
    name = next(
        (n.strip("_").lower() for n in found if n.strip("_").isidentifier()), ""
    )
    name = name or "value"
    while name in taken:
        name += "2"
    taken.append(name)
    return name
