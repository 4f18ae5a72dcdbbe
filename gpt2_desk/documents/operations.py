"""Operations: what was done to a document, done again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from gpt2_desk.documents.document import Document
from gpt2_desk.documents.edits import Span
from gpt2_desk.documents.receipt import Receipt
from gpt2_desk.documents.state import number_from_json, origins_from_json, span_from_json
from gpt2_desk.documents.workings import Operation


def replay(document: Document, operations: Iterable[Operation]) -> None:
    """Do operations again, as `Document.listen` told them, to the document that was there before them.

    Raises:
        ValueError: one does not fit the document, or is none; those before it are done.
    """
    for operation in operations:
        try:
            name, *arguments = operation
            kinds, do = _DOERS[name]
            _check(arguments, kinds)
            do(document, *arguments)
        except (KeyError, TypeError, IndexError, AttributeError) as error:
            raise ValueError(f"no operation: {error!r}") from error


def _check(arguments: Sequence[object], kinds: _Kinds) -> None:
    # Half of an edit, given up where its arguments turn out to be none, would leave a text that undo cannot mend.
    if len(arguments) != len(kinds) or any(type(one) not in kind for one, kind in zip(arguments, kinds, strict=True)):
        raise ValueError(f"no arguments of an operation: {arguments!r}")


def _edit(document: Document, start: int, end: int, text: str, now: float, typed: bool, origins: object) -> None:
    document.edit(start, end, text, now=now, typed=typed, origins=origins_from_json(origins, len(text)))


def _many(document: Document, replacements: list[Any]) -> None:
    contents = [(start, end, _content(text)) for start, end, text in replacements]
    for start, end, _ in contents:
        _check((start, end), (_WHOLE, _WHOLE))
    document.edit_many(contents)


def _content(data: Any) -> Span:  # noqa: ANN401
    return span_from_json(data if isinstance(data, str) else [*data, ()])


def _siblings(document: Document, position: int, texts: list[Any], shown: int) -> None:
    for pair in texts:
        _check(pair, (_TEXT, _WHOLE))
    document.alternatives.insert(position, [(text, generation) for text, generation in texts], shown)


def _generation(document: Document, number: int, receipt: object) -> None:
    document.generations.describe(number_from_json(number), Receipt.from_json(receipt))


_Kinds = tuple[tuple[type, ...], ...]
_WHOLE, _TEXT, _TRUTH, _LIST = (int,), (str,), (bool,), (list, tuple)

_DOERS: dict[str, tuple[_Kinds, Callable[..., object]]] = {
    "edit": ((_WHOLE, _WHOLE, _TEXT, (int, float), _TRUTH, _LIST), _edit),
    "many": ((_LIST,), _many),
    "written": ((_WHOLE, _TEXT, _WHOLE), Document.insert_generated),
    "begin": ((_WHOLE, _WHOLE, (int, type(None))), Document.begin_stream),
    "extend": ((_TEXT,), Document.extend_stream),
    "end": ((), Document.end_stream),
    "undo": ((), Document.undo),
    "redo": ((), Document.redo),
    "choose": ((_WHOLE, _WHOLE), lambda document, *arguments: document.alternatives.choose(*arguments)),
    "sibling": ((_WHOLE, _TEXT, _WHOLE), lambda document, *arguments: document.alternatives.add(*arguments)),
    "siblings": ((_WHOLE, _LIST, _WHOLE), _siblings),
    "pin": ((_WHOLE, _WHOLE, _TRUTH), lambda document, *arguments: document.alternatives.pin(*arguments)),
    "drop": ((_WHOLE, _WHOLE), lambda document, *arguments: document.alternatives.drop(*arguments)),
    "generation": ((_WHOLE, (dict,)), _generation),
    "notes": ((_TEXT, _TEXT), Document.set_notes),
    "sealed": ((), Document.seal),
    "saved": ((), Document.mark_saved),
    "unsaved": ((), Document.mark_unsaved),
}
