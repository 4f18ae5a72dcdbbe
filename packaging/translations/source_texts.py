"""The texts in the program's source that are to be translated, read from its syntax trees.

What the window says stands in calls of `tr`, `tr_count` and `marked`. What errors say stands in rooms that know no
window: every text given to a class of the DeskError tree, and every sentence beside it in those rooms, as tables and
small functions hold the halves of errors. That takes in the models' descriptions too. A form is a text with a
``{field}`` for each value that the program puts into it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

PACKAGE = "gpt2_desk"
ENGLISH_ROOMS = ("commands", "cli.py", "__main__.py")
"""The command line speaks English."""
WINDOW_ROOMS = ("ui", "app")
"""The first parts of the paths where `tr` is: ui/… and app….py."""
NAME_TABLES = (f"{PACKAGE}/settings/presets.py",)
"""Modules whose single capitalised words are shown."""

Node = TypeVar("Node", bound=ast.AST)

FIELD = re.compile(r"\{(\w*)\}")
_SENTENCE = re.compile(r"[A-Z“{](?=.*[^\W\d_]).* .*[.?]|[A-Z]\w+ \w+[.]", re.DOTALL)
_NAME = re.compile(r"[A-Z][a-z]+")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_FUNCTIONS = {"tr": 1, "marked": 1, "tr_count": 2}
_DEBUGGING = ("logger", "log", "warnings", "re")


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text to be translated.

    Attributes:
        text: what it says, with its fields.
        place: the path of its file, from the project's folder.
        by_form: whether it is found by its form, because the program has put the values in before it is translated.
    """

    text: str
    place: str
    by_form: bool = False


class SourceProblemError(Exception):
    """A call whose texts cannot be collected."""


def source_texts(root: Path) -> list[SourceText]:
    """All texts, each once, in the order of the files.

    Args:
        root: the project's folder.

    Raises:
        SourceProblemError: a text of the window is no literal, or lacks one of its values.
    """
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in _modules(root)}
    errors = _error_classes(trees.values())
    found: dict[str, SourceText] = {}
    for path, tree in trees.items():
        place = path.relative_to(root).as_posix()
        for one in (*_of_window(tree, place), *_of_errors(tree, place, errors)):
            if one.text not in found or one.by_form:
                found[one.text] = one
    return list(found.values())


def fields(text: str) -> set[str]:
    """The names of a form's fields."""
    return set(FIELD.findall(text))


def _modules(root: Path) -> list[Path]:
    package = root / PACKAGE
    modules = sorted(package.rglob("*.py"))
    return [module for module in modules if module.relative_to(package).parts[0] not in ENGLISH_ROOMS]


def _is_window(place: str) -> bool:
    return place.split("/")[1].startswith(WINDOW_ROOMS)


# What the window says


def _of_window(tree: ast.Module, place: str) -> Iterator[SourceText]:
    for call in _nodes(tree, ast.Call):
        count = _FUNCTIONS.get(_called(call))
        if count is not None and _is_window(place) and not place.endswith("/translation.py"):
            for argument in call.args[:count]:
                yield from (SourceText(text, place) for text in _literals(argument, call, place))


def _literals(argument: ast.expr, call: ast.Call, place: str) -> Iterator[str]:
    match argument:
        case ast.Constant(value=str(text)):
            _check_values(text, call, place)
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from _literals(one, call, place)
            yield from _literals(other, call, place)
        case ast.JoinedStr() | ast.BinOp() | ast.Constant():
            raise SourceProblemError(f"{place}:{call.lineno}: {_called(call)}() wants a literal with named fields.")


def _check_values(text: str, call: ast.Call, place: str) -> None:
    """A field without its value would fail only in front of a person."""
    if _called(call) == "marked" or any(keyword.arg is None for keyword in call.keywords):
        return
    given = {keyword.arg for keyword in call.keywords if keyword.arg is not None}
    counted = {"count"} if _called(call) == "tr_count" else set()
    if (given or counted) and not fields(text) <= given | counted:
        missing = ", ".join(sorted(fields(text) - given - counted))
        raise SourceProblemError(f"{place}:{call.lineno}: no value for {missing}.")


# What errors say


def _of_errors(tree: ast.Module, place: str, errors: frozenset[str]) -> Iterator[SourceText]:
    for call in _nodes(tree, ast.Call):
        if _called(call) in errors:
            told = (word.value for word in call.keywords if word.arg in ("what", "why", "todo"))
            for argument in (*call.args, *told):
                yield from _told(argument, place)
    if not _is_window(place):
        for node in _shown(tree):
            for form in _forms(node):
                if _SENTENCE.fullmatch(form) or (place in NAME_TABLES and _NAME.fullmatch(form)):
                    yield SourceText(form, place, by_form=bool(fields(form)))


def _told(argument: ast.expr, place: str) -> Iterator[SourceText]:
    match argument:
        case ast.IfExp(body=one, orelse=other):
            yield from (*_told(one, place), *_told(other, place))
        case ast.BoolOp(values=values):
            yield from (text for value in values for text in _told(value, place))
        case ast.JoinedStr() | ast.Constant(value=str()):
            forms = (form for form in _forms(argument) if _LETTERS.search(FIELD.sub("", form)))
            yield from (SourceText(form, place, by_form=bool(fields(form))) for form in forms)


def _forms(node: ast.AST) -> list[str]:
    """The texts that a literal can make, with a field for each value."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if not isinstance(node, ast.JoinedStr):
        return []
    forms, names = [""], _Names()
    for part in node.values:
        forms = [form + piece for form in forms for piece in _pieces(part, names)]
    return [form for form in forms if _LETTERS.search(FIELD.sub("", form))]


def _pieces(part: ast.expr, names: _Names) -> list[str]:
    match part:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.FormattedValue(
            value=ast.IfExp(body=ast.Constant(value=str(one)), orelse=ast.Constant(value=str(two)))
        ):
            return [one, two]
        case ast.FormattedValue(value=value):
            return ["{" + names.of(value) + "}"]
        case _:
            return []


class _Names:
    """The fields of one form: the same value has the same name, and no two have one."""

    def __init__(self) -> None:
        self._given: dict[str, str] = {}

    def of(self, value: ast.expr) -> str:
        source = ast.unparse(value)
        if source not in self._given:
            name = value.id if isinstance(value, ast.Name) else f"value{len(self._given) + 1}"
            self._given[source] = name if name not in self._given.values() else f"{name}{len(self._given) + 1}"
        return self._given[source]


def _shown(node: ast.AST) -> Iterator[ast.AST]:
    """The literals of a module, without docstrings, logs, details and what only developers see."""
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.Expr(value=ast.Constant()) | ast.keyword(arg="details" | "message") | ast.Assert():
                continue
            case ast.Call() if _is_debugging(child):
                continue
            case ast.Constant() | ast.JoinedStr():
                yield child
            case _:
                yield from _shown(child)


def _is_debugging(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(value=ast.Name(id=name)):
            return name.lower() in _DEBUGGING
        case ast.Name(id=name):
            return name in ("ValueError", "TypeError", "AssertionError", "RuntimeError")
        case _:
            return False


def _error_classes(trees: Iterable[ast.Module]) -> frozenset[str]:
    bases = {one.name: {_name(base) for base in one.bases} for tree in trees for one in _nodes(tree, ast.ClassDef)}
    found = {"DeskError"}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return frozenset(found)


def _called(call: ast.Call) -> str:
    return _name(call.func)


def _name(expression: ast.expr) -> str:
    match expression:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _nodes(tree: ast.AST, kind: type[Node]) -> Iterator[Node]:
    return (node for node in ast.walk(tree) if isinstance(node, kind))
