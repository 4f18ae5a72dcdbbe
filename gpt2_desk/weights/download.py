"""A whole model from the hub into the store."""

from __future__ import annotations

from collections.abc import Callable

from gpt2_desk.contract import (
    CancelToken,
    DownloadStage,
    ModelRef,
    NotOnHubError,
    OfflineError,
    PermissionNeededError,
    ReportDownload,
)
from gpt2_desk.weights.checking import check_file
from gpt2_desk.weights.copying import link_or_copy
from gpt2_desk.weights.digest import RemoteFile, safetensors_header_fits
from gpt2_desk.weights.disk import disk_in_words
from gpt2_desk.weights.hub import Repository, file_url, find_repository
from gpt2_desk.weights.line import Door
from gpt2_desk.weights.meter import Meter
from gpt2_desk.weights.names import RepositoryName, parse_name
from gpt2_desk.weights.part import Origin, Part, part_bytes
from gpt2_desk.weights.patience import PatienceLimits
from gpt2_desk.weights.record import RECORD, Record, read_record, write_record
from gpt2_desk.weights.selection import config_file, index_file, model_files, untrusted
from gpt2_desk.weights.shape import GPT2Shape, read_shape
from gpt2_desk.weights.store import ModelStore
from gpt2_desk.weights.transfer import Transfer

_LARGEST_CONFIG = 1 << 20


class Downloader:
    """Fetches models into a store.

    Args:
        store: where they go.
        door: makes the way to the hub, anew for each download: address and token may change in between. Asked with
            False first, and with True, for one with the writer's token, where the hub refuses a stranger.
        offline: whether the network is not to be used, asked before each download.
        limits: what a download puts up with.

    Thread: any; one download per call, several at once for different models.
    """

    def __init__(
        self,
        store: ModelStore,
        door: Callable[[bool], Door],
        offline: Callable[[], bool] = lambda: False,
        limits: PatienceLimits | None = None,
    ) -> None:
        self._store = store
        self._door = door
        self._offline = offline
        self._limits = limits or PatienceLimits()

    def fetch(self, name: str, report: ReportDownload, cancel: CancelToken) -> ModelRef:
        """Bring a model here, or whatever is missing or damaged of it.

        Args:
            name: as `parse_name` takes it.
            report: told how it gets on, on the calling thread.
            cancel: set, it ends the download within a fifth of a second; what is here stays.

        Raises:
            OfflineError: the network is not to be used; nothing was asked.
            DownloadStoppedError: the token was set.
            LibraryError: it cannot be had, or not be kept.
            ModelError: the repository holds no GPT-2.
        """
        wanted = parse_name(name)
        if self._offline():
            raise offline_error()
        with disk_in_words(), self._store.lock(wanted.name):
            door = self._door(False)
            try:
                return self._fetch(wanted, door, report, cancel)
            except (PermissionNeededError, NotOnHubError):
                # What is private, the hub says to a stranger, is not there.
                known = self._door(True)
                if known.token == door.token:
                    raise
                return self._fetch(wanted, known, report, cancel)

    def _fetch(self, wanted: RepositoryName, door: Door, report: ReportDownload, cancel: CancelToken) -> ModelRef:
        meter = Meter(wanted.name, report)
        transfer = Transfer(door, wanted.name, self._limits, meter, cancel)
        return _Job(self._store, wanted, door.endpoint, transfer, meter, cancel).run()


class _Job:
    """One download of one model."""

    def __init__(
        self,
        store: ModelStore,
        wanted: RepositoryName,
        endpoint: str,
        transfer: Transfer,
        meter: Meter,
        cancel: CancelToken,
    ) -> None:
        self._store = store
        self._wanted = wanted
        self._endpoint = endpoint
        self._transfer = transfer
        self._meter = meter
        self._cancel = cancel
        self._folder = store.partial(wanted.name)
        self._kept = store.place(wanted.name)

    def run(self) -> ModelRef:
        self._meter.enter(DownloadStage.CONNECTING)
        known = read_record(self._folder) or read_record(self._kept)
        commit = known.commit if known is not None else ""
        repository = find_repository(self._wanted, self._transfer, self._endpoint, commit)
        shape = self._see_that_it_is_a_gpt2(repository)
        index = index_file(repository)
        content = self._fetch_small(repository, index) if index is not None else None
        files = model_files(repository, content)
        record = Record(
            self._wanted.name, repository.repo_id, repository.commit, repository.licence, shape, tuple(files)
        )
        write_record(self._folder, record)
        for file in files:
            self._take_over(file)
        self._store.see_that_there_is_room(record.size_bytes - part_bytes(self._folder))
        self._meter.set_total(record.size_bytes)
        for file in files:
            self._fetch(repository, file)
        self._clear_out(files)
        model = self._store.adopt(self._wanted.name, self._folder)
        self._meter.enter(DownloadStage.DONE)
        return model

    def _see_that_it_is_a_gpt2(self, repository: Repository) -> GPT2Shape:
        """Before a byte of the weights moves."""
        file = config_file(repository)
        if file.size > _LARGEST_CONFIG:
            raise untrusted(f"Its {file.path} is said to have {file.size:,} bytes.")
        return read_shape(self._fetch_small(repository, file))

    def _fetch_small(self, repository: Repository, file: RemoteFile) -> bytes:
        self._fetch(repository, file)
        return (self._folder / file.path).read_bytes()

    def _fetch(self, repository: Repository, file: RemoteFile) -> None:
        target = self._folder / file.path
        self._take_over(file)
        if target.exists():
            self._meter.enter(DownloadStage.CHECKING)
        if check_file(target, file, self._meter, self._cancel):
            return
        with Part(target, Origin(repository.repo_id, repository.commit, file)) as part:
            self._meter.enter(DownloadStage.CHECKING if part.size_on_disk else DownloadStage.CONNECTING)
            part.open(self._meter, self._cancel)
            self._transfer.fetch(file_url(repository, file.path, self._endpoint), part)
        if file.path.endswith(".safetensors") and not safetensors_header_fits(target):
            target.unlink()
            raise untrusted(f"The head of its file {file.path} is longer than the file, or than any table can be.")

    def _take_over(self, file: RemoteFile) -> None:
        """Take a file from the model as it is kept, so that a repair fetches only what is broken."""
        old, new = self._kept / file.path, self._folder / file.path
        if not new.exists() and old.is_file() and not old.is_symlink() and old.stat().st_size == file.size:
            new.parent.mkdir(parents=True, exist_ok=True)
            link_or_copy(old, new, self._cancel)

    def _clear_out(self, files: list[RemoteFile]) -> None:
        """Leave nothing in the folder that is not the model: parts of an older commit, say."""
        wanted = {RECORD, *(file.path for file in files)}
        for path in self._folder.iterdir():
            if path.name not in wanted and path.is_file():
                path.unlink()


def offline_error() -> OfflineError:
    """Downloads are switched off."""
    return OfflineError(
        "Downloads are switched off.",
        "The program was asked never to use the network.",
        "Switch “Work offline” off in Preferences, or take HF_HUB_OFFLINE out of the environment.",
    )
