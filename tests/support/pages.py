"""What a laid-out page must look like."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock

from gpt2_desk.ui.editor.layout import ProseLayout


def height_of(block: QTextBlock, layout: ProseLayout) -> int:
    """The height of a paragraph: its lines, and a gap below unless it is an empty one."""
    holds_text = block.text() or block.layout().preeditAreaText()
    gap = layout.geometry.gap if holds_text else 0
    return max(1, block.layout().lineCount()) * layout.geometry.line + gap
