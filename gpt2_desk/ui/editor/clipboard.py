"""What the page puts on the clipboard and takes from it: plain text for everybody, and for us who wrote what."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard

from gpt2_desk.ui.editor.plain_text import plain

OUR_FORMAT = "application/x-gpt2-desk-text"
"""Says that what was copied comes from a page of this program, and who wrote what of it."""


def packed(text: str, origins: str) -> QMimeData:
    """A text with what a document says of who wrote it; Qt's own data turns no-break spaces into spaces."""
    data = QMimeData()
    data.setData(OUR_FORMAT, origins.encode())
    data.setText(text)
    return data


def text_in(data: QMimeData) -> str:
    """The text in it as a page can hold it."""
    return plain(data.text())


def origins_in(data: QMimeData) -> str:
    """What a document said of who wrote the text; "" where it comes from elsewhere."""
    return bytes(data.data(OUR_FORMAT).data()).decode(errors="replace")


def local_files(data: QMimeData) -> list[str]:
    """The paths of the files on this machine that it names."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def leave_clipboard(clipboard: QClipboard) -> None:
    """Before the program ends: hand over what was copied from a page as Qt's own data.

    Qt lets go of it when Python has ended already, which data made in Python does not survive.
    """
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        data = clipboard.mimeData(mode)
        if data is not None and data.hasFormat(OUR_FORMAT):
            clipboard.setText(data.text(), mode)
