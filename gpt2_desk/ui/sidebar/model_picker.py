"""The list of models that can write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gpt2_desk.ui.icons import Icon, tinted
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import marked, tr

OPEN_FOLDER = marked("Open a folder…")
MORE_MODELS = marked("More models…")
_LAST_LINES = {OPEN_FOLDER: Icon.FOLDER, MORE_MODELS: Icon.DOWNLOAD}
_STATE_ROLE = Qt.ItemDataRole.UserRole
_BROWSE_KEYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A line of the list.

    Attributes:
        name: the model's name.
        state: a word on it, such as "Inside" or "Ready"; may be "".
    """

    name: str
    state: str = ""


class _EntryDelegate(QStyledItemDelegate):
    """Draws a model's state at the end of its line, and a rule where the list is divided."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = LIGHT

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A rule is low."""
        return QSize(1, scaled(9)) if _divides(index) else super().sizeHint(option, index)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line, and the state over its end."""
        rect: QRect = option.rect
        if _divides(index):
            painter.fillRect(rect.x(), rect.center().y(), rect.width(), 1, QColor(self.theme.border))
            return
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(QColor(self.theme.muted))
        area = rect.adjusted(0, 0, -scaled(8), 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(_STATE_ROLE))
        painter.restore()


def _divides(index: QModelIndex | QPersistentModelIndex) -> bool:
    # What QComboBox.insertSeparator leaves as its mark.
    return bool(index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "separator")


class ModelPicker(QComboBox):
    """Models by name, and below them a way to open a folder and one to all models.

    Keys open the list rather than walk through it, because each step would wake another model.

    Signals:
        model_chosen(str): the writer chose another model, by name.
        folder_requested(): the writer wants to open a folder.
        library_requested(): the writer wants to see all models, and those that can be fetched.
    """

    model_chosen = Signal(str)
    folder_requested = Signal()
    library_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""
        self._icons = {name: QIcon() for name in _LAST_LINES}
        self._delegate = _EntryDelegate(self)
        self.setItemDelegate(self._delegate)
        # A list as wide as its longest name would push the sidebar past its edge.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Model"))
        self.setToolTip(tr("The model that writes."))
        self.activated.connect(self._on_activated)
        self.set_models([])

    @property
    def model_name(self) -> str:
        """The model that is chosen, or ""."""
        return self._chosen

    def set_models(self, entries: Sequence[ModelEntry]) -> None:
        """Offer these models; the chosen one stays chosen where it is among them."""
        self.clear()
        for entry in entries:
            self.addItem(entry.name)
            self.setItemData(self.count() - 1, entry.state, _STATE_ROLE)
        if entries:
            self.insertSeparator(self.count())
        for words, icon in self._icons.items():
            self.addItem(icon, tr(words))
            self.setItemData(self.count() - 1, "", _STATE_ROLE)
        self.set_model(self._chosen)

    def set_model(self, name: str) -> None:
        """Show a model as chosen, without saying so; none where the list does not have it."""
        index = self.findText(name, Qt.MatchFlag.MatchExactly)
        self._chosen = name
        self.setCurrentIndex(index if 0 <= index < self._first_last_line else -1)

    def set_theme(self, theme: Theme) -> None:
        """Tint the folder."""
        self._delegate.theme = theme
        for place, (words, icon) in enumerate(_LAST_LINES.items()):
            self._icons[words] = tinted(icon, theme.muted)
            self.setItemIcon(self._first_last_line + place, self._icons[words])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open the list where the base class would choose another entry at once."""
        typed = event.text().isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if typed or event.key() in _BROWSE_KEYS:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the sidebar."""
        event.ignore()

    @property
    def _first_last_line(self) -> int:
        """Where the lines begin that are no models."""
        return self.count() - len(_LAST_LINES)

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        last_line = index - self._first_last_line
        if last_line >= 0:
            self.set_model(self._chosen)
            opens_folder = list(_LAST_LINES)[last_line] == OPEN_FOLDER
            (self.folder_requested if opens_folder else self.library_requested).emit()
        elif self.itemText(index) != self._chosen:
            self._chosen = self.itemText(index)
            self.model_chosen.emit(self._chosen)
