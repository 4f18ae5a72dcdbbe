"""The models that are on this machine: where they are, and by what name. No Qt, no torch."""

from gpt2_desk.weights.store import ModelStore

__all__ = ["ModelStore"]
