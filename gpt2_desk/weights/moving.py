"""Moving the whole store to another folder, on another drive if need be."""

from __future__ import annotations

import json
import shutil
from contextlib import ExitStack, suppress
from pathlib import Path

from gpt2_desk.atomic import read_file
from gpt2_desk.contract import CancelToken, DownloadStage, LibraryError, ReportDownload
from gpt2_desk.weights.copying import copy_file
from gpt2_desk.weights.digest import pieces
from gpt2_desk.weights.disk import disk_in_words
from gpt2_desk.weights.meter import Meter
from gpt2_desk.weights.record import RECORD
from gpt2_desk.weights.store import PARTIAL, STAGING, ModelStore

_MOST_CONFIG_BYTES = 10_000_000


def copy_store(store: ModelStore, target: Path, report: ReportDownload, cancel: CancelToken) -> ModelStore:
    """Bring all models to another folder; those in the old one stay until `clear_store`.

    So whoever remembers the new folder between the two calls has all models at any moment, whatever happens.

    Args:
        store: the models as they are.
        target: a folder that is not there yet, is empty, or holds models already.
        report: told of bytes copied.
        cancel: looked at between pieces.

    Returns:
        The store in the new folder.

    Raises:
        LibraryError: it cannot be read or written, lies inside the old one, has not enough room, or holds another
            model of the same name; or somebody is at work on one of the models.
        DownloadStoppedError: the token was set; the models that were copied by then stay, and are not copied again.
    """
    with disk_in_words(), ExitStack() as held:
        source, target = store.folder.resolve(), target.expanduser().resolve()
        if target == source or source in target.parents or target in source.parents:
            raise LibraryError(
                "The models cannot be moved there.", "One folder lies inside the other.", "Choose another."
            )
        target.mkdir(parents=True, exist_ok=True)
        for name in sorted({model.name for model in store.models()} | {kept.name for kept in store.partial_records()}):
            held.enter_context(store.lock(name))
        moved = ModelStore(target, store.starter)
        folders = [path for path in _model_folders(source) if not _is_there(path, source, target, cancel)]
        total = sum(path.stat().st_size for folder in folders for path in _files(folder))
        moved.see_that_there_is_room(total)
        meter = Meter("", report)
        meter.set_total(total)
        meter.enter(DownloadStage.CHECKING)
        for folder in folders:
            _copy_folder(folder, target / folder.relative_to(source), target / ".moving", meter, cancel)
        meter.enter(DownloadStage.DONE)
        return moved


def clear_store(old: ModelStore, new: ModelStore) -> None:
    """Delete those models of a folder that is no longer the store which are in the new one too.

    Whatever else lies there stays: a model that came while the others were copied, and what is not the store's.
    """
    for folder in _model_folders(old.folder):
        if _has_all_of(new.folder / folder.relative_to(old.folder), folder):
            shutil.rmtree(folder, ignore_errors=True)
    for name in (STAGING, ".removed", ".locks"):
        shutil.rmtree(old.folder / name, ignore_errors=True)
    for folder in (old.folder / PARTIAL, old.folder):
        with suppress(OSError):
            folder.rmdir()


def _has_all_of(copy: Path, folder: Path) -> bool:
    """Whether a copy has every file of a folder, of the same length: it was compared when it was made."""
    places = ((path, copy / path.relative_to(folder)) for path in _files(folder))
    return all(other.is_file() and other.stat().st_size == path.stat().st_size for path, other in places)


def store_bytes(store: ModelStore) -> int:
    """What the store takes on its disk."""
    total = 0
    for folder in _model_folders(store.folder):
        for path in _files(folder):
            with suppress(OSError):
                total += path.stat().st_size
    return total


def _copy_folder(source: Path, target: Path, staging: Path, meter: Meter, cancel: CancelToken) -> None:
    """Copy a folder; it has its name only when it is whole."""
    shutil.rmtree(staging, ignore_errors=True)
    try:
        for path in _files(source):
            copy = staging / path.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy_file(path, copy, cancel, meter.add)
        target.parent.mkdir(parents=True, exist_ok=True)
        staging.rename(target)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise


def _is_there(folder: Path, source: Path, target: Path, cancel: CancelToken) -> bool:
    """Whether a model was copied before; another of its name must not be taken for it, as the first is deleted then."""
    copy = target / folder.relative_to(source)
    if not copy.exists():
        return False
    for path in _files(folder):
        if not _same(path, copy / path.relative_to(folder), cancel):
            raise LibraryError(
                "The models cannot be moved there.",
                f"Another model lies in {copy} already.",
                "Remove one of the two, or choose another folder.",
            )
    return True


def _same(one: Path, other: Path, cancel: CancelToken) -> bool:
    if not other.is_file() or one.stat().st_size != other.stat().st_size:
        return False
    with one.open("rb") as first, other.open("rb") as second:
        return all(data == second.read(len(data)) for data in pieces(first, cancel))


def _model_folders(folder: Path) -> list[Path]:
    """The folders of a store that are its own: those of models, whole and on their way."""
    found = []
    for parent in (folder, folder / PARTIAL):
        with suppress(OSError):
            found += [path for path in sorted(parent.iterdir()) if _is_own(path)]
    return found


def _is_own(folder: Path) -> bool:
    """Whether a folder is a model's, and not one that somebody keeps beside them."""
    if folder.is_symlink() or not folder.is_dir() or folder.name.startswith("."):
        return False
    if (folder / RECORD).is_file():
        return True
    try:
        config = json.loads(read_file(folder / "config.json", _MOST_CONFIG_BYTES))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(config, dict) and config.get("model_type") == "gpt2"


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())
