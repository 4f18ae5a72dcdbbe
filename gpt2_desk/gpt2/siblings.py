"""Several continuations of one text, written together.

The prompt is read once. After that a step reads the weights once for all of them, which is what a step costs on a CPU.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from torch import Tensor

from gpt2_desk.contract import (
    MAX_SEED,
    CancelToken,
    EndReason,
    GenerationRequest,
    SettingsDial,
    SiblingEvent,
)
from gpt2_desk.gpt2.reader import Branches
from gpt2_desk.gpt2.writing import LoadedModel, Writing, drawn_seed


class Siblings:
    """Continues one text several times at once; see `Engine.stream_siblings`.

    Whoever has ended, or was stopped, goes on unheard for as long as another one writes: on torch's kernels for 8-bit
    weights the rows of a step share the scale of their activations, so that a row that left would change what the
    others write, and no seed would give a text again.
    """

    def __init__(
        self, loaded: LoadedModel, request: GenerationRequest, cancels: Sequence[CancelToken], dial: SettingsDial
    ) -> None:
        self._loaded = loaded
        self._request = request
        self._cancels = cancels
        seed = drawn_seed(request)
        self._writings = [
            Writing(loaded, request, dial, (seed + number) % (MAX_SEED + 1), may_return=False)
            for number in range(len(cancels))
        ]
        self._heard = set(range(len(cancels)))
        self._unfinished = set(self._heard)  # those that would still write, heard or not

    def run(self) -> Iterator[SiblingEvent]:
        """The pieces of all, as they come, and an end of each."""
        logits = self._loaded.reader.logits_after(self._writings[0].context, _All(self._cancels))
        rows: Sequence[Tensor] | None = None if logits is None else [logits] * len(self._writings)
        branches = None
        while self._heard:
            yield from self._stopped()
            if self._heard and rows is not None:
                yield from self._chosen(rows)
            if self._heard:
                branches = branches or self._branches()
                rows = self._step(branches)

    def _branches(self) -> Branches:
        window, asked = self._loaded.window, self._request.max_tokens
        room = window.n_positions - self._loaded.reader.length
        return self._loaded.reader.branches(len(self._writings), room if asked is None else min(room, asked))

    def _step(self, branches: Branches) -> Sequence[Tensor] | None:
        """The logits after what each has written by now; None if all were stopped meanwhile."""
        contexts = [writing.context for writing in self._writings]
        if branches.length < self._loaded.window.n_positions:
            return list(branches.step([context[-1] for context in contexts]))
        for writing in self._writings:  # of one length, as they go on in step
            writing.context = self._loaded.window.slide(writing.context, writing.memory_tokens, at_character=False)
        return branches.read_again([writing.context for writing in self._writings], _All(self._cancels))

    def _chosen(self, rows: Sequence[Tensor]) -> Iterator[SiblingEvent]:
        for number in sorted(self._unfinished):
            writing = self._writings[number]
            pieces = writing.add(rows[number])
            if number in self._heard:
                yield from (SiblingEvent(number, piece) for piece in pieces)
            if writing.reason is not None:
                self._unfinished.discard(number)
                yield from self._end(number)
        longest = max(len(writing.context) for writing in self._writings)
        for writing in self._writings:  # those that have ended keep their place
            writing.context += writing.context[-1:] * (longest - len(writing.context))

    def _stopped(self) -> Iterator[SiblingEvent]:
        for number in sorted(self._heard):
            if self._cancels[number].cancelled:
                self._writings[number].reason = EndReason.CANCELLED
                yield from self._end(number)
                self._writings[number].reason = None

    def _end(self, number: int) -> Iterator[SiblingEvent]:
        if number in self._heard:
            self._heard.discard(number)
            writing = self._writings[number]
            yield from (SiblingEvent(number, piece) for piece in writing.finish())
            yield SiblingEvent(number, replace(writing.end(), siblings=len(self._writings), sibling=number))


class _All(CancelToken):
    """Set when all of several are: reading the prompt is for every one of them."""

    def __init__(self, tokens: Sequence[CancelToken]) -> None:
        super().__init__()
        self._tokens = tokens

    @property
    def cancelled(self) -> bool:
        return all(token.cancelled for token in self._tokens)
