"""Which files of a repository make a model: those and no others are fetched."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path

from gpt2_desk.contract import NotAModelError, UntrustedRepositoryError
from gpt2_desk.weights.digest import RemoteFile
from gpt2_desk.weights.hub import Repository
from gpt2_desk.weights.names import is_safe_name

CONFIG = "config.json"
WEIGHTS = ("model.safetensors", "pytorch_model.bin")
INDEX = ".index.json"
_EXTRAS = ("generation_config.json", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json")
_LARGEST = {".json": 64 << 20, ".txt": 64 << 20, ".safetensors": 1 << 38, ".bin": 1 << 38}
_LARGEST_INDEX = 16 << 20


def config_file(repository: Repository) -> RemoteFile:
    """The file that says what kind of model it is.

    Raises:
        NotAModelError: there is none.
        UntrustedRepositoryError: it cannot be what it says.
    """
    return _take(repository, CONFIG)


def index_file(repository: Repository) -> RemoteFile | None:
    """The list of the files that hold the weights, where they are in several."""
    for single in WEIGHTS:
        if single in repository.files:
            return None
        if single + INDEX in repository.files:
            return _take(repository, single + INDEX)
    raise NotAModelError(
        f"There are no weights in {repository.repo_id}.",
        f"It holds neither {' nor '.join(WEIGHTS)}.",
        "Choose another model.",
    )


def model_files(repository: Repository, index: bytes | None) -> list[RemoteFile]:
    """The files to fetch: small ones first, then the weights.

    Args:
        repository: what there is.
        index: content of `index_file`, where there is one.

    Raises:
        NotAModelError: one is missing.
        UntrustedRepositoryError: a name that leads elsewhere, or a size that cannot be.
    """
    names = [CONFIG, *_tokenizer_names(repository.files), *(name for name in _EXTRAS if name in repository.files)]
    listed = index_file(repository)
    if listed is None:
        names.append(next(name for name in WEIGHTS if name in repository.files))
    else:
        names += [listed.path, *_shards(index or b"", listed.path)]
    return [_take(repository, name) for name in names]


def local_model_files(folder: Path) -> list[str]:
    """The files of a folder that make a model, those that must be there whether they are or not.

    Raises:
        UntrustedRepositoryError: the list of weight files cannot be one.
        OSError: the folder cannot be read.
    """
    names = {path.name for path in folder.iterdir()}
    found = [CONFIG, *_tokenizer_names(names), *(name for name in _EXTRAS if name in names)]
    for single in WEIGHTS:
        if single in names:
            return [*found, single]
        if single + INDEX in names:
            return [*found, single + INDEX, *_shards(_read_index(folder / (single + INDEX)), single + INDEX)]
    return [*found, WEIGHTS[0]]


def _read_index(path: Path) -> bytes:
    if path.stat().st_size > _LARGEST_INDEX:
        raise untrusted(f"Its {path.name} has {path.stat().st_size:,} bytes.")
    return path.read_bytes()


def _tokenizer_names(names: Collection[str]) -> list[str]:
    if "tokenizer.json" in names:
        return ["tokenizer.json"]
    return ["vocab.json", "merges.txt"]


def _shards(index: bytes, index_name: str) -> list[str]:
    """The files that an index names. It may be made to do harm, so they are taken for what they are: names."""
    ending = index_name.removesuffix(INDEX).rpartition(".")[2]
    try:
        names = sorted({str(name) for name in json.loads(index)["weight_map"].values()})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        names = []
    if not names:
        raise untrusted("Its index does not say which files hold the weights.")
    for name in names:
        _see_that_it_is_safe(name)
        if not name.endswith(f".{ending}"):
            raise untrusted(f"Its index names {name} among the weights.")
    if len({name.lower() for name in names}) < len(names):
        raise untrusted("Its index names files that are the same on many disks.")
    return names


def _see_that_it_is_safe(name: str) -> None:
    if not is_safe_name(name):
        shown = "".join(sign if sign.isascii() and sign.isprintable() else "?" for sign in name)[:60]
        raise untrusted(f"It names a file “{shown}”, which would lie outside its folder or harm a system.")


def _take(repository: Repository, name: str) -> RemoteFile:
    file = repository.files.get(name)
    if file is None:
        raise NotAModelError(f"A file is missing from {repository.repo_id}: {name}.", todo="Choose another model.")
    largest = _LARGEST_INDEX if name.endswith(INDEX) else _LARGEST[name[name.rindex(".") :]]
    if file.size > largest:
        raise untrusted(f"Its file {name} is said to have {file.size:,} bytes.")
    if not file.has_fingerprint:
        raise untrusted(f"The hub gives no fingerprint of {name}, so it could not be checked.")
    return file


def untrusted(why: str) -> UntrustedRepositoryError:
    """The error for a repository that lists what cannot be kept safely."""
    return UntrustedRepositoryError("This repository is not to be trusted.", why, "Choose another model.")
