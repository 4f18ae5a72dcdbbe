"""The recipe of the starter model: every step of it, on a tiny corpus and a tiny model."""

from __future__ import annotations

import csv
import hashlib
import json
import lzma
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import load_file

RECIPE = Path(__file__).resolve().parents[2] / "packaging" / "starter_model"
sys.path.insert(0, str(RECIPE))

import attention  # noqa: E402
import checkpoint  # noqa: E402
import compressors  # noqa: E402
import corpus  # noqa: E402
import evaluate  # noqa: E402
import export  # noqa: E402
import gpt  # noqa: E402
import memorization  # noqa: E402
import tokenizer  # noqa: E402
import train  # noqa: E402
from data import Reader  # noqa: E402
from gpt import GPT2, TiedCrossEntropy, loss_and_gradient  # noqa: E402
from gradients import make_pool  # noqa: E402
from memorization import SEED_TOKENS, longest_verbatim_run  # noqa: E402
from muon import Muon, orthogonalize  # noqa: E402

from gpt2_desk.gpt2 import Engine, Tokenizer  # noqa: E402

TINY = [
    *("--no-compile", "--device", "cpu", "--vocab-size", "300", "--n-positions", "32", "--n-embd", "16"),
    *("--n-layer", "2", "--n-head", "2", "--context", "16", "--batch-tokens", "128", "--part-tokens", "32"),
    *("--warmup-steps", "4", "--held-out-tokens", "64", "--measure-steps", "5"),
]


def book(number: int, words: int) -> str:
    """Prose of a kind: words of a few letters, in paragraphs, not the same in any two books."""
    random = np.random.default_rng(number)
    vocabulary = ["".join(random.choice(list("aeinorst"), size)) for size in random.integers(1, 7, 40)]
    paragraphs = [" ".join(random.choice(vocabulary, 30)) + "." for _ in range(words // 30)]
    return "\n\n".join(paragraphs) + '\n\n"Where?" she said—and wept.\n'


def write_corpus(folder: Path) -> None:
    files = {
        "fiction-000.txt.xz": [book(1, 600), book(2, 300)],
        "fiction-001.txt.xz": [book(3, 600)],
        "heldout.txt.xz": [book(1, 90), book(5, 300)],
    }
    folder.mkdir()
    with (folder / "MANIFEST.tsv").open("w", encoding="utf-8", newline="") as manifest:
        rows = csv.writer(manifest, delimiter="\t", lineterminator="\n")
        rows.writerow(["file", "title", "sha256"])
        for name, books in files.items():
            rows.writerows([name, "A book", hashlib.sha256(text.encode()).hexdigest()] for text in books)
            (folder / name).write_bytes(lzma.compress("<|endoftext|>\n".join(books).encode()))


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("starter") / "corpus"
    write_corpus(folder)
    return folder


@pytest.fixture(autouse=True)
def threads_as_before() -> Iterator[None]:
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.fixture
def work(source: Path, tmp_path: Path) -> Path:
    """The work folder after the first two steps."""
    corpus.main(["--corpus", str(source), "--work", str(tmp_path)])
    tokenizer.main(["--work", str(tmp_path), "--vocab-size", "300"])
    return tmp_path


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with make_pool(2) as workers:
        yield workers


def options_of(work: Path, *more: str) -> list[str]:
    return ["--work", str(work), *TINY, *more]


def new_run(work: Path, pool: ThreadPoolExecutor, *more: str) -> train.Run:
    torch.set_num_threads(1)
    return train.Run(train.parse(options_of(work, *more)), pool)


def exported(work: Path, run: str = "stable") -> Path:
    folder = work / "model"
    export.main(["--work", str(work), "--run", run, "--to", str(folder)])
    return folder


def log_of(work: Path, run: str) -> list[dict[str, Any]]:
    lines = (work / "runs" / run / "log.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def same_weights(one: GPT2, other: GPT2) -> bool:
    return all(torch.equal(a, b) for a, b in zip(one.parameters(), other.parameters(), strict=True))


# --- corpus


def test_the_books_come_out_whole(work: Path) -> None:
    assert list(corpus.iterate_books(work / "train.txt")) == [book(1, 600), book(2, 300), book(3, 600)]
    assert list(corpus.iterate_books(work / "heldout.txt")) == [book(1, 90), book(5, 300)]


def test_a_book_that_is_not_in_the_manifest_ends_the_recipe(tmp_path: Path) -> None:
    write_corpus(tmp_path / "corpus")
    (tmp_path / "corpus" / "fiction-001.txt.xz").write_bytes(lzma.compress(book(4, 60).encode()))
    with pytest.raises(SystemExit, match="MANIFEST"):
        corpus.main(["--corpus", str(tmp_path / "corpus"), "--work", str(tmp_path)])


# --- tokenizer


def test_packed_ids_are_those_of_the_program(work: Path) -> None:
    tokens = Tokenizer.load(work)
    expected = [0]
    for text in corpus.iterate_books(work / "train.txt"):
        expected += [*tokens.encode(text), 0]
    assert np.fromfile(work / "train.bin", dtype="<u2").tolist() == expected


def test_counts_are_of_books_without_separators(work: Path) -> None:
    counts = json.loads((work / "packed.json").read_text(encoding="utf-8"))["heldout"]
    assert counts["bytes"] == len((book(1, 90) + book(5, 300)).encode())
    assert counts["tokens"] == (work / "heldout.bin").stat().st_size // 2


def test_a_vocabulary_too_large_for_two_bytes_is_refused(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        tokenizer.main(["--work", str(work), "--vocab-size", "65537"])
    assert "65536" in capsys.readouterr().err


# --- data


@pytest.fixture
def counting(tmp_path: Path) -> Path:
    path = tmp_path / "counting.bin"
    np.arange(1000, dtype="<u2").tofile(path)
    return path


def test_an_epoch_reads_every_block_once_and_the_next_differs(counting: Path) -> None:
    reader = Reader(counting, block=16, seed=3)
    size = reader.blocks_per_epoch * 16
    first, _ = reader.read(0, size, 16)
    second, _ = reader.read(size, size, 16)
    starts = first[:, 0].sort().values
    assert torch.equal(starts.diff(), torch.full((len(starts) - 1,), 16))
    assert not torch.equal(first, second)


def test_what_is_read_depends_on_the_place_alone(counting: Path) -> None:
    straight = Reader(counting, block=16, seed=3)
    batches = [straight.read(tokens, 32, 8) for tokens in range(0, 3200, 32)]
    ids, targets = Reader(counting, block=16, seed=3).read(2976, 32, 8)
    assert torch.equal(ids, batches[93][0])
    assert torch.equal(targets, ids + 1)


def test_too_little_text_is_said(counting: Path) -> None:
    with pytest.raises(SystemExit, match="too little text"):
        Reader(counting, block=1024, seed=3)


# --- model and optimizer


def test_cross_entropy_in_pieces_is_the_plain_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(gpt.LOGITS_AT_ONCE, "cpu", 3 * 50)
    torch.manual_seed(0)
    x, weight = torch.randn(10, 8, requires_grad=True), torch.randn(50, 8, requires_grad=True)
    targets = torch.randint(50, (10,))
    plain = torch.nn.functional.cross_entropy(x @ weight.T, targets, reduction="sum")
    pieces = TiedCrossEntropy.of(x, weight, targets, loss_and_gradient)
    torch.testing.assert_close(pieces, plain)
    expected = torch.autograd.grad(3 * plain, (x, weight))
    torch.testing.assert_close(torch.autograd.grad(3 * pieces, (x, weight)), expected)


def test_attention_in_blocks_is_the_plain_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attention, "QUERIES_AT_ONCE", 4)
    monkeypatch.setattr(attention, "_compiled", lambda function: function)  # not every machine has a C++ compiler
    torch.manual_seed(0)
    q, k, v = (torch.randn(2, 3, 12, 8, requires_grad=True) for _ in range(3))
    blocks, plain = attention.blocked_attention(q, k, v), attention.causal_attention(q, k, v)
    torch.testing.assert_close(blocks, plain)
    grad = torch.randn(2, 3, 12, 8)
    expected = torch.autograd.grad(plain, (q, k, v), grad)
    torch.testing.assert_close(torch.autograd.grad(blocks, (q, k, v), grad), expected)


@pytest.mark.parametrize("shape", [(3, 12, 12), (2, 12, 40), (2, 40, 12)])
def test_orthogonalized_matrices_turn_and_hardly_stretch(shape: tuple[int, ...]) -> None:
    torch.manual_seed(0)
    values = torch.linalg.svdvals(orthogonalize(torch.randn(shape)).float())
    assert values.min() > 0.4
    assert values.max() < 1.4


def test_an_attention_is_turned_in_three_parts() -> None:
    torch.manual_seed(0)
    whole = torch.nn.Parameter(torch.zeros(36, 12))
    whole.grad = torch.randn(36, 12)
    parts = [torch.nn.Parameter(torch.zeros(12, 12)) for _ in range(3)]
    for part, grad in zip(parts, whole.grad.split(12), strict=True):
        part.grad = grad.clone()
    for params in ([whole], parts):
        Muon(params, lr=0.1).step()
    torch.testing.assert_close(whole.detach(), torch.cat([part.detach() for part in parts]))


@pytest.mark.parametrize(
    ("steps", "tokens", "end", "expected"),
    [(0, 0, None, 0.25), (3, 30, None, 1.0), (90, 900, None, 1.0), (90, 900, 1000, 1.0), (95, 950, 1000, 0.5)],
)
def test_rate_warms_up_stays_and_falls(steps: int, tokens: int, end: int | None, expected: float) -> None:
    progress = train.Progress(tokens=tokens, steps=steps, end=end)
    assert train.rate(progress, warmup_steps=4, decay_tokens=100) == pytest.approx(expected)


@pytest.mark.parametrize(("seconds", "expected"), [(0.0, 1.0), (40.0, 1.0), (70.0, 0.5), (100.0, 0.0), (101.0, 0.0)])
def test_a_fall_by_the_clock(seconds: float, expected: float) -> None:
    progress = train.Progress(steps=9, seconds=seconds, end_seconds=100.0)
    assert train.rate(progress, warmup_steps=4, decay_minutes=1) == pytest.approx(expected)
    assert progress.over == (seconds >= 100)


# --- checkpoint


def test_a_checkpoint_comes_back_from_its_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoint, "PART_BYTES", 1000)
    state = {"weights": torch.randn(2000), "steps": 7}
    checkpoint.save(tmp_path, "step7", state)
    parts = list(tmp_path.glob("*.part*"))
    assert len(parts) > 8
    assert all(part.stat().st_size <= 1000 for part in parts)
    assert torch.equal(checkpoint.load(tmp_path)["weights"], state["weights"])


def test_a_kill_before_the_last_part_leaves_the_checkpoint_before(tmp_path: Path) -> None:
    checkpoint.save(tmp_path, "step1", {"steps": 1})
    (tmp_path / "step2.part000").write_bytes(b"cut sho")
    assert checkpoint.load(tmp_path) == {"steps": 1}
    checkpoint.save(tmp_path, "step3", {"steps": 3})
    assert checkpoint.load(tmp_path) == {"steps": 3}
    assert [part.name for part in tmp_path.glob("*.part*")] == ["step3.part000"]


# --- train


def test_training_learns(work: Path, pool: ThreadPoolExecutor) -> None:
    run = new_run(work, pool)
    losses = [run.step() for _ in range(40)]
    assert losses[0] == pytest.approx(np.log(300), rel=0.02)
    assert sum(losses[-5:]) / 5 < 0.9 * losses[0]


def start_training(work: Path) -> subprocess.Popen[str]:
    """Train without an end in a process of its own, with a checkpoint after every step."""
    arguments = options_of(work, "--run", "stopped", "--log-seconds", "0", "--save-seconds", "0")
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, str(RECIPE / "train.py"), *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def wait_for_step(process: subprocess.Popen[str], step: int) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        if json.loads(line)["step"] >= step:
            return
    pytest.fail("the training ended before it was to be stopped")


def test_a_killed_run_goes_on_bit_for_bit(work: Path, pool: ThreadPoolExecutor) -> None:
    with start_training(work) as process:
        wait_for_step(process, 6)
        process.kill()
    resumed = new_run(work, pool, "--run", "stopped")
    done = resumed.progress.steps
    assert done >= 5
    straight = new_run(work, pool, "--run", "straight")
    losses = [straight.step() for _ in range(done + 6)]
    assert [resumed.step() for _ in range(6)] == losses[done:]
    assert same_weights(resumed.model, straight.model)
    told = {entry["step"]: entry["loss"] for entry in log_of(work, "stopped") if "loss" in entry}
    assert told[5] == losses[4]


@pytest.mark.skipif(os.name == "nt", reason="there, a process cannot be asked to end")
def test_a_run_that_is_asked_to_stop_saves_first(work: Path) -> None:
    with start_training(work) as process:
        wait_for_step(process, 2)
        process.send_signal(signal.SIGTERM)
        assert process.stdout is not None
        process.stdout.read()
    assert process.returncode == 0
    saved = checkpoint.load(work / "runs" / "stopped")
    assert saved["progress"]["steps"] == log_of(work, "stopped")[-1]["step"]


def test_a_fall_is_branched_off_and_ends_by_itself(work: Path, pool: ThreadPoolExecutor) -> None:
    stable = new_run(work, pool)
    for _ in range(6):
        stable.step()
    stable.save()
    train.main(options_of(work, "--run", "decayed", "--start-from", "stable", "--decay-tokens", "512"))
    decayed = checkpoint.load(work / "runs" / "decayed")
    progress = train.Progress(**decayed["progress"])
    assert (progress.tokens, progress.steps, progress.end) == (6 * 128 + 512, 10, 6 * 128 + 512)
    assert "held_out_bits_per_byte" in log_of(work, "decayed")[-1]
    assert checkpoint.load(work / "runs" / "stable")["progress"]["steps"] == 6


def test_a_fall_by_the_clock_ends_by_itself_and_counts_training_alone(work: Path, pool: ThreadPoolExecutor) -> None:
    stable = new_run(work, pool)
    stable.step()
    stable.progress.seconds = 1000.0  # hours before, in another process
    stable.save()
    train.main(options_of(work, "--run", "decayed", "--start-from", "stable", "--decay-minutes", "0.005"))
    progress = train.Progress(**checkpoint.load(work / "runs" / "decayed")["progress"])
    assert progress.end_seconds == pytest.approx(1000.3)
    assert progress.over
    assert progress.steps > 1


def test_longer_windows_begin_with_the_positions_of_the_shorter_ones(work: Path, pool: ThreadPoolExecutor) -> None:
    short = new_run(work, pool)
    short.step()
    short.save()
    before = short.model.wpe.weight.detach()
    longer = new_run(work, pool, "--context", "32").model.wpe.weight
    assert torch.equal(longer, before[:16].repeat(2, 1))
    same = new_run(work, pool).model.wpe.weight
    assert torch.equal(same, before)


def test_another_shape_is_not_resumed(work: Path, pool: ThreadPoolExecutor) -> None:
    new_run(work, pool).save()
    with pytest.raises(SystemExit, match="another shape"):
        new_run(work, pool, "--n-embd", "32")


def test_dropout_repeats_too(work: Path) -> None:
    runs = []
    for name in ("one", "two"):
        with make_pool(1) as worker:
            run = new_run(work, worker, "--run", name, "--dropout", "0.2")
            runs.append([run.step() for _ in range(4)])
    with make_pool(1) as worker:
        run = new_run(work, worker, "--run", "none")
        assert runs[0] == runs[1] != [run.step() for _ in range(4)]


# --- export and evaluate


@pytest.fixture
def trained(work: Path, pool: ThreadPoolExecutor) -> train.Run:
    run = new_run(work, pool)
    for _ in range(12):
        run.step()
    run.save()
    return run


def test_an_export_gives_the_same_logits_in_transformers(work: Path, trained: train.Run) -> None:
    from transformers import AutoModelForCausalLM

    folder = exported(work)
    theirs = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    assert type(theirs).__name__ == "GPT2LMHeadModel"
    ours = trained.model.half().float()
    ids = torch.randint(300, (2, 32))
    with torch.inference_mode():
        logits = ours(ids) @ ours.wte.weight.T
        torch.testing.assert_close(logits, theirs(ids).logits, atol=1e-5, rtol=1e-5)


def test_an_export_can_be_trained_on(work: Path, trained: train.Run, pool: ThreadPoolExecutor) -> None:
    run = new_run(work, pool, "--run", "on", "--from-model", str(exported(work)), "--seed", "2")
    ours, theirs = run.model.state_dict(), trained.model.state_dict()
    assert all(torch.equal(ours[name], theirs[name].half().float()) for name in theirs)
    assert run.progress.tokens == 0
    assert run.step() < np.log(300) - 0.1


def test_an_export_stores_the_tied_head_once(work: Path, trained: train.Run) -> None:
    weights = load_file(exported(work) / "model.safetensors")
    assert not any("lm_head" in name for name in weights)
    assert {tensor.dtype for tensor in weights.values()} == {torch.float16}
    assert sum(tensor.numel() for tensor in weights.values()) == sum(p.numel() for p in trained.model.parameters())


def test_weights_beyond_float16_are_not_exported(work: Path, trained: train.Run) -> None:
    with torch.no_grad():
        trained.model.wte.weight[0, 0] = 1e6
    trained.save()
    with pytest.raises(SystemExit, match="not finite"):
        exported(work)


@pytest.mark.usefixtures("trained")
def test_the_program_and_transformers_agree_on_bits_per_byte(work: Path) -> None:
    folder = exported(work)
    books = list(corpus.iterate_books(work / "heldout.txt"))
    ours = evaluate.bits_per_byte(Engine.open(folder, precision="float32"), books)
    assert ours == pytest.approx(evaluate.bits_per_byte_in_transformers(folder, books), abs=1e-4)


@pytest.mark.usefixtures("trained")
def test_the_evaluation_says_it_all(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    exported(work)
    model = str(work / "model")
    evaluate.main(["--work", str(work), "--model", model, "--samples", "2", "--continuation-tokens", "4"])
    said = capsys.readouterr().out
    assert said.count("> **") == len(evaluate.PROMPTS) == 10
    assert "Held-out bits per byte" in said
    assert "Longest run of the training text in 2 samples" in said


ids = st.lists(st.integers(0, 1), max_size=60)


@given(samples=st.lists(ids, max_size=3), training=st.lists(st.integers(0, 1), min_size=1, max_size=200))
def test_the_longest_verbatim_run_is_found(
    samples: list[list[int]], training: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    packed = tmp_path_factory.mktemp("memory") / "train.bin"
    np.array(training, dtype="<u2").tofile(packed)
    text = bytes(training)
    runs = {bytes(ids[i:j]) for ids in samples for i in range(len(ids)) for j in range(i + 1, len(ids) + 1)}
    longest = max((len(run) for run in runs if run in text), default=0)
    found = longest_verbatim_run(samples, packed)
    assert len(found) == (longest if longest >= SEED_TOKENS else 0)
    assert bytes(found) in text


def test_a_run_across_two_blocks_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memorization, "BLOCK_TOKENS", 50)
    np.arange(200, dtype="<u2").tofile(tmp_path / "train.bin")
    assert longest_verbatim_run([[7, 7, *range(45, 60), 7]], tmp_path / "train.bin") == list(range(45, 60))


# --- compressors


@pytest.mark.skipif(not (shutil.which("xz") and shutil.which("zstd")), reason="needs xz and zstd")
def test_compressors_know_what_they_have_read(tmp_path: Path) -> None:
    training, known, unknown = tmp_path / "train.txt", tmp_path / "known.txt", tmp_path / "unknown.txt"
    training.write_text(book(1, 3000), encoding="utf-8")
    known.write_text(book(1, 1500), encoding="utf-8")
    unknown.write_text(book(2, 1500), encoding="utf-8")
    assert compressors.zstd_bytes(training, known) < compressors.zstd_bytes(training, unknown) / 5
    read = training.read_bytes()
    assert compressors.xz_bytes(read, known.read_bytes()) < compressors.xz_bytes(read, unknown.read_bytes()) / 5
