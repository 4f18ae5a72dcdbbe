"""What was done to a document: the undo list, the stream that lies on top of it, and which state is saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gpt2_desk.documents.edits import Edit
from gpt2_desk.documents.stream import Stream
from gpt2_desk.documents.undo import Step, UndoList


@dataclass(frozen=True, slots=True)
class _State:
    """A state of the text: the step that led to it, and the stream's place and text where there is one on top."""

    top: Step | None
    live: tuple[int, str] | None

    def is_same(self, other: _State) -> bool:
        # Steps are compared as objects: an equal step elsewhere in the list led to another text.
        return self.top is other.top and self.live == other.live


class History:
    """Records edits after they are made and tells what takes them back. It does not hold the text itself."""

    def __init__(self) -> None:
        self._undo = UndoList()
        self._stream: Stream | None = None
        self._last_was_behind_stream: bool | None = None
        self._saved: _State | None = self._state

    @property
    def stream(self) -> Stream | None:
        """The generation that is coming in."""
        return self._stream

    @property
    def can_undo(self) -> bool:
        """Whether `undo` has something to take back."""
        return self._undo.top is not None or bool(self._stream and self._stream.text)

    @property
    def can_redo(self) -> bool:
        """Whether `redo` has something to make again."""
        return self._undo.can_redo

    @property
    def next(self) -> Step | None:
        """What `redo` would make again."""
        return self._undo.next

    @property
    def is_modified(self) -> bool:
        """Whether the text is another than when it was last saved."""
        return self._saved is None or not self._state.is_same(self._saved)

    def mark_saved(self) -> None:
        """Take the text as it is now for the one on disk."""
        self._undo.seal()
        self._saved = self._state

    def mark_unsaved(self) -> None:
        """Take no state of the text for the one on disk."""
        self._saved = None

    def record(self, edits: tuple[Edit, ...]) -> None:
        """Record edits of the writer's, made one after the other, as one step."""
        self._undo.push(Step(self._beneath(edits)))

    def record_key(self, edit: Edit, now: float) -> None:
        """Record a keystroke, which may carry on the step before it. ``now`` is in seconds."""
        behind = self._stream is not None and self._stream.precedes(edit)
        if behind is not self._last_was_behind_stream:
            self._undo.seal()
        (beneath,) = self._beneath((edit,))
        self._last_was_behind_stream = behind
        self._undo.push_key(beneath, now)

    def begin_stream(self, stream: Stream) -> None:
        """Begin a generation.

        Raises:
            ValueError: one is coming in already.
        """
        if self._stream is not None:
            raise ValueError("a stream is open already")
        self._undo.seal()
        self._stream = stream

    def move_stream(self, stream: Stream) -> None:
        """Put the stream, of which nothing came yet, elsewhere."""
        self._stream = stream

    def extend_stream(self, text: str) -> None:
        """Record a piece that came in at the stream's head."""
        if self._stream is not None and text:
            self._undo.drop_undone()
            self._stream = self._stream.extended(text)

    def end_stream(self) -> None:
        """Lay the generation, if it brought anything, on the undo list as one step."""
        was_saved = not self.is_modified
        stream, self._stream = self._stream, None
        self._undo.seal()
        if stream is not None and stream.text:
            self._undo.push(Step((stream.edit,)))
        if was_saved:
            self._saved = self._state

    def undo(self) -> Step | None:
        """Take back the last step, a stream first of all.

        Returns:
            What to do to the text, or None.
        """
        self.end_stream()
        step = self._undo.undo()
        return step.inverse() if step else None

    def redo(self) -> Step | None:
        """Make the step again that was undone last; an open stream, which has then brought nothing yet, ends.

        Returns:
            What to do to the text, or None.
        """
        if not self.can_redo:
            return None
        self.end_stream()
        return self._undo.redo()

    @property
    def is_sealed(self) -> bool:
        """Whether no keystroke can join the last step any more."""
        return self._undo.is_sealed

    def seal(self) -> None:
        """Let no keystroke join the last step any more."""
        self._undo.seal()

    @property
    def steps(self) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
        """All steps done, without a stream that is open, and all undone."""
        return self._undo.steps

    @property
    def saved_at(self) -> int | None:
        """How many steps lead to the saved state; None where that is none of those that undo leads to."""
        if self._saved is None or self._saved.live is not None:
            return None
        done, undone = self._undo.steps
        states = [None, *done, *reversed(undone)]
        return next((index for index, step in enumerate(states) if step is self._saved.top), None)

    def restore(
        self, done: Sequence[Step], undone: Sequence[Step], saved_at: int | None, stream: Stream | None
    ) -> None:
        """Take over the steps of another history, and its stream."""
        self._undo.restore(done, undone)
        self._stream = stream
        states = [None, *done, *reversed(undone)]
        self._saved = None if saved_at is None or saved_at >= len(states) else _State(states[saved_at], None)

    @property
    def _state(self) -> _State:
        stream = self._stream
        return _State(self._undo.top, (stream.start, stream.text) if stream and stream.text else None)

    def _beneath(self, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
        """The edits as the undo list takes them; where one touches the stream, the stream starts anew behind it."""
        if self._stream is None:
            return edits
        stream, beneath = self._stream, []
        for edit in edits:
            lower = stream.beneath(edit)
            if lower is None:
                return self._restart_stream(self._stream, edits)
            beneath.append(lower)
            stream = stream.after(edit)
        self._stream = stream
        return tuple(beneath)

    def _restart_stream(self, stream: Stream, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
        self.end_stream()
        self._stream = stream.restarted(edits)
        return edits
