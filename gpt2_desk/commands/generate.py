"""``gpt2-desk generate``: a continuation, streamed to standard output."""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict, replace

from gpt2_desk.commands.engine import open_engine
from gpt2_desk.commands.terminal import interruptible, read_standard_input
from gpt2_desk.contract import (
    LIMITS,
    MAX_SEED,
    CancelToken,
    EndReason,
    GenerationEnd,
    GenerationRequest,
    LoadCancelledError,
    SamplingSettings,
    SiblingEvent,
    TextPiece,
)
from gpt2_desk.gpt2 import Engine

_AT_ONCE = 8
"""Continuations that are written together; more would need much memory for what each has read."""

_UNTOLD = frozenset({"read_from", "read_from_turn", "turned", "siblings", "sibling"})
"""What only the window asks for: it can say all of it by itself who has given the arguments."""


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
        if arguments.samples == 1:
            ends = [_show(engine.stream(first, cancel), arguments.json)]
        else:
            ends = _show_samples(engine, first, arguments, cancel)
    if any(end.reason is EndReason.CANCELLED for end in ends):
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


def _show(items: Iterator[TextPiece | GenerationEnd], as_json: bool) -> GenerationEnd:
    return _show_json(items) if as_json else _show_text(items)


def _show_samples(
    engine: Engine, request: GenerationRequest, arguments: argparse.Namespace, cancel: CancelToken
) -> list[GenerationEnd]:
    """Several continuations, some at a time together; each that was begun has its end in the list."""
    show = _show_json_events if arguments.json else _show_texts
    ends: list[GenerationEnd] = []
    while len(ends) < arguments.samples and not cancel.cancelled:
        count = min(_AT_ONCE, arguments.samples - len(ends))
        seed = None if request.seed is None else (request.seed + len(ends)) % (MAX_SEED + 1)
        events = engine.stream_siblings(replace(request, seed=seed), count, [cancel] * count)
        ends += show(events, len(ends), arguments.samples)
    return ends


def _show_json_events(events: Iterator[SiblingEvent], first: int, _count: int) -> list[GenerationEnd]:
    """All of them as they come, each line with the number of its continuation."""
    ends = []
    for event in events:
        _print_json(event.event, {"sample": first + event.sibling})
        if isinstance(event.event, GenerationEnd):
            ends.append(event.event)
    return ends


def _show_texts(events: Iterator[SiblingEvent], first: int, count: int) -> list[GenerationEnd]:
    """One after the other: whose turn it is as it comes, what has come of the others when it is theirs."""
    texts: defaultdict[int, str] = defaultdict(str)
    ends: dict[int, GenerationEnd] = {}
    turn = 0
    try:
        for event in events:
            if isinstance(event.event, GenerationEnd):
                ends[event.sibling] = event.event
            else:
                texts[event.sibling] += event.event.text
            while turn in ends:
                print(texts.pop(turn, "") + ("" if first + turn + 1 == count else "\n\n* * *"), flush=True)
                turn += 1
            print(texts.pop(turn, ""), end="", flush=True)
    except Exception:
        print(flush=True)  # so that what is said of it has a line of its own
        raise
    return list(ends.values())


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


def _print_json(item: TextPiece | GenerationEnd, which: dict[str, int]) -> None:
    kind = "end" if isinstance(item, GenerationEnd) else "piece"
    told = {name: value for name, value in asdict(item).items() if name not in _UNTOLD}
    print(json.dumps({"type": kind, **which, **told}), flush=True)


def _show_json(items: Iterator[TextPiece | GenerationEnd]) -> GenerationEnd:
    for item in items:
        _print_json(item, {})
        if isinstance(item, GenerationEnd):
            return item
    raise AssertionError("a stream ends with its end")
