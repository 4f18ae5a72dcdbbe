"""A small model drafts, a large one checks: the texts are as probable as without."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.contract import (
    CancelToken,
    EndReason,
    GenerationEnd,
    GenerationRequest,
    ModelRef,
    SamplingSettings,
    TextPiece,
    UnsupportedModelError,
)
from gpt2_desk.gpt2 import Engine, open_engine
from gpt2_desk.gpt2.candidates import Candidates
from gpt2_desk.gpt2.speculation import MOST_DRAFTED, Drafted, Gain, checked, remainder

Oracle = Callable[..., Any]
FREE = SamplingSettings(temperature=2.0, top_k=2, loop_guard=False)
GREEDY = SamplingSettings(temperature=0)
PROMPT = "The rain had not stopped for three days"


def candidates(weights: dict[int, float]) -> Candidates:
    ids = torch.tensor(sorted(weights, key=lambda token: (-weights[token], token)))
    shares = torch.tensor([weights[int(token)] for token in ids], dtype=torch.float32)
    return Candidates(ids, shares / shares.sum())


DISTRIBUTIONS = st.dictionaries(st.integers(0, 9), st.floats(0.01, 1), min_size=1, max_size=8).map(candidates)


@given(target=DISTRIBUTIONS, draft=DISTRIBUTIONS)
def test_what_stays_and_what_is_drawn_instead_make_the_target(target: Candidates, draft: Candidates) -> None:
    """The identity that the method stands on, in numbers: q · min(1, p / q) + (what was refused) · remainder = p."""
    p, q = target.dense(10).double(), draft.dense(10).double()
    stays = torch.minimum(p, q)
    rest = remainder(target, draft)
    assert float(rest.probabilities.sum()) == pytest.approx(1, abs=1e-6)
    result = stays + (1 - stays.sum()) * rest.dense(10).double()
    torch.testing.assert_close(result, p, atol=1e-6, rtol=1e-5)


def test_checked_draws_are_distributed_as_the_target() -> None:
    target = candidates({1: 0.5, 2: 0.3, 3: 0.2})
    draft = candidates({1: 0.1, 2: 0.6, 7: 0.3})
    generator = torch.Generator().manual_seed(0)
    count = 20_000
    drawn = Counter(checked(target, Drafted(draft.draw(generator), draft), generator) for _ in range(count))
    assert set(drawn) == {1, 2, 3}
    for token, share in ((1, 0.5), (2, 0.3), (3, 0.2)):
        assert drawn[token] / count == pytest.approx(share, abs=0.015)  # four standard deviations


@pytest.fixture
def models(random_oracle: Oracle, write_model: Callable[..., Path]) -> tuple[Path, Path]:
    """A large one, and a small one that is right now and then: a copy with some noise."""
    large = random_oracle(n_positions=96)
    small = random_oracle(n_positions=96)
    generator = torch.Generator().manual_seed(5)
    for parameter in small.parameters():
        parameter.data += 0.02 * torch.randn(parameter.shape, generator=generator)
    return write_model(large, "large"), write_model(small, "small")


@pytest.fixture
def drafting(models: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> Engine:
    """Whatever the clock says: always some tokens."""
    counts = iter(range(10**9))
    monkeypatch.setattr(Gain, "count", lambda self: 1 + next(counts) % MOST_DRAFTED)
    return Engine.open(models[0], precision="float32", draft=models[1])


def written(engine: Engine, request: GenerationRequest) -> tuple[list[int], GenerationEnd]:
    *pieces, end = engine.stream(request, CancelToken())
    assert isinstance(end, GenerationEnd)
    ids = [token.id for piece in pieces if isinstance(piece, TextPiece) for token in piece.tokens]
    assert len(ids) == end.new_tokens
    return ids, end


@pytest.mark.parametrize("penalty", [1.0, 1.5])
def test_greedy_text_is_the_same_with_a_draft(models: tuple[Path, Path], drafting: Engine, penalty: float) -> None:
    alone = Engine.open(models[0], precision="float32")
    settings = SamplingSettings(temperature=0, repetition_penalty=penalty)
    for prompt in (PROMPT, "", "a", PROMPT * 4):
        request = GenerationRequest(prompt, settings, max_tokens=130)  # past the positions, so that it slides
        assert written(drafting, request)[0] == written(alone, request)[0]


def test_texts_are_as_frequent_as_without(models: tuple[Path, Path], drafting: Engine) -> None:
    alone = Engine.open(models[0], precision="float32")
    texts: dict[str, Counter[tuple[int, ...]]] = {"alone": Counter(), "drafted": Counter()}
    count = 600
    for name, engine in (("alone", alone), ("drafted", drafting)):
        for seed in range(count):
            texts[name][tuple(written(engine, GenerationRequest("ab", FREE, max_tokens=3, seed=seed))[0])] += 1
    common = [text for text, number in texts["alone"].most_common() if number > 30]
    assert common
    for text in common:
        share = texts["alone"][text] / count
        spread = (2 * share * (1 - share) / count) ** 0.5
        assert abs(texts["drafted"][text] / count - share) < 4 * spread


def test_some_drafted_tokens_stay(drafting: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    drafts: list[tuple[int, int]] = []
    monkeypatch.setattr(Gain, "drafted", lambda self, count, stayed: drafts.append((count, stayed)))
    written(drafting, GenerationRequest(PROMPT, GREEDY, max_tokens=60))
    count, stayed = (sum(numbers) for numbers in zip(*drafts, strict=True))
    assert 0.2 < stayed / count < 1


def test_a_seed_gives_the_same_words_whatever_came_before(models: tuple[Path, Path]) -> None:
    request = GenerationRequest(PROMPT, FREE, max_tokens=70, seed=4)
    fresh = written(Engine.open(models[0], precision="float32", draft=models[1]), request)[0]
    engine = Engine.open(models[0], precision="float32", draft=models[1])
    written(engine, GenerationRequest(PROMPT + " and", FREE, max_tokens=40, seed=1))
    assert written(engine, request)[0] == fresh
    assert written(engine, request)[0] == fresh


def test_a_stop_in_the_middle_of_a_draft(drafting: Engine, models: tuple[Path, Path]) -> None:
    cancel = CancelToken()
    pieces = []
    for piece in drafting.stream(GenerationRequest(PROMPT, FREE, max_tokens=None, seed=2), cancel):
        pieces.append(piece)
        if len(pieces) == 9:
            cancel.cancel()
    end = pieces[-1]
    assert isinstance(end, GenerationEnd)
    assert end.reason is EndReason.CANCELLED
    alone = Engine.open(models[0], precision="float32")
    request = GenerationRequest(PROMPT, GREEDY, max_tokens=20)
    assert written(drafting, request)[0] == written(alone, request)[0]


def test_two_streams_take_turns_with_a_draft(drafting: Engine) -> None:
    requests = [GenerationRequest(prompt, GREEDY, max_tokens=20) for prompt in ("abc", "xyz")]
    alone = [written(drafting, request)[0] for request in requests]
    streams = [drafting.stream(request, CancelToken()) for request in requests]
    mixed: list[list[int]] = [[], []]
    for pair in zip(*streams, strict=False):
        for ids, item in zip(mixed, pair, strict=True):
            if isinstance(item, TextPiece):
                ids += [token.id for token in item.tokens]
    assert mixed == [ids[: len(found)] for ids, found in zip(alone, mixed, strict=True)]


def test_a_model_with_other_tokens_cannot_draft(models: tuple[Path, Path], starter_folder: Path) -> None:
    with pytest.raises(UnsupportedModelError, match="starter cannot draft for large"):
        Engine.open(models[0], draft=starter_folder)


def gain(accepted: float, cost: float) -> Gain:
    found = Gain(cost)
    for _ in range(60):
        found.drafted(10, round(accepted * 10))
    return found


def test_it_drafts_only_where_that_is_faster() -> None:
    assert Gain(0.05).count() > 0  # distilgpt2 for gpt2-xl
    assert Gain(0.7).count() == 0
    assert gain(accepted=0.9, cost=0.05).count() >= 3
    hopeless = gain(accepted=0.0, cost=0.05)
    assert hopeless.count() == 0
    for _ in range(64):
        hopeless.plain()
    assert hopeless.count() > 0  # it is tried once more
    hopeless.drafted(2, 0)
    assert hopeless.count() == 0


def test_without_its_draft_a_model_writes_alone(models: tuple[Path, Path], starter_folder: Path) -> None:
    for draft in (starter_folder, models[1] / "nowhere"):
        engine = open_engine(ModelRef("large", models[0], draft), lambda _: None, CancelToken())
        assert engine._loaded.drafter is None
    engine = open_engine(ModelRef("large", models[0], models[1]), lambda _: None, CancelToken())
    assert engine._loaded.drafter is not None
