"""Where models are: the one inside, one folder for each that is kept, and any other folder."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from gpt2_desk.contract import STARTER, LibraryError, ModelNotFoundError, ModelRef
from gpt2_desk.weights.catalog import CATALOG
from gpt2_desk.weights.disk import disk_full, of_the_disk
from gpt2_desk.weights.names import folder_name
from gpt2_desk.weights.record import Record, read_record

if TYPE_CHECKING:
    from filelock import BaseFileLock

PARTIAL = ".partial"
STAGING = ".staging"
_LOCKS = ".locks"
_DOOMED = ".removed"

MARGIN_BYTES = 64 << 20
"""Room that work on models leaves on the disk."""


class ModelStore:
    """The models that can be opened.

    The store is one plain folder, which can be moved to another drive or copied to another computer::

        gpt2/               a whole model: config.json, tokenizer.json, model.safetensors, and its record
        owner--name/        one that is not in the catalog
        .partial/gpt2-xl/   one on its way from the hub; it moves up once all of it is here and checked
        .staging/gpt2/      one on its way from another folder
        .removed/           what is being deleted
        .locks/             keeps two programs from working on one model

    Args:
        folder: the store. It need not exist.
        starter: folder of the model that is inside the program.
        chosen: whether the writer chose the folder. One that is gone is not made anew then: it lies on a drive that is
            not there, and what is fetched would land on another one.

    Thread: any; nothing is kept but the two paths.
    """

    def __init__(self, folder: Path, starter: Path, *, chosen: bool = False) -> None:
        self.folder = folder
        self.starter = starter
        self._chosen = chosen

    def models(self) -> list[ModelRef]:
        """All models here that can be opened, the one inside first, then by name."""
        kept = {name: lies_at for name, _, lies_at in self._kept()}
        refs = [ModelRef(name, lies_at, _draft_for(name, kept)) for name, lies_at in kept.items()]
        return [ModelRef(STARTER, self.starter), *refs]

    def resolve(self, name: str) -> ModelRef:
        """The model of that name, of that repository, or in that folder.

        A name wins over a folder of the same name in the current directory; ``./name`` means the folder.

        Raises:
            ModelNotFoundError: there is neither.
        """
        models = self.models()
        repositories = {model.repo_id: model.name for model in CATALOG}
        for model in models:
            if model.name in (name, repositories.get(name)):
                return model
        # os.path answers where pathlib raises: of places that the system refuses to speak of.
        folder = os.path.expanduser(name)  # noqa: PTH111
        if os.path.isdir(folder):  # noqa: PTH112
            return ModelRef(Path(folder).resolve().name, Path(folder).resolve())
        raise self._not_here(name, models)

    def _not_here(self, name: str, models: list[ModelRef]) -> ModelNotFoundError:
        if any(name in (model.name, model.repo_id) for model in CATALOG):
            return ModelNotFoundError(
                f"The model {name} is not on this machine.", todo=f"Fetch it with: gpt2-desk models pull {name}"
            )
        if _looks_like_a_path(name):
            return ModelNotFoundError(f"There is no folder {name}.", todo="Choose the folder that holds the model.")
        here = ", ".join(model.name for model in models)
        return ModelNotFoundError(f"No such model: {name}.", f"Here are: {here}.", "Name one of these, or a folder.")

    # --- places

    def place(self, name: str) -> Path:
        """Where a whole model of that name lies, or would."""
        return next((folder for kept, folder, _ in self._kept() if kept == name), self.folder / folder_name(name))

    def partial(self, name: str) -> Path:
        """Where a model of that name lies, or would, while it is on its way from the hub."""
        return self.folder / PARTIAL / folder_name(name)

    def staging(self, name: str) -> Path:
        """Where a model of that name lies, or would, while it is on its way from another folder."""
        return self.folder / STAGING / folder_name(name)

    def record(self, name: str) -> Record | None:
        """What is known of a kept model."""
        return read_record(self.place(name))

    def partial_records(self) -> list[Record]:
        """Models of which some is here, by name."""
        found = ((folder, read_record(folder)) for folder in _folders(self.folder / PARTIAL))
        records = (record for folder, record in found if record is not None and _belongs(record, folder))
        return sorted(records, key=lambda record: record.name)

    def see_that_there_is_room(self, bytes_to_come: int) -> None:
        """Let work begin only where the disk has room for it, as far as the system tells.

        Raises:
            DiskFullError: it has not.
        """
        needed, free = bytes_to_come + MARGIN_BYTES, self.free_bytes()
        if free is not None and needed > free:
            raise disk_full(needed, free)

    def free_bytes(self) -> int | None:
        """Room on the store's disk; None where the system does not tell."""
        folder = self.folder
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        try:
            return shutil.disk_usage(folder).free
        except OSError:
            return None

    # --- changes

    @contextmanager
    def lock(self, name: str) -> Iterator[None]:
        """Hold a model, so that no other program and no other thread works on it.

        Raises:
            LibraryError: somebody holds it, or the store cannot be written.
        """
        from filelock import Timeout

        try:
            held = self._hold(folder_name(name), timeout_s=0.5)
        except Timeout as error:
            raise LibraryError(
                f"Another window or program is at work on {name}.", todo="Wait until it is done, then try again."
            ) from error
        except OSError as error:
            raise of_the_disk(error) from error
        try:
            yield
        finally:
            held.release()

    def _hold(self, folder: str, timeout_s: float) -> BaseFileLock:
        from filelock import FileLock

        if self._chosen and not self.folder.is_dir():
            raise LibraryError(
                f"The folder of models is not there: {self.folder}.",
                "It may lie on a drive that is not connected.",
                "Connect it, or choose another folder in Preferences.",
            )
        (self.folder / _LOCKS).mkdir(parents=True, exist_ok=True)
        held = FileLock(self.folder / _LOCKS / f"{folder}.lock", timeout=timeout_s, is_singleton=False)
        held.acquire()
        return held

    def adopt(self, name: str, source: Path) -> ModelRef:
        """Move a model up that is whole; what lay in its place goes.

        Args:
            name: of the model; it is held.
            source: its `partial` or `staging` folder.

        Raises:
            OSError: it could not be moved; it is still on its way, and what lay in its place is there.
        """
        place, doomed = self.place(name), None
        if place.exists():
            doomed = self._doom(place)
        try:
            source.replace(self.folder / folder_name(name))
        except OSError:
            if doomed is not None:
                doomed.rename(place)
            raise
        self.sweep()
        return ModelRef(name, self.folder / folder_name(name))

    def remove(self, name: str) -> None:
        """Delete a kept model with all its files; one that is used in place is only forgotten.

        Raises:
            LibraryError: it could not be deleted, or somebody is at work on it.
        """
        with self.lock(name):
            self.delete(self.place(name))

    def discard(self, name: str) -> None:
        """Delete what is here of a model on its way.

        Raises:
            LibraryError: it could not be deleted, or somebody is at work on it.
        """
        with self.lock(name):
            self.delete(self.partial(name))

    def delete(self, folder: Path) -> None:
        """Delete one of the store's own folders, where it is there; its model is held.

        Raises:
            LibraryError: it could not be deleted.
        """
        try:
            if folder.exists():
                self._doom(folder)
                self.sweep()
        except OSError as error:
            raise of_the_disk(error) from error

    def sweep(self) -> None:
        """Delete what was moved out of the way. What is still open somewhere, as Windows has it, goes the next time."""
        for folder in _folders(self.folder / _DOOMED):
            shutil.rmtree(folder, ignore_errors=True)
        for folder in _folders(self.folder / STAGING):
            with suppress(OSError):  # somebody is bringing it; a timeout is an OSError
                held = self._hold(folder.name, timeout_s=0)
                shutil.rmtree(folder, ignore_errors=True)
                held.release()

    def _doom(self, folder: Path) -> Path:
        """Move a folder out of the way at one stroke, so that a kill leaves no half of a model to be opened."""
        doomed = self.folder / _DOOMED / f"{folder.name}.{secrets.token_hex(6)}"
        doomed.parent.mkdir(exist_ok=True)
        return folder.rename(doomed)

    def _kept(self) -> Iterator[tuple[str, Path, Path]]:
        """Name, folder in the store, and folder of the files, of each model that can be opened."""
        for folder in _folders(self.folder):
            if folder.name.startswith("."):
                continue
            record = read_record(folder)
            # A folder that somebody has copied or renamed is called by the name it has now.
            name = record.name if record is not None and _belongs(record, folder) else folder.name
            lies_at = Path(record.folder) if record is not None and record.folder else folder
            if name != STARTER and os.path.isfile(lies_at / "config.json"):  # noqa: PTH113
                yield name, folder, lies_at


def _belongs(record: Record, folder: Path) -> bool:
    return folder.name == folder_name(record.name)


def _folders(parent: Path) -> list[Path]:
    with suppress(OSError):
        return sorted((path for path in parent.iterdir() if path.is_dir()), key=lambda folder: folder.name.casefold())
    return []


def _draft_for(name: str, kept: Mapping[str, Path]) -> Path | None:
    """Where the best of the models lies that may run ahead of another one."""
    drafts = next((model.drafts for model in CATALOG if model.name == name), ())
    return next((kept[draft] for draft in drafts if draft in kept), None)


def _looks_like_a_path(name: str) -> bool:
    return name.startswith((".", "~")) or "/" in name or "\\" in name
