"""The group for the token of the hub."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import wrapped
from gpt2_desk.ui.models.quiet_dialog import QuietField
from gpt2_desk.ui.preference_groups.group import Group, group_button
from gpt2_desk.ui.translation import marked, tr

NO_TOKEN = marked("No token is kept.")
KEYRING = marked("this computer’s keyring")
TOKEN_HINT = marked(
    "Needed only for models whose owner asks for permission. It is kept in the keyring of this computer, "
    "and sent to the hub alone."
)


class TokenField(QuietField):
    """A line for a secret: it is not shown, not completed, and left with Esc.

    Signals:
        left(): Esc was pressed.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(tr("Hub token"))
        self.setPlaceholderText("hf_…")
        hints = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase)

    def wipe(self) -> None:
        """Empty it, and what could be undone as well."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Esc leave the field rather than the dialog."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TokenGroup(Group):
    """Whether a token of the hub is kept, and a way to give one.

    The token goes from the field into the signal and is kept nowhere here.

    Signals:
        token_given(str)
        token_removed()
    """

    token_given = Signal(str)
    token_removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Hub token"), parent)
        self._kept = False
        self._state = wrapped("", self)
        self.add = group_button("", "", self)
        self.remove = group_button(tr("Remove"), tr("Remove the token"), self)
        self._form = QWidget(self)
        self.field = TokenField(self._form)
        self.save = group_button(tr("Save"), tr("Save the token"), self._form)
        self.cancel = group_button(tr("Cancel"), tr("Cancel: keep no new token"), self._form)
        self._problem = wrapped("problem", self)
        self._lay_out()
        self._connect()
        self._close_form()
        self.set_problem("")
        self.set_kept(False, "")

    def set_kept(self, kept: bool, where: str) -> None:
        """Say whether a token is kept, and where: "this computer’s keyring" unless something else is given."""
        self._kept = kept
        self._state.setText(tr("A token is kept in {where}.", where=where or tr(KEYRING)) if kept else tr(NO_TOKEN))
        self.add.setText(tr("Replace…") if kept else tr("Add a token…"))
        self.add.setAccessibleName(tr("Replace the token") if kept else tr("Add a token"))
        self.remove.setVisible(kept)
        if kept:
            self.set_problem("")

    def set_problem(self, words: str) -> None:
        """Say what went wrong; "" where nothing did."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def open_form(self) -> None:
        """Ask for a token."""
        self.set_problem("")
        self._form.show()
        self.add.setEnabled(False)
        self.field.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Leave no secret in a field that nobody sees."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._close_form()

    def _lay_out(self) -> None:
        self.add_row(self._state, self.add, self.remove, stretched=self._state)
        row = QHBoxLayout(self._form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(8))
        for part, stretch in ((self.field, 1), (self.save, 0), (self.cancel, 0)):
            row.addWidget(part, stretch)
        self.column.addWidget(self._form)
        self.column.addWidget(self._problem)
        self.column.addWidget(wrapped("hint", self, tr(TOKEN_HINT)))

    def _connect(self) -> None:
        self.add.clicked.connect(self.open_form)
        self.remove.clicked.connect(self.token_removed)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self._on_cancel)
        self.field.left.connect(self._on_cancel)
        self.field.returnPressed.connect(self._on_save)
        self.field.textChanged.connect(self._on_text_changed)

    def _close_form(self) -> None:
        self.field.wipe()
        self.save.setEnabled(False)
        self._form.hide()
        self.add.setEnabled(True)

    @Slot()
    def _on_save(self) -> None:
        token = self.field.text().strip()
        if token:
            self._on_cancel()
            self.token_given.emit(token)

    @Slot()
    def _on_cancel(self) -> None:
        self.add.setEnabled(True)
        self.add.setFocus()
        self._close_form()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self.save.setEnabled(bool(text.strip()))
