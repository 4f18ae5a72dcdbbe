"""The sidecar: what is kept of a document beside its text file, which holds the prose and nothing else.

It holds who wrote what, the alternatives, the receipts, the notes to the model and the caret. It names paragraphs by
their number and a checksum, so that most of it still fits where another program has changed the text since.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import zlib
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from gpt2_desk.documents.blocks import Snapshot
from gpt2_desk.documents.document import Document
from gpt2_desk.documents.edits import Span
from gpt2_desk.documents.marks import Mark, shifted
from gpt2_desk.documents.passages import passages_of
from gpt2_desk.documents.provenance import Origins, joined
from gpt2_desk.documents.state import marks_from_json, number_from_json, origins_from_json

ENDING = ".desk.json"
PROGRAM = "gpt2-desk"
VERSION = 1
MAX_BYTES = 400_000_000

_BEGINNING_BYTES = 8_192
_LONGEST_READ_BYTES = 4_000_000
"""A model reads a few thousand tokens at a time."""
_NAMED = re.compile(rb'\{"program":"gpt2-desk","version":1,(?:"kind":"\w+",)?"file":(?P<file>"(?:[^"\\]|\\.)*")')


@dataclass(frozen=True, slots=True)
class Opened:
    """A document with what its sidecar told.

    Attributes:
        document: the document.
        caret: where the caret was; None where that is not known.
        is_exact: whether the text is the one that the sidecar was written for.
    """

    document: Document
    caret: int | None = None
    is_exact: bool = True


def sidecar_of(path: Path) -> Path:
    """Where the sidecar of a text file is, or is to be: ``chapter.desk.json`` beside ``chapter.md``.

    Where that one belongs to another text of the folder, such as ``chapter.txt``, it is ``chapter.md.desk.json``.
    """
    short = path.with_name(f"{path.stem}{ENDING}")
    owner = _owner(short)
    # Whoever wrote it may have put anything in the place of a name.
    if owner in ("", None, path.name) or Path(str(owner)).name != owner or not path.with_name(owner).exists():
        return short
    return path.with_name(f"{path.name}{ENDING}")


def to_sidecar(document: Document, name: str, caret: int) -> bytes | None:
    """A document's sidecar; None where there is nothing to keep but the text. Thousands of receipts take a while.

    Args:
        document: the document.
        name: the name of its text file.
        caret: where the caret stands.
    """
    return freeze_sidecar(document, name, caret)()


def freeze_sidecar(document: Document, name: str, caret: int) -> Callable[[], bytes | None]:
    """What makes a document's sidecar as the document is now; any thread may call it."""
    state, snapshot = document.freeze(steps=False), document.snapshot()
    return lambda: _sidecar(state(), snapshot, name, caret)


def _sidecar(state: Mapping[str, Any], snapshot: Snapshot, name: str, caret: int) -> bytes | None:
    text, origins, marks = _parts(state["text"])
    siblings = list(_siblings(state))
    if not (origins or marks or siblings or state["generations"] or any(state["notes"])):
        return None
    kept = {
        "program": PROGRAM,
        "version": VERSION,
        "file": name,
        "sha256": _digest(text),
        "caret": caret,
        "notes": state["notes"],
        "paragraphs": list(_paragraphs(snapshot)),
        "siblings": siblings,
        "last_passage": state["last_passage"],
        "generations": {number: _packed(receipt) for number, receipt in state["generations"].items()},
        "last_generation": state["last_generation"],
    }
    return json.dumps(kept, separators=(",", ":")).encode("ascii")


def with_sidecar(text: str, data: bytes) -> Opened:
    """A document of a text, with what a sidecar tells of it.

    Raises:
        ValueError: the sidecar is damaged, or of a later version of this program.
    """
    kept = _read(data)
    try:
        is_exact = kept["sha256"] == _digest(text)
        caret = kept["caret"]
        document = Document.thaw(_state(text, kept, is_exact))
    except (KeyError, TypeError, AttributeError, IndexError, OverflowError, zlib.error) as error:
        raise ValueError(f"no sidecar: {error!r}") from error
    fits = is_exact and type(caret) is int and 0 <= caret <= len(text)
    return Opened(document, caret if fits else None, is_exact)


def _owner(path: Path) -> str | None:
    """Which text file a sidecar was written for; None where there is no sidecar that tells."""
    if not path.is_file():  # a pipe would be waited for
        return None
    with suppress(OSError, ValueError), path.open("rb") as file:
        beginning = file.read(_BEGINNING_BYTES)
        # It stands at the beginning of what may be megabytes.
        if (named := _NAMED.match(beginning)) is not None:
            return str(json.loads(named["file"]))
        if path.stat().st_size <= MAX_BYTES:
            return str(_read(beginning + file.read()).get("file"))
    return None


def _read(data: bytes) -> dict[str, Any]:
    try:
        kept = json.loads(data)
    except RecursionError as error:
        raise ValueError("no sidecar: too deep") from error
    if not isinstance(kept, dict) or kept.get("program") != PROGRAM:
        raise ValueError("no sidecar of this program")
    if kept.get("version") != VERSION:
        raise ValueError(f"a sidecar of version {kept.get('version')}")
    return kept


def _state(text: str, kept: Mapping[str, Any], is_exact: bool) -> dict[str, Any]:
    span = _assembled(text, kept["paragraphs"], is_exact)
    return {
        "text": [span.text, span.origins, span.marks],
        "siblings": kept["siblings"],
        "last_passage": kept["last_passage"],
        "last_siblings": [],
        "generations": {number: _unpacked(receipt) for number, receipt in kept["generations"].items()},
        "last_generation": kept["last_generation"],
        "notes": kept["notes"],
        "done": [],
        "undone": [],
        "saved_at": 0,
        "touched": False,
        "stream": None,
    }


def _siblings(state: Mapping[str, Any]) -> Iterator[list[Any]]:
    """The alternatives; the one that is being written with what has come of it, if anything has."""
    stream = state["stream"]
    for passage, number, content, generation, pinned in state["siblings"]:
        if stream is not None and stream[3] == (passage, number):
            if stream[1]:
                yield [passage, number, [stream[1], [[0, len(stream[1]), generation]], []], generation, pinned]
        else:
            yield [passage, number, content, generation, pinned]


def _paragraphs(snapshot: Snapshot) -> Iterator[list[object]]:
    number = 0
    for chunk in snapshot.chunks:
        for block in chunk.blocks:
            if block.origins or block.marks:
                yield [number, _checksum(block.text), block.origins, block.marks]
            number += 1


def _assembled(text: str, paragraphs: Sequence[Sequence[Any]], is_exact: bool) -> Span:
    """The text with what was kept of its paragraphs; of those that are there no more, nothing."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    runs: list[tuple[int, Origins]] = []
    marks: list[Mark] = []
    for number, (_, _, own_runs, own_marks) in _found(lines, paragraphs, is_exact):
        length = len(lines[number])
        runs.append((starts[number], origins_from_json(own_runs, length + 1)))
        marks.extend(shifted(marks_from_json(own_marks, length), starts[number]))
    clipped = [(start, min(end, len(text)), generation) for start, end, generation in joined(runs) if start < len(text)]
    return Span(text, tuple(clipped), _whole(marks))


def _found(
    lines: list[str], paragraphs: Sequence[Sequence[Any]], is_exact: bool
) -> Iterator[tuple[int, Sequence[Any]]]:
    """Each kept paragraph that is still there with its number now, in order."""
    numbers = [number_from_json(paragraph[0], 0) for paragraph in paragraphs]
    if is_exact:
        yield from zip(numbers, paragraphs, strict=True)
        return
    places: dict[int, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        places[_checksum(line)].append(number)
    alike = [places.get(paragraph[1], []) for paragraph in paragraphs]
    fixed = dict(_ascending(_certain([paragraph[1] for paragraph in paragraphs], places)))
    last, moved, limits = -1, 0, _limits(fixed, len(paragraphs), len(lines))
    for index, paragraph in enumerate(paragraphs):
        found = fixed.get(index)
        if found is None:
            found = _nearest(alike[index], last + 1, limits[index], numbers[index] + moved)
        if found is not None:
            last, moved = found, found - numbers[index]
            yield found, paragraph


def _certain(checksums: Sequence[int], places: Mapping[int, Sequence[int]]) -> list[tuple[int, int]]:
    """The kept paragraphs of which the text has as many as were kept, each with its number there."""
    counts = Counter(checksums)
    seen: Counter[int] = Counter()
    pairs = []
    for index, checksum in enumerate(checksums):
        own = places.get(checksum, ())
        if len(own) == counts[checksum]:
            pairs.append((index, own[seen[checksum]]))
            seen[checksum] += 1
    return pairs


def _ascending(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """As many of the pairs as can be had whose second numbers ascend as their first ones do."""
    ends: list[int] = []
    heads: list[int] = []
    before: list[int] = []
    for index, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(heads[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        heads[length : length + 1] = [index]
    chain, index = [], heads[-1] if heads else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def _limits(fixed: Mapping[int, int], count: int, end: int) -> list[int]:
    """For each kept paragraph the number at which the next one stands whose place is certain."""
    limits = [end] * count
    for index in reversed(range(count - 1)):
        limits[index] = fixed.get(index + 1, limits[index + 1])
    return limits


def _nearest(places: Sequence[int], low: int, limit: int, wanted: int) -> int | None:
    """The one of ascending places within ``[low, limit)`` that is nearest to the wanted one."""
    first, last = bisect_left(places, low), bisect_left(places, limit)
    index = bisect_left(places, wanted, first, max(first, last))
    around = places[max(index - 1, first) : min(index + 1, last)]
    return min(around, key=lambda place: abs(place - wanted), default=None)


def _whole(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks of those passages alone that have both their ends, once."""
    whole = {passage.number for passage in passages_of(marks)}
    counts: dict[int, int] = defaultdict(int)
    for _, passage, _ in marks:
        counts[passage] += 1
    return tuple(mark for mark in marks if mark[1] in whole and counts[mark[1]] == 2)


def _packed(receipt: Mapping[str, Any]) -> dict[str, Any]:
    """A receipt with what was read made small: it is the longest part by far."""
    return {**receipt, "read": _small(str(receipt["read"]))}


@lru_cache(maxsize=8192)
def _small(text: str) -> str:
    """A text made small; receipts do not change, and each save would do it again."""
    return base64.b64encode(zlib.compress(text.encode("utf-8", "surrogatepass"))).decode("ascii")


def _unpacked(receipt: Mapping[str, Any]) -> dict[str, Any]:
    unpacked = unpacked_bytes(receipt["read"], _LONGEST_READ_BYTES)
    return {**receipt, "read": unpacked.decode("utf-8", "surrogatepass")}


def unpacked_bytes(packed: str, most_bytes: int) -> bytes:
    """What was made small and written as base64.

    Raises:
        ValueError, zlib.error: it is none, or longer than it may be: a few bytes can stand for all of the memory.
    """
    unpacking = zlib.decompressobj()
    unpacked = unpacking.decompress(base64.b64decode(packed, validate=True), most_bytes)
    if not unpacking.eof:
        raise ValueError("cut short, or too long")
    return unpacked


def _parts(span: Any) -> tuple[str, Any, Any]:  # noqa: ANN401 - as JSON has it
    return (span, (), ()) if isinstance(span, str) else (span[0], span[1], span[2])


def _checksum(line: str) -> int:
    return (len(line) << 32) + zlib.crc32(line.encode("utf-8", "surrogatepass"))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
