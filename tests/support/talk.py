"""Conversations to be shown."""

from __future__ import annotations

from gpt2_desk.ui.chat.turn import Turn

PROSE = "The sea has never asked me for anything but attention, and I have always had plenty of that to give away. "


def talk(count: int, sentences: int = 3) -> list[Turn]:
    """Turns from 1 on: the writer's are odd, the model's even."""
    return [
        Turn(key, "Ines" if key % 2 else "Keeper", f"{key}. {PROSE * sentences}".strip(), by_model=key % 2 == 0)
        for key in range(1, count + 1)
    ]
