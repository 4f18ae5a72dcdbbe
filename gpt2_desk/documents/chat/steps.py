"""The undo list of a chat, and which of its states is saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gpt2_desk.documents.chat.tree import Put


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """What one undo takes back: changes in the order in which they were made. Two that are alike are still two."""

    puts: tuple[Put, ...]

    def inverse(self) -> tuple[Put, ...]:
        """The changes that take it back."""
        return tuple(put.inverse() for put in reversed(self.puts))


class Steps:
    """Steps done and steps undone."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._is_on_disk = True
        self._saved: Step | None = None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return bool(self._undone)

    @property
    def is_saved(self) -> bool:
        """Whether the steps that are done lead to what is on the disk."""
        return self._is_on_disk and self._saved is self._top

    def push(self, step: Step) -> None:
        """Record a step that was made; what was undone before can no longer be made again."""
        self._done.append(step)
        self._undone.clear()

    def drop_undone(self) -> None:
        """Forget what was undone."""
        self._undone.clear()

    def undo(self) -> Step | None:
        """Take the last step off the list; None where there is none."""
        return _moved(self._done, self._undone)

    def redo(self) -> Step | None:
        """Put the step that was undone last on the list again; None where there is none."""
        return _moved(self._undone, self._done)

    def mark_saved(self) -> None:
        """Take what the steps lead to for what is on the disk."""
        self._is_on_disk, self._saved = True, self._top

    def mark_unsaved(self) -> None:
        """Take nothing for what is on the disk."""
        self._is_on_disk, self._saved = False, None

    @property
    def all(self) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
        """All steps done and all undone, each with the one that is next at its end."""
        return tuple(self._done), tuple(self._undone)

    @property
    def saved_at(self) -> int | None:
        """How many steps lead to what is on the disk; None where none of those that undo leads to is."""
        if not self._is_on_disk:
            return None
        states = [None, *self._done, *reversed(self._undone)]
        return next((index for index, step in enumerate(states) if step is self._saved), None)

    def restore(self, done: Sequence[Step], undone: Sequence[Step], saved_at: int | None) -> None:
        """Take over the steps of another list."""
        self._done, self._undone = list(done), list(undone)
        states = [None, *done, *reversed(undone)]
        self._is_on_disk = saved_at is not None and saved_at < len(states)
        self._saved = states[saved_at or 0] if self._is_on_disk else None

    @property
    def _top(self) -> Step | None:
        return self._done[-1] if self._done else None


def _moved(source: list[Step], target: list[Step]) -> Step | None:
    if not source:
        return None
    target.append(source.pop())
    return target[-1]
