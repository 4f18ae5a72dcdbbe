"""Taking models over that are on this machine already: from a folder, or from the cache of the hub's own client."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from gpt2_desk.contract import (
    STARTER,
    CancelToken,
    DamagedDownloadError,
    DownloadStage,
    LibraryError,
    ModelRef,
    NotAModelError,
    ReportDownload,
)
from gpt2_desk.weights.copying import copy_file, link_or_copy
from gpt2_desk.weights.digest import RemoteFile, pieces
from gpt2_desk.weights.disk import disk_in_words
from gpt2_desk.weights.meter import Meter
from gpt2_desk.weights.names import folder_name, parse_name
from gpt2_desk.weights.record import Record, write_record
from gpt2_desk.weights.selection import CONFIG, local_model_files, untrusted
from gpt2_desk.weights.shape import read_shape
from gpt2_desk.weights.store import ModelStore
from gpt2_desk.weights.trouble import damaged


@dataclass(frozen=True, slots=True)
class CachedModel:
    """A GPT-2 in the cache of the hub's own client.

    Attributes:
        name: what it will be called.
        repo_id, commit: where it came from.
        folder: of the snapshot.
        size_bytes: of the files that make it.
    """

    name: str
    repo_id: str
    commit: str
    folder: Path
    size_bytes: int


class Importer:
    """Takes models over into a store.

    Args:
        store: where they go.

    Thread: any; one call at a time.
    """

    def __init__(self, store: ModelStore) -> None:
        self._store = store

    def import_folder(
        self, folder: Path, report: ReportDownload, cancel: CancelToken, *, name: str = "", in_place: bool = False
    ) -> ModelRef:
        """Copy a model from a folder, or remember the folder.

        Args:
            folder: holds a GPT-2.
            report: told of bytes copied.
            cancel: looked at between pieces.
            name: what to call it; the folder's name if "".
            in_place: leave the files where they are.

        Raises:
            NotAModelError: the folder holds no GPT-2, or not all of one.
            LibraryError: the name is taken, or the model cannot be kept.
            DownloadStoppedError: the token was set; nothing stays.
        """
        folder = folder.expanduser().absolute()
        name = name or folder.name or "model"
        with disk_in_words():
            files, record = _look_at(folder, name)
            with self._store.lock(name):
                self._see_that_the_name_is_free(name)
                if in_place:
                    write_record(self._store.folder / folder_name(name), replace(record, folder=str(folder)))
                    return ModelRef(name, folder)
                self._store.see_that_there_is_room(sum((folder / file).stat().st_size for file in files))
                return self._bring(files, record, _copier(cancel), Meter(name, report), folder)

    def import_cached(self, model: CachedModel, report: ReportDownload, cancel: CancelToken) -> ModelRef:
        """Take a model over from the cache: the same bytes under a second name where the file system allows it.

        Raises:
            DamagedDownloadError: a file of the cache is not what it was.
            LibraryError: the name is taken, or the model cannot be kept.
            DownloadStoppedError: the token was set; nothing stays.
        """
        with disk_in_words():
            files, record = _look_at(model.folder, model.name)
            record = replace(record, repo_id=model.repo_id, commit=model.commit)
            with self._store.lock(model.name):
                self._see_that_the_name_is_free(model.name)
                return self._bring(files, record, _linker(cancel), Meter(model.name, report), model.folder)

    def _see_that_the_name_is_free(self, name: str) -> None:
        if name == STARTER or any(model.name == name for model in self._store.models()):
            raise LibraryError(f"There is a model named {name} already.", todo="Give another name, or remove that one.")

    def _bring(
        self, files: list[str], record: Record, bring: Callable[[Path, Path, Meter], str], meter: Meter, source: Path
    ) -> ModelRef:
        folder = self._store.staging(record.name)
        self._store.delete(folder)  # what a kill has left
        folder.mkdir(parents=True)
        meter.set_total(sum((source / name).stat().st_size for name in files))
        meter.enter(DownloadStage.CHECKING)
        try:
            brought = []
            for name in files:
                sha256 = bring(source / name, folder / name, meter)
                brought.append(RemoteFile(name, (folder / name).stat().st_size, sha256))
            write_record(folder, replace(record, files=tuple(brought)))
            model = self._store.adopt(record.name, folder)
        except BaseException:
            self._store.delete(folder)
            raise
        meter.enter(DownloadStage.DONE)
        return model


def cached_models() -> list[CachedModel]:
    """The whole GPT-2s in the cache of the hub's own client, by name; none where there is no cache."""
    from huggingface_hub import CacheNotFound, scan_cache_dir

    try:
        repositories = scan_cache_dir(_cache_folder()).repos
    except (CacheNotFound, ValueError, OSError):
        return []
    found = []
    for repository in repositories:
        if repository.repo_type == "model" and repository.revisions:
            newest = max(repository.revisions, key=lambda revision: revision.last_modified)
            found += _cached(repository.repo_id, newest.commit_hash, newest.snapshot_path)
    return sorted(found, key=lambda model: model.name.casefold())


def _cache_folder() -> Path:
    """Where the hub's own client keeps what it fetched, asked each time: it reads the environment but once."""
    home = os.environ.get("HF_HOME") or Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache") / "huggingface"
    return Path(os.environ.get("HF_HUB_CACHE") or Path(home) / "hub").expanduser()


def _cached(repo_id: str, commit: str, folder: Path) -> list[CachedModel]:
    try:
        name = parse_name(repo_id).name
        files, _ = _look_at(folder, name)
        size = sum((folder / file).stat().st_size for file in files)
    except (NotAModelError, LibraryError, OSError):
        return []
    return [CachedModel(name, repo_id, commit, folder, size)]


def _look_at(folder: Path, name: str) -> tuple[list[str], Record]:
    """The files of a folder that make a model, all of them there."""
    if not folder.is_dir():
        raise NotAModelError(f"There is no folder {folder}.", todo="Choose the folder that holds the model.")
    config = folder / CONFIG
    if not config.is_file():
        raise NotAModelError(f"A file is missing from the folder: {CONFIG}.", todo="Open another folder.")
    if config.stat().st_size > 1 << 20:
        raise untrusted(f"Its {CONFIG} has {config.stat().st_size:,} bytes.")
    shape = read_shape(config.read_bytes())
    files = local_model_files(folder)
    for file in files:
        if not (folder / file).is_file():
            raise NotAModelError(f"A file is missing from the folder: {file}.", todo="Open another folder.")
    return files, Record(name, shape=shape)


def _copier(cancel: CancelToken) -> Callable[[Path, Path, Meter], str]:
    def bring(source: Path, target: Path, meter: Meter) -> str:
        hasher = hashlib.sha256()
        copy_file(source, target, cancel, meter.add, hasher)
        return hasher.hexdigest()

    return bring


def _linker(cancel: CancelToken) -> Callable[[Path, Path, Meter], str]:
    """Links, then reads what was linked: a file of the cache is named for its fingerprint, which must be true."""

    def bring(source: Path, target: Path, meter: Meter) -> str:
        link_or_copy(source, target, cancel)
        sha256, sha1 = hashlib.sha256(), hashlib.sha1(b"blob %d\0" % target.stat().st_size, usedforsecurity=False)
        with target.open("rb") as file:
            for data in pieces(file, cancel):
                sha256.update(data)
                sha1.update(data)
                meter.add(len(data))
        told = _name_in_the_cache(source)
        if told not in ("", sha256.hexdigest(), sha1.hexdigest()):
            raise _damaged_cache(source.name)
        return sha256.hexdigest()

    return bring


def _name_in_the_cache(snapshot: Path) -> str:
    """The fingerprint for which the cache has named a file; "" where it has none, on disks without links say.

    Only the first link tells: what it leads to may itself be a link to a file that several repositories share, and
    that one has a name of another kind.
    """
    name = snapshot.readlink().name if snapshot.is_symlink() else ""
    return name if re.fullmatch(r"[0-9a-f]{40}|[0-9a-f]{64}", name) else ""


def _damaged_cache(name: str) -> DamagedDownloadError:
    error = damaged(name)
    return DamagedDownloadError("The file in the cache is damaged.", error.why, "Download the model instead.")
