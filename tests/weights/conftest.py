"""A hub on the loopback, a store, and an environment in which nothing else is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hub.server import LoopbackHub
from support.keyring_in_memory import KeyringInMemory, keyring_in_memory
from weights.fetching import LIMITS, novelist

from gpt2_desk.weights import Library, ModelStore


@pytest.fixture(autouse=True)
def nothing_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.upper().startswith("HF_") or name.upper().endswith(("_PROXY", "CERT_FILE", "CA_BUNDLE")):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def in_memory_keyring() -> Iterator[KeyringInMemory]:
    with keyring_in_memory() as ours:
        yield ours


@pytest.fixture
def hub() -> Iterator[LoopbackHub]:
    with LoopbackHub([novelist()]) as running:
        yield running


@pytest.fixture
def store(tmp_path: Path, starter_folder: Path) -> ModelStore:
    return ModelStore(tmp_path / "models", starter_folder)


@pytest.fixture
def library(hub: LoopbackHub, store: ModelStore) -> Library:
    return Library(store, limits=LIMITS, address=hub.endpoint)
