"""The turns of a chat: a tree, of which one path from the root is shown, and the smallest changes to it."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from gpt2_desk.documents.chat.setup import ChatSetup, Side
from gpt2_desk.documents.provenance import Origins

ROOT = 0
"""Number of the turn from which all others come: the first line of the model's side, which may be empty."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side says once. It never changes: what is edited is another turn in the same place.

    Attributes:
        number: 1 or more; `ROOT` is the first line.
        parent: the turn that it follows; None of the root.
        side: who says it.
        text: what is said, without white space around it.
        origins: what generations wrote of it.
        edited: whether it came from editing another.
    """

    number: int
    parent: int | None
    side: Side
    text: str
    origins: Origins = ()
    edited: bool = False


@dataclass(frozen=True, slots=True)
class TurnPut:
    """A turn came, or went."""

    number: int
    before: Turn | None
    after: Turn | None

    def inverse(self) -> TurnPut:
        """What takes this back."""
        return TurnPut(self.number, self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChoicePut:
    """Another of those that follow a turn is shown, or none."""

    parent: int
    before: int | None
    after: int | None

    def inverse(self) -> ChoicePut:
        """What takes this back."""
        return ChoicePut(self.parent, self.after, self.before)


@dataclass(frozen=True, slots=True)
class SetupPut:
    """The chat begins otherwise."""

    before: ChatSetup
    after: ChatSetup

    def inverse(self) -> SetupPut:
        """What takes this back."""
        return SetupPut(self.after, self.before)


Put = TurnPut | ChoicePut | SetupPut


@dataclass(slots=True)
class TurnTree:
    """The turns of a chat, and which are shown.

    Attributes:
        setup: what the chat begins with.
        turns: those that there are, by number, without the root.
        chosen: which of those that follow a turn is shown, by that turn's number.
        last: the highest number that was given so far; none is given twice.
    """

    setup: ChatSetup
    turns: dict[int, Turn] = field(default_factory=dict)
    chosen: dict[int, int] = field(default_factory=dict)
    last: int = ROOT
    _children: dict[int, list[int]] = field(default_factory=dict)
    _path: tuple[Turn, ...] | None = None

    def new_number(self) -> int:
        """The number of another turn."""
        self.last += 1
        return self.last

    def turn(self, number: int) -> Turn:
        """The turn of a number.

        Raises:
            ValueError: there is none.
        """
        if number == ROOT:
            return Turn(ROOT, None, Side.MODEL, self.setup.first_line)
        try:
            return self.turns[number]
        except KeyError:
            raise ValueError(f"there is no turn {number}") from None

    def path(self) -> tuple[Turn, ...]:
        """The turns that are shown, in order; the first line only where there is one."""
        if self._path is None:
            first = self.turn(ROOT)
            shown = [first] if first.text else []
            at = self.chosen.get(ROOT)
            while at is not None:
                shown.append(self.turns[at])
                at = self.chosen.get(at)
            self._path = tuple(shown)
        return self._path

    def path_to(self, number: int) -> tuple[Turn, ...]:
        """The turns that lead to one, itself last; the first line only where there is one."""
        turns = [self.turn(number)]
        while (parent := turns[-1].parent) is not None:
            turns.append(self.turn(parent))
        return tuple(turns[::-1] if turns[-1].text else turns[-2::-1])

    def end(self) -> int:
        """The number of the last turn that is shown; `ROOT` where none is."""
        path = self.path()
        return path[-1].number if path else ROOT

    def siblings(self, number: int) -> tuple[int, ...]:
        """The turns in the same place, itself included, in the order in which they came."""
        parent = self.turn(number).parent
        return (ROOT,) if parent is None else self.following(parent)

    def following(self, number: int) -> tuple[int, ...]:
        """The turns that follow one, each an alternative of the others."""
        return tuple(self._children.get(number, ()))

    def branch(self, number: int) -> Iterator[Turn]:
        """A turn and all that come from it."""
        waiting = [number]
        while waiting:
            at = waiting.pop()
            yield self.turn(at)
            waiting.extend(self._children.get(at, ()))

    def choice(self, parent: int, number: int | None) -> ChoicePut:
        """The change that shows another of those that follow a turn."""
        return ChoicePut(parent, self.chosen.get(parent), number)

    def apply(self, puts: Iterable[Put]) -> None:
        """Make changes."""
        for put in puts:
            match put:
                case TurnPut():
                    self._put_turn(put)
                case ChoicePut(after=None):
                    self.chosen.pop(put.parent, None)
                case ChoicePut(after=int(number)):
                    self.chosen[put.parent] = number
                case SetupPut():
                    self.setup = put.after
        self._path = None

    def _put_turn(self, put: TurnPut) -> None:
        if put.before is not None and put.after is None:
            del self.turns[put.number]
            self._children[put.before.parent or ROOT].remove(put.number)
            return
        assert put.after is not None, "it neither came nor went"
        self.turns[put.number] = put.after
        self.last = max(self.last, put.number)
        if put.before is None:
            insort(self._children.setdefault(put.after.parent or ROOT, []), put.number)
