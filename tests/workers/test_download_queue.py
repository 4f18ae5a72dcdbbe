"""The queue: one active at most, in order, and nothing lost from it."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from gpt2_desk.contract import DeskError, DownloadProgress, DownloadStage
from gpt2_desk.workers.download_queue import DownloadQueue, Standing

names = st.sampled_from(["one", "two", "three"])


def test_the_first_that_waits_is_next() -> None:
    queue = DownloadQueue()
    queue.restore("one", paused=True)
    queue.add("two", 3, 9)
    queue.add("three")
    taken = queue.take_next()
    assert taken is not None
    assert (taken.name, taken.progress.stage, taken.progress.done_bytes) == ("two", DownloadStage.CONNECTING, 3)
    assert queue.take_next() is None


def test_what_failed_waits_for_the_writer_and_goes_on_where_it_was() -> None:
    queue = DownloadQueue()
    queue.add("one")
    queue.add("two")
    queue.take_next()
    queue.hear(DownloadProgress("one", DownloadStage.DOWNLOADING, 5, 10, bytes_per_s=3.0))
    queue.fail("one", DeskError("It broke."))
    failed = queue.find("one")
    assert failed is not None
    assert failed.progress == DownloadProgress("one", DownloadStage.FAILED, 5, 10, error=failed.progress.error)
    queue.add("one")
    assert [item.name for item in queue.items] == ["one", "two"]
    again = queue.items[0]
    assert again.progress == DownloadProgress("one", DownloadStage.QUEUED, 5, 10, place=0)
    assert queue.items[1].progress.place == 1


def test_before_the_hub_has_told_what_is_here_has_not_become_less() -> None:
    queue = DownloadQueue()
    queue.add("one", 5, 10)
    queue.take_next()
    queue.hear(DownloadProgress("one", DownloadStage.WAITING, wait_s=3.0))
    queue.hear(DownloadProgress("one", DownloadStage.CHECKING, 1, 10))
    item = queue.find("one")
    assert item is not None
    assert (item.progress.done_bytes, item.here_bytes) == (1, 5)
    queue.hear(DownloadProgress("one", DownloadStage.WAITING))
    assert queue.items[0].progress.done_bytes == 1


def test_what_is_paused_is_not_listened_to() -> None:
    queue = DownloadQueue()
    queue.add("one")
    queue.take_next()
    queue.pause("one")
    assert not queue.hear(DownloadProgress("one", DownloadStage.DOWNLOADING, 9, 10))
    item = queue.find("one")
    assert item is not None
    assert item.progress.stage is DownloadStage.PAUSED


def test_what_the_disk_has_is_learned_of_those_at_rest() -> None:
    queue = DownloadQueue()
    queue.restore("one", paused=True)
    queue.add("two")
    queue.take_next()
    queue.learn("one", 4, 8)
    queue.learn("two", 4, 8)
    assert [item.progress.done_bytes for item in queue.items] == [4, 0]


class QueueMachine(RuleBasedStateMachine):
    """Any wishes in any order, against a plain list of what should be there."""

    def __init__(self) -> None:
        super().__init__()
        self.queue = DownloadQueue()
        self.order: list[str] = []

    @rule(name=names)
    def add(self, name: str) -> None:
        self.queue.add(name)
        if name not in self.order:
            self.order.append(name)

    @rule(name=names, paused=st.booleans())
    def restore(self, name: str, paused: bool) -> None:
        self.queue.restore(name, paused=paused)
        if name not in self.order:
            self.order.append(name)

    @rule(name=names)
    def pause(self, name: str) -> None:
        self.queue.pause(name)
        item = self.queue.find(name)
        assert item is None or item.standing in (Standing.PAUSED, Standing.LEFT, Standing.FAILED)

    @rule(name=names)
    def drop(self, name: str) -> None:
        self.queue.drop(name)
        self.order = [other for other in self.order if other != name]

    @rule(name=names)
    def fail(self, name: str) -> None:
        self.queue.fail(name, DeskError("It broke."))

    @rule(name=names, by=st.sampled_from([-1, 1]))
    def move(self, name: str, by: int) -> None:
        self.queue.move(name, by)
        if name in self.order:
            place = self.order.index(name)
            self.order.remove(name)
            self.order.insert(max(0, place + by), name)

    @rule()
    def take(self) -> None:
        before = [item for item in self.queue.items if item.standing is Standing.WAITING]
        active = any(item.standing is Standing.ACTIVE for item in self.queue.items)
        taken = self.queue.take_next()
        assert (taken.name if taken else None) == (before[0].name if before and not active else None)

    @invariant()
    def is_in_order_with_one_active_at_most(self) -> None:
        assert [item.name for item in self.queue.items] == self.order
        assert sum(item.standing is Standing.ACTIVE for item in self.queue.items) <= 1
        assert all(item.progress.name == item.name for item in self.queue.items)


TestQueueMachine = QueueMachine.TestCase
