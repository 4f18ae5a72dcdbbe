"""How a model reads a chat."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gpt2_desk.contract import SettingsError, Speaks
from gpt2_desk.documents.chat import (
    Chat,
    ChatSetup,
    ScriptFormat,
    Side,
    Template,
    TurnsFormat,
    format_for,
)

SETUP = ChatSetup("Anna", "Keeper", scene="A lighthouse.", first_line="You are late.")


def chat() -> Chat:
    made = Chat(SETUP)
    made.send("The road was under water.\n\nIt still is.")
    return made


def test_a_script_is_read_as_it_would_be_written() -> None:
    made = chat()
    prompt = format_for(made.setup, Speaks.SCRIPT).prompt(made.setup, made.path)
    assert prompt.memory == "A lighthouse."
    assert prompt.turns == ("\nKeeper: You are late.", "\nAnna: The road was under water.\n\nIt still is.")
    assert prompt.opening == "\nKeeper: "
    assert prompt.stop == ("\nAnna:", "\nKeeper:")
    assert not prompt.ends_turns
    assert prompt.text(1) == "Anna: The road was under water.\n\nIt still is.\nKeeper: "
    request = prompt.request(max_tokens=40, seed=3)
    assert (request.prompt, request.turns, request.stop) == (prompt.opening, prompt.turns, prompt.stop)
    assert request.joins_space
    assert (request.memory, request.max_tokens, request.seed) == ("A lighthouse.", 40, 3)
    assert prompt.request(max_tokens=None, one_paragraph=True).stop == ("\n",)


def test_turns_are_read_without_names() -> None:
    made = chat()
    prompt = format_for(made.setup, Speaks.TURNS).prompt(made.setup, made.path)
    assert prompt.turns == ("You are late.", "The road was under water.\n\nIt still is.")
    assert (prompt.opening, prompt.stop, prompt.memory, prompt.ends_turns) == ("", (), "A lighthouse.", True)
    assert prompt.text(1) == "The road was under water.\n\nIt still is."


def test_another_reply_is_asked_for_with_what_led_to_the_first() -> None:
    made = chat()
    last = made.path[-1].number
    made.send("Then stay.", Side.MODEL)
    made.send("No.")
    form = format_for(made.setup, Speaks.SCRIPT)
    assert form.prompt(made.setup, made.path_to(last)) == form.prompt(made.setup, made.path[:2])


def test_a_chat_that_has_no_turns_yet_begins_with_the_name() -> None:
    setup = replace(SETUP, first_line="")
    prompt = format_for(setup, Speaks.SCRIPT).prompt(setup, ())
    assert (prompt.turns, prompt.opening) == ((), "Keeper: ")


def test_the_chat_itself_may_say_how_it_is_read() -> None:
    assert isinstance(format_for(replace(SETUP, speaks=Speaks.TURNS), Speaks.SCRIPT), TurnsFormat)
    assert isinstance(format_for(replace(SETUP, speaks=Speaks.SCRIPT), Speaks.TURNS), ScriptFormat)


def test_a_template_of_ones_own() -> None:
    template = "From a play. {scene}\n\nIn it {name} meets {other}.\n\n{name}, to {other}:\n“{text}”\n"
    made = chat()
    made.set_up(replace(SETUP, template=template))
    prompt = format_for(made.setup, Speaks.SCRIPT).prompt(made.setup, made.path[:1])
    assert prompt.memory == "From a play. A lighthouse.\n\nIn it Keeper meets Anna."
    assert prompt.turns == ("\n\nKeeper, to Anna:\n“You are late.”",)
    assert prompt.opening == "\n\nKeeper, to Anna:\n“"
    assert prompt.stop == ("\nAnna, to Keeper:\n“", "\nKeeper, to Anna:\n“", "”")


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("", "{text} 0 times"),
        ("{scene}\n\n{name}:", "{text} 0 times"),
        ("{scene}\n\n{name}: {text} {text}", "{text} 2 times"),
        ("{name}: {text}", "{scene} once"),
        ("{scene}\n{name}: {text}", "{scene} once"),
        ("{scene}\n\n{scene}\n\n{name}: {text}", "{scene} once"),
        ("{scene}\n\n{text} ({name})", "{name} before {text}"),
        ("{scene}\n\n{name}: {text}\n\nThe end.", "follows the paragraph"),
        ("{scene}\n\n{name}: {text} {mood}", "{mood}"),
        ("{scene}\n\n{name.__class__}: {text}", "{name.__class__}"),
        ("{scene}\n\n{name!r}: {text}", "{name}"),
        ("{scene}\n\n{name:>9}: {text}", "{name}"),
        ("{scene}\n\n{}: {text}", "{}"),
        ("{scene}\n\n{name: {text}", "brace"),
        ("{scene}\n\n{name}: {text} }", "brace"),
        ("{scene}\n\n{name}: {text}" + "x" * 2000, "2,000"),
    ],
)
def test_a_template_that_cannot_be_used_says_why(template: str, why: str) -> None:
    with pytest.raises(SettingsError) as caught:
        replace(SETUP, template=template)
    assert caught.value.what == "The template cannot be used."
    assert why in caught.value.why
    assert caught.value.todo


def test_braces_of_names_and_words_are_no_fields() -> None:
    template = Template.parse("{scene}\n\n{{{name}}}: {text}")
    assert template.turn("{text}", "x", "{name}") == "\n{{text}}: {name}"
    assert template.preamble("{name}", "a", "b") == "{name}"
    assert template.stops("A.*", "👩‍🚀") == ("\n{👩‍🚀}:", "\n{A.*}:")
