"""The conversation between a writer and a model: the transcript, the input line, names and form."""

from gpt2_desk.ui.chat.setup_dialog import ChatSetup, ChatSetupDialog
from gpt2_desk.ui.chat.turn import Turn
from gpt2_desk.ui.chat.view import ChatView

__all__ = ["ChatSetup", "ChatSetupDialog", "ChatView", "Turn"]
