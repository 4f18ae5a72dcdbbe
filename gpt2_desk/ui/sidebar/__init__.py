"""The sidebar: which model, in which voice, how much, from which seed."""

from gpt2_desk.ui.sidebar.model_picker import ModelEntry
from gpt2_desk.ui.sidebar.model_section import ModelStage
from gpt2_desk.ui.sidebar.sidebar import Sidebar

__all__ = ["ModelEntry", "ModelStage", "Sidebar"]
