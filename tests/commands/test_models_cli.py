"""``gpt2-desk models`` as a script meets it, against a hub on the loopback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from commands.test_cli import ROOT, command, lines, run
from hub.contents import GeneratedFile
from hub.faults import Corrupt, Stall, Trickle
from hub.models import tiny_gpt2
from hub.server import LoopbackHub

NOVELIST = "somebody/novelist"
TALKER = "somebody/talker"
LARGE = "somebody/large"
LARGE_BYTES = 3 << 20


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackHub]:
    monkeypatch.delenv("HF_TOKEN", raising=False)
    large = tiny_gpt2(LARGE, "pickle", more={"pytorch_model.bin": GeneratedFile(LARGE_BYTES)})
    repositories = [tiny_gpt2("openai-community/gpt2"), tiny_gpt2(NOVELIST), tiny_gpt2(TALKER, "pickle"), large]
    with LoopbackHub(repositories) as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        yield running


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("gpt2", "gpt2"),
        ("openai-community/gpt2", "gpt2"),
        (NOVELIST, NOVELIST),
        (f"{NOVELIST}@main", f"{NOVELIST}@main"),
        (TALKER, TALKER),
    ],
)
def test_a_pulled_model_is_listed_sound_and_writes(hub: LoopbackHub, typed: str, name: str) -> None:
    pulled = run("models", "pull", typed)
    assert (pulled.returncode, pulled.stdout, pulled.stderr) == (0, f"{name} is here, checked.\n", "")
    verified = run("models", "verify", name)
    assert (verified.returncode, verified.stdout) == (0, f"{name}: as it was when it came.\n")
    listed = {line["name"]: line["state"] for line in lines(run("models", "list", "--json"))}
    assert listed[name] == "ready"
    written = run("generate", "Once", "--model", name, "--max-tokens", "5", "--json")
    assert written.returncode == 0, written.stderr
    assert lines(written)[-1]["model"] == name


def test_json_lines_tell_how_it_gets_on_and_end_with_the_folder(hub: LoopbackHub, desk_home: Path) -> None:
    *told, end = lines(run("models", "pull", NOVELIST, "--json"))
    assert {line["type"] for line in told} == {"progress"}
    assert {"connecting", "downloading"} <= {line["stage"] for line in told}
    assert end == {"type": "end", "name": NOVELIST, "folder": str(desk_home / "models" / "somebody--novelist")}


@pytest.mark.skipif(os.name == "nt", reason="there are no such terminals there")
def test_a_terminal_has_a_bar_that_goes_when_it_is_done(hub: LoopbackHub) -> None:
    import fcntl
    import struct
    import termios

    seen, terminal = os.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    pull = command("models", "pull", NOVELIST)
    done = subprocess.run(pull, cwd=ROOT, stdout=subprocess.PIPE, stderr=terminal, check=False)
    os.close(terminal)
    shown = os.read(seen, 1 << 16).decode()
    os.close(seen)
    assert (done.returncode, done.stdout.decode()) == (0, f"{NOVELIST} is here, checked.\n")
    assert f"Fetching {NOVELIST}" in shown
    assert shown.rpartition("\r")[0].rpartition("\r")[2].strip() == ""


def test_endpoint_goes_before_the_environment(hub: LoopbackHub) -> None:
    environment = {"HF_ENDPOINT": "http://127.0.0.1:9"}
    done = run("models", "pull", NOVELIST, "--endpoint", hub.endpoint + "/", environment=environment)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("somebody/else", "No such model: somebody/else."),
        ("no-such", "No such model: no-such."),
        ("a/b/c", "No such model: a/b/c."),
        (f"{NOVELIST}@nowhere", "No such revision"),
    ],
)
def test_a_failure_is_one_line(hub: LoopbackHub, name: str, words: str) -> None:
    done = run("models", "pull", name)
    assert (done.returncode, done.stdout) == (1, "")
    assert words in done.stderr
    assert done.stderr.startswith("gpt2-desk: ")
    assert done.stderr.count("\n") == 1


def test_what_is_damaged_is_named_and_mended_by_the_same_command(hub: LoopbackHub, desk_home: Path) -> None:
    run("models", "pull", NOVELIST)
    weights = desk_home / "models" / "somebody--novelist" / "model.safetensors"
    sound = weights.read_bytes()
    weights.write_bytes(sound[:-1])
    found = run("models", "verify")
    assert found.returncode == 1
    assert "model.safetensors is damaged. Repair it with: gpt2-desk models pull somebody/novelist" in found.stdout
    assert run("models", "pull", NOVELIST).returncode == 0
    assert weights.read_bytes() == sound


def test_a_download_that_arrives_damaged_is_not_kept(hub: LoopbackHub, desk_home: Path) -> None:
    hub.faults.add(Corrupt(), on="cdn")
    done = run("models", "pull", NOVELIST)
    assert (done.returncode, done.stdout) == (1, "")
    assert "damaged" in done.stderr
    assert not list(desk_home.glob("models/*/model.safetensors"))


@pytest.mark.skipif(os.name == "nt", reason="there, a process cannot be sent Ctrl-C")
def test_ctrl_c_pauses_and_the_same_command_goes_on(hub: LoopbackHub, desk_home: Path) -> None:
    slow = hub.faults.add(Trickle(1 << 20), on="cdn")
    with subprocess.Popen(
        command("models", "pull", LARGE), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        part = desk_home / "models" / ".partial" / "somebody--large" / "pytorch_model.bin.part"
        while not (part.is_file() and part.stat().st_size > 1 << 18):
            assert process.poll() is None, process.stderr and process.stderr.read()
        process.send_signal(signal.SIGINT)
        said, complaint = process.communicate(timeout=30)
    assert (process.returncode, said) == (130, "")
    assert complaint == "Stopped. What is here is kept; the same command goes on.\n"
    here = part.stat().st_size
    hub.faults.remove(slow)
    hub.forget()
    assert run("models", "pull", LARGE).returncode == 0
    asked = hub.asked("*pytorch_model.bin", step="cdn")
    assert [record.range for record in asked] == [f"bytes={here}-"]


def test_ctrl_c_ends_a_pull_that_no_answer_comes_to(hub: LoopbackHub) -> None:
    rule = hub.faults.add(Stall(), on="api")
    with subprocess.Popen(command("models", "pull", NOVELIST), cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        while not rule.struck:
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130


def test_a_model_is_taken_over_from_a_folder_and_removed(hub: LoopbackHub, desk_home: Path, tmp_path: Path) -> None:
    run("models", "pull", NOVELIST)
    source = desk_home / "models" / "somebody--novelist"
    done = run("models", "import", str(source), "--name", "mine")
    assert done.returncode == 0, done.stderr
    assert run("models", "import", str(source), "--name", "mine").returncode == 1
    in_place = run("models", "import", str(source), "--name", "lent", "--in-place")
    assert str(source) in in_place.stdout
    for name in ("mine", "lent"):
        assert run("models", "remove", name).stdout == f"{name} is gone.\n"
    assert (source / "model.safetensors").is_file()
    assert run("models", "remove", "mine").returncode == 1
    assert run("models", "remove", "starter").returncode == 1


def test_the_folder_of_models(desk_home: Path) -> None:
    assert run("models", "path").stdout == f"{desk_home / 'models'}\n"
    assert json.loads(run("models", "path", "--json").stdout) == {"folder": str(desk_home / "models")}


def test_offline_a_pull_says_so_and_asks_nothing(hub: LoopbackHub) -> None:
    done = run("models", "pull", NOVELIST, environment={"HF_HUB_OFFLINE": "1"})
    assert done.returncode == 1
    assert "Downloads are switched off." in done.stderr
    assert hub.requests == []
