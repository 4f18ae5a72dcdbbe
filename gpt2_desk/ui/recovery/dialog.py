"""What the start after a crash asks."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import label, restyle, wrapped
from gpt2_desk.ui.recovery.questions import NativeRecoveryQuestions, RecoveryQuestions
from gpt2_desk.ui.recovery.row import PageRow, RecoveredPage
from gpt2_desk.ui.recovery.words import found, time_of
from gpt2_desk.ui.translation import tr

WIDTH_PX, LEAST_WIDTH_PX, LEAST_HEIGHT_PX = 560, 420, 180
_MOST_OF_THE_SCREEN = 0.85
_SIDE_PX = 20
_GAP_PX = 8


@dataclass(frozen=True, slots=True)
class RecoveryChoice:
    """What is to become of the pages; those that are in neither are kept for the next start.

    Attributes:
        restored: keys of those that are to be opened.
        discarded: keys of those that are to be deleted.
    """

    restored: tuple[int, ...]
    discarded: tuple[int, ...]


class RecoveryDialog(QDialog):
    """The pages that a crash has left. It only asks: when ``exec`` returns, `choice` says what is wanted.

    Enter restores those that are ticked, Esc leaves all for the next start. Some may be discarded and the rest
    restored.

    Args:
        pages: one at least.
        questions: what asks before pages are given up; the system's own dialogs unless a test answers.
        parent: the window it belongs to.
        now: in seconds since the epoch; the present unless a test has another.
    """

    def __init__(
        self,
        pages: Sequence[RecoveredPage],
        questions: RecoveryQuestions | None = None,
        parent: QWidget | None = None,
        now: float | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Unsaved pages"))
        self.setModal(True)
        self.setMinimumSize(scaled(LEAST_WIDTH_PX), scaled(LEAST_HEIGHT_PX))
        self.resize(scaled(WIDTH_PX), scaled(LEAST_HEIGHT_PX))
        self._questions = questions or NativeRecoveryQuestions()
        self._now = time.time() if now is None else now
        self._discarded: list[int] = []
        self._content = QWidget(self)
        self._list = QVBoxLayout(self._content)
        self._rows = [PageRow(page, self._now, self._content) for page in pages]
        self._found = wrapped("about", self)
        self._area = QScrollArea(self)
        self._buttons = QDialogButtonBox(self)
        self._restore = self._button(tr("&Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._discard = self._button(tr("&Discard…"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self._later = self._button(tr("&Later"), QDialogButtonBox.ButtonRole.RejectRole)
        self._dress_buttons()
        self._lay_out()
        self._connect()
        self._tell()

    @property
    def choice(self) -> RecoveryChoice:
        """What is wanted by now."""
        wanted = [row.page.key for row in self._rows if row.ticked] if self.result() else []
        return RecoveryChoice(tuple(wanted), tuple(self._discarded))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Be as high as what is in it, where the screen is."""
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        """Keep the page that Tab goes to in sight."""
        moved = super().focusNextPrevChild(forwards)
        row = next((row for row in self._rows if row.box is self.focusWidget()), None)
        if row is not None:
            self._area.ensureWidgetVisible(row, 0, scaled(_GAP_PX))
        return moved

    def _button(self, word: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = self._buttons.addButton(word, role)
        button.setAccessibleName(word.replace("&", "").rstrip("…"))
        return button

    def _dress_buttons(self) -> None:
        restyle(self._restore, "primary", True)
        self._restore.setDefault(True)
        self._restore.setFocus()
        self._restore.setToolTip(tr("Open the pages that are ticked; the others are kept for the next start."))
        self._discard.setToolTip(tr("Delete the pages that are ticked."))
        self._later.setToolTip(tr("Keep all pages for the next start."))
        for button in (self._discard, self._later):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        side = scaled(_SIDE_PX)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(scaled(_GAP_PX))
        for row in self._rows:
            self._list.addWidget(row)
        self._list.addStretch(1)
        self._area.setWidget(self._content)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(side, scaled(18), side, scaled(16))
        self._column.setSpacing(scaled(_GAP_PX))
        self._column.addWidget(label("head", self, tr("The program closed before saving.")))
        self._column.addWidget(self._found)
        self._column.addWidget(self._area, 1)
        self._column.addSpacing(scaled(4))
        self._column.addWidget(self._buttons)

    def _connect(self) -> None:
        for row in self._rows:
            row.ticked_changed.connect(self._on_ticked_changed)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._discard.clicked.connect(self._on_discard)

    def _tell(self) -> None:
        self._found.setText(found([time_of(row.page.when, self._now) for row in self._rows]))
        some_ticked = any(row.ticked for row in self._rows)
        self._restore.setEnabled(some_ticked)
        self._discard.setEnabled(some_ticked)

    def _fit(self) -> None:
        width = self.width() - 2 * scaled(_SIDE_PX)
        around = self._column.totalHeightForWidth(self.width()) - self._area.sizeHint().height()
        wanted = around + self._list.totalHeightForWidth(width)
        self.resize(self.width(), min(wanted, int(self.screen().availableGeometry().height() * _MOST_OF_THE_SCREEN)))

    @Slot()
    def _on_ticked_changed(self) -> None:
        self._tell()

    @Slot()
    def _on_discard(self) -> None:
        doomed = [row for row in self._rows if row.ticked]
        if not self._questions.discard_pages(self, len(doomed), sum(row.page.words for row in doomed)):
            return
        self._discarded += [row.page.key for row in doomed]
        self._rows = [row for row in self._rows if row not in doomed]
        for row in doomed:
            row.hide()
            row.deleteLater()
        if not self._rows:
            self.accept()
            return
        self._tell()
        self._rows[0].box.setFocus()
