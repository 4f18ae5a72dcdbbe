"""Losses and gradients of a batch, its parts computed at the same time on a few threads."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import torch
from gpt import GPT2, TiedCrossEntropy, loss_and_gradient
from torch import Tensor
from torch.nn.functional import cross_entropy

Part = tuple[Tensor, Tensor]  # token ids and targets, both (B, T)


def make_pool(workers: int) -> ThreadPoolExecutor:
    """Workers that compute with one thread each."""
    return ThreadPoolExecutor(workers, initializer=torch.set_num_threads, initargs=(1,))


class Gradients:
    """The mean gradient of a batch.

    One thread of arithmetic to a core, each with a part of the batch of its own, waits for the others once per step
    and not once per operation, which on cores shared with other work makes all the difference. The sum is in the
    order of the parts, whoever computed them, so a run repeats bit for bit.
    """

    def __init__(self, model: GPT2, pool: ThreadPoolExecutor, *, compiled: bool) -> None:
        self.model = model
        self.pool = pool
        self.params = list(model.parameters())
        self.device = self.params[0].device
        self.hidden = torch.compile(model, dynamic=False) if compiled else model
        self.piece = torch.compile(loss_and_gradient, dynamic=False) if compiled else loss_and_gradient
        self.warm = not compiled

    def __call__(self, parts: list[Part]) -> float:
        """Leave the mean's gradient in the parameters; returns the mean loss, in nats a token."""
        count = sum(targets.numel() for _, targets in parts)
        total = torch.zeros((), device=self.device)
        sums = [torch.zeros_like(param) for param in self.params]
        for loss, gradients in self._each(parts):
            total += loss
            torch._foreach_add_(sums, gradients)
        torch._foreach_div_(sums, count)
        for param, gradient in zip(self.params, sums, strict=True):
            param.grad = gradient
        return total.item() / count

    def _each(self, parts: list[Part]) -> Iterator[tuple[Tensor, list[Tensor]]]:
        if not self.warm:  # two threads cannot compile at once
            yield self.pool.submit(self._part, parts[0]).result()
            self.warm, parts = True, parts[1:]
        yield from self.pool.map(self._part, parts)

    def _part(self, part: Part) -> tuple[Tensor, list[Tensor]]:
        ids, targets = (side.to(self.device) for side in part)
        with torch.autocast(self.device.type, torch.bfloat16):
            x = self.hidden(ids).flatten(0, 1).bfloat16()
        loss = TiedCrossEntropy.of(x, self.model.wte.weight, targets.flatten(), self.piece)
        return loss.detach(), list(torch.autograd.grad(loss, self.params))


def mean_loss(model: GPT2, parts: list[Part], pool: ThreadPoolExecutor) -> float:
    """The mean cross-entropy in nats a token, without dropout and without gradients."""
    model.eval()
    total = sum(pool.map(lambda part: _loss(model, part), parts))
    model.train()
    return total / sum(targets.numel() for _, targets in parts)


@torch.no_grad()
def _loss(model: GPT2, part: Part) -> float:
    device = model.wte.weight.device
    ids, targets = (side.to(device) for side in part)
    with torch.autocast(device.type, torch.bfloat16):
        logits = model(ids) @ model.wte.weight.T
    return cross_entropy(logits.float().flatten(0, 1), targets.flatten(), reduction="sum").item()
