"""The command line: what can be asked for, and the exit codes.

0: done. 1: an expected failure, told in one line on standard error. 2: usage. 130: interrupted.

The commands themselves live in `gpt2_desk.commands`; each is imported when it is called, so ``--help`` costs neither
torch nor Qt.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from gpt2_desk import __version__
from gpt2_desk.collecting import without_collecting
from gpt2_desk.contract import LIMITS, MAX_SEED, STARTER, DeskError, SamplingSettings, SettingsError

INTERRUPTED = 130
COMMANDS = ("open", "generate", "score", "models", "doctor", "self-check")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    _open_missing_streams()
    arguments = _parser().parse_args(_with_command(list(sys.argv[1:] if argv is None else argv)))
    _write_any_character()
    try:
        with without_collecting():
            command = importlib.import_module(f"gpt2_desk.commands.{arguments.command.replace('-', '_')}")
        return int(command.run(arguments))
    except DeskError as error:
        print(f"gpt2-desk: {' '.join(str(error).split())}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _close_output()  # whoever read it has had enough
        return 0
    except OSError as error:
        _close_output()
        print(f"gpt2-desk: The output could not be written. {error.strerror or error}.", file=sys.stderr)
        return 1


def _open_missing_streams() -> None:
    """Let there be standard streams where the program was started without: what they are told goes nowhere."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  # for as long as we run


def _write_any_character() -> None:
    """Let output show "?" for what its encoding lacks, instead of failing in mid-text."""
    for output in (sys.stdout, sys.stderr):
        reconfigure = getattr(output, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _close_output() -> None:
    """Let what is still to be written go nowhere: Python would complain once more while it closes."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _with_command(argv: list[str]) -> list[str]:
    """``gpt2-desk [FILE]`` is short for ``gpt2-desk open [FILE]``."""
    if argv and (argv[0] in COMMANDS or argv[0] in ("-h", "--help", "--version")):
        return argv
    return ["open", *argv]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="gpt2-desk",
        description="A page in which a GPT-2 on this machine continues what you write.",
        epilog="gpt2-desk [FILE] opens the window, with the file in it.",
    )
    parser.add_argument("--version", action="version", version=f"gpt2-desk {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_open(commands)
    _add_generate(commands)
    _add_score(commands)
    _add_models(commands)
    _add_doctor(commands)
    _add_self_check(commands)
    return parser


def _add_open(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("open", help="open the window (also: gpt2-desk [FILE])")
    command.add_argument("file", nargs="?", metavar="FILE", help="a text file to open")


def _add_generate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("generate", help="stream a continuation to standard output")
    command.add_argument("prompt", nargs="?", default="", metavar="PROMPT", help="the text to continue; - reads it")
    _add_model(command)
    command.add_argument("--max-tokens", type=_whole(1), default=100, metavar="N")
    _add_sampling(command)
    command.add_argument("--seed", type=_whole(0, MAX_SEED), metavar="N", help="the same number gives the same text")
    command.add_argument("--stop", action="append", default=[], metavar="TEXT", help="end before this; repeatable")
    command.add_argument("--samples", type=_whole(1), default=1, metavar="N", help="how many, with seeds one apart")
    command.add_argument("--draft", metavar="NAME", help="a smaller model with the same tokens that may run ahead")
    command.add_argument("--json", action="store_true", help="one JSON object a line")


_SAMPLING_HELP = {
    "temperature": "how daring; 0 takes the likeliest token each time",
    "top_k": "choose among so many of the likeliest tokens; 0 is all",
    "top_p": "among the likeliest that hold this share of the probability",
    "min_p": "among those with this share of the likeliest's probability",
    "typical_p": "among those that surprise about as usual and hold this share",
    "repetition_penalty": "divides the logits of tokens already read; 1 is off",
    "presence_penalty": "taken from the logit of each token already read",
    "frequency_penalty": "the same, each time that it was read",
    "penalty_range": "at how many of the last tokens these three and DRY look; 0 is all",
    "no_repeat_ngram": "no run of so many tokens occurs twice; 0 is off",
    "dry_multiplier": "how much DRY takes from what makes a repeated run longer; 0 is off",
    "dry_base": "by what factor that grows with each token of the run",
    "dry_allowed_length": "the shortest run that costs something",
    "xtc_probability": "how often XTC drops the likeliest tokens but one; 0 is off",
    "xtc_threshold": "the probability from which on a token is one of those",
}


def _add_sampling(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("which words come next")
    defaults = SamplingSettings()
    for name, (low, high) in LIMITS.items():
        default = getattr(defaults, name)
        kind = _whole(int(low), int(high)) if isinstance(default, int) else _number(low, high)
        words = f"{_SAMPLING_HELP[name]} (default: {default})"
        group.add_argument(f"--{name.replace('_', '-')}", type=kind, default=default, metavar="X", help=words)
    group.add_argument("--ban", type=_word, action="append", default=[], metavar="WORD", help="never; repeatable")
    group.add_argument(
        "--bias",
        type=_bias,
        action="append",
        default=[],
        metavar="WORD=NUMBER",
        help="more often, or below 0 less often: the number is added to its logit; repeatable",
    )
    group.add_argument("--no-loop-guard", action="store_true", help="let the text go round in circles")


def _add_score(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("score", help="how surprised the model is by a text, token by token")
    command.add_argument("file", nargs="?", default="-", metavar="FILE", help="a text file; - reads standard input")
    _add_model(command)
    command.add_argument("--json", action="store_true", help="one JSON object")


def _add_models(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("models", help="the models on this machine and on the hub")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--endpoint", metavar="URL", help="the hub's address (default: HF_ENDPOINT, or the public hub)")
    shared.add_argument("--json", action="store_true", help="one JSON object a line")
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("list", parents=[shared], help="all models, and where they are")
    pull = actions.add_parser("pull", parents=[shared], help="fetch a model; the same command goes on and repairs")
    pull.add_argument("name", metavar="NAME", help="of the list, or OWNER/NAME, with @REVISION if need be")
    verify = actions.add_parser("verify", parents=[shared], help="compare files with their fingerprints")
    verify.add_argument("name", nargs="?", metavar="NAME", help="(default: all models)")
    remove = actions.add_parser("remove", parents=[shared], help="delete a model, or what is here of it")
    remove.add_argument("name", metavar="NAME")
    bring = actions.add_parser("import", parents=[shared], help="take a model over that is on this machine")
    bring.add_argument("folder", nargs="?", metavar="FOLDER", help="(default: what the hub's own client has cached)")
    bring.add_argument("--name", default="", help="what to call it (default: the folder's name)")
    bring.add_argument("--in-place", action="store_true", help="leave the files where they are")
    actions.add_parser("path", parents=[shared], help="the folder of the models")


def _add_doctor(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("doctor", help="versions, device, kernels, folders, display: for a bug report")
    command.add_argument("--json", action="store_true", help="one JSON object")


def _add_self_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("self-check", help="open the window, type, generate, stop, undo and save in it")
    command.add_argument("--screenshot", metavar="PNG", help="keep a picture of the window")


def _add_model(command: argparse.ArgumentParser) -> None:
    command.add_argument("--model", default=STARTER, metavar="NAME|FOLDER", help=f"(default: {STARTER})")
    command.add_argument("--precision", choices=["auto", "float32", "bfloat16", "int8"], default="auto")
    command.add_argument("--threads", type=_whole(1, 1024), metavar="N", help="(default: measured for the machine)")
    command.add_argument("--device", choices=["auto", "cpu", "cuda", "mps"], default="auto")


def _word(text: str) -> str:
    """A word to ban, as an argparse type."""
    with _as_usage():
        SamplingSettings(banned_words=(text,))
    return text


def _bias(text: str) -> tuple[str, float]:
    """A word and what is added to its logit, as an argparse type."""
    word, _, number = text.rpartition("=")
    try:
        bias = float(number)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not WORD=NUMBER") from error
    with _as_usage():
        SamplingSettings(biased_words=((word, bias),))
    return word, bias


@contextmanager
def _as_usage() -> Iterator[None]:
    try:
        yield
    except SettingsError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


class _whole:  # noqa: N801  # argparse shows a type by its name
    """A whole number within limits, as an argparse type."""

    def __init__(self, low: int, high: int | None = None) -> None:
        self._low, self._high = low, high
        self.__name__ = "whole number"

    def __call__(self, text: str) -> int:
        value = int(text)
        if value < self._low or (self._high is not None and value > self._high):
            raise argparse.ArgumentTypeError(f"{text} is not {_range(self._low, self._high)}")
        return value


class _number:  # noqa: N801
    """A number within limits, as an argparse type."""

    def __init__(self, low: float, high: float) -> None:
        self._low, self._high = low, high
        self.__name__ = "number"

    def __call__(self, text: str) -> float:
        value = float(text)
        if not self._low <= value <= self._high:
            raise argparse.ArgumentTypeError(f"{text} is not {_range(self._low, self._high)}")
        return value


def _range(low: float, high: float | None) -> str:
    return f"{low} or more" if high is None else f"from {low} to {high}"
