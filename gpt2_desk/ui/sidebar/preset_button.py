"""The menu of presets."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.ui.buttons import LinkButton
from gpt2_desk.ui.translation import marked, tr

OWN = marked("Your own")
"""What the button says where the controls stand as in no preset."""

PRESET_NAMES = (marked("Steady"), marked("Balanced"), marked("Daring"), marked("Wild"))
"""The names of the program's own presets, which the settings keep in English."""


class PresetButton(LinkButton):
    """Names the preset in force, and offers the others.

    Args:
        presets: name to settings, in the order of the menu.
        parent: the widget it is in.

    Signals:
        preset_chosen(SamplingSettings): the writer took one; `set_sampling` is to follow.
    """

    preset_chosen = Signal(object)

    def __init__(self, presets: Mapping[str, SamplingSettings], parent: QWidget | None = None) -> None:
        super().__init__(tr(OWN), parent)
        self._presets = dict(presets)
        self.setToolTip(tr("A voice to begin with. Moving a control makes it your own."))
        self.setAccessibleDescription(tr("Opens a menu."))
        self._choices = self._make_menu()
        self.clicked.connect(self._on_clicked)

    def set_sampling(self, settings: SamplingSettings) -> None:
        """Name the preset that has these settings, whatever words are banned or favoured."""
        names = (name for name, preset in self._presets.items() if settings.retuned(preset) == settings)
        name = next(names, OWN)
        self.setText(tr(name))
        self.setAccessibleName(tr("Voice: {name}", name=tr(name)))
        for action in self._choices.actions():
            action.setChecked(action.data() == name)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for name in self._presets:
            action = menu.addAction(tr(name))
            action.setCheckable(True)
            action.setData(name)
        menu.triggered.connect(self._on_triggered)
        return menu

    @Slot()
    def _on_clicked(self) -> None:
        # Not QPushButton.setMenu: under a style sheet that moves the word to make room for an arrow of its own.
        below = self.mapToGlobal(self.rect().bottomRight())
        self._choices.popup(below - QPoint(self._choices.sizeHint().width(), 0))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.preset_chosen.emit(self._presets[action.data()])
