"""The engine as the worker and the command line use it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
import torch

from gpt2_desk.contract import (
    CancelToken,
    DamagedModelError,
    EndReason,
    GenerationEnd,
    GenerationError,
    GenerationRequest,
    LoadCancelledError,
    ModelRef,
    OpenEngine,
    SamplingSettings,
    SettingsDial,
    TextEngine,
    TextPiece,
    UnsupportedModelError,
)
from gpt2_desk.gpt2 import Engine, Tokenizer, open_engine
from gpt2_desk.gpt2.precision import choose_precision
from gpt2_desk.gpt2.reader import CHUNKS

Oracle = Callable[..., Any]
Folder = Callable[..., Path]
GREEDY = SamplingSettings(temperature=0)
DARING = SamplingSettings(temperature=1.0, top_k=0)
PROMPT = "The rain had not stopped for three days, and Mrs. Hale"


def run(engine: Engine, request: GenerationRequest, **more: Any) -> tuple[str, list[int], GenerationEnd]:
    *pieces, end = engine.stream(request, more.pop("cancel", CancelToken()), **more)
    assert isinstance(end, GenerationEnd)
    texts = [piece for piece in pieces if isinstance(piece, TextPiece)]
    assert len(texts) == len(pieces)
    ids = [token.id for piece in texts for token in piece.tokens]
    assert end.new_tokens == len(ids)
    return "".join(piece.text for piece in texts), ids, end


def greedy_without_a_cache(oracle: Any, ids: list[int], count: int) -> list[int]:
    new: list[int] = []
    with torch.inference_mode():
        for _ in range(count):
            new.append(int(oracle(torch.tensor([ids + new])).logits[0, -1].argmax()))
    return new


@pytest.fixture
def engine(random_oracle: Oracle, open_model: Callable[..., Engine]) -> Engine:
    return open_model(random_oracle())


def test_it_is_what_the_worker_expects(starter_folder: Path) -> None:
    opens: OpenEngine = open_engine
    chosen = choose_precision("auto", torch.device("cpu"), 10_347_520)
    shares: list[float] = []
    engine: TextEngine = opens(ModelRef("starter", starter_folder), shares.append, CancelToken())
    assert (engine.info.name, engine.info.parameters, engine.info.n_positions) == ("starter", 10_347_520, 1024)
    assert (engine.info.vocab_size, engine.info.precision) == (8192, chosen.name)
    assert shares[-1] == 1


def test_the_starter_writes(starter: Engine) -> None:
    text, ids, end = run(starter, GenerationRequest(PROMPT, seed=1, max_tokens=40))
    assert len(ids) == 40
    assert text.isprintable() or "\n" in text
    assert sum(map(str.isalpha, text)) > len(text) / 2
    assert (end.reason, end.model, end.precision, end.seed) == (EndReason.LENGTH, "starter", "float32", 1)
    assert end.first_token_ms is not None
    assert end.first_token_ms > 0
    assert end.decode_tokens_per_s is not None
    assert end.decode_tokens_per_s > 0


def test_greedy_text_is_that_of_transformers(random_oracle: Oracle, open_model: Callable[..., Engine]) -> None:
    oracle = random_oracle(n_positions=256, eos_token_id=None)
    engine = open_model(oracle)
    prompt = PROMPT * 2  # more than a chunk
    read = [token.id for token in engine.score(prompt).tokens]
    assert len(read) > CHUNKS[0]
    _, ids, end = run(engine, GenerationRequest(prompt, GREEDY, max_tokens=60))
    assert ids == greedy_without_a_cache(oracle, read, 60)
    assert end.prompt_tokens == len(read)


def test_past_the_last_position_it_goes_on_from_the_later_half(
    random_oracle: Oracle, open_model: Callable[..., Engine]
) -> None:
    oracle = random_oracle(n_positions=32, seed=2)
    engine = open_model(oracle)
    _, ids, end = run(engine, GenerationRequest("abc", GREEDY, max_tokens=150))
    tokenizer = engine._loaded.tokenizer
    context = tokenizer.encode("abc")
    for token in ids:
        if len(context) > 32:
            context = context[-16:]
            while tokenizer.token_bytes(context[0])[0] & 0xC0 == 0x80:  # within a character
                context = context[1:]
        assert greedy_without_a_cache(oracle, context, 1) == [token]
        context.append(token)
    assert (len(ids), end.reason) == (150, EndReason.LENGTH)


def test_the_same_seed_gives_the_same_text_whatever_came_before(engine: Engine) -> None:
    request = GenerationRequest(PROMPT * 3, DARING, max_tokens=30, seed=11)
    first = run(engine, request)
    run(engine, GenerationRequest(PROMPT * 3 + " and then", DARING, max_tokens=9, seed=2))
    run(engine, GenerationRequest(PROMPT, DARING, max_tokens=9, seed=2))
    again = run(engine, request)
    assert again[:2] == first[:2]
    assert run(engine, GenerationRequest(PROMPT * 3, DARING, max_tokens=30, seed=12))[1] != first[1]


@pytest.mark.usefixtures("kernels")
@pytest.mark.parametrize("precision", ["float32", "bfloat16", "int8"])
def test_what_is_taken_over_of_an_earlier_reading_changes_no_bit(starter_folder: Path, precision: str) -> None:
    fresh = Engine.open(starter_folder, precision=precision)
    used = Engine.open(starter_folder, precision=precision)
    long = PROMPT * 12
    run(used, GenerationRequest(long, max_tokens=20, seed=1))
    used.score("Something else entirely. " * 9)
    run(used, GenerationRequest(long + " And", max_tokens=20, seed=1))
    text = long + " And so"
    assert torch.equal(used.next_token_logits(text), fresh.next_token_logits(text))


def test_a_prefix_is_not_computed_twice(starter_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Engine.open(starter_folder, precision="float32")
    reader = engine._loaded.reader
    sizes: list[int] = []
    read_chunk = reader.read_chunk

    def listening() -> torch.Tensor:
        hidden = read_chunk()
        sizes.append(len(hidden))
        return hidden

    monkeypatch.setattr(reader, "read_chunk", listening)
    engine.next_token_logits(PROMPT * 12)
    whole = sum(sizes)
    sizes.clear()
    engine.next_token_logits(PROMPT * 12 + " And")
    assert whole > 2 * CHUNKS[0]
    assert sum(sizes) < 2 * CHUNKS[-1]


def test_a_seed_that_was_drawn_is_told(engine: Engine) -> None:
    first = run(engine, GenerationRequest(PROMPT, DARING, max_tokens=12))
    again = run(engine, GenerationRequest(PROMPT, DARING, max_tokens=12, seed=first[2].seed))
    assert again[:2] == first[:2]
    assert run(engine, GenerationRequest(PROMPT, DARING, max_tokens=12))[2].seed != first[2].seed


def test_an_empty_prompt_begins_from_end_of_text(random_oracle: Oracle, open_model: Callable[..., Engine]) -> None:
    oracle = random_oracle()
    engine = open_model(oracle)
    _, ids, end = run(engine, GenerationRequest("", GREEDY, max_tokens=5))
    assert ids == greedy_without_a_cache(oracle, [256], 5)[: len(ids)]
    assert end.prompt_tokens == 0
    assert engine.measure("", 5).tokens == 0


def test_the_model_ends_its_text(random_oracle: Oracle, write_model: Folder) -> None:
    oracle = random_oracle()
    first = greedy_without_a_cache(oracle, [65], 1)[0]
    engine = Engine.open(write_model(oracle, eos_token_id=[300, first]))
    pieces = list(engine.stream(GenerationRequest("b", GREEDY), CancelToken()))
    assert len(pieces) == 1
    end = pieces[0]
    assert isinstance(end, GenerationEnd)
    assert (end.reason, end.new_tokens, end.first_token_ms) == (EndReason.END_OF_TEXT, 0, None)
    assert end.decode_tokens_per_s is None


def test_where_the_config_names_no_end_the_tokenizer_does(random_oracle: Oracle, write_model: Folder) -> None:
    oracle = random_oracle()
    oracle.transformer.ln_f.bias.data = oracle.transformer.wte.weight.data[256] * 1000
    engine = Engine.open(write_model(oracle, eos_token_id=None))
    assert run(engine, GenerationRequest("b", GREEDY))[2].reason is EndReason.END_OF_TEXT


def test_a_stop_string_ends_the_text_before_it(starter: Engine) -> None:
    request = GenerationRequest(PROMPT, seed=1, max_tokens=60)
    whole = run(starter, request)[0]
    stop = whole[25:29]
    text, ids, end = run(starter, GenerationRequest(PROMPT, seed=1, max_tokens=60, stop=("never comes", stop)))
    assert text == whole[: whole.index(stop)]
    assert end.reason is EndReason.STOP
    assert starter._loaded.tokenizer.decode(ids).startswith(text + stop)


def test_the_text_is_that_of_its_tokens(engine: Engine) -> None:
    text, ids, _ = run(engine, GenerationRequest("🌧", DARING, max_tokens=80, seed=5))
    assert text == engine._loaded.tokenizer.decode(ids)
    assert "\ufffd" in text  # random weights write random bytes


def test_a_token_tells_its_probability_before_any_filter(engine: Engine) -> None:
    chosen = SamplingSettings(temperature=0.3, top_k=5, repetition_penalty=3.0)
    pieces = engine.stream(GenerationRequest("abc", chosen, max_tokens=1, seed=0), CancelToken())
    token = next(piece for piece in pieces if isinstance(piece, TextPiece)).tokens[0]
    expected = engine.next_token_logits("abc").log_softmax(dim=0)[token.id]
    assert token.logprob == pytest.approx(float(expected), abs=1e-5)
    assert token.text == engine._loaded.tokenizer.decode([token.id])


@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_cancel_ends_it_with_the_next_token(engine: Engine, after: int) -> None:
    cancel = CancelToken()
    stream = engine.stream(GenerationRequest("abc", DARING, max_tokens=None, seed=1), cancel)
    taken = list(islice(stream, after))
    cancel.cancel()
    rest = list(stream)
    assert all(isinstance(piece, TextPiece) for piece in taken)
    assert len([item for item in rest if isinstance(item, GenerationEnd)]) == 1
    end = rest[-1]
    assert isinstance(end, GenerationEnd)
    assert (end.reason, end.new_tokens) == (EndReason.CANCELLED, after)


def test_a_cancel_is_seen_between_chunks_of_the_prompt(starter: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    cancel = CancelToken()
    reader = starter._loaded.reader
    chunks: list[int] = []
    read_chunk = reader.read_chunk

    def cancelling() -> torch.Tensor:
        chunks.append(1)
        if len(chunks) == 2:
            cancel.cancel()
        return read_chunk()

    monkeypatch.setattr(reader, "read_chunk", cancelling)
    reader.forget()
    _, ids, end = run(starter, GenerationRequest("Quite another text. " * 80), cancel=cancel)
    assert (len(chunks), ids, end.reason) == (2, [], EndReason.CANCELLED)


def test_an_iterator_that_is_dropped_leaves_the_engine_usable(engine: Engine) -> None:
    request = GenerationRequest(PROMPT, DARING, max_tokens=20, seed=4)
    expected = run(engine, request)[:2]
    stream = engine.stream(GenerationRequest("abc", DARING, max_tokens=None, seed=1), CancelToken())
    assert isinstance(stream, Iterator)
    next(stream)
    next(stream)
    del stream
    assert run(engine, request)[:2] == expected


def test_two_streams_may_take_turns(engine: Engine) -> None:
    requests = [GenerationRequest(prompt, GREEDY, max_tokens=12) for prompt in ("abc", "xyz")]
    alone = [list(engine.stream(request, CancelToken()))[:-1] for request in requests]
    streams = [engine.stream(request, CancelToken()) for request in requests]
    together = [items[:-1] for items in zip(*zip(*streams, strict=True), strict=True)]
    tokens = [
        [[t.id for p in run if isinstance(p, TextPiece) for t in p.tokens] for run in s] for s in (alone, together)
    ]
    assert tokens[0] == tokens[1]


def test_the_dial_is_read_for_each_token(engine: Engine) -> None:
    greedy = run(engine, GenerationRequest("abc", GREEDY, max_tokens=9))[1]
    dial = SettingsDial(GREEDY)
    request = GenerationRequest("abc", DARING, max_tokens=9, seed=1)
    assert run(engine, request, dial=dial)[1] == greedy
    ids: list[int] = []
    for item in engine.stream(request, CancelToken(), dial):
        if isinstance(item, TextPiece):
            ids += [token.id for token in item.tokens]
            if len(ids) == 4:
                dial.current = SamplingSettings(temperature=10.0, top_k=0)
    assert ids[:4] == greedy[:4]
    assert ids[4:] != greedy[4:]


def test_the_penalties_look_at_the_prompt_too(engine: Engine) -> None:
    every = "".join(chr(code) for code in range(65, 115))
    chosen = SamplingSettings(temperature=0, no_repeat_ngram=1)
    _, ids, _ = run(engine, GenerationRequest(every, chosen, max_tokens=20))
    assert len(set(ids)) == len(ids)
    assert not set(ids) & set(engine._loaded.tokenizer.encode(every))


def test_an_engine_works_on_another_thread_and_leaves_grad_mode_alone(starter_folder: Path) -> None:
    seen: dict[str, Any] = {}

    def work() -> None:
        engine = Engine.open(starter_folder, precision="float32", threads=1)
        stream = engine.stream(GenerationRequest(PROMPT, max_tokens=3, seed=1), CancelToken())
        next(stream)
        seen["threads"] = torch.get_num_threads()
        seen["inference"] = torch.is_inference_mode_enabled()
        seen["rest"] = len(list(stream))

    before = torch.get_num_threads()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    torch.set_num_threads(before)
    assert seen == {"threads": 1, "inference": False, "rest": 3}


def test_logits_belong_to_whoever_asked(engine: Engine) -> None:
    logits = engine.next_token_logits("abc")
    kept = logits.clone()
    logits += 1  # an inference tensor would refuse
    assert torch.equal(engine.next_token_logits("abc"), kept)
    assert logits.dtype == torch.float32


def test_measure_tells_what_stream_reads(starter: Engine) -> None:
    text = PROMPT * 80
    reading = starter.measure(text, 100)
    end = run(starter, GenerationRequest(text, max_tokens=1, seed=1))[2]
    assert reading.limit == 1024
    assert reading.tokens <= 925
    assert starter.measure(text, 1).tokens == end.prompt_tokens > reading.tokens
    assert starter.measure("Hello", 100).start == 0


def test_a_model_that_breaks_ends_in_words_and_the_next_request_runs(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = run(engine, GenerationRequest("abc", GREEDY, max_tokens=5))[1]
    model = engine._loaded.reader._model
    for words, message in (("out of memory", "DefaultCPUAllocator: can't allocate memory"), ("unexpectedly", "odd")):

        def fail(*_: object, message: str = message) -> None:
            raise RuntimeError(message)

        with monkeypatch.context() as patch:
            patch.setattr(model.h[1].mlp, "forward", fail)
            with pytest.raises(GenerationError, match=words) as caught:
                run(engine, GenerationRequest("abcd", GREEDY))
        assert caught.value.details == message
    assert run(engine, GenerationRequest("abc", GREEDY, max_tokens=5))[1] == expected


def test_more_tokens_than_the_weights_know_are_an_error(random_oracle: Oracle, write_model: Folder) -> None:
    folder = write_model(random_oracle(vocab_size=260))
    with pytest.raises(DamagedModelError, match="numbers 271 tokens, its weights know 260"):
        Engine.open(folder)


def test_a_model_without_an_end_is_refused(
    random_oracle: Oracle, write_model: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_model(random_oracle(), eos_token_id=9_999)
    monkeypatch.setattr(Tokenizer, "end_of_text", None)
    with pytest.raises(UnsupportedModelError, match="no token that begins"):
        Engine.open(folder)


def test_a_load_that_was_stopped_before_it_began_reads_nothing(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(LoadCancelledError):
        Engine.open(tmp_path / "nowhere", cancel=cancel)
