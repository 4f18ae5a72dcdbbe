"""What is known of a text: how long it is, how much of it is the writer's own, and how the rest was written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gpt2_desk.ui.buttons import WordButton
from gpt2_desk.ui.icons import Icon
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import label, wrapped
from gpt2_desk.ui.models.quiet_dialog import QuietDialog
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.prose import ProseBox
from gpt2_desk.ui.share_meter import ShareMeter
from gpt2_desk.ui.translation import marked, tr, tr_count

WORDS_PER_MINUTE = 230
STATISTICS_WIDTH_PX = 440
RECEIPT_WIDTH_PX, RECEIPT_HEIGHT_PX = 520, 560
_SIDE_PX = 24
_SHORTEST_VALUE_PX = 160
_MINUTES_PER_HOUR = 60
_AGAIN_TIP = marked("The same model, text, settings and seed give the same words.")
_COLOURS = ("text", "machine_line", "edited_line")
_ROWS = (marked("Words"), marked("Characters"), marked("Paragraphs"), marked("Reading time"))


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts of a text.

    Attributes:
        words: all of them.
        own_words: those that the writer wrote.
        model_words: those that a model wrote.
        changed_words: those that the writer put among a model's.
        characters: line ends not counted.
        paragraphs: those that hold something.
    """

    words: int
    own_words: int
    model_words: int
    changed_words: int
    characters: int
    paragraphs: int

    @property
    def percent(self) -> tuple[int, int, int]:
        """The writer's, the model's and the changed words in the hundred; 100 together, unless there are none."""
        return percentages(self._kinds)

    @property
    def shares(self) -> str:
        """Whose words they are."""
        if not sum(self._kinds):
            return tr("No words yet.")
        own, model, changed = self.percent
        return tr(
            "Your own words {own} % · the model’s {model} % · the model’s, changed by you {changed} %",
            own=own,
            model=model,
            changed=changed,
        )

    @property
    def _kinds(self) -> tuple[int, int, int]:
        return self.own_words, self.model_words, self.changed_words

    @property
    def reading_time(self) -> str:
        """How long it takes to read, at `WORDS_PER_MINUTE`."""
        minutes = round(self.words / WORDS_PER_MINUTE)
        if minutes < 1:
            return tr("under a minute") if self.words else tr("none")
        hours, rest = divmod(minutes, _MINUTES_PER_HOUR)
        spelled = (
            tr_count("{count} hour", "{count} hours", hours) if hours else "",
            tr_count("{count} minute", "{count} minutes", rest) if rest else "",
        )
        return tr("about {time}", time=" ".join(filter(None, spelled)))


def percentages(counts: tuple[int, int, int]) -> tuple[int, int, int]:
    """Counts in the hundred, rounded so that they are 100 together; all 0 where there is nothing."""
    whole = sum(counts)
    if whole <= 0:
        return 0, 0, 0
    floors = [100 * count // whole for count in counts]
    # What rounding took goes to those it took most from.
    by_loss = sorted(range(3), key=lambda place: -(100 * counts[place] % whole))
    for place in by_loss[: 100 - sum(floors)]:
        floors[place] += 1
    return floors[0], floors[1], floors[2]


class StatisticsDialog(QuietDialog):
    """The counts as a table, and the shares as a bar. It is not modal; Esc hides it.

    Args:
        theme: the theme in force.
        parent: the window it belongs to.
    """

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Statistics"))
        self.setMinimumWidth(scaled(STATISTICS_WIDTH_PX))
        self._values = {name: label("name", self) for name in _ROWS}
        self._meter = ShareMeter(_COLOURS, theme, self)
        self._shares = wrapped("", self)
        self._close = QPushButton(tr("Close"), self)
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.close)
        self._lay_out()

    def set_statistics(self, statistics: Statistics) -> None:
        """Show these."""
        counts = (statistics.words, statistics.characters, statistics.paragraphs)
        said = [*(f"{count:,}" for count in counts), statistics.reading_time]
        for (name, value), words in zip(self._values.items(), said, strict=True):
            value.setText(words)
            value.setAccessibleName(f"{tr(name)}: {words}")
        kinds = (statistics.own_words, statistics.model_words, statistics.changed_words)
        self._meter.set_shares(kinds, sum(kinds), statistics.shares)
        self._shares.setText(statistics.shares)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._meter.set_theme(theme)

    def _lay_out(self) -> None:
        table = QGridLayout()
        table.setHorizontalSpacing(scaled(32))
        table.setVerticalSpacing(scaled(6))
        for row, (name, value) in enumerate(self._values.items()):
            table.addWidget(label("about", self, tr(name)), row, 0)
            table.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
        table.setColumnStretch(0, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(_SIDE_PX), scaled(20), scaled(_SIDE_PX), scaled(16))
        column.setSpacing(scaled(10))
        column.addLayout(table)
        column.addSpacing(scaled(6))
        column.addWidget(self._meter)
        column.addWidget(self._shares)
        column.addStretch()
        column.addLayout(foot)


class ReceiptDialog(QuietDialog):
    """One generation's receipt. It is not modal; Esc hides it. No setter makes a signal.

    Args:
        theme: the theme in force.
        parent: the window it belongs to.

    Signals:
        again_requested(): the same is to be written again.
    """

    again_requested = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("How this was written"))
        self.resize(scaled(RECEIPT_WIDTH_PX), scaled(RECEIPT_HEIGHT_PX))
        self._rows: tuple[tuple[str, str], ...] = ()
        self._table = QGridLayout()
        self.read = ProseBox(tr("The text that it read"), self)
        self.read.setProperty("framed", True)
        self.again_button = WordButton(Icon.RETRY, tr("Write this again"), tr(_AGAIN_TIP), parent=self)
        self.copy_button = QPushButton(tr("Copy"), self)
        self.copy_button.setToolTip(tr("Copies all of this as text."))
        self._close = QPushButton(tr("Close"), self)
        self._lay_out()
        self.again_button.clicked.connect(self.again_requested)
        self.copy_button.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.close)
        self.set_theme(theme)

    def set_receipt(self, rows: Sequence[tuple[str, str]], read: str) -> None:
        """Show labels with their values, and the text that was read."""
        self._rows = tuple(rows)
        while (item := self._table.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(self._rows):
            self._add_row(row, name, value)
        self.read.set_prose(read)

    def set_can_repeat(self, can_repeat: bool, reason: str = "") -> None:
        """Say whether the same can be written again, and why not."""
        self.again_button.setEnabled(can_repeat)
        self.again_button.setAccessibleDescription(reason)
        self.again_button.setToolTip(reason or tr(_AGAIN_TIP))

    def set_families(self, families: Sequence[str]) -> None:
        """Set the text in other faces, the best first."""
        self.read.set_families(families)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icon."""
        self.again_button.set_theme(theme)

    def _lay_out(self) -> None:
        self._table.setHorizontalSpacing(scaled(24))
        self._table.setVerticalSpacing(scaled(5))
        self._table.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.setSpacing(scaled(8))
        foot.addWidget(self.again_button)
        foot.addWidget(self.copy_button)
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(_SIDE_PX), scaled(20), scaled(_SIDE_PX), scaled(16))
        column.setSpacing(scaled(8))
        column.addLayout(self._table)
        column.addSpacing(scaled(6))
        column.addWidget(label("name", self, tr("The text that it read")))
        column.addWidget(self.read, 1)
        column.addSpacing(scaled(4))
        column.addLayout(foot)
        for button in (self.again_button, self.copy_button, self._close):
            button.setAutoDefault(False)

    def _add_row(self, row: int, name: str, value: str) -> None:
        words = wrapped("", self, value)
        words.setMinimumWidth(scaled(_SHORTEST_VALUE_PX))
        words.setAccessibleName(f"{name}: {value}")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._table.addWidget(label("about", self, name), row, 0, Qt.AlignmentFlag.AlignTop)
        self._table.addWidget(words, row, 1)

    @Slot()
    def _on_copy(self) -> None:
        table = "\n".join(f"{name}: {value}" for name, value in self._rows)
        QGuiApplication.clipboard().setText(f"{table}\n\n{self.read.prose}")
