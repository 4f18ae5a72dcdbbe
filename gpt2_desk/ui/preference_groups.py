"""The groups of the preferences: where models are kept, whether the network is used, the token of the hub."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import ElidedLabel, label, wrapped
from gpt2_desk.ui.models.progress_line import ProgressLine
from gpt2_desk.ui.models.quiet_dialog import QuietField
from gpt2_desk.ui.models.words import folder_words, share_words
from gpt2_desk.ui.palette import LIGHT, Theme

FORCED_OFFLINE = "HF_HUB_OFFLINE is set, which switches downloads off."
NO_TOKEN = "No token is kept."
KEYRING = "this computer’s keyring"
TOKEN_HINT = (
    "Needed only for models whose owner asks for permission. It is kept in the keyring of this computer, "
    "and sent to the hub alone."
)


class Group(QWidget):
    """A heading, and below it what belongs to one matter.

    Args:
        title: the heading.
        parent: the widget it is in.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(scaled(8))
        self.column.addWidget(label("section", self, title))

    def add_row(self, *parts: QWidget, stretched: QWidget | None = None) -> None:
        """Put widgets side by side; the stretched one takes what is left, or else nothing does."""
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        for part in parts:
            row.addWidget(part, 1 if part is stretched else 0)
        if stretched is None:
            row.addStretch(1)
        self.column.addLayout(row)


class PlaceGroup(Group):
    """Where models are kept, and how far a move of them is.

    Signals:
        change_requested(): models are to be kept elsewhere.
        stop_requested(): a move is to be stopped.
    """

    change_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__("Models", parent)
        self._place = ElidedLabel("", self)
        self.change = _button("Change…", "Change where models are kept", self)
        self.stop = _button("Stop", "Stop moving the models", self)
        self._problem = wrapped("problem", self)
        self._busy = wrapped("hint", self)
        self._line = ProgressLine(theme, self)
        self._line.bar.setAccessibleName("Progress of the move")
        self.add_row(self._place, self.change, self.stop, stretched=self._place)
        self.column.addWidget(self._problem)
        self.column.addWidget(self._busy)
        self.column.addWidget(self._line)
        self.change.clicked.connect(self.change_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.set_problem("")
        self.set_busy(None)

    def set_place(self, folder: Path) -> None:
        """Say where."""
        self._place.set_words(folder_words(folder), "Models are kept in ")
        self.change.setToolTip(str(folder))

    def set_busy(self, words: str | None) -> None:
        """Say what is being done with them; None where nothing is."""
        busy = words is not None
        if busy == self._line.isHidden():
            self._line.show_share(0.0, "", "")
        self._busy.setText(words or "")
        self._busy.setVisible(busy)
        self._line.setVisible(busy)
        self.change.setVisible(not busy)
        self.stop.setVisible(busy)

    def set_problem(self, words: str) -> None:
        """Say what went wrong with a move; "" where nothing did."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def set_move_progress(self, done_bytes: int, total_bytes: int) -> None:
        """Say how far it is."""
        share = done_bytes / total_bytes if total_bytes else 0.0
        self._line.show_share(share, share_words(done_bytes, total_bytes), "")

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._line.set_theme(theme)


class NetworkGroup(Group):
    """Whether the network is used.

    Signals:
        offline_changed(bool): the writer ticked it or not; `set_offline` does not say so.
    """

    offline_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Network", parent)
        self.box = QCheckBox("Work offline: never use the network", self)
        self.box.setAccessibleName(self.box.text())
        self._hint = wrapped("hint", self, FORCED_OFFLINE)
        self._hint.hide()
        self.add_row(self.box)
        self.column.addWidget(self._hint)
        self.box.clicked.connect(self.offline_changed)

    def set_offline(self, offline: bool, *, forced: bool) -> None:
        """Show it; a forced one cannot be changed here."""
        self.box.setChecked(offline or forced)
        self.box.setEnabled(not forced)
        self.box.setAccessibleDescription(FORCED_OFFLINE if forced else "")
        self._hint.setVisible(forced)


class TokenField(QuietField):
    """A line for a secret: it is not shown, not completed, and left with Esc.

    Signals:
        left(): Esc was pressed.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName("Hub token")
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
        super().__init__("Hub token", parent)
        self._kept = False
        self._state = wrapped("", self)
        self.add = _button("", "", self)
        self.remove = _button("Remove", "Remove the token", self)
        self._form = QWidget(self)
        self.field = TokenField(self._form)
        self.save = _button("Save", "Save the token", self._form)
        self.cancel = _button("Cancel", "Cancel: keep no new token", self._form)
        self._problem = wrapped("problem", self)
        self._lay_out()
        self._connect()
        self._close_form()
        self.set_problem("")
        self.set_kept(False, "")

    def set_kept(self, kept: bool, where: str) -> None:
        """Say whether a token is kept, and where: "this computer’s keyring" unless something else is given."""
        self._kept = kept
        self._state.setText(f"A token is kept in {where or KEYRING}." if kept else NO_TOKEN)
        self.add.setText("Replace…" if kept else "Add a token…")
        self.add.setAccessibleName("Replace the token" if kept else "Add a token")
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
        self.column.addWidget(wrapped("hint", self, TOKEN_HINT))

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


def _button(word: str, says: str, parent: QWidget) -> QPushButton:
    button = QPushButton(word, parent)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(says)
    return button
