"""From the knowledge files to the Knowledge, with every promise checked."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from tomllib import TOMLDecodeError
from typing import Any

from altdesk.errors import KnowledgeError
from altdesk.rules.analyte_check import check_analytes, check_products, check_statements
from altdesk.rules.cause_loading import read_causes, read_groups, read_strengths
from altdesk.rules.consistency import check_consistency, check_names
from altdesk.rules.course_loading import (
    read_courses,
    read_half_lives,
    read_months,
    read_sentences,
    read_trend_words,
    read_variations,
)
from altdesk.rules.entries import FactWord, Support
from altdesk.rules.explanation import Citation, SourceStatus
from altdesk.rules.fact_loading import (
    read_carried,
    read_daily_units,
    read_fact_clauses,
    read_facts,
    read_figures,
    read_shown,
)
from altdesk.rules.knowledge import Knowledge
from altdesk.rules.products import products
from altdesk.rules.rule_loading import (
    read_bands,
    read_flag_windows,
    read_flags,
    read_grades,
    read_healthy,
    read_patterns,
    read_populations,
    read_questions,
    read_retests,
    read_rules,
    read_steps,
)
from altdesk.rules.scores import definitions
from altdesk.rules.shape_check import check_shape
from altdesk.rules.tables import Table, read_table
from altdesk.rules.vocabulary import vocabulary

_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")


def read_knowledge(read_file: Callable[[str], Table] = read_table) -> Knowledge:
    """Return the Knowledge of all files; `read_file` returns one by its name.

    Raises:
        KnowledgeError: a file is missing or contradicts itself.
    """

    @cache
    def read(name: str) -> Table:
        table = read_file(name)
        check_shape(table, citations)
        return table

    sources = read_file("sources.toml")
    citations = _citations(sources)
    check_shape(sources, citations)
    check_analytes(read("analytes.toml"), citations)
    check_names(read)
    knowledge = _read_all(read, citations)
    _check_citations(knowledge)
    check_consistency(read, knowledge)
    check_statements(read)
    return knowledge


def _read_all(
    read: Callable[[str], Table], citations: Mapping[str, Citation]
) -> Knowledge:
    facts = read_facts(read("facts.toml"))
    words = vocabulary(facts.values())
    flags = read_flags(read("redflags.toml"), words)
    strengths = read_strengths(read("causes.toml"))
    causes = read_causes(read("causes.toml"), words, strengths)
    retests = read_retests(read("trends.toml"), words)
    return Knowledge(
        version=_version(read("parameters.toml")),
        citations=citations,
        facts=facts,
        fact_clauses=read_fact_clauses(read("facts.toml"), words),
        figures=read_figures(read("parameters.toml")),
        carried_days=read_carried(read("parameters.toml")),
        daily_units=read_daily_units(read("parameters.toml")),
        shown_scores=read_shown(read("parameters.toml"), words),
        seed_bands=read_bands(read("thresholds.toml")),
        grades=read_grades(read("thresholds.toml")),
        healthy_limits=read_healthy(read("thresholds.toml")),
        patterns=read_patterns(read("thresholds.toml"), words),
        ratios=read_rules(read("thresholds.toml"), "ratio", words),
        flags=flags,
        windows=(*read_flag_windows(read("redflags.toml"), flags), *retests),
        trend_words=read_trend_words(read("trends.toml")),
        half_lives=read_half_lives(read("trends.toml")),
        courses=read_courses(read("trends.toml")),
        variations=read_variations(read("variation.toml")),
        populations=read_populations(read("guidance.toml"), words, flags),
        strengths=strengths,
        causes=causes,
        groups=read_groups(read("workup.toml"), words, causes),
        steps=read_steps(read("workup.toml"), words),
        questions=read_questions(read("questions.toml"), words),
        sentences=read_sentences(read("sentences.toml")),
        months=read_months(read("sentences.toml")),
    )


def _version(table: Table) -> str:
    version = table.content.get("version")
    if not isinstance(version, str) or not version:
        raise KnowledgeError(f"{table.name}: the version is missing.")
    return version


def _citations(table: Table) -> dict[str, Citation]:
    found = {}
    for row in table.rows("reference"):
        status = row.support().status
        years = _YEAR.findall(row.text("citation"))
        year = int(years[-1]) if years else None
        found[row.id] = Citation(row.id, row.text("citation"), year, status)
    return found


def _check_citations(knowledge: Knowledge) -> None:
    """Refuse what calls itself verified though nobody has read its source."""
    for where, support in _supports(knowledge):
        if support.status is SourceStatus.VERIFIED and support.sources == ("GENERAL",):
            raise KnowledgeError(f"{where}: GENERAL cannot be verified.")


def _supports(knowledge: Knowledge) -> Iterable[tuple[str, Support]]:
    groups: tuple[tuple[str, Iterable[Any]], ...] = (
        ("facts.toml", knowledge.facts.values()),
        ("parameters.toml", knowledge.figures.values()),
        ("thresholds.toml", (*knowledge.seed_bands, *knowledge.patterns)),
        ("thresholds.toml", (*knowledge.ratios, *(g.rule for g in knowledge.grades))),
        ("thresholds.toml", knowledge.healthy_limits.values()),
        ("redflags.toml", (flag.rule for flag in knowledge.flags)),
        ("redflags.toml and trends.toml", knowledge.windows),
        ("trends.toml", knowledge.trend_words.values()),
        ("trends.toml", knowledge.half_lives.values()),
        ("trends.toml", knowledge.courses.values()),
        ("variation.toml", knowledge.variations.values()),
        ("guidance.toml", (p.rule for p in knowledge.populations)),
        ("causes.toml", knowledge.causes),
        ("causes.toml", (e.rule for c in knowledge.causes for e in c.evidence)),
        ("workup.toml", (step.rule for step in knowledge.steps)),
        ("questions.toml", (q.rule for q in knowledge.questions.rules)),
        ("sentences.toml", knowledge.sentences.values()),
    )
    for file, entries in groups:
        for entry in entries:
            yield f"{file}, {_name(entry)}", entry.support


def _name(entry: Any) -> str:
    for name in ("id", "name", "analyte", "sex", "flag"):
        if found := getattr(entry, name, ""):
            return str(found)
    word = getattr(entry, "word", None) or getattr(entry, "rule", None)
    return getattr(word, "name", "") or getattr(word, "id", "an entry")


def check_others(knowledge: Knowledge) -> None:
    """Read the scores and the products, which have readers of their own.

    Raises:
        KnowledgeError: one of their files contradicts itself or is no TOML.
    """
    for file, read in (("scores.toml", definitions), ("drugs.toml", products)):
        try:
            read()
        except (TOMLDecodeError, UnicodeDecodeError) as error:
            raise KnowledgeError(f"{file} cannot be read: {error}.") from error
    for score in knowledge.shown_scores:
        if score not in definitions():
            message = f"parameters.toml, shown {score}: there is no such score."
            raise KnowledgeError(message)
    _check_zones(knowledge)
    for fact in knowledge.facts.values():
        _check_products(fact)
    check_products(read_table("seed_statements.toml"), products().products)


def _check_zones(knowledge: Knowledge) -> None:
    """Refuse a zone of FIB-4 that no clause can name."""
    for zone in definitions()["fib4"].zones.values():
        if zone.name not in knowledge.facts["FIB4_ZONE"].word.values:
            message = f"scores.toml, zone fib4: FIB4_ZONE is never “{zone.name}”."
            raise KnowledgeError(message)


def _check_products(fact: FactWord) -> None:
    """Refuse a fact that names a category or group which no product has."""
    known = products()
    groups = {product.group for product in known.products.values()}
    for word in (*fact.categories, *fact.groups):
        if word not in known.categories and word not in groups:
            message = f"facts.toml, fact {fact.word.name}: no product is “{word}”."
            raise KnowledgeError(message)
