"""Answers to the window's questions, given beforehand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from gpt2_desk.ui.dialogs import Answer
from gpt2_desk.ui.models.questions import FolderUse
from gpt2_desk.ui.recovery.dialog import RecoveryChoice
from gpt2_desk.ui.recovery.row import RecoveredPage
from gpt2_desk.weights.importing import CachedModel


@dataclass
class Answers:
    """Each question takes its answer from here, and is written down."""

    open_file: Path | None = None
    save_file: Path | None = None
    model_folder: Path | None = None
    unsaved: Answer = Answer.CANCEL
    restores: bool = True
    asked: list[str] = field(default_factory=list)
    suggested: Path | None = None
    when_asked: Callable[[], object] = lambda: None

    def file_to_open(self, folder: Path) -> Path | None:
        self.asked.append("open")
        self.when_asked()
        return self.open_file

    def file_to_save(self, suggestion: Path) -> Path | None:
        self.asked.append("save")
        self.suggested = suggestion
        return self.save_file

    def folder_of_model(self, folder: Path) -> Path | None:
        self.asked.append("model")
        return self.model_folder

    def pages_to_restore(self, pages: Sequence[RecoveredPage]) -> RecoveryChoice:
        self.asked.append(f"restore {', '.join(page.name for page in pages)}")
        keys = tuple(page.key for page in pages)
        return RecoveryChoice(keys if self.restores else (), () if self.restores else keys)

    def unsaved_words(self, name: str) -> Answer:
        self.asked.append(f"unsaved {name}")
        return self.unsaved


@dataclass
class ModelAnswers:
    """Answers to the questions about models."""

    use: FolderUse = FolderUse.COPY
    agrees: bool = True
    place: Path | None = None
    asked: list[str] = field(default_factory=list)

    def use_of_folder(self, folder: Path) -> FolderUse:
        self.asked.append(f"use {folder.name}")
        return self.use

    def give_up_download(self, name: str, here_bytes: int) -> bool:
        self.asked.append(f"give up {name}")
        return self.agrees

    def remove_model(self, name: str, here_bytes: int, *, borrowed: bool) -> bool:
        self.asked.append(f"{'forget' if borrowed else 'remove'} {name}")
        return self.agrees

    def place_for_models(self, folder: Path) -> Path | None:
        self.asked.append("place")
        return self.place

    def cached_models(self, found: Sequence[CachedModel]) -> Sequence[CachedModel]:
        self.asked.append(f"cached {', '.join(model.name for model in found)}")
        return found if self.agrees else ()
