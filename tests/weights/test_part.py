"""What is here of a file is gone on with as far as it is right, whatever a crash or another program made of it."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.contract import CancelToken
from gpt2_desk.weights import part as part_module
from gpt2_desk.weights.digest import RemoteFile
from gpt2_desk.weights.meter import Meter
from gpt2_desk.weights.part import Origin, Part, part_bytes
from gpt2_desk.weights.record import RECORD, Record, read_record, write_record
from gpt2_desk.weights.shape import GPT2Shape

MARK = 1000
DATA = bytes(hashlib.sha256(b"%d" % i).digest()[0] | 1 for i in range(4500))
FILE = RemoteFile("model.safetensors", len(DATA), hashlib.sha256(DATA).hexdigest())
EMPTY = hashlib.sha256().hexdigest()
ORIGIN = Origin("a/b", "c" * 40, FILE)


@pytest.fixture(autouse=True)
def small_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part_module, "MARK_BYTES", MARK)


def new_meter() -> Meter:
    return Meter("", lambda _: None)


def opened(target: Path, origin: Origin = ORIGIN) -> tuple[Part, int]:
    """A part, and how many bytes the meter was told are here."""
    meter, part = new_meter(), Part(target, origin)
    part.open(meter, CancelToken())
    return part, meter._done


def write(target: Path, count: int, step: int = 70) -> None:
    part, _ = opened(target)
    with part:
        for i in range(0, count, step):
            part.add(DATA[i : min(i + step, count)])


def test_it_is_gone_on_with_where_it_ended(tmp_path: Path) -> None:
    target = tmp_path / "x"
    for end in (0, 1, 999, 1000, 1001, 3210, len(DATA)):
        part, told = opened(target)
        with part:
            assert told == part.size
            part.add(DATA[part.size : end])
            assert part.size == end
            assert part.complete is (end == len(DATA))
    part, _ = opened(target)
    with part:
        assert part.is_sound()
        part.finish()
    assert target.read_bytes() == DATA
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


@pytest.mark.parametrize(
    ("damage", "size"),
    [
        ((0, 10), 0),
        ((500, 501), 0),
        ((1100, 1200), 1050),
        ((2200, 2300), 2030),
        ((3360, 3400), 3400),
    ],
)
def test_a_power_cut_costs_what_lies_behind_the_last_good_mark(
    tmp_path: Path, damage: tuple[int, int], size: int
) -> None:
    target = tmp_path / "x"
    write(target, 3400)
    path = tmp_path / "x.part"
    data = bytearray(path.read_bytes())
    data[damage[0] : damage[1]] = bytes(damage[1] - damage[0])
    path.write_bytes(data)
    part, told = opened(target)
    with part:
        assert told == part.size
        assert part.size == (3360 if damage[0] == 3360 else size)
        part.add(DATA[part.size :])
        assert part.is_sound()


def test_zeros_that_were_never_written_are_cut_off(tmp_path: Path) -> None:
    write(tmp_path / "x", 1500)
    with (tmp_path / "x.part").open("ab") as file:
        file.write(bytes(700))
    part, told = opened(tmp_path / "x")
    with part:
        assert told == part.size == 1500
        assert (tmp_path / "x.part").stat().st_size == 1500


def test_a_file_of_zeros_is_a_file_too(tmp_path: Path) -> None:
    origin = Origin("a/b", "c" * 40, RemoteFile("x", 2500, hashlib.sha256(bytes(2500)).hexdigest()))
    part, _ = opened(tmp_path / "x", origin)
    with part:
        part.add(bytes(2500))
        assert part.is_sound()
    part, _ = opened(tmp_path / "x", origin)
    with part:
        part.add(bytes(2500 - part.size))
        assert part.is_sound()


@pytest.mark.parametrize(
    "other",
    [
        Origin("a/c", "c" * 40, FILE),
        Origin("a/b", "d" * 40, FILE),
        Origin("a/b", "c" * 40, RemoteFile("y", FILE.size, FILE.sha256)),
        Origin("a/b", "c" * 40, RemoteFile(FILE.path, FILE.size, "0" * 64)),
        Origin("a/b", "c" * 40, RemoteFile(FILE.path, FILE.size + 1, FILE.sha256)),
    ],
)
def test_a_part_of_something_else_is_not_gone_on_with(tmp_path: Path, other: Origin) -> None:
    write(tmp_path / "x", 3000)
    part, told = opened(tmp_path / "x", other)
    with part:
        assert told == part.size == 0


def test_more_than_the_file_has(tmp_path: Path) -> None:
    write(tmp_path / "x", 4500)
    with (tmp_path / "x.part").open("ab") as file:
        file.write(b"more")
    part, _ = opened(tmp_path / "x")
    with part:
        assert part.size == len(DATA)
        assert part.is_sound()


def test_it_can_start_over(tmp_path: Path) -> None:
    write(tmp_path / "x", 3000)
    part, _ = opened(tmp_path / "x")
    with part:
        part.start_over()
        assert part.size == (tmp_path / "x.part").stat().st_size == 0
        part.add(DATA)
        assert part.is_sound()


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
_marks = st.tuples(
    st.integers(-5, 5000) | st.floats() | st.booleans(), st.text(max_size=4) | st.integers() | st.just(EMPTY)
).map(lambda mark: json.dumps(mark).encode())
_sidecars = st.one_of(
    st.binary(max_size=60),
    _json.map(lambda value: json.dumps(value).encode()),
    st.lists(_marks | _json.map(lambda value: json.dumps(value).encode()) | st.binary(max_size=20), max_size=4).map(
        lambda lines: b"\n".join([json.dumps(asdict(ORIGIN)).encode(), *lines])
    ),
    st.just(b"[" * 100_000),
)


@given(sidecar=_sidecars, length=st.integers(0, 5000), zeros=st.integers(0, 5000))
def test_no_sidecar_and_no_bytes_harm_more_than_themselves(
    tmp_path_factory: pytest.TempPathFactory, sidecar: bytes, length: int, zeros: int
) -> None:
    folder = tmp_path_factory.mktemp("part")
    (folder / "x.part.json").write_bytes(sidecar)
    (folder / "x.part").write_bytes(DATA[:length] + bytes(zeros))
    part, told = opened(folder / "x")
    with part:
        assert told == part.size <= len(DATA)
        assert part.size == (folder / "x.part").stat().st_size
        part.add(DATA[part.size :])
        if not part.is_sound():
            part.start_over()
            part.add(DATA)
        assert part.is_sound()
        part.finish()
    assert (folder / "x").read_bytes() == DATA


def test_marks_that_lie_lead_to_a_fresh_start(tmp_path: Path) -> None:
    write(tmp_path / "x", 3000)
    for marks in (
        [[-5, EMPTY], [1050, "no"]],
        [[0, EMPTY], [1000, "no"]],
        [[True, EMPTY]],
        [[2000, "no"], [1000, "no"]],
    ):
        (tmp_path / "x.part.json").write_text("\n".join(map(json.dumps, [asdict(ORIGIN), *marks])))
        part, _ = opened(tmp_path / "x")
        with part:
            part.add(DATA[part.size :])
            assert part.is_sound()
        os.truncate(tmp_path / "x.part", 3000)


# --- records


def record_of(folder: Path, content: bytes) -> Record | None:
    (folder / RECORD).write_bytes(content)
    return read_record(folder)


RECORDED = Record("a/b", "a/b", "c" * 40, "MIT", GPT2Shape(1, 8, 300, 64), (FILE,))


def test_a_record_comes_back_as_it_was(tmp_path: Path) -> None:
    for record in (RECORDED, Record("mine", folder=str(tmp_path / "é")), Record("x")):
        write_record(tmp_path / "deep" / "er", record)
        assert read_record(tmp_path / "deep" / "er") == record
    assert read_record(tmp_path) is None


@given(
    st.one_of(
        st.binary(max_size=60),
        _json.map(lambda value: json.dumps(value).encode()),
        st.dictionaries(st.sampled_from([*asdict(RECORDED), "version", "more"]), _json).map(
            lambda told: json.dumps({"version": 1, **asdict(RECORDED), **told}).encode()
        ),
        st.tuples(st.sampled_from([*asdict(FILE), "more"]), _json).map(
            lambda told: json.dumps(
                {"version": 1, **asdict(RECORDED), "files": [{**asdict(FILE), told[0]: told[1]}]}
            ).encode()
        ),
    )
)
def test_a_record_is_right_in_all_of_it_or_not_there(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    record = record_of(tmp_path_factory.getbasetemp(), content)
    if record is None:
        return
    assert record.name
    assert record.size_bytes >= 0
    assert all(isinstance(text, str) for text in (record.name, record.repo_id, record.commit, record.folder))
    assert record.shape is None or record.shape.parameters > 0
    for file in record.files:
        assert Path("/store", file.path).parent == Path("/store")
        file.hasher()


@pytest.mark.parametrize(
    "wrong",
    [
        {"version": 2},
        {"name": ""},
        {"name": "a\nb"},
        {"shape": {"n_layer": "many"}},
        {"shape": {"n_layer": 0, "n_embd": 1}},
        {"files": [{"path": "../x", "size": 1}]},
        {"files": [{"path": "x.bin", "size": True}]},
        {"files": [{"path": "x.bin", "size": -1}]},
        {"files": [{"path": "x.bin", "size": 1, "sha256": 5}]},
        {"folder": 5},
        {"more": 1},
    ],
)
def test_a_record_that_is_wrong_somewhere(tmp_path: Path, wrong: dict[str, Any]) -> None:
    right = {"version": 1, **asdict(RECORDED)}
    assert record_of(tmp_path, json.dumps(right).encode()) == RECORDED
    assert record_of(tmp_path, json.dumps({**right, **wrong}).encode()) is None


def test_what_is_here_is_counted_without_the_paperwork(tmp_path: Path) -> None:
    write(tmp_path / "x", 3000)
    write_record(tmp_path, RECORDED)
    (tmp_path / "config.json").write_bytes(b"12345")
    (tmp_path / ".hidden").write_bytes(b"1")
    assert part_bytes(tmp_path) == 3005
    assert part_bytes(tmp_path / "nowhere") == 0
