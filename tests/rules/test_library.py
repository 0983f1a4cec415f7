"""The Library: complete, in plain words, every statement with source and status."""

import copy

import pytest
import textstat
import textstat.backend.counts._count_syllables as syllables

from altdesk import bundled
from altdesk.errors import KnowledgeError
from altdesk.rules import library_loading
from altdesk.rules.explanation import SourceStatus
from altdesk.rules.knowledge import load
from altdesk.rules.library import library
from altdesk.rules.library_loading import FILES, build_library

LIBRARY = library()
READ = [a for a in LIBRARY.by_id.values() if not a.is_reference]
CAUSES = bundled.read_toml("resources", "knowledge", "causes.toml")["cause"]
TOPICS = (
    "alt ast alp ggt bilirubin ck other-tests reading-a-panel lifestyle medicines "
    "products treatment workup imaging scores monitoring today wider-health questions "
    "about-altdesk glossary sources"
)


def by_name(article):
    return article.id


def test_every_topic_has_its_article():
    assert set(LIBRARY.by_id) == {*TOPICS.split(), *(c["id"] for c in CAUSES)}
    assert LIBRARY.article("alt").title == "What ALT is"
    assert LIBRARY.article("none") is None


def test_groups_hold_every_article_once_and_in_order():
    articles = [a.id for group in LIBRARY.groups for a in group.articles]

    assert [group.id for group in LIBRARY.groups][:3] == ["tests", "causes", "living"]
    assert sorted(articles) == sorted(LIBRARY.by_id)


@pytest.mark.parametrize("article", LIBRARY.by_id.values(), ids=by_name)
def test_every_statement_has_text_sources_and_a_status(article):
    assert article.title
    assert article.summary
    for statement in article.statements:
        assert not statement.text[0].islower() or statement.text[1].isupper()
        assert statement.text.endswith((".", "?", "!", ")"))
        assert statement.sources
        assert statement.is_unverified is (statement.status is SourceStatus.RECALLED)
    assert set(article.sources) == {c for s in article.statements for c in s.sources}


@pytest.mark.parametrize("cause", CAUSES, ids=lambda c: c["id"])
def test_an_article_on_a_cause_tells_all_that_is_known_of_it(cause):
    article = LIBRARY.about_cause(cause["id"])
    text = article.text.casefold()

    told = [
        cause["summary"],
        cause["name"],
        cause["treatment"].split(" (seed")[0].rstrip("."),
        cause["expected_outcome"].split(" (seed")[0].rstrip("."),
        *cause["confirming_tests"],
        *cause["self_care"],
        *cause["ask_doctor"],
        *cause["red_flags"],
        *(evidence["text"] for evidence in cause["evidence"]),
    ]
    for words in told:
        assert words.casefold() in text
    assert "(seed" not in text


def test_what_speaks_for_and_against_a_cause_is_kept_apart():
    sections = {s.title: s for s in LIBRARY.about_cause("masld").sections}

    points = [s.text for s in sections["What points towards it"].statements]
    against = [s.text for s in sections["What makes it less likely"].statements]

    assert "A scan has shown fat in the liver." in points
    assert "Fatty liver almost never raises ALT this much." in against
    assert not set(points) & set(against)
    assert "What you can do" not in {s.title for s in LIBRARY.article("psc").sections}


def test_there_is_no_article_on_an_unknown_cause():
    assert LIBRARY.about_cause("melancholy") is None


@pytest.fixture
def _hyphenated(monkeypatch):
    """Count syllables by hyphenation: the pronouncing dictionary is not at hand."""
    monkeypatch.setattr(syllables, "get_cmudict", lambda _: {})


@pytest.mark.usefixtures("_hyphenated")
@pytest.mark.parametrize("article", READ, ids=by_name)
def test_an_article_reads_at_grade_eight_or_below(article):
    body = " ".join(statement.text for statement in article.statements)

    by_syllables = textstat.flesch_kincaid_grade(body)
    by_letters = textstat.automated_readability_index(body)

    # Hyphenation finds fewer syllables than the ear does: both must agree on average.
    assert (by_syllables + by_letters) / 2 <= 8
    assert by_syllables <= 7


@pytest.mark.usefixtures("_hyphenated")
def test_a_hard_article_would_be_noticed():
    body = (
        "Hepatocellular aminotransferase elevation necessitates comprehensive "
        "etiological evaluation incorporating virological, autoimmunological and "
        "metabolic investigations notwithstanding asymptomatic presentation."
    )

    assert textstat.flesch_kincaid_grade(body) > 8


OWN = [a for a in READ if a.cause is None]


@pytest.mark.parametrize("article", OWN, ids=by_name)
def test_sentences_are_short_and_never_pronounce_a_diagnosis(article):
    for statement in article.statements:
        for sentence in statement.text.replace("? ", ". ").split(". "):
            assert len(sentence.split()) <= 20, sentence
        lowered = statement.text.casefold()
        for phrase in ("you have ", "this proves", "the cause is "):
            assert phrase not in lowered


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("what is ALT", "alt"),
        ("fib4", "scores"),
        ("FIB-4", "scores"),
        ("fibroscan", "imaging"),
        ("Wilson", "wilson"),
        ("celiac", "celiac"),
        ("coeliac disease", "celiac"),
        ("hemochromatosis", "hemochromatosis"),
        ("haemochromatosis", "hemochromatosis"),
        ("SGPT", "alt"),
        ("ibuprofen", "products"),
        ("Johanniskraut", "products"),
        ("gilbert", "gilbert"),
        ("éxercise", "muscle_exercise"),
        ("coffee", "lifestyle"),
    ],
)
def test_a_search_finds_the_article_first(query, first):
    hits = LIBRARY.search(query)

    assert hits[0].article.id == first
    assert hits[0].excerpt


def test_every_word_of_a_search_must_occur():
    assert LIBRARY.search("coffee zebra") == ()
    assert LIBRARY.search("  ") == ()
    assert LIBRARY.search("?!") == ()


def test_a_hit_shows_the_statement_and_its_section():
    hit = LIBRARY.search("coffee")[0]

    assert hit.section == "Food"
    assert "Coffee without sugar" in hit.excerpt


def test_a_hit_by_name_alone_shows_the_summary():
    hit = LIBRARY.search("hemochromatosis")[0]

    assert hit.excerpt == hit.article.summary
    assert hit.section == ""


def tables():
    return {
        name: copy.deepcopy(bundled.read_toml("resources", "library", f"{name}.toml"))
        for name in FILES
    }


def first_statement(found):
    return found["tests"]["article"][0]["section"][0]["statements"][0]


@pytest.mark.parametrize(
    ("plant", "named"),
    [
        (lambda t: first_statement(t).update(source=[]), "names no source"),
        (lambda t: first_statement(t).update(source=["NOBODY"]), "NOBODY"),
        (lambda t: first_statement(t).update(status="sure"), "no status"),
        (lambda t: first_statement(t).update(carry=["S01"]), "carry"),
        (lambda t: t["tests"]["article"][0].update(sumary="x"), "sumary"),
        (lambda t: t["living"]["article"][0].update(id="alt"), "twice"),
    ],
)
def test_a_planted_fault_is_refused_with_file_and_article(plant, named):
    found = tables()
    plant(found)

    with pytest.raises(KnowledgeError) as raised:
        build_library(found, load())

    assert named in str(raised.value)
    assert "library/" in str(raised.value)
    assert "alt" in str(raised.value)


def test_a_missing_file_is_told(monkeypatch):
    monkeypatch.setattr(library_loading, "FILES", ("nothing",))

    with pytest.raises(KnowledgeError, match=r"library/nothing.toml is missing"):
        library_loading.read_library()


def test_a_damaged_file_is_told(monkeypatch, tmp_path):
    (tmp_path / "resources" / "library").mkdir(parents=True)
    for name in FILES:
        path = tmp_path / "resources" / "library" / f"{name}.toml"
        path.write_text("[group", encoding="utf-8")
    monkeypatch.setattr(bundled, "root", lambda: tmp_path)

    with pytest.raises(KnowledgeError, match=r"library/tests.toml cannot be read"):
        library_loading.read_library()
