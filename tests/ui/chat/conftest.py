from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desk.settings import Appearance
from gpt2_desk.ui.chat.view import ChatView
from gpt2_desk.ui.page_style import page_style
from gpt2_desk.ui.palette import LIGHT
from gpt2_desk.ui.theme import apply_theme


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> ChatView:
    apply_theme(qapp, LIGHT)
    view = ChatView(LIGHT)
    qtbot.addWidget(view)
    view.set_style(page_style(LIGHT, Appearance()))
    view.set_names("Ines", "Keeper")
    view.resize(800, 600)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.setFocus()
    QApplication.processEvents()
    return view
