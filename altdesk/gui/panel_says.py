"""The card "What this panel says": the findings, shortly, with the way to the proof."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from altdesk.gui.labels import Button, Card, Label
from altdesk.gui.style import spacing

if TYPE_CHECKING:
    from altdesk.rules.findings import Findings


class PanelSays(Card):
    """Headline, flags by level, what fits best, questions, and the way to the proof."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*(spacing(2),) * 4)
        self._layout.setSpacing(spacing(1.5))
        self._layout.addWidget(Label(self.tr("What this panel says"), "heading"))
        self._body = QWidget()
        self._layout.addWidget(self._body)
        self._layout.addStretch()
        self._note = Label("", "small", tone="muted", wraps=True)
        self._note.hide()
        self._layout.addWidget(self._note)
        self.why = Button(self.tr("Why, and on what evidence"), "link")
        self._layout.addWidget(self.why)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Show that the findings are on their way."""
        self._replace([Label(self.tr("Reading the results …"), "body", tone="muted")])
        self.why.setEnabled(False)

    def show_note(self, note: str) -> None:
        """Say what is to be known of the wording; an empty note is no line."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def show_findings(self, findings: "Findings") -> None:
        from altdesk.gui.panel_parts import parts_of

        self._replace(list(parts_of(findings)))
        self.why.setEnabled(True)

    def show_fault(self, what: str) -> None:
        """Say why there are no findings."""
        from altdesk.gui.panel_parts import statement
        from altdesk.gui.signs import Sign

        self._replace([statement(Sign.RAISED, self.tr("Not read"), [what])])

    def _replace(self, parts: Sequence[QWidget]) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing(1.5))
        for part in parts:
            column.addWidget(part)
        self._layout.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body
