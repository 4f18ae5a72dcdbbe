"""The door of the room: a GPT-2 that has been opened, and what it can be asked."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from torch import Tensor

from gpt2_desk.contract import (
    CancelToken,
    ContextReading,
    DamagedModelError,
    GenerationEnd,
    GenerationRequest,
    LoadCancelledError,
    LoadProgress,
    ModelError,
    ModelInfo,
    ModelRef,
    SettingsDial,
    SiblingEvent,
    TextPiece,
    UnsupportedModelError,
)
from gpt2_desk.gpt2.chat_prompt import ChatWindow, speaks
from gpt2_desk.gpt2.checkpoint import Checkpoint, open_checkpoint
from gpt2_desk.gpt2.config import GPT2Config, read_config
from gpt2_desk.gpt2.continuation import Continuation
from gpt2_desk.gpt2.fingerprint import fingerprint
from gpt2_desk.gpt2.loading import HEAD, check_cancelled, check_tensors, empty_model, fill, vocab_size_of
from gpt2_desk.gpt2.memory import check_fits, free_memory_bytes, needed_bytes
from gpt2_desk.gpt2.model import GPT2
from gpt2_desk.gpt2.precision import Precision, choose_device, choose_precision
from gpt2_desk.gpt2.reader import Reader
from gpt2_desk.gpt2.scoring import TextScore, score_text
from gpt2_desk.gpt2.siblings import Siblings
from gpt2_desk.gpt2.speculation import Drafter
from gpt2_desk.gpt2.threads import Threads, threads_for
from gpt2_desk.gpt2.tokenizer import Tokenizer
from gpt2_desk.gpt2.window import ContextWindow
from gpt2_desk.gpt2.writing import LoadedModel

_log = logging.getLogger(__name__)


def _unheard(_share: float) -> None:
    """Progress that nobody asked for."""


class Engine:
    """An opened GPT-2; `Engine.open` makes one.

    Thread: one and the same for `open` and every call, and no other thread of the process should run torch: each
    thread that computes has its own pool of helpers, and two pools crowd each other out.
    """

    def __init__(self, loaded: LoadedModel, threads: Threads) -> None:
        self._loaded = loaded
        self._threads = threads

    @classmethod
    def open(
        cls,
        folder: Path,
        precision: str = "auto",
        threads: int | None = None,
        device: str = "auto",
        name: str | None = None,
        progress: LoadProgress = _unheard,
        cancel: CancelToken | None = None,
        draft: Path | None = None,
    ) -> Engine:
        """Open the model of a folder, on the calling thread.

        Args:
            folder: with config.json, the tokenizer's files and the weights.
            precision: "auto", or a name of `gpt2_desk.gpt2.precision.PRECISIONS`.
            threads: how many the arithmetic may use at most; None takes one for a small model and for a larger one
                as many as torch does by itself. Where other programs hold the cores it goes on with one.
            device: "auto", "cpu", "cuda" or "mps".
            name: what people call the model; None is the folder's name.
            progress: told what share of the weights is in.
            cancel: looked at before each layer, and at the end.
            draft: the folder of a smaller model with the same tokens; see `draft_with`.

        Raises:
            ModelError: the model cannot be used; its subclasses say why.
            LoadCancelledError: the token was set.
        """
        folder, cancel = Path(folder), cancel or CancelToken()
        check_cancelled(cancel)
        config = read_config(folder)
        tokenizer = Tokenizer.load(folder)
        with open_checkpoint(folder) as checkpoint:
            config = replace(config, vocab_size=vocab_size_of(checkpoint) or config.vocab_size)
            _check_vocabulary(tokenizer, config)
            model = empty_model(config)
            check_tensors(model, checkpoint)
            arithmetic = _arithmetic(precision, device, model)
            pool = threads_for(sum(parameter.numel() for parameter in model.parameters()), threads)
            pool.look()
            _check_memory(model, checkpoint, arithmetic)
            parameters = fill(model, checkpoint, arithmetic, progress, cancel)
        info = ModelInfo(
            name=folder.resolve().name if name is None else name,
            parameters=parameters,
            n_positions=config.n_positions,
            vocab_size=config.vocab_size,
            precision=arithmetic.name,
            device=arithmetic.device.type,
            fingerprint=fingerprint(folder),
            speaks=speaks(folder, folder.resolve().name if name is None else name),
        )
        loaded = _loaded(info, model, tokenizer, arithmetic, pool)
        loaded.reader.measure()
        engine = cls(loaded, pool)
        if draft is not None:
            engine.draft_with(cls.open(draft, precision, threads, device, cancel=cancel))
        return engine

    def draft_with(self, smaller: Engine) -> None:
        """Let a smaller model run ahead, which this one only checks, where that is faster.

        A text is as probable as without; the words that a seed gives are others. How much is drafted goes by how much
        of it stays, so that a text that the smaller model cannot guess is written as if there were none. Siblings are
        written without it.

        Args:
            smaller: a model with the same tokens and at least as many positions; nobody else may use it any more.

        Raises:
            UnsupportedModelError: it has others.
        """
        ours, theirs = self._loaded, smaller._loaded
        same_tokens = theirs.tokenizer.has_tokens_of(ours.tokenizer) and theirs.info.vocab_size == ours.info.vocab_size
        if not same_tokens or theirs.info.n_positions < ours.info.n_positions:
            raise UnsupportedModelError(
                f"{theirs.info.name} cannot draft for {ours.info.name}.",
                "It has other tokens, or reads fewer of them at once.",
                "Choose a smaller model of the same family.",
            )
        cost = theirs.info.parameters / ours.info.parameters
        self._loaded = replace(ours, drafter=Drafter(theirs.reader, cost))

    @property
    def info(self) -> ModelInfo:
        """What was opened."""
        return self._loaded.info

    def stream(
        self, request: GenerationRequest, cancel: CancelToken | None = None, dial: SettingsDial | None = None
    ) -> Iterator[TextPiece | GenerationEnd]:
        """Continue a text: a piece for each token, then exactly one end.

        The same request gives the same text, given its seed, whatever was asked before. The model reads the end of
        the prompt (`measure` says from where) and begins from ``<|endoftext|>`` where there is no prompt. Past its
        last position it goes on from the memory and the later half of what it has read since. Repetition penalty and
        no-repeat n-gram look at all that was read at first and at all that was written since.

        Args:
            request: what to continue, and how.
            cancel: looked at before each chunk of the prompt and before each token.
            dial: where given, its settings replace the request's, token by token.

        Returns:
            An iterator. It may be dropped before its end.

        Raises:
            GenerationError: the model stopped in mid-text.
        """
        self._threads.use()
        dial = SettingsDial(request.settings) if dial is None else dial
        return Continuation(self._loaded, request, cancel or CancelToken(), dial).run()

    def stream_siblings(
        self,
        request: GenerationRequest,
        count: int,
        cancels: Sequence[CancelToken] | None = None,
        dial: SettingsDial | None = None,
    ) -> Iterator[SiblingEvent]:
        """Continue a text several times at once, from one reading of it.

        The continuation of number k has the seed of the request plus k. The same request and count give the same
        texts; one alone may differ from what `stream` gives for its seed, as rows that are computed together round
        otherwise. A text that goes round in a circle is led out of it where that is noticed, without going back.

        Args:
            request: what to continue, and how.
            count: how many, at least one; a single one is written as `stream` does.
            cancels: one for each, looked at before each token.
            dial: where given, its settings replace the request's, token by token, for all.

        Returns:
            An iterator over the pieces of all, and exactly one end of each. It may be dropped before its end.

        Raises:
            GenerationError: the model stopped in mid-text.
        """
        self._threads.use()
        dial = SettingsDial(request.settings) if dial is None else dial
        cancels = [CancelToken() for _ in range(count)] if cancels is None else cancels
        if count < 1 or len(cancels) != count:
            raise ValueError(f"{count} continuations and {len(cancels)} cancel tokens")
        if count == 1:
            return (SiblingEvent(0, item) for item in Continuation(self._loaded, request, cancels[0], dial).run())
        return Siblings(self._loaded, request, cancels, dial).run()

    def score(self, text: str, cancel: CancelToken | None = None) -> TextScore:
        """How probable the model finds each token of a text.

        The tokens t1, t2, … are put behind ``<|endoftext|>`` as t0 and read in windows of n = `n_positions` that do
        not overlap: the first reads t0 … t(n-1) and scores t1 … tn, the second reads tn … t(2n-1) and scores
        t(n+1) … t(2n), and so on. So the first token of the text is scored after ``<|endoftext|>``, and the first one
        of each later window after the single token before it.

        Raises:
            GenerationError: the text is empty, the token was set, or the model failed.
        """
        self._threads.use()
        return score_text(self._loaded, text, cancel or CancelToken())

    def next_token_logits(self, text: str) -> Tensor:
        """Logits `(V,)` in float32, on the CPU, of the token after a text.

        Raises:
            GenerationError: the model failed.
        """
        self._threads.use()
        ids = self._loaded.window.read(text, 1).ids or [self._loaded.start_id]
        logits = self._loaded.reader.logits_after(ids, CancelToken())
        assert logits is not None, "nobody holds the token"
        return logits.clone()

    def measure(self, text: str, max_tokens: int | None, memory: str = "", note: str = "") -> ContextReading:
        """What `stream` would read of a prompt, without running the model.

        The ``<|endoftext|>`` that stands before an empty prompt is not counted.
        """
        return self._loaded.window.measure(text, max_tokens, memory, note)

    def measure_chat(self, request: GenerationRequest) -> ContextReading:
        """What `stream` would read of a request with turns, without running the model."""
        return self._loaded.chat.measure(request)


def open_engine(model: ModelRef, progress: LoadProgress, cancel: CancelToken) -> Engine:
    """Open a model as the worker asks for it (`gpt2_desk.contract.OpenEngine`); raises as `Engine.open` does.

    Where the smaller model that might draft for it cannot be used, it writes alone.
    """
    engine = Engine.open(model.folder, name=model.name, progress=progress, cancel=cancel)
    if model.draft is not None:
        try:
            engine.draft_with(Engine.open(model.draft, cancel=cancel))
        except LoadCancelledError:
            raise
        except ModelError as error:
            _log.info("%s writes without a draft: %s", model.name, error)
    return engine


def _check_vocabulary(tokenizer: Tokenizer, config: GPT2Config) -> None:
    if tokenizer.vocab_size > config.vocab_size:
        raise DamagedModelError(
            "This model cannot be used.",
            f"Its tokenizer numbers {tokenizer.vocab_size:,} tokens, its weights know {config.vocab_size:,}.",
            "Download the model again.",
        )


def _arithmetic(precision: str, device: str, model: GPT2) -> Precision:
    parameters = sum(parameter.numel() for parameter in model.parameters())
    return choose_precision(precision, choose_device(device), parameters)


def _check_memory(model: GPT2, checkpoint: Checkpoint, precision: Precision) -> None:
    if precision.device.type == "cpu":
        tied = HEAD not in checkpoint.names
        check_fits(needed_bytes(model, model.config, precision, tied), free_memory_bytes())


def _loaded(info: ModelInfo, model: GPT2, tokenizer: Tokenizer, precision: Precision, threads: Threads) -> LoadedModel:
    named = [token for token in model.config.eos_token_ids if 0 <= token < info.vocab_size]
    ends = named if tokenizer.end_of_text is None or named else [tokenizer.end_of_text]
    if not ends:
        raise UnsupportedModelError(
            "This model cannot be used.", "It has no token that begins and ends a text.", "Open another model."
        )
    start = ends[0] if tokenizer.end_of_text is None else tokenizer.end_of_text
    return LoadedModel(
        info=info,
        reader=Reader(model, precision.device, threads),
        tokenizer=tokenizer,
        window=ContextWindow(tokenizer, info.n_positions),
        chat=ChatWindow(tokenizer, info.n_positions, start),
        start_id=start,
        end_ids=frozenset(ends),
    )
