from __future__ import annotations

import pytest

from gpt2_desk.contract import LibraryEntry, ModelState
from gpt2_desk.ui.models.search import Kind, is_kind, is_named, repository_in


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("distilbert/distilgpt2", "distilgpt2"),
        ("  owner/name  ", "owner/name"),
        ("owner/name@v1.0", "owner/name@v1.0"),
        ("owner/name@refs/pr/1", "owner/name@refs/pr/1"),
        ("https://huggingface.co/owner/name/", "owner/name"),
        ("gpt2", ""),
        ("owner/", ""),
        ("/name", ""),
        ("owner/a name", ""),
        ("owner/name/more", ""),
        ("../name", ""),
        ("owner/name@", ""),
        ("", ""),
    ],
)
def test_repositories(text: str, name: str) -> None:
    assert repository_in(text) == name


@pytest.mark.parametrize(
    ("kind", "states"),
    [
        (Kind.ALL, set(ModelState)),
        (Kind.HERE, {ModelState.INSIDE, ModelState.READY, ModelState.PARTLY}),
        (Kind.THERE, {ModelState.PARTLY, ModelState.ABSENT}),
        (Kind.CHATS, set()),
    ],
)
def test_kinds(kind: Kind, states: set[ModelState]) -> None:
    assert {state for state in ModelState if is_kind(LibraryEntry("x", state), kind)} == states
    assert is_kind(LibraryEntry("x", ModelState.ABSENT, chats=True), Kind.CHATS)


@pytest.mark.parametrize(("text", "found"), [("", True), ("GPT2", True), ("hand medium", True), ("gpt2 poems", False)])
def test_names(text: str, found: bool) -> None:
    assert is_named(LibraryEntry("gpt2-medium", ModelState.READY, "A steadier hand."), text) is found
