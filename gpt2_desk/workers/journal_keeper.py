"""One page's journal on its thread: what is still to be written, what went wrong, and when to begin anew."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from gpt2_desk.contract import DeskError, SaveError
from gpt2_desk.documents.journal import Batch, JournalClaim, JournalFile, Operation

Record: TypeAlias = dict[str, object]
State: TypeAlias = Record | Callable[[], Record]
"""How a document stands, or what tells it; it is called on the journal's thread."""

OUTGROWN_BYTES = 4_000_000
OUTGROWN_TIMES = 4
"""Changes longer than either, whichever is more, make the next start slow; the document's state is shorter."""
ASK_AGAIN_S = 5.0
"""A state is large: where none helps, as on a full disk, it is not asked for all the time."""


class JournalKeeper:
    """Writes what it is given as soon as it can be written. Never raises: `trouble` tells.

    Args:
        folder: of the journals.
        journal_id: the journal's own.
        claim: a journal left behind, which this one takes up.
        clock: seconds; evenly running.

    Thread: the journal's.
    """

    def __init__(
        self,
        folder: Path,
        journal_id: str,
        claim: JournalClaim | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._folder = folder
        self._journal_id = journal_id
        self._claim = claim
        self._clock = clock
        self._file: JournalFile | None = None
        self._waiting: list[Batch] = []
        self._has_gap = True
        self._wish = False
        self._asked_at: float | None = None
        self._unsynced = False
        self.trouble: DeskError | None = None

    @property
    def restless(self) -> bool:
        """Whether something is to be done soon: `sync`, or another attempt."""
        return self._unsynced or self.trouble is not None

    @property
    def secure(self) -> bool:
        """Whether all that it was given is on the disk."""
        return not self.restless and not self._waiting and not self._has_gap

    def checkpoint(self, header: Record, state: State) -> None:
        """Begin the journal, or begin it anew, with how the document stands after all that was added."""
        try:
            checkpoint = state() if callable(state) else state
            if self._file is None:
                self._file = JournalFile.create(self._folder, self._journal_id, header, checkpoint, self._claim)
                self._claim = None
            else:
                self._file.restart(header, checkpoint)
        except DeskError as error:
            self.trouble = error
            self.sync()  # where the old journal takes all that is new, nothing is amiss
        except Exception as error:  # the other pages' journals must go on
            self.trouble = _unexpected(error)
        else:
            self._waiting.clear()
            self._has_gap = self._unsynced = self._wish = False
            self.trouble = self._asked_at = None

    def add(self, ops: Sequence[Operation], caret: tuple[int, int], at: float) -> None:
        """Take changes; `write` writes them."""
        # Behind a gap they say nothing; the state that closes it has them all.
        if not self._has_gap:
            self._waiting.append(Batch(at, tuple(ops), caret))

    def write(self) -> None:
        """Put all that waits into the system's hands."""
        if self._file is None or self._has_gap:
            return
        try:
            while self._waiting:
                self._file.append(self._waiting[0])
                del self._waiting[0]
                self._unsynced = True
        except DeskError as error:
            self.trouble = error
        except Exception as error:  # something in it that cannot be written, ever
            self.trouble = _unexpected(error)
            self._waiting.clear()
            self._has_gap = True
        else:
            self._outgrow(self._file)

    def sync(self) -> None:
        """Put what was written on the disk, and try again what went wrong."""
        failed_before = self.trouble is not None
        self.write()
        if self._file is None or self._has_gap or self._waiting:
            return
        try:
            self._file.sync()
        except DeskError as error:
            # The system may have thrown away what it could not put on the disk: only a new file is sure.
            self.trouble = error
            self._wish = True
        else:
            self._unsynced = False
            self.trouble = None
            self._wish |= failed_before

    def takes_wish(self) -> bool:
        """Whether a checkpoint is to be asked for now; not again soon."""
        if not (self._wish or self._has_gap or self.trouble is not None):
            return False
        now = self._clock()
        if self._asked_at is not None and now - self._asked_at < ASK_AGAIN_S:
            return False
        self._asked_at = now
        return True

    def close(self, *, keep: bool) -> None:
        """Stop; `trouble` then says what could not be done.

        Args:
            keep: whether the journal stays for the next start.
        """
        if keep:
            self.sync()
        journal = self._file or self._claim  # a claim where nothing has come in its place
        self._file = self._claim = None
        if journal is not None and keep:
            journal.close()
        elif journal is not None:
            self._delete(journal)

    def _delete(self, journal: JournalFile | JournalClaim) -> None:
        self.trouble = None
        try:
            journal.discard()
        except DeskError as error:
            self.trouble = error

    def _outgrow(self, file: JournalFile) -> None:
        batches = file.size - file.checkpoint_size
        self._wish |= batches > max(OUTGROWN_BYTES, OUTGROWN_TIMES * file.checkpoint_size)


def _unexpected(error: Exception) -> SaveError:
    return SaveError(
        "Unsaved words are not kept safe from a crash for now.",
        "Something in the program went wrong.",
        "Save your work now and then, and report this.",
        details="".join(traceback.format_exception(error)),
    )
