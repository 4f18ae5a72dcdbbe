"""The files of late, and the folder that a file dialog begins in."""

from __future__ import annotations

# os.path answers where pathlib raises: of places that the system refuses to speak of.
import os
from pathlib import Path

from gpt2_desk.ui.settings_keeper import SettingsKeeper


class RecentFiles:
    """Keeps them in the settings."""

    def __init__(self, keeper: SettingsKeeper) -> None:
        self._keeper = keeper

    def remember(self, path: Path) -> None:
        """A file was opened or saved."""
        recent = self._keeper.settings.with_recent_file(str(path)).recent_files
        self._keeper.change(recent_files=recent, last_folder=str(path.parent))

    def forget(self, path: Path) -> None:
        """A file could not be opened: if it is gone, it is listed no more."""
        if not os.path.exists(path):  # noqa: PTH110
            kept = tuple(name for name in self._keeper.settings.recent_files if name != str(path))
            self._keeper.change(recent_files=kept)

    def folder_beside(self, path: Path | None) -> Path:
        """The folder of a file; of none, the one of last time, as far as it is still there."""
        if path:
            return path.parent
        last = Path(self._keeper.settings.last_folder or Path.home())
        return last if os.path.isdir(last) else Path.home()  # noqa: PTH112
