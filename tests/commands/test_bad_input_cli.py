"""Bad input on the command line: one line on standard error, exit code 1, and never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

import pytest
from support.bad_models import (
    BAD_MODELS,
    BadModel,
    mark_of,
    model_that_fails_in_mid_text,
    model_too_large_for_any_memory,
    sound_model,
)

ROOT = Path(__file__).resolve().parents[2]
SHORT = ("--max-tokens", "8", "--seed", "1")
NOBODY = 65534

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork(), which this system has not")

# Each command is a process of its own, with its own streams and exit code. They are forked off one that has imported
# torch, because thirty such imports cost the better part of a minute.
FORKING = f"""
import json, os, sys
import gpt2_desk.commands.generate, gpt2_desk.commands.score
from gpt2_desk.cli import main

codes = {{}}
for name, command in json.load(open(sys.argv[1])).items():
    child = os.fork()
    if child == 0:
        for number, key in enumerate(("given", "out", "errors")):
            os.dup2(os.open(command[key], os.O_RDWR if number else os.O_RDONLY), number)
        os.environ.update(command["environment"])
        if command["as_nobody"] and os.geteuid() == 0:
            os.setuid({NOBODY})
        sys.exit(main([os.fsdecode(bytes.fromhex(word)) for word in command["words"]]))
    codes[name] = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(json.dumps(codes))
"""


@dataclass(frozen=True, slots=True)
class Command:
    """A command to be run."""

    words: tuple[str, ...]
    given: bytes = b""
    out: str = ""
    environment: dict[str, str] = field(default_factory=dict)
    as_nobody: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """What a script sees of it."""

    code: int
    out: str
    errors: str


@dataclass(frozen=True, slots=True)
class World:
    """A place with everything bad in it, and what came of each command."""

    place: Path
    done: Mapping[str, Done]


def run(commands: Mapping[str, Command], streams: Path) -> dict[str, Done]:
    described = {}
    for name, command in commands.items():
        (streams / f"{name}.given").write_bytes(command.given)
        paths = {key: str(streams / f"{name}.{key}") for key in ("given", "out", "errors")}
        for key in ("out", "errors"):
            Path(paths[key]).touch()
        words = [os.fsencode(word).hex() for word in command.words]
        described[name] = {**asdict(command), **paths, "words": words, "out": command.out or paths["out"]}
    (streams / "commands.json").write_text(json.dumps(described), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", FORKING, str(streams / "commands.json")],
        capture_output=True, text=True, cwd=ROOT, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    return {
        name: Done(code, *((streams / f"{name}.{key}").read_bytes().decode() for key in ("out", "errors")))
        for name, code in json.loads(done.stdout).items()
    }


def _commands(place: Path, starter: Path) -> dict[str, Command]:
    models = {bad.name: bad.write(place, starter) for bad in BAD_MODELS}
    models["too large"] = model_too_large_for_any_memory(place / "too large", starter)
    models["too large to map"] = model_too_large_for_any_memory(place / "larger still", starter, 20_000, 12)
    failing = model_that_fails_in_mid_text(place / "fails in mid-text", starter)
    sound = sound_model(place / "sound", starter)
    named = {name: str(folder) for name, folder in models.items()}
    named |= {"no folder": str(place / "nowhere"), "no person": "~nobody-of-that-name/gpt2", "long name": "x" * 5000}
    return {
        **{name: Command(("generate", "Once", *SHORT, "--model", model)) for name, model in named.items()},
        **_of_texts(place, str(sound)),
        **_of_places(place),
        "mid-text": Command(("generate", "Once", "--max-tokens", "90", "--seed", "1", "--model", str(failing))),
    }


def _of_texts(place: Path, sound: str) -> dict[str, Command]:
    for name, content in {"nothing.txt": b"", "picture.txt": b"\x89PNG\r\n\x1a\n\x00\x00\xff"}.items():
        (place / name).write_bytes(content)
    twenty_megabytes = b"The rain had not stopped for three days.\n" * 490_000
    generate = ("generate", *SHORT, "--model", sound)
    return {
        "0-byte text": Command(("score", str(place / "nothing.txt"), "--model", sound)),
        "binary text": Command(("score", str(place / "picture.txt"), "--model", sound)),
        "folder as text": Command(("score", str(place), "--model", sound)),
        "no prompt": Command(generate),
        "spaces": Command((*generate, "-"), given=b"   "),
        "line ends": Command((*generate, "-"), given=b"\n\r\n \n"),
        "no utf-8": Command((*generate, "-"), given=b"caf\xe9 \xed\xa0\x80 \xff"),
        "surrogate": Command((*generate, "caf\udce9")),
        "20 megabytes": Command((*generate, "-"), given=twenty_megabytes),
    }


def _of_places(place: Path) -> dict[str, Command]:
    (place / "a file").touch()
    below_a_file = str(place / "a file" / "below")
    locked = place / "locked"
    locked.mkdir()
    (locked / "story.txt").write_text("Once", encoding="utf-8")
    locked.chmod(0)
    generate = ("generate", "Once", *SHORT)
    return {
        "home": Command(generate, environment={"GPT2_DESK_HOME": below_a_file}),
        "no home": Command(generate, environment={"GPT2_DESK_HOME": "~nobody-of-that-name"}),
        "full disk": Command(generate, out="/dev/full" if Path("/dev/full").exists() else ""),
        "picture": Command(("self-check", "--screenshot", f"{below_a_file}/window.png")),
        "locked text": Command(("score", str(locked / "story.txt")), as_nobody=True),
        "locked model": Command((*generate, "--model", str(locked / "model")), as_nobody=True),
    }


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, starter_folder: Path) -> World:
    place = tmp_path_factory.mktemp("bad input é")
    done = run(_commands(place, starter_folder), tmp_path_factory.mktemp("streams"))
    (place / "locked").chmod(0o700)
    return World(place, done)


def assert_one_clear_line(done: Done) -> None:
    assert done.code == 1, done.errors
    assert done.errors.startswith("gpt2-desk: ")
    assert done.errors.endswith(".\n")
    assert done.errors.count("\n") == 1
    for jargon in ("Errno", "Error", "Traceback"):
        assert jargon not in done.errors


@pytest.mark.parametrize("bad", BAD_MODELS, ids=lambda bad: bad.name)
def test_a_bad_model_is_told_in_one_line(world: World, bad: BadModel) -> None:
    done = world.done[bad.name]
    assert_one_clear_line(done)
    assert bad.said in done.errors
    assert bad.todo in done.errors
    assert done.out == ""


def test_a_pickle_s_program_does_not_run(world: World) -> None:
    assert not mark_of(world.place / "program inside").exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("no folder", "There is no folder"),
        ("too large", "ran out of memory"),
        ("0-byte text", "There is nothing to score."),
        ("binary text", "“picture.txt” is not a text file."),
        ("folder as text", "is a folder. Choose a file inside it."),
        ("no home", "GPT2_DESK_HOME is ~nobody-of-that-name, which is no folder."),
        ("locked text", "“story.txt” could not be opened. This account may not read it."),
    ],
)
def test_other_bad_input_is_told_in_one_line(world: World, name: str, said: str) -> None:
    assert_one_clear_line(world.done[name])
    assert said in world.done[name].errors
    assert world.done[name].out == ""


# Some machines can map it, and tell of it as they should.
@pytest.mark.parametrize(
    "name",
    [
        "too large to map",
        "no person",
        "long name",
        "locked model",
        "picture",
        "full disk",
    ],
)
def test_what_the_system_refuses_is_told_in_one_line(world: World, name: str) -> None:
    if name == "full disk" and not Path("/dev/full").exists():
        pytest.skip("needs /dev/full, which this system has not")
    assert_one_clear_line(world.done[name])


def test_a_model_that_fails_in_mid_text_keeps_what_it_wrote(world: World) -> None:
    done = world.done["mid-text"]
    assert_one_clear_line(done)
    assert "The model stopped in mid-text." in done.errors
    assert len(done.out) > 20


def test_after_a_failure_in_mid_text_the_error_stands_on_a_line_of_its_own(world: World) -> None:
    assert world.done["mid-text"].out.endswith("\n")


@pytest.mark.parametrize("name", ["no prompt", "spaces", "line ends", "no utf-8", "surrogate", "20 megabytes", "home"])
def test_odd_prompts_and_places_are_no_error(world: World, name: str) -> None:
    done = world.done[name]
    assert (done.code, done.errors) == (0, "")
    assert done.out.strip()
