"""The generations of a document: their numbers, and how each came to be."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from gpt2_desk.documents.receipt import Receipt


class Generations:
    """Numbers generations, and keeps a receipt of each.

    Args:
        tell: told of each change, as an operation.
    """

    def __init__(self, tell: Callable[..., None]) -> None:
        self._tell = tell
        self._receipts: dict[int, Receipt] = {}
        self._last = 0

    def new(self, receipt: Receipt | None = None) -> int:
        """The number of the next generation; each call gives another."""
        self._last += 1
        if receipt is not None:
            self.describe(self._last, receipt)
        return self._last

    def seen(self, number: int) -> None:
        """A generation of that number is in the document: the next one has a higher number."""
        self._last = max(self._last, number)

    def describe(self, number: int, receipt: Receipt) -> None:
        """Keep the receipt of a generation, in the place of the one before."""
        self.seen(number)
        self._receipts[number] = receipt
        self._tell("generation", number, receipt.to_json())

    def receipt(self, number: int) -> Receipt | None:
        """How a generation came to be; None where that is not known."""
        return self._receipts.get(number)

    @property
    def last(self) -> int:
        """The highest number so far, 0 where there is none."""
        return self._last

    def all(self) -> dict[int, Receipt]:
        """The receipts by number."""
        return dict(self._receipts)

    def tell_to(self, tell: Callable[..., None]) -> None:
        """Tell another of changes."""
        self._tell = tell

    def restore(self, receipts: Mapping[int, Receipt], last: int) -> None:
        """Take over the receipts of another document."""
        self._receipts = dict(receipts)
        self._last = max([last, *receipts])
