"""All of a chat as JSON, and back: setup, turns, choices, receipts and the whole undo list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from gpt2_desk.documents.chat.reply import Reply
from gpt2_desk.documents.chat.setup import ChatSetup, Side
from gpt2_desk.documents.chat.steps import Step, Steps
from gpt2_desk.documents.chat.tree import ROOT, ChoicePut, Put, SetupPut, Turn, TurnPut, TurnTree
from gpt2_desk.documents.generations import Generations
from gpt2_desk.documents.receipt import Receipt
from gpt2_desk.documents.state import number_from_json, origins_from_json

KIND = "chat"
"""What a state says that it is of; that of a document says nothing."""

State = dict[str, Any]


def is_chat_state(state: Mapping[str, Any]) -> bool:
    """Whether a state is of a chat, and not of a document."""
    return state.get("kind") == KIND


def frozen(
    tree: TurnTree, steps: Steps, reply: Reply | None, saved_reply: str, generations: Generations, with_steps: bool
) -> Callable[[], State]:
    """What makes JSON of a chat as it is now; all that it holds never changes, so any thread may call it."""
    setup, turns, chosen, last = tree.setup, list(tree.turns.values()), list(tree.chosen.items()), tree.last
    done, undone = steps.all if with_steps else ((), ())
    saved_at = steps.saved_at
    receipts, last_generation = generations.all(), generations.last

    def state() -> State:
        return {
            "kind": KIND,
            "setup": setup.to_json(),
            "turns": [_turn_to_json(turn) for turn in sorted(turns, key=lambda turn: turn.number)],
            "chosen": sorted(chosen),
            "last_turn": last,
            "generations": {str(number): receipt.to_json() for number, receipt in receipts.items()},
            "last_generation": last_generation,
            "done": [[_put_to_json(put) for put in step.puts] for step in done],
            "undone": [[_put_to_json(put) for put in step.puts] for step in undone],
            "saved_at": saved_at,
            "reply": None if reply is None else [reply.number, reply.parent, reply.generation, reply.instead],
            "saved_reply": saved_reply,
        }

    return state


def thawed(state: Mapping[str, Any], generations: Generations) -> tuple[TurnTree, Steps, Reply | None, str]:
    """The inside of a chat from what `frozen` gave; its generations are taken over.

    Raises:
        ValueError: the state is none.
    """
    try:
        if not is_chat_state(state):
            raise ValueError("the state of something else")
        tree = tree_from_json(state)
        reply = None if state["reply"] is None else _reply_from_json(state["reply"], tree)
        steps = _steps_from_json(state, tree, reply)
        receipts = {int(number): Receipt.from_json(data) for number, data in state["generations"].items()}
        generations.restore(receipts, number_from_json(state["last_generation"], 0))
        return tree, steps, reply, _text(state["saved_reply"])
    except (KeyError, TypeError, IndexError, AttributeError, OverflowError) as error:
        raise ValueError(f"no state of a chat: {error!r}") from error


def tree_from_json(state: Mapping[str, Any]) -> TurnTree:
    """The setup, the turns and the choices of a state.

    Raises:
        ValueError: a turn follows none that there is, or a choice is of none that follows.
    """
    tree = TurnTree(ChatSetup.from_json(state["setup"]))
    for turn in sorted((_turn_from_json(data) for data in state["turns"]), key=lambda turn: turn.number):
        if turn.number in tree.turns or turn.parent not in (ROOT, *tree.turns):
            raise ValueError(f"turn {turn.number} has no place")
        tree.apply((TurnPut(turn.number, None, turn),))
    for parent, number in state["chosen"]:
        parent, number = number_from_json(parent, ROOT), number_from_json(number)
        if parent in (ROOT, *tree.turns) and number not in tree.following(parent):
            raise ValueError(f"turn {number} does not follow {parent}")
        tree.apply((ChoicePut(parent, None, number),))
    tree.last = max(tree.last, number_from_json(state["last_turn"], ROOT))
    return tree


def _steps_from_json(state: Mapping[str, Any], tree: TurnTree, reply: Reply | None) -> Steps:
    done, undone = ([_step_from_json(step) for step in state[name]] for name in ("done", "undone"))
    _check_steps((step.inverse() for step in reversed(done)), tree, reply)
    _check_steps((step.puts for step in reversed(undone)), tree, reply)
    steps = Steps()
    saved_at = state["saved_at"]
    steps.restore(done, undone, None if saved_at is None else number_from_json(saved_at, 0))
    return steps


def _check_steps(steps: Iterable[tuple[Put, ...]], tree: TurnTree, reply: Reply | None) -> None:
    """Refuse steps that do not lead from a tree as it is, without the reply that is coming in, from state to state."""
    now: dict[tuple[str, int], object] = {("turn", number): turn for number, turn in tree.turns.items()}
    now |= {("chosen", parent): number for parent, number in tree.chosen.items()}
    now["setup", ROOT] = tree.setup
    if reply is not None and reply.text:
        now["turn", reply.number], now["chosen", reply.parent] = None, reply.instead
    for puts in steps:
        for put in puts:
            place = _place(put)
            if now.get(place) != put.before:
                raise ValueError("a step that does not fit the turns")
            now[place] = put.after


def _place(put: Put) -> tuple[str, int]:
    match put:
        case TurnPut():
            return "turn", put.number
        case ChoicePut():
            return "chosen", put.parent
        case SetupPut():
            return "setup", ROOT


def _turn_to_json(turn: Turn) -> list[object]:
    return [turn.number, turn.parent, turn.side.value, turn.text, turn.origins, turn.edited]


def _turn_from_json(data: Any) -> Turn:  # noqa: ANN401 - as JSON has it
    number, parent, side, text, origins, edited = data
    if number_from_json(parent, ROOT) >= number_from_json(number):
        raise ValueError(f"turn {number} comes before the one that it follows")
    return Turn(number, parent, Side(side), _text(text), origins_from_json(origins, len(text)), edited is True)


def _reply_from_json(data: Any, tree: TurnTree) -> Reply:  # noqa: ANN401
    number, parent, generation, instead = data
    written = tree.turns.get(number_from_json(number))
    tree.turn(number_from_json(parent, ROOT))
    shown = None if instead is None else number_from_json(instead)
    reply = Reply(number, parent, number_from_json(generation), shown, written.text if written else "")
    if written is not None and written != reply.turn:
        raise ValueError("a reply that is not among the turns")
    return reply


def _put_to_json(put: Put) -> list[object]:
    match put:
        case TurnPut():
            turns = (None if turn is None else _turn_to_json(turn) for turn in (put.before, put.after))
            return ["turn", put.number, *turns]
        case ChoicePut():
            return ["chosen", put.parent, put.before, put.after]
        case SetupPut():
            return ["setup", ROOT, put.before.to_json(), put.after.to_json()]


def _put_from_json(data: Any) -> Put:  # noqa: ANN401
    kind, key, before, after = data
    number = number_from_json(key, ROOT)
    match kind:
        case "turn":
            turns = [None if turn is None else _turn_from_json(turn) for turn in (before, after)]
            if (turns[0] is None) is (turns[1] is None):
                raise ValueError("a turn that neither comes nor goes")
            return TurnPut(number, turns[0], turns[1])
        case "chosen":
            choices = [None if choice is None else number_from_json(choice) for choice in (before, after)]
            return ChoicePut(number, choices[0], choices[1])
        case "setup":
            return SetupPut(ChatSetup.from_json(before), ChatSetup.from_json(after))
    raise ValueError(f"no change: {kind!r}")


def _step_from_json(data: Any) -> Step:  # noqa: ANN401
    return Step(tuple(_put_from_json(put) for put in data))


def _text(data: object) -> str:
    if not isinstance(data, str):
        raise ValueError(f"{data!r} is no text")  # noqa: TRY004
    return data
