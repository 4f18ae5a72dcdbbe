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
from gpt2_desk.gpt2.writing import LoadedModel, Writing, drawn_seed


class Continuation:
    """Continues one text once; see `Engine.stream`."""

    def __init__(
        self, loaded: LoadedModel, request: GenerationRequest, cancel: CancelToken, dial: SettingsDial
    ) -> None:
        self._loaded = loaded
        self._cancel = cancel
        self._writing = Writing(loaded, request, dial, drawn_seed(request))

    def run(self) -> Iterator[TextPiece | GenerationEnd]:
        """The pieces, then the end."""
        writing = self._writing
        while writing.reason is None:
            logits = self._logits()
            if logits is None:
                writing.reason = EndReason.CANCELLED
            else:
                yield from writing.add(logits)
        yield from writing.finish()
        yield writing.end()

    def _logits(self) -> Tensor | None:
        """The logits after the context; None if it was cancelled."""
        if self._cancel.cancelled:
            return None
        reader, window, writing = self._loaded.reader, self._loaded.window, self._writing
        if len(writing.context) > window.n_positions:
            writing.context = window.slide(writing.context)
        return reader.logits_after(writing.context, self._cancel)
