"""Downloads in the background: one at a time, in order, stopped at once, and no failure ends the next."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot
from support.scripted_library import ScriptedLibrary

from gpt2_desk.contract import (
    DeskError,
    DownloadProgress,
    DownloadStage,
    LibraryError,
    ModelRef,
    NoConnectionError,
)
from gpt2_desk.workers.download_queue import QueuedDownload, Standing
from gpt2_desk.workers.downloads import DownloadService


@dataclass
class Heard:
    """What the service told, in order."""

    stages: list[tuple[str, DownloadStage]] = field(default_factory=list)
    arrived: list[str] = field(default_factory=list)
    failed: list[tuple[str, DeskError]] = field(default_factory=list)
    discarded: list[str] = field(default_factory=list)
    remembered: list[tuple[tuple[str, Standing], ...]] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)

    def on_progressed(self, progress: DownloadProgress) -> None:
        self.threads.add(threading.get_ident())
        self.stages.append((progress.name, progress.stage))

    def on_arrived(self, model: ModelRef) -> None:
        self.arrived.append(model.name)


Make = Callable[[ScriptedLibrary], tuple[DownloadService, Heard]]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    services: list[DownloadService] = []

    def build(library: ScriptedLibrary) -> tuple[DownloadService, Heard]:
        heard = Heard()

        def remember(queue: tuple[QueuedDownload, ...]) -> None:
            heard.remembered.append(tuple((item.name, item.standing) for item in queue))

        service = DownloadService(library, remember)  # type: ignore[arg-type]
        service.progressed.connect(heard.on_progressed)
        service.arrived.connect(heard.on_arrived)
        service.failed.connect(lambda name, error: heard.failed.append((name, error)))
        service.discarded.connect(heard.discarded.append)
        services.append(service)
        return service, heard

    yield build
    assert all(service.shutdown() for service in services)


@pytest.fixture
def library() -> ScriptedLibrary:
    return ScriptedLibrary()


def standings(service: DownloadService) -> dict[str, Standing]:
    return {item.name: item.standing for item in service.queue}


def test_one_after_another_in_order_on_one_thread(qtbot: QtBot, make: Make, library: ScriptedLibrary) -> None:
    service, heard = make(library)
    for name in ("one", "two", "three"):
        service.download(name)
    service.move("three", -1)
    library.ready |= {"one", "two", "three"}
    qtbot.waitUntil(lambda: len(heard.arrived) == 3)
    assert library.begun == heard.arrived == ["one", "three", "two"]
    assert library.most_at_once == 1
    assert len(library.threads) == 1
    assert heard.threads == {threading.get_ident()} != library.threads
    assert service.queue == ()


def test_a_pause_holds_and_lets_the_next_go(qtbot: QtBot, make: Make, library: ScriptedLibrary) -> None:
    service, heard = make(library)
    service.download("one")
    service.download("two")
    qtbot.waitUntil(lambda: ("one", DownloadStage.DOWNLOADING) in heard.stages)
    service.pause("one")
    assert heard.stages[-2][1] is DownloadStage.PAUSED or ("one", DownloadStage.PAUSED) in heard.stages
    qtbot.waitUntil(lambda: library.begun == ["one", "two"])
    assert standings(service) == {"one": Standing.PAUSED, "two": Standing.ACTIVE}
    assert heard.failed == []
    library.ready.add("two")
    qtbot.waitUntil(lambda: heard.arrived == ["two"])
    service.download("one")
    library.ready.add("one")
    qtbot.waitUntil(lambda: heard.arrived == ["two", "one"])
    assert heard.remembered[-1] == ()


def test_paused_and_resumed_in_one_breath(qtbot: QtBot, make: Make, library: ScriptedLibrary) -> None:
    service, heard = make(library)
    service.download("one")
    qtbot.waitUntil(lambda: library.begun == ["one"])
    service.pause("one")
    service.download("one")
    qtbot.waitUntil(lambda: library.begun == ["one", "one"])
    library.ready.add("one")
    qtbot.waitUntil(lambda: heard.arrived == ["one"])
    assert heard.failed == []


def test_a_cancel_deletes_after_the_end(qtbot: QtBot, make: Make, library: ScriptedLibrary) -> None:
    service, heard = make(library)
    service.download("one")
    qtbot.waitUntil(lambda: library.begun == ["one"])
    service.cancel("one")
    assert service.queue == ()
    qtbot.waitUntil(lambda: heard.discarded == ["one"])
    assert (library.discarded, library.at_once, heard.failed) == (["one"], 0, [])


def test_cancelled_and_wanted_again_it_begins_after_the_deletion(
    qtbot: QtBot, make: Make, library: ScriptedLibrary
) -> None:
    service, heard = make(library)
    service.download("one")
    qtbot.waitUntil(lambda: library.begun == ["one"])
    service.cancel("one")
    service.download("one")
    qtbot.waitUntil(lambda: library.begun == ["one", "one"])
    assert library.discarded == ["one"]
    library.ready.add("one")
    qtbot.waitUntil(lambda: heard.arrived == ["one"])


def test_what_arrives_in_the_moment_of_the_pause_is_here(qtbot: QtBot, make: Make, library: ScriptedLibrary) -> None:
    service, heard = make(library)
    library.deaf.set()
    service.download("one")
    qtbot.waitUntil(lambda: library.begun == ["one"])
    service.pause("one")
    library.ready.add("one")
    qtbot.waitUntil(lambda: heard.arrived == ["one"])
    assert service.queue == ()


def test_a_failure_is_told_once_and_the_next_goes_on(qtbot: QtBot, make: Make, library: ScriptedLibrary) -> None:
    error = NoConnectionError("No connection.")
    library.errors["one"] = error
    service, heard = make(library)
    service.download("one")
    service.download("two")
    library.ready.add("two")
    qtbot.waitUntil(lambda: heard.arrived == ["two"])
    assert heard.failed == [("one", error)]
    item = service.queue[0]
    assert (item.name, item.standing, item.progress.error) == ("one", Standing.FAILED, error)
    del library.errors["one"]
    library.ready.add("one")
    service.download("one")
    qtbot.waitUntil(lambda: heard.arrived == ["two", "one"])


def test_a_fault_of_ours_becomes_an_error_in_words(qtbot: QtBot, make: Make, library: ScriptedLibrary) -> None:
    library.errors["one"] = RuntimeError("of all things")
    service, heard = make(library)
    service.download("one")
    qtbot.waitUntil(lambda: bool(heard.failed))
    name, error = heard.failed[0]
    assert (name, type(error)) == ("one", LibraryError)
    assert "of all things" in str(error)
    assert "RuntimeError" in error.details


def test_a_deletion_that_fails_is_told(qtbot: QtBot, make: Make, library: ScriptedLibrary) -> None:
    library.errors["discard one"] = LibraryError("In use.")
    service, heard = make(library)
    service.cancel("one")
    qtbot.waitUntil(lambda: [name for name, _ in heard.failed] == ["one"])


def test_the_queue_of_the_last_time_waits_for_the_writer(qtbot: QtBot, make: Make, library: ScriptedLibrary) -> None:
    service, _ = make(library)
    service.restore(["one", "two"], {"one"})
    qtbot.wait(20)
    assert library.begun == []
    assert standings(service) == {"one": Standing.PAUSED, "two": Standing.LEFT}
    service.learn("two", 7, 9)
    service.download("two")
    qtbot.waitUntil(lambda: library.begun == ["two"])


def test_the_end_of_the_program_keeps_the_queue(qtbot: QtBot, make: Make, library: ScriptedLibrary) -> None:
    service, heard = make(library)
    service.download("one")
    service.download("two")
    qtbot.waitUntil(lambda: library.begun == ["one"])
    assert service.shutdown()
    assert heard.remembered[-1] == (("one", Standing.ACTIVE), ("two", Standing.WAITING))
    assert library.at_once == 0


def test_while_it_is_held_none_begins(qtbot: QtBot, make: Make, library: ScriptedLibrary) -> None:
    service, heard = make(library)
    service.hold()
    service.download("one")
    qtbot.wait(20)
    assert library.begun == []
    library.ready.add("one")
    service.release()
    qtbot.waitUntil(lambda: heard.arrived == ["one"])


def test_all_are_paused_at_once(qtbot: QtBot, make: Make, library: ScriptedLibrary) -> None:
    service, heard = make(library)
    service.download("one")
    service.download("two")
    qtbot.waitUntil(lambda: library.begun == ["one"])
    service.pause_all()
    qtbot.waitUntil(lambda: not service.busy)
    assert standings(service) == {"one": Standing.PAUSED, "two": Standing.PAUSED}
    assert (library.begun, heard.failed) == (["one"], [])
