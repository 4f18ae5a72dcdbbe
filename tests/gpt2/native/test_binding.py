"""Finding the compiled kernels, and doing without them."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from ctypes import CFUNCTYPE, byref, c_int, c_uint, c_void_p, cast
from pathlib import Path

import pytest
import torch
from gpt2.conftest import look_for_kernels_again, skip_without
from gpt2.native.conftest import MakeModel, randn, threads

from gpt2_desk.contract import GenerationRequest, SamplingSettings, TextPiece
from gpt2_desk.gpt2 import Engine
from gpt2_desk.gpt2.decoder import TorchDecoder
from gpt2_desk.gpt2.linear import Int8Linear, PackedLinear, has_onednn, int8_kernel
from gpt2_desk.gpt2.native import binding
from gpt2_desk.gpt2.native.binding import Format, Library, library
from gpt2_desk.gpt2.native.decoder import NativeDecoder
from gpt2_desk.gpt2.native.linear import NativeLinear
from gpt2_desk.gpt2.precision import available_precisions, choose_precision, has_int8, measured_speeds

PRECISIONS = {Format.INT8: "int8", Format.BFLOAT16: "bfloat16"}
CPU = torch.device("cpu")
REQUEST = GenerationRequest("The rain had not stopped", SamplingSettings(), max_tokens=12, seed=3)

no_library = pytest.mark.usefixtures("without_native")


@pytest.fixture
def library_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the library is looked for."""
    path = tmp_path / "kernels.so"
    monkeypatch.setattr(binding, "LIBRARY", path)
    look_for_kernels_again()
    yield path
    monkeypatch.undo()
    look_for_kernels_again()


def written(engine: Engine) -> str:
    return "".join(piece.text for piece in engine.stream(REQUEST) if isinstance(piece, TextPiece))


def test_a_model_is_opened_on_our_own_kernels(form: Format, starter_folder: Path) -> None:
    engine = Engine.open(starter_folder, precision=PRECISIONS[form])
    reader = engine._loaded.reader
    assert engine.info.precision == PRECISIONS[form]
    assert isinstance(reader.decoder, NativeDecoder)
    assert isinstance(reader._model.h[0].mlp.c_fc, NativeLinear)
    assert written(engine)


@no_library
@pytest.mark.parametrize(
    ("name", "layer"),
    [
        pytest.param(
            "bfloat16", PackedLinear, marks=pytest.mark.skipif(not has_onednn(), reason="this torch has no oneDNN")
        ),
        pytest.param(
            "int8", Int8Linear, marks=pytest.mark.skipif(int8_kernel() is None, reason="this torch has no int8 kernel")
        ),
    ],
)
def test_without_them_it_is_opened_on_those_of_torch(name: str, layer: type, starter_folder: Path) -> None:
    assert library() is None
    engine = Engine.open(starter_folder, precision=name)
    reader = engine._loaded.reader
    assert engine.info.precision == name
    assert isinstance(reader.decoder, TorchDecoder)
    assert isinstance(reader._model.h[0].mlp.c_fc, layer)
    assert written(engine)


def test_a_format_that_the_processor_lacks_is_left_to_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    skip_without(Format.INT8)
    kernels = library()
    assert kernels is not None
    monkeypatch.setattr(kernels, "formats", frozenset({Format.INT8}))
    assert isinstance(choose_precision("int8", CPU, 0).linear(randn(8, 8), None, False), NativeLinear)
    assert not isinstance(choose_precision("bfloat16", CPU, 0).linear(randn(8, 8), None, False), NativeLinear)
    monkeypatch.setattr(kernels, "formats", frozenset())
    assert not isinstance(choose_precision("int8", CPU, 0).linear(randn(8, 8), None, False), NativeLinear)


def test_int8_is_there_where_torch_has_none(form: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gpt2_desk.gpt2.precision.int8_kernel", lambda: None)
    measured_speeds.cache_clear()
    assert has_int8()
    assert "int8" in available_precisions("cpu")
    assert choose_precision("int8", CPU, 0).name == "int8"


@pytest.mark.parametrize("content", [b"", b"\x7fELF", b"not a library at all" * 1000, bytes(5000)])
def test_a_damaged_library_is_passed_over(
    library_at: Path, content: bytes, caplog: pytest.LogCaptureFixture, starter_folder: Path
) -> None:
    library_at.write_bytes(content)
    with caplog.at_level(logging.INFO, "gpt2_desk.gpt2.native"):
        assert library() is None
    assert "our own kernels cannot be used" in caplog.text
    assert has_int8() == (int8_kernel() is not None)


def test_another_library_of_that_name_is_passed_over(library_at: Path, caplog: pytest.LogCaptureFixture) -> None:
    other = Path(torch.__file__).parent / "lib" / "libtorch_global_deps.so"
    if not other.is_file():
        pytest.skip("this torch is of another system")
    library_at.symlink_to(other)
    with caplog.at_level(logging.INFO, "gpt2_desk.gpt2.native"):
        assert library() is None
    assert "our own kernels cannot be used" in caplog.text


def test_a_library_of_another_version_is_passed_over(
    form: Format, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    skip_without(form)
    monkeypatch.setattr(binding, "VERSION", binding.VERSION + 1)
    look_for_kernels_again()
    with caplog.at_level(logging.INFO, "gpt2_desk.gpt2.native"):
        assert library() is None
    assert f"version {binding.VERSION - 1} instead of {binding.VERSION}" in caplog.text
    monkeypatch.undo()
    look_for_kernels_again()


def test_that_there_is_none_is_nothing_to_tell(library_at: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "gpt2_desk.gpt2.native"):
        assert library() is None
    assert not caplog.records


def test_without_torchs_openmp_one_thread_does_the_same(
    make_model: MakeModel, form: Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(binding, "_openmp_of_torch", lambda: None)
    alone = Library(binding.LIBRARY)
    model = make_model()
    decoder, other = NativeDecoder(model, alone), NativeDecoder(model, library())  # type: ignore[arg-type]
    layer = NativeLinear(alone, randn(70, 90), None, form)
    with threads(3):
        assert torch.equal(layer(randn(9, 90)), NativeLinear(library(), randn(70, 90), None, form)(randn(9, 90)))  # type: ignore[arg-type]
        assert torch.equal(decoder.step([3], decoder.new_cache()), other.step([3], other.new_cache()))


@pytest.mark.parametrize("given", [1, 2])
def test_fewer_threads_than_were_asked_for_do_all_of_it(
    make_model: MakeModel, ours: Library, form: Format, given: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As OpenMP may have it; a thread that waited for one that there is not would wait for ever."""
    work_of = CFUNCTYPE(None, c_void_p)

    def parallel(work: int, data: int, asked: int, _: int) -> None:
        assert asked == 3
        with ThreadPoolExecutor(given) as pool:
            list(pool.map(lambda _: work_of(work)(data), range(given)))

    callbacks = CFUNCTYPE(None, c_void_p, c_void_p, c_uint, c_uint)(parallel), CFUNCTYPE(c_int)(lambda: given)
    model, layer = make_model(), NativeLinear(ours, randn(270, 90), None, form)
    decoder = NativeDecoder(model, ours)
    expected = layer(randn(9, 90)), decoder.step([3], decoder.new_cache())
    openmp = binding._OpenMP(*(cast(callback, c_void_p) for callback in callbacks))
    monkeypatch.setattr(ours, "_openmp_at", byref(openmp))
    with threads(3):
        assert torch.equal(layer(randn(9, 90)), expected[0])
        assert torch.equal(decoder.step([3], decoder.new_cache()), expected[1])


def test_torchs_openmp_is_found(form: Format) -> None:
    """Without it everything would still be right, and half as quick."""
    assert binding._openmp_of_torch() is not None
