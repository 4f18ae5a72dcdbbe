"""Models: which there are, where they are kept, and how they come here from the hub. No Qt, no torch.

What needs the hub's client imports it when it is called, so that the window opens without it.
"""

from gpt2_desk.weights.importing import CachedModel
from gpt2_desk.weights.library import Library, offline_by_environment
from gpt2_desk.weights.moving import clear_store, copy_store, store_bytes
from gpt2_desk.weights.names import RepositoryName, parse_name
from gpt2_desk.weights.patience import PatienceLimits
from gpt2_desk.weights.store import ModelStore

__all__ = [
    "CachedModel",
    "Library",
    "ModelStore",
    "PatienceLimits",
    "RepositoryName",
    "clear_store",
    "copy_store",
    "offline_by_environment",
    "parse_name",
    "store_bytes",
]
