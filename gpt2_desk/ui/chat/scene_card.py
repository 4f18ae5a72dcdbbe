"""What a conversation begins with: the scene, which the writer can change in its place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gpt2_desk.ui.buttons import IconButton
from gpt2_desk.ui.chat.growing_field import GrowingField
from gpt2_desk.ui.editor.style import PageStyle
from gpt2_desk.ui.icons import ICON_PX, Icon, tinted
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import label, restyle, wrapped
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import marked, tr

SCENE_TIP = marked("Where the two are, and who they are. The model always reads it first.")
SMALLER_PX = 2
"""How much smaller than the turns it is written."""

CARD_SIDE_PX = 12
"""How far the card reaches beyond what it says: its words stand where those of the turns do."""

_MOST_LINES = 12
_LEAST_PX = 12
_LINK_SIDE_PX = 5
"""What the style sheet puts around the words of a link: they begin where the others do."""


class SceneCard(QFrame):
    """The scene on a card, or a way to add one. No setter makes a signal.

    Signals:
        scene_changed(str)
        setup_requested(): names and form are to be chosen.
        resized(): it wants another height.
        ended(): the writer has edited it, or gave up.
    """

    scene_changed = Signal(str)
    setup_requested = Signal()
    resized = Signal()
    ended = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = ""
        self.setObjectName("SceneCard")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.words = wrapped("scene", self)
        self.field = GrowingField(tr("Scene"), _MOST_LINES, self, keeps_escape=True)
        self.field.setPlaceholderText(tr("You are in a lighthouse with its keeper …"))
        self._hint = label("hint", self, tr("Enter keeps it. Esc leaves it as it was."))
        self.add_button = self._link(tr("Add a scene"), tr(SCENE_TIP))
        self.add_button.setIconSize(QSize(scaled(ICON_PX), scaled(ICON_PX)))
        self.setup_button = self._link(tr("Names and form…"), tr("Who speaks, and how the model reads it"))
        self.edit_button = IconButton(Icon.EDIT, tr("Edit the scene"), parent=self)
        self._lay_out()
        self._connect()
        self._show_state(editing=False)
        self.set_theme(theme)

    def set_scene(self, text: str) -> None:
        """Show another scene. One that is being edited stays in its field."""
        self._scene = text
        self.words.setText(text)
        self._show_state(editing=self.is_editing)

    @property
    def is_editing(self) -> bool:
        """Whether the writer is at it."""
        return not self.field.isHidden()

    def height_for(self, width: int) -> int:
        """How high it is at a width."""
        self._column.activate()
        tall = self._column.hasHeightForWidth()
        return self._column.totalHeightForWidth(width) if tall else self._column.totalSizeHint().height()

    def set_style(self, style: PageStyle) -> None:
        """Write in the page's face."""
        font = QFont(style.font(self.devicePixelRatio()))
        font.setPixelSize(max(style.font_px - SMALLER_PX, _LEAST_PX))
        self.words.setFont(font)
        self.field.set_font(font)
        self.resized.emit()

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        self.edit_button.set_theme(theme)
        self.add_button.setIcon(tinted(Icon.BOOK, theme.accent))

    def _link(self, word: str, tip: str) -> QPushButton:
        button = QPushButton(word, self)
        button.setProperty("link", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(word.removesuffix("…"))
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(scaled(_LINK_SIDE_PX), 0, 0, 0)
        top.setSpacing(scaled(8))
        top.addWidget(self.words, 1)
        top.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(scaled(12))
        foot.addWidget(self.add_button)
        foot.addWidget(self.setup_button)
        foot.addStretch()
        self._column = QVBoxLayout(self)
        side, above = scaled(CARD_SIDE_PX), scaled(8)
        self._column.setContentsMargins(side - scaled(_LINK_SIDE_PX), above, side, above)
        self._column.setSpacing(scaled(6))
        self._column.addLayout(top)
        self._column.addWidget(self.field)
        self._column.addWidget(self._hint)
        self._column.addLayout(foot)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._on_edit)
        self.edit_button.clicked.connect(self._on_edit)
        self.setup_button.clicked.connect(self.setup_requested)
        self.field.entered.connect(self._on_entered)
        self.field.escaped.connect(self._on_escaped)
        self.field.grown.connect(self.resized)

    def _show_state(self, *, editing: bool) -> None:
        filled = bool(self._scene)
        self.words.setVisible(filled and not editing)
        self.edit_button.setVisible(filled and not editing)
        self.add_button.setVisible(not filled and not editing)
        self.setup_button.setVisible(not editing)
        self.field.setVisible(editing)
        self._hint.setVisible(editing)
        restyle(self, "card", filled or editing)
        self.resized.emit()

    def _end(self) -> None:
        self._show_state(editing=False)
        self.ended.emit()

    @Slot()
    def _on_edit(self) -> None:
        self.field.setPlainText(self._scene)
        self._show_state(editing=True)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.field.setFocus()

    @Slot()
    def _on_entered(self) -> None:
        scene = self.field.text.strip()
        changed = scene != self._scene
        self._scene = scene
        self.words.setText(scene)
        self._end()
        if changed:
            self.scene_changed.emit(scene)

    @Slot()
    def _on_escaped(self) -> None:
        self._end()
