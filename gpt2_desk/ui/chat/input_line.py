"""Where the writer says something: a field that grows, and Send or Stop beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gpt2_desk.ui.buttons import WordButton
from gpt2_desk.ui.chat.growing_field import GrowingField
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.icons import Icon
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.announcing import announce
from gpt2_desk.ui.models.labels import restyle, wrapped
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import marked, tr

MOST_LINES = 6
_KEYS = marked("Enter sends. Shift+Enter starts a new line.")
_GAP_PX, _ABOVE_PX, _BELOW_PX = 8, 10, 14


class InputLine(QWidget):
    """One can write in it at any time; it sends only while the model does not write. No setter makes a signal.

    Signals:
        send_requested(str): without white space around it. The field is empty then.
        continue_requested(): Enter in an empty field: the model is to go on by itself.
        stop_requested()
        left_upwards(): Up in an empty field.
    """

    send_requested = Signal(str)
    continue_requested = Signal()
    stop_requested = Signal()
    left_upwards = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = tr("The model")
        self._writing = self._begun = False
        self.field = GrowingField(tr("Say something"), MOST_LINES, self)
        self.send_button = WordButton(Icon.SEND, tr("Send"), tr("Send (Enter)"), primary=True, parent=self)
        self.stop_button = WordButton(Icon.STOP, tr("Stop"), tr("Stop writing (Esc)"), parent=self)
        self._hint = wrapped("hint", self)
        self._lay_out()
        self.field.entered.connect(self._on_entered)
        self.field.escaped.connect(self._on_escaped)
        self.field.left_upwards.connect(self.left_upwards)
        self.field.textChanged.connect(self._on_text_changed)
        self.send_button.clicked.connect(self._on_entered)
        self.stop_button.clicked.connect(self.stop_requested)
        self.set_model(tr("The model"))
        self.set_writing(False)
        self.set_theme(theme)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.field.text

    @property
    def hint(self) -> str:
        """What is said below the field."""
        return self._hint.text()

    def set_text(self, text: str) -> None:
        """Put another text into the field; nothing is left to undo."""
        if text != self.field.text:
            self.field.setPlainText(text)
            self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def set_model(self, name: str) -> None:
        """Say who answers."""
        self._model = name
        self.field.setPlaceholderText(tr("Say something. {name} answers.", name=name))
        self._say_keys()

    def set_begun(self, begun: bool) -> None:
        """Say whether something has been said."""
        self._begun = begun
        self._say_keys()

    def set_writing(self, writing: bool) -> None:
        """Offer Stop while the model writes, Send otherwise."""
        self._writing = writing
        if (self.send_button if writing else self.stop_button).hasFocus():
            self.field.setFocus()
        self.send_button.setVisible(not writing)
        self.stop_button.setVisible(writing)
        self._say_keys()

    def set_column(self, left: int, width: int) -> None:
        """Stand below a column."""
        right = max(0, self.width() - left - width)
        self._column.setContentsMargins(left, scaled(_ABOVE_PX), right, scaled(_BELOW_PX))

    def settle(self) -> None:
        """Take the height that the field wants, at once."""
        self._column.activate()

    def set_style(self, style: PageStyle) -> None:
        """Write in the page's face."""
        self.field.set_font(style.font(self.devicePixelRatio()))
        self._fit_buttons()

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        for button in (self.send_button, self.stop_button):
            button.set_theme(theme)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Whichever of the two shows, the field beside it stays as wide; one of a single line is as high as they."""
        buttons = (self.send_button, self.stop_button)
        width = max(button.sizeHint().width() for button in buttons)
        for button in buttons:
            button.setMinimumSize(width, self.field.height_for(1))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(scaled(_GAP_PX))
        row.addWidget(self.field, 1)
        for button in (self.send_button, self.stop_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(scaled(5))
        self._column.addLayout(row)
        self._column.addWidget(self._hint)

    def _say_keys(self) -> None:
        restyle(self._hint, "tone", "plain")
        if self._writing:
            self._hint.setText(tr("{name} is writing. Esc stops.", name=self._model))
        elif self._begun and self.field.document().isEmpty():
            self._hint.setText(tr("Enter lets {name} go on.", name=self._model))
        else:
            self._hint.setText(tr(_KEYS))

    def _say_wait(self) -> None:
        words = tr("{name} is still writing. Your words stay here; Esc stops.", name=self._model)
        self._hint.setText(words)
        restyle(self._hint, "tone", "accent")
        announce(self, words)

    @Slot()
    def _on_text_changed(self) -> None:
        self._say_keys()

    @Slot()
    def _on_entered(self) -> None:
        text = self.field.text.strip()
        if self._writing:
            self._say_wait()
        elif not text:
            self.continue_requested.emit()
        else:
            self.set_text("")  # Ctrl+Z takes back what was sent, not the typing of it
            self.send_requested.emit(text)

    @Slot()
    def _on_escaped(self) -> None:
        if self._writing:
            self.stop_requested.emit()
