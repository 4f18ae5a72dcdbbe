"""All of a document as JSON, and back: text, origins, passages, receipts, notes and the whole undo list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from gpt2_desk.documents.edits import Edit, Span
from gpt2_desk.documents.generations import Generations
from gpt2_desk.documents.marks import Marks
from gpt2_desk.documents.passages import Sibling
from gpt2_desk.documents.provenance import Origins
from gpt2_desk.documents.receipt import Receipt
from gpt2_desk.documents.stream import Stream
from gpt2_desk.documents.undo import Step
from gpt2_desk.documents.workings import Workings

State = dict[str, Any]
_Kind = TypeVar("_Kind")


def frozen(
    workings: Workings, notes: tuple[str, str], generations: Generations, with_steps: bool
) -> Callable[[], State]:
    """What makes JSON of a document as it is now; all that it holds never changes, so any thread may call it."""
    snapshot, stream = workings.blocks.snapshot(), workings.history.stream
    done, undone = workings.history.steps if with_steps else ((), ())
    siblings, saved_at = workings.siblings.everything(), workings.history.saved_at
    last_passage, last_siblings = workings.siblings.last_passage, workings.siblings.last_numbers
    is_touched = workings.is_touched
    receipts, last = generations.all(), generations.last

    def state() -> State:
        return {
            "text": span_to_json(snapshot.span),
            "siblings": siblings_to_json(siblings),
            "last_passage": last_passage,
            "last_siblings": sorted(last_siblings.items()),
            "generations": {str(number): receipt.to_json() for number, receipt in receipts.items()},
            "last_generation": last,
            "notes": list(notes),
            "done": [_step_to_json(step) for step in done],
            "undone": [_step_to_json(step) for step in undone],
            "saved_at": saved_at,
            "touched": is_touched,
            "stream": None if stream is None else _stream_to_json(stream),
        }

    return state


def thawed(state: Mapping[str, Any], generations: Generations) -> tuple[Workings, tuple[str, str]]:
    """The inside and the notes of a document from what `frozen` gave; its generations are taken over.

    Raises:
        ValueError: the state is none.
    """
    try:
        content = span_from_json(state["text"])
        workings = Workings(content)
        _restore_siblings(workings, state, content.marks)
        workings.is_touched = _kind(state["touched"], bool)
        _restore_history(workings, state, content.text)
        receipts = {int(number): Receipt.from_json(data) for number, data in state["generations"].items()}
        generations.restore(receipts, number_from_json(state["last_generation"], 0))
        memory, note = state["notes"]
        return workings, (_kind(memory, str), _kind(note, str))
    except (KeyError, TypeError, IndexError, AttributeError, OverflowError) as error:
        raise ValueError(f"no state of a document: {error!r}") from error


def _restore_siblings(workings: Workings, state: Mapping[str, Any], marks: Marks) -> None:
    for passage, sibling in siblings_from_json(state["siblings"]):
        workings.siblings.put(passage, sibling)
    last_numbers = {number_from_json(passage): number_from_json(last) for passage, last in state["last_siblings"]}
    last_passage = max([number_from_json(state["last_passage"], 0), *(passage for _, passage, _ in marks)])
    workings.siblings.restore(last_passage, last_numbers)


def _restore_history(workings: Workings, state: Mapping[str, Any], text: str) -> None:
    done, undone = ([_step_from_json(step) for step in state[name]] for name in ("done", "undone"))
    stream = None if state["stream"] is None else _stream_from_json(state["stream"])
    length = len(text)
    if stream is not None:
        _check_stream(stream, workings, text)
        length -= stream.edit.growth if stream.text else 0
    _check_steps([step.inverse() for step in reversed(done)], length)
    _check_steps(reversed(undone), length)
    saved_at = state["saved_at"]
    workings.history.restore(done, undone, None if saved_at is None else number_from_json(saved_at, 0), stream)


def _check_stream(stream: Stream, workings: Workings, text: str) -> None:
    if text[stream.start : stream.head] != stream.text or stream.head > len(text):
        raise ValueError("a stream that is not in the text")
    if stream.place is not None:
        workings.siblings.get(*stream.place)


def _check_steps(steps: Iterable[Step], length: int) -> None:
    """Refuse steps that lead out of the text, of whose length now they are told."""
    for step in steps:
        for edit in step.edits:
            if edit.end > length:
                raise ValueError("a step that is not in the text")
            length += edit.growth


def span_to_json(span: Span) -> object:
    """A span: its text alone where there is nothing else to it."""
    return [span.text, span.origins, span.marks] if span.origins or span.marks else span.text


def span_from_json(data: Any) -> Span:  # noqa: ANN401 - as JSON has it
    """A span from JSON.

    Raises:
        ValueError: it is none.
    """
    if isinstance(data, str):
        return Span(data)
    text, origins, marks = data
    length = len(_kind(text, str))
    return Span(text, origins_from_json(origins, length), marks_from_json(marks, length))


def origins_from_json(data: Any, length: int) -> Origins:  # noqa: ANN401
    """Runs from JSON.

    Raises:
        ValueError: these are none, or not those of a text of that length.
    """
    runs = tuple((number_from_json(start, 0), number_from_json(end), number_from_json(one)) for start, end, one in data)
    last = 0
    for start, end, _ in runs:
        if not last <= start < end:
            raise ValueError("runs out of order")
        last = end
    if last > length:
        raise ValueError("a run out of the text")
    return runs


def marks_from_json(data: Any, length: int) -> Marks:  # noqa: ANN401
    """Marks from JSON.

    Raises:
        ValueError: these are none, or not those of a text of that length.
    """
    marks = tuple(
        (number_from_json(at, 0), number_from_json(one), number_from_json(other, 0)) for at, one, other in data
    )
    columns = [column for column, _, _ in marks]
    if columns != sorted(columns) or any(column > length for column in columns):
        raise ValueError("marks out of order")
    return marks


def number_from_json(data: object, low: int = 1) -> int:
    """A whole number from JSON.

    Raises:
        ValueError: it is none, or is below ``low``.
    """
    if type(data) is not int or data < low:
        raise ValueError(f"{data!r} is no whole number from {low}")
    return data


def siblings_to_json(siblings: Mapping[int, Iterable[Sibling]]) -> object:
    """The alternatives of all passages."""
    return [
        [passage, one.number, span_to_json(one.content), one.generation, one.pinned]
        for passage, ones in siblings.items()
        for one in ones
    ]


def siblings_from_json(data: Any) -> list[tuple[int, Sibling]]:  # noqa: ANN401
    """The alternatives with their passages, from JSON.

    Raises:
        ValueError: these are none.
    """
    return [
        (number_from_json(passage), _sibling_from_json(number, content, generation, pinned))
        for passage, number, content, generation, pinned in data
    ]


def _sibling_from_json(number: object, content: object, generation: object, pinned: object) -> Sibling:
    return Sibling(number_from_json(number), span_from_json(content), number_from_json(generation), _kind(pinned, bool))


def _kind(data: Any, kind: type[_Kind]) -> _Kind:  # noqa: ANN401
    if type(data) is not kind:
        raise ValueError(f"{data!r} is no {kind.__name__}")
    return data


def _step_to_json(step: Step) -> object:
    return [[edit.position, edit.rank, span_to_json(edit.removed), span_to_json(edit.inserted)] for edit in step.edits]


def _step_from_json(data: Any) -> Step:  # noqa: ANN401
    return Step(
        tuple(
            Edit(
                number_from_json(position, 0),
                span_from_json(removed),
                span_from_json(inserted),
                number_from_json(rank, 0),
            )
            for position, rank, removed, inserted in data
        )
    )


def _stream_to_json(stream: Stream) -> object:
    removed = span_to_json(stream.removed)
    return [stream.start, stream.text, stream.generation, stream.place, stream.retries, removed, stream.rank]


def _stream_from_json(data: Any) -> Stream:  # noqa: ANN401
    start, text, generation, place, retries, removed, rank = data
    if place is not None:
        passage, sibling = place
        place = (number_from_json(passage), number_from_json(sibling))
    return Stream(
        number_from_json(start, 0),
        _kind(text, str),
        number_from_json(generation),
        place,
        _kind(retries, bool),
        span_from_json(removed),
        number_from_json(rank, 0),
    )
