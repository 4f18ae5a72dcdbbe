"""What a screen reader finds in a conversation: a name at the place of each turn that shows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from gpt2_desk.ui.chat.turn import Turn
from gpt2_desk.ui.translation import tr


class TurnHandles:
    """Widgets that nobody sees or clicks, one for each turn in sight.

    Args:
        viewport: where the turns are painted.
    """

    def __init__(self, viewport: QWidget) -> None:
        self._viewport = viewport
        self._handles: dict[int, QWidget] = {}

    def place(self, turns: Iterable[tuple[Turn, QRect]]) -> None:
        """Be where these turns are, and nowhere else."""
        wanted = {turn.key: (turn, area) for turn, area in turns}
        for key in self._handles.keys() - wanted.keys():
            handle = self._handles.pop(key)
            handle.hide()
            handle.deleteLater()
        for key, (turn, area) in wanted.items():
            handle = self._handles.get(key) or self._make(key)
            handle.setGeometry(area)
            # A name for each word that streams would be read out for each.
            name = tr("{name} is writing", name=turn.name) if turn.writing else turn.spoken
            if handle.accessibleName() != name:
                handle.setAccessibleName(name)

    def _make(self, key: int) -> QWidget:
        handle = QWidget(self._viewport)
        handle.setObjectName("TurnHandle")
        handle.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        handle.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        handle.lower()
        handle.show()
        self._handles[key] = handle
        return handle
