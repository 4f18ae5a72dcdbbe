"""Operations: what was done to a chat, done again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from gpt2_desk.contract import SettingsError
from gpt2_desk.documents.chat.chat import Chat
from gpt2_desk.documents.chat.setup import ChatSetup, Side
from gpt2_desk.documents.receipt import Receipt
from gpt2_desk.documents.state import number_from_json, origins_from_json
from gpt2_desk.documents.workings import Operation


def replay_chat(chat: Chat, operations: Iterable[Operation]) -> None:
    """Do operations again, as `Chat.listen` told them, to the chat that was there before them.

    Raises:
        ValueError: one does not fit the chat, or is none; those before it are done.
    """
    for operation in operations:
        try:
            name, *arguments = operation
            kinds, do = _DOERS[name]
            _check(arguments, kinds)
            do(chat, *arguments)
        except (KeyError, TypeError, IndexError, AttributeError, SettingsError) as error:
            raise ValueError(f"no operation: {error!r}") from error


def _check(arguments: Sequence[object], kinds: Sequence[type | tuple[type, ...]]) -> None:
    for argument, kind in zip(arguments, kinds, strict=True):
        if not isinstance(argument, kind) or isinstance(argument, bool):
            raise ValueError(f"no arguments of an operation: {arguments!r}")  # noqa: TRY004


def _send(chat: Chat, text: str, side: str, after: int) -> None:
    chat.send(text, Side(side), after)


def _edit(chat: Chat, number: int, text: str, origins: Any) -> None:  # noqa: ANN401 - as JSON has it
    chat.edit(number, text, origins_from_json(origins, len(text)))


def _set_up(chat: Chat, setup: dict[str, Any]) -> None:
    chat.set_up(ChatSetup.from_json(setup))


def _describe(chat: Chat, number: int, receipt: object) -> None:
    chat.generations.describe(number_from_json(number), Receipt.from_json(receipt))


_DOERS: dict[str, tuple[Sequence[type | tuple[type, ...]], Callable[..., object]]] = {
    "send": ((str, str, int), _send),
    "edit": ((int, str, (list, tuple)), _edit),
    "choose": ((int,), Chat.choose),
    "delete": ((int,), Chat.delete),
    "setup": ((dict,), _set_up),
    "begin": ((int, int), Chat.begin_reply),
    "extend": ((str,), Chat.extend_reply),
    "end": ((), Chat.end_reply),
    "drop": ((), Chat.drop_reply),
    "generation": ((int, dict), _describe),
    "undo": ((), Chat.undo),
    "redo": ((), Chat.redo),
    "saved": ((), Chat.mark_saved),
    "unsaved": ((), Chat.mark_unsaved),
}
