"""Answers to the window's questions, given beforehand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from gpt2_desk.ui.dialogs import Answer


@dataclass
class Answers:
    """Each question takes its answer from here, and is written down."""

    open_file: Path | None = None
    save_file: Path | None = None
    model_folder: Path | None = None
    unsaved: Answer = Answer.CANCEL
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

    def unsaved_words(self, name: str) -> Answer:
        self.asked.append(f"unsaved {name}")
        return self.unsaved
