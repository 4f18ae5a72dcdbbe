"""Whether the files of a model are what they were when they came."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from gpt2_desk.contract import (
    STARTER,
    CancelToken,
    DownloadStage,
    ModelNotFoundError,
    ReportDownload,
    Verification,
)
from gpt2_desk.weights.digest import RemoteFile, pieces
from gpt2_desk.weights.disk import of_the_disk
from gpt2_desk.weights.meter import Meter
from gpt2_desk.weights.record import Record
from gpt2_desk.weights.selection import local_model_files
from gpt2_desk.weights.store import ModelStore


def check_file(path: Path, file: RemoteFile, meter: Meter, cancel: CancelToken) -> bool:
    """Whether a file is here, whole, and what it should be.

    The meter is told of its bytes, and told to take them back where they are not right.

    Raises:
        DownloadStoppedError: the token was set.
        OSError: it is here and cannot be read.
    """
    if not path.is_file() or path.stat().st_size != file.size:
        return False
    hasher = file.hasher()
    with path.open("rb") as reading:
        for data in pieces(reading, cancel):
            hasher.update(data)
            meter.add(len(data))
    if file.matches(hasher):
        return True
    meter.add(-file.size)
    return False


def verify_model(store: ModelStore, name: str, report: ReportDownload, cancel: CancelToken) -> Verification:
    """Read all files of a kept model and compare them with what is known of them.

    Args:
        store: where it is.
        name: of the model.
        report: told how many bytes were read, on the calling thread.
        cancel: looked at between pieces.

    Raises:
        ModelNotFoundError: it is not here.
        DownloadStoppedError: the token was set.
        LibraryError: a file cannot be read, or another program is at work on the model.
    """
    model = next((model for model in store.models() if model.name == name), None)
    if model is None:
        raise ModelNotFoundError(f"No such model here: {name}.")
    meter = Meter(name, report)
    record = store.record(name) if name != STARTER else None
    try:
        with store.lock(name):
            return _compare(name, model.folder, record, meter, cancel)
    except OSError as error:
        raise of_the_disk(error) from error


def _compare(name: str, folder: Path, record: Record | None, meter: Meter, cancel: CancelToken) -> Verification:
    meter.enter(DownloadStage.CHECKING)
    files = record.files if record is not None and record.files else _as_they_are(folder)
    meter.set_total(sum(file.size for file in files))
    missing = tuple(file.path for file in files if not (folder / file.path).is_file())
    here = [file for file in files if file.path not in missing]
    damaged = tuple(file.path for file in here if not check_file(folder / file.path, file, meter, cancel))
    unknown = tuple(file.path for file in here if not file.has_fingerprint)
    meter.enter(DownloadStage.DONE)
    return Verification(name, damaged, missing, unknown)


def _as_they_are(folder: Path) -> tuple[RemoteFile, ...]:
    """The files of a folder of which nothing is known: they can be read, and no more."""
    names = local_model_files(folder)
    found = []
    for name in names:
        size = 0
        with suppress(OSError):
            size = (folder / name).stat().st_size
        found.append(RemoteFile(name, size))
    return tuple(found)
