from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.ui.sidebar.scales import LinearScale, Scale, TopKScale

SCALES = [LinearScale(0.0, 2.0, 0.01), LinearScale(1.0, 2.0, 0.01), LinearScale(0, 10, 1), TopKScale()]


@pytest.mark.parametrize("scale", SCALES, ids=str)
def test_each_position_comes_back(scale: Scale) -> None:
    assert [scale.position(scale.value(position)) for position in range(scale.last + 1)] == list(range(scale.last + 1))


def test_linear_ends() -> None:
    scale = LinearScale(0.0, 2.0, 0.01)
    assert (scale.value(0), scale.value(80), scale.value(scale.last)) == (0.0, 0.8, 2.0)


def test_top_k_is_logarithmic_and_ends_in_all_words() -> None:
    scale = TopKScale()
    values = [scale.value(position) for position in range(scale.last)]
    assert (values[0], values[-1], scale.value(scale.last)) == (1, 200, 0)
    steps = [after - before for before, after in pairwise(values)]
    assert min(steps) == 1
    assert max(after / before for before, after in pairwise(values) if before >= 20) < 1.13
    assert scale.position(50) > 0.6 * scale.last


@pytest.mark.parametrize("scale", SCALES, ids=str)
@given(value=st.floats(0, 1_000_000))
def test_any_value_has_a_position(scale: Scale, value: float) -> None:
    assert 0 <= scale.position(value) <= scale.last


@given(one=st.integers(1, 1_000_000), other=st.integers(1, 1_000_000))
def test_more_words_are_never_further_left(one: int, other: int) -> None:
    low, high = sorted((one, other))
    scale = TopKScale()
    assert scale.position(low) <= scale.position(high) < scale.position(0)
