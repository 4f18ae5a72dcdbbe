"""The models that a writer is shown before anything is asked of the network."""

from __future__ import annotations

from dataclasses import dataclass, field

from gpt2_desk.weights.shape import GPT2Shape

_TOKENIZER_BYTES = 1_355_256
_VOCAB_AND_MERGES_BYTES = 1_042_301 + 456_318
_CONFIG_BYTES = 900


@dataclass(frozen=True, slots=True)
class CatalogModel:
    """One model of the list.

    Attributes:
        name: what people call it.
        repo_id: its repository on the hub.
        shape: what its memory is reckoned from.
        about: what it is good at, one sentence.
        size_bytes: what a download fetches, about; the hub tells exactly.
        licence: as its card has it; "" where no source tells, until the card itself has been seen.
        commit: the commit that is fetched; None takes the newest.
        fingerprints: SHA-256 of files at that commit, as published in several places. The hub's own list must agree.
        chats: whether it was made for conversation.
        drafts: smaller models that may run ahead of it, the best first.
    """

    name: str
    repo_id: str
    shape: GPT2Shape
    about: str
    size_bytes: int
    licence: str = ""
    commit: str | None = None
    fingerprints: dict[str, str] = field(default_factory=dict)
    chats: bool = False
    drafts: tuple[str, ...] = ()


_WITH_TOKENIZER = _TOKENIZER_BYTES + _CONFIG_BYTES
_WITH_VOCABULARY = _VOCAB_AND_MERGES_BYTES + _CONFIG_BYTES

CATALOG = (
    CatalogModel(
        name="gpt2",
        repo_id="openai-community/gpt2",
        shape=GPT2Shape(n_layer=12, n_embd=768),
        about="The first of the family: quick, a good ear, a short memory.",
        size_bytes=548_105_171 + _WITH_TOKENIZER,
        licence="MIT",
        commit="607a30d783dfa663caf39e06633721c8d4cfcd7e",
        fingerprints={"model.safetensors": "248dfc3911869ec493c76e65bf2fcf7f615828b0254c12b473182f0f81d3a707"},
    ),
    CatalogModel(
        name="gpt2-medium",
        repo_id="openai-community/gpt2-medium",
        shape=GPT2Shape(n_layer=24, n_embd=1024),
        about="A steadier hand than gpt2.",
        size_bytes=1_519_984_962 + _WITH_TOKENIZER,
        licence="MIT",
        commit="6dcaa7a952f72f9298047fd5137cd6e4f05f41da",
        fingerprints={"model.safetensors": "fc5a354a19255ad494f3d71549390baca1ccf61d1d822b9408971705c687c9cd"},
    ),
    CatalogModel(
        name="gpt2-large",
        repo_id="openai-community/gpt2-large",
        shape=GPT2Shape(n_layer=36, n_embd=1280),
        about="Longer breath, fewer slips. Slower.",
        size_bytes=3_247_159_078 + _WITH_TOKENIZER,
        commit="32b71b12589c2f8d625668d2335a01cac3249519",
        fingerprints={"model.safetensors": "5f47f3e12f91cd33b662ce7e433b6150ad5512b5884a2cee961b50e9c3bbebce"},
        drafts=("distilgpt2", "gpt2"),
    ),
    CatalogModel(
        name="gpt2-xl",
        repo_id="openai-community/gpt2-xl",
        shape=GPT2Shape(n_layer=48, n_embd=1600),
        about="The largest of the family.",
        size_bytes=6_431_829_960 + _WITH_TOKENIZER,
        commit="15ea56dee5df4983c59b2538573817e1667135e2",
        fingerprints={"model.safetensors": "0f8b28eb05a8075f48b61b6f35332978c74fc7763fa9fb4051a1c30511736a6a"},
        drafts=("distilgpt2", "gpt2"),
    ),
    CatalogModel(
        name="distilgpt2",
        repo_id="distilbert/distilgpt2",
        shape=GPT2Shape(n_layer=6, n_embd=768),
        about="gpt2 made lighter: quicker, a little plainer.",
        size_bytes=352_824_413 + _WITH_TOKENIZER,
        licence="Apache 2.0",
        commit="2290a62682d06624634c1f46a6ad5be0f47f38aa",
        fingerprints={"model.safetensors": "e1ff18884359fe8beb795a5f414feb85a6ce3d929ad019c0d958c039d2b94a1b"},
    ),
    CatalogModel(
        name="DialoGPT-small",
        repo_id="microsoft/DialoGPT-small",
        shape=GPT2Shape(n_layer=12, n_embd=768),
        about="Made for conversation; short answers.",
        size_bytes=351_256_598 + _WITH_VOCABULARY,
        commit="49c537161a457d5256512f9d2d38a87d81ae0f0e",
        chats=True,
    ),
    CatalogModel(
        name="DialoGPT-medium",
        repo_id="microsoft/DialoGPT-medium",
        shape=GPT2Shape(n_layer=24, n_embd=1024),
        about="Made for conversation; better company than the small one.",
        size_bytes=863_000_000 + _WITH_VOCABULARY,
        commit="7b40bb0f92c45fefa957d088000d8648e5c7fa33",
        chats=True,
    ),
    CatalogModel(
        name="DialoGPT-large",
        repo_id="microsoft/DialoGPT-large",
        shape=GPT2Shape(n_layer=36, n_embd=1280),
        about="Made for conversation; the most to say, and the slowest.",
        size_bytes=1_750_000_000 + _WITH_VOCABULARY,
        chats=True,
        drafts=("DialoGPT-small",),
    ),
)
"""Quickest first within a kind. Commits and fingerprints are those that other public projects have pinned; of the
DialoGPT family no fingerprints were found, and the sizes of the two larger ones are approximate."""
