"""The seed, and whether it is kept."""

from __future__ import annotations

import random

from PySide6.QtCore import QRegularExpression, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator, QValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gpt2_desk.contract import MAX_SEED
from gpt2_desk.ui.buttons import IconButton
from gpt2_desk.ui.icons import Icon
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.translation import marked, tr

_DICE_SIDES = 100_000
_KEPT_TIP = marked("Draw a new seed each time.")
_DRAWN_TIP = marked("Keep this seed.")


class _SeedValidator(QRegularExpressionValidator):
    """Digits up to `MAX_SEED`, or nothing."""

    def validate(self, text: str, position: int) -> object:
        """Refuse what is not a seed, key by key."""
        if text.isdecimal() and int(text) > MAX_SEED:
            return QValidator.State.Invalid, text, position
        return super().validate(text, position)


class SeedField(QWidget):
    """A seed that is drawn anew each time while the lock is open, and kept while it is shut.

    Typing a number or throwing the dice shuts the lock; an empty field opens it.

    Signals:
        seed_changed(int | None): the writer gave a number, or took it away.
        seed_locked(bool): the writer shut or opened the lock; comes before `seed_changed` where both come.
    """

    seed_changed = Signal(object)
    seed_locked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setValidator(_SeedValidator(QRegularExpression(r"[0-9]{0,19}"), self.field))
        self.field.setPlaceholderText(tr("drawn"))
        self.field.setAccessibleName(tr("Seed"))
        self.field.setToolTip(tr("The same number, text and settings give the same words."))
        self.dice = IconButton(Icon.DICE, tr("Draw another seed"), tr("Draw another seed, and keep it."), self)
        self.lock = IconButton(Icon.UNLOCK, tr("Keep this seed"), parent=self)
        self.lock.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(4))
        for widget in (self.field, self.dice, self.lock):
            row.addWidget(widget)
        self.field.textEdited.connect(self._on_edited)
        self.dice.clicked.connect(self._on_dice_thrown)
        self.lock.clicked.connect(self._on_lock_clicked)
        self._show_lock(False)

    @property
    def seed(self) -> int | None:
        """The number in the field, or None."""
        return int(self.field.text()) if self.field.text() else None

    @property
    def locked(self) -> bool:
        """Whether the seed is kept."""
        return self.lock.isChecked()

    def set_seed(self, seed: int | None, locked: bool | None = None) -> None:
        """Show a seed, and the lock as given or as it was, without saying that they changed."""
        self.field.setText("" if seed is None else str(seed))
        self.field.setCursorPosition(0)
        self._show_lock(self.locked if locked is None else locked)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        self.dice.set_theme(theme)
        self.lock.set_theme(theme)

    def _show_lock(self, locked: bool) -> None:
        locked = locked and self.seed is not None
        self.lock.setChecked(locked)
        self.lock.setEnabled(self.seed is not None)
        self.lock.set_drawing(Icon.LOCK if locked else Icon.UNLOCK)
        self.lock.setToolTip(tr(_KEPT_TIP) if locked else tr(_DRAWN_TIP))

    def _lock_and_say(self, locked: bool) -> None:
        before = self.locked
        self._show_lock(locked)
        if self.locked != before:
            self.seed_locked.emit(self.locked)

    @Slot()
    def _on_edited(self) -> None:
        self._lock_and_say(True)
        self.seed_changed.emit(self.seed)

    @Slot()
    def _on_dice_thrown(self) -> None:
        self.field.setText(str(random.randrange(_DICE_SIDES)))
        self._on_edited()

    @Slot(bool)
    def _on_lock_clicked(self, locked: bool) -> None:
        self._show_lock(locked)
        self.seed_locked.emit(locked)
