"""The manual page, made from the command line's own parser, so that no option is missing from it.

.venv/bin/python packaging/linux/man_page.py > gpt2-desk.1
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from gpt2_desk import __version__, cli

_ENVIRONMENT = {
    "GPT2_DESK_HOME": "where everything that the program keeps is, in place of its usual folders",
    "HF_ENDPOINT": "the hub's address",
    "HF_TOKEN": "the writer's token for the hub",
    "HF_HUB_OFFLINE": "where it is 1, the network is asked for nothing",
    "SSL_CERT_FILE": "certificates to trust beside the system's",
}
_EXIT_CODES = {
    "0": "done",
    "1": "an expected failure, told in one line on standard error",
    "2": "the command line was not understood",
    "130": "interrupted; what was written is kept",
}


def man_page(date: str, parser: argparse.ArgumentParser | None = None) -> str:
    """The page, in the language of man(7).

    Args:
        date: of the release, as 2026-11-24.
        parser: the command line's; another in tests.
    """
    parser = parser or cli._parser()
    lines = [f'.TH GPT2\\-DESK 1 "{date}" "gpt2\\-desk {__version__}" "User Commands"']
    lines += [".SH NAME", "gpt2\\-desk \\- write with a GPT\\-2 that continues your text"]
    lines += [".SH SYNOPSIS", ".B gpt2\\-desk", "[\\fIFILE\\fR]", ".br"]
    lines += [".B gpt2\\-desk", "\\fICOMMAND\\fR [\\fIOPTIONS\\fR]"]
    lines += [".SH DESCRIPTION", _quoted(parser.description or ""), _quoted(parser.epilog or "")]
    lines += [".SH COMMANDS"]
    for command in _children(parser):
        lines += _command(command, "gpt2-desk")
    lines += [".SH ENVIRONMENT", *_list(_ENVIRONMENT), ".SH EXIT STATUS", *_list(_EXIT_CODES)]
    return "\n".join(lines) + "\n"


def _command(command: tuple[str, str, argparse.ArgumentParser], before: str) -> list[str]:
    name, words, parser = command
    lines = [".SS " + _escaped(f"{before} {name}"), _quoted(words[:1].upper() + words[1:] + ".")]
    for action in parser._actions:
        if not isinstance(action, (argparse._HelpAction, argparse._SubParsersAction)):
            lines += [".TP", f".B {_escaped(_called(action))}", _quoted(_told(action))]
    for child in _children(parser):
        lines += _command(child, f"{before} {name}")
    return lines


def _children(parser: argparse.ArgumentParser) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            words = {choice.dest: choice.help or "" for choice in action._choices_actions}
            yield from ((name, words.get(name, ""), child) for name, child in action.choices.items())


def _called(action: argparse.Action) -> str:
    value = str(action.metavar or "|".join(map(str, action.choices or ())) or action.dest.upper())
    return " ".join([", ".join(action.option_strings), "" if action.nargs == 0 else value]).strip()


def _told(action: argparse.Action) -> str:
    words = action.help or ""
    if "default" not in words and action.default not in (None, False, "", [], argparse.SUPPRESS):
        words = f"{words} (default: {action.default})"
    return (words % {"default": action.default}).strip() if words else "See the description."


def _list(entries: dict[str, str]) -> list[str]:
    return [line for name, words in entries.items() for line in (".TP", f".B {_escaped(name)}", _quoted(words))]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-")


def _quoted(text: str) -> str:
    """A line of text; one that begins with a point or an apostrophe would be a request."""
    line = _escaped(" ".join(text.split()))
    return f"\\&{line}" if line.startswith((".", "'")) else line


if __name__ == "__main__":
    sys.stdout.write(man_page(sys.argv[1] if len(sys.argv) > 1 else ""))
