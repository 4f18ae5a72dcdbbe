"""Muon for the matrices (Jordan et al. 2024): momentum made orthogonal by a Newton-Schulz iteration."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor
from torch.optim import Optimizer

# The quintic whose iteration drives all singular values towards 1, if roughly (Jordan et al. 2024).
COEFFICIENTS = (3.4445, -4.7750, 2.0315)


def orthogonalize(matrices: Tensor, steps: int = 5) -> Tensor:
    """The nearest semi-orthogonal matrices, nearly, to (N, R, C), in bfloat16."""
    a, b, c = COEFFICIENTS
    x: Tensor = matrices.bfloat16()
    if tall := x.shape[-2] > x.shape[-1]:
        x = x.mT
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(steps):
        gram = x @ x.mT
        x = a * x + (b * gram + c * gram @ gram) @ x
    return x.mT if tall else x


class Muon(Optimizer):
    """Nesterov momentum, orthogonalised, with decoupled weight decay.

    Args:
        params: matrices (R, C). One whose first side is three times its second holds the three of an attention and is
            taken apart for the purpose.
        lr: step, as the root mean square of the change of a square matrix of width 1.
        momentum: of the running mean of gradients.
        weight_decay: fraction of the weights lost per step, times `lr`.
    """

    def __init__(self, params: Iterable[Tensor], lr: float, momentum: float = 0.95, weight_decay: float = 0.0) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """Change all matrices; those of one shape go through the iteration together."""
        for group in self.param_groups:
            by_shape: dict[torch.Size, list[Tensor]] = {}
            for param in group["params"]:
                by_shape.setdefault(param.shape, []).append(param)
            for params in by_shape.values():
                self._step_alike(params, group["lr"], group["momentum"], group["weight_decay"])

    def _step_alike(self, params: list[Tensor], lr: float, momentum: float, weight_decay: float) -> None:
        rows, columns = params[0].shape
        parts = 3 if rows == 3 * columns else 1
        updates = torch.stack([self._momentum(param, momentum) for param in params])
        changes = orthogonalize(updates.view(-1, rows // parts, columns)).view_as(updates)
        scale = max(1.0, rows / parts / columns) ** 0.5
        for param, change in zip(params, changes, strict=True):
            param.mul_(1 - lr * weight_decay)
            param.add_(change.to(param.dtype), alpha=-lr * scale)

    def _momentum(self, param: Tensor, momentum: float) -> Tensor:
        assert param.grad is not None
        state = self.state[param]
        if not state:
            state["momentum"] = torch.zeros_like(param)
        running: Tensor = state["momentum"]
        running.lerp_(param.grad, 1 - momentum)
        return param.grad.lerp(running, momentum)
