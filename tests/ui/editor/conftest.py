"""Pages to test on, and what must hold of a page whatever was done to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from support.pages import height_of

from gpt2_desk.documents.document import Document
from gpt2_desk.ui.editor.page import PageEditor

OpenPage = Callable[..., PageEditor]


@pytest.fixture
def open_page(qapp: QApplication) -> Iterator[OpenPage]:
    """Opens a page with a text, shown and focused, of a given size."""
    pages: list[PageEditor] = []

    def opened(text: str = "", width: int = 900, height: int = 600) -> PageEditor:
        page = PageEditor()
        pages.append(page)
        page.resize(width, height)
        page.set_document_model(Document(text))
        page.show()
        page.activateWindow()
        page.setFocus()
        qapp.processEvents()
        return page

    yield opened
    for page in pages:
        assert_whole(page)
        page.close()
        page.deleteLater()
    qapp.processEvents()


def assert_whole(page: PageEditor) -> None:
    """The view shows the document, and the layout knows where each paragraph is."""
    document, view = page.document_model, page.document()
    assert view.blockCount() == document.paragraph_count
    block = view.begin()
    for number in range(document.paragraph_count):
        assert block.text() == document.paragraph(number)
        block = block.next()
    layout = page._layout
    g = layout.geometry
    top = g.top
    for number in range(view.blockCount()):
        block = view.findBlockByNumber(number)
        box = layout.blockBoundingRect(block)
        assert box.top() == top
        assert box.height() == height_of(block, layout)
        top += int(box.height())
    assert layout.documentSize().height() == top + g.bottom
