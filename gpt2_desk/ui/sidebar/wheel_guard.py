"""The wheel scrolls the sidebar, and turns a control only where the control has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QSlider, QWidget


class WheelGuard(QObject):
    """Hands the wheel on from each slider, number and list within a widget that does not have the focus."""

    def watch(self, content: QWidget) -> None:
        """Guard the controls that the widget holds now."""
        for kind in (QSlider, QAbstractSpinBox, QComboBox):
            for control in content.findChildren(kind):
                control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ignore a wheel over a control without the focus, so that it goes on to the sidebar."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False
