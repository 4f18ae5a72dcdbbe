"""JSON as no program of ours would write it, and states of documents with one part of them exchanged."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

NUMBERS = st.sampled_from([-1, 0, 1, 2, 3, 7, 10**30, 0.5, float("nan"), float("inf"), -float("inf")])
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text("ab\n\ud800é😀", max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("a1", max_size=2), inner, max_size=3),
    max_leaves=8,
)


def places(data: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path to each part of a piece of JSON, the whole left out."""
    inner: list[Any] = []
    if isinstance(data, dict):
        inner = list(data.items())
    elif isinstance(data, list):
        inner = list(enumerate(data))
    below = [place for key, value in inner for place in places(value, (*path, key))]
    return [*([path] if path else []), *below]


def damaged(data: Any, path: tuple[Any, ...], value: object, *, removed: bool) -> Any:
    """A copy with the part at a path exchanged or left out."""
    changed = copy.deepcopy(data)
    part = changed
    for key in path[:-1]:
        part = part[key]
    if removed:
        del part[path[-1]]
    else:
        part[path[-1]] = value
    return changed
