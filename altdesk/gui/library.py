"""Library: the explanations to read in peace, with their sources; and Help."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from altdesk.errors import AltDeskError
from altdesk.gui.background import Progress, Work
from altdesk.gui.labels import Label
from altdesk.gui.language import LANGUAGE
from altdesk.gui.library_article import ArticleView
from altdesk.gui.problems import Banner
from altdesk.gui.scrolling import PageScroll
from altdesk.gui.search_field import SearchField
from altdesk.gui.style import font, spacing
from altdesk.gui.two_columns import TwoColumns
from altdesk.gui.wrapped_line import WrappedLine
from altdesk.logbook import Logbook
from altdesk.rules.library import Article, Library

_ID = Qt.ItemDataRole.UserRole
_LINES_LISTED, _LINES_READ = 7, 12


class LibraryPage(QWidget):
    """A list of articles, or of what a search found, and the article beside it."""

    asked = Signal(str)
    filled = Signal()
    """The articles are there to be read."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self.title = self.tr("Library")
        self._logbook = logbook
        self.library: Library | None = None
        self._wanted = ""
        self._model = QStandardItemModel()
        self._build()
        self.search.textChanged.connect(self._list)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._choose)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)
        self._load()

    def _build(self) -> None:
        self._banner, self._progress = Banner(), Progress()
        self.search = SearchField(self.tr("Search the articles"))
        self.list = QTreeView()
        self.list.setModel(self._model)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setIndentation(spacing(1.5))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WrappedLine(self.list))
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.setMinimumWidth(self.fontMetrics().averageCharWidth() * 26)
        self._none = Label("", "body", tone="muted", wraps=True)
        self._none.hide()
        self.article = ArticleView()
        self.article.setMinimumWidth(self.fontMetrics().averageCharWidth() * 40)
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing(1))
        for widget in (self.search, self._none, self.list):
            column.addWidget(widget)
        if not LANGUAGE.is_english:
            words = self.tr("The articles are in English.")
            column.addWidget(Label(words, "small", tone="muted", wraps=True))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._banner)
        outer.addWidget(self._progress)
        # Where the two stand under each other, both keep a height to read in.
        line = self.fontMetrics().height()
        self.list.setMinimumHeight(line * _LINES_LISTED)
        self.article.setMinimumHeight(line * _LINES_READ)
        columns = TwoColumns(first, self.article, (2, 5))
        outer.addWidget(PageScroll(columns), 1)

    def _load(self) -> None:
        work = Work(lambda _steps: _read_library())
        work.done.connect(self._fill)
        work.failed.connect(self._fail)
        self._progress.follow(work, self.tr("Opening the articles …"))
        work.start()

    def _fail(self, error: AltDeskError) -> None:
        self._banner.say_error(error)

    def _fill(self, library: Library) -> None:
        self.library = library
        self._list()
        self._open(self._wanted or library.groups[0].articles[0].id)
        self.filled.emit()

    def show_person(self, _person_id: str | None) -> None:
        """Show nothing else: the articles are the same for everyone."""

    def open_at(self, argument: str) -> None:
        """Open an article by its id, or the one about a cause."""
        self._wanted = argument
        if self.library is not None:
            self.search.clear()
            self._open(argument)

    def _open(self, identifier: str) -> None:
        library = self.library
        if library is None:
            return
        found = library.article(identifier) or library.about_cause(identifier)
        if found is not None:
            self._show(found)

    def _show(self, article: Article) -> None:
        if self.article.article is not article:
            self.article.show_article(article)
        for item in self._items():
            if item.data(_ID) == article.id:
                self.list.setCurrentIndex(item.index())

    def _items(self) -> list[QStandardItem]:
        tops = [self._model.item(row) for row in range(self._model.rowCount())]
        inner = [t.child(row) for t in tops for row in range(t.rowCount())]
        return [*tops, *inner]

    # The list

    def _list(self) -> None:
        """List all articles by group, or what the search finds, best first."""
        if self.library is None:
            return
        query = self.search.text().strip()
        # Else the choice would walk through all lines, and open each, as they go.
        self.list.setCurrentIndex(QModelIndex())
        self._model.clear()
        if query:
            self._list_found(self.library, query)
        else:
            self._list_groups(self.library)
        self.list.expandAll()

    def _list_groups(self, library: Library) -> None:
        self._none.hide()
        for group in library.groups:
            top = QStandardItem(group.title)
            top.setFont(font("strong"))
            top.setSelectable(False)
            for article in group.articles:
                top.appendRow(_item(article, article.title))
            self._model.appendRow(top)

    def _list_found(self, library: Library, query: str) -> None:
        hits = library.search(query)
        for hit in hits:
            words = f"{hit.article.title}\n{hit.excerpt}"
            self._model.appendRow(_item(hit.article, words))
        words = self.tr("No article holds “{query}”.").format(query=query)
        self._none.setText(words)
        self._none.setVisible(not hits)
        if hits:
            self._show(hits[0].article)

    def _choose(self, now: QModelIndex) -> None:
        identifier = now.data(_ID)
        article = self.library.article(identifier) if self.library else None
        if article is not None and article is not self.article.article:
            self.article.show_article(article)


def _item(article: Article, words: str) -> QStandardItem:
    item = QStandardItem(words)
    item.setData(article.id, _ID)
    item.setAccessibleText(f"{article.title}. {article.summary}")
    return item


def _read_library() -> Library:
    from altdesk.rules.guide import chapters
    from altdesk.rules.library import library

    found = library().joined(chapters())
    found.search("a")  # so that the first letter typed need not prepare the search
    return found
