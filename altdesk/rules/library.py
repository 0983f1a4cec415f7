"""The Library: articles to read in peace, each statement with source and status.

Articles come from `resources/library`; those on causes and the list of sources are
made from the knowledge base, so that there is one place for each sentence.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from altdesk.rules.explanation import Citation, SourceStatus


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement. `carries` names the seed statements that it carries.

    What a person types is set letter for letter.
    """

    text: str
    sources: tuple[Citation, ...]
    status: SourceStatus
    carries: tuple[str, ...] = ()
    is_typed: bool = False

    @property
    def is_unverified(self) -> bool:
        return self.status is SourceStatus.RECALLED


@dataclass(frozen=True, slots=True)
class Section:
    """A heading (or none) with its statements; a list is shown as points."""

    title: str
    statements: tuple[Statement, ...]
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One article. `cause` is the id of the cause that it explains, if it does.

    `names` are further words that find it. A reference is a list to look things up.
    """

    id: str
    title: str
    group: str
    summary: str
    sections: tuple[Section, ...]
    cause: str | None = None
    names: tuple[str, ...] = ()
    is_reference: bool = False

    @property
    def statements(self) -> Iterator[Statement]:
        for section in self.sections:
            yield from section.statements

    @property
    def sources(self) -> tuple[Citation, ...]:
        """Return the sources of all statements, each once, in their order."""
        return tuple(dict.fromkeys(c for s in self.statements for c in s.sources))

    @property
    def text(self) -> str:
        """Return the whole article as plain text."""
        lines = [self.title, self.summary]
        for section in self.sections:
            lines += ["", section.title, *(s.text for s in section.statements)]
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Group:
    """A group of articles, in the order to be read."""

    id: str
    title: str
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that a search found, with the statement that matched best."""

    article: Article
    section: str
    excerpt: str


@dataclass(frozen=True)
class Library:
    """All articles, by group and by id."""

    groups: tuple[Group, ...]
    by_id: Mapping[str, Article]

    def article(self, identifier: str) -> Article | None:
        return self.by_id.get(identifier)

    def about_cause(self, cause: str) -> Article | None:
        """Return the article on a cause of `causes.toml`."""
        found = (a for a in self.by_id.values() if a.cause == cause)
        return next(found, None)

    def joined(self, group: Group) -> "Library":
        """Return this Library with one more group at its end."""
        more = {article.id: article for article in group.articles}
        return Library((*self.groups, group), {**self.by_id, **more})

    def search(self, query: str) -> tuple[Hit, ...]:
        """Return the articles in which every word of `query` occurs, best first.

        Case and accents do not matter, and a word may be the beginning of one.
        Words in a title count more than words in the text.
        """
        words = _fold(query)
        if not words:
            return ()
        ranked = [(_rank(*pair, words), pair[0]) for pair in self._folded]
        found = sorted(
            (pair for pair in ranked if pair[0] is not None),
            key=lambda pair: (pair[0], pair[1].title.casefold()),
        )
        return tuple(_hit(article, words) for _, article in found)

    @cached_property
    def _folded(self) -> tuple[tuple[Article, "_Words"], ...]:
        """Return every article with its words, folded once."""
        return tuple((article, _Words.of(article)) for article in self.by_id.values())


@dataclass(frozen=True, slots=True)
class _Words:
    """The folded words of an article, for the search."""

    title: tuple[str, ...]
    text: tuple[str, ...]

    @classmethod
    def of(cls, article: Article) -> "_Words":
        title = " ".join((article.title, article.id, *article.names))
        return cls(_fold(title), _fold(article.text))


@cache
def library() -> Library:
    """Return the Library that ships with AltDesk.

    Raises:
        KnowledgeError: a file of the Library is missing or contradicts itself.
    """
    from altdesk.rules.library_loading import read_library

    return read_library()


def _fold(text: str) -> tuple[str, ...]:
    """Return the words; "FIB-4" gives "fib", "4" and "fib4"."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    found: list[str] = []
    for word in bare.split():
        parts = "".join(c if c.isalnum() else " " for c in word).split()
        found += parts
        if parts[1:]:
            found.append("".join(parts))
    return tuple(found)


def _rank(
    article: Article, own: _Words, words: tuple[str, ...]
) -> tuple[int, bool, int] | None:
    """Return how far an article stands from the best place; None: a word is missing.

    First counts how many words the title lacks; lists to look things up come after
    articles to read; then counts how often the words occur.
    """
    missing = count = 0
    for word in words:
        often = sum(found.startswith(word) for found in own.text)
        in_title = any(found.startswith(word) for found in own.title)
        if not often and not in_title:
            return None
        missing += not in_title
        count += often
    return missing, article.is_reference, -count


def _hit(article: Article, words: tuple[str, ...]) -> Hit:
    """Return the statement that holds most of the words; else the summary."""
    best, place = article.summary, ""
    most = 0
    for section in article.sections:
        for statement in section.statements:
            folded = _fold(statement.text)
            held = sum(any(f.startswith(w) for f in folded) for w in words)
            if held > most:
                best, place, most = statement.text, section.title, held
    return Hit(article, place, best)
