"""With weights present, nothing asks the network: proven where there is none, and where each attempt is fatal."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = (
    ("models", "list"),
    ("models", "verify"),
    ("generate", "Once upon a time", "--max-tokens", "5", "--seed", "1"),
    ("self-check",),
)
# Python tells its audit hooks of each of these before it does it, whoever asks. Qt's own code does not pass here.
REFUSING = """
import sys

def refuse(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto", "socket.gethostbyname"):
        print("asked the network:", event, arguments, file=sys.stderr)
        raise PermissionError("there is no network in this test")

sys.addaudithook(refuse)
from gpt2_desk.__main__ import main
sys.exit(main())
"""


def outcome(command: Sequence[str]) -> tuple[int, str]:
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    return done.returncode, done.stderr


@pytest.fixture(scope="module")
def without_a_network() -> list[str]:
    """What begins a command in a namespace of its own, in which not even the loopback is up."""
    if shutil.which("unshare") is None:
        pytest.skip("needs unshare, which Linux has")
    prefix = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]
    if subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("this system lets nobody make a network namespace")
    return prefix


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_where_there_is_no_network(without_a_network: list[str], words: tuple[str, ...]) -> None:
    assert outcome([*without_a_network, sys.executable, "-m", "gpt2_desk", *words]) == (0, "")


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_where_every_attempt_is_refused(words: tuple[str, ...]) -> None:
    assert outcome([sys.executable, "-c", REFUSING, *words]) == (0, "")


def test_the_refusal_refuses() -> None:
    pull = ["models", "pull", "gpt2", "--endpoint", "http://127.0.0.1:9"]
    code, complaint = outcome([sys.executable, "-c", REFUSING, *pull])
    assert code == 1
    assert "asked the network" in complaint


def test_without_a_network_a_pull_says_what_to_do(without_a_network: list[str]) -> None:
    command = [*without_a_network, sys.executable, "-m", "gpt2_desk", "models", "pull", "gpt2"]
    code, complaint = outcome(command)
    assert code == 1
    assert "No connection. Downloads need the internet, writing does not." in complaint
