"""What the Help menu shows: the help, the keys, and what this program is."""

from gpt2_desk.ui.help.controller import HelpController
from gpt2_desk.ui.help.dialog import HelpDialog
from gpt2_desk.ui.help.keys import KeysDialog, key_table

__all__ = ["HelpController", "HelpDialog", "KeysDialog", "key_table"]
