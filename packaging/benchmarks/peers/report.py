"""From the rounds to medians, ratios, and a table. Nothing here measures."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from contenders import CONTENDERS, Contender
from shapes import SHAPES, Shape, limit_tokens_per_s, packed_bytes

Round = dict[str, Any]
"""What each contender told in one round, by its name; beside them "bandwidth", "extras" and "cold"."""


@dataclass(frozen=True, slots=True)
class Row:
    """A contender's medians over all rounds.

    Attributes:
        contender: who.
        tokens_per_s: after a prompt of 128 tokens.
        lowest: of any round.
        highest: of any round.
        first_128_ms: from the question to the first token after 128 tokens.
        first_900_ms: the same after 900.
        limit: tokens a second that the memory would allow.
    """

    contender: Contender
    tokens_per_s: float
    lowest: float
    highest: float
    first_128_ms: float
    first_900_ms: float
    limit: float


@dataclass(frozen=True, slots=True)
class Target:
    """A number that was set as a goal, and what was measured.

    Attributes:
        says: what it is.
        value: the median over the rounds.
        low: the least that will do, or None.
        high: the most that will do, or None.
        spread: the lowest and highest of the rounds.
    """

    says: str
    value: float
    low: float | None
    high: float | None
    spread: tuple[float, float]

    @property
    def met(self) -> bool:
        """Whether it is where it should be."""
        return (self.low is None or self.value >= self.low) and (self.high is None or self.value <= self.high)


def rows_of(shape: Shape, rounds: Sequence[Round]) -> list[Row]:
    """A row for each contender that every round has, in the contenders' order."""
    bandwidth = statistics.median(bandwidth_of(told) for told in rounds)
    return [
        _row(contender, [told[contender.name] for told in rounds], limit_tokens_per_s(shape, fmt, bandwidth))
        for contender in CONTENDERS
        if all("tokens_per_s" in told.get(contender.name, {}) for told in rounds)
        for fmt in [contender.number_format]
    ]


def bandwidth_of(told: Round) -> float:
    """Bytes a second in one round: the best of all readings, as a limit is what is possible."""
    return float(max(max(ways.values()) for ways in told["bandwidth"]))


def _row(contender: Contender, told: Sequence[dict[str, Any]], limit: float) -> Row:
    speeds = [statistics.median(each["tokens_per_s"]) for each in told]
    return Row(
        contender=contender,
        tokens_per_s=statistics.median(speeds),
        lowest=min(speeds),
        highest=max(speeds),
        first_128_ms=statistics.median(statistics.median(each["first_128_ms"]) for each in told),
        first_900_ms=statistics.median(statistics.median(each["first_900_ms"]) for each in told),
        limit=limit,
    )


def targets_of(shape: Shape, rounds: Sequence[Round]) -> list[Target]:
    """Those goals for which something was measured."""
    found = [
        _target("decode, int8 over llama.cpp q8_0", _speed(rounds, ["ours-int8"], "llama-q8_0"), low=_int8_goal(shape)),
        _target(
            "decode, 16 bits over llama.cpp bfloat16",
            _speed(rounds, ["ours-float16", "ours-bfloat16"], "llama-bfloat16"),
            low=1.0,
        ),
        _target(
            "decode, float32 over CTranslate2 float32",
            _speed(rounds, ["ours-float32"], "ctranslate2-float32"),
            low=1.0,
        ),
    ]
    found += [
        _target(
            f"first token of {length}, int8 over llama.cpp q8_0",
            _paired(rounds, "ours-int8", "llama-q8_0", f"first_{length}_ms"),
            high=0.4,
        )
        for length in (128, 900)
    ]
    found += [
        _target("one word edited at the end of 900 tokens, in steps", _extras(rounds, "edit_steps"), high=3),
        _target("a step of four siblings, in steps", _extras(rounds, "sibling_steps"), high=1.6),
        _target("2,000 tokens past the window, over plain steps", _extras(rounds, "sliding_steps")),
        _target("decode in 50,000 words over a short text", _document_share(rounds, "short")),
        _target("the same over a text of one window", _document_share(rounds, "full_window")),
        _target("first token at the end of 50,000 words (ms)", _extras(rounds, "document_first_ms")),
        _target("longest wait for a token past the window (ms)", _extras(rounds, "sliding_longest_ms")),
        *_loading(shape, rounds),
    ]
    return [target for target in found if target is not None]


def _int8_goal(shape: Shape) -> float:
    return 1.3 if shape.parameters > 1e9 else 1.35


def _loading(shape: Shape, rounds: Sequence[Round]) -> Iterable[Target | None]:
    loads = [told["ours-int8"]["load"] for told in rounds if "load" in told.get("ours-int8", {})]
    large = shape.parameters > 1e9
    packed = packed_bytes(shape, "int8")
    cold = [told["cold"] for told in rounds if "cold" in told]
    share = [each["load"]["ready_s"] / (2 * each["cat_s"] + 15) for each in cold]
    return [
        _target("int8, open (s, torch imported)", [each["open_s"] for each in loads], high=None if large else 1.5),
        _target("int8, from the start of the process to ready (s)", [each["ready_s"] for each in loads]),
        _target(
            "int8, peak memory of loading over packed size",
            [each["peak_bytes"] / packed for each in loads],
            high=1.35 if large else None,
        ),
        _target(
            "the same without what the imports take",
            [(each["peak_bytes"] - each["imports_peak_bytes"]) / packed for each in loads],
        ),
        _target("cold cache: `cat` of the file (s)", [each["cat_s"] for each in cold]),
        _target("cold cache: from the start to ready (s)", [each["load"]["ready_s"] for each in cold]),
        _target("cold cache: the same over 2 × cat + 15 s", share, high=1.0 if large else None),
    ]


def _target(
    says: str, values: Sequence[float], *, low: float | None = None, high: float | None = None
) -> Target | None:
    if not values:
        return None
    return Target(says, statistics.median(values), low, high, (min(values), max(values)))


def _speed(rounds: Sequence[Round], ours: Sequence[str], peer: str) -> list[float]:
    """The ratio of each round, of that of ours which is quickest on the whole."""
    ratios = [_paired(rounds, name, peer, "tokens_per_s") for name in ours]
    return max(ratios, key=lambda values: statistics.median(values) if values else 0.0)


def _paired(rounds: Sequence[Round], ours: str, peer: str, what: str) -> list[float]:
    """Both of one round, so that whatever else the machine did falls on both."""
    return [
        statistics.median(told[ours][what]) / statistics.median(told[peer][what])
        for told in rounds
        if what in told.get(ours, {}) and what in told.get(peer, {})
    ]


def _extras(rounds: Sequence[Round], what: str) -> list[float]:
    return [told["extras"][what] for told in rounds if what in told.get("extras", {})]


def _document_share(rounds: Sequence[Round], of: str) -> list[float]:
    others = _extras(rounds, f"{of}_tokens_per_s")
    pairs = zip(_extras(rounds, "document_tokens_per_s"), others, strict=True) if others else ()
    return [document / other for document, other in pairs]


def disagreements(rounds: Sequence[Round]) -> list[str]:
    """Contenders in float32 whose likeliest tokens differ from ours: then they do not run the same model."""
    told = rounds[0]
    exact = {
        contender.label: told[contender.name]["greedy"]
        for contender in CONTENDERS
        if contender.number_format == "float32" and "greedy" in told.get(contender.name, {})
    }
    expected = next(iter(exact.values()), [])
    return [f"{label} writes {ids} instead of {expected}" for label, ids in exact.items() if ids != expected]


def markdown(results: dict[str, Any]) -> str:
    """The tables of all shapes, with what they were measured on and against."""
    parts = [_shape_markdown(SHAPES[name], told) for name, told in results["shapes"].items()]
    return "\n\n".join([*parts, _footer(results)])


def _shape_markdown(shape: Shape, told: dict[str, Any]) -> str:
    rounds = told["rounds"]
    rows = rows_of(shape, rounds)
    memory = statistics.median(map(bandwidth_of, rounds)) / 1e9
    lines = [
        f"**{shape.name}**, {shape.parameters / 1e6:,.0f} M parameters, memory read at {memory:.0f} GB/s, "
        f"medians of {len(rounds)} rounds",
        "",
        "| program and format | tokens/s | of rounds | first token of 128, ms | of 900, ms | limit | of it |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {row.contender.label} | {_number(row.tokens_per_s)} | {_number(row.lowest)}–{_number(row.highest)} "
        f"| {row.first_128_ms:,.0f} | {row.first_900_ms:,.0f} | {_number(row.limit)} "
        f"| {row.tokens_per_s / row.limit:.0%} |"
        for row in sorted(rows, key=lambda row: -row.tokens_per_s)
    ]
    lines += ["", "| ratio or cost | measured | of rounds | goal | |", "|---|---:|---:|---:|---|"]
    lines += [_target_line(target) for target in targets_of(shape, rounds)]
    lines += [f"\nNOT THE SAME MODEL: {line}" for line in disagreements(rounds)]
    return "\n".join(lines)


def _target_line(target: Target) -> str:
    goal = f"≥ {target.low:g}" if target.low is not None else f"≤ {target.high:g}" if target.high is not None else ""
    verdict = ("met" if target.met else "missed") if goal else ""
    low, high = target.spread
    return f"| {target.says} | {target.value:.2f} | {low:.2f}–{high:.2f} | {goal} | {verdict} |"


def _footer(results: dict[str, Any]) -> str:
    named = ", ".join(f"{name} {version}" for name, version in results["versions"].items())
    return f"{results['machine']}, {results['threads']} threads. {named}."


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}"
