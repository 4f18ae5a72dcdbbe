"""The real window with the real engine, and what bad input makes of them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from gpt2_desk.app import Desk
from gpt2_desk.contract import GenerationEnd
from support.answers import Answers

WAIT_MS = 60_000
NOBODY = 65534
FULL_BYTES = 64 * 1024

Make = Callable[..., Desk]


@contextmanager
def disk(folder: Path, size_bytes: int) -> Iterator[Callable[[], object]]:
    """A disk of its own at a folder, and what makes it one that can only be read."""
    folder.mkdir()
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("a small disk can be mounted by root alone, on Linux")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size_bytes}", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("this root may not mount a disk")
    try:
        yield partial(subprocess.run, ["mount", "-o", "remount,ro", str(folder)], check=True)
    finally:
        # What a thread still has open there does not keep it: the system lets go of the disk when that is closed.
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def as_somebody_without_rights() -> Iterator[None]:
    """Root may read and write everywhere; for as long as this lasts it is nobody."""
    if sys.platform == "win32":
        pytest.skip("Windows has rights of another kind")
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def awake(qtbot: QtBot, desk: Desk) -> Desk:
    qtbot.waitUntil(lambda: desk.models.is_awake, timeout=WAIT_MS)
    return desk


def text(desk: Desk) -> str:
    return desk.window.page.document_model.text


def type_(desk: Desk, words: str) -> None:
    QTest.keyClicks(desk.window.page, words)


def said(desk: Desk) -> str:
    """What the error bar says, "" where it is not there."""
    bar = desk.window.error_bar
    return bar.accessibleDescription() if bar.isVisible() else ""


def offers(desk: Desk) -> dict[str, QPushButton]:
    buttons = desk.window.error_bar.findChildren(QPushButton)
    return {button.text(): button for button in buttons if button.isVisible()}


def dismiss(desk: Desk) -> None:
    buttons = desk.window.error_bar.findChildren(QAbstractButton)
    next(button for button in buttons if button.accessibleName() == "Close this message").click()


def assert_clear(desk: Desk, *words: str) -> None:
    """That the error bar says this, and nothing that only a programmer understands."""
    assert all(word in said(desk) for word in words), said(desk)
    assert not [jargon for jargon in ("Errno", "Error", "mmap", "unexpectedly") if jargon in said(desk)], said(desk)


def choose(qtbot: QtBot, desk: Desk, answers: Answers, folder: Path) -> None:
    answers.model_folder = folder
    desk.models.choose_folder()
    qtbot.waitUntil(lambda: not desk.service.loading, timeout=WAIT_MS)


def assert_writes_on(qtbot: QtBot, desk: Desk, model: str = "starter") -> None:
    before = text(desk)
    with qtbot.waitSignal(desk.session.ended, timeout=WAIT_MS) as ended:
        desk.writing.continue_text()
    end = ended.args[0]
    assert isinstance(end, GenerationEnd)
    assert end.model == model
    assert text(desk).startswith(before)
    assert len(text(desk)) > len(before)
