"""Models: which there are, where they are kept, and how they come here from the hub. No Qt, no torch.

What fetches, checks, takes over and moves models is imported when that is asked for, so that the window opens without
it, and without the hub's client.
"""

from gpt2_desk.weights.library import Library, offline_by_environment
from gpt2_desk.weights.names import RepositoryName, parse_name
from gpt2_desk.weights.patience import PatienceLimits
from gpt2_desk.weights.store import ModelStore

__all__ = [
    "Library",
    "ModelStore",
    "PatienceLimits",
    "RepositoryName",
    "offline_by_environment",
    "parse_name",
]
