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


@dataclass(frozen=True, slots=True)
class LoadJob(Job):
    """Open a model; ends with its `ModelInfo`."""

    model: ModelRef


@dataclass(frozen=True, slots=True)
class GenerateJob(Job):
    """Continue a text; ends with the `GenerationEnd`."""

    request: GenerationRequest
    dial: SettingsDial


@dataclass(frozen=True, slots=True)
class MeasureJob(Job):
    """Tell what the model would read of a text; ends with the `ContextReading`, or None with no model open."""

    text: str
    max_tokens: int | None
