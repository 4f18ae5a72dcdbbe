"""transformers' GPT2LMHeadModel, in a loop that does no more than is needed (quicker than its own `generate`)."""

from __future__ import annotations

import torch
from timing import Generate, Written, answer, measure_variants, now, read_job
from transformers import DynamicCache, GPT2LMHeadModel, StaticCache

_CONTEXT = 1024


def main() -> None:
    job = read_job()
    torch.set_num_threads(job["threads"])
    torch.manual_seed(1)
    model = GPT2LMHeadModel.from_pretrained(job["model"], dtype=getattr(torch, job["format"]), local_files_only=True)
    model.eval()
    variants = {
        "sdpa": lambda: _generate(model, "sdpa", "dynamic"),
        "eager": lambda: _generate(model, "eager", "dynamic"),
        "sdpa, static cache": lambda: _generate(model, "sdpa", "static"),
    }
    answer(measure_variants(variants, job))


def _generate(model: GPT2LMHeadModel, attention: str, kind: str) -> Generate:
    @torch.inference_mode()
    def generate(prompt: list[int], tokens: int, greedy: bool) -> Written:
        model.set_attn_implementation(attention)
        ids: list[int] = []
        times: list[float] = []
        began = now()
        cache = (
            StaticCache(config=model.config, max_cache_len=_CONTEXT)
            if kind == "static"
            else DynamicCache(config=model.config)
        )
        inputs = torch.tensor([prompt])
        while True:
            logits = model(inputs, past_key_values=cache, use_cache=True, logits_to_keep=1).logits[0, -1]
            inputs = _draw(logits.float(), greedy)
            times.append(now())
            ids.append(int(inputs))
            if len(ids) == tokens:
                return Written(began, times, ids)

    return generate


def _draw(logits: torch.Tensor, greedy: bool) -> torch.Tensor:
    """The next token `(1, 1)`."""
    if greedy:
        return logits.argmax().view(1, 1)
    top = logits.topk(50)
    drawn = torch.multinomial((top.values / 0.8).softmax(dim=-1), 1)
    return top.indices[drawn].view(1, 1)


if __name__ == "__main__":
    main()
