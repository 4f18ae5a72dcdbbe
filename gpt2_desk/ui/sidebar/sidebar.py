"""The sidebar as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.sidebar.footer import SidebarFooter
from gpt2_desk.ui.sidebar.length_picker import LengthPicker
from gpt2_desk.ui.sidebar.model_picker import ModelEntry
from gpt2_desk.ui.sidebar.model_section import ModelSection, ModelStage
from gpt2_desk.ui.sidebar.seed_field import SeedField
from gpt2_desk.ui.sidebar.suggest_section import SuggestSection
from gpt2_desk.ui.sidebar.voice_section import VoiceSection
from gpt2_desk.ui.sidebar.wheel_guard import WheelGuard
from gpt2_desk.ui.translation import tr

WIDTH_PX = 288
"""Width of the sidebar at `metrics.DRAWN_AT_PX`."""

_SIDE_PX = 20
_SCROLL_BAR_PX = 12


class Sidebar(QWidget):
    """Model, voice, length, seed and suggestions, and below them Continue, Stop and other ways to go on.

    No setter makes a signal: signals are the writer's doing alone.

    Args:
        presets: name to settings, in the order of the menu.
        theme: the theme in force.
        parent: the widget it is in.

    Signals:
        model_chosen(str): another model, by name.
        folder_requested(): a model in a folder is to be opened.
        library_requested(): all models are to be shown.
        sampling_changed(SamplingSettings)
        length_changed(int | None): in tokens; None has no limit.
        seed_changed(int | None): a number was given, or taken away.
        seed_locked(bool): whether the number is kept from now on.
        suggest_changed(bool): words are to be suggested in pauses, or not.
        suggest_delay_changed(int): after how long a pause, in milliseconds.
        continue_requested()
        stop_requested()
        retry_requested(): the passage is to be written another way.
        compare_requested(): three are to be written, side by side.
    """

    model_chosen = Signal(str)
    folder_requested = Signal()
    library_requested = Signal()
    sampling_changed = Signal(object)
    length_changed = Signal(object)
    seed_changed = Signal(object)
    seed_locked = Signal(bool)
    suggest_changed = Signal(bool)
    suggest_delay_changed = Signal(int)
    continue_requested = Signal()
    stop_requested = Signal()
    retry_requested = Signal()
    compare_requested = Signal()

    def __init__(
        self, presets: Mapping[str, SamplingSettings], theme: Theme = LIGHT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("Sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Sidebar"))
        self.setFixedWidth(scaled(WIDTH_PX))
        self._model = ModelSection(self)
        self._voice = VoiceSection(presets, self)
        self._length = LengthPicker(self)
        self._seed = SeedField(self)
        self._suggestions = SuggestSection(self)
        self._for_pages = _ruled(self._suggestions, self)
        self._footer = SidebarFooter(self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    @property
    def sampling(self) -> SamplingSettings:
        """The sampling settings as the controls stand."""
        return self._voice.sampling

    @property
    def length(self) -> int | None:
        """The length in tokens; None has no limit."""
        return self._length.length

    @property
    def kept_seed(self) -> int | None:
        """The seed while the lock is shut; None where one is to be drawn."""
        return self._seed.seed if self._seed.locked else None

    def set_models(self, entries: Sequence[ModelEntry]) -> None:
        """Offer these models."""
        self._model.picker.set_models(entries)

    def set_model(self, name: str) -> None:
        """Show which model is chosen."""
        self._model.picker.set_model(name)

    def set_model_state(self, stage: ModelStage, share: float | None = None) -> None:
        """Show how far the model is; `share` of a load is 0 to 1."""
        self._model.set_stage(stage, share)

    def set_model_facts(self, parameters: int | None, tokens_per_s: float | None = None) -> None:
        """Show how large and how fast the model is, as far as it is known."""
        self._model.set_facts(parameters, tokens_per_s)

    def set_sampling(self, settings: SamplingSettings) -> None:
        """Show sampling settings."""
        self._voice.set_sampling(settings)

    def set_length(self, length: int | None) -> None:
        """Show a length in tokens; None has no limit."""
        self._length.set_length(length)

    def set_seed(self, seed: int | None, locked: bool | None = None) -> None:
        """Show a seed, such as the one that was drawn; the lock stays unless it is given."""
        self._seed.set_seed(seed, locked)

    def set_suggesting(self, on: bool, delay_ms: int) -> None:
        """Show whether words are suggested, and after how long a pause."""
        self._suggestions.set_suggesting(on, delay_ms)

    def set_can_retry(self, can_retry: bool) -> None:
        """Say whether there is a passage that can be written another way."""
        self._footer.set_can_retry(can_retry)

    def set_writing(self, writing: bool) -> None:
        """Offer Stop while text comes, Continue otherwise."""
        self._footer.set_writing(writing)

    def set_chat(self, chat: bool) -> None:
        """Leave out what is for a page alone; a chat has its buttons beside its field."""
        self._footer.setVisible(not chat)
        self._for_pages.setVisible(not chat)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        for part in (self._model.picker, self._voice, self._seed, self._footer):
            part.set_theme(theme)

    def _lay_out(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(scaled(_SIDE_PX), scaled(14), scaled(_SIDE_PX), scaled(14))
        column.setSpacing(scaled(12))
        for part in (self._model, _rule(self), self._voice, _rule(self)):
            column.addWidget(part)
        column.addLayout(self._length_and_seed())
        column.addWidget(self._for_pages)
        column.addStretch()
        self._column = column
        WheelGuard(self).watch(content)
        area = _scrolled(content, self)
        area.verticalScrollBar().rangeChanged.connect(self._on_scroll_range_changed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)  # the line at the left
        outer.setSpacing(0)
        outer.addWidget(area)
        outer.addWidget(self._footer)

    def _length_and_seed(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(12))
        grid.setVerticalSpacing(scaled(8))
        for row, (words, widget) in enumerate(((tr("Length"), self._length), (tr("Seed"), self._seed))):
            grid.addWidget(QLabel(words, self), row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    @Slot(int, int)
    def _on_scroll_range_changed(self, _first: int, last: int) -> None:
        # The scroll bar comes and goes within the margin, so that nothing beside it moves.
        margins = self._column.contentsMargins()
        margins.setRight(scaled(_SIDE_PX) - (scaled(_SCROLL_BAR_PX) if last > 0 else 0))
        self._column.setContentsMargins(margins)

    def _connect(self) -> None:
        self._model.picker.model_chosen.connect(self.model_chosen)
        self._model.picker.folder_requested.connect(self.folder_requested)
        self._model.picker.library_requested.connect(self.library_requested)
        self._voice.sampling_changed.connect(self.sampling_changed)
        self._length.length_changed.connect(self.length_changed)
        self._seed.seed_changed.connect(self.seed_changed)
        self._seed.seed_locked.connect(self.seed_locked)
        self._suggestions.suggest_changed.connect(self.suggest_changed)
        self._suggestions.delay_changed.connect(self.suggest_delay_changed)
        self._footer.continue_button.clicked.connect(self.continue_requested)
        self._footer.stop_button.clicked.connect(self.stop_requested)
        self._footer.retry_button.clicked.connect(self.retry_requested)
        self._footer.compare_button.clicked.connect(self.compare_requested)


def _ruled(section: QWidget, parent: QWidget) -> QWidget:
    """A section with a line above it, to be shown and hidden as one."""
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scaled(12))
    column.addWidget(_rule(holder))
    column.addWidget(section)
    return holder


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setProperty("role", "rule")
    rule.setFixedHeight(1)
    return rule


def _scrolled(content: QWidget, parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
