r"""How long a regular expression may take on a paragraph, reckoned before it is let loose.

`re` tries each way in which repetitions can share a text, and nothing stops it once it has begun: neither a thread
nor a timer gets a word in. So the ways are counted first. A repetition that cannot take what comes after it, such as
the words in ``\w+, \w+``, has but one way; ``.*.*`` has as many as the text has characters, and ``(\w+)*`` doubles
them with each. Which characters two parts share is tried out on a sample of them.
"""

from __future__ import annotations

import math
import re
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gpt2_desk.contract import DeskError

MAX_STEPS = 50_000_000
"""Steps that one paragraph may cost: about a fifth of a second."""

Signs = frozenset[str]

_RANGES = ((0x20, 0x250), (0x386, 0x3CF), (0x410, 0x450), (0x5D0, 0x5EB), (0x2010, 0x2041), (0x4E00, 0x4E10))
_SAMPLE = "\t" + "".join(chr(code) for low, high in _RANGES for code in range(low, high))
_ANY: Signs = frozenset(_SAMPLE)
_NOTHING: Signs = frozenset()
_FEW_SIGNS = 64
_LENGTHS = (100_000, 30_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20)

_CHARACTER = re.compile(
    r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\(?:N\{[^}]*\}|x..|u.{4}|U.{8}|0[0-7]{0,2}|[1-9]\d?|.)|[^()]", re.DOTALL
)
_TIMES = re.compile(r"(?:([*+?])|\{(?=[\d,])(\d*)(,?)(\d*)\})[?+]?")
_GROUP = re.compile(r"\((?:\?(?:(:|>|P<\w+>|[aiLmsu]+(?:-[ims]+)?:)|(<?[=!]))|(?!\?))")
_PASSED_OVER = re.compile(r"\(\?(?:#[^)]*|[aiLmsu]+)\)")
_NAMED_BEFORE = re.compile(r"\(\?P=\w+\)")
_PLACE = re.compile(r"[\^$]|\\[bBAZ]")
_REFERENCE = re.compile(r"\\[1-9]")


@dataclass(frozen=True, slots=True)
class _Sign:
    """One character, or a place between two.

    Attributes:
        first: what it may be; anything for a place, which can fail before anything.
        begin: that again, but nothing for a place: no match begins with it.
        empty: whether it may take no character.
        runs: finds it as often as it follows itself.
    """

    first: Signs
    begin: Signs
    empty: bool
    runs: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class _Choice:
    branches: tuple[tuple[_Part, ...], ...]
    looks: bool
    first: Signs
    begin: Signs
    empty: bool


@dataclass(frozen=True, slots=True)
class _Repeat:
    part: _Sign | _Choice
    low: float
    high: float
    first: Signs
    begin: Signs
    empty: bool


_Part = _Sign | _Choice | _Repeat
_Runs = Callable[[_Sign | _Choice], float]
"""How often a part can follow itself in the text at hand."""


class PatternCost:
    """What a pattern costs.

    Args:
        pattern: one that `re` has taken.

    Raises:
        DeskError: it holds what cannot be reckoned, or its cost has no bound to speak of.
    """

    def __init__(self, pattern: re.Pattern[str]) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._whole = _Reader(pattern.pattern, pattern.flags).read()
        self._safe_length = next((length for length in _LENGTHS if self._cost(length) <= MAX_STEPS), 0)
        if not self._safe_length:
            raise too_long()

    def affords(self, text: str, start: int, end: int) -> bool:
        """Whether ``text[start:end]`` may be searched."""
        if end - start <= self._safe_length:
            return True
        paragraph = text[start:end]
        return self._starts(paragraph) * self._steps(lambda part: self._run(part, paragraph)) <= MAX_STEPS

    def _cost(self, length: int) -> float:
        return length * self._steps(lambda _: length)

    def _steps(self, runs: _Runs) -> float:
        return _effort(self._whole, _NOTHING, runs)[1]

    def _starts(self, paragraph: str) -> int:
        begin = self._whole.begin
        if self._whole.empty or len(begin) > _FEW_SIGNS:
            return len(paragraph)
        return sum(map(paragraph.count, begin))

    def _run(self, part: _Sign | _Choice, paragraph: str) -> float:
        if isinstance(part, _Choice) or part.runs is None:
            return len(paragraph)
        return max((match.end() - match.start() for match in part.runs.finditer(paragraph)), default=0)


class _Reader:
    """Takes a pattern apart."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags
        self._at = 0

    def read(self) -> _Choice:
        whole = self._choice("")
        if self._at < len(self._source):
            raise _unknown()
        return whole

    def _choice(self, look: str) -> _Choice:
        branches = [self._row()]
        while self._take("|"):
            branches.append(self._row())
        first = frozenset().union(*(_first(branch, _NOTHING) for branch in branches))
        begin = frozenset().union(*(_begin(branch) for branch in branches))
        if "<" in look:
            begin = _NOTHING  # what looks back has a fixed length and costs nothing
        elif look:
            begin = _ANY
        empty = any(all(part.empty for part in branch) for branch in branches)
        return _Choice(tuple(branches), bool(look), _ANY if look else first, begin, bool(look) or empty)

    def _row(self) -> tuple[_Part, ...]:
        row: list[_Part] = []
        while self._at < len(self._source) and self._source[self._at] not in "|)":
            part = self._part()
            if part is not None:
                row.append(self._repeated(part))
        return tuple(row)

    def _part(self) -> _Sign | _Choice | None:
        if self._match(_PASSED_OVER):
            return None
        if self._match(_NAMED_BEFORE):
            return _Sign(_ANY, _ANY, empty=True)
        if opened := self._match(_GROUP):
            return self._group(opened)
        sign = self._match(_CHARACTER)
        if sign is None:
            raise _unknown()
        return self._sign(sign[0])

    def _group(self, opened: re.Match[str]) -> _Choice:
        inside = self._choice(opened[2] or "")
        if not self._take(")"):
            raise _unknown()
        return inside

    def _sign(self, source: str) -> _Sign:
        if _PLACE.fullmatch(source):
            return _Sign(_ANY, _NOTHING, empty=True)
        if _REFERENCE.match(source):
            return _Sign(_ANY, _ANY, empty=True)
        runs = re.compile(f"(?:{source})+", self._flags)
        first = frozenset("".join(runs.findall(_SAMPLE))) or _ANY
        return _Sign(first, first, empty=False, runs=runs)

    def _repeated(self, part: _Sign | _Choice) -> _Part:
        times = self._match(_TIMES)
        if times is None:
            return part
        sign, low, comma, high = times.groups()
        if sign:
            least, most = {"*": (0.0, math.inf), "+": (1.0, math.inf), "?": (0.0, 1.0)}[sign]
        else:
            least = float(low or 0)
            most = (float(high) if high else math.inf) if comma else least
        return _Repeat(part, least, most, part.first, part.begin, part.empty or least == 0)

    def _match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        match = pattern.match(self._source, self._at)
        if match:
            self._at = match.end()
        return match

    def _take(self, sign: str) -> bool:
        taken = self._source.startswith(sign, self._at)
        self._at += taken
        return taken


def too_long() -> DeskError:
    """The error of a pattern that costs too much."""
    return DeskError(
        "This pattern would take too long.",
        "What repeats in it can share a paragraph in too many ways.",
        "Let less repeat, or say more exactly what does: \\w+ rather than .*",
    )


def _unknown() -> DeskError:
    return DeskError(
        "This pattern cannot be used.",
        "It holds a kind of group that is not known here.",
        "Write it without conditions and without the flag x.",
    )


def _first(row: Sequence[_Part], after: Signs) -> Signs:
    """The characters with which a row may begin; where it may be empty, also those after it."""
    signs = _NOTHING
    for part in row:
        signs |= part.first
        if not part.empty:
            return signs
    return signs | after


def _begin(row: Sequence[_Part]) -> Signs:
    """The characters at which a match of a row may begin."""
    signs = _NOTHING
    for part in row:
        signs |= part.begin
        if not part.empty:
            break
    return signs


def _peeks(part: _Part) -> bool:
    match part:
        case _Sign():
            return False
        case _Choice():
            return part.looks or any(_peeks(inner) for row in part.branches for inner in row)
        case _Repeat():
            return _peeks(part.part)


def _effort(part: _Part, after: Signs, runs: _Runs) -> tuple[float, float]:
    """In how many ways a part can match, and how many steps it takes to try them all."""
    match part:
        case _Sign():
            return 1, 1
        case _Choice():
            return _effort_of_choice(part, after, runs)
        case _Repeat():
            return _effort_of_repeat(part, after, runs)


def _effort_of_row(row: Sequence[_Part], after: Signs, runs: _Runs) -> tuple[float, float]:
    ways, steps = 1.0, 1.0
    for number, part in enumerate(row, 1):
        ways_of_part, steps_of_part = _effort(part, _first(row[number:], after), runs)
        steps += ways * steps_of_part
        ways *= ways_of_part
    return ways, steps


def _effort_of_choice(choice: _Choice, after: Signs, runs: _Runs) -> tuple[float, float]:
    efforts = [_effort_of_row(row, _NOTHING if choice.looks else after, runs) for row in choice.branches]
    ways = [ways for ways, _ in efforts]
    firsts = [_first(row, after) for row in choice.branches]
    apart = len(frozenset().union(*firsts)) == sum(map(len, firsts))
    return (1 if choice.looks else max(ways) if apart else sum(ways)), sum(steps for _, steps in efforts)


def _effort_of_repeat(repeat: _Repeat, after: Signs, runs: _Runs) -> tuple[float, float]:
    most = min(repeat.high, max(runs(repeat.part), 1))
    ends = 1.0 if repeat.first.isdisjoint(after) else most - min(repeat.low, most) + 1
    ways, steps = _effort(repeat.part, after | repeat.first if repeat.high > 1 else after, runs)
    if ways == 1:
        # What has one way costs what it takes, and all of them together take no more than there is.
        all_steps = most * steps if _peeks(repeat.part) else min(most * steps, 3 * runs(repeat.part) + steps)
        return ends, all_steps + 1
    all_ways = ways**most if most * math.log(ways) < math.log(MAX_STEPS) else math.inf
    return all_ways * ends, all_ways * steps * most + 1
