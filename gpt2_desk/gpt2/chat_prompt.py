"""What a model reads of a conversation: the memory, and of the turns the newest that there is room for, each whole.

A turn is read as the text it is, or, as DialoGPT was taught (Zhang et al. 2020, "DialoGPT"), encoded by itself and
followed by the token that ends a text. That token is put there by its number: what somebody wrote never turns into it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from itertools import accumulate
from pathlib import Path
from typing import Any

from gpt2_desk.atomic import read_file
from gpt2_desk.contract import ContextReading, GenerationRequest, Speaks
from gpt2_desk.gpt2.author_notes import AuthorNotes
from gpt2_desk.gpt2.config import CONFIG_FILE, MOST_CONFIG_BYTES
from gpt2_desk.gpt2.tokenizer import Tokenizer
from gpt2_desk.gpt2.window import Reading, continues, space_is_there

_TOKENIZER_CONFIG = "tokenizer_config.json"
_TURNS_TEMPLATE = "{%formessageinmessages%}{{message.content}}{{eos_token}}{%endfor%}"
"""DialoGPT's chat template, without its spaces."""


class ChatWindow:
    """Chooses what is read of a conversation.

    Args:
        tokenizer: of the model.
        n_positions: how many tokens the model can read at once.
        end_id: the token that ends a text.
    """

    def __init__(self, tokenizer: Tokenizer, n_positions: int, end_id: int) -> None:
        self._tokenizer = tokenizer
        self._n_positions = n_positions
        self._end_id = end_id
        self._counts: dict[str, int] = {}  # tokens of the turns that were read last, which the next reading has too

    def read(self, request: GenerationRequest) -> Reading:
        """The memory, the newest turns and the prompt, which opens the reply, with room for it as on a page.

        The oldest turn that is read depends on the request alone. It moves in steps of a quarter of the room, so that
        between two of them a conversation that goes on begins as it did before. The last turn is always read, its end
        alone where it is longer than there is room for.
        """
        opening = request.prompt[:-1] if space_is_there(request) else request.prompt
        notes = AuthorNotes.fitted(self._tokenizer, request.memory, "", self._n_positions // 2)
        memory_ids = self._ended(notes.memory_ids[:-1]) if request.ends_turns else notes.memory_ids
        room = max(1, self._limit(request) - len(memory_ids))
        first = self._first(request.turns, room - len(self._tokenizer.encode(opening)), request.ends_turns)
        ids = self._encoded(request, first, opening)
        while len(ids) > room and first < len(request.turns) - 1:  # turns that have more tokens together than apart
            first += 1
            ids = self._encoded(request, first, opening)
        ids = ids[self._at_character(ids, max(0, len(ids) - room)) :]
        return Reading([*memory_ids, *ids], 0, len(memory_ids), cut=notes.cut, turn=first)

    def measure(self, request: GenerationRequest) -> ContextReading:
        """What `read` gives, as numbers."""
        reading = self.read(request)
        return ContextReading(
            tokens=len(reading.ids),
            limit=self._n_positions,
            start=0,
            memory_tokens=reading.memory_tokens,
            cut=reading.cut,
            turn=reading.turn,
        )

    def _limit(self, request: GenerationRequest) -> int:
        quarter = self._n_positions // 4
        asked = quarter if request.max_tokens is None else max(request.max_tokens, request.room) - 1
        return self._n_positions - min(asked, quarter)

    def _first(self, turns: Sequence[str], room: int, ends_turns: bool) -> int:
        """Number of the oldest turn that is read."""
        counts = self._counted(turns)
        sizes = [counts[turn] + ends_turns for turn in turns]
        surplus, step = sum(sizes) - room, max(1, room // 4)
        if surplus <= 0 or not turns:
            return 0
        dropped = -(-surplus // step) * step
        return min(len(turns) - 1, 1 + sum(before < dropped for before in accumulate(sizes)))

    def _counted(self, turns: Sequence[str]) -> Mapping[str, int]:
        """How many tokens each turn has by itself."""
        known = self._counts
        self._counts = {turn: known[turn] if turn in known else len(self._tokenizer.encode(turn)) for turn in turns}
        return self._counts

    def _encoded(self, request: GenerationRequest, first: int, opening: str) -> list[int]:
        """The tokens of the turns from one on, and of the opening."""
        turns = request.turns[first:]
        if request.ends_turns:
            ended = [token for turn in turns for token in self._ended(self._tokenizer.encode(turn))]
            return [*ended, *self._tokenizer.encode(opening)]
        # What parts a turn from the one before it is left out where that one is; from the memory one line break is.
        text = "".join((*turns, opening))
        start = text.lstrip("\n")
        return self._tokenizer.encode(f"\n{start}" if request.memory.strip() and start != text else start)

    def _ended(self, ids: list[int]) -> list[int]:
        return [*ids, self._end_id] if ids else []

    def _at_character(self, ids: list[int], first: int) -> int:
        """The next token from ``first`` on that does not begin within a character; ``first`` where none does."""
        if not first:
            return 0
        starts = (at for at in range(first, len(ids)) if not continues(self._tokenizer.token_bytes(ids[at])))
        return next(starts, first)


def speaks(folder: Path, name: str) -> Speaks:
    """In which form the model of a folder was taught to converse.

    What tells it best is the template that its own tokenizer names: of DialoGPT and of what was made from it, each
    message and the token that ends a text. Older files have none; their configuration names the task "conversational".
    Where both were lost, as happens with what is trained on, the name is all there is.

    Args:
        folder: with config.json.
        name: what people call it.
    """
    template = _read(folder / _TOKENIZER_CONFIG).get("chat_template")
    if isinstance(template, str):
        return Speaks.TURNS if "".join(template.split()) == _TURNS_TEMPLATE else Speaks.SCRIPT
    tasks = _read(folder / CONFIG_FILE).get("task_specific_params")
    if (isinstance(tasks, dict) and "conversational" in tasks) or "dialogpt" in name.casefold():
        return Speaks.TURNS
    return Speaks.SCRIPT


def _read(path: Path) -> Mapping[str, Any]:
    """What a file of JSON says; nothing where it cannot be read: a model can do without."""
    with suppress(OSError, ValueError, RecursionError):
        values = json.loads(read_file(path, MOST_CONFIG_BYTES))
        if isinstance(values, dict):
            return values
    return {}
