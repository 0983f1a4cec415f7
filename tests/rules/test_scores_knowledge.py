"""scores.toml: complete; refused with file and entry where it contradicts itself."""

import ast
import copy
from decimal import Decimal
from pathlib import Path

import pytest

import altdesk.rules.scores
from altdesk import bundled
from altdesk.errors import KnowledgeError
from altdesk.rules.scores import compute, definitions, read_definitions

TABLE = bundled.read_toml("resources", "knowledge", "scores.toml")
FOLDER = Path(altdesk.rules.scores.__file__).parent
OWN = [
    *FOLDER.glob("*.py"),
    *FOLDER.parent.glob("product*.py"),
    *FOLDER.parent.glob("library*.py"),
    FOLDER.parent / "self_check.py",
]


SOURCES = {
    entry["id"]
    for entry in bundled.read_toml("resources", "knowledge", "sources.toml")[
        "reference"
    ]
}


def entries(kind, **wanted):
    return lambda table: next(
        e for e in table[kind] if all(e.get(k) == v for k, v in wanted.items())
    )


def change(find, **fields):
    return lambda table: find(table).update(fields)


def drop(find, field):
    return lambda table: find(table).pop(field)


FIB4 = entries("score", id="fib4")
NFS_AGE = entries("parameter", score="nfs", name="age_factor")
CUT = entries("cutoff", score="fib4", age_from=35)
RULE = entries("validity", id="muscle")


@pytest.mark.parametrize(
    ("plant", "named"),
    [
        (drop(FIB4, "formula"), "score fib4"),
        (drop(FIB4, "worked"), "score fib4"),
        (change(FIB4, id="fib5"), "fib"),
        (change(FIB4, source=[]), "score fib4"),
        (change(FIB4, formula_status="sure"), "score fib4"),
        (change(FIB4, worked="{age} / {PLZ}"), "PLZ"),
        (change(FIB4, inputs=["AST [furlong]"], worked="{AST}"), "furlong"),
        (change(FIB4, inputs=["age [years]"]), "score fib4"),
        (drop(NFS_AGE, "unit"), "parameter nfs age_factor"),
        (change(NFS_AGE, source=[]), "parameter nfs age_factor"),
        (drop(NFS_AGE, "status"), "parameter nfs age_factor"),
        (change(NFS_AGE, status="perhaps"), "parameter nfs age_factor"),
        (change(NFS_AGE, name="agefactor"), "age_factor"),
        (
            change(entries("parameter", score="bard", name="bmi_points"), name="x"),
            "bmi_",
        ),
        (change(NFS_AGE, score="nsf"), "nsf"),
        (change(NFS_AGE, value="much"), "score nfs"),
        (change(CUT, low_below=Decimal("3.3")), "score fib4"),
        (change(CUT, age_to=65), "overlap"),
        (change(CUT, age_to=30), "score fib4"),
        (change(CUT, score="fib"), "“fib”"),
        (change(RULE, input="muscles"), "muscles"),
        (drop(RULE, "above"), "muscle"),
        (change(RULE, scores=["fib44"]), "fib44"),
        (change(RULE, effect="ignore"), "score fib4"),
        (change(entries("zone", score="fib4"), place="top"), "score fib4"),
        (change(entries("accepted", input="age"), input="ages"), "score fib4"),
        (change(entries("score", id="apri"), source=[]), "score apri"),
        (lambda t: t["score"].append({**t["score"][0], "id": "fib9"}), "no formula"),
        (lambda t: t["score"].append(t["score"][0]), "twice"),
        (lambda t: t.update(zone=[]), "zones belong together"),
        (lambda t: t.update(zones=[]), "zones"),
        (change(FIB4, source=["STERLING2066"]), "STERLING2066"),
        (change(CUT, low_include=True), "low_include"),
        (change(CUT, age_to=63), "gap between 63 and 65"),
        (lambda t: t["parameter"].append(t["parameter"][0]), "twice"),
        (change(entries("zone", score="nfs", place="low"), place="high"), "twice"),
        (change(RULE, id="pregnant"), "twice"),
        (lambda t: t.update(rule=[]), "score fib4"),
    ],
)
def test_a_planted_contradiction_is_refused_with_file_and_entry(plant, named):
    table = copy.deepcopy(TABLE)
    plant(table)

    with pytest.raises(KnowledgeError) as raised:
        read_definitions(table, SOURCES)

    assert "scores.toml" in str(raised.value)
    assert named in str(raised.value)


def test_the_numbers_come_from_the_table():
    table = copy.deepcopy(TABLE)
    CUT(table)["low_below"] = Decimal("1.5")
    inputs = {"age": 52, "AST": 40, "ALT": 64, "PLT": 200}

    class Changed:
        scores = read_definitions(table, SOURCES)

    assert compute("fib4", inputs).zone == "indeterminate"
    assert compute("fib4", inputs, Changed()).zone == "low"


def test_every_number_of_a_formula_is_shown_with_source_and_unit():
    for definition in definitions().values():
        for parameter in definition.parameters.values():
            assert parameter.unit
            assert parameter.sources


@pytest.mark.parametrize("file", sorted(OWN), ids=lambda f: f.name)
def test_the_code_holds_no_number_but_0_and_1(file):
    tree = ast.parse(file.read_text(encoding="utf-8"))
    numbers = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, int | float)
        and not isinstance(node.value, bool)
    ]

    assert set(numbers) <= {0, 1}
