"""What the doctor says of our own kernels."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from gpt2_desk.commands.doctor import _own_kernels
from gpt2_desk.gpt2.native import binding
from gpt2_desk.gpt2.native.binding import Format


@pytest.mark.parametrize(
    ("formats", "said"),
    [
        ({Format.BFLOAT16, Format.INT8}, "int8, bfloat16"),
        ({Format.INT8}, "int8"),
        (set(), "none for this processor"),
    ],
)
def test_kernels_are_told_by_what_they_can_do_here(
    formats: set[Format], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(binding, "library", lambda: SimpleNamespace(formats=frozenset(formats)))
    assert _own_kernels() == said


@pytest.mark.parametrize(("there", "said"), [(False, "none (not compiled)"), (True, "none (they cannot be loaded)")])
def test_why_there_are_none(there: bool, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = tmp_path / "kernels.x86_64.so"
    if there:
        library.write_bytes(b"no library")
    monkeypatch.setattr(binding, "LIBRARY", library)
    monkeypatch.setattr(binding, "library", binding.library.__wrapped__)  # as the first who asks
    assert _own_kernels() == said
