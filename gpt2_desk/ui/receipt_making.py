"""Receipts as they are made: what is known as a generation begins, and what only its end tells."""

from __future__ import annotations

import time
from dataclasses import replace

from gpt2_desk.contract import GenerationEnd, ModelInfo
from gpt2_desk.documents import Receipt
from gpt2_desk.settings import Settings


def new_receipt(settings: Settings, model: ModelInfo | None, read: str, memory: str = "", note: str = "") -> Receipt:
    """The receipt of what is about to be written after a text.

    Args:
        settings: those in force.
        model: the one that is open; None while it is on its way.
        read: the text that is handed to it.
        memory: what it reads before that.
        note: what it reads near its end.
    """
    return Receipt(
        model=model.name if model else "",
        fingerprint=model.fingerprint if model else "",
        precision=model.precision if model else "",
        settings=settings.sampling,
        max_tokens=settings.length,
        read=read,
        memory=memory,
        note=note,
        at=time.time(),
    )


def completed(receipt: Receipt, end: GenerationEnd, now: Receipt | None = None) -> Receipt:
    """A receipt with what only the end of a generation tells.

    Args:
        receipt: as it was begun.
        end: the end.
        now: of what would be begun now: the model may have been on its way then, and its fingerprint not known.
    """
    its = now if now is not None and (now.model, now.precision) == (end.model, end.precision) else receipt
    return replace(
        receipt,
        model=end.model,
        fingerprint=its.fingerprint,
        precision=end.precision,
        seed=end.seed,
        turned=end.turned,
        siblings=end.siblings,
        sibling=end.sibling,
        read=receipt.read[end.read_from :],
    )
