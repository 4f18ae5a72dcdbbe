"""What the files of a chat hold, and what is made of them again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gpt2_desk.contract import SettingsError
from gpt2_desk.documents import TextForm, read_text_file, save_text_file
from gpt2_desk.documents.chat import (
    Chat,
    ChatSetup,
    Side,
    chat_to_sidecar,
    chat_with_sidecar,
    from_text,
    is_chat_file,
    to_text,
)
from gpt2_desk.documents.receipt import Receipt
from gpt2_desk.documents.sidecar import sidecar_of

LIGHTHOUSE = """# **Anna** and **Keeper**

> You are in a lighthouse with its keeper.
>
> It is late.

**Keeper:** You are late.

**Anna:** The road was under water.

It still is.

**Keeper:** Then stay.
"""
WILD = st.text(st.sampled_from(list("ab:*\\># \n\n_`-é🌧אن\u200f\xa0\t")) | st.characters(codec=None), max_size=40)
NAME = st.text(st.sampled_from(list("ab:*\\># .+?()[]é🌧אن\u200f\u200d")), max_size=12) | st.sampled_from(
    ["A.*", "(?:", "👩‍🚀", "אנה", "Mrs. Hale", "**", "\\", ":", "a:** b", "Anna and **Keeper"]
)


def lighthouse() -> Chat:
    chat = Chat(ChatSetup("Anna", "Keeper", "You are in a lighthouse with its keeper.\n\nIt is late.", "You are late."))
    chat.send("The road was under water.\n\nIt still is.")
    generation = chat.generations.new(Receipt(model="starter", seed=7, read="x" * 3000))
    chat.begin_reply(generation)
    chat.extend_reply("Then stay.")
    chat.end_reply()
    return chat


def test_a_chat_is_written_so_that_a_person_can_read_it() -> None:
    assert to_text(lighthouse()) == LIGHTHOUSE


def test_a_text_without_a_sidecar_gives_the_chat_that_it_shows() -> None:
    chat = from_text(LIGHTHOUSE)
    assert chat is not None
    assert (chat.setup.writer, chat.setup.model, chat.setup.first_line) == ("Anna", "Keeper", "You are late.")
    assert chat.setup.scene == "You are in a lighthouse with its keeper.\n\nIt is late."
    assert [turn.text for turn in chat.path][1:] == ["The road was under water.\n\nIt still is.", "Then stay."]
    assert to_text(chat) == LIGHTHOUSE
    assert not chat.is_modified
    assert not chat.can_undo


@given(writer=NAME, model=NAME, scene=WILD, first=WILD, texts=st.lists(st.tuples(st.sampled_from(Side), WILD)))
def test_any_chat_is_read_as_it_was_written(
    writer: str, model: str, scene: str, first: str, texts: list[tuple[Side, str]]
) -> None:
    try:
        setup = ChatSetup(writer, model)
    except SettingsError:
        assume(False)
    chat = Chat()
    chat.set_up(replace(setup, scene=scene, first_line=first))
    for number, (side, text) in enumerate(texts):
        chat.send(text if text.strip() else f"x{number}", side)
    for own in [name for name in (writer, model) if name in ("A.*", "**")]:
        chat.send(f"so\n**{own}:** no\n\\**{own}:** no")
    again = from_text(to_text(chat))
    assert again is not None
    assert [(turn.side, turn.text) for turn in again.path] == [(turn.side, turn.text) for turn in chat.path]
    assert (again.setup.writer, again.setup.model, again.setup.scene) == (writer, model, chat.setup.scene)
    assert to_text(again) == to_text(chat)


@pytest.mark.parametrize("name", ["Anna", "A.*", "👩‍🚀", "\\", "a:** b"])
def test_words_that_look_like_the_beginning_of_a_turn_are_none(name: str) -> None:
    chat = Chat(ChatSetup(name, "Keeper"))
    said = "so\n" + "\n".join(to_text(chat).split("\n")) + "**Keeper:** no\n\\**Keeper:** no\n\\\\**Keeper:** x"
    chat.send(said)
    again = from_text(to_text(chat))
    assert again is not None
    assert [turn.text for turn in again.path] == [said]


@pytest.mark.parametrize("text", ["Once upon a time.", "# A title", "**Anna:** alone", "# ** ** and **x**"])
def test_a_text_that_is_no_chat(text: str) -> None:
    assert from_text(text) is None


def test_an_empty_file_is_an_empty_chat() -> None:
    chat = from_text("")
    assert chat is not None
    assert chat.path == ()


def test_turns_without_a_title_are_a_chat() -> None:
    chat = from_text("It rains.\n\n**Anna:** Hello.\n\n**Keeper:** Yes?\n")
    assert chat is not None
    assert (chat.setup.writer, chat.setup.model, chat.setup.scene) == ("Anna", "Keeper", "It rains.")


def test_a_chat_comes_back_from_its_files_with_all_of_its_turns(tmp_path: Path) -> None:
    chat = lighthouse()
    last = chat.path[-1].number
    chat.edit(last, "Then go.")
    path = tmp_path / "Keeper.chat.md"
    text = to_text(chat)
    save_text_file(path, text, TextForm(), None)
    sidecar = sidecar_of(path)
    assert sidecar.name == "Keeper.chat.desk.json"
    sidecar.write_bytes(chat_to_sidecar(chat, path.name, text))
    assert sidecar_of(path) == sidecar
    assert is_chat_file(path)
    assert not is_chat_file(tmp_path / "Keeper.md")
    opened = chat_with_sidecar(read_text_file(path).text, sidecar.read_bytes())
    assert opened.is_exact
    assert [turn.text for turn in opened.chat.alternatives(last)] == ["Then stay.", "Then go."]
    assert opened.chat.generations.receipt(1) == chat.generations.receipt(1)
    assert not opened.chat.is_modified
    assert len(sidecar.read_bytes()) < 2000  # what was read is kept small


def test_what_another_program_changed_is_shown_and_nothing_is_lost() -> None:
    chat = lighthouse()
    last = chat.path[-1].number
    data = chat_to_sidecar(chat, "a.chat.md", to_text(chat))
    changed = to_text(chat).replace("Then stay.", "Then swim.").replace("It is late.", "It is early.")
    opened = chat_with_sidecar(changed, data)
    assert not opened.is_exact
    assert to_text(opened.chat) == changed
    assert opened.chat.setup.scene.endswith("It is early.")
    assert [turn.text for turn in opened.chat.alternatives(last)] == ["Then stay.", "Then swim."]
    shorter = chat_with_sidecar("\n\n".join(to_text(chat).split("\n\n")[:4]), data)
    assert [turn.text for turn in shorter.chat.path] == ["You are late.", "The road was under water."]
    assert shorter.chat.turn(last).text == "Then stay."
    emptied = chat_with_sidecar("", data)
    assert emptied.chat.path == ()
    assert emptied.chat.turn(last).text == "Then stay."


def test_a_reply_that_is_coming_in_is_kept_as_far_as_it_came() -> None:
    chat = lighthouse()
    chat.begin_reply(chat.new_generation())
    chat.extend_reply("And then ")
    text = to_text(chat)
    assert text.endswith("**Keeper:** And then\n")
    opened = chat_with_sidecar(text, chat_to_sidecar(chat, "a.chat.md", text))
    assert opened.is_exact
    assert opened.chat.path[-1].text == "And then"
    assert opened.chat.path[-1].origins == ((0, 8, 2),)
    assert opened.chat.reply is None


@pytest.mark.parametrize("change", [
    {"program": "other"}, {"version": 2}, {"kind": "page"}, {"turns": [[1]]}, {"generations": "!"}, {"setup": None},
    {"sha256": None, "file": None},
])  # fmt: skip
def test_a_sidecar_that_is_none_is_refused(change: dict[str, object]) -> None:
    chat = lighthouse()
    kept = json.loads(chat_to_sidecar(chat, "a.chat.md", to_text(chat)))
    with pytest.raises(ValueError):  # noqa: PT011
        chat_with_sidecar("Once upon a time.", json.dumps(kept | change).encode())
    for data in (b"", b"{", b"[]", b"[" * 100_000, b"\xff"):
        with pytest.raises(ValueError):  # noqa: PT011
            chat_with_sidecar(to_text(chat), data)
