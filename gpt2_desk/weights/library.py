"""The library: all that can be done with models, behind one door for the window and the command line."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gpt2_desk.contract import (
    STARTER,
    CancelToken,
    LibraryEntry,
    ModelRef,
    ModelState,
    ReportDownload,
    Verification,
)
from gpt2_desk.weights.catalog import CATALOG, CatalogModel
from gpt2_desk.weights.fitness import fitness
from gpt2_desk.weights.hub_token import HubToken
from gpt2_desk.weights.names import parse_name
from gpt2_desk.weights.part import part_bytes
from gpt2_desk.weights.record import Record
from gpt2_desk.weights.shape import read_shape
from gpt2_desk.weights.store import ModelStore

if TYPE_CHECKING:
    from gpt2_desk.weights.importing import CachedModel
    from gpt2_desk.weights.line import Door
    from gpt2_desk.weights.patience import PatienceLimits

_YES = {"1", "true", "yes", "on"}


def offline_by_environment() -> bool:
    """Whether ``HF_HUB_OFFLINE`` asks that the network be left alone."""
    return os.environ.get("HF_HUB_OFFLINE", "").strip().lower() in _YES


class Library:
    """The models on this machine and those that can be had.

    Args:
        store: where they are kept.
        offline: whether the writer switched downloads off; the environment can do so as well.
        limits: what a download puts up with.
        address: the hub's; None takes the environment's or the public one.

    Thread: any; the calls that take a token run for long and belong on a thread of their own.
    """

    def __init__(
        self,
        store: ModelStore,
        offline: Callable[[], bool] = lambda: False,
        limits: PatienceLimits | None = None,
        address: str | None = None,
    ) -> None:
        self.store = store
        self._offline = offline
        self._limits = limits
        self._address = address

    @property
    def endpoint(self) -> str:
        """The hub's address."""
        from gpt2_desk.weights.hub import endpoint

        return (self._address or endpoint()).rstrip("/")

    @property
    def token(self) -> HubToken:
        """What keeps the writer's token for that hub."""
        return HubToken(self.endpoint)

    @property
    def is_offline(self) -> bool:
        """Whether the network is to be left alone."""
        return self._offline() or offline_by_environment()

    def use(self, store: ModelStore) -> None:
        """Keep the models in another folder from now on."""
        self.store = store

    def entries(self) -> list[LibraryEntry]:
        """The model inside, the catalog, then whatever else is here, wholly or in part."""
        here = {model.name: model for model in self.store.models()}
        partial = {record.name: record for record in self.store.partial_records()}
        listed = [self._listed(model, here.get(model.name), partial.get(model.name)) for model in CATALOG]
        names = {STARTER, *(model.name for model in CATALOG)}
        other = [self._unlisted(model) for name, model in here.items() if name not in names]
        coming = [self._coming(record) for name, record in partial.items() if name not in names | here.keys()]
        return [self._starter(here[STARTER]), *listed, *other, *coming]

    # --- work that takes long

    def fetch(self, name: str, report: ReportDownload, cancel: CancelToken) -> ModelRef:
        """Bring a model here, or what is missing or damaged of it; see `Downloader.fetch`."""
        from gpt2_desk.weights.download import Downloader

        downloader = Downloader(self.store, self._door, lambda: self.is_offline, self._limits)
        return downloader.fetch(name, report, cancel)

    def verify(self, name: str, report: ReportDownload, cancel: CancelToken) -> Verification:
        """Compare a model's files with their fingerprints; see `verify_model`."""
        from gpt2_desk.weights.checking import verify_model

        return verify_model(self.store, name, report, cancel)

    def import_folder(
        self, folder: Path, report: ReportDownload, cancel: CancelToken, *, name: str = "", in_place: bool = False
    ) -> ModelRef:
        """Take a model over from a folder; see `Importer.import_folder`."""
        from gpt2_desk.weights.importing import Importer

        return Importer(self.store).import_folder(folder, report, cancel, name=name, in_place=in_place)

    def import_cached(self, model: CachedModel, report: ReportDownload, cancel: CancelToken) -> ModelRef:
        """Take a model over from the cache of the hub's own client; see `Importer.import_cached`."""
        from gpt2_desk.weights.importing import Importer

        return Importer(self.store).import_cached(model, report, cancel)

    def cached(self) -> list[CachedModel]:
        """What could be taken over from that cache, and is not here yet."""
        from gpt2_desk.weights.importing import cached_models

        here = {model.name for model in self.store.models()}
        return [model for model in cached_models() if model.name not in here]

    def copy_store(self, target: Path, report: ReportDownload, cancel: CancelToken) -> ModelStore:
        """Bring all models to another folder; see `moving.copy_store`."""
        from gpt2_desk.weights.moving import copy_store

        return copy_store(self.store, target, report, cancel)

    def clear_store(self, old: ModelStore, new: ModelStore) -> None:
        """Delete those models of a folder that are in the new one too; see `moving.clear_store`."""
        from gpt2_desk.weights.moving import clear_store

        clear_store(old, new)

    def used_bytes(self) -> int:
        """What the models take on their disk."""
        from gpt2_desk.weights.moving import store_bytes

        return store_bytes(self.store)

    # --- short work

    def remove(self, name: str) -> None:
        """Delete a kept model; see `ModelStore.remove`."""
        self.store.remove(name)

    def discard(self, name: str) -> None:
        """Delete what is here of a model on its way; see `ModelStore.discard`."""
        self.store.discard(parse_name(name).name)

    def _door(self, known: bool) -> Door:
        """The way to the hub; the keyring is opened only where the hub asks who is there."""
        from gpt2_desk.weights.line import Door

        token = self.token
        return Door(self.endpoint, token.get() if known or token.from_environment else None)

    def _starter(self, model: ModelRef) -> LibraryEntry:
        size = part_bytes(model.folder)
        config = (model.folder / "config.json").read_bytes()
        shape = read_shape(config)
        return LibraryEntry(
            STARTER,
            ModelState.INSIDE,
            "Small and quick, raised on old novels.",
            shape.parameters,
            size,
            size,
            "MIT",
            fitness(shape),
            model.folder,
        )

    def _listed(self, model: CatalogModel, here: ModelRef | None, partial: Record | None) -> LibraryEntry:
        record = self.store.record(model.name) if here is not None else partial
        state, folder, here_bytes = self._place(model.name, here, partial)
        shape = record.shape if record is not None and record.shape is not None else model.shape
        size = (record.size_bytes if record is not None else 0) or (here_bytes if here is not None else 0)
        return LibraryEntry(
            model.name,
            state,
            model.about,
            shape.parameters,
            size or model.size_bytes,
            here_bytes,
            (record.licence if record is not None else "") or model.licence,
            fitness(shape),
            folder,
            model.chats,
            borrowed=record is not None and bool(record.folder),
        )

    def _unlisted(self, model: ModelRef) -> LibraryEntry:
        record = self.store.record(model.name)
        borrowed = record is not None and bool(record.folder)
        shape = record.shape if record is not None else None
        size = part_bytes(model.folder)
        return LibraryEntry(
            model.name,
            ModelState.READY,
            "Used where it lies." if borrowed else "",
            shape.parameters if shape else None,
            size,
            size,
            record.licence if record is not None else "",
            fitness(shape) if shape else None,
            model.folder,
            listed=False,
            borrowed=borrowed,
        )

    def _coming(self, record: Record) -> LibraryEntry:
        return LibraryEntry(
            record.name,
            ModelState.PARTLY,
            "",
            record.shape.parameters if record.shape else None,
            record.size_bytes or None,
            part_bytes(self.store.partial(record.name)),
            record.licence,
            fitness(record.shape) if record.shape else None,
            listed=False,
        )

    def _place(self, name: str, here: ModelRef | None, partial: Record | None) -> tuple[ModelState, Path | None, int]:
        if here is not None:
            return ModelState.READY, here.folder, part_bytes(here.folder)
        if partial is not None:
            return ModelState.PARTLY, None, part_bytes(self.store.partial(name))
        return ModelState.ABSENT, None, 0
