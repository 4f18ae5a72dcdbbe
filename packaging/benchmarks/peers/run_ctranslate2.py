"""CTranslate2's Generator, told of each token as it comes."""

from __future__ import annotations

import json
from pathlib import Path

import ctranslate2
from timing import Generate, Written, answer, measure_variants, now, read_job


def main() -> None:
    job = read_job()
    folder = Path(job["model"])
    if job["format"] not in ctranslate2.get_supported_compute_types("cpu"):
        answer({"lacks": f"CTranslate2 has no {job['format']} on this processor"})
        return
    ctranslate2.set_random_seed(1)
    generator = ctranslate2.Generator(
        str(folder), device="cpu", compute_type=job["format"], inter_threads=1, intra_threads=job["threads"]
    )
    tokens = json.loads((folder / "vocabulary.json").read_text(encoding="utf-8"))
    variants = {
        "generate_batch": lambda: _by_batch(generator, tokens),
        "generate_tokens": lambda: _by_tokens(generator, tokens),
    }
    answer(measure_variants(variants, job))


def _options(tokens: int, greedy: bool) -> dict[str, object]:
    return {
        "max_length": tokens,
        "min_length": tokens,
        "sampling_topk": 1 if greedy else 50,
        "sampling_temperature": 1.0 if greedy else 0.8,
    }


def _by_batch(generator: ctranslate2.Generator, spelled: list[str]) -> Generate:
    """One call for the whole text; it calls back at each token."""

    def generate(prompt: list[int], tokens: int, greedy: bool) -> Written:
        ids: list[int] = []
        times: list[float] = []

        def note(step: ctranslate2.GenerationStepResult) -> bool:
            times.append(now())
            ids.append(step.token_id)
            return False

        start = [spelled[token] for token in prompt]
        began = now()
        generator.generate_batch([start], include_prompt_in_result=False, callback=note, **_options(tokens, greedy))
        return Written(began, times, ids)

    return generate


def _by_tokens(generator: ctranslate2.Generator, spelled: list[str]) -> Generate:
    """An iterator over the tokens."""

    def generate(prompt: list[int], tokens: int, greedy: bool) -> Written:
        ids: list[int] = []
        times: list[float] = []
        start = [spelled[token] for token in prompt]
        began = now()
        for step in generator.generate_tokens(start, **_options(tokens, greedy)):
            times.append(now())
            ids.append(step.token_id)
        return Written(began, times, ids)

    return generate


if __name__ == "__main__":
    main()
