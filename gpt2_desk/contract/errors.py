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
    ├── LibraryError             the folder of models cannot be read or written, or another program is at it
    │   └── DownloadError        a model did not arrive
    │       ├── OfflineError         downloads are switched off
    │       ├── NoConnectionError    the hub cannot be reached
    │       ├── HubBusyError         the hub answers that it cannot, for now
    │       ├── BrokenTransferError  the connection broke too often; what is here is kept
    │       ├── NotOnHubError        no repository, revision or file of that name
    │       ├── PermissionNeededError  the owner asks for terms to be accepted, or for a token
    │       ├── DiskFullError        there is not enough room
    │       ├── DamagedDownloadError what arrived does not match its fingerprint
    │       ├── UntrustedRepositoryError  what the hub lists cannot be kept safely
    │       └── DownloadStoppedError the writer paused or cancelled it
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


class LibraryError(DeskError):
    """The folder of models cannot be read or written, or another program is at it."""


class DownloadError(LibraryError):
    """A model did not arrive; what is here of it is kept, unless the error says otherwise."""


class OfflineError(DownloadError):
    """Downloads are switched off, so the network was not asked."""


class NoConnectionError(DownloadError):
    """The hub cannot be reached: no network, no such host, no answer, or an answer that is not the hub's."""


class HubBusyError(DownloadError):
    """The hub answers that it cannot, for now.

    Args:
        wait_s: what it asks to wait before the next attempt; None where it does not say.
    """

    def __init__(
        self, what: str, why: str = "", todo: str = "", *, details: str = "", wait_s: float | None = None
    ) -> None:
        super().__init__(what, why, todo, details=details)
        self.wait_s = wait_s


class BrokenTransferError(DownloadError):
    """The connection broke more often than makes sense; what is here is kept."""


class NotOnHubError(DownloadError):
    """No repository, revision or file of that name."""


class PermissionNeededError(DownloadError):
    """The owner asks for terms to be accepted, or the hub for a token."""


class DiskFullError(DownloadError):
    """There is not enough room for it."""


class DamagedDownloadError(DownloadError):
    """What arrived does not match its fingerprint, and was thrown away."""


class UntrustedRepositoryError(DownloadError):
    """What the hub lists cannot be kept safely: names that lead elsewhere, impossible sizes."""


class DownloadStoppedError(DownloadError):
    """The writer paused or cancelled it."""


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
