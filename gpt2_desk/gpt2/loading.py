"""Building a model from its weights, layer by layer, so that never more than one of them is there twice."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from gpt2_desk.contract import CancelToken, DamagedModelError, LoadCancelledError, LoadProgress
from gpt2_desk.gpt2.checkpoint import Checkpoint
from gpt2_desk.gpt2.config import GPT2Config
from gpt2_desk.gpt2.memory import give_back
from gpt2_desk.gpt2.model import GPT2
from gpt2_desk.gpt2.precision import Precision

HEAD = "lm_head.weight"
EMBEDDING = "wte.weight"

UNEVEN = ("mlp.c_proj", HEAD.removesuffix(".weight"))
"""The layers whose rows differ much in size: what is in the middle of the MLP is huge for the first token of a text,
and what the head reads has outliers."""

_SHOWN = 3
"""How many tensors an error names before it only counts the rest."""


def empty_model(config: GPT2Config) -> GPT2:
    """A model of the right shape without numbers (on the meta device)."""
    with torch.device("meta"):
        return GPT2(config).eval()


def check_tensors(model: GPT2, checkpoint: Checkpoint) -> None:
    """See that a checkpoint has the tensors of a model, no others, and in the right shapes.

    Raises:
        DamagedModelError: it has not; the tensors are named.
    """
    expected = {name: _stored_shape(name, parameter) for name, parameter in model.named_parameters()}
    missing = expected.keys() - checkpoint.names
    if model.config.tie_word_embeddings:
        missing -= {HEAD}
    if missing:
        raise _mismatch("Its weights are incomplete.", "Missing", sorted(missing))
    if unexpected := checkpoint.names - expected.keys():
        raise _mismatch("It holds weights that a GPT-2 does not have.", "Unexpected", sorted(unexpected))
    misshapen = [
        f"{name} is {_shown(checkpoint.shape(name))} instead of {_shown(shape)}"
        for name, shape in sorted(expected.items())
        if name in checkpoint.names and checkpoint.shape(name) != shape
    ]
    if misshapen:
        raise _mismatch("Its weights do not fit its config.json.", "Wrong shape", misshapen)


def vocab_size_of(checkpoint: Checkpoint) -> int | None:
    """V as the token embedding `(V, C)` has it; None where there is none."""
    shape = checkpoint.shape(EMBEDDING) if EMBEDDING in checkpoint.names else ()
    return shape[0] if len(shape) == 2 else None


def fill(model: GPT2, checkpoint: Checkpoint, precision: Precision, progress: LoadProgress, cancel: CancelToken) -> int:
    """Give an empty model its numbers, in the arithmetic it will run in.

    Args:
        model: from `empty_model`, checked by `check_tensors`.
        checkpoint: where the numbers are.
        precision: makes the linear layers.
        progress: told after each layer what share of the numbers is in.
        cancel: looked at before each layer, and at the end.

    Returns:
        How many numbers the model has learned, tied ones counted once.

    Raises:
        DamagedModelError: a tensor is not finite.
        LoadCancelledError: the token was set.
    """

    def read(name: str) -> Tensor:
        return checkpoint.read(name).to(precision.device, precision.dtype, copy=True)

    def read_in_passing(name: str) -> Tensor:
        return checkpoint.read(name).to(precision.device, precision.dtype)

    total = sum(parameter.numel() for parameter in model.parameters())
    tied = _head_is_tied(checkpoint)
    done = 0
    for name, layer in _layers(model):
        check_cancelled(cancel)
        done += sum(parameter.numel() for parameter in layer.parameters(recurse=False))
        if layer is model.wte or layer is model.wpe:
            layer.weight = _table(checkpoint.read(f"{name}.weight"), precision)
        elif layer is model.lm_head:
            shares = tied and precision.table_dtype == precision.dtype
            source = EMBEDDING if tied else HEAD
            weight = model.wte.weight if shares else read_in_passing(source) if precision.packs else read(source)
            model.lm_head = precision.linear(weight, None, name.endswith(UNEVEN))
        elif isinstance(layer, nn.Linear):
            weight, bias = _transposed(read_in_passing(f"{name}.weight")), read(f"{name}.bias")
            model.set_submodule(name, precision.linear(weight, bias, name.endswith(UNEVEN)))
            del weight
            give_back()
        else:
            _fill_plain(layer, name, read)
        progress(done / total)
    check_cancelled(cancel)
    return total - (model.wte.weight.numel() if tied else 0)


def check_cancelled(cancel: CancelToken) -> None:
    """Stop a load that is no longer wanted.

    Raises:
        LoadCancelledError: the token was set.
    """
    if cancel.cancelled:
        raise LoadCancelledError("Opening the model was stopped.")


def _layers(model: GPT2) -> list[tuple[str, nn.Module]]:
    """The modules with numbers of their own.

    The embedding comes before the head, which may need it, and both before the rest: they are the largest, and what
    packing them takes for a moment is then not added to a memory that is nearly full.
    """
    layers = [(name, layer) for name, layer in model.named_modules() if list(layer.parameters(recurse=False))]
    return sorted(layers, key=lambda named: named[1] not in (model.wte, model.lm_head))


def _table(stored: Tensor, precision: Precision) -> nn.Parameter:
    """An embedding in the type that the precision wants, or in float32 where that has no room for its numbers."""
    table = stored.to(precision.device, precision.table_dtype, copy=True)
    if not all(torch.isfinite(end) for end in table.aminmax()):
        table = stored.to(precision.device, torch.float32, copy=True)
    return nn.Parameter(table, requires_grad=False)


def _fill_plain(layer: nn.Module, name: str, read: Callable[[str], Tensor]) -> None:
    for parameter, _ in list(layer.named_parameters(recurse=False)):
        setattr(layer, parameter, nn.Parameter(read(f"{name}.{parameter}"), requires_grad=False))


def _head_is_tied(checkpoint: Checkpoint) -> bool:
    """Whether the head is the token embedding: where the file stores one of its own, it counts if it differs."""
    if HEAD not in checkpoint.names:
        return True
    head, embedding = checkpoint.read(HEAD), checkpoint.read(EMBEDDING)
    return head.dtype == embedding.dtype and torch.equal(head, embedding)


def _stored_shape(name: str, parameter: Tensor) -> tuple[int, ...]:
    """The published weights have the linear layers of the blocks the other way round, `(in, out)` ("Conv1D")."""
    shape = tuple(parameter.shape)
    return shape[::-1] if name.startswith("h.") else shape


def _transposed(weight: Tensor) -> Tensor:
    return weight.t().clone(memory_format=torch.contiguous_format)


def _shown(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape)) or "a single number"


def _mismatch(why: str, label: str, names: list[str]) -> DamagedModelError:
    named = ", ".join(names[:_SHOWN]) + (f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else "")
    return DamagedModelError(
        "This model cannot be used.", f"{why} {label}: {named}.", "Download the model again.", details="\n".join(names)
    )
