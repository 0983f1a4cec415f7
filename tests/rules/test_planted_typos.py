"""A typo planted anywhere in the knowledge files is refused, by file and entry."""

import copy
from decimal import Decimal

import pytest

from altdesk import bundled
from altdesk.core.catalogue import catalogue
from altdesk.errors import KnowledgeError
from altdesk.rules import knowledge as knowledge_of
from altdesk.rules import products
from altdesk.rules.loading import check_others, read_knowledge
from altdesk.rules.scores import definitions
from altdesk.rules.shape_check import check_shape
from altdesk.rules.table_shapes import FIGURES, SENTENCES, SHAPES
from altdesk.rules.tables import FOLDER, Row, Table, read_table

SOURCES = frozenset(row.id for row in read_table("sources.toml").rows("reference"))
TABLES = [(file, path) for file, shapes in SHAPES.items() for path in shapes]


def entries_of(content, path):
    """Return all entries of a table; a dot leads into entries."""
    first, _, rest = path.partition(".")
    found = content.get(first, [])
    return found if not rest else [i for e in found for i in e.get(rest, [])]


def wrong(value):
    """Return something of another type."""
    return "some" if isinstance(value, int | Decimal | list) else 7


def refused(file, content):
    with pytest.raises(KnowledgeError) as raised:
        check_shape(Table(file, content), SOURCES)
    return str(raised.value)


@pytest.mark.parametrize(("file", "path"), TABLES)
@pytest.mark.parametrize("place", [0, -1])
def test_every_word_of_an_entry_is_checked(file, path, place):
    words = list(entries_of(read_table(file).content, path)[place])
    needed = {w.strip("#!").partition(":")[0] for w in SHAPES[file][path].split()}

    for word in words:
        typed = copy.deepcopy(dict(read_table(file).content))
        entry = entries_of(typed, path)[place]
        entry[word] = wrong(entry[word])
        assert file in refused(file, typed)

        renamed = copy.deepcopy(dict(read_table(file).content))
        entry = entries_of(renamed, path)[place]
        entry[f"{word}_"] = entry.pop(word)
        assert f"“{word}_” is unknown" in refused(file, renamed)

        if word in needed | {"source"}:
            lost = copy.deepcopy(dict(read_table(file).content))
            del entries_of(lost, path)[place][word]
            assert f"it has no “{word}”" in refused(file, lost)


@pytest.mark.parametrize(("file", "path"), TABLES)
@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"source": []}, "it names no source"),
        ({"source": ["KW02017"]}, "the source KW02017"),
        ({"source": [7]}, "source"),
        ({"further": 1}, "the word “further” is unknown"),
    ],
)
def test_every_entry_names_its_sources_and_nothing_foreign(file, path, change, told):
    content = copy.deepcopy(dict(read_table(file).content))
    entry = entries_of(content, path)[-1]
    entry.update(change)

    message = refused(file, content)

    assert told in message
    named = (entry[w] for w in ("id", "name", "product", "analyte") if w in entry)
    assert path.partition(".")[0] in message
    assert next(named, "") in message


@pytest.mark.parametrize("file", SHAPES)
def test_a_table_that_is_unknown_or_missing_is_refused(file):
    content = dict(read_table(file).content)
    table = next(iter(t for t in SHAPES[file] if "." not in t))

    assert "this table is unknown" in refused(file, content | {"flagg": [{"id": "x"}]})
    assert "should be a list" in refused(file, content | {table: "all"})
    assert "this is no entry" in refused(file, content | {table: ["all"]})
    del content[table]
    assert f"the table {table} is missing" in refused(file, content)


@pytest.fixture
def fresh(tmp_path, monkeypatch):
    """Return a folder with a copy of AltDesk's files, which is then read instead."""
    import shutil

    shutil.copytree(bundled.root() / "resources", tmp_path / "resources")
    folder = tmp_path.joinpath(*FOLDER)
    known = (knowledge_of.load, products.products, definitions, catalogue)
    monkeypatch.setattr(bundled, "root", lambda: tmp_path)
    for cached in known:
        cached.cache_clear()
    yield folder
    monkeypatch.undo()
    for cached in known:
        cached.cache_clear()


@pytest.mark.parametrize("file", SHAPES)
def test_a_typo_in_a_file_is_refused_when_altdesk_starts(file, fresh):
    text = (fresh / file).read_text(encoding="utf-8")
    (fresh / file).write_text(text.replace("\nsource", "\nsuorce", 1), encoding="utf-8")

    with pytest.raises(KnowledgeError, match=file) as raised:
        knowledge_of.load()

    assert "suorce" in str(raised.value) or file == "sources.toml"


def test_an_analyte_that_cannot_be_read_is_named(fresh):
    text = (fresh / "analytes.toml").read_text(encoding="utf-8")
    broken = text.replace("default_uln_male = 40.0", "default_uln_male = -4", 1)
    (fresh / "analytes.toml").write_text(broken, encoding="utf-8")

    with pytest.raises(KnowledgeError, match=r"analytes\.toml, analyte ALT"):
        catalogue()


def planted(file, table, key, value, **changes):
    """Return a reader of the knowledge with one entry changed."""

    def read(name):
        found = read_table(name)
        if name != file:
            return found
        content = copy.deepcopy(dict(found.content))
        entry = next(e for e in content[table] if e[key] == value)
        entry.update(changes)
        return Table(name, content)

    return read


CONTRADICTIONS = [
    ("redflags.toml", "flag", "id", "rf_ck", {"level": "repeat"}),
    ("thresholds.toml", "pattern", "id", "mixed", {"order": Decimal(7)}),
    ("thresholds.toml", "grade", "id", "mild", {"order": 4}),
    ("thresholds.toml", "grade", "id", "mild", {"applies": ["ALTT"]}),
    ("thresholds.toml", "seed_band", "id", "mild_40_80", {"lo": 41}),
    ("thresholds.toml", "healthy_limit", "sex", "M", {"used_limit": 40}),
    ("thresholds.toml", "healthy_limit", "sex", "M", {"sex": "X"}),
    ("thresholds.toml", "healthy_limit", "sex", "M", {"sex": "F"}),
    ("thresholds.toml", "ctcae5", "analyte", "CK", {"analyte": "CPK"}),
    ("causes.toml", "strength", "strength", "excludes", {"points": 99}),
    ("trends.toml", "half_life", "id", "AST", {"hours": 0}),
    ("trends.toml", "half_life", "id", "AST", {"id": "ASTT"}),
    ("trends.toml", "half_life", "id", "GGT", {"id": "LDH"}),
    ("trends.toml", "retest", "id", "mild", {"weeks": [-1, 4]}),
    ("trends.toml", "expected_course", "id", "hcv_cure", {"trigger": "cured"}),
    ("trends.toml", "expected_course", "id", "hcv_cure", {"names": []}),
    ("trends.toml", "expected_course", "id", "hcv_cure", {"analytes": ["GPT"]}),
    ("trends.toml", "expected_course", "id", "hcv_cure", {"days": [84, 28]}),
    ("variation.toml", "variation", "analyte", "ALT", {"rcv_up_percent": 38}),
    ("parameters.toml", "daily_unit", "unit", "g/day", {"grams": 0}),
    ("parameters.toml", "parameter", "name", "rcv_z", {"name": "rcv_y"}),
    ("guidance.toml", "risk", "id", "risk.hcc", {"id": "rsik.hcc"}),
    ("workup.toml", "step", "id", "workup.mri", {"id": "mri"}),
    ("sentences.toml", "sentence", "id", "headline.normal", {"text": "{dya}"}),
    ("sentences.toml", "sentence", "id", "headline.normal", {"text": "{day"}),
    ("sentences.toml", "sentence", "id", "headline.normal", {"id": "headline.norm"}),
    ("seed_statements.toml", "statement", "id", "S12", {"represented_by": ["x"]}),
    ("analytes.toml", "analyte", "id", "ALT", {"canonical_unit": "furlong"}),
    ("analytes.toml", "analyte", "id", "ALT", {"default_uln_male": 45}),
]


@pytest.mark.parametrize(("file", "table", "key", "value", "changes"), CONTRADICTIONS)
def test_a_contradiction_is_refused(file, table, key, value, changes):
    with pytest.raises(KnowledgeError) as raised:
        read_knowledge(planted(file, table, key, value, **changes))

    assert file in str(raised.value)


@pytest.mark.parametrize(
    ("inner", "change", "told"),
    [
        ("loinc", {"code": "1742-7"}, "check digit"),
        ("loinc", {"code": "1742"}, "check digit"),
        ("loinc", {"code": "x-6"}, "check digit"),
        ("unit", {"unit": "furlong"}, "this unit is unknown"),
        ("unit", {"to_canonical": 0}, "above nothing"),
        ("synonym", {"lang": "xx"}, "this language is unknown"),
    ],
)
def test_a_fault_inside_an_analyte_is_refused(inner, change, told):
    content = copy.deepcopy(dict(read_table("analytes.toml").content))
    content["analyte"][0][inner][0].update(change)

    def read(name):
        is_meant = name == "analytes.toml"
        return Table(name, content) if is_meant else read_table(name)

    with pytest.raises(KnowledgeError, match=told) as raised:
        read_knowledge(read)

    assert "analytes.toml, analyte ALT" in str(raised.value)


@pytest.mark.parametrize(
    ("file", "before", "after", "told"),
    [
        ("parameters.toml", 'id = "nfs"', 'id = "nsf"', "there is no such score"),
        ("facts.toml", 'groups = ["statin', 'groups = ["sttin', "no product is"),
        ("scores.toml", 'name = "indeterminate"', 'name = "middle"', "FIB4_ZONE"),
        ("seed_statements.toml", "drugs.kava", "drugs.kawa", "drugs.kawa"),
    ],
)
def test_files_with_readers_of_their_own_agree(file, before, after, told, fresh):
    text = (fresh / file).read_text(encoding="utf-8")
    assert before in text
    (fresh / file).write_text(text.replace(before, after, 1), encoding="utf-8")

    with pytest.raises(KnowledgeError, match=told) as raised:
        check_others(read_knowledge())

    assert file in str(raised.value)


def test_the_names_that_the_code_reads_are_all_there():
    figures = read_table("parameters.toml").rows("parameter", "name")

    assert {row.id for row in figures} == set(FIGURES.split())
    assert {row.id for row in read_table("sentences.toml").rows("sentence")} == set(
        SENTENCES
    )


@pytest.mark.parametrize(
    ("file", "table"),
    [("parameters.toml", "parameter"), ("sentences.toml", "sentence")],
)
def test_a_name_that_the_code_misses_is_named(file, table):
    content = copy.deepcopy(dict(read_table(file).content))
    lost = content[table].pop()

    def read(name):
        return Table(name, content) if name == file else read_table(name)

    with pytest.raises(KnowledgeError, match=file) as raised:
        read_knowledge(read)

    assert lost.get("name", lost.get("id")) in str(raised.value)


def row(**fields):
    return Row("x.toml", "entry", "one", fields)


@pytest.mark.parametrize(
    "read",
    [
        lambda: row().text("a"),
        lambda: row(a=1).text("a"),
        lambda: row(a=" ").text("a"),
        lambda: row(a="b").texts("a"),
        lambda: row(a=[1]).texts("a"),
        lambda: row(a="1").number("a"),
        lambda: row(a=True).number("a"),
        lambda: row(a=Decimal("1.5")).whole("a"),
        lambda: row(a="1").numbers("a"),
        lambda: row(a=["1"]).numbers("a"),
        lambda: row(a=[2, 1]).pair("a"),
        lambda: row(source=[], status="design").support(),
        lambda: row(source=["SEED"], status="sure").support(),
        lambda: row(a=["GPT"]).analytes("a"),
        lambda: Table("x.toml", {"entry": "one"}).rows("entry"),
        lambda: Table("x.toml", {}).rows("entry"),
        lambda: Table("x.toml", {"entry": ["one"]}).rows("entry"),
        lambda: Table("x.toml", {"entry": [{"id": 7}]}).rows("entry"),
        lambda: Table("x.toml", {"entry": [{"id": "a"}] * 2}).rows("entry"),
    ],
)
def test_what_a_row_cannot_give_is_refused_with_its_file(read):
    with pytest.raises(KnowledgeError, match=r"x\.toml"):
        read()
