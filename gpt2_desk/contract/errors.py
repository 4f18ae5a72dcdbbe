"""The one tree of errors that a person may see.

Each error says what happened, why, and what to do, each in a sentence that a novelist understands. Whatever a
log or a bug report needs besides goes into ``details``, which the window keeps under "Copy details".

    DeskError
    ├── SettingsError            a setting outside its range
    ├── ModelError
    │   ├── ModelNotFoundError   no model of that name, no folder at that place
    │   ├── NotAModelError       the folder holds no GPT-2, or misses one of its files
    │   ├── UnsupportedModelError  a GPT-2 whose arithmetic this program does not have
    │   ├── DamagedModelError    a file cut short, a tensor missing, misshapen or not finite
    │   ├── ModelMemoryError     the model does not fit into the memory that is free
    │   └── LoadCancelledError   the writer stopped a load
    ├── GenerationError          the model stopped in mid-text
    └── DocumentError
        ├── UnreadableFileError  not text, or not to be opened
        ├── FileChangedError     the file on disk is not the one that was opened
        └── SaveError            the text could not be written
"""

from __future__ import annotations


class DeskError(Exception):
    """An expected failure, in words for the person at the keyboard.

    Args:
        what: what happened, one sentence with its full stop.
        why: the reason, or "" where the first sentence says it.
        todo: what the person can do now, or "".
        details: technical matter for a bug report; never part of ``str(error)``.
    """

    def __init__(self, what: str, why: str = "", todo: str = "", *, details: str = "") -> None:
        super().__init__(what, why, todo)
        self.what = what
        self.why = why
        self.todo = todo
        self.details = details

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.why, self.todo) if part)


class SettingsError(DeskError):
    """A setting outside its range."""


class ModelError(DeskError):
    """A model that cannot be used."""


class ModelNotFoundError(ModelError):
    """No model of that name, no folder at that place."""


class NotAModelError(ModelError):
    """The folder holds no GPT-2, or misses one of its files."""


class UnsupportedModelError(ModelError):
    """A GPT-2 whose configuration asks for arithmetic that this program does not have."""


class DamagedModelError(ModelError):
    """A file cut short, or a tensor that is missing, misshapen or not finite."""


class ModelMemoryError(ModelError):
    """The model does not fit into the memory that is free."""


class LoadCancelledError(ModelError):
    """The writer stopped a load before the model was ready."""


class GenerationError(DeskError):
    """The model stopped in mid-text."""


class DocumentError(DeskError):
    """A document that cannot be read or written."""


class UnreadableFileError(DocumentError):
    """The file is not text, or cannot be opened."""


class FileChangedError(DocumentError):
    """The file on disk is not the one that was opened or last saved."""


class SaveError(DocumentError):
    """The text could not be written; what was on disk before is still there."""
