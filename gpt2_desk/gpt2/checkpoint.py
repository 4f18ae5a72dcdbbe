"""A model's weights as they lie in a folder, under the names that the first publication gave them.

A folder holds one of these, looked for in this order::

    model.safetensors                 one file
    model.safetensors.index.json      the list of several
    pytorch_model.bin                 one file, a pickle
    pytorch_model.bin.index.json      the list of several

Names come with and without a leading ``transformer.``; the masks that old files carry are no weights and are left out.
"""

from __future__ import annotations

import json
import pickle
import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path, PurePosixPath
from typing import Any, Protocol

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from gpt2_desk.atomic import read_file
from gpt2_desk.contract import (
    DamagedModelError,
    ModelError,
    ModelMemoryError,
    NotAModelError,
    UnsupportedModelError,
)
from gpt2_desk.gpt2.memory import check_fits, free_memory_bytes

_MASK = re.compile(r"h\.\d+\.attn\.(masked_)?bias")
_REOPENED_AFTER_BYTES = 32 * 2**20
_MOST_INDEX_BYTES = 50_000_000

_FLOATS = (torch.float32, torch.float16, torch.bfloat16, torch.float64)


class _TensorFile(Protocol):
    """One file of tensors."""

    def names(self) -> list[str]: ...

    def shape(self, name: str) -> tuple[int, ...]: ...

    def read(self, name: str) -> Tensor: ...


class Checkpoint:
    """The weights of one folder, each read when it is asked for.

    Args:
        files: the open files, by the names that people see.

    Raises:
        DamagedModelError: two files hold a tensor of the same name.
    """

    def __init__(self, files: Mapping[str, _TensorFile]) -> None:
        self._places: dict[str, tuple[str, str]] = {}
        self._files = files
        for file_name, file in files.items():
            for stored in file.names():
                self._place(file_name, stored)

    def _place(self, file_name: str, stored: str) -> None:
        name = stored.removeprefix("transformer.")
        if _MASK.fullmatch(name):
            return
        if name in self._places:
            raise damaged(file_name, f"The tensor {name} is there twice.")
        self._places[name] = (file_name, stored)

    @property
    def names(self) -> frozenset[str]:
        """The names of all weights, without ``transformer.``."""
        return frozenset(self._places)

    def shape(self, name: str) -> tuple[int, ...]:
        """The shape of a weight as it is stored: `(in, out)` for the linear layers of the blocks ("Conv1D")."""
        file_name, stored = self._places[name]
        return self._files[file_name].shape(stored)

    def read(self, name: str) -> Tensor:
        """One weight, in the shape and type in which it is stored; it may be a view of the file.

        Raises:
            DamagedModelError: it is not finite throughout, or no numbers with a fraction.
        """
        file_name, stored = self._places[name]
        tensor = self._files[file_name].read(stored)
        if tensor.dtype not in _FLOATS:
            raise damaged(file_name, f"The tensor {name} holds {tensor.dtype}, where fractions belong.")
        if tensor.numel() and not all(torch.isfinite(end) for end in tensor.aminmax()):
            raise damaged(file_name, f"The tensor {name} holds values that are not numbers.")
        return tensor


@contextmanager
def open_checkpoint(folder: Path) -> Iterator[Checkpoint]:
    """Open the weights of a folder, and close its files afterwards.

    Raises:
        NotAModelError: a file is missing; it is named.
        DamagedModelError: a file is cut short, or is not what its name says; it is named.
        ModelMemoryError: an old pickle, which is read whole, does not fit.
        UnsupportedModelError: a pickle wants to run a program.
    """
    with ExitStack() as opened:
        yield Checkpoint({name: _open_file(folder / name, opened) for name in weight_files(folder)})


def damaged(file_name: str, why: str, details: str = "") -> DamagedModelError:
    """The error for a file that cannot be used as it is."""
    return DamagedModelError(f"The file {file_name} is damaged.", why, "Download the model again.", details=details)


def missing_file(name: str) -> NotAModelError:
    """The error for a file that ought to be in the folder."""
    return NotAModelError(f"A file is missing from the folder: {name}.", todo="Open another folder.")


def weight_files(folder: Path) -> list[str]:
    """The names of the files that hold the weights of a folder.

    Raises:
        NotAModelError: there are none.
        DamagedModelError: the list of several says no names, or names outside the folder.
    """
    for single in ("model.safetensors", "pytorch_model.bin"):
        if (folder / single).is_file():
            return [single]
        if (folder / f"{single}.index.json").is_file():
            return _listed_files(folder / f"{single}.index.json")
    raise missing_file("model.safetensors")


def _listed_files(index: Path) -> list[str]:
    try:
        files = sorted(set(json.loads(read_file(index, _MOST_INDEX_BYTES))["weight_map"].values()))
        outside = [name for name in files if PurePosixPath(name).name != name or "\\" in name]
    except (OSError, ValueError, RecursionError, LookupError, TypeError, AttributeError) as error:
        raise damaged(index.name, "It does not say which files hold the weights.", str(error)) from error
    if outside or not files:
        raise damaged(index.name, "It names files outside the folder." if outside else "It names no files.")
    return files


def _open_file(path: Path, opened: ExitStack) -> _TensorFile:
    if not path.is_file():
        raise missing_file(path.name)
    try:
        if path.suffix == ".safetensors":
            file = _SafetensorsFile(path)
            opened.callback(file.close)
            return file
        return _PickleFile(path.name, _load_pickle(path))
    except SafetensorError as error:
        raise damaged(path.name, "It is cut short, or no safetensors file.", str(error)) from error
    except OSError as error:
        raise damaged(path.name, "It cannot be read.", str(error)) from error
    except RuntimeError as error:  # torch maps the file, and some systems refuse what is larger than their memory
        raise ModelMemoryError(
            "The model ran out of memory.",
            f"Its file {path.name} alone has {path.stat().st_size / 1e9:,.1f} GB.",
            "Choose a smaller model.",
            details=str(error),
        ) from error


class _SafetensorsFile:
    """Tensors that are read from the file one by one.

    They are views of the mapped file, and every page of it that was looked at counts as the program's memory for as
    long as the file is open. So it is opened anew from time to time: of a model of 6 GB that ends in 1.6 GB of packed
    weights, hardly more than that is in memory at once.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: Any = _opened(path)
        self._read_bytes = 0

    def names(self) -> list[str]:
        return list(self._handle.keys())

    def shape(self, name: str) -> tuple[int, ...]:
        return tuple(self._handle.get_slice(name).get_shape())

    def read(self, name: str) -> Tensor:
        if self._read_bytes > _REOPENED_AFTER_BYTES:
            self._handle, self._read_bytes = _opened(self._path), 0
        tensor: Tensor = self._handle.get_tensor(name)
        self._read_bytes += tensor.nbytes
        return tensor

    def close(self) -> None:
        self._handle = None


def _opened(path: Path) -> Any:  # noqa: ANN401 - safetensors has no types
    return safe_open(path, framework="pt").__enter__()  # type: ignore[no-untyped-call]


class _PickleFile:
    """Tensors out of a pickle; those of a file that torch wrote since 1.6 stay on disk until they are read."""

    def __init__(self, file_name: str, tensors: object) -> None:
        if not isinstance(tensors, dict):
            raise damaged(file_name, "It holds no table of tensors.")
        for name, tensor in tensors.items():
            if not isinstance(name, str) or not isinstance(tensor, Tensor):
                raise damaged(file_name, f"Its entry {str(name)[:60]} is no tensor.")
        self._tensors: dict[str, Tensor] = tensors

    def names(self) -> list[str]:
        return list(self._tensors)

    def shape(self, name: str) -> tuple[int, ...]:
        return tuple(self._tensors[name].shape)

    def read(self, name: str) -> Tensor:
        return self._tensors[name].detach()


def _load_pickle(path: Path) -> object:
    """What a pickle holds, where that is data alone."""
    stays_on_disk = zipfile.is_zipfile(path)
    if not stays_on_disk:
        check_fits(path.stat().st_size, free_memory_bytes())
    try:
        with warnings.catch_warnings():
            # A file of another pickle protocol is read, or is found damaged, as any other.
            warnings.filterwarnings("ignore", message="Detected pickle protocol", category=UserWarning)
            return torch.load(path, map_location="cpu", weights_only=True, mmap=stays_on_disk)
    except pickle.UnpicklingError as error:
        raise _refused_pickle(path.name, str(error)) from error
    except Exception as error:  # a damaged file leads the unpickler anywhere
        raise damaged(path.name, "It is cut short, or no file of weights.", repr(error)) from error


def _refused_pickle(file_name: str, details: str) -> ModelError:
    if "GLOBAL" not in details:
        return damaged(file_name, "It is cut short, or no file of weights.", details)
    return UnsupportedModelError(
        f"The file {file_name} will not be opened.",
        "It holds more than weights: opening it would run a program that its author put inside.",
        "Look for the same model with a model.safetensors file.",
        details=details,
    )
