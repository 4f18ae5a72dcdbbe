"""From a chat to a page, and from a page that looks like a chat to one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from gpt2_desk.contract import SettingsError
from gpt2_desk.documents.chat.chat import Chat
from gpt2_desk.documents.chat.plain_text import plain, trimmed
from gpt2_desk.documents.chat.setup import MAX_NAME_LENGTH, ChatSetup, Side
from gpt2_desk.documents.chat.transcript import Said, Transcript, chat_of, read_transcript

_SPACE = "[ \t\u00a0\u202f]"
"""Some languages put a space before a colon that breaks no line."""

_SCRIPT_LINE = re.compile(r"(?P<name>[^\s:*>#(\[“\"'–—-][^:\n]*?)" + f"{_SPACE}?:(?:{_SPACE}+|$)" + r"(?P<text>.*)")
_MOST_WORDS_OF_NAME = 3
_QUOTED = re.compile(r"“[^“”]+”|\"[^\"]+\"|«[^«»]+»|„[^„“”]+[“”]|[—–] ?\S.*", re.DOTALL)
_QUOTES = '“”"«»„ \n'


def chat_to_page(chat: Chat) -> str:
    """The path shown as prose in the form of a script: the scene, then each turn behind its speaker's name."""
    setup = chat.setup
    turns = (f"{setup.name(turn.side)}: {turn.text.strip()}" for turn in chat.path)
    parts = [setup.scene, *turns] if setup.scene else list(turns)
    return "\n\n".join(parts) + "\n" if parts else ""


def page_to_chat(text: str) -> Chat | None:
    """The chat that a page tells of; None where it tells of none.

    It may be the text of a chat's file, a script in which two names speak (``Anna: …``), either of them quoted line by
    line with ``>``, or two or more paragraphs in quotation marks, or behind dashes, in which two speak by turns. What
    stands before the first of them is the scene; who speaks first is the writer.
    """
    text = _unquoted(plain(text))
    transcript = read_transcript(text) or _script(text) or _dialogue(text)
    if transcript is None or not transcript.turns:
        return None
    try:
        return chat_of(transcript)
    except SettingsError:
        return None


def _unquoted(text: str) -> str:
    """A text of which every line is quoted, without the marks."""
    lines = text.strip().split("\n")
    if all(line.startswith(">") or not line.strip() for line in lines):
        return "\n".join(line[1:].removeprefix(" ") for line in lines)
    return text


def _script(text: str) -> Transcript | None:
    lines = text.strip().split("\n")
    found = [_speaker(line) for line in lines]
    counts = Counter(name for name, _ in filter(None, found))
    often = [name for name, count in counts.items() if count > 1]
    speakers = often if len(often) == 2 else list(counts)
    if len(speakers) != 2:
        return None
    # Names that come but once beside two that speak are words of theirs: “Note: …”.
    spoken = [one if one is not None and one[0] in speakers else None for one in found]
    first = next(number for number, one in enumerate(spoken) if one is not None)
    writer, model = speakers
    turns = tuple(_turns(lines[first:], spoken[first:], writer))
    return Transcript(writer, model, trimmed("\n".join(lines[:first])), turns)


def _turns(lines: list[str], spoken: list[tuple[str, str] | None], writer: str) -> Iterator[Said]:
    side, said = Side.WRITER, [""]
    for line, one in zip(lines, spoken, strict=True):
        if one is None:
            said.append(line)
            continue
        yield from _said(side, said)
        side, said = Side.WRITER if one[0] == writer else Side.MODEL, [one[1]]
    yield from _said(side, said)


def _said(side: Side, lines: list[str]) -> Iterator[Said]:
    text = trimmed("\n".join(lines))
    if text:
        yield side, text


def _speaker(line: str) -> tuple[str, str] | None:
    """Who speaks in a line and what; None where it does not begin with a name."""
    found = _SCRIPT_LINE.fullmatch(line)
    if found is None or len(found["name"]) > MAX_NAME_LENGTH or len(found["name"].split()) > _MOST_WORDS_OF_NAME:
        return None
    return found["name"], found["text"]


def _dialogue(text: str) -> Transcript | None:
    """Paragraphs in quotation marks, by turns; whatever else stands between them makes it a story."""
    paragraphs = [paragraph.strip() for paragraph in text.split("\n") if paragraph.strip()]
    is_quoted = [_QUOTED.fullmatch(paragraph) is not None for paragraph in paragraphs]
    first = is_quoted.index(True) if any(is_quoted) else len(paragraphs)
    spoken = paragraphs[first:]
    if len(spoken) < 2 or not all(is_quoted[first:]):
        return None
    sides = (Side.WRITER, Side.MODEL)
    turns = tuple((sides[number % 2], _bare(one)) for number, one in enumerate(spoken) if _bare(one))
    names = ChatSetup()
    return Transcript(names.writer, names.model, trimmed("\n".join(paragraphs[:first])), turns)


def _bare(paragraph: str) -> str:
    return paragraph.lstrip("—– ").strip() if paragraph[0] in "—–" else paragraph.strip(_QUOTES)
