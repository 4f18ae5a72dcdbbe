"""The welcome: one screen in the page's place, at the very first start."""

from gpt2_desk.ui.welcome.controller import WelcomeController
from gpt2_desk.ui.welcome.view import Welcome

__all__ = ["Welcome", "WelcomeController"]
