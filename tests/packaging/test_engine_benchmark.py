"""The engine's benchmark: its checkpoints and prompts, and what it makes of numbers that are known."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import torch
from safetensors import safe_open
from transformers import GPT2LMHeadModel

BENCHMARKS = Path(__file__).resolve().parents[2] / "packaging" / "benchmarks"
sys.path[:0] = [str(BENCHMARKS), str(BENCHMARKS / "peers")]

from chart import chart  # noqa: E402
from contenders import CONTENDERS, Contender, chosen, prepare  # noqa: E402
from prompts import prompt_of, prose  # noqa: E402
from random_checkpoint import larger_vocabulary, write_checkpoint  # noqa: E402
from report import disagreements, markdown, rows_of, targets_of  # noqa: E402
from shapes import SHAPES, Shape, limit_tokens_per_s, packed_bytes  # noqa: E402

from gpt2_desk.contract import EndReason, GenerationEnd, GenerationRequest  # noqa: E402
from gpt2_desk.gpt2 import Engine, Tokenizer  # noqa: E402

TINY = SHAPES["tiny"]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("checkpoints") / "tiny"
    write_checkpoint(TINY, folder, Path(__file__).resolve().parents[2] / "resources" / "models" / "starter")
    return folder


@pytest.mark.parametrize(("name", "parameters"), [("gpt2", 124_439_808), ("gpt2-xl", 1_557_611_200)])
def test_shapes_have_the_published_numbers_of_parameters(name: str, parameters: int) -> None:
    shape = SHAPES[name]
    assert shape.parameters == parameters
    assert sum(torch.Size(size).numel() for size in shape.tensors().values()) == parameters
    assert packed_bytes(shape, "bfloat16") == 2 * parameters


def test_the_limit_is_bandwidth_over_the_bytes_of_a_token() -> None:
    assert limit_tokens_per_s(SHAPES["gpt2"], "int8", 41e9) == pytest.approx(332, abs=1)
    assert limit_tokens_per_s(SHAPES["gpt2"], "float32", 41e9) == pytest.approx(83, abs=1)


def test_a_random_checkpoint_is_one_of_the_hubs(tiny: Path) -> None:
    model, told = GPT2LMHeadModel.from_pretrained(tiny, output_loading_info=True, local_files_only=True)
    assert not told["missing_keys"]
    assert not told["unexpected_keys"]
    ids = Tokenizer.load(tiny).encode("The rain had not stopped")
    with torch.inference_mode():
        expected = model(torch.tensor([ids])).logits[0, -1]
    found = Engine.open(tiny, precision="float32").next_token_logits("The rain had not stopped")
    assert (found - expected).abs().max() < 1e-4
    assert found.std() > 0.05


def test_its_tensors_lie_where_the_header_says(tiny: Path) -> None:
    with safe_open(tiny / "model.safetensors", framework="pt") as file:
        assert {name: tuple(file.get_slice(name).get_shape()) for name in file.keys()} == TINY.tensors()  # noqa: SIM118
        assert not file.get_tensor("wte.weight")[0].any(), "the end of a text is never the likeliest"


def test_a_random_checkpoint_is_not_written_twice(tiny: Path, starter_folder: Path) -> None:
    before = (tiny / "model.safetensors").stat()
    write_checkpoint(TINY, tiny, starter_folder)
    assert (tiny / "model.safetensors").stat().st_mtime_ns == before.st_mtime_ns


def test_its_texts_never_end_by_themselves(tiny: Path) -> None:
    engine = Engine.open(tiny, precision="float32")
    *_, end = engine.stream(GenerationRequest("The rain", max_tokens=300, seed=1))
    assert isinstance(end, GenerationEnd)
    assert end.reason is EndReason.LENGTH


def test_a_larger_vocabulary_has_a_text_for_each_number(starter_folder: Path) -> None:
    tokenizer = json.loads((starter_folder / "tokenizer.json").read_bytes())
    model = larger_vocabulary(tokenizer, 12_000)["model"]
    assert sorted(model["vocab"].values()) == list(range(12_000))
    assert all("".join(pair) in model["vocab"] for pair in model["merges"])
    assert len(tokenizer["model"]["vocab"]) == 8192, "the one that was given stays as it was"


@pytest.mark.parametrize("tokens", [5, 128, 900])
def test_prompts_have_exactly_so_many_tokens(tiny: Path, tokens: int) -> None:
    encode = Tokenizer.load(tiny).encode
    prompts = [prompt_of(tokens, number, encode) for number in range(3)]
    assert [len(encode(prompt)) for prompt in prompts] == [tokens] * 3
    assert len({encode(prompt)[0] for prompt in prompts}) == 3, "no two begin alike"


def test_prose_is_as_long_as_it_was_asked_for() -> None:
    assert len(prose(50_000, 1).split(" ")) == 50_001


def test_contenders_are_chosen_by_program_or_by_name() -> None:
    assert chosen([]) == list(CONTENDERS)
    assert [each.name for each in chosen(["llama-q8_0", "ctranslate2"])] == [
        "llama-q8_0",
        "ctranslate2-int8",
        "ctranslate2-float32",
    ]
    with pytest.raises(SystemExit, match="lama"):
        chosen(["lama"])


def test_a_disk_without_room_is_told_before_anything_is_written(tmp_path: Path, starter_folder: Path) -> None:
    vast = Shape("vast", n_layer=100, n_embd=100_000, n_head=1)
    with pytest.raises(SystemExit, match="vast takes 504"):
        prepare(vast, tmp_path / "vast", starter_folder, tmp_path, [Contender("ours", "int8")])
    assert not list((tmp_path / "vast").iterdir())


def a_round(ours: float, peer: float, **more: Any) -> dict[str, Any]:
    """Of int8 beside llama.cpp's q8_0; ours needs 30 ms for the first token where the peer needs 100."""
    return {
        "bandwidth": [{"sum": 20e9, "amax": 30e9}, {"sum": 40e9, "amax": 35e9}],
        "ours-int8": {
            "tokens_per_s": [ours, ours, 1.0],
            "first_128_ms": [30.0],
            "first_900_ms": [300.0],
            "greedy": [1, 2],
            "load": {"open_s": 1.0, "ready_s": 2.0, "peak_bytes": 300e6, "imports_peak_bytes": 100e6},
        },
        "llama-q8_0": {
            "tokens_per_s": [peer],
            "first_128_ms": [100.0],
            "first_900_ms": [500.0],
            "greedy": [1, 2],
        },
        **more,
    }


def test_ratios_are_medians_of_the_rounds_own_ratios() -> None:
    rounds = [a_round(140, 100), a_round(70, 40), a_round(300, 250)]
    found = {target.says: target for target in targets_of(SHAPES["gpt2"], rounds)}
    decode = found["decode, int8 over llama.cpp q8_0"]
    assert decode.value == pytest.approx(1.4)
    assert decode.spread == (pytest.approx(1.2), pytest.approx(1.75))
    assert decode.met
    assert found["first token of 128, int8 over llama.cpp q8_0"].met
    assert not found["first token of 900, int8 over llama.cpp q8_0"].met
    assert "decode, float32 over CTranslate2 float32" not in found, "nobody measured it"


def test_the_goals_of_the_largest_are_its_own() -> None:
    found = {target.says: target for target in targets_of(SHAPES["gpt2-xl"], [a_round(131, 100)])}
    assert found["decode, int8 over llama.cpp q8_0"].met
    assert found["int8, peak memory of loading over packed size"].high == 1.35
    assert found["int8, open (s, torch imported)"].high is None


def test_of_two_formats_with_16_bits_the_quicker_one_counts() -> None:
    told = {
        "ours-bfloat16": {"tokens_per_s": [60.0]},
        "ours-float16": {"tokens_per_s": [90.0]},
        "llama-bfloat16": {"tokens_per_s": [80.0]},
    }
    found = {target.says: target for target in targets_of(SHAPES["gpt2"], [told])}
    assert found["decode, 16 bits over llama.cpp bfloat16"].value == pytest.approx(1.125)


def test_what_only_ours_is_asked_and_a_cold_start() -> None:
    speeds = {"document_tokens_per_s": 90.0, "short_tokens_per_s": 100.0, "full_window_tokens_per_s": 75.0}
    extras = {"edit_steps": 4.0, **speeds}
    cold = {"cat_s": 5.0, "load": {"ready_s": 20.0}}
    rounds = [a_round(1, 1, extras=extras, cold=cold), a_round(1, 1)]
    found = {target.says: target for target in targets_of(SHAPES["gpt2-xl"], rounds)}
    assert not found["one word edited at the end of 900 tokens, in steps"].met
    assert found["decode in 50,000 words over a short text"].value == pytest.approx(0.9)
    assert found["the same over a text of one window"].value == pytest.approx(1.2)
    assert found["cold cache: the same over 2 × cat + 15 s"].value == pytest.approx(0.8)


def test_rows_are_of_those_whom_every_round_has() -> None:
    rounds = [a_round(100, 50), {**a_round(120, 50), "llama-q8_0": {"lacks": "no such kernel"}}]
    (row,) = rows_of(SHAPES["gpt2"], rounds)
    assert row.contender.name == "ours-int8"
    assert (row.lowest, row.tokens_per_s, row.highest) == (100, 110, 120)
    assert row.limit == pytest.approx(limit_tokens_per_s(SHAPES["gpt2"], "int8", 40e9))


def test_whoever_runs_another_model_is_told_of() -> None:
    exact = {
        "ours-float32": {"greedy": [1, 2]},
        "llama-float32": {"greedy": [1, 3]},
        "llama-q4_0": {"greedy": [9, 9]},
    }
    assert disagreements([exact]) == ["llama.cpp float32 writes [1, 3] instead of [1, 2]"]


def test_table_and_chart_name_everyone() -> None:
    rounds = [a_round(140, 100)]
    results = {
        "machine": "a machine",
        "threads": 2,
        "versions": {"torch": "2.13.0"},
        "shapes": {"gpt2": {"rounds": rounds}},
    }
    table = markdown(results)
    assert "| gpt2-desk int8 | 140 |" in table
    assert "| decode, int8 over llama.cpp q8_0 | 1.40 | 1.40–1.40 | ≥ 1.35 | met |" in table
    drawn = ElementTree.fromstring(chart({"gpt2": rows_of(SHAPES["gpt2"], rounds)}))
    words = [element.text for element in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert words[:5] == ["gpt2", "gpt2-desk int8", "140", "llama.cpp q8_0", "100"]


def test_the_whole_run_on_a_tiny_shape(tmp_path: Path) -> None:
    command = [sys.executable, str(BENCHMARKS / "engine.py"), "--shapes", "tiny", "--rounds", "1", "--new-tokens", "8"]
    command += ["--only", "ours-float32", "--folder", str(tmp_path), "--json", str(tmp_path / "rounds.json")]
    command += ["--chart", str(tmp_path / "chart.svg")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert not done.returncode, done.stderr
    assert "| gpt2-desk float32 |" in done.stdout
    (told,) = json.loads((tmp_path / "rounds.json").read_text(encoding="utf-8"))["shapes"]["tiny"]["rounds"]
    assert len(told["ours-float32"]["first_900_ms"]) == 3
    assert ElementTree.parse(tmp_path / "chart.svg")
