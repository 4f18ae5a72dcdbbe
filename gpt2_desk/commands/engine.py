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
    model = open_library().store.resolve(arguments.model)
    return Engine.open(
        model.folder,
        name=model.name,
        precision=arguments.precision,
        threads=arguments.threads,
        device=arguments.device,
        cancel=cancel,
    )
