"""Does the frozen program do what the program does? It is started as a writer would start it, and watched from outside.

    build/environment/bin/python packaging/frozen/check.py dist/gpt2-desk

The Python that runs this is the one the program was made with: where both are asked to write with the same seed, the
words must be the same.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROMPT = "The rain had not stopped for three days, and Mrs. Hale"
PRECISIONS = ("float32", "bfloat16", "int8")
TIMEOUT_S = 180
MODEL = "distilgpt2"


class CheckFailedError(Exception):
    """The frozen program does something else than the program."""


class Frozen:
    """The frozen program, with a home of its own that has a space and letters beyond ASCII in its name.

    Args:
        program: the folder that it is in.
        home: where it keeps things.
    """

    def __init__(self, program: Path, home: Path) -> None:
        suffix = ".exe" if sys.platform == "win32" else ""
        console = program / f"gpt2-desk-console{suffix}"
        self.window = program / f"gpt2-desk{suffix}"
        self.console = console if console.exists() else self.window
        self.home = home

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a command of the command line; what it said is in the result.

        Raises:
            CheckFailedError: it ended with another code than 0.
        """
        done = subprocess.run(
            [self.console, *arguments],
            env=self.environment(**environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=TIMEOUT_S,
            check=False,
        )
        if done.returncode:
            raise CheckFailedError(f"{' '.join(arguments)}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def environment(self, **more: str) -> dict[str, str]:
        """The environment of a machine on which there is no Python."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
        screen = {} if sys.platform != "linux" or os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
        return {**kept, **screen, "GPT2_DESK_HOME": str(self.home), "PYTHONIOENCODING": "utf-8", **more}


def check_itself(frozen: Frozen) -> str:
    """The window: it types, generates, stops, undoes, saves."""
    picture = frozen.home.parent / "window.png"
    said = frozen.run("self-check", "--screenshot", str(picture)).stdout
    _must("All is well." in said, f"self-check said\n{said}")
    _must(picture.stat().st_size > 10_000, "the picture of the window is empty")
    return "the window works"


def check_doctor(frozen: Frozen) -> str:
    """It knows that it is frozen, the versions of what is inside, and the starter's place."""
    report = json.loads(frozen.run("doctor", "--json").stdout)
    _must(report["program"]["frozen"] is True, "it does not know that it is frozen")
    missing = [name for name, version in report["packages"].items() if version == "not installed"]
    _must(not missing, f"doctor does not know the versions of {missing}")
    _must("failed" not in report["torch"] and "failed" not in report["models"], f"doctor failed: {report}")
    return f"doctor: {report['torch']['precisions on cpu']}"


def check_own_kernels(frozen: Frozen) -> str:
    """Those of the source tree are inside, can be loaded, and have torch's OpenMP for their threads."""
    asked = ["doctor", "--json"]
    said = [
        json.loads(told)["torch"]["own kernels"] for told in (frozen.run(*asked).stdout, _from_source(asked, frozen))
    ]
    _must(said[0] == said[1], f"its own kernels are {said[0]!r}, and those of its source {said[1]!r}")
    _must("cannot" not in said[0], f"its own kernels are {said[0]!r}")
    if sys.platform == "linux":
        torch = frozen.window.parent / "_internal" / "torch" / "lib" / "libtorch_cpu.so"
        _must(torch.is_file(), f"our own kernels look for {torch.name} in vain")
    return f"own kernels: {said[0]}"


def check_generate(frozen: Frozen) -> str:
    """In each precision it writes the words that the program writes from its source."""
    for precision in PRECISIONS:
        asked = ["generate", PROMPT, "--seed", "7", "--max-tokens", "40", "--precision", precision, "--json"]
        texts = [_text(frozen.run(*asked).stdout), _text(_from_source(asked, frozen))]
        _must(texts[0] == texts[1] and len(texts[0]) > 40, f"{precision}: {texts[0]!r} is not {texts[1]!r}")
    return f"the same words in {', '.join(PRECISIONS)}"


def check_samples_and_score(frozen: Frozen) -> str:
    """Several continuations together, all samplers, and reading a text."""
    sampling = [
        "--dry-multiplier",
        "1",
        "--xtc-probability",
        "0.5",
        "--typical-p",
        "0.9",
        "--repetition-penalty",
        "1.2",
    ]
    frozen.run("generate", PROMPT, "--samples", "3", "--max-tokens", "8", "--seed", "1", *sampling)
    book = frozen.home.parent / "book.txt"
    book.write_text(PROMPT, encoding="utf-8")
    report = json.loads(frozen.run("score", str(book), "--json").stdout)
    _must(report["perplexity"] > 1, f"score said {report}")
    return "samples and score"


def check_downloads(frozen: Frozen) -> str:
    """A model is fetched from a hub on this machine, checked and listed."""
    with _hub() as endpoint:
        frozen.run("models", "pull", MODEL, "--endpoint", endpoint)
        frozen.run("models", "verify", MODEL, "--endpoint", endpoint)
        listed = frozen.run("models", "list", "--json", "--endpoint", endpoint).stdout
    _must(MODEL in listed, "the model that was fetched is not listed")
    return "a download, checked"


def check_without_streams(frozen: Frozen) -> str:
    """Without standard streams, as a desktop may start it, nothing fails."""
    if sys.platform == "win32":
        commands = [[str(frozen.window), "self-check"]]
    else:
        commands = [["sh", "-c", f'exec "$0" {words} <&- >&- 2>&-', str(frozen.window)] for words in _WITHOUT_STREAMS]
    for command in commands:
        done = subprocess.run(command, env=frozen.environment(), timeout=TIMEOUT_S, check=False)
        _must(done.returncode == 0, f"without streams {command[-1]} ends with {done.returncode}")
    return "without standard streams"


_WITHOUT_STREAMS = ("self-check", "doctor", "generate Once --max-tokens 4", "--version")


def check_refusals(frozen: Frozen) -> str:
    """A mistake is one line on standard error, and exit code 1."""
    command = [frozen.console, "generate", "Once", "--model", "no-such-model"]
    done = subprocess.run(
        command, env=frozen.environment(), capture_output=True, encoding="utf-8", timeout=TIMEOUT_S, check=False
    )
    _must(done.returncode == 1 and done.stderr.count("\n") == 1, f"a mistake is told as {done.stderr!r}")
    return "mistakes are told in a line"


def check_licences(frozen: Frozen) -> str:
    """What it is made of is told inside."""
    told = next(frozen.window.parent.rglob("THIRD-PARTY.txt")).read_text(encoding="utf-8")
    missing = [name for name in ("Python", "torch", "PySide6", "tokenizers", "SIL OPEN FONT") if name not in told]
    _must(not missing, f"THIRD-PARTY.txt lacks {missing}")
    parts = told.count("=" * 78 + "\n") // 2
    _must(parts > 20, f"About can tell {parts} parts of THIRD-PARTY.txt apart")
    return f"licences: {len(told) // 1000} kB"


CHECKS: Sequence[Callable[[Frozen], str]] = (
    check_itself,
    check_doctor,
    check_own_kernels,
    check_generate,
    check_samples_and_score,
    check_downloads,
    check_without_streams,
    check_refusals,
    check_licences,
)


def _from_source(arguments: list[str], frozen: Frozen) -> str:
    command = [sys.executable, "-m", "gpt2_desk", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "GPT2_DESK_HOME": str(frozen.home), "PYTHONUTF8": "1"}
    return subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", timeout=TIMEOUT_S, check=True
    ).stdout


def _text(lines: str) -> str:
    return "".join(json.loads(line).get("text", "") for line in lines.splitlines())


@contextmanager
def _hub() -> Iterator[str]:
    """The hub of the tests, on the loopback; its address."""
    command = [sys.executable, "-m", "hub", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT / "tests", stdout=subprocess.PIPE, encoding="utf-8") as hub:
        try:
            assert hub.stdout is not None
            yield hub.stdout.readline().strip().partition("=")[2]
        finally:
            hub.terminate()


def _must(condition: bool, otherwise: str) -> None:
    if not condition:
        raise CheckFailedError(otherwise)


def main(argv: Sequence[str] | None = None) -> int:
    """Run all checks; returns the exit code."""
    program = Path((sys.argv[1:] if argv is None else list(argv))[0]).resolve()
    failed = 0
    with tempfile.TemporaryDirectory() as place:
        frozen = Frozen(program, Path(place) / "Ihr Zuhause é")
        for check in CHECKS:
            try:
                print(f"ok      {check(frozen)}", flush=True)
            except (CheckFailedError, subprocess.SubprocessError, OSError, ValueError) as error:
                failed += 1
                print(f"FAILED  {check.__name__}: {error}", flush=True)
    print(f"{len(CHECKS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
