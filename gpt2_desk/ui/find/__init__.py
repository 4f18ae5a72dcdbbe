"""Find and replace: the bar at the foot of the page, and what does its work."""

from gpt2_desk.ui.find.bar import FindBar
from gpt2_desk.ui.find.controller import FindController

__all__ = ["FindBar", "FindController"]
