"""What a model reads of a conversation."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.contract import CancelToken, EndReason, GenerationEnd, GenerationRequest, SamplingSettings, Speaks
from gpt2_desk.documents.chat import Chat, ChatSetup, Side, format_for
from gpt2_desk.gpt2 import Engine, Tokenizer
from gpt2_desk.gpt2.chat_prompt import ChatWindow, speaks

END = 0
GREEDY = SamplingSettings(temperature=0)
WORDS = ("the", " rain,", " and", " then", " it won’t", " 🌧", "\n\nso", " <|endoftext|>", " Anna:")
TALK = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map("".join) | st.characters(codec=None), max_size=60
)


def script(turns: list[str]) -> tuple[str, ...]:
    return tuple(f"\n{'AB'[number % 2]}: {turn}".rstrip() for number, turn in enumerate(turns))


@pytest.fixture(scope="session")
def tokenizer(starter_folder: Path) -> Tokenizer:
    return Tokenizer.load(starter_folder)


@given(
    turns=TALK,
    memory=st.sampled_from(["", "A lighthouse.", " \n", "Ω🌧" * 60]),
    n_positions=st.sampled_from([24, 64, 256]),
    max_tokens=st.none() | st.integers(1, 60),
    ends_turns=st.booleans(),
)
def test_whole_turns_are_read_and_the_oldest_left_out(
    tokenizer: Tokenizer, turns: list[str], memory: str, n_positions: int, max_tokens: int | None, ends_turns: bool
) -> None:
    said, opening = (tuple(turns), "") if ends_turns else (script(turns), "\nB: ")
    window = ChatWindow(tokenizer, n_positions, END)
    request = GenerationRequest(
        opening, turns=said, memory=memory, max_tokens=max_tokens, ends_turns=ends_turns, joins_space=True
    )
    reading = window.read(request)
    room = n_positions // 4 if max_tokens is None else min(max_tokens - 1, n_positions // 4)
    assert len(reading.ids) <= n_positions - room
    assert reading.memory_tokens <= n_positions // 2
    kept = said[reading.turn :]
    _, talk = reading.ids[: reading.memory_tokens], reading.ids[reading.memory_tokens :]
    if ends_turns:
        whole = [token for turn in kept for token in ([*tokenizer.encode(turn), END] if turn else [])]
        assert talk.count(END) <= len(kept)
    else:
        text = "".join(kept).lstrip("\n") + "\nB:"
        text = text if kept else "B:"
        whole = tokenizer.encode(f"\n{text}" if memory.strip() and (kept or text) else text)
        assert tokenizer.decode(talk).endswith("B:")
    if len(kept) > 1 or len(whole) <= n_positions // 4:
        assert talk == whole
    else:  # the end of the last turn, where it alone is longer than there is room for
        assert talk == whole[len(whole) - len(talk) :]
    again = ChatWindow(tokenizer, n_positions, END).read(
        GenerationRequest(
            opening, turns=kept, memory=memory, max_tokens=max_tokens, ends_turns=ends_turns, joins_space=True
        )
    )
    assert (again.ids, again.turn) == (reading.ids, 0)
    measured = window.measure(request)
    assert (measured.tokens, measured.turn, measured.memory_tokens, measured.limit) == (
        len(reading.ids), reading.turn, reading.memory_tokens, n_positions,
    )  # fmt: skip


def test_the_scene_stays_and_most_readings_begin_at_the_same_turn(tokenizer: Tokenizer) -> None:
    window = ChatWindow(tokenizer, 512, END)
    turns: list[str] = []
    firsts = []
    for number in range(200):
        turns.append(f"And so on, she said, and did it {number} times.")
        reading = window.read(GenerationRequest("\nB: ", turns=script(turns), memory="A lighthouse.", max_tokens=60))
        assert tokenizer.decode(reading.ids[: reading.memory_tokens]) == "A lighthouse.\n"
        assert tokenizer.decode(reading.ids[reading.memory_tokens :]).startswith("\n" + script(turns)[reading.turn][1:])
        firsts.append(reading.turn)
    assert firsts == sorted(firsts)
    assert firsts[-1] > 150
    assert len(set(firsts)) < 40
    assert len(reading.ids) > (512 - 59) * 0.7


def test_a_long_conversation_is_counted_once(tokenizer: Tokenizer) -> None:
    encoded: list[str] = []

    class Listening(Tokenizer):
        def encode(self, text: str) -> list[int]:
            encoded.append(text)
            return tokenizer.encode(text)

        def token_bytes(self, token_id: int) -> bytes:
            return tokenizer.token_bytes(token_id)

    window = ChatWindow(Listening.__new__(Listening), 512, END)
    turns = tuple(f"\nA: turn {number}" for number in range(2_000))
    window.read(GenerationRequest("\nB:", turns=turns))
    encoded.clear()
    window.read(GenerationRequest("\nB:", turns=(*turns, "\nA: another")))
    assert len(encoded) < 6


def test_a_turn_longer_than_the_window_is_read_from_a_character_on(tokenizer: Tokenizer) -> None:
    reading = ChatWindow(tokenizer, 32, END).read(GenerationRequest("", turns=("old", "🌧" * 90), ends_turns=True))
    assert reading.turn == 1
    assert 16 < len(reading.ids) <= 24
    assert set(tokenizer.decode(reading.ids[:-1])) == {"🌧"}
    assert reading.ids[-1] == END


def encoded_by_transformers(transformers: ModuleType, folder: Path, turns: list[str]) -> list[int]:
    """As DialoGPT's card has it: tokenizer.encode(text + tokenizer.eos_token), one behind the other."""
    names = {"vocab": str(folder / "vocab.json"), "merges": str(folder / "merges.txt")}
    theirs = transformers.GPT2Tokenizer(**names, eos_token="<|endoftext|>", unk_token="<|endoftext|>")
    return [token for turn in turns for token in theirs.encode(turn + theirs.eos_token)]


def test_the_tokens_and_the_reply_are_those_of_transformers(
    transformers: ModuleType, random_oracle: Callable[..., Any], write_model: Callable[..., Path]
) -> None:
    oracle = random_oracle(3)
    folder = write_model(oracle)
    engine = Engine.open(folder, precision="float32")
    turns = ["Does money buy the wind?", " And then\nhe 🌧 went.", "x"]
    ids = encoded_by_transformers(transformers, folder, turns)
    request = GenerationRequest("", GREEDY, max_tokens=12, turns=tuple(turns), ends_turns=True)
    assert engine._loaded.chat.read(request).ids == ids
    *pieces, end = engine.stream(request)
    assert isinstance(end, GenerationEnd)
    assert (end.prompt_tokens, end.read_from_turn) == (len(ids), 0)
    ours = [choice.id for piece in pieces for choice in piece.tokens]
    theirs = oracle.generate(
        torch.tensor([ids]), attention_mask=torch.ones(1, len(ids)), max_new_tokens=12, do_sample=False,
        pad_token_id=256, begin_suppress_tokens=[256], suppress_tokens=None,
    )  # fmt: skip
    expected = theirs[0, len(ids) :].tolist()
    assert ours == (expected[: expected.index(256)] if 256 in expected else expected)


def test_what_somebody_wrote_never_ends_a_turn(starter: Engine) -> None:
    loaded = starter._loaded
    typed = "He wrote <|endoftext|> and laughed."
    for ends_turns in (True, False):
        request = GenerationRequest("", turns=(typed, typed), memory=typed, ends_turns=ends_turns)
        ids = loaded.chat.read(request).ids
        assert ids.count(loaded.start_id) == (3 if ends_turns else 0)
        assert typed in loaded.tokenizer.decode(ids)


def test_a_script_is_read_as_the_page_reads_the_same_text(starter: Engine) -> None:
    turns = script(["Are you afraid of the sea?", "I was.", "And now?"])
    request = GenerationRequest("\nB: ", max_tokens=20, turns=turns, seed=5, joins_space=True, stop=("\nA:", "\nB:"))
    page = GenerationRequest(
        "".join(turns)[1:] + "\nB: ", max_tokens=20, seed=5, joins_space=True, stop=("\nA:", "\nB:")
    )
    (text, end), (other, other_end) = texts(starter, request), texts(starter, page)
    assert (text, end.prompt_tokens) == (other, other_end.prompt_tokens)
    assert not text.startswith((" ", "\n"))


def test_another_name_ends_the_reply(starter: Engine) -> None:
    chat = Chat(
        ChatSetup("Anna", "Keeper", scene="You are in a lighthouse with its keeper.", first_line="You are late.")
    )
    chat.send("The road was under water.")
    chat.send("So it is, and will be until the morning.", Side.MODEL)
    chat.send("Are you afraid of the sea?")
    prompt = format_for(chat.setup, starter.info.speaks).prompt(chat.setup, chat.path)
    reasons = set()
    for seed in range(6):
        text, end = texts(starter, prompt.request(max_tokens=60, seed=seed))
        assert "\nAnna:" not in text
        assert "\nKeeper:" not in text
        assert text[0] not in " \n"
        reasons.add(end.reason)
    assert EndReason.STOP in reasons


def test_what_is_read_does_not_depend_on_what_was_read_before(starter: Engine) -> None:
    turns = script([f"And so on, she said, {number} times over." for number in range(90)])
    request = GenerationRequest("\nB: ", max_tokens=8, turns=turns, seed=5, joins_space=True, memory="A lighthouse.")
    text, end = texts(starter, request)
    assert end.read_from_turn > 0
    assert starter.measure_chat(request).turn == end.read_from_turn
    assert starter.measure_chat(request).tokens == end.prompt_tokens
    texts(starter, GenerationRequest("Something else.", max_tokens=3))
    kept = GenerationRequest(
        "\nB: ", max_tokens=8, turns=turns[end.read_from_turn :], seed=5, joins_space=True, memory="A lighthouse."
    )
    again, other = texts(starter, kept)
    assert (again, other.prompt_tokens) == (text, end.prompt_tokens)


def test_the_next_reply_reads_what_is_new_alone(starter: Engine) -> None:
    turns = ["Are you afraid of the sea?" * 5]
    for _ in range(3):
        request = GenerationRequest("", max_tokens=8, turns=tuple(turns), ends_turns=True, seed=1)
        text, _ = texts(starter, request)
        turns += [text.strip(), "And now?"]
    reader = starter._loaded.reader
    context = starter._loaded.chat.read(GenerationRequest("", turns=tuple(turns), ends_turns=True, max_tokens=8)).ids
    reader.begin(context)
    assert reader.length > len(context) - 80


def texts(engine: Engine, request: GenerationRequest) -> tuple[str, GenerationEnd]:
    *pieces, end = engine.stream(request, CancelToken())
    assert isinstance(end, GenerationEnd)
    return "".join(piece.text for piece in pieces), end


@pytest.mark.parametrize(
    ("tokenizer_config", "config", "name", "expected"),
    [
        (None, {}, "gpt2", Speaks.SCRIPT),
        (None, {"task_specific_params": {"text-generation": {}}}, "gpt2", Speaks.SCRIPT),
        (None, {"task_specific_params": {"conversational": {"max_length": 1000}}}, "mine", Speaks.TURNS),
        (None, {"task_specific_params": None}, "me/my-DialoGPT-medium", Speaks.TURNS),
        ("{% for message in messages %}{{ message.content }}{{ eos_token }}{% endfor %}", {}, "mine", Speaks.TURNS),
        ("{%- for m in messages %}<|{{ m.role }}|>{% endfor %}", {}, "DialoGPT-other", Speaks.SCRIPT),
        (["no text"], {}, "gpt2", Speaks.SCRIPT),
    ],
)
def test_how_a_model_speaks(
    tmp_path: Path, tokenizer_config: object, config: dict[str, object], name: str, expected: Speaks
) -> None:
    (tmp_path / "config.json").write_text(json.dumps(config), encoding="utf-8")
    if tokenizer_config is not None:
        told = {"chat_template": tokenizer_config}
        (tmp_path / "tokenizer_config.json").write_text(json.dumps(told), encoding="utf-8")
    assert speaks(tmp_path, name) is expected


def test_files_that_cannot_be_read_tell_nothing(tmp_path: Path) -> None:
    (tmp_path / "tokenizer_config.json").write_bytes(b"\xff{")
    assert speaks(tmp_path, "gpt2") is Speaks.SCRIPT
    assert speaks(tmp_path, "DialoGPT-small") is Speaks.TURNS


def test_the_program_s_own_model_continues_scripts(starter: Engine) -> None:
    assert starter.info.speaks is Speaks.SCRIPT
