"""Reading the Library, and making its articles on causes from the knowledge base."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from altdesk import bundled
from altdesk.errors import KnowledgeError
from altdesk.rules.entries import CauseRule, EvidenceRule
from altdesk.rules.explanation import Citation, SourceStatus
from altdesk.rules.knowledge import Knowledge, load
from altdesk.rules.library import Article, Group, Library, Section, Statement
from altdesk.rules.products import Product, products

FILES = ("tests", "causes", "living", "further", "health", "glossary")
_CAUSES = "causes"
_GLOSSARY = "glossary"
_ARTICLE = frozenset({"id", "title", "summary", "section"})
_STATEMENT = frozenset(
    {"text", "source", "status", "carries", "word", "meaning", "also"}
)


def read_library() -> Library:
    """Return the Library of all files.

    Raises:
        KnowledgeError: a file is missing or contradicts itself.
    """
    return build_library({name: _read(name) for name in FILES}, load())


def _read(name: str) -> dict[str, Any]:
    file = f"{name}.toml"
    try:
        return bundled.read_toml("resources", "library", file)
    except FileNotFoundError as error:
        advice = "Install AltDesk again."
        raise KnowledgeError(f"library/{file} is missing.", advice) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"library/{file} cannot be read: {error}.") from error


def build_library(
    tables: Mapping[str, Mapping[str, Any]], knowledge: Knowledge
) -> Library:
    """Return the Library of tables by file name."""
    ordered = sorted(tables, key=lambda name: int(tables[name]["group"]["order"]))
    groups = []
    for name in ordered:
        group = tables[name]["group"]
        articles = _articles(name, tables[name], knowledge)
        groups.append(Group(group["id"], group["title"], articles))
    by_id: dict[str, Article] = {}
    for article in (a for group in groups for a in group.articles):
        if article.id in by_id:
            raise _refusal(article.group, article.id, "this id stands there twice.")
        by_id[article.id] = article
    return Library(tuple(groups), by_id)


def _articles(
    name: str, table: Mapping[str, Any], knowledge: Knowledge
) -> tuple[Article, ...]:
    if name == _CAUSES:
        return tuple(_cause(cause, table, knowledge) for cause in knowledge.causes)
    if name == _GLOSSARY:
        return (_glossary(table, knowledge), _sources(table, knowledge))
    own = (_article(name, entry, knowledge) for entry in table["article"])
    return (*own, *_products(name, table, knowledge))


def _refusal(file: str, entry: str, why: str) -> KnowledgeError:
    message = f"library/{file}.toml, article {entry}: {why}"
    return KnowledgeError(message, "Install AltDesk again.")


def _article(name: str, entry: Mapping[str, Any], knowledge: Knowledge) -> Article:
    own = entry["id"]
    if unknown := sorted(set(entry) - _ARTICLE):
        raise _refusal(name, own, f"the word “{unknown[0]}” is unknown.")
    sections = tuple(
        Section(
            section["title"],
            tuple(_statement(name, own, s, knowledge) for s in section["statements"]),
        )
        for section in entry["section"]
    )
    return Article(own, entry["title"], name, entry["summary"], sections)


def _statement(
    name: str, article: str, entry: Mapping[str, Any], knowledge: Knowledge
) -> Statement:
    for key in entry:
        if key not in _STATEMENT:
            raise _refusal(name, article, f"the word “{key}” is unknown.")
    if not entry.get("source"):
        raise _refusal(name, article, f"“{entry.get('text')}” names no source.")
    for source in entry["source"]:
        if source not in knowledge.citations:
            raise _refusal(name, article, f"the source {source} is unknown.")
    if entry.get("status") not in set(SourceStatus):
        raise _refusal(name, article, f"“{entry.get('text')}” has no status.")
    return Statement(
        entry["text"],
        tuple(knowledge.citation(source) for source in entry["source"]),
        SourceStatus(entry["status"]),
        tuple(entry.get("carries", ())),
    )


def _cause(cause: CauseRule, table: Mapping[str, Any], knowledge: Knowledge) -> Article:
    """Return the article on a cause, of the sentences of `causes.toml`."""
    headings = table["headings"]
    marks = re.compile(table["marks"]["dropped"])
    carried = _carried(cause.id, table)

    def said(texts: Iterable[str]) -> tuple[Statement, ...]:
        sources, status = knowledge.cite(cause.support), cause.support.status
        clean = (_sentence(marks.sub("", text)) for text in texts)
        return tuple(Statement(text, sources, status, carried) for text in clean)

    name = headings["name"].format(name=cause.name)
    sections = (
        Section(headings["what"], said((cause.summary, name))),
        Section(headings["for"], _weighed(cause, knowledge, above=True), is_list=True),
        Section(
            headings["against"], _weighed(cause, knowledge, above=False), is_list=True
        ),
        Section(headings["tests"], said(cause.confirming), is_list=True),
        Section(headings["treatment"], said((cause.treatment,))),
        Section(headings["outcome"], said((cause.outcome,))),
        Section(headings["self_care"], said(cause.self_care), is_list=True),
        Section(headings["ask_doctor"], said(cause.ask_doctor), is_list=True),
        Section(headings["red_flags"], said(cause.red_flags), is_list=True),
    )
    title = cause.plain_name[:1].upper() + cause.plain_name[1:]
    filled = tuple(section for section in sections if section.statements)
    return Article(
        cause.id, title, _CAUSES, cause.summary, filled, cause.id, (cause.name,)
    )


def _carried(cause: str, table: Mapping[str, Any]) -> tuple[str, ...]:
    for entry in table.get("carried", ()):
        if entry["cause"] == cause:
            return tuple(entry["statements"])
    return ()


def _weighed(
    cause: CauseRule, knowledge: Knowledge, *, above: bool
) -> tuple[Statement, ...]:
    """Return the evidence for (above nothing) or against a cause."""

    def counts(evidence: EvidenceRule) -> bool:
        return (evidence.points > 0) is above

    return tuple(
        Statement(
            evidence.rule.text,
            knowledge.cite(evidence.rule.support),
            evidence.rule.support.status,
        )
        for evidence in cause.evidence
        if counts(evidence)
    )


def _sentence(text: str) -> str:
    """Return the text with a capital letter and a full stop."""
    text = text.strip()
    # "tTG-IgA" keeps its spelling.
    if not text[1:][:1].isupper():
        text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _glossary(table: Mapping[str, Any], knowledge: Knowledge) -> Article:
    head = table["article"]
    terms = sorted(table["term"], key=lambda term: str(term["word"]).casefold())
    statements = tuple(
        _statement(
            _GLOSSARY,
            head["id"],
            {**term, "text": f"{term['word']}: {term['meaning']}."},
            knowledge,
        )
        for term in terms
    )
    names = tuple(other for term in terms for other in term["also"])
    sections = (Section(head["heading"], statements, is_list=True),)
    return _reference(_GLOSSARY, head, sections, names)


def _sources(table: Mapping[str, Any], knowledge: Knowledge) -> Article:
    head = table["sources"]
    statements = tuple(
        Statement(_cited(citation), (citation,), SourceStatus.DESIGN)
        for citation in knowledge.citations.values()
    )
    sections = (Section(head["heading"], statements, is_list=True),)
    return _reference(_GLOSSARY, head, sections)


def _reference(
    name: str,
    head: Mapping[str, Any],
    sections: tuple[Section, ...],
    names: tuple[str, ...] = (),
) -> Article:
    return Article(
        head["id"],
        head["title"],
        name,
        head["summary"],
        sections,
        names=names,
        is_reference=True,
    )


def _products(
    name: str, table: Mapping[str, Any], knowledge: Knowledge
) -> tuple[Article, ...]:
    """Return the list of products, where a file asks for it."""
    head = table.get("products")
    if head is None:
        return ()
    listed = products().products.values()
    sections = tuple(
        Section(
            head[heading],
            tuple(_product(head, p, knowledge) for p in listed if p.is_herb is herb),
            is_list=True,
        )
        for heading, herb in (("medicines", False), ("herbs", True))
    )
    names = tuple(other for product in listed for other in product.names)
    return (_reference(name, head, sections, names),)


def _product(
    head: Mapping[str, Any], product: Product, knowledge: Knowledge
) -> Statement:
    others = ", ".join(n for n in product.shown_names if n not in product.name)
    start = product.usual_start.strip(" -")
    text = head["line"].format(
        name=product.name,
        also=head["also"].format(others=others) if others else "",
        meaning=product.category_meaning,
        category=product.category,
        start=head["start"].format(start=start) if start else "",
    )
    sources = tuple(knowledge.citation(source) for source in product.sources)
    return Statement(text, sources, product.category_status)


def _cited(citation: Citation) -> str:
    return _sentence(citation.text)
