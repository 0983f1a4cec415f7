"""What is documented of a product, under the field where its name is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from altdesk.gui.labels import Button, Label
from altdesk.gui.style import spacing
from altdesk.gui.wording import say

_SHORTEST = 4
_MOST_SUGGESTED = 2


class ProductLine(QWidget):
    """A sentence about the product in `field`; what is similar is never taken."""

    chosen = Signal(str)

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._field = field
        self.identifier: str | None = None
        """The id in `drugs.toml` of the product named now."""
        self._words = Label("", "small", tone="muted", wraps=True)
        self._row = QHBoxLayout()
        self._row.setSpacing(spacing(1))
        self._row.addStretch()
        self._buttons: list[Button] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._words)
        layout.addLayout(self._row)

    @property
    def text(self) -> str:
        return self._words.text()

    def describe(self, name: str) -> None:
        """Say what is known of a name as typed."""
        self.identifier = None
        self._offer(())
        if len(name.strip()) < _SHORTEST:
            self._words.setText("")
            return
        from altdesk.rules.products import describe, find, suggest

        product = find(name)
        self.identifier = product.id if product else None
        self._words.setText(describe(name))
        if product is None:
            self._offer(tuple(p.name for p in suggest(name, _MOST_SUGGESTED)))

    def _offer(self, names: tuple[str, ...]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for name in names:
            words = say("Did you mean {name}?").format(name=name)
            button = Button(words, "link")
            button.clicked.connect(lambda _=False, n=name: self.chosen.emit(n))
            self._row.insertWidget(len(self._buttons), button)
            # Tab takes it right after the field that it is about.
            before = self._buttons[-1] if self._buttons else self._field
            QWidget.setTabOrder(before, button)
            self._buttons.append(button)
