"""Text to tokens and back: the byte-level BPE of GPT-2."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer as RustTokenizer
from tokenizers import models, pre_tokenizers

from gpt2_desk.atomic import read_file
from gpt2_desk.contract import DamagedModelError, NotAModelError, UnsupportedModelError

END_OF_TEXT = "<|endoftext|>"

_TOKENIZER_FILE = "tokenizer.json"
_VOCAB_FILE = "vocab.json"
_MERGES_FILE = "merges.txt"
_ADDED_FILE = "added_tokens.json"
_MOST_BYTES = 200_000_000

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """What the files say.

    Attributes:
        ids: each token of the BPE in GPT-2's spelling of bytes, and its number.
        merges: pairs of tokens, the most frequent first.
        added: tokens beside the BPE, in plain text; text never turns into one of them.
        respelled: characters that are read as other ones.
        ignore_merges: take a word that is a token as that token, whatever the merges make of it.
    """

    ids: Mapping[str, int]
    merges: Sequence[tuple[str, str]]
    added: Mapping[str, int] = field(default_factory=dict)
    respelled: Mapping[str, str] = field(default_factory=dict)
    ignore_merges: bool = False


class Tokenizer:
    """GPT-2's tokens.

    Text a user wrote never turns into a special token: ``<|endoftext|>`` on the page is thirteen characters of text.
    For that the tokenizer knows no special tokens at all when it encodes; `end_of_text` gives the number to whoever
    means it. ``decode(encode(text)) == respelled(text)`` for every text.

    Thread: any, one at a time.
    """

    def __init__(self, vocabulary: _Vocabulary) -> None:
        bpe = models.BPE(
            vocab=dict(vocabulary.ids),
            merges=list(vocabulary.merges),
            ignore_merges=vocabulary.ignore_merges,
            cache_capacity=0,  # 3 MB of words that the thread keeps when the tokenizer is gone, to save 0.2 ms a page
        )
        self._rust = RustTokenizer(bpe)
        self._rust.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        self._ids = vocabulary.ids
        self._added = vocabulary.added
        self._respelled = str.maketrans(dict(vocabulary.respelled))

    @classmethod
    def load(cls, folder: Path) -> Tokenizer:
        """Read ``tokenizer.json``, or else ``vocab.json`` and ``merges.txt``.

        Raises:
            NotAModelError: neither is there.
            DamagedModelError: a file is not what its name says.
            UnsupportedModelError: not a byte-level BPE as GPT-2's is.
        """
        if (folder / _TOKENIZER_FILE).is_file():
            return cls._build(_read_tokenizer_json(folder / _TOKENIZER_FILE), _TOKENIZER_FILE)
        for name in (_VOCAB_FILE, _MERGES_FILE):
            if not (folder / name).is_file():
                raise NotAModelError(f"A file is missing from the folder: {name}.", todo="Open another folder.")
        return cls._build(_read_vocab_and_merges(folder), f"{_VOCAB_FILE} or {_MERGES_FILE}")

    @classmethod
    def _build(cls, vocabulary: _Vocabulary, source: str) -> Tokenizer:
        if not _BYTE_OF.keys() <= vocabulary.ids.keys():
            raise UnsupportedModelError(
                "The tokens of this model cannot be used.",
                f"{source} does not spell every byte, so some text would be lost.",
                "Open another model.",
            )
        try:
            return cls(vocabulary)
        except Exception as error:  # tokenizers raises plain exceptions
            raise _damaged(source, "Its merges do not fit its vocabulary.", str(error)) from error

    def encode(self, text: str) -> list[int]:
        """The tokens of a text, none for ""."""
        ids: list[int] = self._rust.encode(self.respelled(text), add_special_tokens=False).ids
        return ids

    def respelled(self, text: str) -> str:
        """The text as it is read: character by character the same, but for lone surrogates, which become U+FFFD, and
        for those that the model was never taught, such as curly quotation marks, and reads as others.
        """
        return whole_characters(text).translate(self._respelled)

    @property
    def straightens_quotes(self) -> bool:
        """Whether curly quotation marks are read as straight ones, which are all that the model knows."""
        return self._respelled.get(ord("\u201d")) == '"'

    def decode(self, ids: Iterable[int]) -> str:
        """The text of tokens; bytes that make no character become U+FFFD."""
        return b"".join(map(self.token_bytes, ids)).decode("utf-8", errors="replace")

    def token_bytes(self, token_id: int) -> bytes:
        """The bytes that a token stands for; b"" for a number without a token."""
        return self._bytes_of.get(token_id, b"")

    def has_tokens_of(self, other: Tokenizer) -> bool:
        """Whether every number stands for the same bytes in both."""
        return self._bytes_of == other._bytes_of and self.end_of_text == other.end_of_text

    def id_of(self, data: bytes) -> int | None:
        """The number of the token that stands for these bytes of text, if there is one; special tokens never do."""
        number = self._ids.get("".join(map(_CHARACTERS.__getitem__, data)))
        return None if number in self._added.values() or number == self.end_of_text else number

    @cached_property
    def space_ids(self) -> tuple[int, ...]:
        """The numbers of the tokens that begin with a space, in order."""
        return tuple(sorted(number for number, data in self._bytes_of.items() if data.startswith(b" ")))

    @property
    def vocab_size(self) -> int:
        """One more than the highest number of a token."""
        return max(self._bytes_of) + 1

    @property
    def end_of_text(self) -> int | None:
        """The number of ``<|endoftext|>``, or None in a vocabulary without it."""
        return self._added.get(END_OF_TEXT, self._ids.get(END_OF_TEXT))

    @cached_property
    def _bytes_of(self) -> dict[int, bytes]:
        spelled = {number: _spelled_bytes(token) for token, number in self._ids.items()}
        return spelled | {number: token.encode("utf-8", "replace") for token, number in self._added.items()}


def tokenizer_files(folder: Path) -> list[str]:
    """The names of the files that `Tokenizer.load` reads, as far as they are there."""
    if (folder / _TOKENIZER_FILE).is_file():
        return [_TOKENIZER_FILE]
    return [name for name in (_VOCAB_FILE, _MERGES_FILE, _ADDED_FILE) if (folder / name).is_file()]


def whole_characters(text: str) -> str:
    """The text with U+FFFD for each lone surrogate, which no UTF-8 can hold; no offset moves."""
    return _LONE_SURROGATE.sub("\ufffd", text)


def _printable_bytes() -> dict[str, int]:
    """GPT-2's alphabet: a printable character for each of the 256 bytes.

    Bytes that print in Latin-1 stand for themselves; the others, in order, take the characters from U+0100 on.
    """
    themselves = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    others = (byte for byte in range(256) if byte not in themselves)
    return {chr(byte): byte for byte in themselves} | {chr(0x100 + i): byte for i, byte in enumerate(others)}


_BYTE_OF = _printable_bytes()
_CHARACTERS = [character for _, character in sorted((byte, character) for character, byte in _BYTE_OF.items())]
"""The character that stands for each byte."""


def _spelled_bytes(token: str) -> bytes:
    """The bytes of a token in GPT-2's alphabet; a token outside it, such as a special one, is plain text."""
    try:
        return bytes(_BYTE_OF[character] for character in token)
    except KeyError:
        return token.encode("utf-8", "replace")


def _read_tokenizer_json(path: Path) -> _Vocabulary:
    values = _read_json(path)
    try:
        model = values["model"]
        _check_is_byte_level(values, model)
        return _Vocabulary(
            ids=_checked_ids(model["vocab"]),
            merges=[_merge(pair) for pair in model["merges"]],
            added=_checked_ids({token["content"]: token["id"] for token in values.get("added_tokens") or []}),
            respelled=_respelled(values.get("normalizer")),
            ignore_merges=bool(model.get("ignore_merges")),
        )
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise _damaged(path.name, "It does not list tokens and merges.", repr(error)) from error


def _check_is_byte_level(values: Mapping[str, Any], model: Mapping[str, Any]) -> None:
    """Refuse whatever would encode otherwise than GPT-2 does.

    A prefix space is let pass and not added: a text begins as its writer began it. So is NFC, in which nearly all
    text already is. Of normalizers there may be such as put one character in the place of another.
    """
    normalizers = _normalizers(values.get("normalizer"))
    pre_tokenizer = values.get("pre_tokenizer") or {"type": "none"}
    kind = model.get("type", "BPE")
    odd = [
        name for name in ("unk_token", "continuing_subword_prefix", "end_of_word_suffix", "dropout") if model.get(name)
    ]
    byte_level = pre_tokenizer["type"] == "ByteLevel" and pre_tokenizer.get("use_regex", True)
    if (
        kind != "BPE"
        or odd
        or not byte_level
        or not all(each["type"] == "NFC" or _replaces(each) for each in normalizers)
    ):
        raise UnsupportedModelError(
            "The tokens of this model cannot be used.",
            "They are not made as GPT-2's are (byte-level BPE).",
            "Open another model.",
            details=f"model {kind}, pre_tokenizer {pre_tokenizer['type']}, normalizer {normalizers}, {odd}",
        )


def _normalizers(value: Mapping[str, Any] | None) -> Sequence[Mapping[str, Any]]:
    if value is None:
        return []
    return value["normalizers"] if value["type"] == "Sequence" else [value]


def _replaces(normalizer: Mapping[str, Any]) -> bool:
    """Whether it puts one character in the place of another."""
    if normalizer["type"] != "Replace":
        return False
    return len(normalizer["pattern"].get("String", "")) == len(normalizer["content"]) == 1


def _respelled(normalizer: Mapping[str, Any] | None) -> Mapping[str, str]:
    """The characters that a sequence of normalizers puts others in the place of; of one that comes twice, the first."""
    respelled: dict[str, str] = {}
    for each in filter(_replaces, _normalizers(normalizer)):
        old, new = each["pattern"]["String"], each["content"]
        respelled = {character: new if become == old else become for character, become in respelled.items()}
        respelled.setdefault(old, new)
    return respelled


def _read_vocab_and_merges(folder: Path) -> _Vocabulary:
    try:
        ids = _checked_ids(_read_json(folder / _VOCAB_FILE))
    except (TypeError, ValueError) as error:
        raise _damaged(_VOCAB_FILE, "It does not number its tokens.", repr(error)) from error
    try:
        lines = read_file(folder / _MERGES_FILE, _MOST_BYTES).decode().replace("\r\n", "\n").split("\n")
        merges = [_merge(line) for line in lines if line.strip() and not line.startswith("#version")]
    except (OSError, ValueError) as error:
        raise _damaged(_MERGES_FILE, "It does not list merges.", repr(error)) from error
    try:
        added = _checked_ids(_read_json(folder / _ADDED_FILE)) if (folder / _ADDED_FILE).is_file() else {}
    except (TypeError, ValueError) as error:
        raise _damaged(_ADDED_FILE, "It does not number its tokens.", repr(error)) from error
    return _Vocabulary(ids, merges, added)


def _read_json(path: Path) -> Mapping[str, Any]:
    try:
        values = json.loads(read_file(path, _MOST_BYTES))
    except (OSError, ValueError, RecursionError) as error:
        raise _damaged(path.name, "It cannot be read.", str(error)) from error
    if not isinstance(values, dict):
        raise _damaged(path.name, "It is a list or a single value, where names and values belong.")
    return values


def _checked_ids(ids: Mapping[str, Any]) -> Mapping[str, int]:
    if not all(isinstance(number, int) and 0 <= number < 2**31 for number in ids.values()):
        raise ValueError("a token without a number")
    return ids


def _merge(pair: str | Sequence[str]) -> tuple[str, str]:
    left, right = pair.rstrip("\r").split(" ") if isinstance(pair, str) else pair
    return left, right


def _damaged(source: str, why: str, details: str = "") -> DamagedModelError:
    return DamagedModelError(f"The file {source} is damaged.", why, "Download the model again.", details=details)
