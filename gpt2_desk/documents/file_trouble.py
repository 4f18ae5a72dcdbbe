"""What goes wrong with files, in words for a writer."""

from __future__ import annotations

import errno
from pathlib import Path

from gpt2_desk.contract import SaveError, UnreadableFileError

_FULL = ("The disk is full.", "Make room on it, or save on another disk.")
_LOCKED = ("This account may not write in that folder.", "Save in another folder, such as Documents.")
_GONE = ("The folder is no longer there.", "Choose another folder.")
_NOT_A_FOLDER = ("A part of the place named is a file, not a folder.", "Choose another folder.")
_WHY_UNSAVED = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: ("The room that this account may use on the disk is full.", _FULL[1]),
    errno.EFBIG: ("The disk takes no file of that length.", "Save on another disk."),
    errno.EACCES: _LOCKED,
    errno.EPERM: _LOCKED,
    errno.EROFS: ("The disk can only be read, not written.", "Save on another disk."),
    errno.ENAMETOOLONG: ("The name is too long.", "Choose a shorter one."),
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _NOT_A_FOLDER,
}


def unsaved(path: Path, error: Exception) -> SaveError:
    """The error of a save that failed."""
    number = error.errno if isinstance(error, OSError) else None
    why, todo = _WHY_UNSAVED.get(number or 0, (_told(error), "Save under another name, or in another folder."))
    return not_saved(path, why, todo, details=repr(error))


def not_saved(path: Path, why: str, todo: str, *, details: str = "") -> SaveError:
    """The error of a save for a reason that is known."""
    return SaveError(f"The text could not be saved as “{path.name}”.", why, todo, details=details)


def unreadable(path: Path, error: Exception) -> UnreadableFileError:
    """The error of a file that could not be opened."""
    why, todo = _why_unreadable(error)
    return UnreadableFileError(f"“{path.name}” could not be opened.", why, todo, details=repr(error))


def _why_unreadable(error: Exception) -> tuple[str, str]:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "There is no such file.", "It may have been moved or renamed; look for it in its folder."
        case PermissionError():
            return "This account may not read it.", "Ask its owner, or open a copy."
        case _:
            return _told(error), "See whether another program can open it."


def _told(error: Exception) -> str:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"The system says: {reason}."
