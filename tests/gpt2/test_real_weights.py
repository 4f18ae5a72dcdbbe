"""The published gpt2, from the hub: what everything else here stands for."""

from __future__ import annotations

from pathlib import Path

import pytest

from gpt2_desk.contract import CancelToken, GenerationEnd, GenerationRequest, SamplingSettings, TextPiece
from gpt2_desk.gpt2 import Engine, Tokenizer

pytestmark = pytest.mark.network

REVISION = "e7da7f2"
FILES = ["config.json", "model.safetensors", "tokenizer.json", "vocab.json", "merges.txt"]


@pytest.fixture(scope="module")
def gpt2_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    huggingface_hub = pytest.importorskip("huggingface_hub")
    folder = tmp_path_factory.mktemp("gpt2")
    return Path(
        huggingface_hub.snapshot_download(
            "openai-community/gpt2", revision=REVISION, allow_patterns=FILES, local_dir=folder, token=False
        )
    )


@pytest.fixture(scope="module")
def engine(gpt2_folder: Path) -> Engine:
    return Engine.open(gpt2_folder, precision="float32", device="cpu")


def test_it_has_the_parameters_of_the_paper(engine: Engine) -> None:
    assert engine.info.parameters == 124_439_808
    assert (engine.info.n_positions, engine.info.vocab_size) == (1024, 50257)


def test_its_tokens_are_the_published_ones(gpt2_folder: Path) -> None:
    assert Tokenizer.load(gpt2_folder).encode("Hello world ") == [15496, 995, 220]


def test_its_logits_are_the_published_ones(engine: Engine) -> None:
    expected = [-53.2292, -55.5639, -58.5087, -57.6649, -59.0031]
    assert engine.next_token_logits("Hello world ")[:5].tolist() == pytest.approx(expected, rel=1e-4)


def test_it_continues_a_sentence(engine: Engine) -> None:
    settings = SamplingSettings(temperature=1.0, top_k=50)
    request = GenerationRequest("The meaning of life is", settings, max_tokens=30, seed=0)
    *pieces, end = engine.stream(request, CancelToken())
    assert isinstance(end, GenerationEnd)
    assert end.new_tokens == 30 or end.reason == "end_of_text"
    text = "".join(piece.text for piece in pieces if isinstance(piece, TextPiece))
    assert sum(map(str.isalpha, text)) > len(text) / 2
