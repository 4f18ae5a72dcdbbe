"""``gpt2-desk models``: list, pull, verify, remove, import, path."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Never

from tqdm import tqdm

from gpt2_desk.commands.terminal import interruptible
from gpt2_desk.contract import (
    DeskError,
    DownloadProgress,
    DownloadStage,
    DownloadStoppedError,
    LibraryEntry,
    LibraryError,
    ModelState,
    NotOnHubError,
    ReportDownload,
    Verification,
)
from gpt2_desk.library import open_library
from gpt2_desk.weights import Library, parse_name

_BAR = "{desc} {percentage:3.0f} % {bar} {unit}"
_STATES = {
    ModelState.INSIDE: "inside",
    ModelState.READY: "ready",
    ModelState.PARTLY: "partly here",
    ModelState.ABSENT: "not here",
}


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for; Ctrl-C pauses a download, and what is here is kept.

    Raises:
        DeskError: it could not be done.
        KeyboardInterrupt: it was stopped.
    """
    library = open_library(address=arguments.endpoint.rstrip("/") if arguments.endpoint else None)
    actions: dict[str, Callable[[argparse.Namespace, Library], int]] = {
        "list": _list,
        "pull": _pull,
        "verify": _verify,
        "remove": _remove,
        "import": _import,
        "path": _path,
    }
    try:
        return actions[arguments.action](arguments, library)
    except DownloadStoppedError as error:
        if not arguments.json:
            print("Stopped. What is here is kept; the same command goes on.", file=sys.stderr)
        raise KeyboardInterrupt from error


def _list(arguments: argparse.Namespace, library: Library) -> int:
    for entry in library.entries():
        if arguments.json:
            print(json.dumps(_entry_data(entry)))
        else:
            size = _size(entry.size_bytes if entry.state is ModelState.ABSENT else entry.here_bytes)
            print(f"{entry.name:24} {_STATES[entry.state]:12} {size:>8}   {entry.licence or '-':11} {entry.about}")
    return 0


def _entry_data(entry: LibraryEntry) -> dict[str, object]:
    data = asdict(entry)
    fitness = data.pop("fitness")
    folder = str(entry.folder) if entry.folder is not None else None
    return {**data, "folder": folder, **(fitness or {})}


def _pull(arguments: argparse.Namespace, library: Library) -> int:
    with interruptible() as cancel, _shown(arguments, "Fetching") as report:
        model = library.fetch(arguments.name, report, cancel)
    _say(arguments, {"type": "end", "name": model.name, "folder": str(model.folder)}, f"{model.name} is here, checked.")
    return 0


def _verify(arguments: argparse.Namespace, library: Library) -> int:
    names = [_name(arguments.name)] if arguments.name else [model.name for model in library.store.models()]
    sound = True
    for name in names:
        with interruptible() as cancel, _shown(arguments, "Checking") as report:
            found = library.verify(name, report, cancel)
        _say(arguments, {"type": "end", **asdict(found), "sound": found.sound}, _found_words(found))
        sound = sound and found.sound
    return 0 if sound else 1


def _found_words(found: Verification) -> str:
    if not found.sound:
        wrong = [f"{name} is damaged" for name in found.damaged] + [f"{name} is missing" for name in found.missing]
        return f"{found.name}: {', '.join(wrong)}. Repair it with: gpt2-desk models pull {found.name}"
    if found.unknown:
        return f"{found.name}: readable; nothing is known to compare it with."
    return f"{found.name}: as it was when it came."


def _remove(arguments: argparse.Namespace, library: Library) -> int:
    name = _name(arguments.name)
    entry = next((entry for entry in library.entries() if entry.name == name), None)
    if entry is None or entry.state is ModelState.ABSENT:
        raise LibraryError(f"No such model here: {arguments.name}.", todo="See: gpt2-desk models list")
    if entry.state is ModelState.INSIDE:
        raise LibraryError("The model inside the program cannot be removed.")
    if entry.state is ModelState.READY:
        library.remove(entry.name)
    if entry.listed or entry.state is ModelState.PARTLY:
        library.discard(entry.name)
    _say(arguments, {"type": "end", "name": entry.name}, f"{entry.name} is gone.")
    return 0


def _name(given: str) -> str:
    """A model's name here: what `pull` takes for it, or what it was called when it was taken over."""
    try:
        return parse_name(given).name
    except NotOnHubError:
        return given


def _import(arguments: argparse.Namespace, library: Library) -> int:
    with interruptible() as cancel, _shown(arguments, "Copying") as report:
        if arguments.folder is not None:
            folder = Path(arguments.folder)
            brought = [library.import_folder(folder, report, cancel, name=arguments.name, in_place=arguments.in_place)]
        else:
            brought = [library.import_cached(model, report, cancel) for model in library.cached()]
    if not brought:
        raise LibraryError("There is no GPT-2 in the cache that is not here already.")
    for model in brought:
        _say(
            arguments,
            {"type": "end", "name": model.name, "folder": str(model.folder)},
            f"{model.name} can be used: {model.folder}",
        )
    return 0


def _path(arguments: argparse.Namespace, library: Library) -> int:
    _say(arguments, {"folder": str(library.store.folder)}, str(library.store.folder))
    return 0


def _say(arguments: argparse.Namespace, data: dict[str, object], words: str) -> None:
    print(json.dumps(data) if arguments.json else words, flush=True)


@contextmanager
def _shown(arguments: argparse.Namespace, verb: str) -> Iterator[ReportDownload]:
    """What shows progress: JSON lines, a bar on a terminal, or nothing."""
    if arguments.json:
        yield lambda progress: print(json.dumps(_progress_data(progress)), flush=True)
        return
    with tqdm(desc=verb, total=1, unit="", leave=False, disable=not sys.stderr.isatty(), bar_format=_BAR) as bar:
        yield lambda progress: _draw(bar, progress, verb)


def _progress_data(progress: DownloadProgress) -> dict[str, object]:
    error: DeskError | None = progress.error
    data = {name: value for name, value in asdict(progress).items() if name != "error"}
    return {"type": "progress", **data, "error": str(error) if error is not None else None}


def _draw(bar: tqdm[Never], progress: DownloadProgress, verb: str) -> None:
    """Draw the bar with our own speed: tqdm's own would count what was here before."""
    if progress.total_bytes is None:
        return
    bar.total, bar.n = progress.total_bytes, progress.done_bytes
    bar.set_description_str(f"{verb} {progress.name}", refresh=False)
    bar.unit = f"{_share(progress)}  {_news(progress)}"
    bar.refresh()


def _share(progress: DownloadProgress) -> str:
    return f"{_size(progress.done_bytes)} of {_size(progress.total_bytes)}"


def _news(progress: DownloadProgress) -> str:
    match progress.stage:
        case DownloadStage.STALLED:
            return "no data"
        case DownloadStage.WAITING:
            return f"trying again in {progress.wait_s or 0:.0f} s"
        case DownloadStage.CHECKING:
            return "checking"
        case _:
            return "" if progress.bytes_per_s is None else f"{_size(round(progress.bytes_per_s))}/s"


def _size(size: int | None) -> str:
    if size is None:
        return "-"
    return f"{size / 1e9:.1f} GB" if size >= 995_000_000 else f"{size / 1e6:.0f} MB"
