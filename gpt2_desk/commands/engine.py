"""What the commands that run the model share: opening it."""

from __future__ import annotations

import argparse

from gpt2_desk.contract import CancelToken
from gpt2_desk.gpt2 import Engine
from gpt2_desk.library import open_library


def open_engine(arguments: argparse.Namespace, cancel: CancelToken) -> Engine:
    """Open the model that the command line names.

    Raises:
        ModelError: it cannot be used.
    """
    store = open_library().store
    model = store.resolve(arguments.model)
    draft = getattr(arguments, "draft", None)
    return Engine.open(
        model.folder,
        name=model.name,
        precision=arguments.precision,
        threads=arguments.threads,
        device=arguments.device,
        cancel=cancel,
        draft=store.resolve(draft).folder if draft else None,
    )
