"""How quick the page is: medians in milliseconds, from an event to the end of its painting.

    python packaging/benchmarks/page.py [--words 10000 100000 1000000]

Runs off screen unless QT_QPA_PLATFORM says otherwise. Trust ratios, not single numbers.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from gpt2_desk.documents.document import Document
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.editor.style import PageStyle

REPEATS = 40
WORDS = (
    "rain",
    "window",
    "doctor",
    "nursery",
    "weather",
    "relation",
    "of",
    "the",
    "a",
    "in",
    "had",
    "not",
    "and",
    "it",
)


def prose(words: int) -> str:
    """Random words, the same each time, in paragraphs of about a hundred."""
    chance = random.Random(1)
    paragraphs = []
    while words > 0:
        length = min(words, chance.randint(20, 180))
        paragraphs.append(" ".join(chance.choices(WORDS, k=length)))
        words -= length
    return "\n".join(paragraphs)


def milliseconds(act: Callable[[], object], repeats: int = REPEATS) -> float:
    """The median time of an act, after one run to warm up."""
    act()
    times = []
    for _ in range(repeats):
        begin = time.perf_counter()
        act()
        times.append(1000 * (time.perf_counter() - begin))
    return statistics.median(times)


def key(page: PageEditor) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(page, event)
    page.viewport().repaint()


def frame(page: PageEditor) -> None:
    page.insert_stream(" of the rain")
    page.viewport().repaint()


def rewrap(page: PageEditor) -> None:
    page.resize(500 if page.width() > 500 else 520, page.height())
    page.viewport().repaint()


def resize_type(page: PageEditor, style: PageStyle, other: PageStyle) -> None:
    page.set_style(style if page.document().defaultFont().pixelSize() == other.font_px else other)
    page.viewport().repaint()


def measure(words: int) -> dict[str, float]:
    page = PageEditor()
    page.resize(1000, 700)
    page.show()
    QApplication.processEvents()
    text = prose(words)
    document = Document(text)
    found = {"open": milliseconds(lambda: page.set_document_model(document), 3)}
    places = {"start": 0, "middle": len(text) // 2, "end": len(text)}
    for name, position in places.items():
        page.set_caret(position)
        found[f"key at {name}"] = milliseconds(lambda: key(page))
    for name, position in places.items():
        page.set_caret(position)
        page.begin_stream(document.new_generation())
        found[f"frame at {name}"] = milliseconds(lambda: frame(page))
        page.end_stream()
    page.set_caret(places["middle"])
    page.begin_stream(document.new_generation())
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    found["frame above the view"] = milliseconds(lambda: frame(page))
    page.undo_edit()
    page.set_caret(places["middle"])
    style, other = PageStyle(), PageStyle(font_px=19)
    found["other type size"] = milliseconds(lambda: resize_type(page, style, other), 8)
    found["repaint"] = milliseconds(lambda: page.viewport().repaint())
    found["re-wrap"] = milliseconds(lambda: rewrap(page), 8)
    page.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description="How quick the page is.")
    parser.add_argument("--words", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    sizes = parser.parse_args().words
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    results = [measure(size) for size in sizes]
    print(f"{'ms, median':<24}" + "".join(f"{size:>12,}" for size in sizes) + "   words")
    for name in results[0]:
        print(f"{name:<24}" + "".join(f"{result[name]:>12.2f}" for result in results))
    application.quit()


if __name__ == "__main__":
    main()
