"""Text on its way through the clipboard, with who wrote what."""

from __future__ import annotations

import json

from gpt2_desk.documents.edits import Span
from gpt2_desk.documents.generations import Generations
from gpt2_desk.documents.provenance import Origins
from gpt2_desk.documents.receipt import Receipt
from gpt2_desk.documents.state import origins_from_json


def copied(span: Span, generations: Generations) -> str:
    """Who wrote what of a span, with the receipts, as JSON; to go beside the text itself."""
    numbers = sorted({number for _, _, number in span.origins})
    receipts = {str(number): generations.receipt(number) for number in numbers}
    known = {number: receipt.to_json() for number, receipt in receipts.items() if receipt is not None}
    return json.dumps({"length": len(span.text), "origins": span.origins, "receipts": known})


def pasted(generations: Generations, data: str, text: str) -> Origins:
    """The origins with which a text that was copied is to be inserted; () where the data is of another text.

    A generation that is not known yet gets a number of its own.
    """
    try:
        clip = json.loads(data)
        origins = origins_from_json(clip["origins"], len(text))
        receipts = {int(number): Receipt.from_json(receipt) for number, receipt in clip["receipts"].items()}
        fits = clip["length"] == len(text)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return ()
    if not fits:
        return ()
    numbers = _numbers_here(generations, origins, receipts)
    return tuple((start, end, numbers[number]) for start, end, number in origins)


def _numbers_here(generations: Generations, origins: Origins, receipts: dict[int, Receipt]) -> dict[int, int]:
    numbers: dict[int, int] = {}
    for number in {number for _, _, number in origins}:
        receipt = receipts.get(number)
        numbers[number] = number if _is_ours(generations, number, receipt) else generations.new(receipt)
    return numbers


def _is_ours(generations: Generations, number: int, receipt: Receipt | None) -> bool:
    return number <= generations.last and generations.receipt(number) == receipt
