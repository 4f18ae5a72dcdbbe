"""Checkpoints that a kill at any moment leaves whole, in parts that travel well."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import torch

PART_BYTES = 15 << 20


def save(folder: Path, name: str, state: dict[str, Any]) -> None:
    """Write the parts, then name them as the newest in one step, then drop the ones before."""
    folder.mkdir(parents=True, exist_ok=True)
    data = io.BytesIO()
    torch.save(state, data)
    view = data.getbuffer()
    for part, start in enumerate(range(0, len(view), PART_BYTES)):
        _write(folder / f"{name}.part{part:03}", view[start : start + PART_BYTES])
    _write(folder / "newest.new", name.encode())
    (folder / "newest.new").replace(folder / "newest")
    for old in folder.glob("*.part*"):
        if not old.name.startswith(f"{name}.part"):
            old.unlink()


def exists(folder: Path) -> bool:
    return (folder / "newest").exists()


def load(folder: Path) -> dict[str, Any]:
    """The newest state that was written whole."""
    name = (folder / "newest").read_text(encoding="utf-8")
    data = b"".join(part.read_bytes() for part in sorted(folder.glob(f"{name}.part*")))
    state: dict[str, Any] = torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)
    return state


def _write(path: Path, data: bytes | memoryview) -> None:
    with path.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
