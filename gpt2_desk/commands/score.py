"""``gpt2-desk score``: how surprised the model is by a text."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from gpt2_desk.commands.engine import open_engine
from gpt2_desk.commands.terminal import interruptible, read_standard_input
from gpt2_desk.contract import DeskError
from gpt2_desk.documents import read_text_file


def run(arguments: argparse.Namespace) -> int:
    """Print each token's log-probability, then perplexity and bits per byte.

    Raises:
        DeskError: the text cannot be read or the model cannot be opened.
        KeyboardInterrupt: it was stopped.
    """
    text = read_standard_input() if arguments.file == "-" else read_text_file(Path(arguments.file)).text
    with interruptible() as cancel:
        try:
            score = open_engine(arguments, cancel).score(text, cancel=cancel)
        except DeskError as error:
            if cancel.cancelled:
                raise KeyboardInterrupt from error
            raise
    if arguments.json:
        print(json.dumps(asdict(score)))
        return 0
    for token in score.tokens:
        print(f"{token.logprob:9.4f}  {token.id:6d}  {token.text!r}")
    print(f"tokens {len(score.tokens)}, perplexity {score.perplexity:.3f}, bits per byte {score.bits_per_byte:.4f}")
    return 0
