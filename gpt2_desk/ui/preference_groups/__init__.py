"""The groups of the preferences: the page, where models are kept, whether the network is used, the token of the hub."""

from gpt2_desk.ui.preference_groups.group import Group
from gpt2_desk.ui.preference_groups.network import FORCED_OFFLINE, NetworkGroup
from gpt2_desk.ui.preference_groups.page import PageGroup
from gpt2_desk.ui.preference_groups.place import PlaceGroup
from gpt2_desk.ui.preference_groups.token import NO_TOKEN, TOKEN_HINT, TokenGroup

__all__ = [
    "FORCED_OFFLINE",
    "NO_TOKEN",
    "TOKEN_HINT",
    "Group",
    "NetworkGroup",
    "PageGroup",
    "PlaceGroup",
    "TokenGroup",
]
