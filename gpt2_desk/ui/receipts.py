"""How a stretch of the page came to be: looked up, shown, and written once more."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.documents import Receipt
from gpt2_desk.documents.statistics import shares_of
from gpt2_desk.ui.editor.page import PageEditor
from gpt2_desk.ui.palette import Theme
from gpt2_desk.ui.translation import marked, tr, tr_count
from gpt2_desk.ui.writing_controller import WritingController

if TYPE_CHECKING:
    from gpt2_desk.ui.statistics import ReceiptDialog, StatisticsDialog

VOICE_NAMES = {
    "temperature": marked("temperature"),
    "top_k": marked("top-k"),
    "top_p": marked("top-p"),
    "min_p": marked("min p"),
    "repetition_penalty": marked("repetition penalty"),
    "no_repeat_ngram": marked("no repeat ngram"),
    "typical_p": marked("typical p"),
    "presence_penalty": marked("presence penalty"),
    "frequency_penalty": marked("frequency penalty"),
    "penalty_range": marked("penalty range"),
    "dry_multiplier": marked("dry multiplier"),
    "dry_base": marked("dry base"),
    "dry_allowed_length": marked("dry allowed length"),
    "xtc_probability": marked("xtc probability"),
    "xtc_threshold": marked("xtc threshold"),
    "banned_words": marked("banned words"),
    "biased_words": marked("biased words"),
    "loop_guard": marked("loop guard"),
}
"""What a receipt calls each field of `SamplingSettings`, in the order in which it tells of them."""

_ALWAYS_TOLD = ("temperature", "top_k", "top_p")


class Receipts(QObject):
    """Shows the receipt of the model's words at the caret, and the statistics of the document.

    Signals:
        noticed(str): there are no words of a model at the caret, or they cannot be had again.
    """

    noticed = Signal(str)

    def __init__(self, page: PageEditor, writing: WritingController, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._page = page
        self._writing = writing
        self._window = window
        self._receipt_dialog: ReceiptDialog | None = None
        self._statistics_dialog: StatisticsDialog | None = None
        self._receipt: Receipt | None = None

    @Slot()
    def show_receipt(self) -> None:
        """Show how the words at the caret were written."""
        from gpt2_desk.ui.statistics import ReceiptDialog

        generation = self._generation_at_caret()
        receipt = self._page.document_model.generations.receipt(generation) if generation else None
        if receipt is None:
            self.noticed.emit(tr("No model wrote the words at the caret, or nothing is known of how it did."))
            return
        if self._receipt_dialog is None:
            self._receipt_dialog = ReceiptDialog(self._theme, self._window)
            self._receipt_dialog.again_requested.connect(self._on_again)
        self._receipt = receipt
        self._receipt_dialog.set_families(list(self._page.font().families()))
        self._receipt_dialog.set_receipt(rows_of(receipt), receipt.read)
        self._receipt_dialog.set_can_repeat(*self._writing.can_repeat(receipt))
        _raise(self._receipt_dialog)

    @Slot()
    def show_statistics(self) -> None:
        """Show how long the document is, and how much of it is the writer's own."""
        from gpt2_desk.ui.statistics import Statistics, StatisticsDialog

        if self._statistics_dialog is None:
            self._statistics_dialog = StatisticsDialog(self._theme, self._window)
        shares = shares_of(self._page.document_model.snapshot())
        self._statistics_dialog.set_statistics(
            Statistics(
                words=shares.words,
                characters=shares.characters,
                paragraphs=shares.paragraphs,
                own_words=shares.own,
                model_words=shares.by_model,
                changed_words=shares.changed,
            )
        )
        _raise(self._statistics_dialog)

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for dialog in (self._receipt_dialog, self._statistics_dialog):
            if dialog is not None:
                dialog.set_theme(theme)

    def _generation_at_caret(self) -> int:
        document, caret = self._page.document_model, self._page.caret
        for start, end in ((caret - 1, caret), (caret, caret + 1)):
            if start >= 0 and end <= len(document) and (runs := document.origins(start, end)):
                return runs[0][2]
        return 0

    @Slot()
    def _on_again(self) -> None:
        if self._receipt is None:
            return
        can_repeat, reason = self._writing.can_repeat(self._receipt)
        if not can_repeat:
            self.noticed.emit(tr("This cannot be written again. {reason}", reason=reason))
        elif not self._writing.repeat(self._receipt):
            self.noticed.emit(tr("This cannot be written again while the model is at work."))


def rows_of(receipt: Receipt) -> list[tuple[str, str]]:
    """A receipt in lines, each with what it is called."""
    rows = [
        (tr("Written by"), " · ".join(filter(None, (receipt.model, receipt.precision, receipt.fingerprint[:12])))),
        (tr("When"), f"{datetime.fromtimestamp(receipt.at):%Y-%m-%d %H:%M:%S}" if receipt.at else ""),
        (tr("Seed"), "" if receipt.seed is None else str(receipt.seed)),
        (tr("Length"), _length(receipt.max_tokens)),
        (tr("Voice"), _voice(receipt.settings)),
        (tr("Together"), _place(receipt)),
        (tr("Turned meanwhile"), tr("yes: the same words cannot be had again") if receipt.turned else ""),
        (tr("Memory"), receipt.memory),
        (tr("Author’s note"), receipt.note),
    ]
    return [row for row in rows if row[1]]


def _length(max_tokens: int | None) -> str:
    if max_tokens is None:
        return tr("until Stop")
    return tr_count("{count} token", "{count} tokens", max_tokens)


def _place(receipt: Receipt) -> str:
    if receipt.siblings <= 1:
        return ""
    return tr("number {place} of {count}", place=receipt.sibling + 1, count=receipt.siblings)


def _voice(settings: SamplingSettings) -> str:
    default = SamplingSettings()
    words = []
    for field, name in VOICE_NAMES.items():
        value = getattr(settings, field)
        if field in _ALWAYS_TOLD:
            words.append(f"{tr(name)} {value:g}")
        elif value != getattr(default, field):
            words.append(f"{tr(name)} {value}")
    return ", ".join(words)


def _raise(dialog: QWidget) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
