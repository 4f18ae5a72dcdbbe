"""What each control of the voice is called, and what it does in a writer's words."""

from __future__ import annotations

from gpt2_desk.contract import SamplingSettings
from gpt2_desk.ui.sidebar.number_row import NumberSpec
from gpt2_desk.ui.sidebar.scales import LinearScale, TopKScale
from gpt2_desk.ui.sidebar.slider_row import SliderSpec
from gpt2_desk.ui.translation import marked

_DEFAULTS = SamplingSettings()

FIRST_ROWS = (
    SliderSpec(
        field="temperature",
        label=marked("Temperature"),
        low=marked("steady"),
        high=marked("surprising"),
        tip=marked("How daring the next word may be. Low is steady, high surprising."),
        scale=LinearScale(0.0, 2.0, 0.01),
        default=_DEFAULTS.temperature,
    ),
    SliderSpec(
        field="top_k",
        label=marked("Top-k"),
        low=marked("few words"),
        high=marked("all words"),
        tip=marked("How many candidate words it may choose from."),
        scale=TopKScale(),
        default=_DEFAULTS.top_k,
        decimals=0,
        zero=marked("all"),
    ),
    SliderSpec(
        field="top_p",
        label=marked("Top-p"),
        low=marked("likely only"),
        high=marked("rare too"),
        tip=marked("Drops the unlikeliest words until this share of likelihood remains."),
        scale=LinearScale(0.0, 1.0, 0.01),
        default=_DEFAULTS.top_p,
    ),
)
"""Always in sight."""

CHOICE_ROWS: tuple[NumberSpec, ...] = (
    SliderSpec(
        field="min_p",
        label=marked("Min-p"),
        low=marked("rare too"),
        high=marked("likely only"),
        tip=marked("Drops words less likely than this share of the likeliest."),
        scale=LinearScale(0.0, 0.5, 0.01),
        default=_DEFAULTS.min_p,
    ),
    SliderSpec(
        field="typical_p",
        label=marked("Typical-p"),
        low=marked("as expected"),
        high=marked("all words"),
        tip=marked("Keeps the words that surprise as much as is usual here, neither less nor more. At 1 it keeps all."),
        scale=LinearScale(0.0, 1.0, 0.01),
        default=_DEFAULTS.typical_p,
    ),
    SliderSpec(
        field="xtc_probability",
        label=marked("XTC"),
        low=marked("off"),
        high=marked("at every word"),
        tip=marked(
            "How often it passes over the obvious words and takes the least obvious of the good ones. Against clichés."
        ),
        scale=LinearScale(0.0, 1.0, 0.01),
        default=_DEFAULTS.xtc_probability,
        zero=marked("off"),
    ),
    NumberSpec(
        field="xtc_threshold",
        label=marked("XTC threshold"),
        tip=marked(
            "The likelihood from which on XTC takes a word for a good one. Above 0.5 it never finds two, and rests."
        ),
        default=_DEFAULTS.xtc_threshold,
        step=0.05,
    ),
)
"""Which words may come."""

REPETITION_ROWS: tuple[NumberSpec, ...] = (
    SliderSpec(
        field="repetition_penalty",
        label=marked("Repetition penalty"),
        low=marked("words may return"),
        high=marked("ever new words"),
        tip=marked("Makes words that it has read already less likely. At 1 they may return freely."),
        scale=LinearScale(1.0, 2.0, 0.01),
        default=_DEFAULTS.repetition_penalty,
    ),
    NumberSpec(
        field="presence_penalty",
        label=marked("Presence penalty"),
        tip=marked("Makes each word that was there less likely, however often it was. Below 0 it calls them back."),
        default=_DEFAULTS.presence_penalty,
        step=0.05,
    ),
    NumberSpec(
        field="frequency_penalty",
        label=marked("Frequency penalty"),
        tip=marked("Makes a word less likely each time that it was there. Below 0 it calls it back."),
        default=_DEFAULTS.frequency_penalty,
        step=0.05,
    ),
    SliderSpec(
        field="no_repeat_ngram",
        label=marked("No-repeat n-gram"),
        low=marked("off"),
        high=marked("long runs only"),
        tip=marked("No run of this many tokens is written twice."),
        scale=LinearScale(0, 10, 1),
        default=_DEFAULTS.no_repeat_ngram,
        decimals=0,
        zero=marked("off"),
    ),
    SliderSpec(
        field="dry_multiplier",
        label=marked("DRY"),
        low=marked("off"),
        high=marked("no old phrases"),
        tip=marked(
            "Don’t repeat yourself: the longer a phrase that it is writing again, the less likely its next word."
        ),
        scale=LinearScale(0.0, 2.0, 0.01),
        default=_DEFAULTS.dry_multiplier,
        zero=marked("off"),
    ),
    NumberSpec(
        field="dry_allowed_length",
        label=marked("DRY allowed length"),
        tip=marked(
            "How many tokens of a phrase may come again before DRY minds. A token is a short word or a part of one."
        ),
        default=_DEFAULTS.dry_allowed_length,
        decimals=0,
    ),
    NumberSpec(
        field="dry_base",
        label=marked("DRY base"),
        tip=marked("By what factor DRY grows with each more token of the phrase."),
        default=_DEFAULTS.dry_base,
        step=0.05,
    ),
    NumberSpec(
        field="penalty_range",
        label=marked("Penalty range"),
        tip=marked("At how many of the last tokens the penalties and DRY look. No-repeat n-gram always looks at all."),
        default=_DEFAULTS.penalty_range,
        decimals=0,
        step=50,
        zero=marked("all"),
    ),
)
"""What may come again."""

NEEDED_BY = {
    "xtc_threshold": "xtc_probability",
    "dry_allowed_length": "dry_multiplier",
    "dry_base": "dry_multiplier",
}
"""Numbers that do nothing while another is 0."""
