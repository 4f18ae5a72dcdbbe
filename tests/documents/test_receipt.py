from __future__ import annotations

import json

import pytest
from documents.wild import JSON
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.documents import Receipt

FULL = Receipt(
    model="gpt2-medium",
    fingerprint="ab12",
    precision="int8",
    settings=SamplingSettings(temperature=1.2, banned_words=("and", "then"), biased_words=(("rain", 2.5),)),
    turned=True,
    seed=2**63,
    max_tokens=None,
    read="It had rained \u2028 \ud800",
    memory="Mrs. Hale",
    note="slow",
    siblings=3,
    sibling=2,
    at=1.5e9,
)


def test_a_receipt_comes_back_from_json_as_it_was() -> None:
    assert Receipt.from_json(json.loads(json.dumps(FULL.to_json()))) == FULL


def test_what_is_missing_takes_its_default() -> None:
    assert Receipt.from_json({"model": "m"}) == Receipt(model="m")


@pytest.mark.parametrize("data", [None, 7, "x", [], [["model", "m"]]])
def test_what_is_no_receipt_is_an_empty_one(data: object) -> None:
    assert Receipt.from_json(data) == Receipt()


def test_what_is_odd_takes_its_default_and_the_rest_stays() -> None:
    data = {"model": 7, "seed": True, "turned": 1, "at": "now", "siblings": 2.0, "note": "n", "settings": {"top_k": -1}}
    assert Receipt.from_json(data) == Receipt(note="n")


def test_settings_of_another_version_keep_what_is_known() -> None:
    receipt = Receipt.from_json({"settings": {"temperature": 0.5, "magic": 3}})
    assert receipt.settings == SamplingSettings(temperature=0.5)


@given(
    st.dictionaries(st.sampled_from(sorted(FULL.to_json())), JSON)
    | st.builds(
        lambda settings: {"settings": settings},
        st.dictionaries(st.sampled_from(list(SamplingSettings.__slots__)), JSON),
    )
    | JSON
)
def test_whatever_lies_in_a_file_makes_a_receipt_that_can_be_written(data: object) -> None:
    receipt = Receipt.from_json(data)
    assert repr(Receipt.from_json(json.loads(json.dumps(receipt.to_json())))) == repr(receipt)
