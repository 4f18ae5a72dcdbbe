"""What the tests of downloads share: a model to fetch, a way to fetch it, and what must hold afterwards."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hub.contents import Content, GeneratedFile
from hub.faults import Cut
from hub.models import tiny_gpt2
from hub.repository import Repository
from hub.server import LoopbackHub

from gpt2_desk.contract import BrokenTransferError, CancelToken, DeskError, DownloadProgress, ModelRef
from gpt2_desk.weights import Library, PatienceLimits

NAME = "somebody/novelist"
FOLDER = "somebody--novelist"
WEIGHTS = "model.safetensors"
SIZE = 3_000_017
LIMITS = PatienceLimits(attempts=3, first_wait_s=0.02, longest_wait_s=0.1, quiet_s=0.15, stall_s=0.4)

_JARGON = re.compile(r"Errno|[a-z]Error|Exception|httpx|urllib|ssl|SSL:|socket|Traceback|None|\bHTTP\b|0x|\{")


class Weights(Content):
    """Bytes that begin as a safetensors file does; no program could make tensors of the rest."""

    def __init__(self, size_bytes: int = SIZE, seed: int = 0) -> None:
        table = b'{"__metadata__":{}}     '
        self._head = len(table).to_bytes(8, "little") + table
        self._rest = GeneratedFile(size_bytes, seed)
        self.size = size_bytes

    @property
    def identity(self) -> str:
        return f"weights {self._rest.identity}"

    def read(self, start: int, length: int) -> bytes | memoryview:
        if start < len(self._head):
            return self._head[start : start + length]
        return self._rest.read(start, length)


def novelist(
    repo_id: str = NAME, size_bytes: int = SIZE, seed: int = 0, more: Mapping[str, Any] | None = None, **options: Any
) -> Repository:
    """A repository with a tiny configuration and weights of any size."""
    return tiny_gpt2(repo_id, more={WEIGHTS: Weights(size_bytes, seed), **(more or {})}, **options)


class Reports(list[DownloadProgress]):
    """What a download has told."""

    def __call__(self, progress: DownloadProgress) -> None:
        self.append(progress)

    @property
    def stages(self) -> list[str]:
        """Without the same twice in a row."""
        told = [progress.stage.value for progress in self]
        return [stage for i, stage in enumerate(told) if told[i - 1 : i] != [stage]]


def fetch(library: Library, name: str = NAME, reports: Reports | None = None) -> ModelRef:
    return library.fetch(name, Reports() if reports is None else reports, CancelToken())


BEGUN = 1_000_000
"""How much of the weights `begin` brings."""


def begin(library: Library, hub: LoopbackHub) -> None:
    """Let a download be cut, and fail at once."""
    hub.faults.add(Cut(), on="cdn", path=WEIGHTS, after_bytes=BEGUN)
    hasty = Library(library.store, limits=replace(LIMITS, attempts=1), address=hub.endpoint)
    with pytest.raises(BrokenTransferError):
        fetch(hasty)
    assert part_size(library) == BEGUN
    hub.faults.clear()
    hub.forget()


def part(library: Library, folder: str = FOLDER, file: str = WEIGHTS) -> Path:
    return library.store.folder / ".partial" / folder / f"{file}.part"


def part_size(library: Library) -> int:
    return part(library).stat().st_size if part(library).is_file() else 0


def assert_whole(model: ModelRef, repository: Repository, library: Library) -> None:
    """That the model's files are the repository's, byte for byte, and that nothing else lies about."""
    names = {path.name for path in model.folder.iterdir()}
    assert names >= {"config.json", "gpt2-desk.json"}
    for name in names - {"gpt2-desk.json"}:
        assert (model.folder / name).read_bytes() == repository.read(name), name
    assert library.store.resolve(model.name) == model
    assert not part(library).exists()
    assert not list((library.store.folder / ".partial").iterdir())


def assert_plain(error: DeskError) -> None:
    """That a person who writes novels can read it."""
    words = str(error)
    assert not _JARGON.search(words), words
    for sentence in filter(None, (error.what, error.why, error.todo)):
        assert sentence[0].isupper() or sentence[0].isdigit(), words
        assert sentence.endswith("."), words
    assert error.what
    assert error.todo, words


def assert_resumes(library: Library, hub: LoopbackHub, kept_bytes: int) -> None:
    """That a healthy call goes on with what is here, and fetches the rest alone."""
    hub.faults.clear()
    hub.forget()
    model = fetch(library)
    assert_whole(model, hub.repositories[NAME], library)
    asked = hub.asked(WEIGHTS, step="cdn")
    assert [record.range for record in asked] == [f"bytes={kept_bytes}-" if kept_bytes else None]
    assert hub.bytes_sent(WEIGHTS) <= SIZE - kept_bytes
