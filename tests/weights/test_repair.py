"""Damage is found, and a repair fetches what is broken and nothing else."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from hub.faults import Trickle
from hub.models import tiny_gpt2
from hub.server import LoopbackHub
from weights.fetching import NAME, WEIGHTS, Reports, assert_plain, assert_whole, fetch, novelist

from gpt2_desk.contract import STARTER, CancelToken, DownloadStoppedError, ModelNotFoundError, Verification
from gpt2_desk.weights import Library


def verify(library: Library, name: str = NAME) -> Verification:
    return library.verify(name, Reports(), CancelToken())


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def test_what_is_sound(library: Library) -> None:
    fetch(library)
    reports = Reports()
    assert library.verify(NAME, reports, CancelToken()) == Verification(NAME)
    assert reports.stages == ["checking", "done"]
    assert reports[-1].done_bytes == reports[-1].total_bytes


@pytest.mark.parametrize("harm", [flip, truncate, Path.unlink])
@pytest.mark.parametrize("file", [WEIGHTS, "tokenizer.json", "config.json"])
def test_damage_is_found_and_mended(hub: LoopbackHub, library: Library, harm: object, file: str) -> None:
    model = fetch(library)
    harm(model.folder / file)  # type: ignore[operator]
    if harm is not Path.unlink or file != "config.json":  # without one it is no model that can be opened
        found = verify(library)
        assert not found.sound
        assert (found.missing if harm is Path.unlink else found.damaged) == (file,)
        assert (found.damaged if harm is Path.unlink else found.missing) == ()
    hub.forget()
    assert_whole(fetch(library), hub.repositories[NAME], library)
    assert {record.file for record in hub.asked(step="resolve")} == {file}
    assert len(hub.asked(step="api")) == 1
    assert hub.bytes_sent() == hub.repositories[NAME].size_of(file)
    assert verify(library).sound


def test_a_sound_model_is_not_fetched_again(hub: LoopbackHub, library: Library) -> None:
    fetch(library)
    hub.forget()
    fetch(library)
    assert [record.step for record in hub.requests] == ["api"]


def test_one_shard_of_several(hub: LoopbackHub, library: Library) -> None:
    hub.add(tiny_gpt2("somebody/sharded", "sharded"))
    model = fetch(library, "somebody/sharded")
    flip(model.folder / "model-00002-of-00002.safetensors")
    hub.forget()
    assert_whole(fetch(library, "somebody/sharded"), hub.repositories["somebody/sharded"], library)
    assert {record.file for record in hub.asked(step="resolve")} == {"model-00002-of-00002.safetensors"}


def test_a_repair_where_files_cannot_be_linked(
    hub: LoopbackHub, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = fetch(library)
    flip(model.folder / "tokenizer.json")

    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", refuse)
    hub.forget()
    assert_whole(fetch(library), hub.repositories[NAME], library)
    assert {record.file for record in hub.asked(step="resolve")} == {"tokenizer.json"}


def test_a_repair_keeps_the_commit(hub: LoopbackHub, library: Library) -> None:
    model = fetch(library)
    repository = hub.repositories[NAME]
    before, right = repository.sha, repository.read(WEIGHTS)
    repository.commit({**{path: file.content for path, file in repository.files.items()}, WEIGHTS: b"another"})
    flip(model.folder / WEIGHTS)
    fetch(library)
    assert (model.folder / WEIGHTS).read_bytes() == right
    record = library.store.record(NAME)
    assert record is not None
    assert record.commit == before != repository.sha


def test_a_repair_that_fails_leaves_the_model_as_it_was(hub: LoopbackHub, library: Library) -> None:
    model = fetch(library)
    (model.folder / "tokenizer.json").unlink()
    with hub.unreachable(), pytest.raises(Exception, match="No connection"):
        fetch(library)
    assert library.store.resolve(NAME) == model
    assert (model.folder / WEIGHTS).is_file()


def test_what_nothing_is_known_of_is_said_to_be_unknown(library: Library, starter_folder: Path) -> None:
    found = verify(library, STARTER)
    assert found.sound
    assert set(found.unknown) >= {"config.json", "model.safetensors"}
    assert not found.damaged


def test_what_is_not_here_cannot_be_checked(library: Library) -> None:
    with pytest.raises(ModelNotFoundError) as caught:
        verify(library)
    caught.value.todo = "Fetch it."
    assert_plain(caught.value)


def test_a_check_can_be_stopped(library: Library) -> None:
    fetch(library)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(DownloadStoppedError):
        library.verify(NAME, Reports(), cancel)


FETCH = """
import sys
from pathlib import Path
from gpt2_desk.contract import CancelToken, LibraryError
from gpt2_desk.weights import Library, ModelStore

library = Library(ModelStore(Path(sys.argv[1]), Path(sys.argv[2])), address=sys.argv[3])
try:
    library.fetch("somebody/novelist", lambda _: None, CancelToken())
except LibraryError as error:
    print(type(error).__name__, error)
else:
    print("whole")
"""


def test_two_programs_at_one_model(hub: LoopbackHub, library: Library) -> None:
    hub.faults.add(Trickle(3_000_000), on="cdn")
    arguments = [str(library.store.folder), str(library.store.starter), hub.endpoint]
    command = [sys.executable, "-c", textwrap.dedent(FETCH), *arguments]
    programs = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    told = sorted(program.communicate(timeout=60)[0].strip() for program in programs)
    assert told[-1] == "whole"
    assert told[0] == "whole" or told[0].startswith("LibraryError Another window or program is at work")
    assert_whole(library.store.resolve(NAME), hub.repositories[NAME], library)
    assert verify(library).sound
    assert hub.bytes_sent(WEIGHTS) == hub.repositories[NAME].size_of(WEIGHTS)


def test_two_models_at_once(hub: LoopbackHub, library: Library) -> None:
    hub.add(novelist("somebody/painter", seed=3))
    for name in (NAME, "somebody/painter"):
        with library.store.lock("another"):
            model = fetch(library, name)
        assert (model.folder / WEIGHTS).read_bytes() == hub.repositories[name].read(WEIGHTS)
