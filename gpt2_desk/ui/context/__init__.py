"""What the model reads: the memory, the text, and the author's note."""

from gpt2_desk.ui.context.counts import ContextCounts
from gpt2_desk.ui.context.dialog import ContextDialog

__all__ = ["ContextCounts", "ContextDialog"]
