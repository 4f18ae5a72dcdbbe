"""One continuation, token by token, from its request to its end."""

from __future__ import annotations

from collections.abc import Iterator

from torch import Tensor

from gpt2_desk.contract import (
    CancelToken,
    EndReason,
    GenerationEnd,
    GenerationRequest,
    SettingsDial,
    TextPiece,
)
from gpt2_desk.gpt2.speculation import Gain
from gpt2_desk.gpt2.writing import LoadedModel, Writing, drawn_seed


class Continuation:
    """Continues one text once; see `Engine.stream`."""

    def __init__(
        self, loaded: LoadedModel, request: GenerationRequest, cancel: CancelToken, dial: SettingsDial
    ) -> None:
        self._loaded = loaded
        self._cancel = cancel
        self._writing = Writing(loaded, request, dial, drawn_seed(request))
        self._gain = Gain(loaded.drafter.cost if loaded.drafter else float("inf"))

    def run(self) -> Iterator[TextPiece | GenerationEnd]:
        """The pieces, then the end."""
        writing = self._writing
        if self._loaded.drafter is not None:
            self._loaded.drafter.begin()
        while writing.reason is None:
            count = self._to_draft()
            yield from self._drafted_pieces(count) if count else self._next_piece()
        yield from writing.finish()
        yield writing.end()

    def _next_piece(self) -> Iterator[TextPiece]:
        """One token more."""
        logits = self._logits()
        if logits is None:
            self._writing.reason = EndReason.CANCELLED
            return
        self._gain.plain()
        yield from self._writing.add(logits)

    def _logits(self) -> Tensor | None:
        """The logits after the context; None if it was cancelled."""
        if self._cancel.cancelled:
            return None
        reader, window, writing = self._loaded.reader, self._loaded.window, self._writing
        if len(writing.context) > window.n_positions:
            writing.context = window.slide(writing.context, writing.memory_tokens)
        return reader.logits_after(writing.context, self._cancel)

    def _to_draft(self) -> int:
        """How many tokens to draft before the next pass."""
        if self._loaded.drafter is None or not self._loaded.reader.follows(self._writing.context):
            return 0
        room = self._loaded.window.n_positions - len(self._writing.context)
        return max(0, min(self._gain.count(), room))

    def _drafted_pieces(self, count: int) -> Iterator[TextPiece]:
        """Some tokens more: those of a draft that stay, and one that follows them."""
        drafter, reader, writing = self._loaded.drafter, self._loaded.reader, self._writing
        assert drafter is not None, "nobody else drafts"
        drafted = drafter.draft(writing.context, count, writing.draft, self._cancel)
        if self._cancel.cancelled or not drafted:
            writing.reason = EndReason.CANCELLED
            return
        rows = reader.check(writing.context, [one.token for one in drafted])
        stayed = 0
        for row, proposal in zip(rows, [*drafted, None], strict=True):
            length = len(writing.context)
            yield from writing.add(row, proposal)
            # One that the loop guard took back counts as one that did not stay.
            if writing.reason is not None or proposal is None or writing.context[length:] != [proposal.token]:
                break
            stayed += 1
        self._gain.drafted(len(drafted), stayed)
