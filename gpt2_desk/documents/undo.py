"""The undo list: steps that can be taken back and made again, and which keystrokes make one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from gpt2_desk.documents.edits import Edit

PAUSE_S = 5.0
"""Keystrokes that are this many seconds apart are steps of their own."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one undo takes back: edits in the order in which they were made."""

    edits: tuple[Edit, ...]

    def inverse(self) -> Step:
        """The step that takes this one back."""
        return Step(tuple(edit.inverse() for edit in reversed(self.edits)))


class _Keys(Enum):
    TYPING = auto()
    BACKSPACE = auto()
    DELETE = auto()


class UndoList:
    """Steps done and steps undone. Each step's positions are those of the text that it was made in."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        # When the last keystroke of the top step was, where that step is one of keystrokes; and which keys it is of,
        # which two deletions show and one does not.
        self._last_key_s: float | None = None
        self._keys: _Keys | None = None

    @property
    def top(self) -> Step | None:
        """The step that the next undo takes back."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Step | None:
        """The step that the next redo makes again."""
        return self._undone[-1] if self._undone else None

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return bool(self._undone)

    @property
    def steps(self) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
        """All steps done and all undone, each with the one that is next at its end."""
        return tuple(self._done), tuple(self._undone)

    def restore(self, done: Sequence[Step], undone: Sequence[Step]) -> None:
        """Take over the steps of another list."""
        self._done, self._undone = list(done), list(undone)
        self.seal()

    def push(self, step: Step) -> None:
        """Record a step that was made; what was undone before can no longer be made again."""
        self.seal()
        self._done.append(step)
        self._undone.clear()

    def push_key(self, edit: Edit, now: float) -> None:
        """Record a keystroke: part of the step before it, or a new one.

        Args:
            edit: what the key did.
            now: seconds on a clock that runs evenly.
        """
        if self._last_key_s is None or not 0 <= now - self._last_key_s < PAUSE_S or not self._joined(edit):
            self.push(Step((edit,)))
        self._last_key_s = now

    @property
    def is_sealed(self) -> bool:
        """Whether no keystroke can join the top step any more."""
        return self._last_key_s is None

    def seal(self) -> None:
        """Let no keystroke join the top step any more."""
        self._last_key_s = None
        self._keys = None

    def drop_undone(self) -> None:
        """Forget what was undone."""
        self._undone.clear()

    def undo(self) -> Step | None:
        """Take the top step off the list.

        Returns:
            The step, or None where there is none.
        """
        return self._move(self._done, self._undone)

    def redo(self) -> Step | None:
        """Put the step that was undone last on the list again.

        Returns:
            The step, or None where there is none.
        """
        return self._move(self._undone, self._done)

    def _move(self, source: list[Step], target: list[Step]) -> Step | None:
        self.seal()
        if not source:
            return None
        target.append(source.pop())
        return target[-1]

    def _joined(self, edit: Edit) -> bool:
        (earlier,) = self._done[-1].edits
        keys = _keys(earlier, edit)
        if keys is None or self._keys not in (None, keys):
            return False
        self._keys = keys
        self._done[-1] = Step((_join(earlier, edit, keys),))
        return True


def _keys(earlier: Edit, later: Edit) -> _Keys | None:
    """By which keys the later edit carries on where the earlier one stopped, if it does, and begins no word."""
    typed, removed = earlier.inserted.text, earlier.removed.text
    if typed and not later.removed.text and later.position == earlier.position + len(typed):
        return None if later.rank or _is_word_start(typed, later.inserted.text) else _Keys.TYPING
    if typed or later.inserted.text:
        return None
    # Marks that stand between the two stayed where they are; one edit could not put text on both of their sides.
    if later.end == earlier.position and not earlier.rank:
        return None if _is_word_start(later.removed.text, removed) else _Keys.BACKSPACE
    if later.position == earlier.position and later.rank == earlier.rank:
        return None if _is_word_start(removed, later.removed.text) else _Keys.DELETE
    return None


def _join(earlier: Edit, later: Edit, keys: _Keys) -> Edit:
    match keys:
        case _Keys.TYPING:
            return Edit(earlier.position, earlier.removed, earlier.inserted + later.inserted, earlier.rank)
        case _Keys.BACKSPACE:
            return Edit(later.position, later.removed + earlier.removed, later.inserted, later.rank)
        case _Keys.DELETE:
            return Edit(earlier.position, earlier.removed + later.removed, earlier.inserted, earlier.rank)


def _is_word_start(before: str, behind: str) -> bool:
    return before[-1].isspace() and not behind[0].isspace()
