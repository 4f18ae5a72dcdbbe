"""A program of the desktop may be started without standard streams: nothing fails for want of them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from gpt2_desk import cli


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix closes them")
@pytest.mark.parametrize("words", ["doctor", "generate Once --max-tokens 2", "--version", "generate - --max-tokens 2"])
def test_commands_work_without_streams(words: str, tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GPT2_DESK_HOME", str(tmp_path))
    command = ["sh", "-c", f'exec "$0" -m gpt2_desk {words} <&- >&- 2>&-', sys.executable]
    assert subprocess.run(command, check=False, timeout=120).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix closes them")
def test_a_mistake_is_a_failure_there_too(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GPT2_DESK_HOME", str(tmp_path))
    command = ["sh", "-c", 'exec "$0" -m gpt2_desk generate Once --model no-such <&- >&- 2>&-', sys.executable]
    assert subprocess.run(command, check=False, timeout=120).returncode == 1


def test_streams_that_are_there_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    before = (sys.stdin, sys.stdout, sys.stderr)
    cli._open_missing_streams()
    assert (sys.stdin, sys.stdout, sys.stderr) == before
    monkeypatch.setattr(sys, "stderr", None)
    cli._open_missing_streams()
    with sys.stderr as opened:
        assert opened.writable()
