"""The group that says how the page looks and behaves."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QSpinBox, QWidget

from gpt2_desk.settings import FONT_PX, LINE_CHARACTERS, Appearance
from gpt2_desk.ui.metrics import scaled
from gpt2_desk.ui.models.labels import wrapped
from gpt2_desk.ui.preference_groups.faces import FacePicker
from gpt2_desk.ui.preference_groups.group import Group
from gpt2_desk.ui.translation import marked, tr

PARAGRAPHS = ((marked("With a gap between them"), False), (marked("Indented, as in a book"), True))
TYPEWRITER_HINT = marked("The line you write on stays at one height.")
AUTOSAVE_HINT = marked("Saves a document that has a file a few seconds after you pause.")

_INSET_PX = 7


class PageGroup(Group):
    """The page's type, its lines and paragraphs, and saving.

    Signals:
        appearance_changed(Appearance): the writer changed one thing of it; `set_appearance` does not say so.
        autosave_changed(bool): the writer ticked it or not; `set_autosave` does not say so.
    """

    appearance_changed = Signal(object)
    autosave_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Page"), parent)
        self._appearance = Appearance()
        self.face = FacePicker(self)
        self.size_ = _number(FONT_PX, tr("px"), tr("Size of the letters"), self)
        self.line = _number(LINE_CHARACTERS, tr("characters"), tr("Length of a line"), self)
        self.paragraphs = QComboBox(self)
        self.typewriter = _box(tr("Typewriter scrolling"), tr(TYPEWRITER_HINT), self)
        self.autosave = _box(tr("Save by itself"), tr(AUTOSAVE_HINT), self)
        self._lay_out()
        self._connect()
        self.set_appearance(self._appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        """Show how the page looks."""
        self._appearance = appearance
        self.face.set_family(appearance.font_family)
        for number, value in ((self.size_, appearance.font_px), (self.line, appearance.line_characters)):
            with QSignalBlocker(number):
                number.setValue(value)
        self.paragraphs.setCurrentIndex(int(appearance.book))
        self.typewriter.setChecked(appearance.typewriter)

    def set_autosave(self, autosave: bool) -> None:
        """Show whether documents are saved by themselves."""
        self.autosave.setChecked(autosave)

    def _lay_out(self) -> None:
        for words, book in PARAGRAPHS:
            self.paragraphs.addItem(tr(words), book)
        self.paragraphs.setAccessibleName(tr("Paragraphs"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(16))
        grid.setVerticalSpacing(scaled(8))
        rows = (
            (tr("Font"), self.face),
            (tr("Size"), self.size_),
            (tr("Line"), self.line),
            (tr("Paragraphs"), self.paragraphs),
        )
        for row, (words, control) in enumerate(rows):
            grid.addWidget(QLabel(words, self), row, 0)
            fills = isinstance(control, QComboBox)
            grid.addWidget(control, row, 1, Qt.AlignmentFlag(0) if fills else Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        for box, hint in ((self.typewriter, TYPEWRITER_HINT), (self.autosave, AUTOSAVE_HINT)):
            self.column.addSpacing(scaled(4))
            self.add_row(box)
            self.column.addWidget(wrapped("hint", self, tr(hint)))

    def _connect(self) -> None:
        self.face.family_chosen.connect(self._on_family)
        self.size_.valueChanged.connect(self._on_size)
        self.line.valueChanged.connect(self._on_line)
        self.paragraphs.activated.connect(self._on_paragraphs)
        self.typewriter.clicked.connect(self._on_typewriter)
        self.autosave.clicked.connect(self.autosave_changed)

    def _change(self, appearance: Appearance) -> None:
        if appearance != self._appearance:
            self._appearance = appearance
            self.appearance_changed.emit(appearance)

    @Slot(str)
    def _on_family(self, family: str) -> None:
        self._change(replace(self._appearance, font_family=family))

    @Slot(int)
    def _on_size(self, size_px: int) -> None:
        self._change(replace(self._appearance, font_px=size_px))

    @Slot(int)
    def _on_line(self, characters: int) -> None:
        self._change(replace(self._appearance, line_characters=characters))

    @Slot(int)
    def _on_paragraphs(self, index: int) -> None:
        self._change(replace(self._appearance, book=self.paragraphs.itemData(index)))

    @Slot(bool)
    def _on_typewriter(self, wanted: bool) -> None:
        self._change(replace(self._appearance, typewriter=wanted))


def _number(limits: tuple[int, int], unit: str, name: str, parent: QWidget) -> QSpinBox:
    number = QSpinBox(parent)
    number.setRange(*limits)
    number.setSuffix(f" {unit}")
    number.setProperty("boxed", True)
    number.lineEdit().setTextMargins(scaled(_INSET_PX), 0, 0, 0)  # the style sheet's own go round the edit, not into it
    number.setAccessibleName(name)
    number.setKeyboardTracking(False)  # the page is not to take each digit of a number for a number
    return number


def _box(words: str, says: str, parent: QWidget) -> QCheckBox:
    box = QCheckBox(words, parent)
    box.setAccessibleName(words)
    box.setAccessibleDescription(says)
    return box
