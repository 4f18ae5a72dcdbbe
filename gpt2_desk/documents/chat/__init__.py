"""Chats: a conversation between a writer and a model, its files, and how a model reads it. No Qt, no torch."""

from gpt2_desk.documents.chat.chat import Chat
from gpt2_desk.documents.chat.faults import MAX_DRAWS, Fault, Verdict, fault_of, next_seed, verdict
from gpt2_desk.documents.chat.formats import ChatFormat, ChatPrompt, ScriptFormat, TurnsFormat, format_for
from gpt2_desk.documents.chat.operations import replay_chat
from gpt2_desk.documents.chat.pages import chat_to_page, page_to_chat
from gpt2_desk.documents.chat.setup import MAX_NAME_LENGTH, ChatSetup, Side
from gpt2_desk.documents.chat.sidecar import OpenedChat, chat_to_sidecar, chat_with_sidecar, is_chat_file
from gpt2_desk.documents.chat.state import is_chat_state
from gpt2_desk.documents.chat.template import DEFAULT_TEMPLATE, Template
from gpt2_desk.documents.chat.transcript import from_text, to_text
from gpt2_desk.documents.chat.tree import ROOT, Turn

__all__ = [
    "DEFAULT_TEMPLATE",
    "MAX_DRAWS",
    "MAX_NAME_LENGTH",
    "ROOT",
    "Chat",
    "ChatFormat",
    "ChatPrompt",
    "ChatSetup",
    "Fault",
    "OpenedChat",
    "ScriptFormat",
    "Side",
    "Template",
    "Turn",
    "TurnsFormat",
    "Verdict",
    "chat_to_page",
    "chat_to_sidecar",
    "chat_with_sidecar",
    "fault_of",
    "format_for",
    "from_text",
    "is_chat_file",
    "is_chat_state",
    "next_seed",
    "page_to_chat",
    "replay_chat",
    "to_text",
    "verdict",
]
