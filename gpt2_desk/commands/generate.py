"""``gpt2-desk generate``: a continuation, streamed to standard output."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict

from gpt2_desk.commands.engine import open_engine
from gpt2_desk.commands.terminal import interruptible, read_standard_input
from gpt2_desk.contract import (
    LIMITS,
    MAX_SEED,
    EndReason,
    GenerationEnd,
    GenerationRequest,
    LoadCancelledError,
    SamplingSettings,
    TextPiece,
)


def run(arguments: argparse.Namespace) -> int:
    """Stream the continuations; Ctrl-C keeps what was written.

    Raises:
        DeskError: the model cannot be opened, or stopped in mid-text.
        KeyboardInterrupt: it was stopped; what was written stands.
    """
    first = _request(arguments)
    with interruptible() as cancel:
        try:
            engine = open_engine(arguments, cancel)
        except LoadCancelledError as error:
            raise KeyboardInterrupt from error
        for sample in range(arguments.samples):
            request = _reseeded(first, sample)
            end = _show(engine.stream(request, cancel), sample, arguments)
            if end.reason is EndReason.CANCELLED:
                raise KeyboardInterrupt
    return 0


def _request(arguments: argparse.Namespace) -> GenerationRequest:
    prompt = read_standard_input() if arguments.prompt == "-" else arguments.prompt
    return GenerationRequest(prompt, _settings(arguments), arguments.max_tokens, arguments.seed, tuple(arguments.stop))


def _settings(arguments: argparse.Namespace) -> SamplingSettings:
    return SamplingSettings(
        **{name: getattr(arguments, name) for name in LIMITS},
        banned_words=tuple(arguments.ban),
        biased_words=tuple(arguments.bias),
        loop_guard=not arguments.no_loop_guard,
    )


def _reseeded(request: GenerationRequest, sample: int) -> GenerationRequest:
    seed = None if request.seed is None else (request.seed + sample) % (MAX_SEED + 1)
    return GenerationRequest(request.prompt, request.settings, request.max_tokens, seed, request.stop)


def _show(items: Iterator[TextPiece | GenerationEnd], sample: int, arguments: argparse.Namespace) -> GenerationEnd:
    if arguments.json:
        return _show_json(items, sample if arguments.samples > 1 else None)
    if sample:
        print("\n* * *")
    return _show_text(items)


def _show_text(items: Iterator[TextPiece | GenerationEnd]) -> GenerationEnd:
    try:
        for item in items:
            if isinstance(item, GenerationEnd):
                return item
            sys.stdout.write(item.text)
            sys.stdout.flush()
    finally:
        print(flush=True)  # after a failure too, so that what is said of it has a line of its own
    raise AssertionError("a stream ends with its end")


def _show_json(items: Iterator[TextPiece | GenerationEnd], sample: int | None) -> GenerationEnd:
    which = {} if sample is None else {"sample": sample}
    for item in items:
        kind = "end" if isinstance(item, GenerationEnd) else "piece"
        print(json.dumps({"type": kind, **which, **asdict(item)}), flush=True)
        if isinstance(item, GenerationEnd):
            return item
    raise AssertionError("a stream ends with its end")
