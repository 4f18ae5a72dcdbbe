"""Searching a text, and what to put in the place of what is found.

Positions count code points over the whole text. A match lies within one paragraph and is never empty.
"""

from __future__ import annotations

import math
import re
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gpt2_desk.contract import DeskError
from gpt2_desk.documents.blocks import Chunk, Snapshot

if TYPE_CHECKING:
    from gpt2_desk.documents.pattern_cost import PatternCost

Match = tuple[int, int]

MAX_MATCHES = 100_000
"""How many matches are looked for; more than these nobody counts."""

_STRAIGHT = (("‘", "'"), ("’", "'"), ("“", '"'), ("”", '"'))
_GROUP = re.compile(r"\\(?:g<(\w+)>|([0-9]{1,2})|(.?))", re.DOTALL)
_SIGNS = {"n": "\n", "t": "\t", "\\": "\\"}


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for.

    Attributes:
        text: the words, or the pattern.
        match_case: whether capitals count. Where they do not, a straight quotation mark also finds a typographic one.
        whole_words: whether a match may be no part of a longer word.
        regex: whether the text is a regular expression.
    """

    text: str
    match_case: bool = False
    whole_words: bool = False
    regex: bool = False


def find_all(text: str, query: Query, limit: int = MAX_MATCHES) -> list[Match]:
    """The matches in a text, in order and apart, as ``(start, end)``.

    Raises:
        DeskError: the pattern is none, or would take too long.
    """
    found: list[Match] = []
    for match in Finder(query).matches(text):
        if len(found) == limit:
            break
        found.append(match.span())
    return found


class Finder:
    """A query, made ready.

    Raises:
        DeskError: the pattern is none, or would take too long.
    """

    def __init__(self, query: Query) -> None:
        self.query = query
        # Capitals by `re` itself, on the text as it is: "İ" is longer in small letters, and positions would shift.
        self._folds = not query.match_case and any(straight in query.text for _, straight in _STRAIGHT)
        self._pattern = _compiled(self._folded(query.text), query) if query.text else None
        self._cost = _cost_of(self._pattern) if self._pattern and query.regex else None

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """The matches in a text of any number of paragraphs. Quotation marks in their groups may be straight ones.

        Raises:
            DeskError: a paragraph is too long for the pattern.
        """
        if self._pattern is None:
            return
        folded = self._folded(text)
        for start, end in self._stretches(folded):
            for match in self._pattern.finditer(folded, start, end):
                if match.end() > match.start():
                    yield match

    def replacement(self, text: str, match: re.Match[str], template: str) -> str:
        r"""What to put in the place of a match that was found in this text.

        In the template of a regular expression ``\1`` and ``\g<name>`` stand for groups, ``\n`` for a line break,
        ``\t`` for a tab.

        Raises:
            DeskError: the template asks for a group that is not there.
        """
        if not self.query.regex:
            return template
        return _GROUP.sub(lambda asked: _group_text(text, match, asked), template)

    def replacement_at(self, paragraph: str, start: int, end: int, template: str) -> str | None:
        """What to put in the place of a stretch of a paragraph; None where that is no match.

        Raises:
            DeskError: as `matches` and `replacement`.
        """
        for match in self.matches(paragraph):
            if match.span() == (start, end):
                return self.replacement(paragraph, match, template)
        return None

    def _stretches(self, text: str) -> Iterator[Match]:
        if self._cost is None:
            yield 0, len(text)
            return
        from gpt2_desk.documents.pattern_cost import too_long

        start = 0
        while start <= len(text):
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
            if not self._cost.affords(text, start, end):
                raise too_long()
            yield start, end
            start = end + 1

    def _folded(self, text: str) -> str:
        if self._folds and not text.isascii():
            for curly, straight in _STRAIGHT:
                text = text.replace(curly, straight)
        return text


def _cost_of(pattern: re.Pattern[str]) -> PatternCost:
    from gpt2_desk.documents.pattern_cost import PatternCost  # most who open the window look for no pattern

    return PatternCost(pattern)


class Search:
    """Finds a query in a text that changes, a slice at a time; what has not changed is not searched again.

    Args:
        query: what to look for.
        limit: how many matches to stop at.

    Raises:
        DeskError: the pattern is none, or would take too long.

    Attributes:
        finder: the query, made ready.
        matches: what `run` has found so far, in order.
    """

    def __init__(self, query: Query, limit: int = MAX_MATCHES) -> None:
        self.finder = Finder(query)
        self.matches: list[Match] = []
        self._limit = limit
        self._chunks: tuple[Chunk, ...] = ()
        self._next = 0
        self._offset = 0
        self._before: dict[Chunk, list[Match]] = {}
        self._found: dict[Chunk, list[Match]] = {}

    def begin(self, snapshot: Snapshot) -> None:
        """Look at the text as it is now."""
        self._before = self._before | self._found
        self._found = {}
        self._chunks = snapshot.chunks
        self.matches = []
        self._next = self._offset = 0

    def run(self, budget_s: float = math.inf) -> bool:
        """Go on for about so long; returns whether the whole text was searched.

        Raises:
            DeskError: a paragraph is too long for the pattern.
        """
        deadline = time.perf_counter() + budget_s
        while self._next < len(self._chunks):
            self._search(self._chunks[self._next])
            self._next += 1
            if len(self.matches) >= self._limit:
                del self.matches[self._limit :]
                break
            if time.perf_counter() >= deadline and self._next < len(self._chunks):
                return False
        self._before = {}
        return True

    @property
    def is_cut_short(self) -> bool:
        """Whether there were as many matches as were looked for, so that there may be more."""
        return len(self.matches) >= self._limit

    def replacements(self, snapshot: Snapshot, template: str) -> list[tuple[int, int, str]]:
        """What to put in the place of each match, up to the limit, as ``(start, end, text)`` in order.

        Raises:
            DeskError: as `Finder.matches` and `Finder.replacement`.
        """
        made: list[tuple[int, int, str]] = []
        offset = 0
        for chunk in snapshot.chunks:
            text = _text(chunk)
            for match in self.finder.matches(text):
                if len(made) == self._limit:
                    return made
                new = self.finder.replacement(text, match, template)
                made.append((offset + match.start(), offset + match.end(), new))
            offset += chunk.length
        return made

    def _search(self, chunk: Chunk) -> None:
        found = self._before.get(chunk)
        if found is None:
            found = [match.span() for match in self.finder.matches(_text(chunk))]
        self._found[chunk] = found
        offset = self._offset
        self.matches += [(start + offset, end + offset) for start, end in found]
        self._offset += chunk.length


def _text(chunk: Chunk) -> str:
    return "\n".join([block.text for block in chunk.blocks])


def _compiled(text: str, query: Query) -> re.Pattern[str]:
    source = text if query.regex else re.escape(text)
    if query.whole_words:
        # Not \b, which would find nothing where the query begins or ends with a quotation mark.
        source = rf"(?<!\w)(?:{source})(?!\w)"
    flags = re.MULTILINE if query.match_case else re.MULTILINE | re.IGNORECASE
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if query.whole_words and query.regex:
                re.compile(text, flags)  # what is wrong is to be wrong at the writer's own characters
            return re.compile(source, flags)
    except (re.error, OverflowError, RecursionError) as error:
        raise _no_pattern(error) from error


_WRONG = (
    ("unterminated subpattern", "A bracket is opened and not closed."),
    ("unbalanced parenthesis", "A bracket is closed that was not opened."),
    ("unterminated character set", "A square bracket is opened and not closed."),
    ("nothing to repeat", "A sign of repetition has nothing before it to repeat."),
    ("multiple repeat", "Two signs of repetition stand side by side."),
    ("bad escape", "A backslash stands before a letter that means nothing with it."),
    ("bad character range", "A range runs backwards."),
    ("invalid group reference", "It refers to a group that is not there."),
    ("look-behind requires fixed-width", "What looks back may not repeat."),
)


def _no_pattern(error: Exception) -> DeskError:
    said = str(error)
    why = next((words for sign, words in _WRONG if sign in said), "It cannot be understood.")
    return DeskError(
        "This is no pattern yet.", why, "Put a backslash before a sign that stands for itself.", details=said
    )


def _group_text(text: str, match: re.Match[str], asked: re.Match[str]) -> str:
    name, number, sign = asked.groups()
    if sign is not None:
        return _SIGNS.get(sign, asked[0])
    group = int(number) if number else int(name) if name.isdecimal() else name
    try:
        start, end = match.span(group)
    except IndexError as error:
        raise DeskError(
            f"The pattern has no group {group}.",
            todo="Put round brackets in the pattern around what is to be kept.",
            details=str(error),
        ) from error
    # From the text and not from the match, which may have straight quotation marks for typographic ones.
    return text[start:end] if start >= 0 else ""
