"""The question before unsaved words are given up."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QMessageBox, QWidget

from gpt2_desk.ui.recovery.words import words_of
from gpt2_desk.ui.translation import tr, tr_count


class RecoveryQuestions(Protocol):
    """The questions; tests answer them without a screen."""

    def discard_pages(self, window: QWidget, pages: int, words: int) -> bool:
        """Whether to delete so many pages, with so many words in all."""


class NativeRecoveryQuestions:
    """The system's own dialogs."""

    def discard_pages(self, window: QWidget, pages: int, words: int) -> bool:
        """Ask; to keep them is the answer to Enter and Esc."""
        box = QMessageBox(window)
        box.setWindowTitle(tr("Discard?"))
        box.setText(
            tr_count(
                "Discard this page, with {words}?", "Discard {count} pages, with {words}?", pages, words=words_of(words)
            )
        )
        box.setInformativeText(tr("What was saved stays in its file. The rest cannot be brought back."))
        agreed = box.addButton(tr("&Discard"), QMessageBox.ButtonRole.DestructiveRole)
        careful = box.addButton(tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(careful)
        box.exec()
        return box.clickedButton() is agreed
