import copy
import tomllib
from decimal import Decimal

import pytest

from altdesk import bundled
from altdesk.errors import KnowledgeError
from altdesk.rules import loading
from altdesk.rules.knowledge import load
from altdesk.rules.loading import read_knowledge
from altdesk.rules.tables import FOLDER, Table, read_table


def planted(file, change):
    """Return a reader of the knowledge files with one of them changed."""

    def read(name):
        table = read_table(name)
        if name != file:
            return table
        content = copy.deepcopy(dict(table.content))
        change(content)
        return Table(name, content)

    return read


def entry(content, table, key, value):
    return next(e for e in content[table] if e[key] == value)


def set_in(table, key, value, field, new):
    def change(content):
        entry(content, table, key, value)[field] = new

    return change


def drop(table, key, value, field):
    def change(content):
        del entry(content, table, key, value)[field]

    return change


def double(table):
    def change(content):
        content[table].append(content[table][0])

    return change


FAULTS = {
    "an uncited number": (
        "parameters.toml",
        set_in("parameter", "name", "rcv_z", "source", []),
        "parameter rcv_z",
    ),
    "a parameter without unit": (
        "parameters.toml",
        drop("parameter", "name", "persistent_days", "unit"),
        "parameter persistent_days",
    ),
    "a number that is a text": (
        "parameters.toml",
        set_in("parameter", "name", "rcv_z", "value", "1,96"),
        "parameter rcv_z",
    ),
    "an unknown source": (
        "redflags.toml",
        set_in("flag", "id", "rf_ck", "source", ["KW02017"]),
        "rf_ck: the source KW02017",
    ),
    "an unknown name in a clause": (
        "redflags.toml",
        set_in("flag", "id", "rf_ck", "when", "CKK > 5000"),
        "flag rf_ck: the name CKK",
    ),
    "a text compared with a number": (
        "redflags.toml",
        set_in("flag", "id", "rf_ck", "when", 'CK > "high"'),
        "flag rf_ck",
    ),
    "a pattern that does not exist": (
        "causes.toml",
        lambda c: c["cause"][0]["evidence"][0].update(when='PATTERN == "chol"'),
        "evidence masld.metab1: PATTERN is never 'chol'",
    ),
    "an unknown level": (
        "redflags.toml",
        set_in("flag", "id", "rf_ck", "level", "now"),
        "flag rf_ck: the level “now”",
    ),
    "an unknown status": (
        "variation.toml",
        set_in("variation", "analyte", "ALT", "status", "checked"),
        "variation ALT: the status “checked”",
    ),
    "an unknown strength": (
        "causes.toml",
        lambda c: c["cause"][0]["evidence"][0].update(strength="huge"),
        "evidence masld.metab1: the strength “huge”",
    ),
    "evidence of another cause": (
        "causes.toml",
        lambda c: c["cause"][0]["evidence"][0].update(id="alcohol.metab1"),
        "alcohol.metab1: the id",
    ),
    "a window of no flag": (
        "redflags.toml",
        lambda c: c["repeat_window"][0].update(flag="rr_none"),
        "rr_none: there is no such flag",
    ),
    "a window that ends before it begins": (
        "redflags.toml",
        lambda c: c["repeat_window"][0].update(repeat_weeks_max=0),
        "rr_exercise: the weeks fall",
    ),
    "weeks that fall": (
        "trends.toml",
        set_in("retest", "id", "mild", "weeks", [Decimal(4), Decimal(2)]),
        "retest mild",
    ),
    "a flag that nobody knows": (
        "guidance.toml",
        set_in("population", "id", "decline.child", "keep_flags", ["rf_x"]),
        "population decline.child",
    ),
    "a group of unknown causes": (
        "workup.toml",
        lambda c: c["group"][0].update(causes=["plague"]),
        "causes.toml has no cause “plague”",
    ),
    "a group without a fact": (
        "workup.toml",
        lambda c: c["group"][0].update(fact="LEADING_X"),
        "no such yes/no fact",
    ),
    "a pattern without a value": (
        "thresholds.toml",
        lambda c: c["pattern"][0].update(id="usual"),
        "pattern usual",
    ),
    "a fact of an unknown kind": (
        "facts.toml",
        set_in("fact", "name", "AGE", "kind", "years"),
        "fact AGE: the kind “years”",
    ),
    "a number with values": (
        "facts.toml",
        set_in("fact", "name", "AGE", "values", ["old"]),
        "fact AGE",
    ),
    "tries that are no numbers": (
        "facts.toml",
        set_in("fact", "name", "AGE", "tries", ["old"]),
        "fact AGE",
    ),
    "an unknown fall": (
        "trends.toml",
        set_in("expected_course", "id", "alcohol_stop", "fall", "down"),
        "expected_course alcohol_stop",
    ),
    "a missing version": (
        "parameters.toml",
        lambda c: c.pop("version"),
        "the version is missing",
    ),
    "a missing order of questions": (
        "questions.toml",
        lambda c: c.pop("cause_order"),
        "cause_order",
    ),
    "a missing table": (
        "variation.toml",
        lambda c: c.pop("variation"),
        "the table variation is missing",
    ),
    "a table that is none": (
        "variation.toml",
        lambda c: c.update(variation="all"),
        "variation should be a list",
    ),
    "an entry without an id": (
        "redflags.toml",
        lambda c: c["flag"][2].pop("id"),
        "flag number 3",
    ),
    "a source that calls itself verified without being read": (
        "redflags.toml",
        set_in("flag", "id", "rf_bleeding", "status", "verified"),
        "rf_bleeding: GENERAL",
    ),
    "an analyte carried twice": (
        "parameters.toml",
        lambda c: c["carried"][0]["analytes"].append("INR"),
        "INR stands there twice",
    ),
    "a whole number with a fraction": (
        "workup.toml",
        set_in("step", "id", "workup.stage1", "stage", Decimal("1.5")),
        "step workup.stage1",
    ),
    "an analyte of an unknown source": (
        "analytes.toml",
        set_in("analyte", "id", "ALT", "ref_source", ["SEEED"]),
        "analyte ALT: the source SEEED",
    ),
    "an analyte of an unknown kind": (
        "analytes.toml",
        set_in("analyte", "id", "ALT", "kind", "amount"),
        "analyte ALT: the kind",
    ),
    "plausible limits that do not rise": (
        "analytes.toml",
        set_in("analyte", "id", "ALT", "confirm_below", Decimal(90000)),
        "analyte ALT: the limits",
    ),
    "a usual range the wrong way round": (
        "analytes.toml",
        set_in("analyte", "id", "ALT", "ref_male_low", Decimal(90)),
        "analyte ALT: “ref_male_low”",
    ),
    "a factor of nothing": (
        "analytes.toml",
        lambda c: c["analyte"][0]["unit"][0].update(to_canonical=0),
        "analyte ALT, unit",
    ),
    "a code of two analytes": (
        "analytes.toml",
        lambda c: c["analyte"][1]["loinc"][0].update(code="1742-6"),
        "ALT has this code already",
    ),
    "a seed statement that nothing carries": (
        "seed_statements.toml",
        set_in("statement", "id", "S01", "represented_by", []),
        "statement S01",
    ),
    "a list that is a text": (
        "causes.toml",
        set_in("cause", "id", "masld", "self_care", "Rest"),
        "cause masld",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_refused_with_file_and_entry(fault):
    file, change, told = FAULTS[fault]

    with pytest.raises(KnowledgeError) as error:
        read_knowledge(planted(file, change))

    assert file in str(error.value)
    assert told in str(error.value)


@pytest.mark.parametrize(
    ("file", "table"),
    [
        ("sources.toml", "reference"),
        ("analytes.toml", "analyte"),
        ("seed_statements.toml", "statement"),
        ("facts.toml", "fact"),
        ("parameters.toml", "parameter"),
        ("parameters.toml", "shown"),
        ("thresholds.toml", "pattern"),
        ("thresholds.toml", "grade"),
        ("redflags.toml", "flag"),
        ("trends.toml", "trend"),
        ("trends.toml", "retest"),
        ("variation.toml", "variation"),
        ("guidance.toml", "population"),
        ("causes.toml", "cause"),
        ("causes.toml", "strength"),
        ("workup.toml", "step"),
        ("questions.toml", "question"),
        ("sentences.toml", "sentence"),
    ],
)
def test_an_entry_that_stands_twice_is_refused(file, table):
    with pytest.raises(KnowledgeError, match="twice") as error:
        read_knowledge(planted(file, double(table)))

    assert file in str(error.value)


@pytest.mark.parametrize("text", ["= 1", "a = \x00", "[[flag]\nid = 1"])
def test_a_file_that_is_no_toml_is_refused(tmp_path, monkeypatch, text):
    folder = tmp_path.joinpath(*FOLDER)
    folder.mkdir(parents=True)
    (folder / "redflags.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(bundled, "root", lambda: tmp_path)

    with pytest.raises(KnowledgeError, match=r"redflags\.toml cannot be read"):
        read_table("redflags.toml")


def test_a_missing_file_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(bundled, "root", lambda: tmp_path)

    with pytest.raises(KnowledgeError, match=r"redflags\.toml is missing"):
        read_table("redflags.toml")


def test_the_knowledge_is_all_there(knowledge):
    assert knowledge.version == "2026.11"
    assert len(knowledge.causes) == 28
    assert sum(len(cause.evidence) for cause in knowledge.causes) == 145
    assert len(knowledge.flags) == 35
    assert len(knowledge.patterns) == 11
    assert knowledge.citation("KWO2017").year == 2017
    assert load() is knowledge


def test_the_published_change_limits_are_those_of_the_formula(knowledge):
    from altdesk.rules.variation import change_limits

    table = bundled.read_toml(*FOLDER, "variation.toml")
    for row in table["variation"]:
        limits = change_limits(knowledge, row["analyte"])
        assert limits is not None
        up, down = float(row["rcv_up_percent"]), float(row["rcv_down_percent"])
        assert limits.up * 100 == pytest.approx(up, abs=1e-4)
        assert limits.down * 100 == pytest.approx(down, abs=1e-4)


@pytest.mark.parametrize("word", ["diagnos", "you have hepatitis", "proves"])
def test_no_sentence_of_the_product_claims_a_diagnosis(knowledge, word):
    texts = [s.text for s in knowledge.sentences.values()]
    allowed = {"A raised value is a signal, not a diagnosis."}

    assert [t for t in texts if word in t.casefold() and t not in allowed] == []


def test_sentences_are_short(knowledge):
    long = [s.id for s in knowledge.sentences.values() if _longest(s.text) > 20]

    assert long == []


def _longest(text):
    return max(len(part.split()) for part in text.replace(";", ".").split("."))


def test_scores_and_products_that_are_no_toml_are_refused(monkeypatch):
    def broken():
        return tomllib.loads("= 1")

    monkeypatch.setattr(loading, "definitions", broken)

    with pytest.raises(KnowledgeError, match=r"scores\.toml cannot be read"):
        loading.check_others(load())
