"""From a chat to a page and back."""

from __future__ import annotations

import pytest

from gpt2_desk.documents.chat import Chat, ChatSetup, Side, chat_to_page, page_to_chat, to_text

PAGE = """The lamp was out.

Anna: Are you afraid of the sea?

Keeper: I was, when I was a boy.

Now it is the harbour.

Anna: What happened there?
"""


def said(chat: Chat | None) -> list[tuple[str, str]]:
    assert chat is not None
    return [(chat.setup.name(turn.side), turn.text) for turn in chat.path]


def test_a_script_is_a_chat_and_the_chat_that_script() -> None:
    chat = page_to_chat(PAGE)
    assert said(chat) == [
        ("Anna", "Are you afraid of the sea?"),
        ("Keeper", "I was, when I was a boy.\n\nNow it is the harbour."),
        ("Anna", "What happened there?"),
    ]
    assert chat is not None
    assert chat.setup.scene == "The lamp was out."
    assert chat_to_page(chat) == PAGE


def test_an_empty_chat_is_an_empty_page() -> None:
    assert chat_to_page(Chat()) == ""


@pytest.mark.parametrize(
    "page",
    [
        "\n".join(f"> {line}" for line in PAGE.split("\n")),
        to_text(page_to_chat(PAGE) or Chat()),
        PAGE.replace("\n\n", "\n").replace("boy.\n", "boy.\n\n").replace(": ", " :\t"),
        PAGE.replace("\n", "\r\n"),
    ],
)
def test_other_ways_of_writing_it_down(page: str) -> None:
    assert said(page_to_chat(page)) == said(page_to_chat(PAGE))


@pytest.mark.parametrize(
    "page",
    [
        "It was late.\n\n“Are you afraid?”\n\n“I was.”\n“And now?”",
        'It was late.\n"Are you afraid?"\n"I was."\n"And now?"',
        "It was late.\n— Are you afraid?\n— I was.\n— And now?",
    ],
)
def test_words_in_quotation_marks_by_turns(page: str) -> None:
    names = ChatSetup()
    chat = page_to_chat(page)
    assert said(chat) == [(names.writer, "Are you afraid?"), (names.model, "I was."), (names.writer, "And now?")]
    assert chat is not None
    assert chat.setup.scene == "It was late."


def test_a_name_that_comes_once_beside_two_is_a_word_of_theirs() -> None:
    chat = page_to_chat("Anna: One\nKeeper: Two\nNote: three\nAnna: Four\nKeeper: Five")
    assert said(chat)[1] == ("Keeper", "Two\nNote: three")


@pytest.mark.parametrize(
    "page",
    [
        "",
        "Once upon a time.",
        "Anna: alone",
        "He said at 12:30 that it rained.\nSee http://example.com",
        "Anna: a\nBen: b\nCarl: c\nAnna: d\nBen: e\nCarl: f",
        "“Are you afraid?” she asked.\n\n“I was.”",
        "“Are you afraid?”\n\nHe was.\n\n“I was.”",
        "anna: a\nAnna: b",
    ],
)
def test_a_page_that_is_no_chat(page: str) -> None:
    assert page_to_chat(page) is None


@pytest.mark.parametrize("name", ["👩‍🚀", "אנה", "Mrs. Hale", "A.*"])
def test_odd_names(name: str) -> None:
    chat = Chat(ChatSetup(name, "Keeper"))
    chat.send("Hello.")
    chat.send("Yes?", Side.MODEL)
    assert said(page_to_chat(chat_to_page(chat))) == [(name, "Hello."), ("Keeper", "Yes?")]


@pytest.mark.parametrize("space", ["\u00a0", "\u202f"])
def test_a_script_with_french_spaces_before_its_colons_is_a_chat(space: str) -> None:
    chat = page_to_chat(f"Anna{space}: Il pleut.\n\nGardien{space}:{space}Toujours.")
    assert chat is not None
    assert (chat.setup.writer, chat.setup.model) == ("Anna", "Gardien")
    assert [turn.text for turn in chat.path] == ["Il pleut.", "Toujours."]
