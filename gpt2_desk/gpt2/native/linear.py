"""Linear layers packed for our own kernels."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812 - torch's own custom
from torch import Tensor, nn

from gpt2_desk.gpt2.native.binding import BLOCK, OUTPUTS, Format, Library, Linear, address

_PACKED_AT_ONCE = 32 * OUTPUTS
"""Outputs that are packed together, so that no second copy of a large layer is made on the way."""


class NativeLinear(nn.Module):
    """A linear layer whose weights have 8 bits with one scale for each output, or are bfloat16.

    Each 64 activations of a row have a scale of their own with 8-bit weights, so that a huge one, as GPT-2 has them,
    leaves the others their digits. What a row gives does not depend on the rows beside it.

    Args:
        library: computes.
        weight: `(out, in)`.
        bias: `(out,)`, or None.
        form: of the packed weights.
    """

    def __init__(self, library: Library, weight: Tensor, bias: Tensor | None, form: Format) -> None:
        super().__init__()
        self._library = library
        self.out_features, self.in_features = weight.shape
        n_padded, k_padded = _filled_up(self.out_features, OUTPUTS), _filled_up(self.in_features, BLOCK)
        self._weights = torch.empty(
            n_padded, k_padded, dtype=torch.uint8 if form is Format.INT8 else torch.bfloat16, device="cpu"
        )
        self._scales = torch.zeros(n_padded)
        self._bias = torch.zeros(n_padded)
        if bias is not None:
            self._bias[: self.out_features] = bias
        pack = self._pack_int8 if form is Format.INT8 else self._pack_bfloat16
        for start in range(0, n_padded, _PACKED_AT_ONCE):
            pack(start, weight[start : start + _PACKED_AT_ONCE].float())
        self.struct = Linear(
            form,
            self.out_features,
            self.in_features,
            n_padded,
            k_padded,
            address(self._weights),
            address(self._scales),
            address(self._bias),
        )

    def forward(self, x: Tensor) -> Tensor:
        """(..., in) to (..., out), float32 both."""
        rows = x.reshape(-1, self.in_features).float().contiguous()
        out = rows.new_empty(rows.size(0), self.out_features)
        if out.numel():
            self._library.linear(self.struct, rows, out)
        return out.view(*x.shape[:-1], self.out_features)

    def _pack_int8(self, start: int, weight: Tensor) -> None:
        """The outputs from ``start`` on, as whole numbers from -127 to 127, to which 128 is added."""
        scales = weight.abs().amax(dim=1).clamp_(min=torch.finfo(torch.float32).tiny).div_(127)
        self._scales[start : start + len(scales)] = scales
        whole = weight.div(scales[:, None]).round_().add_(128).to(torch.uint8)
        self._put(start, self._filled(whole, 128), 4)

    def _pack_bfloat16(self, start: int, weight: Tensor) -> None:
        self._put(start, self._filled(weight.to(torch.bfloat16), 0), 2)

    def _filled(self, part: Tensor, value: int) -> Tensor:
        """Outputs and inputs filled up to whole groups and blocks."""
        missing = _filled_up(part.size(0), OUTPUTS) - part.size(0), self._weights.size(1) - part.size(1)
        return F.pad(part, (0, missing[1], 0, missing[0]), value=value) if any(missing) else part

    def _put(self, start: int, part: Tensor, together: int) -> None:
        """(N, K) to (N / 64, K / together, 64, together)."""
        groups = part.view(-1, OUTPUTS, part.size(1) // together, together).transpose(1, 2)
        self._weights[start : start + part.size(0)].view(groups.shape).copy_(groups)


def _filled_up(count: int, unit: int) -> int:
    return -(-count // unit) * unit
