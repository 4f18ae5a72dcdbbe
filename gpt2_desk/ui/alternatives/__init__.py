"""Several continuations of one place: which of them is shown, and all of them side by side."""

from gpt2_desk.ui.alternatives.card import AlternativeCard
from gpt2_desk.ui.alternatives.pill import AlternativesPill
from gpt2_desk.ui.alternatives.strip import CompareStrip

__all__ = ["AlternativeCard", "AlternativesPill", "CompareStrip"]
