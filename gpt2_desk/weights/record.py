"""What is known of a model in the store: where it came from, and what its files must be."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from gpt2_desk.atomic import read_file, replace_file
from gpt2_desk.weights.digest import RemoteFile
from gpt2_desk.weights.names import is_safe_name
from gpt2_desk.weights.shape import GPT2Shape

RECORD = "gpt2-desk.json"
_VERSION = 1
_MOST_BYTES = 10_000_000


@dataclass(frozen=True, slots=True)
class Record:
    """Lies as `RECORD` in the folder of each model that the program fetched or took over.

    Attributes:
        name: what people call the model.
        repo_id: its repository on the hub, or "" where it came from a folder.
        commit: of that repository, or "".
        licence: as its card has it, or "".
        shape: what its size follows from, or None.
        files: what must lie beside the record.
        folder: the writer's own folder, where the model is used in place; "" where it lies beside the record.
    """

    name: str
    repo_id: str = ""
    commit: str = ""
    licence: str = ""
    shape: GPT2Shape | None = None
    files: tuple[RemoteFile, ...] = ()
    folder: str = ""

    @property
    def size_bytes(self) -> int:
        """What all files have together."""
        return sum(file.size for file in self.files)


def read_record(folder: Path) -> Record | None:
    """The record of a folder; None where there is none, or none that can be believed."""
    try:
        return _record(json.loads(read_file(folder / RECORD, _MOST_BYTES)))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def write_record(folder: Path, record: Record) -> None:
    """Keep a record in a folder, which is made where it is not there.

    Raises:
        OSError: it could not be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    content = {"version": _VERSION, **asdict(record)}
    replace_file(folder / RECORD, json.dumps(content, indent=1).encode())


def _record(data: Any) -> Record:  # noqa: ANN401  # whatever lies in the file
    if data.pop("version") != _VERSION:
        raise ValueError("another version")
    files = tuple(_file(file) for file in data.pop("files"))
    shape = data.pop("shape")
    record = Record(**data, files=files, shape=None if shape is None else _shape(shape))
    texts = (record.name, record.repo_id, record.commit, record.licence, record.folder)
    if not all(isinstance(text, str) and text.isprintable() for text in texts) or not record.name:
        raise ValueError("texts")
    return record


def _file(told: dict[str, Any]) -> RemoteFile:
    file = RemoteFile(**told)
    texts = (file.path, file.sha256, file.git_sha1)
    if not all(isinstance(text, str) for text in texts) or not is_safe_name(file.path):
        raise ValueError("path or fingerprint")
    if type(file.size) is not int or file.size < 0:
        raise ValueError("size")
    return file


def _shape(told: dict[str, Any]) -> GPT2Shape:
    shape = GPT2Shape(**told)
    if not all(type(number) is int and number > 0 for number in asdict(shape).values()):
        raise ValueError("shape")
    return shape
