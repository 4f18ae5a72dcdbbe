"""The command line as a script meets it: output, errors in one line, exit codes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hub.models import tiny_gpt2_files

from gpt2_desk.cli import main

ROOT = Path(__file__).resolve().parents[2]
PROMPT = "The rain had not stopped"


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "gpt2_desk", *words]


def run(*words: str, given: bytes = b"", environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        command(*words),
        input=given,
        capture_output=True,
        cwd=ROOT,
        check=False,
        env={**os.environ, **(environment or {})},
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def lines(done: subprocess.CompletedProcess[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_generate_streams_the_continuation_alone() -> None:
    done = run("generate", PROMPT, "--max-tokens", "12", "--seed", "1")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert done.stdout.strip()
    assert PROMPT not in done.stdout


def test_the_same_seed_gives_the_same_text_and_another_another() -> None:
    first, again, other = (run("generate", PROMPT, "--max-tokens", "20", "--seed", seed).stdout for seed in "112")
    assert first == again
    assert first != other


def test_json_has_pieces_and_one_end_that_tells_all() -> None:
    done = run("generate", "-", "--json", "--max-tokens", "5", "--seed", "7", given=PROMPT.encode())
    *pieces, end = lines(done)
    assert {piece["type"] for piece in pieces} == {"piece"}
    tokens = [token for piece in pieces for token in piece["tokens"]]  # type: ignore[attr-defined]
    assert [set(token) for token in tokens] == [{"id", "text", "logprob"}] * 5
    assert set(end) == {
        "type", "reason", "prompt_tokens", "new_tokens", "first_token_ms", "decode_tokens_per_s", "model", "precision",
        "seed",
    }  # fmt: skip
    assert (end["type"], end["reason"], end["new_tokens"], end["seed"], end["model"]) == (
        "end", "length", 5, 7, "starter",
    )  # fmt: skip


def test_json_and_plain_text_are_the_same_text() -> None:
    asked = ("generate", PROMPT, "--max-tokens", "20", "--seed", "3")
    plain = run(*asked).stdout
    pieces = lines(run(*asked, "--json"))[:-1]
    assert "".join(str(piece["text"]) for piece in pieces) + "\n" == plain


def test_samples_have_seeds_one_apart_and_are_told_apart() -> None:
    done = lines(run("generate", PROMPT, "--max-tokens", "3", "--seed", "5", "--samples", "2", "--json"))
    ends = [line for line in done if line["type"] == "end"]
    assert [(end["sample"], end["seed"]) for end in ends] == [(0, 5), (1, 6)]


def test_a_stop_string_ends_the_text_before_it() -> None:
    free = run("generate", PROMPT, "--max-tokens", "30", "--seed", "3").stdout
    word = free.split()[3]
    stopped = lines(run("generate", PROMPT, "--max-tokens", "30", "--seed", "3", "--stop", word, "--json"))
    assert stopped[-1]["reason"] == "stop"
    text = "".join(str(line["text"]) for line in stopped[:-1])
    assert free.startswith(text)
    assert word not in text


def test_an_empty_prompt_begins_a_text() -> None:
    done = run("generate", "--max-tokens", "25", "--seed", "1")
    assert done.returncode == 0
    assert done.stdout.strip()


def test_interrupted_keeps_what_was_written_and_exits_130() -> None:
    process = subprocess.Popen(
        command("generate", PROMPT, "--max-tokens", "100000", "--json"),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    first = process.stdout.readline()
    assert json.loads(first)["type"] == "piece"
    process.send_signal(signal.SIGINT)
    rest, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors == ""
    assert json.loads(rest.splitlines()[-1])["reason"] == "cancelled"


def test_a_reader_that_leaves_is_no_error() -> None:
    process = subprocess.Popen(
        command("generate", PROMPT, "--max-tokens", "3000"),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT,
    )  # fmt: skip
    assert process.stdout is not None
    process.stdout.read(1)
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) == 0


def test_score_tells_each_token_and_the_sum() -> None:
    done = run("score", "-", "--json", given=b"Call me Ishmael.")
    (score,) = lines(done)
    assert set(score) == {"tokens", "perplexity", "bits_per_byte"}
    tokens = score["tokens"]
    assert isinstance(tokens, list)
    assert "".join(token["text"] for token in tokens) == "Call me Ishmael."
    assert all(token["logprob"] < 0 for token in tokens)


def test_score_reads_a_file_with_windows_line_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"One.\r\nTwo.\r\n")
    (tmp_path / "b.txt").write_bytes(b"One.\nTwo.\n")
    first, second = (run("score", str(tmp_path / name), "--json").stdout for name in ("a.txt", "b.txt"))
    assert first == second


@pytest.mark.parametrize("words", [("doctor",), ("doctor", "--json")])
def test_doctor_reports(words: Sequence[str]) -> None:
    done = run(*words)
    assert done.returncode == 0
    for part in ("program", "packages", "torch", "own kernels", "models", "display", "starter"):
        assert part in done.stdout
    assert "failed" not in done.stdout


def test_self_check_goes_through_everything_and_keeps_a_picture(tmp_path: Path) -> None:
    picture = tmp_path / "sub" / "window é.png"
    done = run("self-check", "--screenshot", str(picture))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("All is well.\n")
    assert "the model wrote: The rain" in done.stdout
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("generate", "x", "--model", "gpt9"), "No such model: gpt9"),
        (("generate", "x", "--model", "./no/such/folder"), "There is no folder"),
        (("score", "no-such-file.txt"), "no-such-file.txt"),
    ],
)
def test_an_expected_failure_is_one_line_and_exits_1(words: Sequence[str], said: str) -> None:
    done = run(*words)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("gpt2-desk: ")
    assert said in done.stderr


def test_a_folder_that_is_no_model_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "llama"}', encoding="utf-8")
    done = run("generate", "x", "--model", str(tmp_path))
    assert done.returncode == 1
    assert "llama" in done.stderr
    assert done.stderr.count("\n") == 1


def test_an_empty_text_cannot_be_scored() -> None:
    done = run("score", "-", given=b"")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ("generate", "x", "--temperature", "-1"),
        ("generate", "x", "--top-k", "1.5"),
        ("generate", "x", "--max-tokens", "0"),
        ("generate", "x", "--seed", "-3"),
        ("generate", "x", "--precision", "float8"),
        ("generate", "x", "--nonsense"),
        ("generate", "x", "--typical-p", "1.1"),
        ("generate", "x", "--penalty-range", "2.5"),
        ("generate", "x", "--ban", ""),
        ("generate", "x", "--ban", "a\nb"),
        ("generate", "x", "--bias", "rain"),
        ("generate", "x", "--bias", "rain=much"),
        ("generate", "x", "--bias", "=2"),
        ("generate", "x", "--bias", "rain=101"),
        ("doctor", "extra"),
    ],
)
def test_wrong_usage_exits_2(words: Sequence[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_banned_and_favoured_words() -> None:
    asked = ("generate", PROMPT, "--max-tokens", "60", "--seed", "3", "--temperature", "0.5")
    assert " the " in run(*asked).stdout
    done = run(*asked, "--ban", "the", "--ban", "of the", "--bias", "storm=6.5", "--bias", "rain=-4")
    assert done.returncode == 0, done.stderr
    words = done.stdout.lower().replace(",", " ").replace(".", " ").split()
    assert "the" not in words
    assert "storm" in words


def test_every_flag_of_sampling_reaches_the_settings() -> None:
    from gpt2_desk.cli import _parser
    from gpt2_desk.commands.generate import _settings
    from gpt2_desk.contract import LIMITS, SamplingSettings

    flags = [word for name, (_, high) in LIMITS.items() for word in (f"--{name.replace('_', '-')}", str(high))]
    words = ["--ban", "very", "--ban", "all of a sudden", "--bias", "rain=2", "--bias", "a=b=-1.5", "--no-loop-guard"]
    assert _settings(_parser().parse_args(["generate", "x", *flags, *words])) == SamplingSettings(
        **{name: high for name, (_, high) in LIMITS.items()},
        banned_words=("very", "all of a sudden"),
        biased_words=(("rain", 2.0), ("a=b", -1.5)),
        loop_guard=False,
    )
    assert _settings(_parser().parse_args(["generate", "x"])) == SamplingSettings()


@pytest.mark.parametrize("words", [("--help",), ("generate", "--help"), ("--version",)])
def test_help_costs_neither_torch_nor_qt(words: Sequence[str]) -> None:
    probe = (
        "import sys\nfrom gpt2_desk.cli import main\n"
        f"try: main({list(words)!r})\nexcept SystemExit as done: assert done.code == 0\n"
        "assert not {'torch', 'PySide6'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr


def test_the_program_s_own_folder_is_where_the_environment_says(tmp_path: Path) -> None:
    done = run("doctor", environment={"GPT2_DESK_HOME": str(tmp_path / "elsewhere")})
    assert str(tmp_path / "elsewhere") in done.stdout


@pytest.mark.parametrize("words", [("generate", "x"), ("score", "README.md")])
def test_interrupted_before_the_model_is_there_exits_130_without_a_word(words: Sequence[str]) -> None:
    probe = (
        "import signal, sys\n"
        "from gpt2_desk.cli import main\n"
        # A shell starts what it sends to the background with Ctrl-C ignored.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "print('ready', file=sys.stderr, flush=True)\n"
        f"sys.exit(main({list(words)!r}))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", probe], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, text=True
    )
    assert process.stderr is not None
    assert process.stderr.readline() == "ready\n"
    try:
        process.wait(0.5)  # torch is being imported by now
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors == ""


def test_samples_as_text_come_one_after_the_other() -> None:
    asked = ("generate", PROMPT, "--max-tokens", "5", "--seed", "5", "--samples")
    texts = run(*asked, "10").stdout.split("\n\n* * *\n")
    done = lines(run(*asked, "10", "--json"))
    for sample, text in enumerate(texts):
        pieces = [line for line in done if line.get("sample") == sample and line["type"] == "piece"]
        assert "".join(str(piece["text"]) for piece in pieces) == (text.removesuffix("\n") if sample == 9 else text)
    assert len(texts) == 10


def test_a_model_with_other_tokens_cannot_draft(tmp_path: Path) -> None:
    for name, data in tiny_gpt2_files().items():
        (tmp_path / name).write_bytes(data)
    done = run("generate", PROMPT, "--max-tokens", "5", "--draft", str(tmp_path))
    assert done.returncode == 1
    assert "cannot draft for starter" in done.stderr
    done = run("generate", PROMPT, "--max-tokens", "5", "--seed", "1", "--draft", "starter")
    assert done.returncode == 0
