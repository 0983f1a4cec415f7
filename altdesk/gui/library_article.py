"""An article of the Library, set to be read: statements, and sources at the end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from altdesk.gui.labels import Card, Label
from altdesk.gui.style import spacing
from altdesk.gui.wording import say
from altdesk.rules.explanation import Citation
from altdesk.rules.library import Article, Section, Statement

_LINE = 92
"""The longest line, in letters, that is still read with ease."""


NO_BREAK = "\N{NO-BREAK SPACE}"


class ArticleView(QScrollArea):
    """One article on a sheet that scrolls; every text can be selected."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.article: Article | None = None

    @property
    def text(self) -> str:
        """Return everything that stands on the page."""
        body = self.widget()
        labels = body.findChildren(Label) if body else []
        return "\n".join(label.text() for label in labels)

    def show_article(self, article: Article) -> None:
        """Show an article from its beginning."""
        self.article = article
        numbers = {source: n for n, source in enumerate(article.sources, start=1)}
        sheet = Card()
        sheet.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LINE)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(*(spacing(3),) * 4)
        column.setSpacing(spacing(1))
        column.addWidget(_text(article.title, "title"))
        column.addWidget(_text(article.summary, "body", tone="muted"))
        for section in article.sections:
            _add_section(column, section, numbers)
        _add_sources(column, article, numbers)
        column.addStretch()
        self.setAccessibleName(article.title)
        self.setWidget(sheet)


def _add_section(
    column: QVBoxLayout, section: Section, numbers: dict[Citation, int]
) -> None:
    column.addSpacing(spacing(1))
    if section.title:
        column.addWidget(_text(section.title, "heading"))
    for statement in section.statements:
        if statement.is_typed:
            column.addWidget(_text(statement.text, "typed"))
            continue
        words = f"{statement.text}{_marks(statement, numbers)}"
        column.addWidget(_text(f"• {words}" if section.is_list else words))


def _marks(statement: Statement, numbers: dict[Citation, int]) -> str:
    """Return " [1, 3]", with a star where the passage was not read again.

    Its spaces do not break: no number stands alone at the beginning of a line.
    """
    shown = f",{NO_BREAK}".join(str(numbers[source]) for source in statement.sources)
    if not shown:
        return ""
    star = f"{NO_BREAK}*" if statement.is_unverified else ""
    return f"{NO_BREAK}[{shown}{star}]"


def _add_sources(
    column: QVBoxLayout, article: Article, numbers: dict[Citation, int]
) -> None:
    if not numbers:
        return
    column.addSpacing(spacing(1))
    column.addWidget(_text(say("Sources"), "heading"))
    for source, count in numbers.items():
        is_told = source.year is None or str(source.year) in source.text
        year = "" if is_told else f" ({source.year})"
        column.addWidget(_text(f"{count}. {source.text}{year}", "small", tone="muted"))
    if any(statement.is_unverified for statement in article.statements):
        words = say("* unverified: the passage in the source was not read again.")
        column.addWidget(_text(words, "small", tone="muted"))


def _text(words: str, role: str = "body", tone: str = "") -> QWidget:
    label = Label(words, role, tone=tone, wraps=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
