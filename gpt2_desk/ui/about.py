"""What this program is, and the licences of everything inside."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QSize, Qt, Slot, qVersion
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gpt2_desk import __version__
from gpt2_desk.licences import Licence, licences
from gpt2_desk.ui.icons import application_icon
from gpt2_desk.ui.metrics import interface_px, scaled
from gpt2_desk.ui.models.announcing import announce
from gpt2_desk.ui.models.labels import label, wrapped
from gpt2_desk.ui.models.quiet_dialog import QuietDialog
from gpt2_desk.ui.tab_order import chain_stops
from gpt2_desk.ui.translation import marked, tr

ABOUT = marked(
    "A page in which a GPT-2 continues what you write. The model runs on this machine; what you write stays here. "
    "The small model inside was trained for this program on fiction in the public domain."
)
COPIED = marked("Copied")
WIDTH_PX, HEIGHT_PX = 900, 640
LEAST_WIDTH_PX, LEAST_HEIGHT_PX = 480, 380
_SIDE_PX = 24
_ICON_PX = 64
_LIST_PX = 220
_PACKAGES = ("torch", "tokenizers", "huggingface_hub")


class AboutDialog(QuietDialog):
    """Icon, version, a paragraph, and a list of licences with the text of each beside it. It is not modal.

    Args:
        parent: the window it belongs to.
        gather: what knows the licences.
    """

    def __init__(self, parent: QWidget | None = None, gather: Callable[[], Sequence[Licence]] = licences) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About gpt2-desk"))
        self.setMinimumSize(scaled(LEAST_WIDTH_PX), scaled(LEAST_HEIGHT_PX))
        self.resize(scaled(WIDTH_PX), scaled(HEIGHT_PX))
        self._licences = tuple(gather())
        self.parts = QListWidget(self)
        self.licence = wrapped("hint", self)
        self.text = QPlainTextEdit(self)
        self.copy_button = QPushButton(tr("Copy version details"), self)
        self._copied = label("hint", self)
        self._close = QPushButton(tr("Close"), self)
        self._dress()
        self._lay_out()
        self._connect()

    def _dress(self) -> None:
        for part, name in ((self.parts, tr("What is inside")), (self.text, tr("Licence"))):
            part.setAccessibleName(name)
            part.setFrameShape(QFrame.Shape.NoFrame)
        self.parts.setObjectName("SectionList")
        self.parts.setFixedWidth(scaled(_LIST_PX))
        self.parts.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setObjectName("LicenceText")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(_letters_of_one_width())
        self._close.setAutoDefault(False)
        self.copy_button.setAutoDefault(False)
        for licence in self._licences:
            self.parts.addItem(licence.name)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(_SIDE_PX), scaled(20), scaled(_SIDE_PX), scaled(16))
        column.setSpacing(scaled(12))
        column.addLayout(self._head())
        column.addLayout(self._shelf(), 1)
        foot = QHBoxLayout()
        foot.setSpacing(scaled(8))
        for part in (self.copy_button, self._copied):
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(self._close)
        column.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        icon = QLabel(self)
        size = scaled(_ICON_PX)
        icon.setPixmap(application_icon().pixmap(QSize(size, size), self.devicePixelRatio()))
        words = QVBoxLayout()
        words.setSpacing(scaled(4))
        words.addWidget(label("head", self, f"gpt2-desk {__version__}"))
        words.addWidget(wrapped("", self, tr(ABOUT)))
        head = QHBoxLayout()
        head.setSpacing(scaled(16))
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _shelf(self) -> QHBoxLayout:
        beside = QVBoxLayout()
        beside.setSpacing(scaled(6))
        beside.addWidget(self.licence)
        beside.addWidget(self.text, 1)
        shelf = QHBoxLayout()
        shelf.setSpacing(scaled(12))
        shelf.addWidget(self.parts)
        shelf.addLayout(beside, 1)
        return shelf

    def _connect(self) -> None:
        self.parts.currentRowChanged.connect(self._on_chosen)
        self.copy_button.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.close)
        chain_stops([self.parts, self.text, self.copy_button, self._close])
        self.parts.setCurrentRow(0)

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        chosen = self._licences[row]
        self.licence.setText(tr("Licence: {name}", name=chosen.licence) if chosen.licence else "")
        self.licence.setVisible(bool(chosen.licence))
        self.text.setPlainText(tr(chosen.text))  # what stands for a missing text has a translation
        self.text.setAccessibleName(tr("Licence of {name}", name=chosen.name))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(version_details())
        self._copied.setText(tr(COPIED))
        announce(self, tr(COPIED))


def version_details() -> str:
    """What somebody who looks into a fault wants to know first; ``gpt2-desk doctor`` tells more."""
    lines = [
        ("gpt2-desk", f"{__version__}{', frozen' if getattr(sys, 'frozen', False) else ''}"),
        ("system", platform.platform()),
        ("python", platform.python_version()),
        ("qt", f"{qVersion()}, {QGuiApplication.platformName()}"),
        *((name, _version_of(name)) for name in _PACKAGES),
    ]
    return "".join(f"{name}: {told}\n" for name, told in lines)


def _version_of(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not known"


def _letters_of_one_width() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(interface_px() - 1)
    return font
