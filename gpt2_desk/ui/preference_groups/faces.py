"""A list of the typefaces that this machine has."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gpt2_desk.ui.fonts import page_families
from gpt2_desk.ui.translation import marked, tr

OWN = marked("The program’s own")


class FacePicker(QComboBox):
    """Typefaces by name, each written in itself; the first is the program's own choice.

    Not a `QFontComboBox`: that one cannot say "the program's own", which is no typeface.

    Signals:
        family_chosen(str): the writer chose one, "" for the program's own.
    """

    family_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._family = ""
        self._here = [family for family in QFontDatabase.families() if _writes_words(family)]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(_FaceDelegate(self))
        self.setAccessibleName(tr("Font of the page"))
        self.activated.connect(self._on_activated)
        self.set_family("")

    @property
    def family(self) -> str:
        """The typeface shown, "" for the program's own."""
        return self._family

    def set_family(self, family: str) -> None:
        """Show a typeface without saying that it changed; one that is not here is added, and says so."""
        self._family = family
        if not self.count() or self.findData(family) < 0:
            self._fill(family)
        self.setCurrentIndex(self.findData(family))

    def _fill(self, wanted: str) -> None:
        self.clear()
        own = page_families()[:1]
        self.addItem(f"{tr(OWN)} ({own[0]})" if own else tr(OWN), "")
        for family in self._here:
            self.addItem(family, family)
        if wanted and wanted not in self._here:
            self.addItem(tr("{name} (not on this machine)", name=wanted), wanted)

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        family = self.itemData(index)
        if family != self._family:
            self._family = family
            self.family_chosen.emit(family)


def _writes_words(family: str) -> bool:
    signs = QFontDatabase.WritingSystem.Symbol in QFontDatabase.writingSystems(family)
    return not signs and not QFontDatabase.isPrivateFamily(family)


class _FaceDelegate(QStyledItemDelegate):
    """Writes each name in its own typeface."""

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Take the typeface of that name, if it has the letters to write it."""
        super().initStyleOption(option, index)
        family = index.data(Qt.ItemDataRole.UserRole)
        if family == index.data() and QFontDatabase.WritingSystem.Latin in QFontDatabase.writingSystems(family):
            font = QFont(option.font)
            font.setFamilies([family])
            option.font = font
