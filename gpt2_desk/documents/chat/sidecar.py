"""The sidecar of a chat: all of its turns and how they came to be, beside the text file that holds the path shown.

Where another program has changed the text since, the chat shows what the text says: turns that are known are found
again, new ones come into the tree, and nothing that was said before is lost.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gpt2_desk.contract import SettingsError
from gpt2_desk.documents.chat.chat import Chat
from gpt2_desk.documents.chat.state import KIND, tree_from_json
from gpt2_desk.documents.chat.transcript import Transcript, follow, read_transcript
from gpt2_desk.documents.sidecar import MAX_BYTES, PROGRAM, VERSION, unpacked_bytes

ENDING = ".chat.md"
"""How the names of chats end; `gpt2_desk.documents.sidecar.sidecar_of` tells where the sidecar is."""


@dataclass(frozen=True, slots=True)
class OpenedChat:
    """A chat as it was read.

    Attributes:
        chat: the chat.
        is_exact: whether the text is the one that the sidecar was written for.
    """

    chat: Chat
    is_exact: bool = True


def is_chat_file(path: Path) -> bool:
    """Whether a file is a chat by its name."""
    return path.name.casefold().endswith(ENDING)


def chat_to_sidecar(chat: Chat, name: str, text: str) -> bytes:
    """A chat's sidecar.

    Args:
        chat: the chat.
        name: the name of its text file.
        text: what that holds, as `to_text` gives it.
    """
    state = chat.freeze(steps=False)()
    kept = {
        "program": PROGRAM,
        "version": VERSION,
        "kind": KIND,
        "file": name,
        "sha256": _digest(text),
        "setup": state["setup"],
        "turns": [_settled(turn) for turn in state["turns"]],
        "chosen": state["chosen"],
        "last_turn": state["last_turn"],
        "generations": _packed(state["generations"]),
        "last_generation": state["last_generation"],
    }
    return json.dumps(kept, separators=(",", ":")).encode("ascii")


def chat_with_sidecar(text: str, data: bytes) -> OpenedChat:
    """A chat of a text, with what a sidecar tells of it.

    Raises:
        ValueError: the sidecar is damaged, of something else, or of a later version of this program.
    """
    kept = _read(data)
    try:
        chat = Chat.thaw(_state(kept))
        if kept["sha256"] == _digest(text):
            return OpenedChat(chat)
        return OpenedChat(_followed(chat, text), is_exact=False)
    except (KeyError, TypeError, AttributeError, IndexError, OverflowError, SettingsError, zlib.error) as error:
        raise ValueError(f"no sidecar of a chat: {error!r}") from error


def _followed(chat: Chat, text: str) -> Chat:
    """The chat that shows what a text says."""
    setup = chat.setup
    nothing = None if text.strip() else Transcript(setup.writer, setup.model, setup.scene, ())
    transcript = nothing or read_transcript(text)
    if transcript is None:
        raise ValueError("the text is no chat any more")
    tree = tree_from_json(chat.freeze(steps=False)())
    follow(tree, transcript)
    followed = Chat.of(tree)
    followed.generations.restore(chat.generations.all(), chat.generations.last)
    return followed


def _read(data: bytes) -> dict[str, Any]:
    try:
        kept = json.loads(data)
    except RecursionError as error:
        raise ValueError("no sidecar: too deep") from error
    if not isinstance(kept, dict) or kept.get("program") != PROGRAM or kept.get("kind") != KIND:
        raise ValueError("no sidecar of a chat of this program")
    if kept.get("version") != VERSION:
        raise ValueError(f"a sidecar of version {kept.get('version')}")
    return kept


def _state(kept: Mapping[str, Any]) -> dict[str, Any]:
    parts = {name: kept[name] for name in ("kind", "setup", "turns", "chosen", "last_turn", "last_generation")}
    return parts | {
        "generations": _unpacked(kept["generations"]),
        "done": [],
        "undone": [],
        "saved_at": 0,
        "reply": None,
        "saved_reply": "",
    }


def _settled(turn: list[Any]) -> list[Any]:
    """A turn as it is once it is whole: the white space that a reply has behind it while it comes in is none of it."""
    number, parent, side, text, origins, edited = turn
    length = len(text.rstrip())
    runs = [[start, min(end, length), generation] for start, end, generation in origins if start < length]
    return [number, parent, side, text[:length], runs, edited]


def _packed(receipts: Mapping[str, Any]) -> str:
    """The receipts made small: what was read is nearly the same in each."""
    data = json.dumps(receipts, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return base64.b64encode(zlib.compress(data)).decode("ascii")


def _unpacked(packed: str) -> Any:  # noqa: ANN401 - as JSON has it
    return json.loads(unpacked_bytes(packed, MAX_BYTES).decode("utf-8", "surrogatepass"))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
