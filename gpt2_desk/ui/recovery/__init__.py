"""After a crash: which pages were not saved, and what is to become of them."""

from gpt2_desk.ui.recovery.dialog import RecoveryChoice, RecoveryDialog
from gpt2_desk.ui.recovery.row import RecoveredPage

__all__ = ["RecoveredPage", "RecoveryChoice", "RecoveryDialog"]
