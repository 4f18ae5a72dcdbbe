"""What the worker can be asked to do. Frozen on the GUI thread, read on the worker's."""

from __future__ import annotations

from dataclasses import dataclass, field

from gpt2_desk.contract import CancelToken, GenerationRequest, ModelRef, SettingsDial


@dataclass(frozen=True, slots=True)
class Job:
    """A numbered piece of work. Each ends exactly once, with the worker's ``ended`` or ``failed``.

    Attributes:
        number: unique in this process, growing.
        cancel: this job's own; set before the job begins, it ends the job before it begins.
    """

    number: int
    cancel: CancelToken = field(default_factory=CancelToken, kw_only=True)

    def stop(self) -> None:
        """Ask for its end. Any thread."""
        self.cancel.cancel()


@dataclass(frozen=True, slots=True)
class LoadJob(Job):
    """Open a model; ends with its `ModelInfo`."""

    model: ModelRef


@dataclass(frozen=True, slots=True)
class GenerateJob(Job):
    """Continue a text; ends with the `GenerationEnd`.

    Attributes:
        siblings: how many are computed together, of which one alone is heard.
        sibling: the number of that one, from 0.
    """

    request: GenerationRequest
    dial: SettingsDial
    siblings: int = 1
    sibling: int = 0


@dataclass(frozen=True, slots=True)
class SiblingsJob(Job):
    """Continue a text several times at once; each piece and each end is told, and it ends with None.

    Attributes:
        cancels: one for each continuation.
    """

    request: GenerationRequest
    dial: SettingsDial
    cancels: tuple[CancelToken, ...]

    def stop(self) -> None:
        """Ask for the end of all. Any thread."""
        Job.stop(self)
        for cancel in self.cancels:
            cancel.cancel()


@dataclass(frozen=True, slots=True)
class SuggestJob(Job):
    """Continue a text in silence; ends with the whole text and its `GenerationEnd`, or None where there is none."""

    request: GenerationRequest


@dataclass(frozen=True, slots=True)
class MeasureJob(Job):
    """Tell what the model would read of a text; ends with the `ContextReading`, or None with no model open.

    Attributes:
        chat: where given, a request with turns, of which it is told instead.
    """

    text: str
    max_tokens: int | None
    memory: str = ""
    note: str = ""
    chat: GenerationRequest | None = None
