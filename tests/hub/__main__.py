"""Serve a few tiny models, to try the window against: ``cd tests && python -m hub --port 8123 --slow 2000000``.

Then ``HF_ENDPOINT=http://127.0.0.1:8123 gpt2-desk``.
"""

from __future__ import annotations

import argparse
import threading
from collections.abc import Sequence
from contextlib import suppress

from hub.faults import Trickle
from hub.models import tiny_gpt2
from hub.repository import GOOD_TOKEN, Repository
from hub.server import LoopbackHub


def demo_repositories() -> list[Repository]:
    # A mask of 4 MiB for each of 15 layers makes a file of 63 MB.
    large = tiny_gpt2("openai-community/gpt2-large", aliases=("gpt2-large",), seed=2, n_layer=15, n_positions=1024)
    return [
        tiny_gpt2("openai-community/gpt2", aliases=("gpt2",)),
        tiny_gpt2("openai-community/gpt2-medium", "sharded", aliases=("gpt2-medium",), seed=1),
        large,
        tiny_gpt2("distilbert/distilgpt2", aliases=("distilgpt2",), seed=3, licence="apache-2.0"),
        tiny_gpt2("microsoft/DialoGPT-small", "pickle", seed=4),
        tiny_gpt2("somebody/novelist", seed=5, licence=None),
        tiny_gpt2("somebody/gated", seed=6, gated="manual"),
    ]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m hub", description="A stand-in for the hub, on this machine.")
    parser.add_argument("--port", type=int, default=8123)
    parser.add_argument("--slow", type=float, metavar="BYTES_PER_S", help="how fast files come; by default, at once")
    chosen = parser.parse_args(arguments)
    with LoopbackHub(demo_repositories(), port=chosen.port) as hub:
        if chosen.slow:
            hub.faults.add(Trickle(chosen.slow), on="cdn")
        print(f"HF_ENDPOINT={hub.endpoint}", flush=True)  # noqa: T201 - a command line
        for repository in hub.repositories.values():
            token = f", with the token {GOOD_TOKEN} only" if repository.gated else ""
            print(f"  {repository.repo_id}{token}", flush=True)  # noqa: T201 - likewise
        with suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
