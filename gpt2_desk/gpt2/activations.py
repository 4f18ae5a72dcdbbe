"""The activation functions of the MLP, under the names that ``config.json`` gives them.

The names are those of Hugging Face transformers (``ACT2FN``). Five of them are one function: the tanh approximation of
GELU, written down at different times.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import MappingProxyType

import torch
import torch.nn.functional as F  # noqa: N812 - torch's own custom
from torch import Tensor

Activation = Callable[[Tensor], Tensor]


def _relu_squared(x: Tensor) -> Tensor:
    return F.relu(x).square()


def _quick_gelu(x: Tensor) -> Tensor:
    return x * torch.sigmoid(1.702 * x)


def _identity(x: Tensor) -> Tensor:
    return x


_gelu_tanh: Activation = partial(F.gelu, approximate="tanh")

ACTIVATIONS = MappingProxyType[str, Activation](
    {
        "gelu_new": _gelu_tanh,
        "gelu_pytorch_tanh": _gelu_tanh,
        "gelu_python_tanh": _gelu_tanh,
        "gelu_fast": _gelu_tanh,
        "gelu_accurate": _gelu_tanh,
        "gelu": F.gelu,
        "gelu_python": F.gelu,
        "quick_gelu": _quick_gelu,
        "relu": F.relu,
        "relu2": _relu_squared,
        "relu6": F.relu6,
        "leaky_relu": F.leaky_relu,
        "silu": F.silu,
        "swish": F.silu,
        "hardswish": F.hardswish,
        "mish": F.mish,
        "tanh": torch.tanh,
        "sigmoid": torch.sigmoid,
        "linear": _identity,
    }
)
"""What ``activation_function`` may say; a model that says another is refused by name."""
