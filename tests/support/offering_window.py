"""A window with a page that offers words whenever nothing is offered; it writes down what becomes of them.

Run as a program: the path of the file to write is its one argument. Esc in the window is an action that counts.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow

from gpt2_desk.documents.document import Document
from gpt2_desk.ui.editor.page import PageEditor

OFFER = " sill and looked about."
TEXT = "The rain over the"
TITLE = "A page that offers words"


class OfferingWindow(QMainWindow):
    """Offers `OFFER` behind `TEXT`, and again behind what is typed after each "+"."""

    def __init__(self, told: Path) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self._told = told
        self._stops = 0
        self._refusals = 0
        self._steps: list[int] = []
        self.page = PageEditor(self)
        self.page.set_document_model(Document(TEXT))
        self.page.set_caret(len(TEXT))
        self.setCentralWidget(self.page)
        stop = QAction("Stop", self)
        stop.setShortcut("Esc")
        stop.triggered.connect(self._on_stop)
        self.addAction(stop)
        self.page.suggestion_accepted.connect(self._on_accepted)
        self.page.suggestion_refused.connect(self._on_refused)
        self.page.suggestion_step_requested.connect(self._steps.append)
        self.page.changed.connect(self._on_changed)
        self._clock = QTimer(self, interval=20)
        self._clock.timeout.connect(self._on_tick)
        self._clock.start()
        self._offers = True

    @Slot()
    def _on_tick(self) -> None:
        if self._offers and self.page.offer_suggestion(OFFER):
            self._offers = False
        state = {
            "text": self.page.document_model.text,
            "caret": self.page.caret,
            "offer": self.page.suggestion,
            "stops": self._stops,
            "refusals": self._refusals,
            "steps": self._steps,
        }
        self._told.with_suffix(".new").write_text(json.dumps(state))
        self._told.with_suffix(".new").replace(self._told)

    @Slot()
    def _on_changed(self) -> None:
        self._offers |= self.page.text_before_caret().endswith("+")

    @Slot(str)
    def _on_accepted(self, text: str) -> None:
        self.page.insert_written(text, self.page.document_model.new_generation())
        rest = OFFER.partition(text)[2]
        if rest:
            self.page.offer_suggestion(rest)

    @Slot()
    def _on_refused(self) -> None:
        self._refusals += 1

    @Slot()
    def _on_stop(self) -> None:
        self._stops += 1


def main() -> int:
    application = QApplication(["gpt2-desk"])
    window = OfferingWindow(Path(sys.argv[1]))
    window.resize(800, 500)
    window.show()
    window.page.setFocus()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
